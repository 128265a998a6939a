/** After one visit everything works without a network. */
import { expect, test } from './journey.ts';

test.use({ expectedErrors: ['ERR_INTERNET_DISCONNECTED', 'Not found', 'version.json', '404'] });

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
