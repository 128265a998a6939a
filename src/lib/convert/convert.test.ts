/** Conversions that people ask for, and what each list of losses says. */
import { beforeAll, describe, expect, it } from 'vitest';
import { clientById, readEntries } from '../clients/index.ts';
import { prepareReader, readConfig, readJson } from '../evidence/index.ts';
import { convert, renderEntry } from './index.ts';

function from(client: string, config: object | string) {
	const text = typeof config === 'string' ? config : JSON.stringify(config);
	const { entries } = readEntries(readConfig(text).root, clientById(client));
	return (to: string, secrets?: 'reference') =>
		convert(entries, {
			from: clientById(client),
			to: clientById(to),
			...(secrets && { secrets })
		});
}
const why = ({ lost }: ReturnType<typeof convert>) =>
	lost.map(({ what, why }) => `${what}: ${why}`);

describe('conversion', () => {
	beforeAll(async () => {
		await prepareReader('[mcp_servers.a]\n');
		await prepareReader('mcpServers:\n  - name: a\n');
	});

	const docs = {
		mcpServers: {
			docs: {
				url: 'https://docs.example.com/mcp',
				headers: { Authorization: 'Bearer ${env:DOCS_TOKEN}' }
			}
		}
	};
	it('bridges an address for a client that only starts programs', () => {
		const plain = {
			mcpServers: { docs: { url: 'http://docs.example.com/sse', headers: { 'X-Team': 'a b' } } }
		};
		const result = from('cursor', plain)('claude-desktop');
		expect(JSON.parse(result.text)).toEqual({
			mcpServers: {
				docs: {
					command: 'npx',
					args: [
						...['-y', 'mcp-remote', 'http://docs.example.com/sse', '--allow-http'],
						...['--transport', 'sse-only', '--header', 'X-Team:${X_TEAM}']
					],
					env: { X_TEAM: 'a b' }
				}
			}
		});
		expect(why(result)).toEqual([
			'the direct connection: the file of Claude Desktop only starts programs, so mcp-remote connects in its place; it needs Node'
		]);
		expect(why(from('cursor', docs)('claude-desktop'))[0]).toBe(
			'the header `Authorization`: Claude Desktop replaces no references such as `${env:DOCS_TOKEN}`, so it is left out; add its value'
		);
	});
	it('spells references as each client does', () => {
		const to = from('cursor', docs);
		expect(to('claude-code').text).toContain('"Bearer ${DOCS_TOKEN}"');
		expect(to('opencode').text).toContain('"Bearer {env:DOCS_TOKEN}"');
		expect(to('continue').text).toContain('Bearer ${{ secrets.DOCS_TOKEN }}');
		expect(to('codex').text).toBe(
			'[mcp_servers.docs]\nurl = "https://docs.example.com/mcp"\nbearer_token_env_var = "DOCS_TOKEN"\n'
		);
		for (const client of ['claude-code', 'opencode', 'continue', 'codex', 'vscode'])
			expect(to(client).lost).toEqual([]);
	});
	it('reads what Codex has for headers and variables', () => {
		const text =
			'[mcp_servers.a]\nurl = "https://a.example.com/mcp"\nbearer_token_env_var = "A"\nenv_http_headers = { X-B = "B" }\n';
		expect(JSON.parse(from('codex', text)('cursor').text)).toEqual({
			mcpServers: {
				a: {
					url: 'https://a.example.com/mcp',
					headers: { Authorization: 'Bearer ${env:A}', 'X-B': '${env:B}' }
				}
			}
		});
	});
	it('changes the unit of a timeout, and stays within what the client takes', () => {
		const cline = { mcpServers: { a: { command: 'uvx', args: ['x'], timeout: 90 } } };
		expect(JSON.parse(from('cline', cline)('gemini-cli').text)).toEqual({
			mcpServers: { a: { command: 'uvx', args: ['x'], timeout: 90_000 } }
		});
		const gemini = { mcpServers: { a: { command: 'uvx', args: ['x'], timeout: 7_200_000 } } };
		const result = from('gemini-cli', gemini)('roo-code');
		expect(result.text).toContain('"timeout": 3600');
		expect(why(result)).toEqual(['`timeout`: Roo Code takes 1 to 3600 seconds']);
		expect(why(from('cline', cline)('cursor'))).toEqual([
			'`timeout`: Cursor has no such setting; a long call may be cut off'
		]);
	});
	it('names what has no place: folder, file of variables, tools', () => {
		const vscode = {
			servers: { a: { command: 'node', args: ['a.js'], cwd: '/srv', envFile: '.env' } }
		};
		expect(why(from('vscode', vscode)('claude-code'))).toEqual([
			'the working directory: Claude Code has no setting for it; write whole paths in the command and its arguments',
			'`envFile`: Claude Code has no such setting; write the variables of that file into the entry'
		]);
		const gemini = { mcpServers: { a: { command: 'x', includeTools: ['read'] } } };
		expect(from('gemini-cli', gemini)('codex').text).toContain('enabled_tools = ["read"]');
		expect(why(from('gemini-cli', gemini)('cursor'))[0]).toContain('all tools of the server');
	});
	it('asks for secrets in VS Code, and refers to them elsewhere', () => {
		const token = `ghp_${'a1B2'.repeat(9)}`;
		const config = { mcpServers: { hub: { command: 'x', env: { HUB_TOKEN: token } } } };
		expect(JSON.parse(from('cursor', config)('vscode', 'reference').text)).toEqual({
			inputs: [{ type: 'promptString', id: 'hub-token', description: 'hub token', password: true }],
			servers: { hub: { command: 'x', env: { HUB_TOKEN: '${input:hub-token}' } } }
		});
		expect(from('cursor', config)('codex', 'reference').text).toContain('env_vars = ["HUB_TOKEN"]');
		expect(from('cursor', config)('vscode').text).toContain(token);
	});
	it('says what is reached before what is set, and what a reference calls required', () => {
		const kiro = {
			mcpServers: {
				a: {
					timeout: 60_000,
					url: 'https://a.example.com/mcp',
					headers: { 'X-A': 'b' },
					autoApprove: ['read']
				}
			}
		};
		const entryOf = (id: string) =>
			Object.values(
				Object.values(JSON.parse(from('kiro', kiro)(id).text) as object)[0] as object
			)[0] as object;
		expect(Object.keys(entryOf('copilot-cli'))).toEqual([
			'type',
			'url',
			'headers',
			'tools',
			'timeout'
		]);
		expect(Object.keys(entryOf('zed'))).toEqual(['url', 'headers', 'timeout']);
	});
	it('tells of a value that is lost where only the name of a variable can stand', () => {
		const config = {
			mcpServers: {
				a: {
					type: 'http',
					url: 'https://a.example.com/mcp',
					headers: { Authorization: 'Bearer ${A_TOKEN:-none}', 'X-B': '${B:-c}' }
				},
				d: { command: 'x', env: { D: '${D:-e}' } }
			}
		};
		const told = why(from('claude-code', config)('codex'));
		expect(told).toHaveLength(3);
		for (const name of ['A_TOKEN', 'B', 'D'])
			expect(told.some((one) => one.endsWith(`not set; set ${name}`))).toBe(true);
	});
	it('renames what the client would refuse', () => {
		const config = { mcpServers: { 'my notes': { command: 'x' }, 'my-notes': { command: 'y' } } };
		const { text, lost } = from('cursor', config)('claude-code');
		expect(Object.keys((JSON.parse(text) as { mcpServers: object }).mcpServers)).toEqual([
			'my-notes',
			'my-notes-2'
		]);
		expect(lost).toHaveLength(2);
	});
	it('writes an entry of the general form for every client', () => {
		const general = readJson(
			'{"mcpServers":{"time":{"command":"uvx","args":["mcp-server-time"]}}}'
		);
		const [entry] = readEntries(general.root, clientById('generic')).entries;
		if (!entry) throw new Error('there is an entry');
		expect(renderEntry(entry, clientById('goose'))).toBe(
			'extensions:\n  time:\n    name: time\n    type: stdio\n    cmd: uvx\n    args:\n      - mcp-server-time\n    enabled: true\n'
		);
		expect(renderEntry(entry, clientById('opencode'))).toContain(
			'"command": ["uvx", "mcp-server-time"]'
		);
	});
});
