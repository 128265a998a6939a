/** Warp: several root keys or none, `working_directory`. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, everyReference, flag, program, text } from './parts.ts';

export const warp = defineClient({
	id: 'warp',
	name: 'Warp',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers'], ['servers'], ['mcp_servers']],
	schema: z.object({
		...program,
		working_directory: z.optional(z.union([z.string(), z.null()])),
		start_on_launch: flag,
		serverUrl: text,
		...address
	}),
	fields: { url: ['url', 'serverUrl'], cwd: ['working_directory'], type: [] },
	remote: true,
	// https://docs.warp.dev/support-and-community/troubleshooting-and-support/known-issues/, warpdotdev/warp#8624
	signIn: /^mcp\.(?:atlassian|miro)\.com$/,
	typeMissing: 'inferred',
	httpTypes: [],
	unknownFields: 'ignored',
	expands: everyReference,
	files: ['.warp/.mcp.json'],
	alsoReads: [{ files: ['.mcp.json', '.claude.json'], root: ['mcpServers'] }],
	bareMap: true,
	projectCwd: true
});
