/**
 * Vite plugin: Markdown of `src/content` becomes JavaScript modules, so that the site needs no request
 * but script loads. `import document from './x.md'` yields a `CompiledDocument`; with `?meta` only its
 * id and front matter, for lists.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { compile } from './compile.ts';

const content = '/src/content/';

export function markdown(): Plugin {
	const base = process.env.BASE_PATH ?? '';
	return {
		name: 'clinic-markdown',
		enforce: 'pre',
		async load(id) {
			const [path = '', query = ''] = id.split('?');
			const at = path.replaceAll('\\', '/').lastIndexOf(content);
			if (at === -1 || !path.endsWith('.md') || /\b(?:raw|url)\b/.test(query)) return null;
			this.addWatchFile(path);
			const file = path.replaceAll('\\', '/').slice(at + content.length);
			const document = await compile(await readFile(path, 'utf8'), file, base);
			const { id: name, meta } = document;
			const exported = /\bmeta\b/.test(query) ? { id: name, meta } : document;
			return { code: `export default ${JSON.stringify(exported)};`, map: null, moduleType: 'js' };
		}
	};
}
