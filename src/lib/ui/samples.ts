/** Texts to try the clinic with. Each holds one fault that people really have; nothing in them is real. */
import * as words from '$lib/ui/words/pasting.ts';

export interface Sample {
	readonly id: string;
	/** As a person would call it. */
	readonly name: string;
	readonly file: string | null;
	readonly text: string;
}

export const samples: readonly [Sample, ...Sample[]] = [
	{
		id: 'broken-config',
		name: words.brokenConfig,
		file: 'claude_desktop_config.json',
		text: `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\\Users\\ada\\Documents"],
    },
    "docs": {
      "url": "https://docs.example.com/mcp"
    }
  }
}
`
	},
	{
		id: 'unauthorized',
		name: '401',
		file: null,
		text: `$ curl -i https://mcp.example.com/mcp \\
    -H 'Authorization: an-example-token-that-opens-nothing' \\
    -H 'Accept: application/json, text/event-stream' \\
    -H 'Content-Type: application/json' \\
    -d '{"jsonrpc":"2.0","id":1,"method":"ping"}'

HTTP/2 401
content-type: application/json
www-authenticate: Bearer error="invalid_token"

{"error":"invalid_token","error_description":"No bearer token was given"}
`
	},
	{
		id: 'enoent',
		name: 'ENOENT',
		file: null,
		text: `2026-03-02T09:14:07.512Z [memory] [info] Initializing server...
2026-03-02T09:14:07.548Z [memory] [error] spawn npx ENOENT
2026-03-02T09:14:07.549Z [memory] [info] Server transport closed unexpectedly
2026-03-02T09:14:07.549Z [memory] [error] Server disconnected.
`
	}
];
