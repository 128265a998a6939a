/** The engine as a browser gets it, bundled alone: for sizes, timings, and the test that it says what its source says. */
import { build, type Rolldown } from 'vite';
import { smallEngine } from './plugin.ts';

/**
 * @param split whether what is loaded when needed stays in files of its own, as on the site
 * @returns the chunks; the first is the entry's
 */
export async function bundleEngine({
	split,
	minify
}: {
	readonly split: boolean;
	readonly minify: boolean;
}): Promise<readonly Rolldown.OutputChunk[]> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [smallEngine()],
		build: {
			write: false,
			minify,
			target: 'es2023',
			lib: { entry: 'src/lib/analysis/index.ts', formats: ['es'] },
			rolldownOptions: {
				output: {
					minify,
					// What is needed at once is one script, as in the worker.
					codeSplitting: split && { groups: [{ name: 'at-once', tags: ['$initial'] }] },
					comments: { annotation: false }
				}
			}
		}
	});
	// `write: false` without `watch` gives the output of each format.
	const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
	const chunks = output?.output.filter((part) => part.type === 'chunk') ?? [];
	return chunks.toSorted((a, b) => Number(b.isEntry) - Number(a.isEntry));
}

/** The engine's door, out of a bundle in one file. */
export async function importEngine(
	code: string
): Promise<typeof import('../../src/lib/analysis/index.ts')> {
	// It exports what its source exports.
	return (await import(
		`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
	)) as typeof import('../../src/lib/analysis/index.ts');
}
