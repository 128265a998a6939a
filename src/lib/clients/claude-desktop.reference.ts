/** Claude Desktop, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{
			scope: 'user',
			os: 'macos',
			place: '~/Library/Application Support/Claude/claude_desktop_config.json'
		},
		{
			scope: 'user',
			os: 'windows',
			place: '%APPDATA%\\Claude\\claude_desktop_config.json',
			note: 'Installs that are not from the Store'
		},
		{
			scope: 'user',
			os: 'windows',
			place:
				'%LOCALAPPDATA%\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json',
			note: 'Store (MSIX) builds, and by report the usual installer since February 2026: a file under %APPDATA% is not seen'
		},
		{
			scope: 'user',
			os: 'linux',
			place: '~/.config/Claude/claude_desktop_config.json',
			note: 'The beta for Linux, since June 2026; community builds before it'
		}
	],
	environment:
		'A started program gets a short list of variables, not those of your shell, and PATH without the folders that nvm, volta, asdf or uv add.',
	reload: 'Quit the app, also from the tray or menu bar, and open it again.',
	logs: [
		{ os: 'macos', place: '~/Library/Logs/Claude/mcp*.log' },
		{ os: 'linux', place: '~/.config/Claude/logs/mcp*.log' },
		{ os: 'windows', place: '%APPDATA%\\Claude\\logs\\mcp*.log' },
		{ os: 'windows', place: '%LOCALAPPDATA%\\Claude\\Logs\\mcp*.log' },
		{
			os: 'windows',
			place:
				'%LOCALAPPDATA%\\Packages\\Claude_pzs8sxrjxfjjc\\LocalCache\\Roaming\\Claude\\logs\\mcp*.log'
		}
	],
	oauth: {
		supported: true,
		redirectUris: [
			'https://claude.ai/api/mcp/auth_callback',
			'https://claude.com/api/mcp/auth_callback'
		],
		note: 'Only for connectors, which run in the cloud and cannot reach your machine or network. The file knows no sign-in. Anthropic’s page for builders names claude.ai alone, its Help Center both hosts. Connectors send a secret in the body (`client_secret_post`), also where the server wants it in the header (July 2026), and register with it (September 2026).'
	},
	mistakes: [
		{ what: 'A server with a URL in the file', diagnosis: 'remote-entry-in-stdio-client' },
		{ what: 'The file of the other kind of install is edited', diagnosis: 'wrong-file-msix' },
		{ what: 'Saved with a byte order mark', diagnosis: 'json-bom' },
		{
			what: 'npx, uvx or node is on no path that the app sees',
			diagnosis: 'command-not-on-gui-path'
		},
		{ what: 'A blank in a path on Windows', diagnosis: 'path-with-spaces' },
		{ what: 'docker run with -t', diagnosis: 'docker-io-flags' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    }
  }
}`,
	unsure: ['The place of the file on Linux'],
	sources: [
		{
			url: 'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
			title: 'Model Context Protocol'
		},
		{
			url: 'https://modelcontextprotocol.io/docs/tools/debugging',
			title: 'Model Context Protocol'
		},
		{
			url: 'https://github.com/wonderwhy-er/DesktopCommanderMCP/pull/656',
			title: 'Where the logs are on Windows'
		},
		{
			url: 'https://github.com/anthropics/claude-code/issues/26073',
			title: 'anthropics/claude-code #26073'
		},
		{
			url: 'https://claude.com/docs/connectors/building/authentication',
			title: 'Claude docs, sign-in of connectors'
		},
		{
			url: 'https://github.com/anthropics/claude-ai-mcp/issues/667',
			title: 'anthropics/claude-ai-mcp #667'
		},
		{
			url: 'https://github.com/anthropics/claude-ai-mcp/issues/1043',
			title: 'anthropics/claude-ai-mcp #1043'
		},
		{ url: 'https://github.com/neondatabase/add-mcp', title: 'neondatabase/add-mcp' },
		{
			url: 'https://zuplo.com/learn/mcp/compatibility/clients',
			title: 'Zuplo, client compatibility'
		}
	],
	checked: '2026-11-27'
};
