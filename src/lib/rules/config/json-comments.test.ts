import { ruleTester } from '../rule-tester.ts';
import { jsonComments } from './json-comments.ts';

ruleTester(jsonComments, {
	valid: [
		{
			client: 'vscode',
			config: '// .vscode/mcp.json\n{ "servers": { "a": { "command": "node" } } }'
		},
		{
			client: 'vscode',
			config: '{\n  // local\n  "servers": { /* one */ "a": { "command": "node" } }\n}'
		},
		{
			client: 'claude-code',
			config: {
				mcpServers: {
					docs: { type: 'http', url: 'https://mcp.example.com/mcp#top' },
					globs: { command: 'node', args: ['/srv/a.js', '/*', '// no', '# no', '*/'] }
				}
			}
		}
	],
	invalid: [
		{
			client: 'claude-code',
			config: '// .mcp.json\n{ "mcpServers": { "a": { "command": "node" } } }',
			message: 'comment',
			severity: 'warning',
			text: '// .mcp.json',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'claude-code',
			config: '// see server.json for more\n{ "mcpServers": { "a": { "command": "node" } } }',
			message: 'comment',
			text: '// see server.json for more',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'claude-code',
			config:
				'{\n  "mcpServers": {\n    // reads the notes\n    "a": { "command": "node" } // last\n  }\n}',
			message: 'comment',
			text: '// reads the notes',
			output: '{\n  "mcpServers": {\n    "a": { "command": "node" }\n  }\n}'
		},
		{
			client: 'claude-desktop',
			config: '{ "mcpServers": { /* one,\n two */ "a": { "command": "node" } } }',
			message: 'comment',
			text: '/* one,\n two */',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a": { "command": "node" } } } // end',
			message: 'comment',
			confidence: 'likely',
			text: '// end',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		},
		{
			client: 'generic',
			config: '{\r\n  // here\r\n  "mcpServers": {}\r\n}',
			message: 'maybe',
			severity: 'advice',
			confidence: 'possible',
			text: '// here',
			output: '{\r\n  "mcpServers": {}\r\n}'
		},
		{
			client: 'vscode',
			config: '{\n  // fine\n  "servers": {} # not fine\n}',
			message: 'hash',
			text: '# not fine',
			output: '{\n  // fine\n  "servers": {}\n}'
		}
	]
});
