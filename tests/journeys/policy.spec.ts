/** The page and its worker cannot connect anywhere: the browser itself refuses. */
import { expect, test } from './journey.ts';

/** Tried in the page and in a worker that was started like ours. Nothing listens at that address. */
const attempts = `(async () => {
	const target = 'http://127.0.0.1:9/';
	const results = {};
	const attempt = async (name, run) => {
		try { await run(); results[name] = 'allowed'; }
		catch (fault) { results[name] = String(fault && fault.name || fault); }
	};
	await attempt('fetch', () => fetch(target));
	await attempt('fetch of this site', () => fetch(location.protocol === 'blob:' ? location.href.slice(5) : location.href));
	await attempt('WebSocket', () => new Promise((settle, fail) => {
		const socket = new WebSocket(target.replace('http', 'ws'));
		socket.onopen = settle; socket.onerror = () => fail('refused');
	}));
	await attempt('EventSource', () => new Promise((settle, fail) => {
		const source = new EventSource(target);
		source.onopen = settle; source.onerror = () => { source.close(); fail('refused'); };
	}));
	await attempt('import()', () => import(target + 'x.js'));
	if (typeof importScripts === 'function') await attempt('importScripts', () => importScripts(target + 'x.js'));
	if (typeof document === 'object') {
		await attempt('image', () => new Promise((settle, fail) => {
			const image = new Image(); image.onload = settle; image.onerror = () => fail('refused'); image.src = target + 'x.png';
		}));
		// Answers before the policy is asked: the event below tells.
		navigator.sendBeacon(target, 'x');
	}
	return results;
})()`;

test.use({
	expectedErrors: ['Content Security Policy', 'violates', 'Refused', 'ERR_', 'Failed to']
});

test('the policy stands in every kind of page', async ({ page }) => {
	for (const path of ['./', 'check/', 'diagnoses/', 'symptoms/', 'rules/', 'about/']) {
		await page.goto(path);
		const policy = await page
			.locator('meta[http-equiv="content-security-policy"]')
			.getAttribute('content');
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).toMatch(/script-src 'self' (?:https:\/\/clinic\.example\.org )?'sha256-[^']+'/);
		expect(policy).not.toContain("script-src 'self' 'unsafe");
	}
});

test('a page can reach nothing', async ({ page }) => {
	const left: string[] = [];
	page.on('requestfinished', (request) => left.push(request.url()));
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	left.length = 0;
	const violations = page.evaluate(
		() =>
			new Promise<string[]>((settle) => {
				const directives: string[] = [];
				addEventListener('securitypolicyviolation', (event) => {
					directives.push(event.effectiveDirective);
					if (directives.includes('img-src')) settle(directives);
				});
			})
	);
	// Playwright evaluates text in the page.
	const results = await page.evaluate<Record<string, string>>(attempts);
	expect(Object.entries(results).filter(([, result]) => result === 'allowed')).toEqual([]);
	expect(Object.keys(results).length).toBeGreaterThanOrEqual(5);
	expect(await violations).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
	// The page may still load parts of itself, files of fixed names.
	expect(left.filter((url) => !/\/_app\/immutable\/|\/favicon\.svg$/.test(url))).toEqual([]);
});

test('our worker can reach nothing either', async ({ page }) => {
	const started = page.waitForEvent('worker');
	await page.goto('check/');
	await page.getByRole('textbox').first().focus();
	const worker = await started;
	expect(worker.url()).toMatch(/^blob:/);
	const results = await worker.evaluate<Record<string, string>>(attempts);
	expect(Object.entries(results).filter(([, result]) => result === 'allowed')).toEqual([]);
	expect(results).toHaveProperty('importScripts');
});
