/**
 * `npm run bench`: the engine, bundled as a browser gets it, beside what editors use, on the same texts in the same run.
 *
 * The contenders take turns, so that a slow moment of the machine hits all of them alike, and first warm up until
 * their code is compiled. `--check` fails where the engine's median is above the language service's.
 */
import { parseTree } from 'jsonc-parser';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { bundleEngine, importEngine } from '../scripts/engine/bundle.ts';
import { config, sizes } from './configs.ts';
import { growth } from './growth.ts';

const [bundle] = await bundleEngine({ split: false, minify: true });
const { analyse } = await importEngine(bundle?.code ?? '');
const service = getLanguageService({});
const contenders: readonly (readonly [string, (text: string) => unknown])[] = [
	['analyse', (text) => analyse(text, { client: 'claude-code' })],
	[
		'vscode-json-languageservice',
		(text) => {
			const document = TextDocument.create('file:///mcp.json', 'json', 1, text);
			return service.doValidation(document, service.parseJSONDocument(document));
		}
	],
	['jsonc-parser', (text) => parseTree(text)],
	['JSON.parse', (text): unknown => JSON.parse(text)]
];

if (process.argv.includes('--growth')) {
	await growth();
	process.exit();
}

let slower = 0;
console.log(
	'Milliseconds, median of the runs (fastest). Ratio: analyse beside the language service.\n'
);
for (const { name, entries } of sizes)
	for (const fault of [false, true]) {
		const text = config(entries, fault);
		const times = contenders.map((): number[] => []);
		const rounds = entries > 2000 ? 40 : 150;
		// As many entries to warm up on, whatever their number in one text.
		const warmUp = Math.ceil(50_000 / entries);
		for (let round = -warmUp; round < rounds; round++)
			for (const [index, [, run]] of contenders.entries()) {
				const start = performance.now();
				await run(text);
				if (round >= 0) times[index]?.push(performance.now() - start);
			}
		const medians = times.map(median);
		const ratio = (medians[0] ?? 0) / (medians[1] ?? 1);
		if (ratio > 1) slower++;
		console.log(
			`${name} (${text.length} characters), ${fault ? 'a fault in every entry' : 'clean'}`
		);
		for (const [index, [label]] of contenders.entries()) {
			const fastest = Math.min(...(times[index] ?? []));
			console.log(
				`  ${label.padEnd(28)} ${(medians[index] ?? 0).toFixed(2).padStart(8)}  (${fastest.toFixed(2)})`
			);
		}
		console.log(`  ratio ${ratio.toFixed(2)}\n`);
	}
if (process.argv.includes('--check') && slower > 0) {
	console.error(
		`The engine is slower than the language service on ${slower} of ${2 * sizes.length} texts.`
	);
	process.exitCode = 1;
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}
