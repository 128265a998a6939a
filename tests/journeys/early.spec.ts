/** On a slow connection the page is there before its scripts: what a person does meanwhile is not lost. */
import type { Page } from '@playwright/test';
import { expect, scriptsRun, test } from './journey.ts';

/** Opens a page whose scripts wait until they are let go. */
async function openWithoutScripts(page: Page, path: string): Promise<() => void> {
	let release: (() => void) | undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/\/_app\/immutable\/entry\/start\..*\.js$/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	return () => release?.();
}

test('a click is answered once the scripts are there', async ({ page }) => {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const letGo = await openWithoutScripts(page, 'diagnoses/json-trailing-comma/');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied.')).toBeHidden();
	letGo();
	await expect(page.getByText('Link copied.')).toBeVisible();
});

test('a text that is sent is read once the scripts are there', async ({ page }) => {
	const letGo = await openWithoutScripts(page, '');
	await page.getByRole('textbox').fill('Error: spawn npx ENOENT');
	await page.getByRole('button', { name: 'Find the cause' }).click();
	await expect(page).toHaveURL(/\/$/);
	letGo();
	await expect(page.getByRole('heading', { name: '1 error' })).toBeVisible();
});

test('what was opened stays open', async ({ page }) => {
	const letGo = await openWithoutScripts(page, 'symptoms/unauthorized-401/');
	await page.getByText('Paste it instead').click();
	const field = page.getByRole('textbox', { name: 'A config, an error' });
	await expect(field).toBeVisible();
	letGo();
	await scriptsRun(page);
	await expect(field).toBeVisible();
});

test('what was typed into the field of a question is kept, and read', async ({ page }) => {
	const text =
		'{ "mcpServers": { "docs": { "type": "http", "url": "https://example.com/mcp", "headers": { "Authorization": "Bearer YOUR_API_KEY" } } } }';
	const letGo = await openWithoutScripts(page, 'symptoms/unauthorized-401/');
	await page.getByText('Paste it instead').click();
	const field = page.getByRole('textbox', { name: 'A config, an error' });
	await field.fill(text);
	letGo();
	await scriptsRun(page);
	await expect(field).toHaveValue(text);
	await expect(page.getByText('Line 1 makes it likely').first()).toBeVisible();
	// And it goes along, as any other text does.
	await page.getByRole('link', { name: 'Check', exact: true }).click();
	await expect(page.getByRole('heading', { name: /\d error/, level: 2 })).toBeVisible();
});
