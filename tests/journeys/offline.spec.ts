/** After one visit everything works without a network, and a new version takes nothing away. */
import { createServer } from 'node:http';
import { editorOf, paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';

test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED'] });

test('the site works without a network after the first visit', async ({ page, context }) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	// The next page is the first that the service worker answers for.
	await page.goto('diagnoses/');
	await context.setOffline(true);

	await page.goto('check/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('symptoms/spawn-enoent/windows/');
	await expect(
		page
			.getByRole('main')
			.getByRole('link', { name: /npx.*or node/ })
			.first()
	).toBeVisible();
	await page
		.getByRole('main')
		.getByRole('link', { name: /npx.*or node/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/windows\/npx\/$/);
	await page.goto('diagnoses/json-trailing-comma/');
	await expect(page.getByRole('heading', { name: 'Fix it' })).toBeVisible();
});

test('the service worker keeps files of this site only', async ({ page, context }) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	const origin = new URL(page.url()).origin;
	const kept = await page.evaluate(async () => {
		const urls: string[] = [];
		for (const name of await caches.keys())
			for (const request of await (await caches.open(name)).keys()) urls.push(request.url);
		return urls;
	});
	expect(kept.length).toBeGreaterThan(50);
	expect(kept.filter((url) => !url.startsWith(origin))).toEqual([]);
	expect(context.serviceWorkers().length).toBe(1);
});

test('a text is checked without a network', async ({ page, context }) => {
	await page.goto('./');
	await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
	await page.goto('diagnoses/');
	await context.setOffline(true);
	await page.goto('check/');
	await paste(page, '{ "mcpServers": { "a": { "command": "node", } } }');
	await expect(verdictOf(page, '1 error')).toBeVisible();
});

test('a new version waits, and leaves what is typed alone', async ({ page, baseURL }) => {
	// A host that brings out a new version while the page is open.
	let updated = false;
	const origin = new URL(baseURL ?? '').origin;
	const host = createServer((request, response) => {
		void (async () => {
			const answer = await fetch(`${origin}${request.url ?? '/'}`);
			const body = Buffer.from(await answer.arrayBuffer());
			response.writeHead(answer.status, {
				'Content-Type': answer.headers.get('content-type') ?? 'text/plain'
			});
			if (updated && request.url?.endsWith('/service-worker.js')) response.write('/* newer */');
			response.end(body);
		})();
	});
	await new Promise<void>((settle) => host.listen(0, '127.0.0.1', settle));
	const address = host.address();
	const port = typeof address === 'object' ? address?.port : undefined;
	try {
		await page.goto(`http://localhost:${port}${new URL(baseURL ?? '').pathname}check/`);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await paste(page, '{ "mcpServers": { "mine": { "command": "node", } } }');
		await expect(verdictOf(page, '1 error')).toBeVisible();
		updated = true;
		const waits = await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update();
			const worker = registration.installing ?? registration.waiting;
			if (worker?.state !== 'installed')
				await new Promise((settle) => {
					worker?.addEventListener('statechange', settle, { once: true });
				});
			return registration.waiting !== null;
		});
		expect(waits).toBe(true);
		await expect(editorOf(page)).toContainText('"mine"');
		await expect(verdictOf(page, '1 error')).toBeVisible();
	} finally {
		host.closeAllConnections();
		host.close();
	}
});

test.describe('a dialog that cannot be loaded', () => {
	test.use({ serviceWorkers: 'block' });

	test('says so, and opens when the page is loaded again', async ({ page, context }) => {
		await page.goto('symptoms/unauthorized-401/header/twice/');
		await page.waitForLoadState('networkidle');
		await context.setOffline(true);
		const button = page.getByRole('button', { name: 'Help report' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toHaveText(/could not be loaded/);
		await context.setOffline(false);
		await page.reload();
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog', { name: 'Help report' })).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(button).toBeFocused();
	});
});

test.describe('what draws an answer', () => {
	test.use({ serviceWorkers: 'block', expectedErrors: ['ERR_FAILED'] });

	test('is said to be missing where it cannot be loaded, and the text stays', async ({ page }) => {
		await page.route('**/_app/**/*.js', async (route) => {
			const answer = await route.fetch();
			if ((await answer.text()).includes('data-finding')) await route.abort();
			else await route.fulfill({ response: answer });
		});
		await page.goto('check/');
		await paste(page, '{ "mcpServers": { "mine": { "command": "node", } } }');
		await expect(verdictOf(page, 'No answer this time')).toBeVisible();
		await expect(page.getByText(/could not be loaded. Copy your text/)).toBeVisible();
		await expect(editorOf(page)).toContainText('"mine"');
	});
});
