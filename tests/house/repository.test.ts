/** Laws about the repository: the policy is one, every page is made at build time, nothing private is committed. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFigures, withFigures } from '../../scripts/figures.ts';
import { headersFor, parseHeaders, writePolicies } from '../../scripts/headers.ts';
import { policy } from '../../svelte.config.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
	cwd: root,
	encoding: 'utf8'
})
	.trim()
	.split('\n')
	.filter((file) => statSync(root + file, { throwIfNoEntry: false })?.isFile());
const text = (file: string) => readFileSync(root + file, 'utf8');
const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const texts = files.filter((file) => !/\.(?:png|ico|woff2)$/.test(file));

describe('the policy', () => {
	const page = (path: string, script: string, style: string) => ({
		path,
		html: `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${script}'; style-src 'self' 'sha256-${style}'">`
	});
	const rules = parseHeaders(
		writePolicies(text('static/_headers'), [
			page('index.html', 'a=', 's='),
			page('404.html', 'l=', 's='),
			page('check/index.html', 'c=', 't='),
			page('rules/b/index.html', 'b=', 's='),
			page('rules/index.html', 'r=', 's=')
		])
	);
	const asMap = (header: string) =>
		new Map(
			header.split(';').map((part) => {
				const [name = '', ...values] = part.trim().split(/\s+/);
				return [name, values] as const;
			})
		);
	const quote = (word: string) =>
		/^(?:none|self|script|unsafe-inline)$/.test(word) ? `'${word}'` : word;

	it('is the same in the pages and in _headers', () => {
		const header = asMap(headersFor('/check/', rules).get('Content-Security-Policy') ?? '');
		expect(header.get('frame-ancestors')).toEqual(['*']);
		header.delete('frame-ancestors');
		for (const name of ['script-src', 'style-src'])
			header.set(name, header.get(name)?.filter((word) => !word.startsWith("'sha256-")) ?? []);
		expect(Object.fromEntries(header)).toEqual(
			Object.fromEntries(Object.entries(policy).map(([name, words]) => [name, words.map(quote)]))
		);
	});
	it('names the site by its address, too, where the pages do', () => {
		const address = 'https://clinic.example.org';
		const meta = page('index.html', 'a=', 's=').html.replaceAll("'self'", `'self' ${address}`);
		const [rule] = parseHeaders(
			writePolicies(text('static/_headers'), [{ path: 'index.html', html: meta }])
		).filter(({ path }) => path === '/');
		const header = asMap(new Map(rule?.headers).get('Content-Security-Policy') ?? '');
		expect(header.get('script-src')).toEqual(["'self'", address, "'sha256-a='"]);
		expect(header.get('img-src')).toEqual(["'self'", address, 'data:']);
		expect(header.get('connect-src')).toEqual(["'none'"]);
	});
	it('forbids scripted connections, and lets the service worker alone reach this site', () => {
		expect(policy['connect-src']).toEqual(['none']);
		expect(headersFor('/service-worker.js', rules).get('Content-Security-Policy')).toBe(
			"default-src 'none'; connect-src 'self'"
		);
	});
	it('takes the hashes of the pages of a place into the headers, and of the page for lost ones', () => {
		const hashes = (path: string) => {
			const header = asMap(headersFor(path, rules).get('Content-Security-Policy') ?? '');
			return [header.get('script-src'), header.get('style-src')].flatMap((words) => words ?? []);
		};
		const named = (...names: string[]) => names.map((name) => `'sha256-${name}'`);
		expect(hashes('/')).toEqual(["'self'", ...named('a=', 'l='), "'self'", ...named('s=')]);
		expect(hashes('/check/')).toEqual([
			"'self'",
			...named('c=', 'l='),
			"'self'",
			...named('s=', 't=')
		]);
		expect(hashes('/rules/b/')).toEqual([
			"'self'",
			...named('b=', 'l=', 'r='),
			"'self'",
			...named('s=')
		]);
	});
	it('goes with every page, and with nothing else', () => {
		const policyOf = (path: string) => headersFor(path, rules).has('Content-Security-Policy');
		for (const page of ['/', '/404.html', '/check/']) expect(policyOf(page), page).toBe(true);
		expect(policyOf('/_app/immutable/chunks/a.js')).toBe(false);
		expect(headersFor('/_app/immutable/chunks/a.js', rules).get('X-Content-Type-Options')).toBe(
			'nosniff'
		);
		expect(() => writePolicies('/*\n  X: 1\n', [])).toThrow('no rule');
	});
	it('names the line of a broken _headers', () => {
		expect(() => parseHeaders('  X: 1\n')).toThrow('line 1');
		expect(() => parseHeaders('/*\n  no colon\n')).toThrow('line 2');
	});
});

describe('pages', () => {
	it('are all made at build time', () => {
		const offenders = matching(/^src\/routes\/.*\.(?:ts|js|svelte)$/).filter((file) =>
			/(?:prerender|ssr)\s*=\s*false/.test(text(file))
		);
		expect(offenders).toEqual([]);
		expect(text('src/routes/+layout.ts')).toContain('prerender = true');
	});
	it('say which addresses a parameter can have', () => {
		const folders = matching(/^src\/routes\/.*\[[^/]*\/\+page\.ts$/);
		expect(folders.length).toBeGreaterThan(2);
		expect(folders.filter((file) => !/\bentries\b/.test(text(file)))).toEqual([]);
	});
	it('put HTML into the page in one component', () => {
		expect(matching(/\.svelte$/).filter((file) => text(file).includes('{@html'))).toHaveLength(1);
	});
	it('have no folder or file that is named server in the engine', () => {
		expect(matching(/^src\/lib\/(?!ui\/).*(?:\/server\/|\.server\.)/)).toEqual([]);
	});
	it('tell browsers to leave evidence alone', () => {
		const fields = matching(/\.svelte$/).flatMap((file) =>
			[...text(file).matchAll(/<textarea\b[^]*?>/g)].map(([tag]) => ({ file, tag }))
		);
		const shared = text('src/lib/ui/evidence-field.ts')
			.replaceAll(/(\w+): ('[a-z]*')/g, (_, name, value) => `${name}=${value}`)
			.replaceAll("'", '"');
		expect(fields.length).toBeGreaterThan(0);
		for (const { file, tag } of fields)
			for (const attribute of [
				'spellcheck="false"',
				'autocomplete="off"',
				'autocapitalize="off"',
				'autocorrect="off"',
				'translate="no"'
			])
				expect(`${tag} ${tag.includes('{...fieldAttributes}') ? shared : ''}`, file).toContain(
					attribute
				);
	});
});

describe('what is committed', () => {
	// Put together here, so that this file does not hold what it looks for.
	const registries = new RegExp(
		['npm' + String.raw`js\.(?:org|com)`, 'deb' + String.raw`\.debian\.`].join('|'),
		'i'
	);

	it('names no package registry', () => {
		expect(texts.filter((file) => registries.test(text(file)))).toEqual([]);
	});
	it('holds no test that is switched off or alone', () => {
		const switched = /\b(?:it|test|describe)\.(?:only|todo|fixme)\b/;
		expect(matching(/\.(?:test|spec)\.ts$/).filter((file) => switched.test(text(file)))).toEqual(
			[]
		);
	});
	it('holds nothing that looks like a working secret', () => {
		const patterns = [
			/\bgh[pousr]_[A-Za-z0-9]{36}\b/,
			/\bgithub_pat_[A-Za-z0-9_]{60,}\b/,
			/\bglpat-[\w-]{20}\b/,
			/\bsk-(?:ant-|proj-)?[A-Za-z0-9]{32,}\b/,
			/\bxox[abprs]-\d{10,}-/,
			/\bAKIA[0-9A-Z]{16}\b/,
			/-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/]{40}/
		];
		const found = texts.flatMap((file) => {
			const content = text(file);
			return patterns
				.filter((pattern) => pattern.test(content))
				.map((pattern) => `${file}: ${pattern}`);
		});
		expect(found).toEqual([]);
	});
	it('shows the same figures in the README as on the page', () => {
		const readme = text('README.md');
		expect(withFigures(readme, readFigures())).toBe(readme);
	});
	it('has small pictures in the README, and all of them', () => {
		const named = [...text('README.md').matchAll(/\]\((\.github\/pictures\/[^)]+)\)/g)].map(
			([, file = '']) => file
		);
		expect(named.length).toBeGreaterThan(2);
		const sizes = named.map((file) => statSync(root + file).size);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000);
	});
	it('keeps the way to run everything in the README and in .ci/run', () => {
		expect(text('.ci/run')).toContain('npm ci && npm test');
		expect(text('README.md')).toContain('npm ci && npm test');
		expect(text('README.md')).toContain('npm ci && npm start');
	});
});
