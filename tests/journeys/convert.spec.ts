/** From one client's file to another's, and the pages about clients. */
import { AxeBuilder } from '@axe-core/playwright';
import { editorOf, paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';

const token = `ghp_${'a1B2'.repeat(9)}`;
const cursor = JSON.stringify(
	{
		mcpServers: {
			docs: {
				url: 'https://docs.example.com/mcp',
				headers: { Authorization: 'Bearer ${env:DOCS_TOKEN}' }
			},
			hub: { command: 'npx', args: ['-y', 'hub-mcp'], env: { HUB_TOKEN: token } }
		}
	},
	null,
	2
);

test('a config is converted, its losses told, and the result judged for its client', async ({
	page,
	requests
}) => {
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	await expect(editorOf(page)).toBeEditable();
	await page.waitForLoadState('networkidle');
	await paste(page, cursor);
	await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Cursor' });
	await expect(page.getByText('Cursor config · JSON · 2 servers')).toBeVisible();
	const before = requests.length;

	await page.getByText('Use it in another client').click();
	await expect(page.getByText(/^This text also works in /)).toBeVisible();
	await page.getByLabel('Convert to').selectOption({ label: 'Claude Desktop' });
	const made = page.getByRole('figure').filter({ hasText: 'for Claude Desktop' });
	await expect(made).toContainText('"mcp-remote"');
	await expect(made).not.toContainText(token.slice(4));
	await expect(page.getByText('Secrets are masked here; a copy')).toBeVisible();
	const lost = page.getByRole('list', { name: 'What is lost or changes' });
	await expect(lost).toContainText(
		'the header Authorization: Claude Desktop replaces no references'
	);

	await page.getByLabel('Convert to').selectOption({ label: 'Codex' });
	await expect(page.getByText('Nothing is lost.')).toBeVisible();
	await page.getByLabel('Refer to secrets').check();
	await expect(page.getByRole('figure')).toContainText('env_vars = ["HUB_TOKEN"]');
	await page.getByRole('button', { name: 'Put it into the editor' }).click();
	await expect(page.getByText('Codex config · TOML · 2 servers')).toBeVisible();
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
	await expect(editorOf(page)).toContainText('bearer_token_env_var = "DOCS_TOKEN"');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(editorOf(page)).toContainText('"mcpServers"');
	expect(requests.slice(before).filter((url) => !/^blob:|favicon/.test(url))).toEqual([]);
});

test('the panel is accessible, and fits a narrow screen', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	await paste(page, '{"mcpServers":{"time":{"command":"uvx","args":["mcp-server-time"]}}}');
	await page.getByText('Use it in another client').click();
	await page.getByLabel('Convert to').selectOption({ label: 'goose' });
	await expect(page.getByRole('figure')).toContainText('extensions:');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	const width = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(width).toBeLessThanOrEqual(320);
});

test('a client is found in the list; its page leads to a diagnosis and to its schema', async ({
	page
}) => {
	await page.goto('clients/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('searchbox', { name: 'Find in clients' }).fill('codex');
	await page.getByRole('main').getByRole('link', { name: 'Codex' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Codex' })).toBeVisible();
	await expect(page.getByRole('rowheader', { name: 'bearer_token_env_var' })).toBeVisible();
	const schema = await page.getByRole('link', { name: 'JSON Schema' }).getAttribute('href');
	const answer = await page.request.get(new URL(schema ?? '', page.url()).href);
	expect(await answer.json()).toMatchObject({ properties: { mcp_servers: { type: 'object' } } });
	const mistakes = page.getByRole('region', { name: 'What goes wrong most often' });
	await mistakes.getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 2, name: /^Fix it/ })).toBeVisible();
});

test('the pages of clients are accessible, and fit a narrow screen', async ({ page }) => {
	for (const path of [
		'clients/',
		'clients/claude-desktop/',
		'clients/continue/',
		'clients/mcpb/'
	]) {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual(
			[]
		);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, path).toBeLessThanOrEqual(320);
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a client’s page can be read', async ({ page }) => {
		await page.goto('clients/cursor/');
		await expect(page.getByRole('code').filter({ hasText: '~/.cursor/mcp.json' })).toBeVisible();
		await expect(page.getByRole('figure').filter({ hasText: '${env:DOCS_TOKEN}' })).toBeVisible();
	});
});
