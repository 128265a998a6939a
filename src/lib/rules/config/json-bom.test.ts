import { ruleTester } from '../rule-tester.ts';
import { jsonBom } from './json-bom.ts';

ruleTester(jsonBom, {
	valid: [
		{
			client: 'claude-desktop',
			config: { mcpServers: { a: { command: 'node', args: ['\ufeffx'] } } }
		},
		{
			// The editor takes the mark off before it reads the text.
			client: 'vscode',
			config: '\ufeff{ "servers": {} }'
		}
	],
	invalid: [
		{
			client: 'claude-desktop',
			config: '\ufeff{ "mcpServers": {} }',
			message: 'bom',
			text: '\ufeff',
			output: '{ "mcpServers": {} }'
		},
		{
			client: 'generic',
			config: '\ufeff{ "mcpServers": {} }',
			message: 'maybe',
			severity: 'advice',
			confidence: 'possible',
			text: '\ufeff',
			output: '{ "mcpServers": {} }'
		}
	]
});
