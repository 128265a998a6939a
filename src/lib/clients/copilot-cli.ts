/** GitHub Copilot CLI: `mcpServers` or no root key at all, shell-like references. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, amount, flag, program, text, texts } from './parts.ts';

export const copilotCli = defineClient({
	id: 'copilot-cli',
	name: 'GitHub Copilot CLI',
	format: 'jsonc',
	leniency: 'unknown',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['local', 'stdio', 'http', 'sse'])),
		...program,
		cwd: text,
		tools: texts,
		timeout: amount,
		deferTools: flag,
		...address,
		oauthClientId: text,
		auth: z.optional(z.object({ redirectPort: amount }))
	}),
	remote: true,
	typeMissing: 'inferred',
	httpTypes: ['http'],
	stdioTypes: ['local', 'stdio'],
	timeouts: { timeout: { unit: 'ms' } },
	expands: ['dollar', 'braces', 'braces-default'],
	entryName: /^[A-Za-z0-9_-]+$/,
	otherNames: 'reported',
	files: ['.copilot/mcp-config.json', '.github/mcp.json'],
	notRead: ['.copilot/mcp.json'],
	alsoReads: [{ files: ['.mcp.json'], root: ['mcpServers'] }],
	bareMap: true,
	projectCwd: true
});
