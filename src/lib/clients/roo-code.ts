/** Roo Code: strict JSON, `type` required beside a URL, `streamable-http`. */
import * as z from 'zod/mini';
import { defineClient, type ClientDefinition } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

/** Its form, which programs made from it read, too. */
export const rooForm = {
	format: 'json',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['stdio', 'sse', 'streamable-http'])),
		...program,
		cwd: text,
		...address,
		disabled: flag,
		timeout: amount,
		alwaysAllow: texts,
		disabledTools: texts,
		watchPaths: texts
	}),
	remote: true,
	typeMissing: 'error',
	httpTypes: ['streamable-http'],
	unknownFields: 'ignored',
	off: { field: 'disabled', value: true },
	timeouts: { timeout: { unit: 's', least: 1, most: 3600, usual: 60 } },
	expands: ['env-colon', 'editor'],
	projectCwd: true,
	shortEnv: true
} satisfies Omit<ClientDefinition, 'id' | 'name' | 'files'>;

export const rooCode = defineClient({
	...rooForm,
	id: 'roo-code',
	name: 'Roo Code',
	signIn: 'never',
	files: ['rooveterinaryinc.roo-cline/settings/mcp_settings.json', '.roo/mcp.json']
});
