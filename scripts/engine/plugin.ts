/**
 * Vite plugin: makes what a browser loads of the engine small. The clients' schemas are written with builders a fraction
 * of zod's size; the sources of rules and signatures, which only pages show, stay out; and so does what the library
 * for YAML needs to write YAML, to make values of it, and to read that of version 1.1.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const builders = fileURLToPath(new URL('zod-builders.ts', import.meta.url));

/** As prettier writes it: the addresses stand between brackets, or as a name that was given to them. */
const sources = /(^|[\n{,]\s*)sources: \[[^\]]*\],?/g;

/** Parts of the library `yaml` that nothing calls on the way from a text to its nodes. */
const neverCalled =
	/\/yaml\/browser\/dist\/(?:stringify\/\w+|schema\/(?:yaml-1\.1\/(?!schema)\w+|json\/schema)|visit|log|doc\/(?:applyReviver|createNode|anchors)|nodes\/(?:toJS|addPairToJSMap)|parse\/cst-\w+)\.js$/;

const yamlParts = /\/yaml\/browser\/dist\//;

/** What its classes and tags can do beyond that, as their files are indented. */
const neverAsked =
	/^ {4}(?:static )?(?:to(?:JSON?|String)|clone|\w+In|create(?:Alias|Node|Pair)|from|hasAllNullValues|stringify|(?:delete|get|has|set)(?=\(key)|add(?=\((?:value|pair)))\([^\n]*\) \{\n(?: {5,}[^\n]*\n|\n)* {4}\},?\n/gm;

/** The same names, all of one function that does nothing; a class may still be made of it. */
function hollow(code: string): string {
	const names = /^export \{ ([^}]*) \}/m.exec(code)?.[1]?.split(', ') ?? [];
	return `function hollow() {}\n${names.map((name) => `export { hollow as ${name} };`).join('\n')}`;
}

/** Its messages are never shown; ours say where. */
const pretty = /^(const prettifyError = \(src, lc\) => \(error\) => )\{\n(?: {4}[^\n]*\n)*\};/m;

/** For builds of the engine alone. Tests, prerendering and the site's own pages keep zod and the sources. */
export function smallEngine(): Plugin {
	return {
		name: 'clinic:small-engine',
		apply: 'build',
		enforce: 'pre',
		resolveId: {
			filter: { id: [/^zod\/mini$/, /^\.\/yaml-1\.1\/schema\.js$/] },
			async handler(id, importer) {
				if (id === 'zod/mini')
					return importer?.includes('/src/lib/clients/') ? builders : undefined;
				return this.resolve('./core/schema.js', importer);
			}
		},
		transform: {
			filter: { id: [/\/src\/lib\/rules\/.*\.ts$/, yamlParts] },
			handler: (code, id) => ({
				code: neverCalled.test(id)
					? hollow(code)
					: id.includes('/yaml/browser/dist/')
						? code.replace(neverAsked, '').replace(pretty, '$1{};')
						: code.replace(sources, '$1'),
				map: null
			})
		}
	};
}
