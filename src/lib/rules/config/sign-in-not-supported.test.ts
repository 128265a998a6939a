import { ruleTester } from '../rule-tester.ts';
import { signInNotSupported } from './sign-in-not-supported.ts';

const agent = (url: string, headers?: Record<string, string>) => ({
	mcpServers: { docs: { type: 'http', url, ...(headers && { headers }), tools: ['*'] } }
});
const warp = (entry: unknown) => ({ mcpServers: { docs: entry } });
const linear = 'https://mcp.linear.app/mcp';
const miro = 'https://mcp.miro.com/mcp';

ruleTester(signInNotSupported, {
	valid: [
		{
			client: 'copilot-coding-agent',
			config: agent(linear, { Authorization: 'Bearer $COPILOT_MCP_LINEAR_KEY' })
		},
		// These let everybody in.
		{ client: 'copilot-coding-agent', config: agent('https://docs.mcp.cloudflare.com/mcp') },
		{ client: 'copilot-coding-agent', config: agent('https://learn.microsoft.com/api/mcp') },
		// The agent brings its own token.
		{ client: 'copilot-coding-agent', config: agent('https://api.githubcopilot.com/mcp/readonly') },
		{ client: 'cursor', config: { mcpServers: { linear: { url: linear } } } },
		{
			client: 'roo-code',
			config: { mcpServers: { linear: { command: 'npx', args: ['-y', 'mcp-remote', linear] } } }
		},
		{ client: 'warp', config: warp({ url: linear }) },
		{ client: 'warp', config: warp({ command: 'npx', args: ['-y', 'mcp-remote', miro] }) }
	],
	invalid: [
		{
			client: 'copilot-coding-agent',
			config: agent(linear),
			message: 'never',
			at: 'mcpServers.docs.url',
			text: `"${linear}"`
		},
		{
			client: 'copilot-coding-agent',
			config: agent('https://bindings.mcp.cloudflare.com/mcp', {}),
			message: 'never',
			at: 'mcpServers.docs.url',
			text: '"https://bindings.mcp.cloudflare.com/mcp"'
		},
		{
			client: 'roo-code',
			config: {
				mcpServers: { sentry: { type: 'streamable-http', url: 'https://mcp.sentry.dev/mcp' } }
			},
			message: 'never',
			at: 'mcpServers.sentry.url',
			text: '"https://mcp.sentry.dev/mcp"'
		},
		{
			client: 'warp',
			config: warp({ url: miro }),
			message: 'reported',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers.docs.url',
			text: `"${miro}"`
		}
	]
});
