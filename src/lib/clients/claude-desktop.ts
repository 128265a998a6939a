/** Claude Desktop: strict JSON, starts programs only, expands nothing. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';

export const claudeDesktop = defineClient({
	id: 'claude-desktop',
	name: 'Claude Desktop',
	format: 'json',
	roots: [['mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['stdio'])),
		command: z.string(),
		args: z.optional(z.array(z.string())),
		env: z.optional(z.record(z.string(), z.string()))
	}),
	marks: ['globalShortcut', 'preferences', 'isUsingBuiltInNodeForMcp'],
	remote: false,
	typeMissing: 'inferred',
	httpTypes: [],
	expands: [],
	files: ['claude_desktop_config.json'],
	notRead: ['claude/config.json', 'claude/mcp.json'],
	projectCwd: false,
	shortEnv: true,
	splitsArgs: true
});
