/** A page comes with all that it shows and runs at first. */
import { describe, expect, it } from 'vitest';
import { inOrder, leftOut, type Manifest } from './whole-pages.ts';

const manifest: Manifest = {
	page: { file: '_app/page.js', isEntry: true, imports: ['shared', 'list'] },
	shared: { file: '_app/shared.js', imports: ['words'], dynamicImports: ['dialog'] },
	list: { file: '_app/list.js', css: ['_app/list.css'], imports: ['shared'] },
	words: { file: '_app/words.js', imports: ['shared'] },
	dialog: {
		file: '_app/dialog.js',
		css: ['_app/dialog.css'],
		isDynamicEntry: true,
		imports: ['list']
	}
};
const page = (...files: readonly string[]) =>
	files
		.map((file) =>
			file.endsWith('.js')
				? `<link href="/docs/${file}" rel="modulepreload">`
				: `<link href="/docs/${file}" rel="stylesheet">`
		)
		.join('\n');

describe('the list of what was written', () => {
	it('names all that is imported before what comes later', () => {
		const ordered = inOrder(manifest);
		expect(ordered.page?.imports).toEqual(['shared', 'list', 'words']);
		expect(ordered.page?.dynamicImports).toEqual(['dialog']);
		expect(ordered.shared?.dynamicImports).toBeUndefined();
		expect(ordered.dialog?.imports).toEqual(['list', 'shared', 'words']);
	});

	it('stays the same for what has nothing to put in order', () => {
		const ordered = inOrder(manifest);
		expect(ordered.list).toEqual(manifest.list);
		expect(inOrder(ordered)).toEqual(ordered);
	});
});

describe('a page', () => {
	it('leaves nothing out', () => {
		const all = [
			'_app/page.js',
			'_app/shared.js',
			'_app/list.js',
			'_app/list.css',
			'_app/words.js'
		];
		expect(leftOut(page(...all), manifest)).toEqual([]);
		expect(leftOut(page('_app/page.js', '_app/shared.js'), manifest)).toEqual([
			'_app/list.css',
			'_app/list.js',
			'_app/words.js'
		]);
	});

	it('without scripts needs none', () => {
		expect(leftOut('<p>Text</p>', manifest)).toEqual([]);
	});
});
