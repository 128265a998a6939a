/** GitHub Copilot in JetBrains, Xcode and Eclipse: `servers`, headers under `requestInit`. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { anything, everyReference, program, text, textMap } from './parts.ts';

export const copilotIdePlugins = defineClient({
	id: 'copilot-ide-plugins',
	name: 'GitHub Copilot (JetBrains, Xcode, Eclipse)',
	format: 'json',
	leniency: 'unknown',
	roots: [['servers']],
	schema: z.object({
		type: text,
		...program,
		url: text,
		requestInit: z.optional(z.object({ headers: textMap })),
		'x-metadata': anything
	}),
	fields: { headers: [] },
	nested: { headers: ['requestInit', 'headers'] },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	expands: everyReference,
	files: ['github-copilot/'],
	projectCwd: true
});
