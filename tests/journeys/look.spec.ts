/** Every kind of page: for assistive technology, in both themes, and on a screen of 320 pixels. */
import { AxeBuilder } from '@axe-core/playwright';
import { editorOf, findingsOf, marksOf, paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';

const pages = [
	'./',
	'check/',
	'symptoms/',
	'symptoms/spawn-enoent/',
	'diagnoses/',
	'diagnoses/json-trailing-comma/',
	'guide/',
	'guide/oauth-sign-in/',
	'rules/',
	'rules/json-trailing-comma/',
	'about/',
	'redirect-uri/',
	'discovery/'
];
const config = `{
  "mcpServers": {
    "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\\Users\\ada"], },
    "docs": { "url": "https://docs.example.com/a/rather/long/address/that/goes/on/and/on/mcp" }
  }
}`;

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme });
		for (const path of pages)
			test(`axe finds nothing on ${path}`, async ({ page }) => {
				await page.goto(path);
				await page.waitForLoadState('networkidle');
				// Hundreds of rows that are built alike take axe minutes.
				if (path === 'rules/' || path === 'diagnoses/')
					await page.getByRole('searchbox', { name: /^Find in/ }).fill('json');
				const { violations } = await new AxeBuilder({ page }).analyze();
				expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
			});
		test('axe finds nothing in a report', async ({ page }) => {
			await page.goto('check/');
			await page.waitForLoadState('networkidle');
			await paste(page, config);
			await expect(verdictOf(page, /\d error/)).toBeVisible();
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		});
	});

test.describe('on a screen of 320 pixels', () => {
	test.use({ viewport: { width: 320, height: 640 } });
	for (const path of pages)
		test(`nothing of ${path} lies beside the screen`, async ({ page }) => {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(320);
		});
	test('a long text is reached by keyboard where it scrolls', async ({ page }) => {
		await page.goto('check/');
		await page.waitForLoadState('networkidle');
		await paste(page, `${config}\n${'\n// a line'.repeat(200)}`);
		await expect(verdictOf(page, /\d error/)).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
	test('the answer comes before the text', async ({ page }) => {
		await page.goto('check/');
		await page.waitForLoadState('networkidle');
		await paste(page, config);
		await expect(verdictOf(page, /\d error/)).toBeInViewport();
		const verdict = await verdictOf(page, /\d error/).boundingBox();
		const text = await editorOf(page).boundingBox();
		expect(verdict?.y).toBeLessThan(text?.y ?? 0);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
});

test.describe('in forced colours', () => {
	test.use({ forcedColors: 'active' });
	test('what can be pressed has an edge, and every finding its word and sign', async ({ page }) => {
		await page.goto('check/');
		await page.waitForLoadState('networkidle');
		await paste(page, config);
		const finding = findingsOf(page).first();
		await expect(finding.getByText('Error')).toBeAttached();
		const sign = finding.getByRole('img', { name: 'Error' }).or(finding.getByText('Error'));
		await expect(sign.first()).toBeAttached();
		const fix = finding.getByRole('button', { name: 'Correct the backslashes' });
		expect(await fix.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe('solid');
		const marked = await marksOf(page)
			.first()
			.evaluate((mark) => getComputedStyle(mark).textDecorationLine);
		expect(marked).toContain('underline');
		// Marked text is still there to read.
		for (const mark of [marksOf(page).first(), finding.getByRole('mark' as 'generic').first()]) {
			const [ink, paper] = await mark.evaluate((element) => {
				const { color, backgroundColor } = getComputedStyle(element);
				return [color, backgroundColor];
			});
			expect(paper).not.toBe('rgba(0, 0, 0, 0)');
			expect(ink).not.toBe(paper);
		}
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});
});

// A build that knows a tracker leads there instead: published.spec.ts.
test(
	'that an answer is wrong can be said with its ids, and nothing that was pasted',
	{ tag: '@no-tracker' },
	async ({ page }) => {
		await page.goto('check/');
		await page.waitForLoadState('networkidle');
		await paste(page, config);
		const finding = findingsOf(page).first();
		await finding.getByText('Wrong?').click();
		await expect(finding.getByText(/- rule: json-unescaped-backslash/)).toBeVisible();
		const report = await finding.getByText(/- rule: json-unescaped-backslash/).textContent();
		expect(report).not.toMatch(/ada|filesystem|docs/);
		await finding.getByRole('link', { name: /^Why, and how to cure it/ }).click();
		await page.getByText('This answer is wrong').click();
		await expect(page.getByText(/- diagnosis: json-unescaped-backslash/)).toBeVisible();
		await page.goto('symptoms/spawn-enoent/windows/npx/nothing/');
		await page.getByText('This answer is wrong').click();
		await expect(page.getByText(/- symptom: spawn-enoent\/windows\/npx\/nothing/)).toBeVisible();
	}
);
