/** After `vite build`: writes the hashes of the pages' inline scripts into `_headers`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashesPlaceholder, scriptHashes } from './headers.ts';

const directory = process.env.BUILD_DIR ?? 'build';
const pages = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) =>
	file.endsWith('.html')
);
const hashes = scriptHashes(
	(function* () {
		for (const page of pages) yield readFileSync(join(directory, page), 'utf8');
	})()
);
const file = join(directory, '_headers');
const headers = readFileSync(file, 'utf8');
if (!headers.includes(hashesPlaceholder)) throw new Error(`${file} has no ${hashesPlaceholder}`);
writeFileSync(file, headers.replaceAll(hashesPlaceholder, hashes.join(' ')));
console.log(`${pages.length} pages; ${hashes.length} hashes of inline scripts in ${file}`);
