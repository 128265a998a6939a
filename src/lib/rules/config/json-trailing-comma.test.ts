import { ruleTester } from '../rule-tester.ts';
import { jsonTrailingComma } from './json-trailing-comma.ts';

ruleTester(jsonTrailingComma, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { files: { command: '/usr/bin/node', args: [] } } }
		},
		{
			// VS Code reads JSON with comments and allows the comma.
			client: 'vscode',
			config: '{ "servers": { "files": { "command": "node", "args": ["a.js",], }, }, }'
		},
		{
			client: 'cursor',
			config: '{ "mcpServers": { "a,": { "command": "node", "args": [",]", ",}"] } } }'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "node" }\n,\n"b": { "command": "node" } } }'
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config:
				'{\n  "mcpServers": {\n    "files": { "command": "node", "args": ["a.js",] },\n  }\n}',
			message: 'comma',
			text: ',',
			output: '{\n  "mcpServers": {\n    "files": { "command": "node", "args": ["a.js"] }\n  }\n}'
		},
		{
			client: 'claude-code',
			config: '{ "mcpServers": { "a": { "command": "node" },, "b": { "command": "node" } } }',
			message: 'comma',
			text: ',',
			output: '{ "mcpServers": { "a": { "command": "node" }, "b": { "command": "node" } } }'
		},
		{
			// What Cursor takes is not documented.
			client: 'cursor',
			config: '{\r\n\t"mcpServers": { "a": { "command": "node", /* no arguments */ } }\r\n}',
			message: 'comma',
			confidence: 'likely',
			text: ',',
			output: '{\r\n\t"mcpServers": { "a": { "command": "node" /* no arguments */ } }\r\n}'
		},
		{
			// Nobody takes two in a row.
			client: 'vscode',
			config:
				'{ "servers": { "a": { "type": "stdio", "command": "node", "args": ["a.js",,"b"], } } }',
			message: 'doubled',
			severity: 'warning',
			confidence: 'likely',
			text: ',',
			output:
				'{ "servers": { "a": { "type": "stdio", "command": "node", "args": ["a.js","b"], } } }'
		},
		{
			client: 'generic',
			config: '{ "mcpServers": { "a": { "command": "node" }, } }',
			message: 'maybe',
			severity: 'advice',
			confidence: 'possible',
			text: ',',
			output: '{ "mcpServers": { "a": { "command": "node" } } }'
		}
	]
});
