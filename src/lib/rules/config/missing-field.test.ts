import { ruleTester } from '../rule-tester.ts';
import { missingField } from './missing-field.ts';

const http = { type: 'http', url: 'https://mcp.example.com/mcp' };
const entry = '  - name: docs\n    command: uvx\n    args: ["docs-mcp"]\n';
const extension =
	'  docs:\n    type: stdio\n    cmd: uvx\n    args: [docs-mcp]\n    enabled: true\n';

ruleTester(missingField, {
	valid: [
		{
			client: 'copilot-coding-agent',
			config: { mcpServers: { a: { ...http, tools: ['*'] }, b: { ...http, tools: [] } } }
		},
		{ client: 'copilot-cli', config: { mcpServers: { a: http } } },
		{ client: 'goose', config: `extensions:\n${extension}    name: docs\n` },
		{
			client: 'continue',
			file: '.continue/mcpServers/docs.yaml',
			config: `name: Docs\nversion: 0.0.1\nschema: v1\nmcpServers:\n${entry}`
		},
		{
			client: 'continue',
			file: '.continue/mcpServers/docs.json',
			config: { mcpServers: { docs: { command: 'uvx', args: ['docs-mcp'] } } }
		}
	],
	invalid: [
		{
			client: 'copilot-coding-agent',
			config: { mcpServers: { a: http } },
			message: 'entry',
			at: 'mcpServers.a',
			text: '"a"',
			output: { mcpServers: { a: { ...http, tools: ['*'] } } }
		},
		{
			client: 'goose',
			config: `extensions:\n${extension}`,
			message: 'entry',
			at: 'extensions.docs',
			text: 'docs',
			output: `extensions:\n${extension}    name: docs\n`
		},
		{
			client: 'continue',
			file: '.continue/mcpServers/docs.yaml',
			config: `name: Docs\nmcpServers:\n${entry}`,
			message: 'file',
			at: 'name',
			text: 'name'
		},
		{
			client: 'continue',
			config: `mcpServers:\n${entry}`,
			message: 'file',
			severity: 'advice',
			confidence: 'possible',
			at: 'mcpServers',
			text: 'mcpServers'
		}
	]
});
