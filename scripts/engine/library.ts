/**
 * `npm run engine`: the engine as one JavaScript file, `build-engine/mcp-clinic.js`, for Node and for anything else that reads
 * ES modules. It needs no package and no browser.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleEngine } from './bundle.ts';

const folder = process.argv[2] ?? 'build-engine';
const [chunk] = await bundleEngine({ split: false, minify: false });
if (!chunk) throw new Error('The engine gave no file');
await mkdir(folder, { recursive: true });
const file = join(folder, 'mcp-clinic.js');
await writeFile(file, chunk.code);
console.log(`${file}: ${(chunk.code.length / 1000).toFixed(0)} KB`);
