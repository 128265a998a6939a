/** Kiro: `mcpServers`, `${NAME}` for names that the person approved. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, anything, flag, program, text, texts } from './parts.ts';

export const kiro = defineClient({
	id: 'kiro',
	name: 'Kiro',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		type: text,
		...program,
		...address,
		disabled: flag,
		autoApprove: texts,
		disabledTools: texts,
		timeout: amount,
		oauth: anything,
		oauthScopes: anything
	}),
	marks: ['powers'],
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	// Where an administrator keeps a registry, the name says it all.
	namelessTypes: ['registry'],
	unknownFields: 'ignored',
	off: { field: 'disabled', value: true },
	timeouts: { timeout: { unit: 'ms' } },
	expands: ['braces'],
	expandsIn: ['env', 'headers', 'url'],
	literalIn: { types: ['registry'] },
	files: ['.kiro/settings/mcp.json'],
	projectCwd: true
});
