/** Redirect URIs that clients send, for the page that compares them: register the client's, not the server's. */

export interface Callback {
	/** Unique in the list. */
	readonly id: string;
	readonly name: string;
	/** As sent; `PORT` stands for a port that differs from start to start. */
	readonly uris: readonly string[];
	readonly note?: string;
	readonly source: { readonly url: string; readonly title: string };
	/** When it was last checked: `2026-08`, or to the day. */
	readonly checked: string;
}

export const callbacks: readonly Callback[] = [
	{
		id: 'amazon-q',
		name: 'Amazon Q Developer',
		uris: ['http://127.0.0.1:PORT'],
		note: '`oauth.redirectUri` fixes the port.',
		source: {
			url: 'https://github.com/aws/amazon-q-developer-cli',
			title: 'aws/amazon-q-developer-cli'
		},
		checked: '2026-04-23'
	},
	{
		id: 'antigravity',
		name: 'Antigravity',
		uris: ['https://antigravity.google/oauth-callback'],
		source: { url: 'https://antigravity.google/docs/mcp', title: 'Antigravity docs' },
		checked: '2026-11-27'
	},
	{
		id: 'claude-connectors',
		name: 'Claude connectors (claude.ai, Desktop, mobile)',
		uris: ['https://claude.ai/api/mcp/auth_callback', 'https://claude.com/api/mcp/auth_callback'],
		note: 'Two hosts by the Help Center, claude.ai alone by the page for builders: register both.',
		source: {
			url: 'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers',
			title: 'Claude Help Center'
		},
		checked: '2026-11-23'
	},
	{
		id: 'claude-code',
		name: 'Claude Code',
		uris: ['http://localhost:PORT/callback'],
		note: '`--callback-port` fixes the port. 2.1.229 and 2.1.230 sent `127.0.0.1`.',
		source: { url: 'https://code.claude.com/docs/en/mcp', title: 'Claude Code docs' },
		checked: '2026-08-22'
	},
	{
		id: 'cline',
		name: 'Cline',
		uris: ['http://127.0.0.1:1456/mcp/oauth/callback'],
		note: 'Ports up to 1461, where one is taken.',
		source: { url: 'https://github.com/cline/cline', title: 'cline/cline' },
		checked: '2026-08-22'
	},
	{
		id: 'codex',
		name: 'Codex',
		uris: ['http://127.0.0.1:PORT/callback', 'http://localhost:PORT/callback'],
		note: '`mcp_oauth_callback_port` fixes the port; a part of the path may be added per server.',
		source: { url: 'https://developers.openai.com/codex/mcp', title: 'OpenAI docs' },
		checked: '2026-09'
	},
	{
		id: 'continue',
		name: 'Continue',
		uris: ['http://localhost:PORT'],
		source: { url: 'https://github.com/continuedev/continue', title: 'continuedev/continue' },
		checked: '2026-06-18'
	},
	{
		id: 'copilot-cli',
		name: 'GitHub Copilot CLI',
		uris: ['http://127.0.0.1:PORT'],
		source: { url: 'https://github.com/github/copilot-cli', title: 'github/copilot-cli' },
		checked: '2026-08'
	},
	{
		id: 'cursor',
		name: 'Cursor',
		uris: [
			'http://localhost:8787/callback',
			'cursor://anysphere.cursor-mcp/oauth/callback',
			'https://www.cursor.com/agents/mcp/oauth/callback'
		],
		note: 'Desktop, older desktop versions, agents in the cloud.',
		source: {
			url: 'https://github.com/erp-mafia/accounted/pull/2225',
			title: 'The three addresses of Cursor'
		},
		checked: '2026-11-23'
	},
	{
		id: 'gemini-cli',
		name: 'Gemini CLI',
		uris: ['http://localhost:PORT/oauth/callback'],
		note: '`oauth.redirectUri` fixes the port.',
		source: {
			url: 'https://github.com/google-gemini/gemini-cli',
			title: 'google-gemini/gemini-cli'
		},
		checked: '2026-08-21'
	},
	{
		id: 'kiro',
		name: 'Kiro',
		uris: ['http://127.0.0.1:PORT/'],
		note: '`oauth.redirectUri` takes a whole address at localhost (command line, since 2.12.0).',
		source: {
			url: 'https://github.com/kirodotdev/KiroCrew/issues/7580',
			title: 'kirodotdev/KiroCrew #7580'
		},
		checked: '2026-11-27'
	},
	{
		id: 'lm-studio',
		name: 'LM Studio',
		uris: ['http://127.0.0.1:33389/mcp-oauth-callback'],
		source: { url: 'https://lmstudio.ai/docs/app/mcp', title: 'LM Studio docs' },
		checked: '2026-07'
	},
	{
		id: 'inspector',
		name: 'MCP Inspector',
		uris: ['http://localhost:6274/oauth/callback', 'http://127.0.0.1:6276/oauth/callback'],
		note: 'In the browser, and on the command line.',
		source: {
			url: 'https://github.com/modelcontextprotocol/inspector',
			title: 'MCP Inspector, 2.12.0'
		},
		checked: '2026-11-23'
	},
	{
		id: 'mcp-remote',
		name: 'mcp-remote',
		uris: ['http://localhost:PORT/oauth/callback', 'http://127.0.0.1:PORT/oauth/callback'],
		note: 'The second on Windows (0.15.1). The port follows from the server’s address, or is given.',
		source: { url: 'https://github.com/geelen/mcp-remote', title: 'mcp-remote, 0.15.1' },
		checked: '2026-11-23'
	},
	{
		id: 'opencode',
		name: 'opencode',
		uris: ['http://127.0.0.1:19876/mcp/oauth/callback'],
		note: '`oauth.redirectUri` changes it.',
		source: {
			url: 'https://github.com/anomalyco/opencode',
			title: 'anomalyco/opencode: oauth-provider.ts'
		},
		checked: '2026-11-27'
	},
	{
		id: 'qwen-code',
		name: 'Qwen Code',
		uris: ['http://localhost:7777/oauth/callback'],
		source: {
			url: 'https://qwenlm.github.io/qwen-code-docs/en/users/features/mcp/',
			title: 'Qwen Code docs'
		},
		checked: '2026-09-12'
	},
	{
		id: 'vscode',
		name: 'VS Code',
		uris: [
			'http://127.0.0.1:33418/',
			'http://127.0.0.1/',
			'https://vscode.dev/redirect',
			'https://insiders.vscode.dev/redirect'
		],
		note: 'Where port 33418 is taken, another one is used.',
		source: {
			url: 'https://github.com/microsoft/vscode/issues/278512',
			title: 'microsoft/vscode #278512'
		},
		checked: '2026-06-03'
	},
	{
		id: 'warp',
		name: 'Warp',
		uris: ['warp://mcp/oauth2callback'],
		source: { url: 'https://docs.warp.dev/agents/capabilities/mcp', title: 'Warp docs' },
		checked: '2026-07-29'
	},
	{
		id: 'zed',
		name: 'Zed',
		uris: ['http://127.0.0.1:PORT/callback'],
		note: 'Its metadata document lists the address without a port.',
		source: {
			url: 'https://github.com/zed-industries/zed/issues/56210',
			title: 'zed-industries/zed #56210'
		},
		checked: '2026-11-27'
	}
];
