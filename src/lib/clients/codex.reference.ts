/** OpenAI Codex, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.codex/config.toml', note: 'CODEX_HOME moves it' },
		{ scope: 'project', os: 'any', place: '.codex/config.toml', note: 'Trusted projects only' },
		{
			scope: 'user',
			os: 'macos',
			place: '~/Library/Developer/Xcode/CodingAssistant/codex/config.toml',
			note: 'Inside Xcode'
		}
	],
	precedence:
		'Command line, project, user. Tables of one name are joined key by key, so a `url` and a `command` of two files can meet.',
	environment:
		'A program gets few variables, what `env` sets and what `env_vars` names. `${NAME}` is passed on as it is written.',
	reload: 'Start it again, or begin a new thread.',
	logs: [
		{ os: 'any', place: '`codex mcp list`' },
		{ os: 'any', place: '~/.codex/log/codex-tui.log' }
	],
	oauth: {
		supported: true,
		redirectUris: ['http://127.0.0.1:PORT/callback', 'http://localhost:PORT/callback'],
		note: '`codex mcp login NAME`. `mcp_oauth_callback_port` fixes the port. `client_id` is written with an underscore.'
	},
	limits: ['`startup_timeout_sec` and `tool_timeout_sec` are in seconds'],
	mistakes: [
		{ what: '`[mcp.servers.NAME]` or `[mcpServers.NAME]`', diagnosis: 'wrong-root-key' },
		{ what: '`headers`, `bearer_token` or `type`', diagnosis: 'unsupported-config-key' },
		{ what: '`${NAME}` in a value', diagnosis: 'env-var-not-expanded' },
		{ what: 'A Windows path in double quotes', diagnosis: 'json-unescaped-backslash' },
		{ what: 'JSON in config.toml', diagnosis: 'wrong-client-dialect' }
	],
	example: `[mcp_servers.time]
command = "uvx"
args = ["mcp-server-time"]
startup_timeout_sec = 20

[mcp_servers.docs]
url = "https://mcp.example.com/mcp"
bearer_token_env_var = "DOCS_TOKEN"
`,
	unsure: ['What the timeouts are where none is set', 'Where the log lies'],
	sources: [
		{ url: 'https://developers.openai.com/codex/mcp', title: 'OpenAI docs' },
		{ url: 'https://learn.chatgpt.com/docs/extend/mcp', title: 'OpenAI docs' },
		{
			url: 'https://github.com/openai/codex/blob/rust-v0.146.1/codex-rs/config/src/mcp_types.rs',
			title: 'openai/codex: mcp_types.rs'
		},
		{ url: 'https://github.com/dyoshikawa/rulesync', title: 'dyoshikawa/rulesync' }
	],
	checked: '2026-09'
};
