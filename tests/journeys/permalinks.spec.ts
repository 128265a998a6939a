/** Every page that a person would point at copies its link, and the link opens the same elsewhere. */
import { expect, scriptsRun, test } from './journey.ts';

test.beforeEach(async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

for (const [what, path] of [
	['a question of a symptom', 'symptoms/spawn-enoent/windows/'],
	['the end of a symptom', 'symptoms/spawn-enoent/windows/npx/nothing/'],
	['a diagnosis', 'diagnoses/command-not-on-gui-path/'],
	['a rule', 'rules/json-trailing-comma/'],
	['a chapter', 'guide/transports/']
] as const)
	test(`the link of ${what} opens it elsewhere`, async ({ page, browser, baseURL }) => {
		await page.goto(path);
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByText('Link copied.')).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link.startsWith(`${baseURL ?? ''}${path}`)).toBe(true);
		expect(link.length).toBeLessThan(200);
		const context = await browser.newContext();
		const other = await context.newPage();
		await other.goto(link);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText(
			(await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
		);
		await context.close();
	});

test('the link of a diagnosis carries client and system, and says so', async ({
	page,
	browser
}) => {
	await page.goto('diagnoses/command-not-on-gui-path/#client=cursor&os=macos');
	const tab = (on: typeof page, name: string) => on.getByRole('tab', { name }).first();
	await expect(tab(page, 'macOS')).toHaveAttribute('aria-selected', 'true');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('It opens for Cursor on macOS.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/#client=cursor&os=macos$/);
	const context = await browser.newContext({ userAgent: 'Windows NT 10.0' });
	const other = await context.newPage();
	await other.goto(link);
	await expect(tab(other, 'macOS')).toHaveAttribute('aria-selected', 'true');
	await context.close();
	// Another choice is another link: the words on the old one go away.
	await tab(page, 'Windows').click();
	await expect(page.getByText('It opens for Cursor on macOS.')).toBeHidden();
});

test('the link of a section leads to it', async ({ page, browser }) => {
	await page.goto('guide/transports/');
	const head = page.getByRole('heading', { level: 2 }).nth(2);
	await scriptsRun(page);
	await head.hover();
	await head.getByRole('link', { name: /^Link to/ }).click();
	await expect(page.getByText('Link copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toBe(page.url());
	expect(link).toMatch(/#[a-z0-9-]+$/);
	const context = await browser.newContext();
	const other = await context.newPage();
	await other.goto(link);
	await expect(other.getByRole('heading', { level: 2 }).nth(2)).toBeInViewport();
	await context.close();
});

test('where there is Web Share, the system’s dialog is offered', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		const shared: unknown[] = [];
		Object.assign(window, { shared });
		Object.defineProperty(navigator, 'share', {
			value: (data: unknown) => {
				shared.push(data);
				return Promise.resolve();
			}
		});
	});
	await page.goto('rules/json-trailing-comma/');
	await page.getByRole('button', { name: 'Share …' }).click();
	expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
		{
			title: await page.title(),
			url: `${baseURL ?? ''}rules/json-trailing-comma/`
		}
	]);
});

test.describe('where copying is not allowed', () => {
	test('the link stands there to be taken', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', {
				value: { writeText: () => Promise.reject(new Error('no')) }
			});
		});
		await page.goto('rules/json-trailing-comma/');
		await page.getByRole('button', { name: 'Copy link' }).click();
		await expect(page.getByLabel('The link', { exact: true })).toHaveValue(
			/rules\/json-trailing-comma\/$/
		);
	});
});
