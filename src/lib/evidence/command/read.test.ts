import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/index.ts';
import { nodeAt, toValue } from '../data.ts';
import { readCommand } from './read.ts';

const url = 'https://mcp.example.com/mcp';
const entry = { command: 'npx', args: ['-y', 'docs'] };

describe('readCommand', () => {
	it.each([
		[
			`claude mcp add --transport http docs ${url} --header "X-Team: docs"`,
			{ mcpServers: { docs: { type: 'http', url, headers: { 'X-Team': 'docs' } } } }
		],
		[
			'$ claude mcp add docs -e KEY=a -- npx -y docs',
			{ mcpServers: { docs: { ...entry, env: { KEY: 'a' } } } }
		],
		['claude mcp add -s user docs \\\n  -- npx -y docs', { mcpServers: { docs: entry } }],
		[
			`claude mcp add-json docs '{"type":"http","url":"${url}"}'`,
			{ mcpServers: { docs: { type: 'http', url } } }
		],
		[
			'codex mcp add docs --env KEY=a -- npx -y docs',
			{ mcp_servers: { docs: { ...entry, env: { KEY: 'a' } } } }
		],
		[
			`codex mcp add docs --url ${url} --bearer-token-env-var DOCS_TOKEN`,
			{ mcp_servers: { docs: { url, bearer_token_env_var: 'DOCS_TOKEN' } } }
		],
		[`gemini mcp add -t http docs ${url}`, { mcpServers: { docs: { httpUrl: url } } }],
		['gemini mcp add docs npx -y docs', { mcpServers: { docs: entry } }],
		[
			'code --add-mcp "{\\"name\\":\\"docs\\",\\"command\\":\\"npx\\",\\"args\\":[\\"-y\\",\\"docs\\"]}"',
			{ servers: { docs: entry } }
		],
		[
			`cursor://anysphere.cursor-deeplink/mcp/install?name=docs&config=${btoa(JSON.stringify(entry))}`,
			{ mcpServers: { docs: entry } }
		],
		[
			`vscode:mcp/install?${encodeURIComponent(JSON.stringify({ name: 'docs', ...entry }))}`,
			{ servers: { docs: entry } }
		],
		[
			`claude mcp add a -- uvx a\nclaude mcp add b -- uvx b`,
			{ mcpServers: { a: { command: 'uvx', args: ['a'] }, b: { command: 'uvx', args: ['b'] } } }
		]
	])('reads %s', (text, wanted) => {
		const root = readCommand(text)?.root;
		expect(root && toValue(root)).toEqual(wanted);
	});

	it('leaves out what the shell puts in', () => {
		const text = `claude mcp add -t http docs ${url} -H "Authorization: Bearer $TOKEN"`;
		const root = readCommand(text)?.root;
		expect(root && toValue(root)).toEqual({ mcpServers: { docs: { type: 'http', url } } });
	});

	it('marks the word, and the value inside quotes that hide nothing', () => {
		const text = `claude mcp add-json docs '{"type":"http","url":"${url}"}'`;
		const node = nodeAt(readCommand(text)?.root ?? null, ['mcpServers', 'docs', 'url']);
		expect(node && text.slice(node.span.start, node.span.end)).toBe(`"${url}"`);
	});

	it('knows the client by its name', async () => {
		const report = await analyse('claude mcp add time -- uvx mcp-server-time');
		expect(report.client).toMatchObject({ id: 'claude-code', certain: true });
		expect(report.entries.map(({ name }) => name)).toEqual(['time']);
		expect(report.findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});

	it('finds nothing where nothing is added', () => {
		for (const text of ['', 'claude mcp add', 'claude mcp list', 'code .', 'vscode:mcp/install?%7'])
			expect(readCommand(text)).toBeNull();
	});
});
