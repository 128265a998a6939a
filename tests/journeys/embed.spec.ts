/** The clinic in a docs page of another origin, under a strict policy of its own. */
import type { FrameLocator, Page } from '@playwright/test';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { loaderOf } from '../../scripts/embed-plugin.ts';
import { docsSite, settled, type DocsSite } from './docs-site.ts';
import { expect, test } from './journey.ts';

let site: DocsSite;
test.beforeAll(async ({ baseURL }) => {
	site = await docsSite(baseURL ?? '');
});
test.afterAll(() => {
	site.close();
});

const link = '<a href="https://clinic.example.org/">Why does it not connect?</a>';

/** A page of somebody's docs. */
function docs(element: string, { root = '', head = '' } = {}): string {
	return `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><title>Docs</title>
<script type="module" src="https://clinic.example.org/embed.js"></script>${head}
<h1>Docs</h1>${element}`;
}

async function open(page: Page, html: string): Promise<FrameLocator> {
	const name = `page-${Math.random().toString(36).slice(2)}`;
	site.put(name, html);
	await page.goto(`${site.address}/${name}`);
	return page.frameLocator('iframe');
}

/** Anything that JSON can say. */
const nonsense: readonly unknown[] = fc.sample(fc.jsonValue(), { numRuns: 300, seed: 20261126 });

const heightOf = (page: Page) => page.locator('iframe').getAttribute('height');
const themeIn = (frame: FrameLocator) => frame.locator('html').getAttribute('data-theme');

test('a symptom is walked inside a docs page', async ({ page }) => {
	const frame = await open(
		page,
		docs(`<mcp-clinic symptom="spawn-enoent" client="cursor">${link}</mcp-clinic>`)
	);
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(frame.getByRole('banner')).toBeHidden();
	const before = await heightOf(page);
	await frame.getByRole('main').getByRole('link', { name: 'Windows' }).first().click();
	await expect(
		frame
			.getByRole('main')
			.getByRole('link', { name: /npx.*or node/ })
			.first()
	).toBeVisible();
	await expect.poll(() => heightOf(page)).not.toBe(before);
});

test('an element starts at any place of a symptom', async ({ page }) => {
	const frame = await open(
		page,
		docs('<mcp-clinic symptom="spawn-enoent/windows/npx"></mcp-clinic>')
	);
	await expect(
		frame.getByRole('heading', { level: 1, name: 'What does where.exe npx print in PowerShell?' })
	).toBeVisible();
});

test('client, system and how the server runs are said by the element, and not asked', async ({
	page
}) => {
	const frame = await open(
		page,
		docs(
			'<mcp-clinic symptom="spawn-enoent" client="cursor" platform="windows" runs="bridge"></mcp-clinic>'
		)
	);
	const main = frame.getByRole('main');
	await expect(
		main.getByText('Cursor · Windows · starts mcp-remote, which calls a URL')
	).toBeVisible();
	await expect(main.getByRole('link', { name: /npx.*or node/ }).first()).toBeVisible();
	// Another one, while the page stands; what is none of them says nothing.
	await page.locator('mcp-clinic').evaluate((element) => {
		element.setAttribute('runs', 'url');
	});
	await expect(main.getByText('Cursor · Windows · reached at a URL')).toBeVisible();
	await page.locator('mcp-clinic').evaluate((element) => {
		element.setAttribute('runs', 'toString');
	});
	await expect(main.getByText('Cursor · Windows', { exact: true })).toBeVisible();
});

test('a diagnosis says its id, and nothing else', async ({ page }) => {
	await page.addInitScript(() => {
		const heard: unknown[] = [];
		Object.assign(window, { heard });
		addEventListener('diagnosis', (event) => heard.push((event as CustomEvent).detail));
	});
	const frame = await open(page, docs('<mcp-clinic diagnosis="json-trailing-comma"></mcp-clinic>'));
	await expect(frame.getByRole('heading', { name: 'Fix it' })).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard))
		.toEqual([{ id: 'json-trailing-comma' }]);
});

test('a paste is checked inside the sandboxed frame', async ({ page }) => {
	const frame = await open(page, docs('<mcp-clinic mode="check"></mcp-clinic>'));
	// The plain field may give way to the editor between being found and being filled.
	await expect(async () => {
		await frame
			.getByRole('textbox', { name: /^Your text/ })
			.fill('{"mcpServers": {"a": {"command": "npx", "args": ["-y", "x"],}}}', { timeout: 1_000 });
	}).toPass();
	await expect(frame.getByText(/comma/i).first()).toBeVisible();
	expect(await page.locator('iframe').getAttribute('sandbox')).toBe(
		'allow-scripts allow-popups allow-popups-to-escape-sandbox'
	);
	expect(await page.locator('iframe').getAttribute('allow')).toBe('clipboard-write');
});

test.describe('its height', () => {
	for (const [what, attribute] of [
		['a symptom', 'symptom="spawn-enoent"'],
		['a diagnosis', 'diagnosis="json-trailing-comma"'],
		['the check', 'mode="check"'],
		['the landing page', '']
	] as const)
		for (const width of [1500, 320])
			test(`comes to rest: ${what}, ${width} px wide`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				const frame = await open(page, docs(`<mcp-clinic ${attribute}></mcp-clinic>`));
				await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
				// It has said how high it is, once at least.
				await expect.poll(() => heightOf(page)).not.toBe('420');
				await settled(page);
				const rest = await heightOf(page);
				await settled(page);
				expect(await heightOf(page)).toBe(rest);
				// Nothing is cut off, and nothing is empty: the frame is as high as its content.
				const { inner, content } = await frame.locator('html').evaluate((root) => ({
					inner: root.clientHeight,
					content: root.scrollHeight
				}));
				expect(content).toBe(inner);
				expect(Number(rest)).toBeLessThan(9000);
			});

	test('is the author’s, where they say so', async ({ page }) => {
		const frame = await open(
			page,
			docs('<mcp-clinic symptom="spawn-enoent" height="300"></mcp-clinic>')
		);
		await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
		await settled(page);
		expect(await heightOf(page)).toBe('300');
		// A height that changes does not load the page again.
		await frame.locator('html').evaluate(() => Object.assign(window, { same: true }));
		await page.locator('mcp-clinic').evaluate((element) => {
			element.setAttribute('height', '350');
		});
		await expect.poll(() => heightOf(page)).toBe('350');
		expect(await frame.locator('html').evaluate(() => 'same' in window)).toBe(true);
	});
});

test.describe('the theme of the page around', () => {
	const element = '<mcp-clinic symptom="spawn-enoent"></mcp-clinic>';
	const changes: [what: string, root: string, change: (page: Page) => Promise<void>][] = [
		['class', 'class="dark"', (page) => set(page, 'class', 'light')],
		['class that goes away', 'class="theme-dark"', (page) => set(page, 'class', '')],
		['data-theme', 'data-theme="dark"', (page) => set(page, 'data-theme', 'light')],
		['data-bs-theme', 'data-bs-theme="dark"', (page) => set(page, 'data-bs-theme', 'light')],
		[
			'color-scheme',
			'style="color-scheme: dark"',
			(page) => set(page, 'style', 'color-scheme: light')
		]
	];
	const set = (page: Page, name: string, value: string) =>
		page.evaluate(
			([name = '', value = '']) => {
				document.documentElement.setAttribute(name, value);
			},
			[name, value]
		);

	test.describe('told by an attribute', () => {
		test.use({ colorScheme: 'light' });
		for (const [what, root, change] of changes)
			test(`is followed live: ${what}`, async ({ page }) => {
				// Inline styles are against this page's policy; the browser sets this one by script.
				const styled = root.startsWith('style');
				const frame = await open(page, docs(element, { root: styled ? '' : root }));
				if (styled)
					await page.evaluate(() => {
						document.documentElement.style.colorScheme = 'dark';
					});
				await expect.poll(() => themeIn(frame)).toBe('dark');
				if (styled)
					await page.evaluate(() => {
						document.documentElement.style.colorScheme = 'light';
					});
				else await change(page);
				await expect.poll(() => themeIn(frame)).toBe('light');
			});

		test('is followed live: data-md-color-scheme of the body', async ({ page }) => {
			const frame = await open(page, docs(element));
			await page.evaluate(() => {
				document.body.dataset.mdColorScheme = 'slate';
			});
			await expect.poll(() => themeIn(frame)).toBe('dark');
			await page.evaluate(() => {
				document.body.dataset.mdColorScheme = 'default';
			});
			await expect.poll(() => themeIn(frame)).toBe('light');
		});
	});

	test('is the system’s where the page does not say, and changes with it', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const frame = await open(
			page,
			docs(element, { head: '<meta name="color-scheme" content="light dark">' })
		);
		await expect.poll(() => themeIn(frame)).toBe('dark');
		await page.emulateMedia({ colorScheme: 'light' });
		await expect.poll(() => themeIn(frame)).toBe('light');
	});

	test('is told by what the page paints, where it has no other sign', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'dark' });
		const frame = await open(page, docs(element));
		await page.evaluate(() => {
			document.body.style.background = 'white';
		});
		await expect.poll(() => themeIn(frame)).toBe('light');
	});

	test('is the author’s, where they say so', async ({ page }) => {
		const frame = await open(
			page,
			docs('<mcp-clinic symptom="spawn-enoent" theme="dark"></mcp-clinic>', {
				root: 'data-theme="light"'
			})
		);
		await expect.poll(() => themeIn(frame)).toBe('dark');
		await page.locator('mcp-clinic').evaluate((element) => {
			element.setAttribute('theme', 'auto');
		});
		await expect.poll(() => themeIn(frame)).toBe('light');
	});
});

test('is loaded when the reader comes near', async ({ page, requests, baseURL }) => {
	// The style of a tall page; inline styles in markup are against its policy.
	site.put('far', docs('<p id="tall"></p><mcp-clinic symptom="spawn-enoent"></mcp-clinic>'));
	await page.addInitScript(() => {
		addEventListener('DOMContentLoaded', () => {
			const tall = document.querySelector<HTMLElement>('#tall');
			if (tall) tall.style.height = '20000px';
		});
	});
	await page.goto(`${site.address}/far`);
	await expect(page.locator('iframe')).toBeAttached();
	await settled(page);
	const ofClinic = () => requests.filter((address) => address.startsWith(baseURL ?? 'nowhere'));
	expect(ofClinic().map((address) => address.replace(baseURL ?? '', ''))).toEqual(['embed.js']);
	await page.locator('mcp-clinic').scrollIntoViewIfNeeded();
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
});

test('on paper there is the link', async ({ page }) => {
	const frame = await open(page, docs(`<mcp-clinic symptom="spawn-enoent">${link}</mcp-clinic>`));
	await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
	const fallback = page.getByRole('link', { name: 'Why does it not connect?' });
	await expect(fallback).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(fallback).toBeVisible();
	await expect(page.locator('iframe')).toBeHidden();
});

test.describe('the permanent copies', () => {
	for (const file of readdirSync('static/embed'))
		test(`${file} runs with its integrity`, async ({ page }) => {
			const { integrity } = loaderOf(readFileSync(`static/embed/${file}`, 'utf8'));
			site.put(
				file,
				`<!doctype html><html lang="en"><title>Docs</title><script type="module" src="https://clinic.example.org/embed/${file}" integrity="${integrity}" crossorigin="anonymous"></script>
<mcp-clinic symptom="spawn-enoent">${link}</mcp-clinic>`
			);
			await page.goto(`${site.address}/${file}`);
			await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
		});

	test.describe('changed on the way', () => {
		test.use({ expectedErrors: ['integrity'] });
		test('are refused, and the link stays', async ({ page }) => {
			const { integrity } = loaderOf('something else');
			site.put(
				'changed',
				`<!doctype html><html lang="en"><title>Docs</title><script type="module" src="https://clinic.example.org/embed.js" integrity="${integrity}" crossorigin="anonymous"></script>
<mcp-clinic symptom="spawn-enoent">${link}</mcp-clinic>`
			);
			await page.goto(`${site.address}/changed`);
			await expect(page.getByRole('link', { name: 'Why does it not connect?' })).toBeVisible();
			await expect(page.locator('iframe')).toHaveCount(0);
		});
	});
});

test.describe('messages', () => {
	test('of other windows are not heard by the element', async ({ page }) => {
		await open(
			page,
			docs(
				'<mcp-clinic symptom="spawn-enoent"></mcp-clinic><mcp-clinic diagnosis="json-bom" title="Second"></mcp-clinic>'
			)
		);
		await page.evaluate(() => {
			const heard: unknown[] = [];
			Object.assign(window, { heard });
			addEventListener('diagnosis', (event) => heard.push((event as CustomEvent).detail));
		});
		const first = page.locator('iframe').nth(0);
		const second = page.frameLocator('iframe[title="Second"]');
		await expect(
			page.frameLocator('iframe >> nth=0').getByRole('heading', { level: 1 })
		).toBeVisible();
		await page.locator('mcp-clinic').nth(1).scrollIntoViewIfNeeded();
		await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
		await expect.poll(() => first.getAttribute('height')).not.toBe('420');
		await settled(page);
		const height = await first.getAttribute('height');
		// From the page to itself, and from a frame that is not the element’s.
		await page.evaluate(() => {
			postMessage({ clinic: 1, height: 999 }, '*');
			postMessage({ clinic: 1, diagnosis: 'from-the-page' }, '*');
		});
		await second.locator('html').evaluate(() => {
			parent.postMessage({ clinic: 1, height: 777 }, '*');
		});
		await expect.poll(() => page.locator('iframe').nth(1).getAttribute('height')).toBe('777');
		await settled(page);
		expect(await first.getAttribute('height')).toBe(height);
		expect(
			await page.evaluate(() => (window as unknown as { heard: { id: string }[] }).heard)
		).not.toContainEqual({ id: 'from-the-page' });
	});

	test('of its frame that make no sense change nothing', async ({ page }) => {
		const frame = await open(page, docs('<mcp-clinic symptom="spawn-enoent"></mcp-clinic>'));
		await page.evaluate(() => {
			const heard: unknown[] = [];
			Object.assign(window, { heard });
			addEventListener('diagnosis', (event) => heard.push((event as CustomEvent).detail));
		});
		await expect.poll(() => heightOf(page)).not.toBe('420');
		await settled(page);
		const height = await heightOf(page);
		const garbage: readonly unknown[] = [
			{ clinic: 2, height: 999 },
			{ clinic: '1', height: 999 },
			{ clinic: 1, height: 1e9 },
			{ clinic: 1, height: -5 },
			{ clinic: 1, height: '999' },
			{ clinic: 1, diagnosis: '<img src=x onerror=alert(1)>' },
			{ clinic: 1, diagnosis: 'a'.repeat(61) },
			...nonsense
		];
		await frame.locator('html').evaluate((_, garbage) => {
			for (const data of [undefined, null, Number.NaN, 5n, new Date(), ...garbage])
				parent.postMessage(data, '*');
		}, garbage);
		await settled(page);
		expect(await heightOf(page)).toBe(height);
		expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual(
			[]
		);
	});

	test('of other windows are not heard in the frame', async ({ page }) => {
		// Frames of the page itself, so that each can reach the other; those of the element cannot be reached at all.
		await open(
			page,
			`<!doctype html><html lang="en"><meta charset="utf-8"><title>Docs</title>
<iframe name="mcp-clinic" title="First" src="https://clinic.example.org/diagnoses/json-bom/#theme=dark"></iframe>
<iframe title="Second" src="https://clinic.example.org/about/"></iframe>`
		);
		const first = page.frameLocator('iframe[title="First"]');
		const second = page.frameLocator('iframe[title="Second"]');
		await expect(first.getByRole('heading', { name: 'Fix it' })).toBeVisible();
		await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
		await expect.poll(() => themeIn(first)).toBe('dark');
		const server = JSON.stringify({ name: 'evil', command: 'npx', args: ['evil'] });
		// What the parent could say, said by the frame itself and by the frame beside it.
		const message = { clinic: 1, theme: 'light', server };
		await first.locator('html').evaluate((_, message) => {
			postMessage(message, '*');
		}, message);
		await second.locator('html').evaluate((_, message) => {
			parent.frames[0]?.postMessage(message, '*');
		}, message);
		// And nonsense from the parent.
		const garbage: readonly unknown[] = [
			{ clinic: 1, theme: 'red' },
			{ clinic: 1, theme: 'light', server: 5 },
			{ clinic: 2, theme: 'light', server },
			...nonsense
		];
		await page.evaluate((garbage) => {
			for (const data of garbage) frames[0]?.postMessage(data, '*');
		}, garbage);
		await settled(page);
		expect(await themeIn(first)).toBe('dark');
		await expect(first.getByText('From this page’s author')).toBeHidden();
		// The same is taken from the parent, so it was not the message.
		await page.evaluate((message) => {
			frames[0]?.postMessage(message, '*');
		}, message);
		await expect.poll(() => themeIn(first)).toBe('light');
		await expect(first.getByText('From this page’s author')).toBeVisible();
	});
});

test.describe('a server of the author', () => {
	const program = {
		name: 'acme',
		command: 'npx',
		args: ['-y', '@acme/mcp'],
		env: ['ACME_API_KEY']
	};
	const withServer = (
		server: unknown,
		rest = 'diagnosis="spawn-enoent" client="vscode" platform="macos"'
	) => docs(`<mcp-clinic ${rest} server='${JSON.stringify(server)}'>${link}</mcp-clinic>`);

	test('is in the snippet for the reader’s client, marked as the author’s', async ({ page }) => {
		const frame = await open(
			page,
			withServer(program, 'diagnosis="json-trailing-comma" client="vscode"')
		);
		const author = frame.getByRole('region', { name: /The config of acme/ });
		await expect(author.getByText('From this page’s author')).toBeVisible();
		await expect(author.getByText('"servers"')).toBeVisible();
		await expect(author.getByText('"@acme/mcp"')).toBeVisible();
		await expect(author.getByText('"<your ACME_API_KEY>"')).toBeVisible();
		await author.getByLabel('Your client').selectOption('codex');
		await expect(author.getByText('[mcp_servers.acme]')).toBeVisible();
		// Another one takes its place while the page stands.
		await page.locator('mcp-clinic').evaluate((element) => {
			element.setAttribute(
				'server',
				JSON.stringify({ name: 'other', url: 'https://mcp.other.example/mcp' })
			);
		});
		await expect(frame.getByRole('region', { name: /The config of other/ })).toContainText(
			'https://mcp.other.example/mcp'
		);
		await page.locator('mcp-clinic').evaluate((element) => {
			element.removeAttribute('server');
		});
		await expect(frame.getByText('From this page’s author')).toBeHidden();
	});

	test('stays while the reader walks through a symptom, and is there at its end', async ({
		page
	}) => {
		const frame = await open(page, withServer(program, 'symptom="spawn-enoent" client="cursor"'));
		const main = frame.getByRole('main');
		await main.getByRole('link', { name: 'Windows' }).first().click();
		await main
			.getByRole('link', { name: /npx.*or node/ })
			.first()
			.click();
		await main.getByRole('link', { name: /Nothing, or .Could not find files/ }).click();
		await expect(frame.getByRole('heading', { name: 'Fix it' })).toBeVisible();
		await expect(frame.getByRole('region', { name: /The config of acme/ })).toBeVisible();
	});

	test('is offered beside the check', async ({ page }) => {
		const frame = await open(page, withServer(program, 'mode="check" client="claude-desktop"'));
		await expect(frame.getByRole('region', { name: /The config of acme/ })).toContainText(
			'"mcpServers"'
		);
	});

	for (const [what, server] of [
		['a shell', { name: 'acme', command: 'bash', args: ['-c', 'x'] }],
		['http', { name: 'acme', url: 'http://mcp.acme.example/mcp' }],
		['a script', { name: 'acme', url: 'javascript:alert(1)' }]
	] as const)
		test(`that is ${what} is not shown, and its author is told why`, async ({ page }) => {
			const told = page.waitForEvent('console', (message) =>
				message.text().startsWith('mcp-clinic: the server attribute is not used: ')
			);
			const frame = await open(page, withServer(server, 'diagnosis="json-bom"'));
			await expect(frame.getByRole('heading', { name: 'Fix it' })).toBeVisible();
			await told;
			await expect(frame.getByText('From this page’s author')).toBeHidden();
		});

	test('is never taken from an address of the site, nor from another window', async ({ page }) => {
		const server = JSON.stringify(program);
		for (const part of [
			`?server=${encodeURIComponent(server)}`,
			`#server=${encodeURIComponent(server)}`,
			`#client=cursor&server=${encodeURIComponent(server)}`
		]) {
			await page.goto(`diagnoses/json-bom/${part}`);
			await expect(page.getByRole('heading', { name: 'Fix it' })).toBeVisible();
			await page.evaluate((server) => {
				postMessage({ clinic: 1, theme: 'light', server }, '*');
			}, server);
			await settled(page);
			await expect(page.getByText('From this page’s author')).toBeHidden();
		}
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the link inside the element is there', async ({ page }) => {
		await open(page, docs(`<mcp-clinic symptom="spawn-enoent">${link}</mcp-clinic>`));
		await expect(page.getByRole('link', { name: 'Why does it not connect?' })).toBeVisible();
	});
});
