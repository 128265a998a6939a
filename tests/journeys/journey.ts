/**
 * What every journey shares: a page on which any error or policy violation in the console fails the test, and any request
 * that holds something of what was pasted.
 */
import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';
import { pastedInto } from './evidence.ts';

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
	page: async ({ page, expectedErrors, javaScriptEnabled }, use) => {
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
		page.on('request', (request) => {
			// The worker's own text comes out of the page's memory, by an address that begins with the site's.
			const url = request.url().replace(/^blob:https?:\/\/[^/]+/, 'blob:');
			const all = `${url} ${unescaped(url)} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`;
			for (const word of pastedInto(page))
				if (all.includes(word)) errors.push(`pasted, and in a request: ${word}`);
		});
		const goto = page.goto.bind(page);
		// People look before they click; journeys are quicker than scripts. What comes early has journeys of its own.
		page.goto = async (address, options) => {
			const response = await goto(address, options);
			if (javaScriptEnabled && options?.waitUntil !== 'commit')
				await scriptsRun(page, 5000).catch(() => undefined);
			return response;
		};
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

function unescaped(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
}

export { expect };

/** Waits until the scripts of a page of ours run; a page of somebody else is not waited for. */
export async function scriptsRun(page: Page, timeout = 15_000): Promise<void> {
	await page.waitForFunction(
		() =>
			!document.querySelector('body > .app') ||
			document.documentElement.dataset.ready !== undefined,
		undefined,
		{ timeout }
	);
}
