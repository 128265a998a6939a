/**
 * `npm run budgets`: the sizes that we promise, measured on the built site. Everything counts as brotli sends it.
 * Where a promise is not kept, that is printed, and a ceiling keeps it from getting worse; above the ceiling this fails.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import type { Rolldown } from 'vite';
import { ensureBrowser } from './browser.ts';
import { bundleEngine } from './engine/bundle.ts';
import { serve } from './serve.ts';

const directory = process.env.BUILD_DIR ?? 'build';
let exceeded = 0;

function report(what: string, bytes: number, budget: number, ceiling = budget): void {
	if (bytes > ceiling) exceeded++;
	const verdict = bytes <= budget ? 'ok' : bytes <= ceiling ? 'over' : 'FAILED';
	const size = `${(bytes / 1000).toFixed(1)} KB of ${budget / 1000} KB`;
	const limit = ceiling > budget ? ` (ceiling ${ceiling / 1000} KB)` : '';
	console.log(`${verdict.padEnd(6)}  ${what.padEnd(54)} ${size}${limit}`);
}

/** Bytes of a text as a host with good settings sends it. */
function brotli(text: string | Uint8Array): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * The engine, bundled alone: what a config in JSON needs at once, as one script, which is how the worker gets it; the same
 * with what reads TOML and tells texts apart; what is loaded for other evidence and for YAML; and the conversion, loaded for
 * a file in another client's format.
 */
async function engine(): Promise<Record<'json' | 'config' | 'lazy' | 'conversion', number>> {
	const chunks = await bundleEngine({ split: true, minify: true });
	const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const atOnce = new Set<string>();
	const collect = (name: string) => {
		if (atOnce.has(name)) return;
		atOnce.add(name);
		byName.get(name)?.imports.forEach(collect);
	};
	for (const { isEntry, fileName } of chunks) if (isEntry) collect(fileName);
	const together = chunks.filter(({ fileName }) => atOnce.has(fileName));
	const later = chunks.filter(({ fileName }) => !atOnce.has(fileName));
	const readsToml = ({ moduleIds }: Rolldown.OutputChunk) =>
		moduleIds.some((id) => id.endsWith('/evidence/toml/read.ts'));
	const isConversion = ({ fileName }: Rolldown.OutputChunk) => fileName.startsWith('whole-file');
	const sum = (parts: readonly Rolldown.OutputChunk[]) =>
		parts.reduce((total, { code }) => total + brotli(code), 0);
	const asOne = (parts: readonly Rolldown.OutputChunk[]) =>
		brotli(parts.map(({ code }) => code).join('\n'));
	return {
		json: asOne(together),
		config: asOne([...together, ...later.filter(readsToml)]),
		lazy: sum(later.filter((part) => !isConversion(part) && !readsToml(part))),
		conversion: sum(later.filter(isConversion))
	};
}

/** Everything that a first visit transfers before anything is touched. */
async function transferred(url: string): Promise<number> {
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
	try {
		const context = await browser.newContext({ serviceWorkers: 'block' });
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		page.on('requestfinished', (request) =>
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
		);
		await page.goto(url, { waitUntil: 'networkidle' });
		return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	} finally {
		await browser.close();
	}
}

/**
 * A page and the scripts that it asks for by itself: what there is to transfer until it answers a touch.
 *
 * @throws where its head names no script, or one that is not there
 */
function untilAlive(page: string): number {
	const html = readFileSync(join(directory, page, 'index.html'), 'utf8');
	const scripts = [...html.matchAll(/<link href="([^"]+)" rel="modulepreload">/g)].map(
		([, address = '']) => readFileSync(join(directory, address))
	);
	if (scripts.length === 0) throw new Error(`No script was found in the head of /${page}/`);
	return [html, ...scripts].reduce((sum, file) => sum + brotli(file), 0);
}

const { server, url } = await serve({ directory, port: 0 });
try {
	report('landing page, everything transferred', await transferred(url), 60_000);
} finally {
	server.close();
	server.closeAllConnections();
}
report('a symptom, until it answers', untilAlive('symptoms/spawn-enoent'), 80_000);
report('a diagnosis, until it answers', untilAlive('diagnoses/json-trailing-comma'), 75_000);
report('/check, until it answers', untilAlive('check'), 75_000);
const { json, config, lazy, conversion } = await engine();
report('engine, a config in JSON', json, 45_000, 69_000);
report('engine, config path: with TOML, and telling texts apart', config, 45_000, 76_000);
report('engine, other evidence and YAML, loaded when needed', lazy, 60_000, 94_500);
report('engine, conversion, loaded for another format', conversion, 8_000);
const loader = join(directory, 'embed.js');
if (existsSync(loader)) report('embed loader', brotli(readFileSync(loader)), 2_000);

const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
console.log(`${files.filter((file) => file.endsWith('.html')).length} pages in ${directory}`);
if (exceeded > 0) process.exitCode = 1;
