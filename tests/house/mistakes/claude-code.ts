/** What people get wrong in Claude Code's `.mcp.json`, `~/.claude.json` and commands. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'An address without its type',
		text: `{
  "mcpServers": {
    "notes": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'The type as another client spells it',
		text: `{
  "mcpServers": {
    "chrome": {
      "type": "streamableHttp",
      "url": "http://127.0.0.1:12306/mcp"
    }
  }
}
`,
		finds: 'unsupported-type-value'
	},
	{
		mistake: 'The address under serverUrl',
		text: `{
  "mcpServers": {
    "notes": {
      "type": "http",
      "serverUrl": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'wrong-url-key'
	},
	{
		mistake: 'Variables under environment',
		text: `{
  "mcpServers": {
    "shop": {
      "command": "npx",
      "args": ["-y", "@example/shop-mcp"],
      "environment": { "SHOP_REGION": "eu" }
    }
  }
}
`,
		finds: 'wrong-client-dialect'
	},
	{
		mistake: 'The type under transport',
		text: `{
  "mcpServers": {
    "notes": {
      "transport": "http",
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'Git Bash made a path of /c',
		text: `{
  "mcpServers": {
    "files": {
      "type": "stdio",
      "command": "cmd",
      "args": ["C:/", "npx", "-y", "@modelcontextprotocol/server-filesystem", "C:/work"]
    }
  }
}`,
		finds: 'cmd-flag-turned-into-path'
	},
	{
		mistake: 'The token was exported after the start',
		unseen: 'The reference is right; when the variable was set stands in no file',
		diagnosis: 'env-not-inherited'
	},
	{
		mistake: 'Options of the server taken for options of claude',
		text: 'claude mcp add gemini-cli npx -y gemini-mcp-tool',
		finds: 'add-command-misread'
	},
	{
		mistake: 'An option that takes the name for one more value',
		text: 'claude mcp add -e API_KEY=xxx my-server -- npx -y my-mcp-server',
		finds: 'add-command-misread'
	},
	{
		mistake: 'A fixed token for a server that also offers sign-in',
		unseen: 'The entry is right; what the server offers is not in it',
		diagnosis: 'client-ignores-headers'
	}
];
