/** The pages for one question each: do two redirect URIs match, and where does a client look for metadata? */
import { AxeBuilder } from '@axe-core/playwright';
import { vectors } from '../../src/lib/evidence/redirect/compare.examples.ts';
import { reasons } from '../../src/lib/ui/words/redirect.ts';
import { paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';

test('redirect URIs are compared as they are typed, and nothing is kept', async ({
	page,
	requests
}) => {
	await page.goto('redirect-uri/');
	await page.waitForLoadState('networkidle');
	requests.length = 0;
	await page
		.getByLabel('Registered, one a line')
		.fill('https://app.example.com/cb\nhttp://127.0.0.1/callback');
	const requested = page.getByLabel('Requested by the client');
	await requested.fill('http://127.0.0.1:51004/callback/');
	await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
	await expect(page.getByText('Character 17:')).toBeVisible();
	await requested.press('Backspace');
	await expect(page.getByRole('heading', { name: 'It matches' })).toBeVisible();
	await requested.fill(
		'https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2Flocalhost%2Fcallback'
	);
	await expect(page.getByText('localhost, 127.0.0.1 and [::1] are three names')).toBeVisible();
	expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	expect(page.url()).toMatch(/\/redirect-uri\/$/);
});

test('every pair of the table is answered, and where they differ', async ({ page }) => {
	test.slow();
	await page.goto('redirect-uri/');
	const known = page.getByLabel('Registered, one a line');
	const asked = page.getByLabel('Requested by the client');
	const verdicts = {
		yes: 'It matches',
		no: 'No match',
		most: 'It depends on the server'
	} as const;
	for (const [registered, requested, verdict, reason] of vectors)
		await test.step(`${registered} and ${requested}`, async () => {
			await known.fill(registered);
			await asked.fill(requested);
			await expect(page.getByRole('heading', { level: 2, name: verdicts[verdict] })).toBeVisible();
			await expect(
				page.getByRole('status').filter({ hasText: reasons[reason].replaceAll('`', '') })
			).toBeVisible();
			await expect(page.getByText(/^Character \d+:/)).toHaveCount(registered === requested ? 0 : 1);
		});
});

test('a client’s own address is put in by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('redirect-uri/');
	await page.getByLabel('Registered, one a line').fill('http://localhost/callback');
	await page
		.getByRole('button', { name: 'Compare http://localhost:PORT/callback' })
		.first()
		.press('Enter');
	await expect(page.getByLabel('Requested by the client')).toBeFocused();
	await expect(page.getByRole('heading', { name: 'It depends on the server' })).toBeVisible();
	const wide = () => document.documentElement.scrollWidth > window.innerWidth;
	expect(await page.evaluate(wide)).toBe(false);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('an address becomes the addresses of its metadata, and goes along to the check', async ({
	page
}) => {
	await page.goto('discovery/');
	const address = page.getByLabel('Address of the MCP server');
	await address.fill('mcp.example.org/team/mcp');
	await page.getByRole('button', { name: 'Take https://mcp.example.org/team/mcp' }).press('Enter');
	const metadata = 'https://mcp.example.org/.well-known/oauth-protected-resource/team/mcp';
	await expect(page.getByText(metadata, { exact: true }).first()).toBeVisible();
	await expect(
		page.getByRole('heading', { name: 'Clients built on the Python SDK' })
	).toBeVisible();
	for (const [shell, first] of [
		['bash, zsh', `curl -i '${metadata}'`],
		['PowerShell', `curl.exe -i '${metadata}'`]
	] as const) {
		await page.getByLabel(shell, { exact: true }).press('Space');
		await expect(page.getByText(first).first()).toBeVisible();
	}
	await page.getByLabel('cmd').check();
	await expect(page.getByText(`curl -i "${metadata}"`)).toBeVisible();

	await page.getByRole('link', { name: 'paste commands and answers back' }).click();
	await expect(page.getByText('What you paste is compared with')).toBeVisible();
	await paste(
		page,
		'{"resource":"https://mcp.example.org/other","authorization_servers":["https://auth.example.org"]}'
	);
	await expect(page.getByLabel('Address of the MCP server, if you know it')).toHaveValue(
		'https://mcp.example.org/team/mcp'
	);
	await expect(verdictOf(page, /\d (?:error|warning)/)).toBeVisible();
	expect(page.url()).not.toContain('team');
});

test('a help report shows all that is copied, and covers what is secret', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const secret = ['ghp', 'x1Y2'.repeat(9)].join('_');
	await page.goto('check/');
	await paste(
		page,
		`{ "mcpServers": { "files": { "command": "/Users/ada/bin/server", "args": ["--token", "${secret}"], } } }`
	);
	await page.getByRole('button', { name: 'Help report' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Help report' });
	const text = dialog.getByRole('textbox');
	await expect(text).toHaveValue(/error, line 1: /);
	await expect(text).not.toHaveValue(/mcpServers/);
	await dialog.getByRole('checkbox').check();
	await expect(text).toHaveValue(/"command": "\/Users\/me\/bin\/server"/);
	await expect(text).not.toHaveValue(/x1Y2/);
	await dialog.getByRole('button', { name: 'Copy report' }).click();
	await expect(dialog.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Help report' })).toBeFocused();
});

test('where the questions end, the answers go into a help report', async ({ page }) => {
	await page.goto('symptoms/unauthorized-401/header/twice/');
	await page.getByRole('button', { name: 'Help report' }).click();
	await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue(/That leads to: /);
});
