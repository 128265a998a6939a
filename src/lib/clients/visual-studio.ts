/** Visual Studio: `servers`, five files, `.mcp.json` with another root key than elsewhere. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, program } from './parts.ts';

export const visualStudio = defineClient({
	id: 'visual-studio',
	name: 'Visual Studio',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['servers']],
	schema: z.object({ type: z.optional(z.enum(['stdio', 'http', 'sse'])), ...program, ...address }),
	marks: ['inputs'],
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http'],
	expands: ['input', 'env-colon'],
	entryName: /^[A-Za-z0-9_-]+$/,
	otherNames: 'reported',
	files: ['.vs/mcp.json', '.mcp.json'],
	alsoReads: [{ files: ['.vscode/mcp.json', '.cursor/mcp.json'], root: ['servers'] }],
	projectCwd: true
});
