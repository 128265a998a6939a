/** Google Antigravity: `serverUrl` is the only name for an address. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { anything, everyReference, flag, program, text, textMap, texts } from './parts.ts';

export const antigravity = defineClient({
	id: 'antigravity',
	name: 'Antigravity',
	format: 'json',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		...program,
		cwd: text,
		disabled: flag,
		disabledTools: texts,
		tools: anything,
		serverUrl: text,
		headers: textMap,
		authProviderType: text,
		oauth: z.optional(z.object({ clientId: text, clientSecret: text }))
	}),
	fields: { url: ['serverUrl'], type: [] },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	off: { field: 'disabled', value: true },
	expands: everyReference,
	files: [
		'.gemini/config/mcp_config.json',
		'.gemini/antigravity/mcp_config.json',
		'.agents/mcp_config.json'
	],
	projectCwd: true
});
