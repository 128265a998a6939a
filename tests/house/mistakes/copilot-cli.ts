/** What people get wrong in the files of GitHub Copilot CLI. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'servers as root key, as in VS Code',
		text: `{
  "servers": {
    "docs": {
      "type": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		file: '.mcp.json',
		finds: 'wrong-root-key'
	},
	{
		mistake: 'mcp.json for mcp-config.json in the home folder',
		text: `{
  "mcpServers": {
    "time": {
      "type": "local",
      "command": "uvx",
      "args": ["mcp-server-time"],
      "tools": ["*"]
    }
  }
}
`,
		file: '/Users/ana/.copilot/mcp.json',
		finds: 'wrong-file'
	},
	{
		mistake: 'A project’s own .copilot folder',
		unseen: 'From the end of its path it is the file of the home folder, which is read',
		diagnosis: 'wrong-file'
	},
	{
		mistake: 'No tools, in a build that still wants them',
		unseen: 'Builds since 0.0.404 do without; which build reads the file is not in it',
		diagnosis: 'client-release-broken'
	},
	{
		mistake: 'A reference in the form of VS Code',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "local",
      "command": "npx",
      "args": ["-y", "@example/docs-mcp"],
      "env": {
        "DOCS_TOKEN": "\${env:DOCS_TOKEN}"
      },
      "tools": ["*"]
    }
  }
}
`,
		finds: 'env-var-not-expanded'
	},
	{
		mistake: 'The bare name of a variable as its value',
		text: `{
  "mcpServers": {
    "docs": {
      "type": "local",
      "command": "npx",
      "args": ["-y", "@example/docs-mcp"],
      "env": {
        "DOCS_TOKEN": "DOCS_TOKEN"
      },
      "tools": ["*"]
    }
  }
}
`,
		finds: 'placeholder-left-in'
	},
	{
		mistake: 'A file given to --additional-mcp-config without @',
		unseen: 'It stands on the command line; the file that it names is right',
		diagnosis: 'wrong-file'
	}
];
