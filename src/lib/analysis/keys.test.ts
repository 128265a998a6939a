/** A key or an opaque token pasted alone: named, judged, and nothing of it shown. */
import { describe, expect, it } from 'vitest';
import { renderHelpReport } from '../help/help-report.ts';
import { sampleKeys } from '../rules/sample-token.ts';
import { run } from './jobs.ts';

const { github, slack, opaque } = sampleKeys;
const elsewhere = { expectedResource: 'https://mcp.example.com/mcp' };

describe('a key that is pasted alone', () => {
	it.each([
		[github, 'a key of GitHub: its first letters tell', 'provider-key-alone'],
		[
			`Authorization: Bearer ${slack}`,
			'a key of Slack: its first letters tell',
			'provider-key-alone'
		],
		[opaque, 'an opaque token: one word that says nothing', 'unreadable-token'],
		[
			`"access_token": "${opaque}"`,
			'an opaque token: its name stands before it',
			'unreadable-token'
		],
		[`Bearer ${opaque}`, 'an opaque token: the word Bearer stands before it', 'unreadable-token'],
		[
			`export GITHUB_TOKEN="${github}"`,
			'a key of GitHub: its first letters tell',
			'provider-key-alone'
		]
	])('is named and judged, and none of it is shown: %#', async (text, words, rule) => {
		for (const context of [{}, elsewhere]) {
			const result = await run({ kind: 'analyse', text, context });
			if (result.kind !== 'analysed') throw new Error('no report');
			const { report, frames } = result;
			expect(report.kind).toBe('token');
			expect(report.recognised).toBe(`This looks like ${words}`);
			expect(report.findings.map((finding) => finding.rule)).toEqual([rule]);
			const help = renderHelpReport({
				report,
				clientName: null,
				systemName: null,
				evidence: text,
				whole: true
			});
			const shown = JSON.stringify([report, frames, help]);
			for (let at = 0; at + 8 <= text.length; at++) {
				const piece = text.slice(at, at + 8);
				if (/[A-Z]\w*\d/.test(piece)) expect(shown).not.toContain(piece);
			}
		}
	});
	it('of the service that the server belongs to is no fault', async () => {
		const { report } = await reportOf(github, 'https://api.githubcopilot.com/mcp/');
		expect(report.findings).toEqual([]);
	});
	it('is compared with the metadata in the same paste', async () => {
		const metadata =
			'{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"],"scopes_supported":["a"]}';
		const { report } = await reportOf(`${github}\n\n${metadata}`);
		expect(report.parts.map(({ name }) => name)).toEqual([
			'a key of GitHub',
			'protected resource metadata'
		]);
		expect(report.findings[0]?.message).toContain('mcp.example.com');
	});
});

describe('what is no key', () => {
	it.each([
		'Hello',
		'3f2b1a70-5c4d-4e6f-8a9b-0c1d2e3f4a5b',
		'@modelcontextprotocol/server-filesystem@2026.8.31',
		'/Users/ana/.config/Claude/claude_desktop_config.json',
		'https://mcp.example.com/mcp',
		'server-filesystem-2026.8.31.tgz',
		'SHOP_TOKEN=your_token_here_please_now',
		'MCP_API_KEY=shop-key-of-the-team'
	])('is not called one: %s', async (text) => {
		const { report } = await reportOf(text);
		expect(report.kind).not.toBe('token');
		expect(report.findings).toEqual([]);
	});
});

async function reportOf(text: string, expectedResource?: string) {
	const context = expectedResource === undefined ? {} : { expectedResource };
	const result = await run({ kind: 'analyse', text, context });
	if (result.kind !== 'analysed') throw new Error('no report');
	return result;
}
