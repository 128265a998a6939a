/** Roo Code: strict JSON, `type` required beside a URL, `streamable-http`. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

export const rooCode = defineClient({
	id: 'roo-code',
	name: 'Roo Code',
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
	signIn: 'never',
	typeMissing: 'error',
	httpTypes: ['streamable-http'],
	unknownFields: 'ignored',
	off: { field: 'disabled', value: true },
	timeouts: { timeout: { unit: 's', least: 1, most: 3600, usual: 60 } },
	expands: ['env-colon', 'editor'],
	files: ['rooveterinaryinc.roo-cline/settings/mcp_settings.json', '.roo/mcp.json'],
	projectCwd: true,
	shortEnv: true
});
