/** A page asks at once for every script that it runs before it answers a touch. */
import { describe, expect, it } from 'vitest';
import { withPreloads } from './preloads.ts';

const manifest = {
	'start.js': { file: '_app/start.js', imports: ['_shared.js'] },
	'page.svelte': { file: '_app/page.js', imports: ['_shared.js', '_words.js'] },
	'_shared.js': { file: '_app/shared.js', imports: ['_words.js'] },
	'_words.js': { file: '_app/words.js', imports: ['_shared.js'] },
	'dialog.svelte': { file: '_app/dialog.js', imports: ['_shared.js'] }
};
const link = (address: string) => `<link href="${address}" rel="modulepreload">`;

describe('the preloads of a page', () => {
	it('name what is imported, with the base path, and nothing that comes later', () => {
		const html = `<head>${link('/docs/_app/start.js')}\n${link('/docs/_app/page.js')}</head>`;
		const full = withPreloads(html, manifest);
		expect(full).toContain(link('/docs/_app/shared.js'));
		expect(full).toContain(link('/docs/_app/words.js'));
		expect(full).not.toContain('dialog.js');
		expect(full.replaceAll(/\s*<link href="\/docs\/_app\/(?:shared|words)\.js"[^>]*>/g, '')).toBe(
			html
		);
	});

	it('are left alone where they are complete, and where there are none', () => {
		const full = `<head>${Object.values(manifest)
			.map(({ file }) => link(`./${file}`))
			.join('')}</head>`;
		expect(withPreloads(full, manifest)).toBe(full);
		expect(withPreloads('<head></head>', manifest)).toBe('<head></head>');
	});
});
