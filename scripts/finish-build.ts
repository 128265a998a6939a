/**
 * After `vite build`: writes the policies of the pages into `_headers`, with the hashes of what stands in them, and a brotli copy of each text file
 * for hosts that send it. `--no-brotli` leaves the copies out. Fails where a page lacks something that it shows or runs at first.
 */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { writePolicies, type Page } from './headers.ts';
import { leftOut, type Manifest } from './whole-pages.ts';

const compress = promisify(brotliCompress);
const directory = process.env.BUILD_DIR ?? 'build';
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });

// Vite writes it beside what it built; each chunk stands there with its imports.
const manifest = JSON.parse(
	await readFile('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
) as Manifest;
const pages: Page[] = [];
for (const path of files.filter((file) => file.endsWith('.html'))) {
	const html = await readFile(join(directory, path), 'utf8');
	const missing = leftOut(html, manifest);
	if (missing.length > 0) throw new Error(`${path} does not name ${missing.join(', ')}`);
	pages.push({ path, html });
}
const headersFile = join(directory, '_headers');
await writeFile(headersFile, writePolicies(await readFile(headersFile, 'utf8'), pages));
console.log(`${pages.length} pages; their policies in ${headersFile}`);

if (!process.argv.includes('--no-brotli')) {
	const texts = files.filter((file) => /\.(?:html|js|css|svg|json|md|txt|webmanifest)$/.test(file));
	// Pages are many and small: the best setting would take minutes and save a few bytes of each.
	const quality = (file: string) => (file.endsWith('.html') ? 6 : 11);
	const queue = texts.values();
	const work = async () => {
		for (const file of queue) {
			const path = join(directory, file);
			const params = { [constants.BROTLI_PARAM_QUALITY]: quality(file) };
			await writeFile(`${path}.br`, await compress(await readFile(path), { params }));
		}
	};
	await Promise.all(Array.from({ length: 8 }, work));
	console.log(`${texts.length} files compressed`);
}
