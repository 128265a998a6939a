/** JetBrains Junie, for the reference page. */
import type { ClientReference } from './reference.ts';

export const reference: ClientReference = {
	files: [
		{ scope: 'user', os: 'any', place: '~/.junie/mcp/mcp.json', note: 'JUNIE_HOME moves it' },
		{ scope: 'project', os: 'any', place: '.junie/mcp/mcp.json' }
	],
	environment: 'Programs start without a shell: on Windows give the whole path of npx.cmd.',
	reload: 'Switch the server off and on under Tools > Junie > MCP Settings.',
	logs: [{ os: 'any', place: 'The IDE’s log' }],
	oauth: { supported: null },
	mistakes: [
		{ what: '`npx` is not found', diagnosis: 'command-not-on-gui-path' },
		{
			what: '`type` or `transport`, copied from other clients',
			diagnosis: 'unsupported-config-key'
		},
		{ what: '`${input:…}` of VS Code', diagnosis: 'env-var-not-expanded' }
	],
	example: `{
  "mcpServers": {
    "time": {
      "command": "uvx",
      "args": [
        "mcp-server-time"
      ]
    },
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}`,
	unsure: ['References to variables', 'OAuth', 'Which file wins'],
	sources: [
		{
			url: 'https://junie.jetbrains.com/docs/junie-cli-mcp-configuration.html',
			title: 'Junie docs'
		},
		{
			url: 'https://www.jetbrains.com/help/junie/model-context-protocol-mcp.html',
			title: 'JetBrains help'
		}
	],
	checked: '2026-09-08'
};
