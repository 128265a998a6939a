/**
 * `npm run publish-loader`: keeps the loader of today under its permanent name, `static/embed/v1.<hash>.js`. Pages that name
 * an older one must find it for ever, so nothing is ever taken away here.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildLoader } from './embed-plugin.ts';

const folder = 'static/embed';
const { code, file } = await buildLoader('src/embed/embed.ts');
const path = join(folder, file);
if (existsSync(path)) console.log(`${path} is there already`);
else {
	await mkdir(folder, { recursive: true });
	await writeFile(path, code);
	console.log(`${path} is new. Commit it with what changed.`);
}
