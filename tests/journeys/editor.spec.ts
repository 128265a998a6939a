/** /check as an editor: findings and fixes by keyboard, exact undo, samples, several files dropped at once, what is said aloud. */
import type { Page } from '@playwright/test';
import { editorOf, findingsOf, marksOf, paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';

const faulty = String.raw`{
  "mcpServers": {
    "files": { "command": "C:\Users\ada\run.exe", "args": [], },
    "docs": { "command": "npx -y docs-mcp" }
  }
}
`;

async function open(page: Page, text: string): Promise<void> {
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	await paste(page, text);
	await expect(verdictOf(page, /\d error/)).toBeVisible();
}
/** The whole text, as a copy by keyboard takes it. */
async function textOf(page: Page): Promise<string> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await editorOf(page).focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+c');
	return page.evaluate(() => navigator.clipboard.readText());
}
const said = (page: Page, words: string | RegExp) =>
	page.getByRole('status').filter({ hasText: words });

test('F8 goes through the findings in the order of the text, round and round, and back with Shift', async ({
	page
}) => {
	await open(page, faulty);
	const [backslash, comma, command] = [
		/A backslash stands alone/,
		/A comma has nothing after it/,
		/is a whole command line/
	];
	const isCurrent = (words: RegExp) =>
		expect(findingsOf(page).filter({ hasText: words })).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('ControlOrMeta+Home');
	for (const words of [backslash, comma, command, backslash]) {
		await page.keyboard.press('F8');
		await isCurrent(words);
		await expect(said(page, words)).toBeAttached();
		await expect(editorOf(page)).toBeFocused();
	}
	for (const words of [command, comma, backslash]) {
		await page.keyboard.press('Shift+F8');
		await isCurrent(words);
	}
	// From the text to the list, and through it with the arrows.
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: backslash })).toBeFocused();
	await page.keyboard.press('End');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('Home');
	await expect(page.getByRole('button', { name: backslash })).toBeFocused();
});

test('a fix by keyboard shows what it changes, says what it did, and undo gives back every character', async ({
	page
}) => {
	await open(page, faulty);
	expect(await textOf(page)).toBe(faulty);
	await page.keyboard.press('ControlOrMeta+Home');
	await page.keyboard.press('F8');
	await page.keyboard.press('F8');
	await page.keyboard.press('ControlOrMeta+.');
	const fix = page.getByRole('button', { name: 'Remove the comma' });
	await expect(fix).toBeFocused();
	const finding = findingsOf(page).filter({ has: fix });
	await expect(finding.getByRole('deletion')).toHaveText(',');
	await page.keyboard.press('Enter');
	await expect(findingsOf(page).filter({ hasText: 'A comma has nothing' })).toHaveCount(0);
	await expect(said(page, 'Done: Remove the comma.')).toBeAttached();
	// The focus is where one goes on, not lost.
	await expect(page.getByRole('button', { name: /is a whole command line/ })).toBeFocused();

	expect(await textOf(page)).toBe(faulty.replace('[], }', '[] }'));
	await page.keyboard.press('ControlOrMeta+z');
	await expect(findingsOf(page).filter({ hasText: 'A comma has nothing' })).toHaveCount(1);
	expect(await textOf(page)).toBe(faulty);
	await page.keyboard.press('ControlOrMeta+Shift+z');
	await expect(findingsOf(page).filter({ hasText: 'A comma has nothing' })).toHaveCount(0);
});

test('all safe fixes are one step back', async ({ page }) => {
	const safe = '{ "mcpServers": { "a": { "command": "npx", "args": ["-y", "x-mcp"], }, } }';
	await open(page, safe);
	await page.getByRole('button', { name: /^Fix \d safe/ }).focus();
	await page.keyboard.press('Enter');
	await expect(verdictOf(page, 'Nothing wrong found')).toBeFocused();
	await expect(said(page, /^\s*Fixed \d/)).toBeAttached();
	expect(await textOf(page)).not.toBe(safe);
	await page.keyboard.press('ControlOrMeta+z');
	await expect(verdictOf(page, /\d error/)).toBeVisible();
	expect(await textOf(page)).toBe(safe);
});

test('a sample is taken by keyboard', async ({ page }) => {
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	const sample = page.getByRole('button', { name: 'broken config' });
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(sample).toBeFocused({ timeout: 50 });
	}).toPass();
	await page.keyboard.press('Enter');
	await expect(verdictOf(page, /\d error/)).toBeVisible();
	await expect(marksOf(page).first()).toBeVisible();
});

test('what a button did is said, and so is why it could not', async ({ page }) => {
	await open(page, faulty);
	await page.getByRole('button', { name: 'Copy corrected' }).click();
	await expect(said(page, 'Copied, with all safe fixes.')).toBeAttached();
	await page.getByRole('button', { name: 'Clear' }).press('Enter');
	await expect(said(page, 'Cleared.')).toBeAttached();
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	expect(await textOf(page)).toBe(faulty);
	await page.getByLabel('Files to check').setInputFiles({
		name: 'picture.png',
		mimeType: 'image/png',
		buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
	});
	await expect(said(page, /^\s*That is a picture/)).toBeAttached();
});

test('several files are dropped at once', async ({ page }) => {
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	const transfer = await page.evaluateHandle((text) => {
		const given = new DataTransfer();
		given.items.add(new File([text], '.mcp.json'));
		given.items.add(new File(['Error: spawn npx ENOENT'], 'app.log'));
		given.items.add(new File(['not a text'], 'a.png', { type: 'image/png' }));
		return given;
	}, faulty);
	const field = page.getByRole('group', { name: 'Your text' });
	await field.dispatchEvent('dragover', { dataTransfer: transfer });
	await field.dispatchEvent('drop', { dataTransfer: transfer });
	const list = page.getByRole('region', { name: '2 files' });
	await expect(list).toContainText('a log or an error, 1 error');
	await expect(said(page, '1 of 3 files could not be read')).toBeAttached();
	await expect(editorOf(page)).toContainText('run.exe');
	await list.getByRole('button', { name: 'app.log' }).press('Enter');
	await expect(editorOf(page)).toContainText('ENOENT');
	// Each has a past of its own.
	await page.keyboard.press('ControlOrMeta+z');
	await expect(editorOf(page)).not.toContainText('run.exe');
});

test('a conversion is said aloud', async ({ page }) => {
	await open(page, faulty);
	await page.getByText('Use it in another client').click();
	await page.getByLabel('Convert to').selectOption({ label: 'Codex' });
	await expect(said(page, /^\s*Converted for Codex, /)).toBeAttached();
});

test('on a narrow screen a paste begins at its first finding, and the log around its parts is named', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(
		page,
		`${faulty}\n2026-03-02T09:14:07.548Z [docs] [error] spawn npx ENOENT\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n`
	);
	await expect(page.getByRole('button', { name: /^Error line/ }).first()).toBeInViewport();
	await page.getByText(/^Split into \d parts/).click();
	await expect(page.getByText('What stands around them is read as a log.')).toBeVisible();
});
