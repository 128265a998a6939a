/** Several files: each has its report, and of servers that two of them name it is said which one counts. */
import { describe, expect, it } from 'vitest';
import { clientById, clients } from '../clients/index.ts';
import { precedences, scopesOf } from '../clients/scopes.ts';
import { analyseFiles, type GivenFile } from './files.ts';

const entry = { command: 'npx', args: ['-y', 'docs-mcp'] };
const json = (root: string, entries: object) => JSON.stringify({ [root]: entries });
const file = (name: string, text: string, more: Partial<GivenFile> = {}): GivenFile => ({
	name,
	text,
	...more
});
async function words(...files: GivenFile[]): Promise<string[]> {
	return (await analyseFiles(files)).shared.map((shared) => shared.words);
}

describe('analyseFiles', () => {
	it('reports each file as it would alone, in the order given', async () => {
		const { files, shared } = await analyseFiles([
			file('.mcp.json', json('mcpServers', { a: { url: 'https://mcp.example.com/mcp' } })),
			file('app.log', 'Error: spawn npx ENOENT'),
			file('.vscode/mcp.json', json('servers', { b: entry }))
		]);
		expect(files.map(({ report }) => report.kind)).toEqual(['config', 'log', 'config']);
		expect(files[0]?.report.findings[0]?.rule).toBe('missing-type-field');
		expect(files[2]?.report.client).toMatchObject({ id: 'vscode', certain: true });
		expect(shared).toEqual([]);
	});

	it('says which scope of Claude Code counts, inside one file too', async () => {
		const project = file('.mcp.json', json('mcpServers', { docs: entry }));
		const user = file('.claude.json', json('mcpServers', { docs: entry, other: entry }));
		const { shared } = await analyseFiles([user, project]);
		expect(shared).toMatchObject([
			{
				name: 'docs',
				client: 'claude-code',
				winner: 1,
				places: [
					{ file: 0, scope: 'user' },
					{ file: 1, scope: 'project' }
				],
				words: '`docs` is described twice — Claude Code takes all of it from `.mcp.json` (project)'
			}
		]);
		const both = JSON.stringify({
			mcpServers: { docs: entry },
			projects: { '/a': { mcpServers: { docs: entry } }, '/b': { mcpServers: { docs: entry } } }
		});
		expect((await analyseFiles([file('.claude.json', both)])).shared).toMatchObject([
			{ winner: 1, places: [{ scope: 'user' }, { scope: 'local' }] }
		]);
		const managed = file('managed-mcp.json', json('mcpServers', { docs: entry }));
		expect(await words(project, managed)).toEqual([
			'`docs` is described twice — Claude Code reads `managed-mcp.json` (managed) and nothing beside it'
		]);
	});

	it('asks where two files have one name, and takes the answer', async () => {
		const text = json('mcpServers', { docs: entry });
		const two = [
			file('mcp.json', text, { client: 'cursor' }),
			file('mcp.json', text, { client: 'cursor' })
		];
		const { files, shared } = await analyseFiles(two);
		expect(files[0]).toMatchObject({ scope: null, scopes: ['project', 'user'] });
		expect(shared[0]).toMatchObject({ winner: null });
		expect(shared[0]?.words).toContain(
			'the project’s before yours for all projects: say which file is which'
		);
		const [a, b] = two;
		if (!a || !b) throw new Error('two files');
		expect(
			(
				await analyseFiles([
					{ ...a, scope: 'user' },
					{ ...b, scope: 'project' }
				])
			).shared[0]
		).toMatchObject({ winner: 1 });
	});

	it('tells where entries are joined, listed side by side, or not read', async () => {
		const toml = (line: string) => `[mcp_servers.docs]\n${line}\n`;
		expect(
			await words(
				file('/home/ada/.codex/config.toml', toml('url = "https://mcp.example.com/mcp"')),
				file('/home/ada/src/shop/.codex/config.toml', toml('command = "npx"'), { scope: 'project' })
			)
		).toEqual([
			'`docs` is described twice — Codex joins them, so a program and a URL meet in one entry; `config.toml` (project) wins field by field'
		]);
		const servers = json('servers', { docs: entry });
		expect(
			await words(file('.vscode/mcp.json', servers), file('Code/User/mcp.json', servers))
		).toEqual([
			'`docs` is described twice — VS Code lists both, told apart by where they come from'
		]);
		const desktop = file('claude_desktop_config.json', json('mcpServers', { docs: entry }));
		expect(await words(desktop, desktop)).toEqual([
			'`docs` is described twice — Claude Desktop reads one file only, so the others do nothing'
		]);
	});

	it('claims nothing where nothing is documented', async () => {
		const text = json('mcpServers', { docs: entry });
		const amazon = { client: 'amazon-q' };
		expect(
			await words(
				file('.amazonq/mcp.json', text, amazon),
				file('.aws/amazonq/mcp.json', text, amazon)
			)
		).toEqual([
			'`docs` is described twice — Amazon Q does not document which one counts'.replace(
				'Amazon Q',
				clientById('amazon-q').name
			)
		]);
	});

	it('does not mix clients, and hides a name that is a secret', async () => {
		expect(
			await words(
				file('.mcp.json', json('mcpServers', { docs: entry })),
				file('.vscode/mcp.json', json('servers', { docs: entry }))
			)
		).toEqual([]);
		const token = ['gh', 'p_', 'aB3'.repeat(12)].join('');
		const text = json('mcpServers', { [token]: entry });
		const report = await analyseFiles([file('.mcp.json', text), file('.claude.json', text)]);
		expect(JSON.stringify(report.shared)).not.toContain('aB3aB3aB');
		expect(report.shared).toHaveLength(1);
	});

	it('takes anything', async () => {
		const { files } = await analyseFiles([file('', ''), file('/', '\u0000'), file('x.json', '{')]);
		expect(files).toHaveLength(3);
	});
});

describe('precedences', () => {
	it('are of clients that we know, with files that these read', () => {
		for (const [id, precedence] of Object.entries(precedences)) {
			const client = clients.find((known) => known.id === id);
			expect(client, id).toBeDefined();
			expect(precedence.scopes.length).toBeGreaterThan(1);
		}
	});
	it('tell the home folder from a project', () => {
		const { cursor } = precedences;
		if (!cursor) throw new Error('cursor');
		expect(scopesOf(cursor, '~/.cursor/mcp.json')).toEqual(['user']);
		expect(scopesOf(cursor, 'C:\\Users\\ada\\.cursor\\mcp.json')).toEqual(['user']);
		expect(scopesOf(cursor, '/Users/ada/shop/.cursor/mcp.json')).toEqual(['project', 'user']);
		expect(scopesOf(cursor, 'mcp.json')).toEqual(['project', 'user']);
		expect(scopesOf(cursor, 'settings.json')).toEqual([]);
	});
});
