/** Reading needs no JavaScript; a lost address says so. */
import { expect, test } from './journey.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

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
	// The framework says it in the console too, and asks whether the site has a newer version, which the policy refuses.
	test.use({ expectedErrors: ['404', 'Not found', 'version.json'] });
	test('says so and offers a way on', async ({ page }) => {
		await page.goto('no/such/page/');
		await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
	});
});
