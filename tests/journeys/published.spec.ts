/** The site as it is published: built with its origin, a base path and a tracker, on a host that sends no headers. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHeaders } from '../../scripts/headers.ts';
import { findingsOf, paste } from './evidence.ts';
import { expect, test } from './journey.ts';

const folder = 'build-pages';
const base = '/docs/clinic';
const home = `https://clinic.example.org${base}`;
const tracker = 'https://tracker.example.org/clinic/issues/new';

/** The file behind an address of the site; `null` where there is none. */
function fileAt(address: string): string | null {
	const path = address.replace(/[?#].*$/, '');
	const rest = path.startsWith(home) ? path.slice(home.length) : path.slice(base.length);
	const file = join(folder, rest);
	if (!path.startsWith(home) && !path.startsWith(`${base}/`)) return null;
	if (existsSync(file) && statSync(file).isFile()) return file;
	return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
}

test('every page names itself and a picture, and every link of it leads somewhere', () => {
	test.slow();
	const faults: string[] = [];
	const known = new Map<string, boolean>();
	const there = (address: string) => {
		let found = known.get(address);
		if (found === undefined) known.set(address, (found = fileAt(address) !== null));
		return found;
	};
	const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	expect(pages.length).toBeGreaterThan(1000);
	for (const page of pages) {
		const html = readFileSync(join(folder, page), 'utf8');
		const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, one = '']) => one);
		const own = `${home}/${page.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/, '')}`;
		const pictures = all(/property="og:image" content="([^"]*)"/g);
		// One assertion at the end: thousands of them would take a minute.
		const named = [
			...all(/rel="canonical" href="([^"]*)"/g),
			...all(/property="og:url" content="([^"]*)"/g),
			...all(/property="(og:title|og:description)"/g)
		].join(' ');
		if (page !== '404.html' && named !== `${own} ${own} og:title og:description`)
			faults.push(`${page} names itself: ${named}`);
		if (page !== '404.html' && pictures.length !== 1)
			faults.push(`${page} has ${pictures.length} pictures`);
		for (const address of [...pictures, ...all(/\s(?:href|src)="(\/[^"]*)"/g)])
			if (!there(address)) faults.push(`${page}: ${address}`);
	}
	expect(faults).toEqual([]);
});

test('what machines read names the site by its whole address, and all of it is there', () => {
	for (const file of ['llms.txt', 'rules.json', 'diagnoses.json']) {
		const addresses = [
			...readFileSync(join(folder, file), 'utf8').matchAll(
				/https:\/\/clinic\.example\.org[^\s)"]*/g
			)
		].map(([address]) => address);
		expect(addresses.length, file).toBeGreaterThan(100);
		expect(
			addresses.filter((address) => fileAt(address) === null),
			file
		).toEqual([]);
	}
});

test('`_headers` is of a form that every host takes', () => {
	const text = readFileSync(join(folder, '_headers'), 'utf8');
	const rules = parseHeaders(text);
	// Cloudflare Pages reads so many rules, and lines of that length.
	expect(rules.length).toBeLessThanOrEqual(100);
	for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
	// Where two rules meet, hosts join what both say of one header.
	const meet = (a: string, b: string) =>
		a === b || (a.endsWith('*') && b.replace('*', '').startsWith(a.slice(0, -1)));
	const twice = rules.flatMap((one) =>
		rules
			.filter((other) => other !== one && meet(one.path, other.path))
			.flatMap((other) =>
				one.headers
					.filter(([name]) => other.headers.some(([same]) => same === name))
					.map(([name]) => `${one.path} ${other.path} ${name}`)
			)
	);
	expect(twice).toEqual([]);
});

test('“this answer is wrong” opens the tracker with ids, and nothing that was pasted', async ({
	page
}) => {
	await page.goto('check/#client=cursor&os=windows');
	await paste(page, '{"mcpServers": {"private": {"command": "npx", "args": ["-y", "mine"],}}}');
	const link = findingsOf(page)
		.first()
		.getByRole('link', { name: /^Wrong\?/ });
	const report = async () => {
		const address = new URL((await link.getAttribute('href')) ?? '');
		expect(address.origin + address.pathname).toBe(tracker);
		return Object.fromEntries(address.searchParams);
	};
	await expect(link).toHaveAttribute('rel', /noopener/);
	expect(await report()).toEqual({
		title: 'Wrong answer: json-trailing-comma',
		body: expect.stringMatching(
			/^This answer of MCP Clinic is wrong:\n\n- diagnosis: json-trailing-comma\n- rule: json-trailing-comma\n- client: cursor\n- system: \w+\n\nWhat is right instead/
		)
	});
	for (const path of ['diagnoses/json-bom/', 'symptoms/spawn-enoent/windows/npx/nothing/']) {
		await page.goto(path);
		await expect(page.getByRole('link', { name: 'This answer is wrong' })).toHaveAttribute(
			'href',
			/^https:\/\/tracker\.example\.org\/clinic\/issues\/new\?title=Wrong/
		);
	}
});

test('the builder names the site, and what it shows runs from there', async ({ page, baseURL }) => {
	await page.goto('embedding/');
	await expect(page.getByText(`src="${baseURL ?? ''}embed.js"`).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the builder’s lines hold the address of the site', async ({ page }) => {
		await page.goto('embedding/');
		await expect(page.getByText(`src="${home}/embed.js"`).first()).toBeVisible();
	});
});
