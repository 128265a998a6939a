import { ruleTester } from '../rule-tester.ts';
import { missingTypeField } from './missing-type-field.ts';

ruleTester(missingTypeField, {
	valid: [
		{ client: 'cline', config: { mcpServers: { old: { url: 'https://mcp.example.com/sse' } } } },
		{
			client: 'claude-code',
			config: { mcpServers: { docs: { type: 'http', url: 'https://mcp.example.com/mcp' } } }
		},
		{
			client: 'claude-code',
			config: { mcpServers: { docs: { command: 'npx', args: ['-y', 'docs'] } } }
		},
		{ client: 'cursor', config: { mcpServers: { docs: { url: 'https://mcp.example.com/mcp' } } } },
		// It changes an entry of another file.
		{ client: 'opencode', config: { mcp: { docs: { enabled: false } } } },
		{
			client: 'crush',
			config: { mcp: { docs: { type: 'stdio', command: 'uvx', args: ['docs-mcp'] } } }
		}
	],
	invalid: [
		{
			client: 'crush',
			config: { mcp: { docs: { command: 'uvx', args: ['docs-mcp'] } } },
			message: 'program',
			at: 'mcp.docs',
			text: '"docs"',
			output: { mcp: { docs: { command: 'uvx', type: 'stdio', args: ['docs-mcp'] } } }
		},
		{
			client: 'opencode',
			config: { mcp: { docs: { command: ['uvx', 'docs-mcp'] } } },
			message: 'program',
			at: 'mcp.docs',
			text: '"docs"',
			output: { mcp: { docs: { command: ['uvx', 'docs-mcp'], type: 'local' } } }
		},
		// Told by its settings, not by a name.
		{
			config: {
				mcpServers: {
					docs: { url: 'https://mcp.example.com/mcp', alwaysAllow: [], autoApprove: [] }
				}
			},
			message: 'older',
			severity: 'advice',
			confidence: 'likely',
			at: 'mcpServers.docs',
			text: '"docs"',
			output: {
				mcpServers: {
					docs: {
						type: 'streamableHttp',
						url: 'https://mcp.example.com/mcp',
						alwaysAllow: [],
						autoApprove: []
					}
				}
			}
		},
		{
			client: 'cline',
			config: { mcpServers: { docs: { url: 'https://mcp.example.com/mcp' } } },
			message: 'older',
			severity: 'warning',
			confidence: 'likely',
			at: 'mcpServers.docs',
			text: '"docs"',
			output: {
				mcpServers: { docs: { url: 'https://mcp.example.com/mcp', type: 'streamableHttp' } }
			}
		},
		{
			client: 'claude-code',
			config: { mcpServers: { docs: { url: 'https://mcp.example.com/mcp' } } },
			message: 'missing',
			at: 'mcpServers.docs',
			text: '"docs"',
			output: { mcpServers: { docs: { url: 'https://mcp.example.com/mcp', type: 'http' } } }
		},
		{
			client: 'claude-code',
			config: '{"mcpServers": {"old": {"url": "https://mcp.example.com/sse"}}}',
			message: 'missing',
			at: 'mcpServers.old',
			text: '"old"',
			output: '{"mcpServers": {"old": {"url": "https://mcp.example.com/sse", "type": "sse"}}}'
		}
	]
});
