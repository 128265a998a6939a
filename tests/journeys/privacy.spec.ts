/** Whatever is pasted, and whatever is done with it then: nothing is asked of any host, and nothing is kept. */
import type { Page } from '@playwright/test';
import { docsSite } from './docs-site.ts';
import { editorOf, findingsOf, paste } from './evidence.ts';
import { expect, quiet, test } from './journey.ts';

/** Stands in every text below. */
const mark = 'Mark4711WordsOfMine';
const token = `ghp_${'aB3'.repeat(12)}`;

const texts: Readonly<Record<string, string>> = {
	'a config in JSON': `{ "mcpServers": { "files": { "command": "npx", "args": ["-y", "${mark}", "/Users/ada/notes"], "env": { "T": "${token}" }, } } }`,
	'a config in TOML': `[mcp_servers.files]\ncommand = "npx"\nargs = ["-y", "${mark}"]\nbearer_token_env_var = 5\n`,
	'a config in YAML': `mcpServers:\n  - name: files\n    command: npx\n    args: ["-y", "${mark}"]\n    env:\n      TOKEN: ${token}\n`,
	'a log': `[${mark}] Error: spawn npx ENOENT`,
	'an answer': `GET /mcp HTTP/1.1\nHost: ${mark.toLowerCase()}.example.org\nAuthorization: Bearer ${token}\n\nHTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n`,
	metadata: `{"issuer":"https://auth.example.org/${mark}","authorization_endpoint":"https://auth.example.org/${mark}/authorize","response_types_supported":["code"]}`,
	'a token': [
		{ alg: 'none' },
		{ iss: `https://auth.example.org/${mark}`, aud: mark, exp: 1_700_000_000 }
	]
		.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
		.join('.')
		.concat('.'),
	'the end of a sign-in': `http://localhost:3334/${mark}?error=invalid_request&error_description=redirect_uri_mismatch`
};

/** A worker starts from memory; and its icon the browser asks for again whenever the address changes. */
const isAsked = (address: string) =>
	!address.startsWith('blob:') && !address.endsWith('/favicon.svg');

/** All that a page can keep, or show outside itself. */
async function kept(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const texts: unknown[] = [
			location.href,
			document.title,
			history.state,
			Object.entries(localStorage),
			Object.entries(sessionStorage),
			document.cookie,
			window.name,
			await indexedDB.databases()
		];
		for (const name of await caches.keys()) {
			texts.push(name);
			for (const { url } of await (await caches.open(name)).keys()) texts.push(url);
		}
		for await (const name of (await navigator.storage.getDirectory()).keys()) texts.push(name);
		return JSON.stringify(texts);
	});
}

async function keepsNothing(page: Page): Promise<void> {
	const all = await kept(page);
	for (const part of [mark, mark.toLowerCase(), token.slice(4, 12), 'Users/ada'])
		expect(all).not.toContain(part);
}

for (const [what, text] of Object.entries(texts))
	test(`${what}: read, fixed, copied, reported, without a request`, async ({ page, requests }) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('check/');
		await page.waitForLoadState('networkidle');
		await expect(editorOf(page)).toBeEditable();
		await editorOf(page).focus();
		await quiet(requests);
		requests.length = 0;

		await paste(page, text);
		await expect(findingsOf(page).first()).toBeVisible();
		await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Cursor' });
		const button = (name: string | RegExp) =>
			page.getByRole('button', { name }).filter({ visible: true }).first();
		const press = (name: string | RegExp) => button(name).click();
		await press('Copy link');
		await press('Help report');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('textbox')).toHaveValue(/./);
		await dialog.getByRole('checkbox').check();
		await dialog.getByRole('button', { name: 'Copy report' }).click();
		await page.keyboard.press('Escape');
		if (what.startsWith('a config')) {
			await press(/^Copy link with the config/);
			await dialog.getByRole('button', { name: 'Copy this link' }).click();
			await expect(dialog.getByText('Link copied.')).toBeVisible();
			await page.keyboard.press('Escape');
			await page.getByText('Use it in another client').click();
			await page.getByLabel('Convert to').selectOption({ label: 'VS Code' });
			await expect(page.getByRole('figure').filter({ hasText: 'for VS Code' })).toBeVisible();
		}
		if (await button(/^Fix \d/).isVisible()) await press(/^Fix \d/);
		await quiet(requests);
		expect(requests.filter(isAsked)).toEqual([]);
		await keepsNothing(page);
	});

test('addresses that are typed into the tools are asked of nobody', async ({ page, requests }) => {
	for (const path of ['redirect-uri/', 'discovery/']) {
		await page.goto(path);
		const fields = page.getByRole('main').getByRole('textbox');
		await fields.first().focus();
		await quiet(requests);
		requests.length = 0;
		for (const [at, field] of (await fields.all()).entries())
			await field.fill(`https://mcp.example.org/${mark}/${at}`);
		await expect(page.getByRole('main').getByText(mark).first()).toBeVisible();
		await quiet(requests);
		expect(requests.filter(isAsked), path).toEqual([]);
		await keepsNothing(page);
	}
});

test('in a frame on somebody’s page, too', async ({ page, requests, baseURL }) => {
	const site = await docsSite(baseURL ?? '');
	site.put(
		'docs',
		'<!doctype html><html lang="en"><title>Docs</title><script type="module" src="https://clinic.example.org/embed.js"></script><mcp-clinic mode="check"></mcp-clinic>'
	);
	await page.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('message', ({ data }) => heard.push(data));
		addEventListener('diagnosis', (event) => heard.push((event as CustomEvent).detail));
	});
	await page.goto(`${site.address}/docs`);
	const frame = page.frameLocator('iframe');
	const field = frame.getByRole('textbox', { name: /^Your text/ });
	await field.focus();
	await quiet(requests);
	requests.length = 0;
	await expect(async () => {
		await field.fill(texts['a config in JSON'] ?? '', { timeout: 1_000 });
	}).toPass();
	await expect(frame.getByText(/comma/i).first()).toBeVisible();
	await quiet(requests);
	expect(requests.filter(isAsked)).toEqual([]);
	// The page around is told heights and ids, and nothing else.
	const heard = JSON.stringify(
		await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
	);
	expect(heard).toContain('height');
	expect(heard).not.toContain(mark);
	site.close();
});
