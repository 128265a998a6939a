/** JetBrains Junie: `mcpServers`, the transport told by the keys. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, everyReference, program } from './parts.ts';

export const junie = defineClient({
	id: 'junie',
	name: 'Junie',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({ ...program, ...address }),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	// Of this one it is known that it stays.
	expands: everyReference.filter((kind) => kind !== 'input'),
	files: ['.junie/mcp/mcp.json'],
	projectCwd: true,
	bareSpawn: true
});
