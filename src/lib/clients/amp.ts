/** Amp: one dotted key, `amp.mcpServers`, in a settings file with comments. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, flag, program, texts } from './parts.ts';

export const amp = defineClient({
	id: 'amp',
	name: 'Amp',
	format: 'jsonc',
	roots: [['amp.mcpServers']],
	marks: ['amp.notifications.enabled', 'amp.permissions', 'amp.tools.disable'],
	schema: z.object({ ...program, includeTools: texts, disabled: flag, ...address }),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	off: { field: 'disabled', value: true },
	expands: ['braces'],
	expandsIn: ['args', 'env', 'headers'],
	files: ['amp/settings.json', 'amp/settings.jsonc', '.amp/settings.json', '.amp/settings.jsonc'],
	// Its VS Code extension keeps the same key among the editor's settings.
	alsoReads: [{ files: ['code/user/settings.json'], root: ['amp.mcpServers'] }],
	projectCwd: true
});
