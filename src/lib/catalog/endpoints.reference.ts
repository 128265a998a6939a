/** Where the facts on endpoints come from, and when each was checked. The engine does not load it. */
export const endpointSources = {
	'mcp.sentry.dev/sse': {
		checked: '2026-08-18',
		source: 'https://github.com/getsentry/sentry-mcp'
	},
	'mcp.asana.com/sse': {
		checked: '2026-08-05',
		source: 'https://developers.asana.com/docs/integrating-with-asanas-mcp-server'
	},
	'mcp.atlassian.com/v1/sse': {
		checked: '2026-07-27',
		source:
			'https://community.atlassian.com/forums/Atlassian-Remote-MCP-Server/HTTP-SSE-Deprecation-Notice/ba-p/3205484',
		note: 'announced for 30 June 2026; the repository of the server still called it supported a month later'
	},
	'mcp.linear.app/sse': {
		checked: '2026-08',
		source: 'https://docs.litellm.ai/docs/mcp_servers/linear'
	},
	'*.mcp.cloudflare.com/sse': {
		checked: '2026-08',
		source:
			'https://developers.cloudflare.com/agents/model-context-protocol/mcp-servers-for-cloudflare'
	},
	'api.githubcopilot.com': {
		checked: '2026-08',
		source: 'https://github.com/github/github-mcp-server'
	},
	'mcp.slack.com': { checked: '2026-08', source: 'https://docs.slack.dev/ai/slack-mcp-server/' },
	// Of the hosts that want a sign-in, those without a source of their own.
	'mcp.*': {
		checked: '2026-07-08',
		source: 'https://github.com/docker/mcp-registry/tree/main/servers',
		note: 'and https://github.com/jaw9c/awesome-remote-mcp-servers, 2026-06-23'
	},
	'mcp.amplitude.com': {
		checked: '2026-11-27',
		source: 'https://www.amplitude.com/docs/amplitude-ai/amplitude-mcp/other-clients'
	},
	'mcp.figma.com': { checked: '2026-08', source: 'https://github.com/figma/mcp-server-guide' },
	'mcp.notion.com': {
		checked: '2026-08',
		source: 'https://developers.notion.com/guides/mcp/build-mcp-client'
	},
	'mcp.stripe.com': { checked: '2026-08', source: 'https://github.com/stripe/agent-toolkit' },
	'mcp.supabase.com': {
		checked: '2026-08',
		source: 'https://github.com/supabase-community/supabase-mcp'
	}
} as const;
