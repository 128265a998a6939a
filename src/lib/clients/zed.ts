/** Zed: `context_servers` among its settings, the transport told by the keys, nothing expanded. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, anything, flag, text, textMap, texts } from './parts.ts';

export const zed = defineClient({
	id: 'zed',
	name: 'Zed',
	format: 'jsonc',
	roots: [['context_servers']],
	marks: ['agent_servers', 'buffer_font_size', 'file_scan_exclusions', 'vim_mode'],
	schema: z.object({
		// Early versions wanted an object here.
		command: z.optional(z.union([z.string(), z.object({ path: text, args: texts, env: textMap })])),
		args: texts,
		// `Option` in its source: null is as good as nothing.
		env: z.optional(z.union([z.record(z.string(), z.string()), z.null()])),
		timeout: amount,
		enabled: flag,
		remote: flag,
		source: text,
		...address,
		oauth: z.optional(z.object({ client_id: text, client_secret: text })),
		// Of servers that an extension brings.
		settings: anything
	}),
	fields: { type: [] },
	nested: { command: ['command', 'path'], args: ['command', 'args'], env: ['command', 'env'] },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	sse: false,
	unknownFields: 'ignored',
	entryMayBeEmpty: true,
	off: { field: 'enabled', value: false },
	timeouts: { timeout: { unit: 's', usual: 60 } },
	expands: [],
	files: ['zed/settings.json', '.zed/settings.json'],
	projectCwd: true
});
