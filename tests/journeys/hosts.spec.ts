/** The clinic in what generators of docs sites build, under a strict policy to which only the documented lines are added. */
import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hosts, reasonFile, type Host } from '../hosts/hosts.ts';
import { docsSite } from './docs-site.ts';
import { expect, test } from './journey.ts';

type Choose = (page: Page, wanted: 'light' | 'dark') => Promise<void>;

/** How a reader of each site chooses a theme. */
const choices: Readonly<Record<string, Choose>> = {
	VitePress: (page, wanted) =>
		page.getByRole('switch', { name: `Switch to ${wanted} theme` }).click(),
	Starlight: async (page, wanted) => {
		await page.getByRole('combobox', { name: 'Select theme' }).first().selectOption(wanted);
	},
	Docusaurus: async (page, wanted) => {
		const button = page.getByRole('button', { name: /^Switch between dark and light mode/ });
		await expect(async () => {
			await button.click();
			await expect(button).toHaveAccessibleName(new RegExp(`currently ${wanted} mode`), {
				timeout: 1_000
			});
		}).toPass();
	},
	'MkDocs Material': async (page, wanted) => {
		const label = page.getByTitle(`Switch to ${wanted} theme`);
		// It has two places: each switches to the other.
		if (await label.isVisible()) await label.click();
	}
};
/** What a site shows before its reader has chosen, where the system is dark. */
const first: Readonly<Record<string, string>> = { Docusaurus: 'light', 'MkDocs Material': 'light' };

/** What `npm run hosts` met; its packages are other people's, and not to be had everywhere. */
function whyNot(host: Host): string {
	const file = reasonFile(host);
	const reason = existsSync(file) ? readFileSync(file, 'utf8') : 'npm run hosts did not run before';
	return `${host.name} is not built: ${reason}`;
}

for (const host of hosts) {
	const { name, output, onlyWithAll } = host;
	const built = existsSync(join(output, 'index.html'));
	if (onlyWithAll !== undefined && !built) continue;
	test.describe(name, () => {
		// Packages of their own, outside of the main install: a machine that cannot get them says so, and runs the rest.
		test.skip(!built, whyNot(host));
		// Dark is what the system asks for, so that a page which has chosen light is told apart from one that says nothing.
		test.use({ colorScheme: 'dark' });

		test(`shows a symptom, and follows the theme of ${name}`, async ({ page, baseURL }) => {
			const site = await docsSite(baseURL ?? '', output);
			await page.goto(`${site.address}/`);
			const frame = page.frameLocator('iframe');
			await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(frame.getByRole('main').getByRole('link').first()).toBeVisible();
			const theme = () => frame.locator('html').getAttribute('data-theme');
			await expect.poll(theme).toBe(first[name] ?? 'dark');
			for (const wanted of ['light', 'dark', 'light'] as const) {
				await choices[name]?.(page, wanted);
				await expect.poll(theme).toBe(wanted);
			}
			// As high as what it holds: nothing in it scrolls.
			await expect
				.poll(() => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight))
				.toBe(0);
			site.close();
		});

		if (existsSync(join(output, 'server', 'index.html')))
			test(`takes the author’s server through the Markdown of ${name}`, async ({
				page,
				baseURL
			}) => {
				const site = await docsSite(baseURL ?? '', output);
				await page.goto(`${site.address}/server/`);
				const author = page
					.frameLocator('iframe')
					.getByRole('region', { name: /The config of acme/ });
				await expect(author.getByText('"ACME_API_KEY"')).toBeVisible();
				await expect(author.getByText(`"--note=it's {1} *a* <b>"`)).toBeVisible();
				site.close();
			});
	});
}
