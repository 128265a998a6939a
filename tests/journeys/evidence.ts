/** What journeys do with evidence: give it, and look at what is said about it. */
import type { Locator, Page } from '@playwright/test';

/** The field, plain or upgraded. */
export function editorOf(page: Page): Locator {
	return page.getByRole('textbox', { name: /^Your text/ });
}

export function verdictOf(page: Page, words: string | RegExp): Locator {
	return page.getByRole('heading', { level: 2, name: words, exact: typeof words === 'string' });
}

/** The findings, the most important first. */
export function findingsOf(page: Page): Promise<Locator[]> {
	return page
		.getByRole('region', { name: /error|warning|advice/ })
		.getByRole('listitem')
		.all();
}

/** Replaces what is in the page's one field, as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	const field = page.getByRole('textbox').first();
	await field.focus();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+v');
}
