/** From a few words, or a message, to the page that cures it: by keyboard, on a small screen, for everybody. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, quiet, test } from './journey.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const fieldOf = (page: Page) => page.getByRole('combobox', { name: 'Words, or an error message' });
const resultsOf = (page: Page) => dialogOf(page).getByRole('option');

/** Opened by its button, which says that the page listens. */
async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(fieldOf(page)).toBeFocused();
}

test('the keyboard alone leads from a message to its diagnosis', async ({ page }) => {
	await page.goto('diagnoses/json-trailing-comma/');
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('ControlOrMeta+k');
	await expect(fieldOf(page)).toBeFocused();
	await page.keyboard.type('spwan npx enoent');
	await expect(resultsOf(page).first()).toHaveAttribute('aria-selected', 'true');
	const first = await resultsOf(page).first().getAttribute('id');
	await expect(fieldOf(page)).toHaveAttribute('aria-activedescendant', first ?? '');
	await page.keyboard.press('ArrowDown');
	await expect(resultsOf(page).nth(1)).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/diagnoses\/command-not-on-gui-path\/$/);
	await expect(dialogOf(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a slash opens it, unless somebody is writing', async ({ page }) => {
	await page.goto('diagnoses/');
	await page.waitForLoadState('networkidle');
	const filter = page.getByRole('searchbox', { name: /^Find in/ });
	await filter.focus();
	await page.keyboard.press('/');
	await expect(filter).toHaveValue('/');
	await expect(dialogOf(page)).toBeHidden();
	await filter.blur();
	await page.keyboard.press('/');
	await expect(fieldOf(page)).toBeFocused();
	await expect(fieldOf(page)).toHaveValue('');
});

test('from the box of the landing page it is one chord away, and gives the focus back', async ({
	page,
	requests
}) => {
	await page.goto('./');
	await page.getByRole('textbox').focus();
	await quiet(requests);
	requests.length = 0;
	await page.keyboard.press('ControlOrMeta+k');
	await fieldOf(page).fill('Error: listen EADDRINUSE: address already in use 127.0.0.1:59213');
	await expect(resultsOf(page).first()).toContainText(/port/i);
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
	await expect(page.getByRole('textbox')).toBeFocused();
	expect(requests).toEqual([]);
});

test('words that are typed into the box of the landing page are looked up below it', async ({
	page,
	requests
}) => {
	await page.goto('./');
	const box = page.getByRole('textbox');
	await box.focus();
	await quiet(requests);
	requests.length = 0;
	await box.pressSequentially('tokn expird');
	const found = page.getByRole('region', { name: 'Found by these words' });
	await expect(found.getByRole('link').first()).toContainText('The token has expired');
	await expect(page.getByRole('status').getByText(/pages found by these words/)).toBeAttached();
	// At most a file of this site that was still on its way.
	expect(requests.filter((address) => !address.includes('/_app/immutable/'))).toEqual([]);
	await box.fill('{ "mcpServers": {} }');
	await expect(found).toBeHidden();
	await box.fill('privacy');
	await found.getByRole('link', { name: 'About, and why' }).click();
	await expect(page).toHaveURL(/\/about\/$/);
});

test('words that no signature knows are looked up on /check, too', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('textbox').fill('wrong audience in my token');
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(page.getByText('by its words, it may be about:')).toBeVisible();
	await expect(page.getByRole('link', { name: /token.*another server/i }).first()).toBeVisible();
});

test('the lines of a pasted log stay apart', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'about/');
	await page.evaluate(() =>
		navigator.clipboard.writeText('Starting\r\nError: spawn npx\nENOENT\n')
	);
	await page.keyboard.press('ControlOrMeta+v');
	await expect(fieldOf(page)).toHaveValue('Starting Error: spawn npx ENOENT ');
	await expect(resultsOf(page).first()).toContainText('Diagnosis');
});

test('what is typed is kept nowhere', async ({ page }) => {
	await open(page, 'symptoms/');
	await fieldOf(page).fill('typed-words enoent');
	await resultsOf(page).first().click();
	await expect(dialogOf(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const kept = await page.evaluate(() =>
		JSON.stringify([
			location.href,
			document.title,
			history.state,
			Object.entries(localStorage),
			Object.entries(sessionStorage),
			document.cookie,
			window.name
		])
	);
	expect(kept).not.toContain('typed-words');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(fieldOf(page)).toHaveValue('');
});

test('where nothing matches, it says so and leads on', async ({ page }) => {
	await open(page, 'about/');
	await fieldOf(page).fill('qzxwvkj');
	await expect(page.getByRole('status').getByText('Nothing found')).toBeAttached();
	await dialogOf(page).getByRole('link', { name: 'the symptoms' }).click();
	await expect(page).toHaveURL(/\/symptoms\/$/);
	await expect(dialogOf(page)).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing in it, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await open(page, 'about/');
		for (const words of ['', 'token', 'qzxwvkj']) {
			await fieldOf(page).fill(words);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		}
	});

test.describe('on a screen of 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 480 } });
	test('it lies within the screen, and so does what it finds', async ({ page }) => {
		await open(page, './');
		await fieldOf(page).fill('redirect uri');
		const box = await dialogOf(page).boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
		expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(480);
		await page.keyboard.press('ArrowUp');
		await expect(resultsOf(page).last()).toBeInViewport();
		await expect(dialogOf(page).getByRole('button', { name: 'Close' })).toBeInViewport();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('there is no button that does nothing', async ({ page }) => {
		await page.goto('./');
		await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
	});
});
