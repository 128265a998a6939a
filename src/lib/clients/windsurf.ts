/** Windsurf, since June 2026 Devin Desktop: `serverUrl` in the old one, `url` in the new one. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, flag, program, text, texts } from './parts.ts';

export const windsurf = defineClient({
	id: 'windsurf',
	name: 'Windsurf',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		...program,
		serverUrl: text,
		...address,
		disabled: flag,
		disabledTools: texts,
		transport: text
	}),
	// Both take `serverUrl`; the old one takes nothing else.
	fields: { url: ['serverUrl', 'url'], type: ['transport'] },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	off: { field: 'disabled', value: true },
	expands: ['env-colon', 'file-colon'],
	files: [
		'.codeium/windsurf/mcp_config.json',
		'.codeium/mcp_config.json',
		'devin/mcp_config.json',
		'.devin/mcp_config.json',
		'.devin/mcp_config.local.json'
	],
	projectCwd: true
});
