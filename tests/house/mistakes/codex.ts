/** What people get wrong in Codex's `config.toml`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'The table under mcp.servers',
		text: `model = "gpt-5"

[mcp.servers.time]
command = "uvx"
args = ["mcp-server-time"]
`,
		finds: 'wrong-root-key'
	},
	{
		mistake: 'The table under mcpServers',
		text: `[mcpServers.time]
command = "uvx"
args = ["mcp-server-time"]
`,
		finds: 'wrong-root-key'
	},
	{
		mistake: 'The table with a hyphen',
		text: `[mcp-servers.time]
command = "uvx"
args = ["mcp-server-time"]
`,
		finds: 'wrong-root-key'
	},
	{
		mistake: 'A table for one tool under another spelling of the name',
		text: `[mcp_servers.shop-api]
command = "npx"
args = ["-y", "@example/shop-mcp"]

[mcp_servers.shop_api.tools.list_orders]
approval_mode = "approve"
`,
		finds: 'missing-command'
	},
	{
		mistake: 'A command in one file and an address in another',
		unseen: 'Each of the two files is right alone',
		diagnosis: 'stdio-remote-mixed'
	},
	{
		mistake: 'A reference under env',
		text: `[mcp_servers.shop]
command = "npx"
args = ["-y", "@example/shop-mcp"]
env = { SHOP_API_KEY = "\${SHOP_API_KEY}" }
`,
		finds: 'env-var-not-expanded'
	},
	{
		mistake: 'An endpoint of the older transport',
		text: `[mcp_servers.docs]
url = "https://mcp.example.com/sse"
`,
		finds: 'http-type-for-sse-endpoint'
	},
	{
		mistake: 'The client id under clientId, as other clients spell it',
		text: `[mcp_servers.slack]
url = "https://mcp.slack.com/mcp"

[mcp_servers.slack.oauth]
clientId = "1601185624273.8899143856786"
`,
		finds: 'unsupported-config-key'
	},
	{
		mistake: 'Curly quotes',
		text: `[mcp_servers.time]
command = “uvx”
args = [“mcp-server-time”]
`,
		finds: 'json-smart-quotes'
	}
];
