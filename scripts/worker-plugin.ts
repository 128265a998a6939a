/**
 * Vite plugin: `virtual:analysis-worker` is the analysis worker as one self-contained text. A worker
 * started from a blob: URL of it inherits the page's policy; one started from a file would not.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const name = 'virtual:analysis-worker';
const entry = fileURLToPath(new URL('../src/lib/analysis/worker.ts', import.meta.url));

export function workerSource(): Plugin {
	return {
		name: 'clinic-worker',
		resolveId: (id) => (id === name ? `\0${name}` : null),
		async load(id) {
			if (id !== `\0${name}`) return null;
			const { code, modules } = await bundle();
			for (const module of modules) this.addWatchFile(module);
			return { code: `export default ${JSON.stringify(code)};`, map: null };
		}
	};
}

async function bundle(): Promise<{ code: string; modules: string[] }> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			modulePreload: false,
			rollupOptions: { input: entry, output: { format: 'iife', codeSplitting: false } }
		}
	});
	const outputs = Array.isArray(result) ? result : [result];
	const chunk = outputs
		.flatMap((output) => ('output' in output ? output.output : []))
		.find((output) => output.type === 'chunk');
	if (!chunk) throw new Error('The analysis worker has no bundle');
	return { code: chunk.code, modules: chunk.moduleIds.filter((module) => module.startsWith('/')) };
}
