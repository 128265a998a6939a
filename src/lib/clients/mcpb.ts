/** A bundle's `manifest.json` (MCPB, before that DXT): one server, and what to ask the user for. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { program, textMap, texts } from './parts.ts';

export const mcpb = defineClient({
	id: 'mcpb',
	name: 'MCPB manifest',
	kind: 'format',
	format: 'json',
	roots: [['server', 'mcp_config']],
	single: { at: ['server', 'mcp_config'], name: ['name'] },
	schema: z.object({
		command: z.string(),
		args: texts,
		env: textMap,
		platform_overrides: z.optional(z.record(z.string(), z.object(program)))
	}),
	marks: ['manifest_version', 'dxt_version', 'user_config'],
	formerKeys: /^dxt_version$/,
	remote: false,
	typeMissing: 'inferred',
	httpTypes: [],
	// Folders of the user stand as `${HOME}`, `${DOCUMENTS}` …
	expands: ['bundle', 'braces', 'editor'],
	namesInBraces: /^(?:HOME|DESKTOP|DOCUMENTS|DOWNLOADS)$/,
	home: '${HOME}',
	files: ['manifest.json'],
	projectCwd: false
});
