/**
 * Vite plugin: `import source from 'virtual:analysis-worker'` gives the whole analysis worker as the text of one
 * classic script. A worker that starts from a `blob:` URL inherits the page's policy; one that starts from an
 * address of the site does not, and could connect.
 */
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { smallEngine } from './engine/plugin.ts';

const name = 'virtual:analysis-worker';
const resolved = `\0${name}`;

export function workerSource(entry = 'src/lib/analysis/worker.ts'): Plugin {
	let root = '.';
	let minify = true;
	let bundled: Promise<Bundle> | undefined;
	return {
		name: 'clinic:worker',
		configResolved(config) {
			root = config.root;
			minify = config.command === 'build';
		},
		buildStart() {
			bundled = undefined;
		},
		resolveId: {
			filter: { id: new RegExp(`^${name}$`) },
			handler: () => resolved
		},
		load: {
			filter: { id: new RegExp(`^\0${name}$`) },
			async handler() {
				bundled ??= bundle(resolve(root, entry), minify);
				const { text, files } = await bundled;
				for (const file of files) this.addWatchFile(file);
				return `export default ${JSON.stringify(text)};`;
			}
		},
		watchChange() {
			bundled = undefined;
		},
		hotUpdate({ file, timestamp }) {
			const module = this.environment.moduleGraph.getModuleById(resolved);
			if (!module || !file.startsWith(resolve(root, 'src/lib'))) return;
			bundled = undefined;
			this.environment.moduleGraph.invalidateModule(module, new Set(), timestamp, true);
		}
	};
}

interface Bundle {
	readonly text: string;
	readonly files: readonly string[];
}

async function bundle(entry: string, minify: boolean): Promise<Bundle> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [smallEngine()],
		build: {
			write: false,
			minify,
			target: 'es2023',
			lib: { entry, formats: ['iife'], name: 'worker', fileName: 'worker' },
			rolldownOptions: { output: { codeSplitting: false, comments: { annotation: false } } }
		}
	});
	// `write: false` without `watch` gives the output of each format.
	const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
	const chunks = output?.output.filter((part) => part.type === 'chunk') ?? [];
	const [chunk] = chunks;
	if (!chunk || chunks.length > 1) throw new Error(`${entry} must bundle into one script`);
	return { text: chunk.code, files: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}
