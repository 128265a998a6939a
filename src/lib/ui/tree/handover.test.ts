import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/index.ts';
import { find, loadTree } from '../../trees/index.ts';
import { handover } from './handover.ts';

const token = ['ghp', 'x'.repeat(36)].join('_');

describe('handover', () => {
	it('holds questions, answers and findings, and nothing of the text itself', async () => {
		const tree = await loadTree('unauthorized-401');
		const place = find(tree, ['header', 'twice'])?.place;
		if (!place) throw new Error('The tree has that place');
		const report = await analyse(
			`{ "mcpServers": { "docs": { "type": "http", "url": "https://example.com/mcp", "headers": { "Authorization": "Bearer Bearer ${token}" } } } }`
		);
		const text = handover({ tree, place, report, cause: 'The word Bearer is there twice' });
		expect(text).toContain('- Where does the token come from? I wrote a header');
		expect(text).toContain('That leads to: The word Bearer is there twice. It did not help.');
		expect(text).toMatch(/- line 1: .*Bearer/);
		expect(text).not.toContain(token.slice(0, 12));
		expect(text).not.toContain('mcpServers');
	});

	it('is short where nothing was pasted', async () => {
		const tree = await loadTree('cors');
		const place = find(tree, ['mixed'])?.place ?? find(tree, [])?.place;
		if (!place) throw new Error('The tree has a start');
		expect(handover({ tree, place, report: null, cause: null }).split('\n')).toEqual([
			`**${tree.title}**`,
			'',
			expect.stringContaining('Mixed Content'),
			''
		]);
	});
});
