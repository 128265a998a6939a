/** The clinic in what VitePress and Starlight build, under a strict policy to which only the documented lines are added. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hosts } from '../hosts/hosts.ts';
import { docsSite } from './docs-site.ts';
import { expect, test } from './journey.ts';

for (const { name, output } of hosts)
	test.describe(name, () => {
		test.skip(
			!existsSync(join(output, 'index.html')),
			`${output} is not there: npm run hosts could not build it`
		);
		// Dark is what the system asks for, so that a page which has chosen light is told apart from one that says nothing.
		test.use({ colorScheme: 'dark' });

		test(`shows a symptom, and follows the theme of ${name}`, async ({ page, baseURL }) => {
			const site = await docsSite(baseURL ?? '', output);
			await page.goto(`${site.address}/`);
			const frame = page.frameLocator('iframe');
			await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(frame.getByRole('main').getByRole('link').first()).toBeVisible();
			const theme = () => frame.locator('html').getAttribute('data-theme');
			await expect.poll(theme).toBe('dark');
			const choice = page.getByRole('combobox', { name: 'Select theme' });
			const choose = async (wanted: 'light' | 'dark') => {
				if (name === 'Starlight') await choice.first().selectOption(wanted);
				else await page.getByRole('switch', { name: `Switch to ${wanted} theme` }).click();
			};
			await choose('light');
			await expect.poll(theme).toBe('light');
			await choose('dark');
			await expect.poll(theme).toBe('dark');
			// As high as what it holds: nothing in it scrolls.
			await expect
				.poll(() => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight))
				.toBe(0);
			site.close();
		});
	});
