/** Where the facts on packages come from, and when they were checked. The engine does not load it. */
export const packageSources = {
	checked: '2026-08-26',
	active: 'https://github.com/modelcontextprotocol/servers',
	archived: 'https://github.com/modelcontextprotocol/servers-archived',
	vendors: [
		'https://github.com/github/github-mcp-server',
		'https://github.com/brave/brave-search-mcp-server',
		'https://github.com/makenotion/notion-mcp-server',
		'https://github.com/getsentry/sentry-mcp',
		'https://github.com/stripe/agent-toolkit',
		'https://github.com/supabase-community/supabase-mcp',
		'https://github.com/GLips/Figma-Context-MCP',
		'https://github.com/firecrawl/firecrawl-mcp-server',
		'https://github.com/tavily-ai/tavily-mcp',
		'https://github.com/exa-labs/exa-mcp-server',
		'https://github.com/perplexityai/modelcontextprotocol',
		'https://github.com/elevenlabs/elevenlabs-mcp',
		'https://github.com/grafana/mcp-grafana',
		'https://github.com/sooperset/mcp-atlassian',
		'https://github.com/bytebase/dbhub'
	],
	/** Reports of names that do not exist. */
	names: [
		'https://github.com/modelcontextprotocol/servers/issues/3800',
		'https://github.com/KimYx0207/AI-Coding-Guide-Zh/issues/2',
		'https://github.com/modelcontextprotocol/servers/issues/1200',
		'https://github.com/BasedHardware/omi/issues/12376',
		'https://github.com/perplexityai/modelcontextprotocol/issues/20',
		'https://github.com/jerhadf/linear-mcp-server/issues/6',
		'https://github.com/scopiousdigital/hubspot-mcp/issues/1',
		'https://github.com/yuru-sha/mcp-server-dify/issues/2',
		'https://github.com/Abilityai/cornelius/issues/3',
		'https://github.com/lagowski/ClaudeAutoPM/pull/181',
		'https://github.com/smart-mcp-proxy/mcpproxy-go/issues/37',
		'https://github.com/mem0ai/mem0-mcp/issues/10',
		'https://github.com/e2b-dev/mcp-server/issues/3'
	]
} as const;
