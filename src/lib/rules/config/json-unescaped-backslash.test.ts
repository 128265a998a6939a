import { ruleTester } from '../rule-tester.ts';
import { jsonUnescapedBackslash } from './json-unescaped-backslash.ts';

ruleTester(jsonUnescapedBackslash, {
	valid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config: {
				mcpServers: {
					a: { command: 'C:\\Tools\\a.exe', args: ['\\\\host\\share', '\\d+', '\u00e9\n"'] }
				}
			}
		},
		{
			client: 'vscode',
			config:
				'{ "servers": { "a": { "command": "node", "args": ["\\u00e9\\/x\\b\\f\\n\\r\\t\\"\\\\"] } } }'
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			platform: 'windows',
			config:
				'{ "mcpServers": { "a": { "command": "node", "args": ["C:\\Users\\ana\\new.js", "D:\\\\x"] } } }',
			message: 'backslash',
			text: '"C:\\Users\\ana\\new.js"',
			output:
				'{ "mcpServers": { "a": { "command": "node", "args": ["C:\\\\Users\\\\ana\\\\new.js", "D:\\\\x"] } } }'
		},
		{
			// The last backslash hides the closing quote.
			client: 'cursor',
			config:
				'{\n  "mcpServers": {\n    "a": { "command": "node",\n      "args": ["C:\\dir\\"]\n    }\n  }\n}',
			message: 'backslash',
			text: '"C:\\dir\\"',
			output:
				'{\n  "mcpServers": {\n    "a": { "command": "node",\n      "args": ["C:\\\\dir\\\\"]\n    }\n  }\n}'
		},
		{
			client: 'claude-code',
			platform: 'windows',
			config: '{ "mcpServers": { "a": { "command": "node", "args": ["\\\\host\\share\\x"] } } }',
			message: 'backslash',
			text: '"\\\\host\\share\\x"',
			output:
				'{ "mcpServers": { "a": { "command": "node", "args": ["\\\\\\\\host\\\\share\\\\x"] } } }'
		},
		{
			// A shell's way of writing a blank; the escapes beside it stay what they are.
			client: 'claude-desktop',
			platform: 'macos',
			config:
				'{ "mcpServers": { "a": { "command": "node", "args": ["/Users/ana/My\\ Notes", "a\\n\\d"] } } }',
			message: 'backslash',
			text: '"/Users/ana/My\\ Notes"',
			output:
				'{ "mcpServers": { "a": { "command": "node", "args": ["/Users/ana/My Notes", "a\\n\\\\d"] } } }'
		}
	]
});
