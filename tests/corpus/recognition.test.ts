/** Which client reads it? Told from the text of real cases alone. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { cases } from './cases.ts';

const configs = cases().filter(({ kind, clientId }) => kind === 'config' && clientId !== 'generic');

describe('the client of a config', () => {
	const guesses = Promise.all(
		configs.map(async ({ id, clientId, input }) => {
			const { client } = await analyse(input);
			const first = client.id === clientId;
			const offered = first || (!client.certain && client.alternatives.includes(clientId));
			return { first, offered, certain: client.certain, words: `${id} ${clientId}: ${client.id}` };
		})
	);
	it('is named, or offered where the text leaves it open', async () => {
		const all = await guesses;
		const missed = all.filter(({ offered }) => !offered).map(({ words }) => words);
		expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
	});
	it('is right wherever it is called certain', async () => {
		const wrong = (await guesses).filter(({ certain, first }) => certain && !first);
		expect(wrong.map(({ words }) => words)).toEqual([]);
	});
});

describe('the folder of a file that is named', () => {
	const http = { url: 'https://mcp.example.com/mcp', headers: { 'X-Token': '${SHOP_TOKEN}' } };
	const remote = JSON.stringify({ mcpServers: { shop: http } });
	const nested = JSON.stringify({ mcp: { servers: { shop: http } } });
	it.each([
		['~/.openclaw/openclaw.json', nested, 'generic'],
		['~/.zcode/cli/config.json', nested, 'generic'],
		['C:\\Users\\ana\\.rovodev\\mcp.json', remote, 'generic'],
		[
			'~/.hermes/config.yaml',
			'mcp_servers:\n  shop:\n    url: https://mcp.example.com/mcp',
			'generic'
		],
		['.kiro/mcp.json', remote, 'kiro'],
		['.windsurf/mcp_config.json', remote, 'windsurf'],
		['~/.vscode-server/data/User/mcp.json', remote.replace('mcpServers', 'servers'), 'vscode'],
		['~/.cursor/settings.json', remote, 'cursor'],
		['settings.json', nested, 'vscode'],
		['config.json', remote, 'cursor']
	])('%s', async (file, text, client) => {
		const report = await analyse(text, { file });
		expect(report.client.id).toBe(client);
		if (client === 'generic')
			expect(report.findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});
	it('matters less than what the text says of itself', async () => {
		const text = JSON.stringify({ $schema: 'https://opencode.ai/config.json', theme: 'dark' });
		const { client } = await analyse(text);
		expect(client).toMatchObject({ id: 'opencode', certain: true });
	});
	it('is not asked where the variables tell', async () => {
		const text = remote
			.replace('SHOP', 'COPILOT_MCP')
			.replace('"url"', '"type":"http","tools":["*"],"url"');
		expect((await analyse(text)).client.id).toBe('copilot-coding-agent');
	});
});

describe('YAML that another program may read', () => {
	it('is held against nobody', async () => {
		const text = 'mcpServers:\n  shop:\n    url: https://mcp.example.com/mcp\n    headers: {}\n';
		const { findings } = await analyse(text, { file: 'librechat.yaml' });
		expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});
});
