/**
 * Vite plugin: a Markdown file of `src/content` becomes a module when the site is built, so that no page needs to
 * fetch it and no browser needs to read Markdown. What the module holds: `src/lib/ui/markdown/document.ts`.
 *
 * Links: `[text](/diagnoses/relative-path/)`, from the root and ending in a slash; the base path is put before them.
 * Code: a language, then words that become `data-…` attributes: `client=cursor raises=insecure-url`,
 * `client=cursor fixed`, `os=macos,linux`, `file=mcp.json`; `snippet=<folder>/<file>` takes the text from a file.
 * Entries: `json entry=docs fixed` holds the inside of one entry; each client's file is written from it.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import type { DiagnosisMeta } from '../../src/lib/ui/markdown/document.ts';
import { compile, type CompileOptions } from './compile.ts';
import { kinds, splitFrontMatter } from './schema.ts';

export type MarkdownOptions = Pick<CompileOptions, 'base' | 'clientName'>;

export function markdown(options: MarkdownOptions): Plugin {
	let content = '';
	return {
		name: 'clinic:markdown',
		enforce: 'pre',
		configResolved({ root }) {
			content = resolve(root, 'src/content') + sep;
		},
		load: {
			filter: { id: /\.md(?:\?meta)?$/ },
			async handler(id) {
				const [path = id, query] = id.split('?');
				const file = resolve(path);
				if (!file.startsWith(content)) return null;
				const name = file.slice(content.length).replaceAll(sep, '/');
				const snippets = resolve(content, 'snippets') + sep;
				try {
					const code = await compileModule(await readFile(file, 'utf8'), name, query === 'meta', {
						...options,
						snippet: (name) => {
							const snippet = resolve(snippets, name);
							if (!snippet.startsWith(snippets)) throw new Error(`${name} lies outside`);
							this.addWatchFile(snippet);
							return readFileSync(snippet, 'utf8');
						}
					});
					return { code, map: null, moduleType: 'js' };
				} catch (fault) {
					const message = fault instanceof Error ? fault.message : String(fault);
					this.error(message.replace(/^/gm, `src/content/${name}: `));
				}
			}
		}
	};
}

/**
 * @param name the file's path inside `src/content`
 * @param summary only what a list needs
 * @throws an error that names the line or the field, where the document breaks its form
 */
export async function compileModule(
	text: string,
	name: string,
	summary: boolean,
	options: CompileOptions
): Promise<string> {
	const kind = kinds.get(name.split('/')[0] ?? '');
	if (!kind) throw new Error(`a document lies in ${[...kinds.keys()].join(' or ')}`);
	const { meta, body, linesBefore } = splitFrontMatter(text, kind);
	const stem = basename(name, '.md');
	const [, number = '0', id = stem] = /^(\d+)-(.+)$/.exec(stem) ?? [];
	const head = { id, order: Number(number), meta };
	if (summary) return `export default ${JSON.stringify(head)};`;
	const clients = (meta as Partial<DiagnosisMeta>).clients?.filter(
		(client) => client !== 'generic'
	); // As the schema found it.
	const { sections, headings } = await compile(body, {
		...options,
		linesBefore,
		...(clients && clients.length > 0 && { clients })
	});
	checkHeads(
		sections.filter((section) => section.id !== '').map(({ title }) => title),
		kind.heads
	);
	// The whole is put together where it is used: its text is in the bundle once.
	return `const sections = ${JSON.stringify(sections)};
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const head = ({ id, title }) => id && \`<h2 id="\${id}">\${escape(title)}</h2>\\n\`;
export default {
	...${JSON.stringify(head)},
	headings: ${JSON.stringify(headings)},
	sections,
	get html() {
		return sections.map((section) => head(section) + section.html).join('');
	}
};`;
}

function checkHeads(found: readonly string[], wanted: readonly string[] | undefined): void {
	if (!wanted || (found.length === wanted.length && wanted.every((head, at) => found[at] === head)))
		return;
	const list = (heads: readonly string[]) => heads.map((head) => `## ${head}`).join(' · ');
	throw new Error(`the heads must be ${list(wanted)}; they are ${list(found)}`);
}
