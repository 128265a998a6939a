/** JetBrains AI Assistant: strict JSON, pasted into the IDE's settings. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, everyReference, program, text } from './parts.ts';

export const jetbrainsAiAssistant = defineClient({
	id: 'jetbrains-ai-assistant',
	name: 'JetBrains AI Assistant',
	format: 'json',
	roots: [['mcpServers']],
	schema: z.object({ type: text, ...program, ...address }),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	expands: everyReference,
	files: ['.ai/mcp/mcp.json', '.air/mcp.json'],
	alsoReads: [{ files: ['.mcp.json'], root: ['mcpServers'] }],
	projectCwd: true,
	bareSpawn: true
});
