import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { longestEvidence, renderHelpReport } from './help-report.ts';

const named = { clientName: 'Cursor', systemName: 'macOS' };
const symptom = {
	title: '401, Unauthorized',
	answers: [{ ask: 'Where does the token come from?', label: 'I wrote a header' }],
	cause: 'The word Bearer is there twice'
};
const configOf = (secret: string) =>
	`{ "mcpServers": { "docs": { "type": "http", "url": "http://wiki.corp/mcp", "headers": { "Authorization": "Bearer Bearer ${secret}" } },
	"files": { "command": "/Users/ada/bin/server", "args": ["--token", "${secret}"], } } }`;

describe('renderHelpReport', () => {
	it('holds what was recognised, and each finding with its line and rule', async () => {
		const report = await analyse(configOf('x1Y2'.repeat(9)), { client: 'cursor' });
		const text = renderHelpReport({ report, ...named });
		expect(text).toContain(
			'- Client: Cursor, version (fill in)\n- System: macOS\n- Server: version (fill in)\n- Pasted: '
		);
		for (const { rule, primary } of report.findings)
			expect(text).toMatch(new RegExp(`\\d+\\. \\w+, line ${primary.line}: .* \\(${rule}\\)`));
		expect(text).not.toContain('mcpServers');
	});
	it('holds the answers of a symptom, with nothing pasted', () => {
		expect(renderHelpReport({ report: null, clientName: null, systemName: null, symptom })).toBe(
			[
				'### 401, Unauthorized',
				'- Client: (fill in), version (fill in)\n- System: (fill in)\n- Server: version (fill in)',
				'- Where does the token come from? **I wrote a header**',
				'That leads to: The word Bearer is there twice. It did not help.'
			].join('\n\n') + '\n'
		);
	});
	it('holds what was pasted on request alone, and covers homes and hosts', async () => {
		const evidence = configOf('x1Y2'.repeat(9));
		const given = { report: await analyse(evidence), ...named, symptom, evidence };
		expect(renderHelpReport(given)).not.toContain('"mcpServers"');
		const text = renderHelpReport({ ...given, whole: true });
		expect(text).toContain('"mcpServers"');
		expect(text).toContain('/Users/me/bin/server');
		expect(text).not.toMatch(/\bada\b|wiki\.corp/);
	});
	it('says how the server runs, and the versions that the text tells', () => {
		const evidence =
			'{"clientInfo":{"name":"claude-ai","version":"0.1.0"}}\nNode.js v18.17.0\nnpx ada-server@1.2.3';
		const text = renderHelpReport({
			report: null,
			...named,
			runs: 'started by a command',
			evidence
		});
		expect(text).toContain('- Client: Cursor, version claude-ai 0.1.0\n');
		expect(text).toContain('- Server: started by a command, version (fill in)\n');
		expect(text).toContain('- Other versions: Node.js v18.17.0, ada-server@1.2.3');
	});
	it('is not left by what looks like its own fence, nor endless', () => {
		const evidence = '````\n# heading\n'.concat('a b\n'.repeat(longestEvidence));
		const text = renderHelpReport({ report: null, ...named, evidence, whole: true });
		expect(text.match(/^`{5}/gm)).toHaveLength(2);
		expect(text.length).toBeLessThan(longestEvidence + 500);
		expect(text).toContain('The rest is cut off.');
	});
	it('lets no secret through', async () => {
		const letters = fc.constantFrom(
			...'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'.split('')
		);
		const secret = fc
			.array(letters, { minLength: 36, maxLength: 60 })
			.map((found) => ['ghp', found.join('')].join('_'));
		const places = [
			configOf,
			(token: string) =>
				`[error] 401 for token ${token} at https://a.example.com/mcp?api_key=${token}`,
			(token: string) =>
				`curl -i https://a.example.com/mcp -H 'Authorization: Bearer ${token}'\n\nHTTP/1.1 401\n`,
			(token: string) => `API_KEY="${token}"\nnpx server --token=${token}`
		];
		await fc.assert(
			fc.asyncProperty(secret, fc.constantFrom(...places), async (token, place) => {
				const evidence = place(token);
				const text = renderHelpReport({
					report: await analyse(evidence),
					...named,
					symptom,
					evidence,
					whole: true
				});
				for (let at = 4; at + 8 <= token.length; at++)
					expect(text).not.toContain(token.slice(at, at + 8));
			}),
			{ numRuns: 60 }
		);
	});
});
