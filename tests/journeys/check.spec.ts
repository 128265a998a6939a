/** From a paste to the cure: what /check says, marks, fixes, links to, and never sends. */
import type { Page } from '@playwright/test';
import { expect, quiet, test } from './journey.ts';
import { editorOf, findingsOf, marksOf, paste, verdictOf } from './evidence.ts';

const broken = `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ada/notes"],
    }
  }
}
`;
const cured = broken.replace('"/Users/ada/notes"],', '"/Users/ada/notes"]');

/** A worker starts from memory; and its icon the browser asks for again whenever the address changes. */
const isAsked = (url: string) => !url.startsWith('blob:') && !url.endsWith('/favicon.svg');

/** With the editor in its place, and nothing left to load. */
async function openCheck(page: Page): Promise<void> {
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	await expect(editorOf(page)).toBeEditable();
}

test('a paste is read, its fault marked, fixed, and the fix taken back', async ({ page }) => {
	await openCheck(page);
	await paste(page, broken);
	await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Claude Desktop' });

	await expect(page.getByText('Claude Desktop config · JSON · 1 server')).toBeVisible();
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await expect(marksOf(page)).toHaveText(',');
	await expect(findingsOf(page)).toHaveText([/A comma has nothing after it/]);
	await expect(page.getByText('What it changes')).toBeVisible();
	await expect(page.getByRole('deletion')).toHaveText(',');

	await page.getByRole('button', { name: 'Remove the comma' }).click();
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
	await expect(marksOf(page)).toHaveCount(0);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await expect(marksOf(page)).toHaveText(',');
});

test('all safe fixes at once, and the corrected text to copy', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openCheck(page);
	await page.getByRole('button', { name: 'broken config' }).click();
	await page.getByRole('button', { name: 'Copy corrected' }).click();
	await expect(page.getByText('Copied, with all safe fixes.')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain(String.raw`C:\\Users\\ada\\Documents"]`);

	await page.getByRole('button', { name: /^Fix \d+ safe/ }).click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	await expect(editorOf(page)).toContainText(String.raw`C:\\Users\\ada`);
});

test('the link of a report shows its findings to somebody else, and holds no text', async ({
	page,
	context,
	browser,
	baseURL
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openCheck(page);
	await page.getByLabel('System', { exact: true }).selectOption({ label: 'macOS' });
	await paste(page, broken);
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await page.getByRole('button', { name: 'Copy link', exact: true }).click();
	await expect(page.getByText('Link copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('json-trailing-comma');
	for (const word of ['files', 'ada', 'notes', 'npx']) expect(link).not.toContain(word);

	const other = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
	await other.goto(link);
	const region = other.getByRole('region', { name: 'Came with the link: 1 finding' });
	await expect(region).toContainText('macOS');
	await expect(region.getByRole('link', { name: 'json-trailing-comma' })).toBeVisible();
	await region.getByRole('link').first().click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('A comma has nothing after it');
	await other.context().close();
});

test('a damaged link says so, and the page works', async ({ page }) => {
	await page.goto('check/#r1.claude-desktop.macos.json-trailing-comma.zzzzz');
	await expect(page.getByText('This link is damaged')).toBeVisible();
	await paste(page, broken);
	await expect(verdictOf(page, '1 error')).toBeVisible();
});

test('after a paste nothing is requested', async ({ page, requests }) => {
	await openCheck(page);
	requests.length = 0;
	await paste(page, broken);
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await page.getByRole('button', { name: 'Remove the comma' }).click();
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
	await paste(page, '[error] spawn npx ENOENT');
	await expect(verdictOf(page, '1 error')).toBeVisible();
	expect(requests.filter(isAsked)).toEqual([]);
});

test('from the landing page, too, once its box was touched', async ({ page, requests }) => {
	await page.goto('./');
	await page.getByRole('textbox').focus();
	await quiet(requests);
	requests.length = 0;
	await paste(page, broken);
	await expect(page).toHaveURL(/\/check\/$/);
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await expect(marksOf(page)).toHaveText(',');
	expect(requests.filter(isAsked)).toEqual([]);
});

test('nothing pasted is stored, in the address, the history or the title', async ({ page }) => {
	await page.goto('./');
	await paste(page, broken.replace('notes', 'pasted-words'));
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Cursor' });
	const kept = await page.evaluate(async () => ({
		address: location.href,
		title: document.title,
		history: JSON.stringify(history.state),
		local: Object.entries(localStorage).flat().join(' '),
		session: Object.entries(sessionStorage).flat().join(' '),
		cookies: document.cookie,
		name: window.name,
		databases: (await indexedDB.databases()).map(({ name }) => name),
		caches: (await caches.keys()).filter((name) => !name.startsWith('mcp-clinic '))
	}));
	expect(JSON.stringify(kept)).not.toContain('pasted-words');
	expect(JSON.stringify(kept)).not.toContain('mcpServers');
	expect(kept.databases).toEqual([]);
	expect(kept.caches).toEqual([]);
	expect(kept.local).toContain('"client":"cursor"');

	// Within one visit the text is there again; a new visit knows nothing of it.
	await page.getByRole('link', { name: 'Rules', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Rules' })).toBeVisible();
	await page.getByRole('link', { name: 'Check', exact: true }).click();
	await expect(editorOf(page)).toContainText('pasted-words');
	await page.reload();
	await expect(page.getByText('Nothing pasted yet')).toBeVisible();
});

test('the keyboard alone leads from the box to the cure', async ({ page }) => {
	await page.goto('./');
	const box = page.getByRole('textbox');
	await expect(async () => {
		await page.keyboard.press('Tab');
		await expect(box).toBeFocused({ timeout: 50 });
	}).toPass();
	await page.waitForLoadState('networkidle');
	await page.keyboard.insertText(
		String.raw`{ "mcpServers": { "a": { "command": "C:\Users\ada\run.exe", } } }`
	);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Find the cause' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(verdictOf(page, '2 errors')).toBeVisible();

	await page.keyboard.press('F8');
	await expect(editorOf(page)).toBeFocused();
	await page.keyboard.press('F8');
	await page.keyboard.press('ControlOrMeta+.');
	await expect(page.getByRole('button', { name: 'Remove the comma' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await page.keyboard.press('F8');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: /A backslash stands alone/ })).toBeFocused();
	await page.keyboard.press('ControlOrMeta+.');
	await page.keyboard.press('Enter');
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
});

test('what was recognised can be corrected', async ({ page }) => {
	await openCheck(page);
	await paste(page, cured);
	await expect(page.getByText(/Not right\? It also fits/)).toBeVisible();
	await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Cursor' });
	await expect(page.getByText('Cursor config · JSON · 1 server')).toBeVisible();
	await expect(page.getByText('Judged as you chose.')).toBeVisible();
	await page.getByLabel('Client', { exact: true }).selectOption({ index: 0 });
	await expect(page.getByText(/Not right\? It also fits/)).toBeVisible();
});

test('a file that is opened gives its name away', async ({ page }) => {
	await openCheck(page);
	await page.getByLabel('Files to check').setInputFiles({
		name: 'claude_desktop_config.json',
		mimeType: 'application/json',
		buffer: Buffer.from(broken)
	});
	await expect(page.getByText('Claude Desktop config · JSON · 1 server')).toBeVisible();
	await expect(page.getByText('Claude Desktop reads a file of this name.')).toBeVisible();
});

test('a file can be dropped, too', async ({ page }) => {
	await openCheck(page);
	const dataTransfer = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([text], 'claude_desktop_config.json'));
		return transfer;
	}, broken);
	await page.getByRole('group', { name: 'Your text' }).dispatchEvent('drop', { dataTransfer });
	await expect(page.getByText('Claude Desktop reads a file of this name.')).toBeVisible();
	await expect(marksOf(page)).toHaveText(',');
});

test('every kind of evidence is named', async ({ page }) => {
	await openCheck(page);
	const kinds = [
		[
			'2025-08-01T10:00:00.100Z [memory] [error] spawn npx ENOENT',
			/like a log: its lines start with a time/
		],
		['HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer', /HTTP/],
		[
			'{"issuer":"https://auth.example.com","token_endpoint":"https://auth.example.com/t"}',
			/metadata/
		],
		['hello', /without anything we know/]
	] as const;
	for (const [text, words] of kinds) {
		await paste(page, text);
		await expect(page.getByText(words).first()).toBeVisible();
	}
});

test('what cannot be wrong in a file is said where nothing is wrong in it', async ({ page }) => {
	await openCheck(page);
	await paste(page, cured);
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'What a file cannot show' })).toBeVisible();
	await expect(page.getByText(/^Looked at:/)).toBeVisible();
});

test('fields that take evidence say that it is nobody else’s', async ({ page }) => {
	const wanted = {
		spellcheck: 'false',
		autocomplete: 'off',
		autocapitalize: 'off',
		autocorrect: 'off',
		translate: 'no'
	};
	for (const path of ['./', 'check/']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		for (const [name, value] of Object.entries(wanted))
			await expect(page.getByRole('textbox')).toHaveAttribute(name, value);
	}
});

test('a secret is masked outside the text', async ({ page }) => {
	const secret = `ghp_${'x1Y2'.repeat(9)}`;
	await openCheck(page);
	await paste(
		page,
		`{ "mcpServers": { "a": { "command": "npx", "env": { "GITHUB_TOKEN": "${secret}", } } } }`
	);
	await expect(verdictOf(page, /\d error/)).toBeVisible();
	await expect(editorOf(page)).toContainText(secret);
	await expect(page.getByRole('region', { name: /\d error/ })).not.toContainText(secret.slice(8));
});

test('several files: each has its report, and it is said which one counts', async ({ page }) => {
	await openCheck(page);
	const entries = JSON.stringify({
		mcpServers: { docs: { command: 'npx', args: ['-y', 'docs-mcp'] } }
	});
	const files = [
		{ name: '.mcp.json', text: entries.replace('"npx"', '"npx -y"') },
		{ name: '.claude.json', text: entries },
		{ name: 'app.log', text: 'Error: spawn npx ENOENT' }
	];
	await page
		.getByLabel('Files to check')
		.setInputFiles(
			files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }))
		);
	const list = page.getByRole('region', { name: '3 files' });
	await expect(list.getByRole('listitem').first()).toContainText('Claude Code, 1 error');
	await expect(list).toContainText(
		'docs is described twice — Claude Code takes all of it from .mcp.json (project)'
	);
	await expect(verdictOf(page, '1 error')).toBeVisible();

	await list.getByRole('button', { name: '.claude.json' }).press('Enter');
	await expect(editorOf(page)).toContainText('"npx"');
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
	await expect(list.getByRole('button', { name: '.claude.json' })).toBeFocused();

	await list.getByRole('button', { name: 'Keep only the one below' }).click();
	await expect(list).toHaveCount(0);
	await expect(editorOf(page)).toContainText('"npx"');
});

test('two files of one name: whose they are can be said', async ({ page }) => {
	await openCheck(page);
	const text = JSON.stringify({ mcpServers: { docs: { url: 'https://mcp.example.com/mcp' } } });
	const file = { name: 'mcp.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel('Files to check').setInputFiles([file, file]);
	await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Cursor' });
	const list = page.getByRole('region', { name: '2 files' });
	await expect(list).toContainText('say which file is which');
	await expect(list).toContainText('mcp.json (file 1), line 1 · mcp.json (file 2), line 1');
	await page.getByLabel('mcp.json, file 1, is').selectOption({ label: 'mine, for all projects' });
	await page.getByLabel('mcp.json, file 2, is').selectOption({ label: 'the project’s' });
	await expect(list).toContainText('Cursor takes all of it from mcp.json (project)');
});

test('several files can be dropped on the first page, and each keeps its line endings', async ({
	page
}) => {
	await page.goto('./');
	const dataTransfer = await page.evaluateHandle(
		([project, user]) => {
			const transfer = new DataTransfer();
			transfer.items.add(new File([project], '.mcp.json'));
			transfer.items.add(new File([user], '.claude.json'));
			return transfer;
		},
		[broken, cured.replaceAll('\n', '\r\n')] as const
	);
	await page.getByRole('textbox', { name: /^A config/ }).dispatchEvent('drop', { dataTransfer });
	const list = page.getByRole('region', { name: '2 files' });
	await expect(list.getByRole('listitem').first()).toContainText('Claude Code, 1 error');
	await expect(list).toContainText('Claude Code takes all of it from .mcp.json (project)');
	await expect(verdictOf(page, '1 error')).toBeVisible();

	await list.getByRole('button', { name: '.claude.json' }).press('Enter');
	await expect(verdictOf(page, 'Nothing wrong found')).toBeVisible();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download' }).click();
	const saved = await (await downloading).createReadStream();
	const parts: Buffer[] = [];
	for await (const part of saved) parts.push(Buffer.from(part as Uint8Array));
	expect(Buffer.concat(parts).toString()).toBe(cured.replaceAll('\n', '\r\n'));
});

test('another paste on the first page is not taken for one of the files before it', async ({
	page
}) => {
	await openCheck(page);
	const file = { name: '.mcp.json', mimeType: 'application/json', buffer: Buffer.from(broken) };
	await page.getByLabel('Files to check').setInputFiles([file, { ...file, name: '.claude.json' }]);
	await expect(page.getByRole('region', { name: '2 files' })).toBeVisible();
	await page.getByRole('link', { name: 'MCP Clinic' }).first().click();
	await expect(page).not.toHaveURL(/check/);
	await paste(page, 'Error: spawn npx ENOENT');
	await expect(page).toHaveURL(/check/);
	await expect(page.getByText(/like an error message: one line/).first()).toBeVisible();
	await expect(page.getByRole('region', { name: '2 files' })).toHaveCount(0);
});

test('a fix that differs by system stands there for each, until the system is said', async ({
	page
}) => {
	await openCheck(page);
	await paste(page, '{ "mcpServers": { "docs": { "command": "~/bin/docs-mcp" } } }');
	await page.getByLabel('Client', { exact: true }).selectOption({ label: 'Claude Desktop' });
	const findings = page.getByRole('region', { name: '1 error' });
	for (const [system, home] of [
		['macOS', '/Users/your-user-name'],
		['Linux and WSL', '/home/your-user-name'],
		['Windows', String.raw`C:\Users\your-user-name`]
	] as const)
		await expect(
			findings.getByRole('button', { name: `Fix: Write ${home}`, exact: true })
		).toHaveAccessibleDescription(`On ${system} leaves a value for you to fill in`);

	await page.getByLabel('System', { exact: true }).selectOption({ label: 'Windows' });
	const fix = findings.getByRole('button', { name: /^Fix:/ });
	await expect(fix).toHaveCount(1);
	await expect(fix).toHaveAccessibleDescription('leaves a value for you to fill in');
	await fix.click();
	await expect(editorOf(page)).toContainText(
		String.raw`"C:\\Users\\your-user-name\\bin\\docs-mcp"`
	);
	await expect(page.getByText(/is an example’s path/).first()).toBeVisible();
});
