/** The wizard: questions, answers that can be changed, what was pasted, and where it ends. */
import type { Page } from '@playwright/test';
import { paste } from './evidence.ts';
import { expect, scriptsRun, test } from './journey.ts';

const main = (page: Page) => page.getByRole('main');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const answers = (page: Page) => page.getByRole('region', { name: 'Your answers' });

test('answers lead to a diagnosis, and what to do next', async ({ page }) => {
	await page.goto('symptoms/');
	await main(page).getByRole('link', { name: '401, Unauthorized' }).click();
	await expect(heading(page)).toHaveText('Where does the token come from?');
	await main(page).getByRole('link', { name: 'I wrote a header' }).click();
	await main(page).getByRole('link', { name: 'Bearer twice' }).click();
	await expect(page).toHaveURL(/\/symptoms\/unauthorized-401\/header\/twice\/$/);
	await expect(main(page).getByText('This is the cause.', { exact: true })).toBeVisible();
	for (const name of ['Confirm it', 'Fix it', 'Check it worked', 'Did it work?'])
		await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
	await expect(main(page).getByRole('link', { name: 'Check the config once more' })).toBeVisible();
});

test('an answer can be changed, and the later ones stay where they fit', async ({ page }) => {
	await page.goto('symptoms/spawn-enoent/windows/npx/home/');
	await answers(page).getByText('Change').first().click();
	await answers(page).getByRole('link', { name: 'macOS' }).click();
	await expect(page).toHaveURL(/\/spawn-enoent\/macos\/npx\/home\/$/);
	await expect(answers(page).getByText('Change')).toHaveCount(3);
});

test('what was pasted answers questions, without a request', async ({ page, requests }) => {
	await page.goto('symptoms/unauthorized-401/');
	await scriptsRun(page);
	await page.getByText('Paste it instead').click();
	const field = page.getByRole('textbox', { name: 'A config, an error' });
	await field.focus();
	await page.waitForLoadState('networkidle');
	const before = requests.length;
	await paste(
		page,
		'{ "mcpServers": { "docs": { "type": "http", "url": "https://example.com/mcp", "headers": { "Authorization": "Bearer YOUR_API_KEY" } } } }'
	);
	await expect(main(page).getByText('It answers 2 questions:')).toBeVisible();
	await expect(
		main(page).getByRole('link', { name: /I wrote a header.*Line 1 makes it likely/ })
	).toBeVisible();
	expect(requests.slice(before).filter((address) => !address.startsWith('blob:'))).toEqual([]);

	await main(page).getByRole('link', { name: 'Go to what this leads to' }).click();
	await expect(page).toHaveURL(/\/unauthorized-401\/header\/example\/$/);
	await expect(main(page).getByText('This is the cause.', { exact: true })).toBeVisible();
	await expect(answers(page).getByText('Line 1 makes it likely')).toHaveCount(2);
});

test('what was pasted on another page leads to the first open question', async ({ page }) => {
	await page.goto('./');
	await paste(page, 'starting\n[notes] Error: spawn npx ENOENT');
	await expect(page).toHaveURL(/\/check\/$/);
	await main(page).getByRole('link', { name: '“spawn npx ENOENT”' }).click();
	await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/$/);
	await main(page).getByRole('link', { name: 'macOS' }).click();
	await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/macos\/npx\/$/);
	await expect(heading(page)).toHaveText('What does which -a npx print in Terminal?');
	await expect(
		answers(page).getByText('Line 2 shows it: It reads like spawn npx ENOENT')
	).toBeVisible();
	// It can be changed, and stays changed.
	await answers(page).getByText('Change').last().click();
	await answers(page).getByRole('link', { name: 'docker' }).click();
	await expect(page).toHaveURL(/\/spawn-enoent\/macos\/docker\/$/);
	await expect(answers(page).getByText('What you pasted says otherwise')).toBeVisible();
	await answers(page).getByRole('link', { name: 'Start again' }).click();
	await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/$/);
});

test('what proves the cause leads to it at once, each answer with its line', async ({ page }) => {
	await page.goto('./');
	await paste(
		page,
		'HTTP/1.1 403 Forbidden\nWWW-Authenticate: Bearer error="insufficient_scope"\n\n'
	);
	await expect(page).toHaveURL(/\/check\/$/);
	await page.getByRole('link', { name: 'Symptoms', exact: true }).click();
	await main(page).getByRole('link', { name: '403, Forbidden' }).click();
	await expect(page).toHaveURL(/\/symptoms\/forbidden-403\/scope\/$/);
	await expect(answers(page).getByText(/Line \d shows it/)).toBeVisible();
});

test('client and system are said once, and not asked again', async ({ page }) => {
	await page.goto('symptoms/cors/');
	await page.getByText('Say it once').click();
	await page.getByRole('combobox', { name: 'System' }).selectOption('macOS');
	await page.getByRole('combobox', { name: 'Client' }).selectOption('Claude Desktop');
	await page.getByRole('combobox', { name: 'The server is' }).selectOption('started by a command');
	await expect(main(page).getByText('Claude Desktop · macOS · starts a command')).toBeVisible();

	await page.goto('symptoms/');
	await main(page).getByRole('link', { name: '“spawn npx ENOENT”' }).click();
	await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/macos\/$/);
	await expect(answers(page).getByText('As you said before')).toBeVisible();
	await expect(main(page).getByText('Claude Desktop · macOS · starts a command')).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/\/symptoms\/$/);
	await page.goForward();

	await page.getByText('How do I find out?').click();
	await expect(main(page).getByText('On other systems and in other clients')).toBeVisible();
	await answers(page).getByText('Change').click();
	await answers(page).getByRole('link', { name: 'Linux' }).click();
	await expect(main(page).getByText('Claude Desktop · Linux · starts a command')).toBeVisible();
});

test('a link says which client and system it is about', async ({ page }) => {
	await page.goto('symptoms/spawn-enoent/#client=cursor&os=windows&runs=command');
	await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/windows\/#client=cursor/);
	await expect(main(page).getByText('Cursor · Windows · starts a command')).toBeVisible();
	await page.goto('symptoms/spawn-enoent/macos/npx/home/');
	await expect(page.getByRole('tab', { name: 'macOS', exact: true }).first()).toHaveAttribute(
		'aria-selected',
		'true'
	);
});

test('another tree goes on with the answers, and so does the help report', async ({ page }) => {
	await page.goto('symptoms/server-failed-to-start/failed/');
	await main(page).getByRole('link', { name: '“not recognized” or' }).click();
	await expect(page).toHaveURL(/\/symptoms\/spawn-enoent\/$/);
	await expect(answers(page).getByText('Before, in')).toBeVisible();
	await expect(answers(page).getByText('Which of these stands in the log')).toBeVisible();
	await main(page).getByRole('link', { name: 'Windows', exact: false }).first().click();
	await main(page).getByRole('link', { name: 'Several words' }).click();
	await page.getByRole('button', { name: 'Help report' }).click();
	const report = page.getByRole('dialog', { name: 'Help report' });
	await expect(report.getByRole('textbox')).toHaveValue(
		/What does the client show for this server\?.*Which system does the client run on\?/s
	);
	await expect(report.getByRole('textbox')).toHaveValue(/- System: Windows\n/);
});

test('when it did not work, the next likely causes follow in order, and then the help report', async ({
	page
}) => {
	await page.goto('symptoms/unauthorized-401/header/twice/');
	await main(page)
		.getByRole('region', { name: 'Did it work?' })
		.getByRole('listitem')
		.getByRole('link')
		.click();
	await expect(page).toHaveURL(/\/diagnoses\/stray-characters-in-token\/$/);
	const after = main(page).getByRole('region', { name: 'Did it work?' });
	await expect(after.getByText('That was the last cause that your answers leave')).toBeVisible();
	await after.getByRole('link', { name: 'Back to your answers' }).click();
	await expect(page).toHaveURL(/\/unauthorized-401\/header\/twice\/$/);
	await main(page).getByRole('link', { name: 'Why it happens' }).click();
	await main(page)
		.getByRole('region', { name: 'Did it work?' })
		.getByRole('link', { name: 'Spaces, quotes or a line break' })
		.click();
	await expect(page).toHaveURL(/\/diagnoses\/stray-characters-in-token\/$/);
	// Without answers there is no order to go on with.
	await page.goto('diagnoses/stray-characters-in-token/');
	await expect(page.getByRole('heading', { name: 'If it is still broken' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Did it work?' })).toBeHidden();
});

test('the help report says where to take it', async ({ page }) => {
	await page.goto('symptoms/unauthorized-401/header/twice/#client=claude-code');
	await page.getByRole('button', { name: 'Help report' }).click();
	const places = page.getByRole('dialog', { name: 'Help report' }).getByRole('listitem');
	await expect(places).toHaveCount(3);
	await expect(
		places.first().getByRole('link', { name: 'github.com/anthropics/claude-code/issues' })
	).toHaveAttribute('href', 'https://github.com/anthropics/claude-code/issues');
	await expect(places.nth(1)).toContainText('Whoever makes or runs the MCP server');
	await expect(places.nth(2)).toContainText('The administrator of the sign-in');
});

test('the triage hands over at once', async ({ page }) => {
	await page.goto('symptoms/where-to-start/connect/');
	await main(page).getByRole('link', { name: '403' }).click();
	await expect(page).toHaveURL(/\/symptoms\/forbidden-403\/$/);
});

test('the map marks the place that one came from', async ({ page }) => {
	await page.goto('symptoms/cors/preflight/');
	await page.getByRole('link', { name: 'Map of these questions' }).click();
	await expect(page).toHaveURL(/\/symptoms\/cors\/map\/#/);
	await expect(page.getByText('you are here').locator('visible=true')).toHaveCount(1);
});

test('a message finds its symptom', async ({ page }) => {
	await page.goto('symptoms/');
	await page.getByRole('searchbox', { name: 'Find in symptoms and messages' }).fill('aadsts50011');
	await expect(main(page).getByRole('heading', { level: 2 }).getByRole('link')).toHaveCount(1);
	await expect(main(page).getByText('AADSTS50011')).toBeVisible();
});

test.describe('an address that no tree has', () => {
	test.use({ expectedErrors: ['404'] });

	test('leads to the nearest question', async ({ page }) => {
		await page.goto('symptoms/unauthorized-401/header/gone/');
		await expect(main(page).getByText('No answer here is called gone')).toBeVisible();
		await expect(heading(page)).toHaveText('How is the token written in the config?');
	});

	test('leads to the nearest symptom', async ({ page }) => {
		await page.goto('symptoms/oauth/');
		await expect(main(page).getByText('Nothing here is called oauth')).toBeVisible();
		await expect(main(page).getByRole('link').first()).toHaveText(/The browser sign-in/);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole way is plain links', async ({ page }) => {
		await page.goto('symptoms/transport-error/');
		await main(page).getByRole('link', { name: /^404/ }).click();
		await main(page)
			.getByRole('link', { name: /Session not found/ })
			.click();
		await expect(page.getByRole('heading', { name: 'Fix it' })).toBeVisible();
		await answers(page).getByText('Change').first().click();
		await answers(page).getByRole('link', { name: '405' }).click();
		await expect(page).toHaveURL(/\/transport-error\/405\/$/);
	});
});

test('nothing is wider than a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const path of [
		'symptoms/',
		'symptoms/transport-error/',
		'symptoms/oauth-connection/nothing/challenge/fine/fine/no/',
		'symptoms/server-failed-to-start/map/'
	]) {
		await page.goto(path);
		const { scroll, width } = await page.evaluate(() => ({
			scroll: document.documentElement.scrollWidth,
			width: document.documentElement.clientWidth
		}));
		expect(scroll, path).toBeLessThanOrEqual(width);
	}
});
