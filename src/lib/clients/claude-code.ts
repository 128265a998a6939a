/** Claude Code: strict JSON, `type` required beside a URL, `${VAR}` expanded. */
import * as z from 'zod/mini';
import { defineClient } from './define.ts';

export const claudeCode = defineClient({
	id: 'claude-code',
	name: 'Claude Code',
	format: 'json',
	roots: [['mcpServers'], ['projects', '*', 'mcpServers']],
	schema: z.object({
		type: z.optional(z.enum(['stdio', 'http', 'streamable-http', 'sse', 'ws'])),
		command: z.optional(z.string()),
		args: z.optional(z.array(z.string())),
		env: z.optional(z.record(z.string(), z.string())),
		url: z.optional(z.string()),
		headers: z.optional(z.record(z.string(), z.string())),
		headersHelper: z.optional(z.string()),
		timeout: z.optional(z.number()),
		alwaysLoad: z.optional(z.boolean()),
		oauth: z.optional(
			z.object({
				clientId: z.optional(z.string()),
				callbackPort: z.optional(z.number()),
				authServerMetadataUrl: z.optional(z.string()),
				scopes: z.optional(z.string())
			})
		)
	}),
	marks: [
		'projects',
		'numStartups',
		'oauthAccount',
		'hasCompletedOnboarding',
		// Of its settings: https://code.claude.com/docs/en/settings
		'enabledMcpjsonServers',
		'disabledMcpjsonServers',
		'enableAllProjectMcpServers'
	],
	remote: true,
	typeMissing: 'error',
	httpTypes: ['http', 'streamable-http'],
	expands: ['braces', 'braces-default'],
	expandsIn: ['command', 'args', 'env', 'url', 'headers'],
	entryName: /^[A-Za-z0-9_-]+$/,
	// https://code.claude.com/docs/en/mcp
	reservedNames: [
		'workspace',
		'claude-in-chrome',
		'computer-use',
		'Claude Preview',
		'Claude Browser'
	],
	files: ['.mcp.json', '.claude.json', 'managed-mcp.json'],
	notRead: [
		'.claude/.mcp.json',
		'.claude/mcp.json',
		'.claude/config/mcp.json',
		'.claude/settings.json',
		'.claude/settings.local.json'
	],
	// The Code tab of the desktop app: https://code.claude.com/docs/en/mcp
	alsoReads: [{ files: ['claude_desktop_config.json'], root: ['mcpServers'] }],
	// A plugin's file: https://code.claude.com/docs/en/mcp
	bareMapIn: ['.mcp.json'],
	projectCwd: true
});
