import type { RuleExamples } from '../examples.ts';

const text = `{
  "mcpServers": {
    "time": { "command": "uvx", "args": ["mcp-server-time"] }
  }
}`;
const base = { client: 'claude-desktop', platform: 'windows', text } as const;

export const examples: RuleExamples = {
	bad: { ...base, file: '%APPDATA%\\Claude\\claude_desktop_config.json' },
	good: {
		...base,
		file: '%LOCALAPPDATA%\\Packages\\Claude_x\\LocalCache\\Roaming\\Claude\\claude_desktop_config.json'
	}
};
