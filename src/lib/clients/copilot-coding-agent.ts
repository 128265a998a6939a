/** GitHub Copilot coding agent: a box in the repository's settings; `type` and `tools` required. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';
import { address, program } from './parts.ts';

export const copilotCodingAgent = defineClient({
	id: 'copilot-coding-agent',
	name: 'GitHub Copilot coding agent',
	format: 'json',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.enum(['local', 'stdio', 'http', 'sse']),
		...program,
		...address,
		tools: z.array(z.string())
	}),
	remote: true,
	signIn: 'never',
	typeMissing: 'error',
	httpTypes: ['http'],
	stdioTypes: ['local', 'stdio'],
	wants: { tools: ['*'] },
	variablePrefix: 'COPILOT_MCP_',
	expands: ['dollar', 'braces', 'braces-default'],
	expandsIn: ['env', 'headers'],
	files: [],
	projectCwd: true
});
