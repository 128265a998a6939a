/** `_headers`: which headers a host sends with which file. Read by the project's own server and by tests. */

export interface HeaderRule {
	/** A path; `*` at its end stands for anything. */
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What `static/_headers` holds in place of the hashes, which only the built pages know. */
export const hashesPlaceholder = "'sha256-of-each-page'";

/**
 * @param text a `_headers` file in the form that Netlify and Cloudflare Pages read
 * @throws an error that names the line which is neither a path nor a header
 */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		const words = line.trim();
		if (words === '' || words.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ path: words, headers: [] });
			continue;
		}
		const colon = words.indexOf(':');
		const rule = rules.at(-1);
		if (!rule || colon < 1)
			throw new Error(`_headers, line ${index + 1}: expected a path, or "Name: value" below one`);
		rule.headers.push([words.slice(0, colon), words.slice(colon + 1).trim()]);
	}
	return rules;
}

/**
 * @param path of the request, without the base path
 * @returns every header that applies; of the same name the later rule's
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Map<string, string> {
	const found = new Map<string, string>();
	for (const rule of rules)
		if (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path)
			for (const [name, value] of rule.headers) found.set(name, value);
	return found;
}

/**
 * The hashes of the inline scripts that the policies of built pages name.
 *
 * @param pages HTML with a policy in `<meta http-equiv="content-security-policy">`
 * @returns each once, sorted
 */
export function scriptHashes(pages: Iterable<string>): string[] {
	const hashes = new Set<string>();
	for (const page of pages) {
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page)?.[1];
		for (const [hash] of (policy ?? '').matchAll(/'sha256-[^']+'/g)) hashes.add(hash);
	}
	return [...hashes].sort();
}
