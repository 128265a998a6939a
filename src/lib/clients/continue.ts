/** Continue: YAML, a list of entries with names, headers under `requestOptions`. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { amount, program, text, textMap } from './parts.ts';

export const continueDev = defineClient({
	id: 'continue',
	name: 'Continue',
	format: 'yaml',
	otherFormats: ['json'],
	roots: [['mcpServers']],
	entriesIn: 'list',
	schema: z.object({
		name: z.string(),
		type: z.optional(z.enum(['stdio', 'sse', 'streamable-http'])),
		...program,
		cwd: text,
		connectionTimeout: amount,
		url: text,
		apiKey: text,
		uses: text,
		with: textMap,
		requestOptions: z.optional(z.object({ headers: textMap }))
	}),
	fields: { headers: [] },
	nested: { headers: ['requestOptions', 'headers'] },
	marks: ['schema'],
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['streamable-http'],
	unknownFields: 'refused',
	namedElsewhere: 'uses',
	timeouts: { connectionTimeout: { unit: 'ms' } },
	fileWants: ['name', 'version', 'schema'],
	expands: ['secrets'],
	files: ['.continue/config.yaml', '.continue/mcpservers/'],
	projectCwd: true
});
