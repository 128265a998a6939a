/** The clinic in a docs page of another origin, under a strict policy of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** A page of somebody's docs. Only what embedding needs is allowed there. */
function host(site: string, element: string, attributes = ''): string {
	const { origin } = new URL(site);
	const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}`;
	return `<!doctype html><html lang="en" ${attributes}><meta charset="utf-8"><title>Docs</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script type="module" src="${site}embed.js"></script>
<h1>Docs</h1>${element}`;
}

const serving = new Map<string, string>();
let server: Server;
let address = '';
test.beforeAll(async () => {
	server = createServer((request, response) => {
		response.setHeader('Content-Type', 'text/html');
		response.end(serving.get(request.url ?? '') ?? '');
	});
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	// A server that listens on a port has an address of this kind.
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
	server.close();
	server.closeAllConnections();
});

async function open(page: Page, name: string, html: string): Promise<FrameLocator> {
	serving.set(`/${name}`, html);
	await page.goto(`${address}/${name}`);
	return page.frameLocator('iframe');
}

test('a symptom is walked inside a docs page', async ({ page, baseURL }) => {
	const frame = await open(
		page,
		'walk',
		host(
			baseURL ?? '',
			'<mcp-clinic symptom="spawn-enoent" client="cursor"><a href="#">Clinic</a></mcp-clinic>'
		)
	);
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(frame.getByRole('banner')).toBeHidden();
	const before = await page.locator('iframe').getAttribute('height');
	await frame.getByRole('main').getByRole('link', { name: 'Windows' }).first().click();
	await expect(
		frame
			.getByRole('main')
			.getByRole('link', { name: /npx.*or node/ })
			.first()
	).toBeVisible();
	// It is as high as what it shows, and stays so.
	await expect.poll(() => page.locator('iframe').getAttribute('height')).not.toBe(before);
	const settled = await page.locator('iframe').getAttribute('height');
	await page.waitForTimeout(500);
	expect(await page.locator('iframe').getAttribute('height')).toBe(settled);
	expect(Number(settled)).toBeLessThan(3000);
});

test('a diagnosis says its id, and nothing else', async ({ page, baseURL }) => {
	await page.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('diagnosis', (event) => heard.push((event as CustomEvent).detail));
	});
	const frame = await open(
		page,
		'diagnosis',
		host(baseURL ?? '', '<mcp-clinic diagnosis="json-trailing-comma"></mcp-clinic>')
	);
	await expect(frame.getByRole('heading', { name: 'Fix it' })).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
		.toEqual([{ id: 'json-trailing-comma' }]);
});

test('a paste is checked inside the sandboxed frame', async ({ page, baseURL }) => {
	const frame = await open(
		page,
		'check',
		host(baseURL ?? '', '<mcp-clinic mode="check"></mcp-clinic>')
	);
	await frame
		.getByRole('textbox')
		.filter({ visible: true })
		.fill('{"mcpServers": {"a": {"command": "npx", "args": ["-y", "x"],}}}');
	await expect(frame.getByText(/comma/i).first()).toBeVisible();
});

test('the theme of the page around is followed while it changes', async ({ page, baseURL }) => {
	const frame = await open(
		page,
		'theme',
		host(baseURL ?? '', '<mcp-clinic symptom="spawn-enoent"></mcp-clinic>', 'data-theme="dark"')
	);
	const theme = () => frame.locator('html').getAttribute('data-theme');
	await expect.poll(theme).toBe('dark');
	await page.evaluate(() => {
		document.documentElement.dataset.theme = 'light';
	});
	await expect.poll(theme).toBe('light');
});

test('messages of others are not heard', async ({ page, baseURL }) => {
	const frame = await open(
		page,
		'others',
		host(baseURL ?? '', '<mcp-clinic symptom="spawn-enoent"></mcp-clinic>', 'data-theme="dark"')
	);
	await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark');
	const heightOf = () => page.locator('iframe').getAttribute('height');
	// Until the frame has said how high it is.
	await expect.poll(heightOf).not.toBe('420');
	const height = await heightOf();
	// From the page to itself: not from the frame.
	await page.evaluate(() => {
		postMessage({ clinic: 1, height: 999 }, '*');
		postMessage({ clinic: 1, diagnosis: '<img>' }, '*');
	});
	// From the frame, but not what the element knows.
	await frame.locator('html').evaluate(() => {
		for (const data of [
			null,
			'x',
			5,
			[],
			{ clinic: 2, height: 999 },
			{ clinic: 1, height: 1e9 },
			{ clinic: 1, height: '999' }
		])
			parent.postMessage(data, '*');
		// From the frame to itself: not from its parent.
		postMessage({ clinic: 1, theme: 'light' }, '*');
	});
	await page.waitForTimeout(300);
	expect(await heightOf()).toBe(height);
	expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the link inside the element is there', async ({ page, baseURL }) => {
		await open(
			page,
			'plain',
			host(baseURL ?? '', '<mcp-clinic symptom="spawn-enoent"><a href="#x">Why?</a></mcp-clinic>')
		);
		await expect(page.getByRole('link', { name: 'Why?' })).toBeVisible();
	});
});
