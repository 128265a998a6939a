/** GitHub Copilot CLI: `mcpServers` or no root key at all, shell-like references. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, anything, flag, program, text, texts } from './parts.ts';

export const copilotCli = defineClient({
	id: 'copilot-cli',
	name: 'GitHub Copilot CLI',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['local', 'stdio', 'http', 'streamable-http', 'sse'])),
		...program,
		cwd: text,
		tools: texts,
		timeout: amount,
		// `true` in older versions.
		deferTools: anything,
		disableToolCache: flag,
		slowConnectionThresholdMs: amount,
		filterMapping: anything,
		...address,
		oauthClientId: text,
		oauthScopes: texts,
		oauthPublicClient: flag,
		oauthGrantType: z.optional(z.enum(['authorization_code', 'client_credentials'])),
		oidc: flag,
		auth: z.optional(z.object({ redirectPort: amount }))
	}),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http', 'streamable-http'],
	stdioTypes: ['local', 'stdio'],
	timeouts: { timeout: { unit: 'ms', usual: 30_000 } },
	expands: ['dollar', 'braces', 'braces-default'],
	files: ['.copilot/mcp-config.json', '.github/mcp.json'],
	notRead: ['.copilot/mcp.json'],
	alsoReads: [{ files: ['.mcp.json'], root: ['mcpServers'] }],
	bareMap: true,
	writesTools: true,
	projectCwd: true
});
