/** In which clients one entry works as it stands, and what it says in vain: a table for all of them, in each one's own file. */
import { beforeAll, describe, expect, it } from 'vitest';
import { clients, type ClientDefinition } from '../clients/index.ts';
import { printJson, printToml, printYaml, type PlainObject } from '../convert/print.ts';
import { prepareReader } from '../evidence/index.ts';
import { verdictOf } from './jobs.ts';

const url = 'https://mcp.example.com/mcp';
const program = { command: 'uvx', args: ['docs-mcp'] };
const usable = (clients as readonly ClientDefinition[]).filter(
	({ id, kind }) => kind !== 'format' && id !== 'generic'
);

/** The entry in a file of that client, with nothing changed in it. */
function fileOf({ id, format, roots, entriesIn }: ClientDefinition, entry: PlainObject): string {
	const root = roots.find((path) => !path.includes('*')) ?? [];
	if (format === 'toml') return printToml(root, { docs: entry });
	const held = entriesIn === 'list' ? [{ name: 'docs', ...entry }] : { docs: entry };
	const file = root.reduceRight<unknown>((inner, key) => ({ [key]: inner }), held) as PlainObject;
	const head = id === 'continue' ? { name: 'My servers', version: '0.0.1', schema: 'v1' } : {};
	return format === 'yaml' ? printYaml({ ...head, ...file }) : printJson(file);
}

beforeAll(async () => {
	await prepareReader('[mcp_servers.a]\n');
	await prepareReader('mcpServers:\n  - name: a\n');
});

/** One form, two clients. */
const roo = ['kilo-code', 'roo-code'];
/** Names of their own for nearly everything. */
const ownTypes = ['copilot-coding-agent', 'goose', 'opencode'];
/** And those that take no entry without one of the usual types. */
const ownWords = [...ownTypes, 'crush'];
/** Say nothing of a switch, a folder or a time. */
const plain = [
	...['claude-desktop', 'copilot-ide-plugins', 'cursor', 'jetbrains-ai-assistant'],
	...['junie', 'lm-studio', 'visual-studio', 'warp']
];

interface Row {
	readonly what: string;
	readonly entry: PlainObject;
	/** Where it does not work. Everywhere else it does. */
	readonly not: readonly string[];
	/** Settings that have no effect, and where, of the clients in which it works. */
	readonly ignored?: Readonly<Record<string, readonly string[]>>;
}

/** From the sheets of facts of August and September 2026, and the sources on the clients' pages. */
const table: readonly Row[] = [
	{
		what: 'an address alone',
		entry: { url },
		not: [
			...['amazon-q', 'antigravity', 'claude-code', 'claude-desktop', 'cline', 'qwen-code'],
			...[...roo, ...ownWords]
		]
	},
	{ what: 'a program alone', entry: program, not: ownWords },
	{ what: 'type: stdio', entry: { type: 'stdio', ...program }, not: ownTypes },
	{
		what: 'type: local',
		entry: { type: 'local', ...program },
		not: [
			...['amazon-q', 'claude-code', 'cline', 'continue', ...roo],
			...['visual-studio', ...ownWords]
		]
	},
	{
		what: 'type: http',
		entry: { type: 'http', url },
		not: [
			...['antigravity', 'claude-desktop', 'cline', 'continue', 'qwen-code', ...roo],
			...ownTypes
		]
	},
	{
		what: 'type: sse',
		entry: { type: 'sse', url: 'https://mcp.example.com/sse' },
		not: ['amazon-q', 'antigravity', 'claude-desktop', 'codex', 'zed', ...ownTypes]
	},
	{
		what: 'type: streamableHttp',
		entry: { type: 'streamableHttp', url },
		not: [
			...['amazon-q', 'antigravity', 'claude-code', 'claude-desktop', 'continue', 'copilot-cli'],
			...['qwen-code', ...roo, 'visual-studio', ...ownWords]
		]
	},
	{
		what: 'type: streamable-http',
		entry: { type: 'streamable-http', url },
		not: [
			...['amazon-q', 'antigravity', 'claude-desktop', 'cline', 'qwen-code'],
			...['visual-studio', ...ownWords]
		]
	},
	{
		what: 'headers',
		entry: { url, headers: { 'X-Team': 'docs' } },
		not: [
			...['amazon-q', 'antigravity', 'claude-code', 'claude-desktop', 'cline', 'qwen-code'],
			...[...roo, ...ownWords]
		],
		ignored: { headers: ['codex', 'continue', 'copilot-ide-plugins'] }
	},
	{ what: 'env', entry: { ...program, env: { REGION: 'eu' } }, not: ownWords },
	{
		what: 'cwd',
		entry: { ...program, cwd: '/srv/docs' },
		not: ownWords,
		ignored: { cwd: [...plain, 'amazon-q', 'amp', 'claude-code', 'kiro', 'windsurf', 'zed'] }
	},
	{
		what: 'a client id under oauth',
		entry: { type: 'http', url, oauth: { clientId: 'docs' } },
		not: [
			...['antigravity', 'claude-desktop', 'cline', 'continue', 'qwen-code', ...roo],
			...ownWords
		],
		ignored: {
			clientId: ['codex', 'zed'],
			oauth: [
				...['amp', 'copilot-cli', 'copilot-ide-plugins', 'cursor', 'jetbrains-ai-assistant'],
				...['junie', 'lm-studio', 'visual-studio', 'warp', 'windsurf']
			]
		}
	},
	{
		what: 'a client id under auth',
		entry: { url, auth: { CLIENT_ID: 'docs' } },
		not: [
			...['amazon-q', 'antigravity', 'claude-code', 'claude-desktop', 'cline', 'qwen-code'],
			...[...roo, ...ownWords]
		],
		ignored: {
			auth: [
				...['amp', 'codex', 'continue', 'copilot-ide-plugins', 'gemini-cli', 'vscode'],
				...['jetbrains-ai-assistant', 'junie', 'kiro', 'visual-studio', 'warp', 'windsurf', 'zed']
			]
		}
	},
	{
		what: 'serverUrl',
		entry: { serverUrl: url },
		not: usable
			.map(({ id }) => id)
			.filter((id) => !['antigravity', 'warp', 'windsurf'].includes(id))
	},
	{
		what: 'httpUrl',
		entry: { httpUrl: url },
		not: usable.map(({ id }) => id).filter((id) => !['gemini-cli', 'qwen-code'].includes(id))
	},
	{
		what: 'disabled',
		entry: { ...program, disabled: true },
		not: ownWords,
		ignored: {
			disabled: [
				...[...plain, 'claude-code', 'codex', 'continue', 'copilot-cli', 'gemini-cli'],
				...['qwen-code', 'vscode', 'zed']
			]
		}
	},
	{
		what: 'a minute in seconds',
		entry: { ...program, timeout: 60 },
		not: ['amazon-q', 'copilot-cli', 'gemini-cli', 'kiro', 'qwen-code', ...ownWords],
		ignored: {
			timeout: [...plain, 'amp', 'antigravity', 'codex', 'continue', 'vscode', 'windsurf']
		}
	},
	{
		what: 'a file of variables',
		entry: { ...program, envFile: '.env' },
		not: ownWords,
		ignored: {
			envFile: usable
				.map(({ id }) => id)
				.filter((id) => ![...ownWords, 'cursor', 'vscode'].includes(id))
		}
	},
	{
		what: 'a choice of tools',
		entry: { type: 'stdio', ...program, tools: ['read'] },
		not: ['codex', 'goose', 'opencode'],
		ignored: {
			tools: usable
				.map(({ id }) => id)
				.filter((id) => ![...ownTypes, 'antigravity', 'codex', 'copilot-cli'].includes(id))
		}
	}
];

describe.each(table)('$what', ({ entry, not, ignored = {} }) => {
	it('works where it should', async () => {
		const verdicts = await Promise.all(
			usable.map((client) => verdictOf(client.id, fileOf(client, entry)))
		);
		const working = verdicts.filter(({ fault }) => fault === null);
		const faulty = verdicts.filter((verdict) => !working.includes(verdict));
		expect(faulty.map(({ client }) => client).toSorted()).toEqual([...not].toSorted());
		const vain: Record<string, string[]> = {};
		for (const { client, ignored } of working)
			for (const key of ignored) (vain[key] ??= []).push(client);
		const wanted = Object.entries(ignored).map(([key, ids]) => [key, ids.toSorted()]);
		expect(
			Object.fromEntries(Object.entries(vain).map(([key, ids]) => [key, ids.toSorted()]))
		).toEqual(Object.fromEntries(wanted));
	});
});
