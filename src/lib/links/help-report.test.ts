import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { longestEvidence, renderHelpReport, whereToAsk } from './help-report.ts';

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
		expect(text).toContain('- Client: Cursor\n- System: macOS\n- Pasted: ');
		for (const { rule, primary } of report.findings)
			expect(text).toMatch(new RegExp(`\\d+\\. \\w+, line ${primary.line}: .* \\(${rule}\\)`));
		expect(text).not.toContain('mcpServers');
	});
	it('holds the answers of a symptom, with nothing pasted', () => {
		expect(renderHelpReport({ report: null, clientName: null, systemName: null, symptom })).toBe(
			[
				'### 401, Unauthorized',
				'- Where does the token come from? **I wrote a header**',
				'That leads to: The word Bearer is there twice. It did not help.'
			].join('\n\n') + '\n'
		);
	});
	it('holds what was pasted on request alone, and covers homes and hosts', async () => {
		const evidence = configOf('x1Y2'.repeat(9));
		const text = renderHelpReport({ report: await analyse(evidence), ...named, symptom, evidence });
		expect(text).toContain('"mcpServers"');
		expect(text).toContain('/Users/me/bin/server');
		expect(text).not.toMatch(/\bada\b|wiki\.corp/);
	});
	it('is not left by what looks like its own fence, nor endless', () => {
		const evidence = '````\n# heading\n'.concat('a b\n'.repeat(longestEvidence));
		const text = renderHelpReport({ report: null, ...named, evidence });
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
					evidence
				});
				for (let at = 4; at + 8 <= token.length; at++)
					expect(text).not.toContain(token.slice(at, at + 8));
			}),
			{ numRuns: 60 }
		);
	});
	it('is sent to whoever can act', async () => {
		expect(whereToAsk(null)[0]).toBe('client');
		expect(whereToAsk(await analyse('HTTP/1.1 401 Unauthorized\n\n'))[0]).toBe('server');
	});
});
