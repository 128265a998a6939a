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
		[`gemini mcp add -t http docs ${url}`, { mcpServers: { docs: { type: 'http', url } } }],
		[`qwen mcp add -t http docs ${url}`, { mcpServers: { docs: { httpUrl: url } } }],
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
			`claude mcp add -t http --client-id ID --client-secret --callback-port 8765 docs ${url}`,
			{
				mcpServers: {
					docs: { type: 'http', url, oauth: { clientId: 'ID', callbackPort: 8765 } }
				}
			}
		],
		[
			`claude mcp add -t http --callback-port 8765 docs ${url}`,
			{ mcpServers: { docs: { type: 'http', url, oauth: { callbackPort: 8765 } } } }
		],
		[
			`codex mcp add docs --url ${url} --oauth-client-id ID`,
			{ mcp_servers: { docs: { url, oauth: { client_id: 'ID' } } } }
		],
		[
			'claude mcp add docs npx docs -s user',
			{ mcpServers: { docs: { command: 'npx', args: ['docs'] } } }
		],
		[
			'claude mcp add docs -- npx -y docs -s user',
			{ mcpServers: { docs: { command: 'npx', args: ['-y', 'docs', '-s', 'user'] } } }
		],
		[
			'amp mcp add docs --env KEY=a -- npx -y docs',
			{ 'amp.mcpServers': { docs: { ...entry, env: { KEY: 'a' } } } }
		],
		[
			`amp mcp add docs --header "X-Team=docs" ${url}`,
			{ 'amp.mcpServers': { docs: { url, headers: { 'X-Team': 'docs' } } } }
		],
		[
			`opencode mcp add docs --url ${url} --header "X-Team=docs"`,
			{ mcp: { docs: { type: 'remote', url, headers: { 'X-Team': 'docs' } } } }
		],
		[
			'opencode mcp add docs --env KEY=a --scope user -- npx -y docs',
			{
				mcp: { docs: { type: 'local', command: ['npx', '-y', 'docs'], environment: { KEY: 'a' } } }
			}
		],
		[`copilot mcp add docs ${url}`, { mcpServers: { docs: { type: 'http', url } } }],
		[`copilot mcp add --transport sse docs ${url}`, { mcpServers: { docs: { type: 'sse', url } } }],
		[
			'copilot mcp add docs --env KEY=a --tools "*" -- npx -y docs',
			{ mcpServers: { docs: { ...entry, tools: ['*'], env: { KEY: 'a' } } } }
		],
		[
			'kiro-cli mcp add --name docs --scope global --command npx --args -y,docs --env KEY=a,KIND=b',
			{ mcpServers: { docs: { ...entry, env: { KEY: 'a', KIND: 'b' } } } }
		],
		[`kiro-cli mcp add --name docs --url ${url} --force`, { mcpServers: { docs: { url } } }],
		[
			`q mcp add --name docs --command npx --args -y --args '["docs", "a,b"]'`,
			{ mcpServers: { docs: { command: 'npx', args: ['-y', 'docs', 'a,b'] } } }
		],
		['droid mcp add docs "npx -y docs"', { mcpServers: { docs: entry } }],
		[
			`droid mcp add docs ${url} --type http --header "X-Team: docs"`,
			{ mcpServers: { docs: { type: 'http', url, headers: { 'X-Team': 'docs' } } } }
		],
		[
			`lmstudio://add_mcp?name=docs&config=${btoa(JSON.stringify({ url }))}`,
			{ mcpServers: { docs: { url } } }
		],
		[
			`https://kiro.dev/launch/mcp/add?name=docs&amp;config=${encodeURIComponent(JSON.stringify(entry))}`,
			{ mcpServers: { docs: entry } }
		],
		[
			'goose://extension?cmd=npx&arg=-y&arg=docs&id=docs&name=Our%20docs&env=KEY%3DYour%20key',
			{
				extensions: {
					docs: { enabled: true, type: 'stdio', name: 'Our docs', cmd: 'npx', args: ['-y', 'docs'] }
				}
			}
		],
		[
			`goose://extension?url=${encodeURIComponent(url)}&type=streamable_http&name=docs&header=X-Team%3Ddocs`,
			{
				extensions: {
					docs: {
						enabled: true,
						type: 'streamable_http',
						name: 'docs',
						uri: url,
						headers: { 'X-Team': 'docs' }
					}
				}
			}
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

	it('takes a command of a client without a sheet for nobody’s', async () => {
		const report = await analyse('droid mcp add time "uvx mcp-server-time"');
		expect(report.client).toMatchObject({ id: 'generic', certain: false });
		expect(report.findings).toEqual([]);
	});

	it('finds nothing where nothing is added', () => {
		for (const text of ['', 'claude mcp add', 'claude mcp list', 'code .', 'vscode:mcp/install?%7'])
			expect(readCommand(text)).toBeNull();
	});
});
