/** What every journey shares: a page on which any error or policy violation in the console fails the test. */
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

interface Journey {
	/** Parts of console messages that this journey causes on purpose. */
	expectedErrors: string[];
	/** Addresses of all requests so far. */
	requests: string[];
}

export const test = base.extend<Journey>({
	expectedErrors: [[], { option: true }],
	requests: async ({ page }, use) => {
		const requests: string[] = [];
		page.on('request', (request) => {
			requests.push(request.url());
		});
		await use(requests);
	},
	page: async ({ page, expectedErrors }, use) => {
		const errors: string[] = [];
		const note = (message: string) => {
			if (!expectedErrors.some((part) => message.includes(part))) errors.push(message);
		};
		page.on('console', (message: ConsoleMessage) => {
			if (
				message.type() === 'error' ||
				/Content.Security.Policy|TrustedScript|TrustedHTML/i.test(message.text())
			)
				note(message.text());
		});
		page.on('pageerror', (error) => {
			note(error.message);
		});
		await use(page);
		expect(errors, 'errors in the console').toEqual([]);
	}
});

/** Waits until nothing more is requested: what a touch of the page has started is there. */
export async function quiet(requests: readonly string[]): Promise<void> {
	let before = -1;
	await expect
		.poll(
			() => {
				const same = requests.length === before;
				before = requests.length;
				return same;
			},
			{ intervals: [1_000] }
		)
		.toBe(true);
}

export { expect };

/** Waits until the page's scripts run: a link that does more with them does it from then on. */
export async function answers(page: Page): Promise<void> {
	await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
}
