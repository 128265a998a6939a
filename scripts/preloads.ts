/**
 * Which scripts a page asks for at once. SvelteKit names those that a page's parts import, but leaves out what it met behind
 * a dynamic import before; the browser would ask for them only after it has read the others.
 */
import { posix } from 'node:path';

/** Of the bundler's list of what it wrote, what is read here. */
export type Manifest = Readonly<
	Record<string, { readonly file: string; readonly imports?: readonly string[] }>
>;

const preload = /<link href="([^"]*?)(_app\/[^"]+\.js)" rel="modulepreload">/g;

/**
 * @param html a page as SvelteKit wrote it
 * @returns the page with a preload for each script that the preloaded ones import, directly or not
 */
export function withPreloads(html: string, manifest: Manifest): string {
	const found = [...html.matchAll(preload)];
	const last = found.at(-1);
	if (!last) return html;
	const named = new Set(found.map(([, , file = '']) => posix.normalize(file)));
	const missing = [...imported(named, manifest)].filter((file) => !named.has(file)).sort();
	const base = last[1] ?? '';
	const at = last.index + last[0].length;
	const links = missing.map((file) => `\n\t\t<link href="${base}${file}" rel="modulepreload">`);
	return html.slice(0, at) + links.join('') + html.slice(at);
}

/** Themselves, and all that is imported with them. */
function imported(files: ReadonlySet<string>, manifest: Manifest): Set<string> {
	const keyOf = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
	const all = new Set<string>();
	const collect = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || all.has(chunk.file)) return;
		all.add(chunk.file);
		chunk.imports?.forEach(collect);
	};
	for (const file of files) collect(keyOf.get(file) ?? '');
	return all;
}
