/** What journeys do with evidence: give it, and look at what is said about it. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The field, plain or upgraded. */
export function editorOf(page: Page): Locator {
	return page.getByRole('textbox', { name: /^Your text/ });
}

/** What heads the answer. Before there is one, the words there invite to paste, and name errors, too. */
export function verdictOf(page: Page, words: string | RegExp): Locator {
	return page.getByRole('heading', { level: 2, name: words, exact: typeof words === 'string' });
}

/** The places that are marked in the upgraded field. */
export function marksOf(page: Page): Locator {
	// The role is a standard one that the library knows; its types leave it out.
	return editorOf(page).getByRole('mark' as 'generic');
}

/** The findings, the most important first. */
export function findingsOf(page: Page): Locator {
	return page.getByRole('region', { name: /\d (?:error|warning|piece)/ }).getByRole('listitem');
}

const pasted = new WeakMap<Page, Set<string>>();

/** Words of what was pasted that stand in no address of this site: none of them may be in a request of any journey. */
export function pastedInto(page: Page): ReadonlySet<string> {
	return pasted.get(page) ?? new Set();
}

/** Replaces what is in the page's field for evidence, as a paste does. */
export async function paste(page: Page, text: string): Promise<void> {
	const words = pasted.get(page) ?? new Set();
	for (const [word] of text.matchAll(/[\w@~+/=.-]{10,}/g))
		if (!/^[a-z-]+$/.test(word)) words.add(word);
	pasted.set(page, words);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	const field = page.getByRole('textbox', { name: /^(?:Your text|A config, an error)/ });
	// The plain field may give way to the editor between being found and being focused.
	await expect(async () => {
		await field.focus();
		await expect(field).toBeFocused({ timeout: 100 });
	}).toPass();
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.press('ControlOrMeta+v');
}
