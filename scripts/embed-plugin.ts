/** Vite plugin: `virtual:embed-loader` holds `src/embed/embed.ts` as one small script, with its hashes. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

const name = 'virtual:embed-loader';

export interface Loader {
	readonly code: string;
	/** Its permanent copy in `static/embed`. */
	readonly file: string;
	/** What the `integrity` of a script says of it. */
	readonly integrity: string;
}

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
				for (const part of [
					file,
					...['message.ts', 'theme.ts'].map((one) => resolve(file, '..', one))
				])
					this.addWatchFile(part);
				return `export default ${JSON.stringify(await buildLoader(file))};`;
			}
		}
	};
}

/** @param entry path of the element's source */
export async function buildLoader(entry: string): Promise<Loader> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			lib: { entry, formats: ['es'], fileName: 'embed' },
			rolldownOptions: { output: { minify: true } }
		}
	});
	// `write: false` without `watch` gives the output of each format.
	const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
	const [chunk] = output?.output ?? [];
	if (!chunk) throw new Error(`${entry} gave no script`);
	return loaderOf(chunk.code);
}

/** A loader by its text: the name holds its hash. */
export function loaderOf(code: string): Loader {
	const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
	const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
	return { code, file: `v1.${hash}.js`, integrity };
}
