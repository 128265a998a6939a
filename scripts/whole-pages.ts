/**
 * A page comes with all that it shows and runs at first. SvelteKit learns from the bundler's list which scripts and styles
 * those are, but forgets what it meets behind a dynamic import before; with files that many pages share, that is a lot.
 * Such a page would stand there without part of its styles until its scripts have run, or for ever without JavaScript.
 *
 * Source: `find_deps` in https://github.com/sveltejs/kit/blob/main/packages/kit/src/exports/vite/build/utils.js, Kit 2.70.
 */

/** Of an entry in the bundler's list, what is read here. */
interface Chunk {
	readonly file: string;
	readonly css?: readonly string[];
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
	readonly isEntry?: boolean;
	readonly isDynamicEntry?: boolean;
}
export type Manifest = Readonly<Record<string, Chunk>>;

/**
 * The same, so that whoever walks through it meets all that is imported before anything that is imported dynamically.
 *
 * @param manifest the bundler's list of what it wrote
 */
export function inOrder(manifest: Manifest): Manifest {
	const begins = (key: string) =>
		(manifest[key]?.isEntry ?? false) || (manifest[key]?.isDynamicEntry ?? false);
	return Object.fromEntries(
		Object.entries(manifest).map(([key, { dynamicImports = [], ...chunk }]) => {
			if (!begins(key)) return [key, chunk];
			const [, ...imported] = imports(key, manifest);
			const later = imported.flatMap((name) => manifest[name]?.dynamicImports ?? []);
			return [
				key,
				{
					...chunk,
					imports: imported.toSorted((a, b) => Number(begins(a)) - Number(begins(b))),
					dynamicImports: [...new Set([...dynamicImports, ...later])]
				}
			];
		})
	);
}

/**
 * @param html a page as it was written
 * @returns the scripts and styles that its scripts import, directly or not, and that it does not name
 */
export function leftOut(html: string, manifest: Manifest): string[] {
	const keyOf = new Map(Object.entries(manifest).map(([key, { file }]) => [file, key]));
	const scripts = html.matchAll(/<link href="[^"]*?(_app\/[^"]+\.js)" rel="modulepreload">/g);
	const needed = new Set<string>();
	for (const [, script = ''] of scripts)
		for (const key of imports(keyOf.get(script) ?? '', manifest)) {
			const { file, css = [] } = manifest[key] ?? { file: script };
			for (const each of [file, ...css]) needed.add(each);
		}
	return [...needed].filter((file) => !html.includes(file)).sort();
}

/** @returns the chunk itself, and all that is imported with it */
function imports(first: string, manifest: Manifest): Set<string> {
	const all = new Set([first]);
	// What is added while this runs is visited, too.
	for (const key of all) for (const name of manifest[key]?.imports ?? []) all.add(name);
	return all;
}
