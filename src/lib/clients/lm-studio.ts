/** LM Studio: Cursor's notation, in one file of the user's. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, everyReference, program, text } from './parts.ts';

export const lmStudio = defineClient({
	id: 'lm-studio',
	name: 'LM Studio',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		...program,
		...address,
		auth: z.optional(z.object({ CLIENT_ID: text, CLIENT_SECRET: text }))
	}),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	expands: everyReference,
	files: ['.lmstudio/mcp.json'],
	projectCwd: true
});
