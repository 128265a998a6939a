/** Reading needs no JavaScript; a lost address says so. */
import { expect, test } from './journey.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the landing page has no field that does nothing, but says why and leads on', async ({
		page
	}) => {
		await page.goto('./');
		await expect(page.getByText(/^Pasting needs JavaScript/)).toBeVisible();
		await expect(page.getByRole('textbox')).toHaveCount(0);
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await page
			.getByRole('main')
			.getByRole('link', { name: /spawn npx ENOENT/ })
			.click();
		await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/$/);
	});

	test('a symptom leads through its questions to a diagnosis', async ({ page }) => {
		await page.goto('symptoms/spawn-enoent/');
		await page.getByRole('main').getByRole('link', { name: 'Windows' }).first().click();
		await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/windows\/$/);
		await page.getByRole('main').getByRole('link', { name: /npx/ }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('a diagnosis can be read whole', async ({ page }) => {
		await page.goto('diagnoses/json-trailing-comma/');
		for (const head of ['Confirm it', 'Fix it', 'Check it worked'])
			await expect(page.getByRole('heading', { name: head })).toBeVisible();
	});

	test('an entry stands there for every client, one opened', async ({ page }) => {
		await page.goto('diagnoses/missing-bearer-prefix/');
		const main = page.getByRole('main');
		await expect(main.getByText('"type": "http"').first()).toBeVisible();
		await expect(main.getByText('bearer_token_env_var = ')).toBeHidden();
		await main.getByText('Codex', { exact: true }).click();
		await expect(main.getByText('bearer_token_env_var = ')).toBeVisible();
	});

	test('the guide is read from chapter to chapter', async ({ page }) => {
		await page.goto('guide/');
		await page
			.getByRole('main')
			.getByRole('link', { name: /^Transports/ })
			.click();
		await page
			.getByRole('navigation', { name: 'In this chapter' })
			.getByRole('link', { name: 'What the errors mean' })
			.click();
		await expect(page.getByRole('heading', { name: 'What the errors mean' })).toBeInViewport();
		await page
			.getByRole('navigation', { name: 'Neighbouring chapters' })
			.getByRole('link', { name: /Next/ })
			.click();
		await expect(page).toHaveURL(/\/guide\/paths-and-environment\/$/);
	});
});

test.describe('an address that is not there', () => {
	// The browser’s own line about the answer of the host; nothing else is in the console.
	test.use({ expectedErrors: ['the server responded with a status of 404'] });
	test('says so and offers a way on', async ({ page, requests }) => {
		for (const path of ['no/such/page/', 'guide/no-such-chapter/', 'symptoms/no-such-symptom/']) {
			await page.goto(path);
			await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
		}
		expect(requests.filter((address) => address.includes('version.json'))).toEqual([]);
	});
});

test.describe('a fix for every client', () => {
	test('follows the choice, which is remembered and travels in the address', async ({
		page,
		browser,
		baseURL
	}) => {
		await page.goto('diagnoses/double-bearer-prefix/');
		const main = page.getByRole('main');
		await main.getByRole('tab', { name: 'VS Code' }).click();
		await expect(main.getByRole('tabpanel', { name: 'VS Code' })).toContainText('"servers"');
		await main.getByRole('combobox', { name: 'Another client' }).selectOption('Continue');
		await expect(main.getByRole('tabpanel').getByText('secrets.DOCS_TOKEN').first()).toBeVisible();
		await expect(page).toHaveURL(/#client=continue$/);

		await page.goto('diagnoses/missing-bearer-prefix/');
		await expect(main.getByText('requestOptions').first()).toBeVisible();

		const context = await browser.newContext();
		const other = await context.newPage();
		await other.goto(new URL('diagnoses/missing-bearer-prefix/#client=codex', baseURL).href);
		await expect(other.getByText('bearer_token_env_var = ')).toBeVisible();
		await context.close();
	});

	test('shows the finding of the text before, and copies that text alone', async ({
		page,
		context
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('diagnoses/json-trailing-comma/');
		const before = page.getByRole('figure').filter({ hasText: 'before' });
		// Playwright's types do not know the role of <mark>.
		await expect(before.getByRole('mark' as 'note')).toHaveText(',');
		await expect(before.getByRole('listitem')).toContainText(/^Line \d+: .+ — .+/);
		await before.getByRole('button', { name: /Copy/ }).click();
		await expect(before.getByRole('button', { name: /Copied/ })).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^\{\n {2}"mcpServers"[^]*\],\n[^]*\n\}$/);
		expect(copied).not.toContain('Line');
	});
});

test.describe('the first screen of a diagnosis', () => {
	test.use({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });

	test('shows the cause and the first step of the fix', async ({ page, request }) => {
		test.slow();
		const rows = (await (await request.get('diagnoses.json')).json()) as { id: string }[];
		expect(rows.length).toBeGreaterThan(150);
		// The page has one form for all; every fourth is enough to notice a change of it.
		for (const { id } of rows.filter((_, index) => index % 4 === 0)) {
			await page.goto(`diagnoses/${id}/`, { waitUntil: 'domcontentloaded' });
			const fix = page.getByRole('region', { name: 'Fix it' });
			const first = fix
				.getByRole('paragraph')
				.or(fix.getByRole('listitem'))
				.or(fix.getByRole('figure'))
				.or(fix.getByRole('table'))
				.first();
			const title = await page.getByRole('heading', { level: 1 }).boundingBox();
			const step = await first.boundingBox();
			expect(title?.y, id).toBeLessThan(300);
			// Its first line, whole.
			expect((step?.y ?? Infinity) + 27, id).toBeLessThan(800);
		}
	});
});
