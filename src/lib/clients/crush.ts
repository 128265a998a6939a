/** Crush: `mcp`, `type` in every entry, references as a shell writes them. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

export const crush = defineClient({
	id: 'crush',
	name: 'Crush',
	format: 'json',
	roots: [['mcp']],
	schema: z.object({
		type: z.enum(['stdio', 'http', 'sse']),
		...program,
		...address,
		disabled: flag,
		disabled_tools: texts,
		enabled_tools: texts,
		timeout: amount,
		sessionless: flag,
		oauth: flag,
		oauth_client_id: text,
		oauth_client_secret: text,
		oauth_callback_port: amount
	}),
	marks: ['lsp', 'options'],
	remote: true,
	typeMissing: 'error',
	httpTypes: ['http'],
	unknownFields: 'ignored',
	off: { field: 'disabled', value: true },
	timeouts: { timeout: { unit: 's', usual: 15 } },
	expands: ['dollar', 'braces', 'braces-default'],
	files: ['crush.json', '.crush.json'],
	projectCwd: true,
	expandsTilde: true
});
