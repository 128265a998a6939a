/** opencode: program and arguments in one array, `local` and `remote`, `environment`, `{env:NAME}`. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, text, textMap, texts } from './parts.ts';

export const opencode = defineClient({
	id: 'opencode',
	name: 'opencode',
	format: 'jsonc',
	// The second version keeps entries under `mcp.servers`.
	roots: [['mcp'], ['mcp', 'servers']],
	schema: z.object({
		type: z.enum(['local', 'remote']),
		command: texts,
		environment: textMap,
		cwd: text,
		...address,
		oauth: z.optional(
			z.union([
				// The second version writes them with underscores.
				z.object({
					...{ clientId: text, clientSecret: text, callbackPort: amount, redirectUri: text },
					...{ client_id: text, client_secret: text, callback_port: amount, redirect_uri: text },
					scope: text
				}),
				z.boolean()
			])
		),
		enabled: flag,
		disabled: flag,
		timeout: z.optional(z.union([z.number(), z.object({ catalog: amount, execution: amount })])),
		protocol: text,
		codemode: flag
	}),
	fields: { env: ['environment'], args: [] },
	remote: true,
	typeMissing: 'error',
	httpTypes: ['remote'],
	stdioTypes: ['local'],
	entryMayBeEmpty: true,
	off: { field: 'enabled', value: false },
	timeouts: { timeout: { unit: 'ms', usual: 5000 } },
	expands: ['bare-env'],
	files: ['opencode.json', 'opencode.jsonc'],
	projectCwd: true
});
