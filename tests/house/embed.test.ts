/**
 * Published loaders stay: docs pages name them by hash, with an `integrity` that only the same bytes fulfil. And the docs sites
 * under test hold the very forms that `/embedding/` prints.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildLoader, loaderOf } from '../../scripts/embed-plugin.ts';
import { formsOf, type Choice } from '../../src/lib/ui/embedding/forms.ts';
import { hosts, placeholder } from '../hosts/hosts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}static/embed`;
const published = readdirSync(folder);

/** Add to it; never change or remove a line: the loaders are in use on pages that we do not know. */
const forEver = ['v1.8729a0bd6e0b.js', 'v1.6d7f558a11e9.js'];

it('each has the name that its bytes give it', () => {
	for (const file of published)
		expect(loaderOf(readFileSync(`${folder}/${file}`, 'utf8')).file).toBe(file);
	expect(published).toEqual(expect.arrayContaining(forEver));
});

it('the one of today is among them, and small', async () => {
	const { file, code } = await buildLoader(`${root}src/embed/embed.ts`);
	expect(published, 'run `npm run publish-loader` and commit the file').toContain(file);
	expect(brotliCompressSync(code).length).toBeLessThan(2_000);
	// Nothing but the page that it stands on: it imports nothing, and asks nobody.
	expect(code).not.toMatch(/\bimport\b(?!\.meta)|\bfetch\b|XMLHttpRequest|localStorage|cookie/);
}, 60_000);

const choice: Choice = {
	kind: 'symptom',
	id: 'spawn-enoent',
	title: '“spawn npx ENOENT”, command not found',
	client: 'cursor',
	platform: null,
	runs: null,
	theme: 'auto',
	height: null,
	server: null
};
/** Line ends, indents and the commas before a closing bracket are each author's own. */
const bare = (text: string) => text.replaceAll(/\s+|,(?=\s*(?:[\]}]|$))/g, '');

it.each(hosts)('the docs site of $name is made as its form says', ({ name, folder, sources }) => {
	const form = formsOf(choice, placeholder).find((other) => other.name === name);
	const texts = sources
		.filter((file) => !file.startsWith('package'))
		.map((file) => bare(readFileSync(`${root}${folder}/${file}`, 'utf8')));
	expect(form?.steps.length).toBeGreaterThan(1);
	for (const { where, code } of form?.steps ?? [])
		expect(
			texts.some((text) => text.includes(bare(code))),
			`${where}\n${code}`
		).toBe(true);
});
