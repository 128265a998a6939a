/** Cline: strict JSON, `streamableHttp`, a URL without `type` means the older transport. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

export const cline = defineClient({
	id: 'cline',
	name: 'Cline',
	format: 'json',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['stdio', 'sse', 'streamableHttp'])),
		...program,
		cwd: text,
		...address,
		disabled: flag,
		autoApprove: texts,
		timeout: amount,
		oauthClient: z.optional(z.object({ clientId: text, clientSecret: text })),
		// The form that its command line writes.
		transport: z.optional(z.object({ type: text, ...program, cwd: text, ...address })),
		transportType: text
	}),
	nested: {
		type: ['transport', 'type'],
		command: ['transport', 'command'],
		args: ['transport', 'args'],
		env: ['transport', 'env'],
		cwd: ['transport', 'cwd'],
		url: ['transport', 'url'],
		headers: ['transport', 'headers']
	},
	remote: true,
	typeMissing: 'sse',
	httpTypes: ['streamableHttp'],
	unknownFields: 'ignored',
	badEntry: 'costs-all',
	off: { field: 'disabled', value: true },
	timeouts: { timeout: { unit: 's', least: 1, most: 3600, usual: 60 } },
	expands: ['env-colon'],
	files: ['cline_mcp_settings.json'],
	projectCwd: true,
	shortEnv: true
});
