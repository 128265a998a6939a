/** Amazon Q Developer CLI: `type` required beside a URL, timeouts in milliseconds, no older transport. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

export const amazonQ = defineClient({
	id: 'amazon-q',
	name: 'Amazon Q Developer CLI',
	format: 'json',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['stdio', 'http'])),
		...program,
		timeout: amount,
		disabled: flag,
		...address,
		oauthScopes: texts,
		oauth: z.optional(z.object({ redirectUri: text }))
	}),
	remote: true,
	typeMissing: 'error',
	httpTypes: ['http'],
	sse: false,
	unknownFields: 'ignored',
	off: { field: 'disabled', value: true },
	timeouts: { timeout: { unit: 'ms', usual: 120_000 } },
	expands: ['env-colon'],
	expandsIn: ['env', 'headers'],
	files: ['.aws/amazonq/mcp.json', '.amazonq/mcp.json', 'amazonq/cli-agents/'],
	projectCwd: true
});
