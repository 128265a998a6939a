/** Qwen Code: `httpUrl` for HTTP, `url` for the older transport, comments but no trailing commas. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, anything, flag, program, text, texts } from './parts.ts';

export const qwenCode = defineClient({
	id: 'qwen-code',
	name: 'Qwen Code',
	format: 'json',
	leniency: 'comments',
	roots: [['mcpServers']],
	schema: z.object({
		...program,
		cwd: text,
		httpUrl: text,
		...address,
		timeout: amount,
		discoveryTimeoutMs: amount,
		trust: flag,
		includeTools: texts,
		excludeTools: texts,
		versionNegotiation: z.optional(z.enum(['auto', 'legacy'])),
		oauth: anything
	}),
	fields: { url: ['httpUrl', 'url'], type: [] },
	urlMeans: { httpUrl: 'http', url: 'sse' },
	remote: true,
	typeMissing: 'inferred',
	httpTypes: [],
	timeouts: {
		timeout: { unit: 'ms' },
		discoveryTimeoutMs: { unit: 'ms', usual: 30_000 }
	},
	expands: ['dollar', 'braces'],
	literalIn: { files: ['.mcp.json'] },
	files: ['.qwen/settings.json'],
	alsoReads: [{ files: ['.mcp.json'], root: ['mcpServers'] }],
	projectCwd: true
});
