/** What people get wrong in goose's `config.yaml`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An entry without its name',
		text: `extensions:
  docs:
    type: stdio
    enabled: true
    cmd: uvx
    args: [docs-mcp]`,

		finds: 'missing-field'
	},
	{
		mistake: 'sse as the type',
		text: `extensions:
  docs:
    type: sse
    name: docs
    enabled: true
    uri: https://mcp.example.com/sse
    timeout: 300
`,
		finds: 'sse-transport-deprecated'
	},
	{
		mistake: 'command and env, as other clients call them',
		text: `extensions:
  memory:
    type: stdio
    name: memory
    enabled: true
    command: npx
    args:
      - -y
      - "@modelcontextprotocol/server-memory"
    env:
      MEMORY_FILE_PATH: /Users/ana/memory.json
`,
		finds: 'wrong-client-dialect'
	},
	{
		mistake: 'The address under url',
		text: `extensions:
  docs:
    type: streamable_http
    name: docs
    enabled: true
    url: https://mcp.example.com/mcp
    timeout: 300
`,
		finds: 'wrong-url-key'
	},
	{
		mistake: 'A server with sign-in, added by a link',
		unseen:
			'The link is right: versions of 2025 connected before the sign-in could begin (aaif-goose/goose#4006), newer ones only write the entry (deeplink.ts of the desktop app)',
		diagnosis: 'client-release-broken'
	},
	{
		mistake: 'A download that the proxy of the company stops',
		unseen: 'The network is not in the file',
		diagnosis: 'corporate-proxy-not-used'
	}
];
