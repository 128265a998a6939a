/** Ways out of the site: into somebody's docs, into a chat as a link, and to programs. */
import { deflateRawSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { checkCharacters } from '../../src/lib/links/parts.ts';
import { paste } from './evidence.ts';
import { expect, test } from './journey.ts';

test.describe('the page about embedding', () => {
	test('builds the element and shows it', async ({ page }) => {
		await page.goto('embedding/');
		await page.getByLabel('Show', { exact: true }).selectOption('diagnosis');
		await page.getByLabel('Diagnosis', { exact: true }).selectOption('json-trailing-comma');
		await page.getByLabel('Client', { exact: true }).selectOption('cursor');
		await page.getByLabel('Theme', { exact: true }).selectOption('dark');
		await expect(
			page
				.getByText('<mcp-clinic diagnosis="json-trailing-comma" client="cursor" theme="dark">')
				.first()
		).toBeVisible();
		const preview = page.frameLocator('iframe[title="Preview"]');
		await page.getByRole('heading', { name: 'How it looks' }).scrollIntoViewIfNeeded();
		await expect(preview.getByRole('heading', { name: 'Fix it' })).toBeVisible();
		await expect(preview.locator('html')).toHaveAttribute('data-theme', 'dark');
		await page.getByRole('button', { name: 'MkDocs Material' }).click();
		await expect(page.getByText('type: module').first()).toBeVisible();
		await expect(page.getByText('isCustomElement')).toBeHidden();
	});

	test('has no fault that axe knows', async ({ page }) => {
		await page.goto('embedding/');
		await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			// The frame holds a page of its own, which has its own journeys.
			.exclude('mcp-clinic')
			.options({ preload: false })
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });
		test('is a reference', async ({ page }) => {
			await page.goto('embedding/');
			for (const words of ['isCustomElement', 'extra_javascript', 'frame-src', 'integrity='])
				await expect(page.getByText(words).first()).toBeVisible();
			await expect(page.getByLabel('Show', { exact: true })).toBeHidden();
		});
	});
});

test('programs read what people read', async ({ request, baseURL }) => {
	const read = async (path: string) => {
		// A build that knows its origin names itself by it.
		const response = await request.get(
			path.replace(/^https:\/\/clinic\.example\.org\/docs\/clinic\//, baseURL ?? '')
		);
		expect(response.status(), path).toBe(200);
		return response;
	};
	const diagnoses = (await (await read('diagnoses.json')).json()) as { markdown: string }[];
	expect(diagnoses.length).toBeGreaterThan(100);
	const rules = (await (await read('rules.json')).json()) as { page: string }[];
	const index = await (await read('llms.txt')).text();
	const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
	for (const address of [diagnoses[0]?.markdown, rules[0]?.page, links[0], links.at(-4)])
		await read(address ?? 'nowhere');
	expect(await (await read('diagnoses/json-trailing-comma.md')).text()).toContain('## Fix it');
});

test.describe('a link that holds the config', () => {
	const secret = `ghp_${'aB3'.repeat(12)}`;
	const config = `{
  "mcpServers": {
    "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ada/notes"], },
    "github": { "command": "docker", "args": ["run", "-i", "ghcr.io/github/github-mcp-server"], "env": { "GITHUB_PERSONAL_ACCESS_TOKEN": "${secret}" } },
    "wiki": { "url": "http://wiki.corp/mcp" }
  }
}
`;

	test('shows what it will hold, and opens elsewhere as what it is', async ({
		page,
		browser,
		baseURL
	}) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('check/');
		await paste(page, config);
		await page.getByRole('button', { name: 'Copy link with the config' }).click();
		const dialog = page.getByRole('dialog');
		const held = dialog.getByRole('region', { name: 'What the link will hold' });
		await expect(held).toContainText('/Users/me/notes');
		await expect(held).toContainText('http://private-host/mcp');
		await expect(held).not.toContainText(secret.slice(4, 12));
		await expect(dialog.getByText(/The link has \d+ characters: short enough/)).toBeVisible();
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
		await dialog.getByLabel('Mask private hosts').uncheck();
		await expect(held).toContainText('http://wiki.corp/mcp');
		await dialog.getByRole('button', { name: 'Copy this link' }).click();
		await expect(dialog.getByText('Link copied.')).toBeVisible();
		const link = await page.evaluate(() => navigator.clipboard.readText());
		expect(link.length).toBeLessThan(2000);
		expect(link.startsWith(`${baseURL ?? ''}check/#c1.`)).toBe(true);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();

		const context = await browser.newContext();
		const other = await context.newPage();
		await other.goto(link);
		await expect(other.getByText('This config came with the link')).toBeVisible();
		await expect(other.getByText('wiki.corp').filter({ visible: true }).first()).toBeVisible();
		await expect(other.getByText(/comma/i).first()).toBeVisible();
		await context.close();
	});

	test('says in a sentence where it is too long for chats, or for any link', async ({ page }) => {
		const entry = (at: number) =>
			`"server-${at}": { "command": "npx", "args": ["-y", "package-${(at * 7919 * 104729).toString(36)}"] }`;
		const of = (count: number) =>
			`{ "mcpServers": { ${Array.from({ length: count }, (_, at) => entry(at)).join(',\n')} } }`;
		const dialog = page.getByRole('dialog');
		for (const [count, words] of [
			[200, /^The link has [\d,]+ characters\. Some chats and mail programs cut links above 2,000/],
			[4000, 'This text is too long for a link: 256 KB is the most.']
		] as const) {
			await page.goto('check/');
			await paste(page, of(count));
			await page.getByRole('button', { name: 'Copy link with the config' }).click();
			await expect(dialog.getByText(words)).toBeVisible();
			await expect(dialog.getByRole('button', { name: 'Copy this link' })).toHaveCount(
				count === 200 ? 1 : 0
			);
		}
	});

	test('that unpacks to more than 256 KB is not opened, and the page works', async ({ page }) => {
		const body = `c1._._.${deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' ')).toString('base64url')}`;
		await page.goto(`check/#${body}.${checkCharacters(body)}`);
		await expect(page.getByText('This link holds more text than this page takes')).toBeVisible();
		await paste(page, config);
		await expect(page.getByText(/comma/i).first()).toBeVisible();
	});

	test('and that of a report are handed to the system where it shares', async ({
		page,
		baseURL
	}) => {
		await page.addInitScript(() => {
			const shared: unknown[] = [];
			Object.assign(window, { shared });
			Object.defineProperty(navigator, 'share', {
				value: ({ url }: { url: string }) => {
					shared.push(url);
					return Promise.resolve();
				}
			});
		});
		await page.goto('check/');
		await paste(page, config);
		await page.getByRole('button', { name: 'Share …', exact: true }).click();
		await page.getByRole('button', { name: 'Copy link with the config' }).click();
		await page.getByRole('button', { name: 'Share this link …' }).click();
		const shared = await page.evaluate(() => (window as unknown as { shared: string[] }).shared);
		expect(shared).toHaveLength(2);
		for (const [at, version] of ['r1', 'c1'].entries()) {
			expect(shared[at]?.startsWith(`${baseURL ?? ''}check/#${version}.`)).toBe(true);
			expect(shared[at]).not.toMatch(/=|ada|ghp_/);
		}
	});

	test('that was published still opens', async ({ page }) => {
		await page.goto('check/#c1.cursor.windows.q1ZQyk0uCE4tKkstKlayUqiuVajlAgA.f81so');
		await expect(page.getByText('This config came with the link')).toBeVisible();
		await expect(page.getByText('mcpServers').first()).toBeVisible();
	});

	test('that is damaged, or newer than this page, says so', async ({ page }) => {
		await page.goto('check/#c1.cursor.windows.q1ZQyk0uCE4tKk.f81so');
		await expect(page.getByText('This link is damaged')).toBeVisible();
		await page.goto('check/#c7.anything');
		await expect(page.getByText('newer version')).toBeVisible();
	});
});
