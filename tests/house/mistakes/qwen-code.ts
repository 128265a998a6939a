/** What people get wrong in the files of Qwen Code. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: '${NAME} in .mcp.json',
		text: `{
  "mcpServers": {
    "docs": {
      "httpUrl": "https://mcp.example.com/mcp",
      "headers": { "Authorization": "Bearer \${DOCS_TOKEN}" }
    }
  }
}`,
		file: '.mcp.json',
		finds: 'env-var-not-expanded'
	},
	{
		mistake: 'url for a server that speaks Streamable HTTP',
		text: `{
  "mcpServers": {
    "docs": { "url": "https://mcp.example.com/mcp" }
  }
}`,

		finds: 'sse-type-for-streamable-endpoint'
	},
	{
		mistake: 'An old entry in the settings that hides an extension’s',
		unseen: 'The extension brings its entry in a file of its own; each of the two is right',
		diagnosis: 'wrong-url-key'
	}
];
