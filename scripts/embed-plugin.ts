/** Vite plugin: `virtual:embed-loader` holds `src/embed/embed.ts` as one small script, with its hashes. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const name = 'virtual:embed-loader';

export function embedLoader(entry = 'src/embed/embed.ts'): Plugin {
	let root = '.';
	return {
		name: 'clinic:embed-loader',
		configResolved(config) {
			root = config.root;
		},
		resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => `\0${name}` },
		load: {
			filter: { id: new RegExp(`^\0${name}$`) },
			async handler() {
				const file = resolve(root, entry);
				this.addWatchFile(file);
				const code = await bundle(file);
				const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
				const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
				return `export default ${JSON.stringify({ code, file: `v1.${hash}.js`, integrity })};`;
			}
		}
	};
}

async function bundle(entry: string): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			lib: { entry, formats: ['es'], fileName: 'embed' }
		}
	});
	// `write: false` without `watch` gives the output of each format.
	const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
	const [chunk] = output?.output ?? [];
	if (!chunk) throw new Error(`${entry} gave no script`);
	return chunk.code;
}
