/** Files that hold much besides: only their MCP part is judged, and nothing about the person gets out. */
import { describe, expect, it } from 'vitest';
import { renderHelpReport } from '../help/help-report.ts';
import { redactConfig } from '../secrets/index.ts';
import { analyse } from './index.ts';

const account = {
	accountUuid: '0e0f8a4e-6f7b-4b5c-9d55-111122223333',
	emailAddress: 'ada.lovelace@corp.example',
	organizationUuid: '7e0f8a4e-6f7b-4b5c-9d55-444455556666',
	organizationName: 'Analytical Engines Ltd',
	displayName: 'Ada Lovelace'
};
const key = ['sk', '-ant-api03-', 'aB3dE6'.repeat(12)].join('');
const answer = 'gX4pQ9'.repeat(4);

/** As the program keeps it: history, counters, caches, an account, and servers here and there. */
function claudeJson(projects: number): string {
	const history = Array.from({ length: 40 }, (_, index) => ({
		display: `fix the "url": "http://x" bug in {"mcpServers"} ${index}`,
		pastedContents: {}
	}));
	return JSON.stringify(
		{
			numStartups: 412,
			installMethod: 'global',
			oauthAccount: account,
			primaryApiKey: key,
			customApiKeyResponses: { approved: [answer], rejected: [] },
			cachedGates: Object.fromEntries(
				Array.from({ length: 300 }, (_, index) => [`gate_${index}`, index % 2 === 0])
			),
			tipsHistory: { url: 3, command: 7, type: 'x', headers: {} },
			mcpServers: { docs: { type: 'http', url: 'https://mcp.example.com/mcp' } },
			projects: Object.fromEntries(
				Array.from({ length: projects }, (_, index) => [
					`/Users/ada.lovelace/src/project-${index}`,
					{
						allowedTools: [],
						history,
						mcpContextUris: [],
						mcpServers: index === 7 ? { wiki: { url: 'https://wiki.example.com/mcp' } } : {},
						enabledMcpjsonServers: ['a'],
						disabledMcpjsonServers: [],
						lastCost: 1.5,
						exampleFiles: ['command.ts', 'url.ts']
					}
				])
			)
		},
		null,
		2
	);
}

describe('a whole ~/.claude.json', () => {
	const text = claudeJson(400);
	it('of megabytes is recognised, and its servers judged wherever they stand', async () => {
		expect(text.length).toBeGreaterThan(2_000_000);
		const report = await analyse(text);
		expect(report.client).toMatchObject({ id: 'claude-code', certain: true });
		expect(report.entries.map(({ name }) => name)).toEqual(['docs', 'wiki']);
		expect(
			report.findings
				.filter(({ severity }) => severity !== 'advice')
				.map(({ rule, primary }) => [rule, text.slice(primary.span.start, primary.span.end)])
		).toEqual([['missing-type-field', '"wiki"']]);
	}, 30_000);
	it('says nothing of the account in a report, a help report, or a link', async () => {
		const small = claudeJson(8);
		const report = await analyse(small);
		const help = renderHelpReport({
			report,
			clientName: 'Claude Code',
			systemName: 'macOS',
			evidence: small
		});
		const link = redactConfig(small, { homes: true, hosts: true });
		const said = JSON.stringify({
			...report,
			corrected: null,
			findings: report.findings.map((finding) => ({ ...finding, fixes: [] }))
		});
		for (const private_ of [...Object.values(account), key.slice(12), answer, 'ada.lovelace']) {
			expect(help).not.toContain(private_);
			expect(link).not.toContain(private_);
			if (private_ !== 'ada.lovelace') expect(said).not.toContain(private_);
		}
	}, 30_000);
});

/** Hundreds of settings of an editor, some of them with an address, a program or a type. */
function settings(more: object): string {
	const others = Object.fromEntries(
		Array.from({ length: 300 }, (_, index) => [
			`extension${index}.setting`,
			[true, index, 'x', { url: 'http://x.example', enabled: true }, ['-y', 'a'], null][index % 6]
		])
	);
	return JSON.stringify(
		{
			...others,
			'http.proxy': 'http://proxy.corp:8080',
			'terminal.integrated.profiles.osx': { zsh: { path: 'zsh', args: ['-l'] } },
			'json.schemas': [{ fileMatch: ['*.x'], url: 'http://schema.example/x.json' }],
			tasks: { build: { command: 'npm run build', type: 'shell', args: ['~/x'] } },
			...more
		},
		null,
		'\t'
	);
}
const entry = { command: 'npx -y docs-mcp' };

describe('a whole settings file', () => {
	it.each([
		[
			'vscode',
			'.vscode/settings.json',
			{ mcp: { inputs: [], servers: { docs: entry } } },
			['command-contains-args']
		],
		['zed', 'zed/settings.json', { context_servers: { docs: entry } }, ['command-contains-args']],
		[
			'gemini-cli',
			'.gemini/settings.json',
			{ mcpServers: { docs: entry } },
			['command-contains-args']
		],
		['amp', 'amp/settings.json', { 'amp.mcpServers': { docs: entry } }, ['command-contains-args']]
	] as const)('of %s is judged for its servers alone', async (client, file, more, rules) => {
		const text = settings(more);
		for (const context of [{ client }, { file }, { client, file }]) {
			const report = await analyse(text, context);
			expect(report.client.id).toBe(client);
			expect(report.entries.map(({ name }) => name)).toEqual(['docs']);
			const found = report.findings.filter(({ severity }) => severity !== 'advice');
			for (const { primary } of found) {
				const mcp = text.indexOf('"docs"');
				const place = text.slice(primary.span.start, primary.span.end);
				expect(
					primary.span.start >= text.indexOf(Object.keys(more)[0] ?? '') - 1 &&
						primary.span.end >= mcp - 200,
					place.slice(0, 80)
				).toBe(true);
			}
			expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...rules]));
			expect(found.length).toBeLessThan(4);
		}
	});
	it('without a server in it raises no fault for what looks like one', async () => {
		for (const client of ['zed', 'gemini-cli', 'amp', 'opencode']) {
			const { findings } = await analyse(settings({}), { client });
			expect(
				findings.filter(({ severity, rule }) => severity === 'error' && !rule.includes('root')),
				client
			).toEqual([]);
		}
	});
});
