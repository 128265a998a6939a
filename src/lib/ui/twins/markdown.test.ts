/** A twin says all that the page says, in Markdown that needs nothing of ours. */
import { describe, expect, it } from 'vitest';
import { twin } from './markdown.ts';

const options = {
	title: 'A comma',
	summary: 'It is one too many.',
	facts: ['Who can fix it: You'],
	sources: [{ url: 'https://example.org/a', title: 'A' }, { url: 'https://example.org/b' }],
	checked: '2026-11-23',
	address: (path: string) => `https://clinic.example.org${path}`,
	clientName: () => 'Cursor',
	snippet: (name: string) => `text of ${name}\nends\n`
};

describe('a Markdown twin', () => {
	it('has a head in place of the front matter, and its sources at the end', async () => {
		expect(await twin('---\ntitle: x\n---\n\n## Fix it\n\nDelete it.\n', options)).toBe(
			'# A comma\n\nIt is one too many.\n\n- Who can fix it: You\n\n## Fix it\n\nDelete it.\n\n## Sources\n\n- [A](https://example.org/a)\n- [https://example.org/b](https://example.org/b)\n\nChecked on 2026-11-23.\n'
		);
		expect((await twin('---\n---\na\n\n## Sources\n', options)).match(/## Sources/g)).toHaveLength(
			1
		);
	});
	it('makes links of the site addresses, but not in code', async () => {
		const text = await twin('---\n---\n[Check](/check/)\n\n```text\n[a](/b/)\n```\n', options);
		expect(text).toContain('[Check](https://clinic.example.org/check/)');
		expect(text).toContain('```text\n[a](/b/)\n```');
	});
	it('says above a block what its fence says, and includes files', async () => {
		const text = await twin(
			'---\n---\n```json client=cursor raises=a-rule\n{}\n```\n\n1. Run\n\n   ```sh os=macos,linux snippet=a/b.sh\n   ```\n',
			options
		);
		expect(text).toContain('Cursor, with the fault:\n\n```json\n{}\n```');
		expect(text).toContain('   macOS, Linux:\n\n   ```sh\n   text of a/b.sh\n   ends\n   ```');
	});
});
