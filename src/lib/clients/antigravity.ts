/** Google Antigravity: `serverUrl` is the only name for an address. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { anything, everyReference, program, text, textMap, texts } from './parts.ts';

export const antigravity = defineClient({
	id: 'antigravity',
	name: 'Antigravity',
	format: 'json',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		...program,
		disabledTools: texts,
		tools: anything,
		serverUrl: text,
		headers: textMap,
		authProviderType: text,
		oauth: anything
	}),
	fields: { url: ['serverUrl'], type: [] },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	expands: everyReference,
	files: [
		'.gemini/config/mcp_config.json',
		'.gemini/antigravity/mcp_config.json',
		'.agents/mcp_config.json'
	],
	projectCwd: true
});
