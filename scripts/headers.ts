/** `_headers`: which headers a host sends with which file. Read by the project's own server and by tests. */

export interface HeaderRule {
	/** A path; `*` at its end stands for anything. */
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** What `static/_headers` holds in place of the hashes, which only the built pages know. */
export const scriptsPlaceholder = "'sha256-of-each-script'";
export const stylesPlaceholder = "'sha256-of-each-style'";
/** The path in `static/_headers` that stands for all pages, and for nothing else. */
const pagesPlaceholder = '/each-page/*';

export interface Page {
	/** In the built site, such as `index.html` or `rules/a/index.html`. */
	readonly path: string;
	readonly html: string;
}

/**
 * Writes the rule of the pages once for each place that has some, with the hashes of the pages there and the site's own
 * address, where they name it. A script or a style sheet does not carry the policy: where a host does not compress its
 * headers, that would double the small ones.
 *
 * @param text of `static/_headers`
 * @throws an error where no rule is about pages
 */
export function writePolicies(text: string, pages: readonly Page[]): string {
	const rule = new RegExp(
		`^${pagesPlaceholder.replaceAll('*', String.raw`\*`)}\n(?:[ \t].*\n)+`,
		'm'
	).exec(text)?.[0];
	if (rule === undefined) throw new Error(`_headers has no rule for ${pagesPlaceholder}`);
	// A host shows this page at any address that it does not know.
	const lost = pages.filter(({ path }) => path === '404.html');
	const places = new Map<string, Page[]>();
	for (const page of pages) {
		const [first = '', ...rest] = page.path.split(/[\\/]/);
		const place = rest.length > 0 ? `/${first}/*` : first === 'index.html' ? '/' : `/${first}`;
		const there = places.get(place);
		if (there) there.push(page);
		else places.set(place, [page]);
	}
	const rules = [...places]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([place, there]) => {
			const html = [...lost, ...there].map((page) => page.html);
			return rule
				.replace(pagesPlaceholder, place)
				.replaceAll(/(?:script|style|img|font)-src 'self'/g, `$&${ownAddress(html)}`)
				.replace(` ${scriptsPlaceholder}`, listed(policyHashes(html, 'script-src')))
				.replace(` ${stylesPlaceholder}`, listed(policyHashes(html, 'style-src')));
		});
	return text.replace(rule, () => rules.join(''));
}

/** What stands beside `'self'` in the policies of built pages, with a blank before it; the same in all of them. */
function ownAddress([page = '']: readonly string[]): string {
	return /script-src 'self'( https?:\/\/[^\s;"]+)/.exec(page)?.[1] ?? '';
}

function listed(hashes: readonly string[]): string {
	return hashes.map((hash) => ` ${hash}`).join('');
}

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
 * The hashes that the policies of built pages name.
 *
 * @param pages HTML with a policy in `<meta http-equiv="content-security-policy">`
 * @returns each once, sorted
 */
export function policyHashes(
	pages: Iterable<string>,
	directive: 'script-src' | 'style-src'
): string[] {
	const hashes = new Set<string>();
	for (const page of pages) {
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page)?.[1];
		const values = policy?.split(';').find((part) => part.trim().startsWith(`${directive} `));
		for (const [hash] of (values ?? '').matchAll(/'sha256-[^']+'/g)) hashes.add(hash);
	}
	return [...hashes].sort();
}
