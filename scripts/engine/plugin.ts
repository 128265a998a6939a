/**
 * Vite plugin: makes what a browser loads of the engine small. The clients' schemas are written with builders a fraction
 * of zod's size; the sources of rules and signatures, which only pages show, stay out; and so does what nobody asks of the
 * library for YAML.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { smallYaml, yamlParts } from './small-yaml.ts';

const builders = fileURLToPath(new URL('zod-builders.ts', import.meta.url));

/**
 * What only pages show, as prettier writes it: addresses between brackets, or as a name that was given to them; and that all
 * revisions of the specification are alike.
 */
const onlyShown = /(^|[\n{,]\s*)(?:sources: \[[^\]]*\]|byRevision: 'same'),?/g;

/** A rule for configs and the diagnosis of its name: `defineRule` knows it from the id. */
const ofItsName = /(\tid: '([\w-]+)',\n\treads: 'config',[^]*?)\n\tdiagnosis: '\2',/;

/** For builds of the engine alone. Tests, prerendering and the site's own pages keep zod and the sources. */
export function smallEngine(): Plugin {
	return {
		name: 'clinic:small-engine',
		apply: 'build',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^zod\/mini$/ },
			handler: (_, importer) => (importer?.includes('/src/lib/clients/') ? builders : undefined)
		},
		transform: {
			filter: { id: [/\/src\/lib\/rules\/.*\.ts$/, yamlParts] },
			handler: (code, id) => ({
				code: yamlParts.test(id)
					? smallYaml(code, id)
					: code.replace(onlyShown, '$1').replace(ofItsName, '$1'),
				map: null
			})
		}
	};
}
