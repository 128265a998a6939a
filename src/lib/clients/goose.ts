/** goose: YAML `extensions`, `cmd`, `envs` and `uri`, a name and a type in every entry. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { text, textMap, texts } from './parts.ts';

export const goose = defineClient({
	id: 'goose',
	name: 'goose',
	format: 'yaml',
	roots: [['extensions']],
	schema: z.object({
		type: z.enum([
			'stdio',
			'streamable_http',
			'sse',
			'builtin',
			'platform',
			'frontend',
			'inline_python'
		]),
		name: z.string(),
		enabled: z.boolean(),
		cmd: text,
		args: texts,
		envs: textMap,
		env_keys: texts,
		uri: text,
		headers: textMap,
		timeout: z.optional(z.union([z.number(), z.null()])),
		description: z.optional(z.union([z.string(), z.null()])),
		display_name: z.optional(z.union([z.string(), z.null()])),
		bundled: z.optional(z.union([z.boolean(), z.null()])),
		available_tools: texts
	}),
	fields: { command: ['cmd'], env: ['envs'], url: ['uri'], cwd: [] },
	marks: ['GOOSE_PROVIDER', 'GOOSE_MODEL'],
	remote: true,
	typeMissing: 'error',
	httpTypes: ['streamable_http'],
	sse: false,
	unknownFields: 'ignored',
	wants: { name: null },
	entryMayBeEmpty: true,
	off: { field: 'enabled', value: false },
	timeouts: { timeout: { unit: 's', usual: 300 } },
	expands: ['dollar', 'braces'],
	expandsIn: ['headers'],
	files: ['goose/config.yaml', 'goose/config/config.yaml'],
	alsoReads: [{ files: ['.agents/plugins/'], root: ['mcpServers'] }],
	projectCwd: true
});
