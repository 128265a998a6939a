/** What people get wrong in the files of Amazon Q Developer CLI. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'A timeout meant in seconds',
		text: `{
  "mcpServers": {
    "aws-docs": {
      "command": "uvx",
      "args": ["awslabs.aws-documentation-mcp-server@latest"],
      "timeout": 60
    }
  }
}
`,
		finds: 'timeout-unit'
	},
	{
		mistake: 'A name of a server as long as an address',
		text: `{
  "mcpServers": {
    "github.com/awslabs/mcp/tree/main/src/nova-canvas-mcp-server": {
      "command": "uvx",
      "args": ["awslabs.nova-canvas-mcp-server@latest"],
      "env": {
        "AWS_REGION": "us-east-1"
      }
    }
  }
}
`,
		finds: 'invalid-server-name'
	},
	{
		mistake: 'A name that is too long only with a tool’s',
		unseen: 'Up to 45 letters it is the name of the tool that decides, and the file has none',
		diagnosis: 'invalid-server-name'
	},
	{
		mistake: 'An address without type',
		text: `{
  "mcpServers": {
    "docs": {
      "url": "https://mcp.example.com/mcp"
    }
  }
}
`,
		finds: 'missing-type-field'
	},
	{
		mistake: 'Servers in mcp.json that an agent of one’s own leaves out',
		unseen: 'mcp.json is right; whether it counts is said in the file of the agent',
		diagnosis: 'wrong-file'
	}
];
