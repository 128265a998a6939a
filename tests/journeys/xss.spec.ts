/** Whatever is written into the site, or into an address of it, is text: nothing of it runs, and the policy need not help. */
import type { Locator, Page } from '@playwright/test';
import { encodeConfigLink, encodeReportLink } from '../../src/lib/links/index.ts';
import { docsSite } from './docs-site.ts';
import { paste } from './evidence.ts';
import { expect, test } from './journey.ts';
import { payloads } from './payloads.ts';

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const ran: string[] = [];
		Object.assign(window, {
			ran,
			__ran: () => ran.push('a payload'),
			alert: () => ran.push('alert')
		});
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
			ran.push(`policy: ${violatedDirective} ${blockedURI}`);
		});
	});
});

/** Nothing ran in the page or in a frame of it, and no element came from a payload. */
async function nothingRan(page: Page, what: string): Promise<void> {
	for (const frame of page.frames()) {
		const found = await frame.evaluate(() => {
			const alive = [...document.querySelectorAll('*')].flatMap((element) =>
				[...element.attributes]
					.filter(
						({ name, value }) =>
							name.startsWith('on') || /^\s*(?:javascript|vbscript|data:text)/i.test(value)
					)
					// What a journey wrote there itself is no address, and what a field holds is text.
					.filter(({ name }) => name !== 'value' && element.localName !== 'mcp-clinic')
					.map(({ name, value }) => `${element.localName} ${name}=${value}`)
			);
			return [...(window as unknown as { ran: string[] }).ran, ...alive];
		});
		expect(found, what).toEqual([]);
	}
}

/** Writes one text after the other into a field, as input methods do; the page answers each. */
async function write(field: Locator, texts: readonly string[]): Promise<void> {
	await field.evaluate(
		async (element, texts) => {
			for (const text of texts) {
				(element as HTMLInputElement).value = text;
				element.dispatchEvent(new InputEvent('input', { bubbles: true }));
				await new Promise((painted) => requestAnimationFrame(painted));
			}
		},
		[...texts]
	);
}

const all = payloads.join('\n');

/** A payload at each place of a config that a message, a fix or a list may quote. */
function config(texts: readonly string[]): string {
	const servers = texts.flatMap((text, at) => [
		[text, { command: text, args: [text, `--token=${text}`], env: { [text]: text }, cwd: text }],
		[`url-${at}`, { type: text, url: text, headers: { Authorization: text, [text]: text } }],
		[`web-${at}`, { url: `http://a.example/${encodeURI(text.toWellFormed())}`, [text]: 1 }]
	]);
	return JSON.stringify({ mcpServers: Object.fromEntries(servers) }, null, 2);
}

test('a config of payloads is judged, fixed, converted and reported as text', async ({ page }) => {
	test.slow();
	await page.goto('check/');
	for (const part of [payloads.slice(0, 50), payloads.slice(50)]) {
		await paste(page, config(part));
		const findings = page.getByRole('heading', { level: 2, name: /error/ });
		await expect(findings).toBeVisible();
		await nothingRan(page, 'the findings');
		// What messages quote stands there as it was written.
		const [quoted = ''] = part;
		await expect(page.getByRole('main')).toContainText(quoted);
		await page.getByText('Use it in another client').click();
		for (const client of ['codex', 'goose', 'vscode']) {
			await page.getByLabel('Convert to').selectOption(client);
			await expect(page.getByRole('button', { name: 'Put it into the editor' })).toBeVisible();
			await nothingRan(page, `converted to ${client}`);
		}
		await page.getByText('Use it in another client').click();
		await page.getByRole('button', { name: 'Help report' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await nothingRan(page, 'the help report');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Copy link with the config' }).click();
		await expect(page.getByText(/The link has [\d,]+ characters/)).toBeVisible();
		await nothingRan(page, 'the link with the config');
		await page.keyboard.press('Escape');
		await page.keyboard.press('F8');
		await nothingRan(page, 'the marks');
	}
});

test('payloads as logs, answers, metadata, tokens and addresses are text', async ({ page }) => {
	test.slow();
	await page.goto('check/');
	const quote = (text: string) => JSON.stringify(text);
	const token = (text: string) =>
		[
			{ alg: text, typ: 'JWT' },
			{ iss: text, aud: text, scope: text }
		]
			.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
			.join('.');
	const texts = [
		all,
		payloads
			.map((text) => `[error] [${text}] Server disconnected: spawn ${text} ENOENT`)
			.join('\n'),
		payloads
			.map(
				(text) =>
					`HTTP/1.1 401 ${text}\nWWW-Authenticate: Bearer error="${text}", ${text}\n${text}: 1\n`
			)
			.join('\n'),
		`{ "resource": ${quote(all)}, "issuer": ${quote(all)}, "authorization_servers": [${payloads.map(quote).join(', ')}] }`,
		...payloads.slice(0, 5).map((text) => `${token(text)}.AAAA`),
		payloads
			.map(
				(text) =>
					`https://a.example/authorize?redirect_uri=${encodeURIComponent(text.toWellFormed())}`
			)
			.join('\n'),
		`[mcp_servers.${quote(all)}]\ncommand = ${quote(payloads[0] ?? '')}\n`,
		`mcpServers:\n${payloads.map((text) => `  - name: ${quote(text)}\n    command: ${quote(text)}\n`).join('')}`
	];
	for (const text of texts) {
		await paste(page, text);
		await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(/Reading|Paste/);
		await nothingRan(page, text.slice(0, 60));
	}
});

test('each payload alone is read as text', async ({ page }) => {
	test.slow();
	await page.goto('check/');
	for (const text of payloads) {
		await paste(page, text.toWellFormed());
		await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(/Reading|Paste/);
	}
	await nothingRan(page, 'one by one');
});

test('fields of the other pages take payloads as text', async ({ page }) => {
	test.slow();
	const fields: [path: string, field: string | RegExp][] = [
		['', /^A config, an error/],
		['rules/', 'Find in rules'],
		['diagnoses/', 'Find in diagnoses'],
		['clients/', /^Find in/],
		['symptoms/', /^Find in/],
		['redirect-uri/', 'Registered, one a line'],
		['redirect-uri/', 'Requested by the client'],
		['discovery/', 'Address of the MCP server'],
		['discovery/', 'Authorization server, if you know it']
	];
	for (const [path, field] of fields) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		const box = page.getByLabel(field, { exact: true });
		await write(box, payloads);
		await nothingRan(page, `${path} ${String(field)}`);
	}
	await page.goto('symptoms/spawn-enoent/');
	await page.waitForLoadState('networkidle');
	await page.getByText('Paste it instead').click();
	const instead = page.getByLabel('A config, an error, a log or an answer');
	await write(instead, [...payloads, all, config(payloads.slice(0, 40))]);
	await nothingRan(page, 'the paste in a symptom');
});

test('the search takes payloads as text', async ({ page }) => {
	await page.goto('rules/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Search' }).click();
	const field = page.getByRole('combobox', { name: 'Words, or an error message' });
	await write(field, payloads);
	await nothingRan(page, 'the search');
});

test('the builder writes and shows payloads as text', async ({ page }) => {
	test.slow();
	await page.goto('embedding/');
	const own = page.getByLabel('Your own server', { exact: true });
	await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
	await own.selectOption('address');
	await page.getByLabel('Its name in a config').fill('acme');
	await write(page.getByLabel('Its address'), payloads);
	await own.selectOption('program');
	await write(page.getByLabel('Its arguments, one on a line'), payloads);
	await write(page.getByLabel('Variables that readers fill in'), payloads);
	await write(page.getByLabel('Its name in a config'), payloads);
	// A name that may be, with arguments that are shown: they reach the frame.
	await page.getByLabel('Its name in a config').fill('acme');
	await page.getByLabel('Variables that readers fill in').fill('ACME_API_KEY');
	await page.getByLabel('Show', { exact: true }).selectOption('diagnosis');
	const shown = payloads.filter((text) => /^[ -~]+$/.test(text)).slice(0, 30);
	await page.getByLabel('Its arguments, one on a line').fill(shown.join('\n'));
	const author = page.frameLocator('iframe').getByRole('region', { name: /The config of acme/ });
	await expect(author).toContainText('<script>__ran()</script>');
	await nothingRan(page, 'the builder');
});

test('fragments of every kind are text', async ({ page }) => {
	test.slow();
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	const fragments = payloads.flatMap((text) => {
		const encoded = encodeURIComponent(text.toWellFormed());
		return [
			text,
			encoded,
			`client=${encoded}&os=${encoded}&theme=${encoded}&server=${encoded}`,
			`r1.${text}`,
			`c1.${text}.${text}`,
			`c9.${text}`
		];
	});
	for (const path of ['check/', 'diagnoses/json-bom/', 'symptoms/spawn-enoent/', 'rules/', '']) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await page.evaluate(async (fragments) => {
			for (const fragment of fragments) {
				location.hash = fragment;
				await new Promise((heard) => setTimeout(heard));
			}
		}, fragments);
		await nothingRan(page, path);
		await page.goto(`${path}#${encodeURIComponent(all.toWellFormed())}`);
		await nothingRan(page, `${path}, opened`);
	}
	// Whole links, of which the text is what is hostile.
	const held = await encodeConfigLink({
		text: config(payloads.slice(0, 40)),
		client: 'cursor',
		platform: 'windows'
	});
	await page.goto('about/');
	await page.goto(`check/#${held ?? ''}`);
	await expect(page.getByText('This config came with the link')).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: /error/ })).toBeVisible();
	await nothingRan(page, 'a link with a config');
	const named = encodeReportLink({
		rules: ['constructor', 'to-string', 'json-bom'],
		client: 'constructor',
		platform: null
	});
	await page.goto('about/');
	await page.goto(`check/#${named}`);
	await expect(page.getByRole('heading', { name: /Came with the link/ })).toBeVisible();
	await nothingRan(page, 'a link with findings');
});

test.describe('addresses that there are not', () => {
	test.use({ expectedErrors: ['404'] });
	test('say so, and quote payloads as text', async ({ page }) => {
		test.slow();
		for (const text of payloads.filter((_, at) => at % 6 === 0)) {
			const encoded = encodeURIComponent(text.toWellFormed());
			await page.goto(`symptoms/spawn-enoent/${encoded}/`);
			await nothingRan(page, text);
		}
		for (const path of ['', 'diagnoses/', 'rules/', 'symptoms/', 'guide/'])
			for (const text of ['<img src=x onerror=__ran()>', '"><svg onload=__ran()>']) {
				await page.goto(`${path}${encodeURIComponent(text)}/?x=${encodeURIComponent(text)}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await nothingRan(page, `${path}${text}`);
			}
	});
});

test.describe('attributes of the element', () => {
	test.use({ expectedErrors: ['404'] });
	test('are text on the page around and in the frame', async ({ page, baseURL }) => {
		test.slow();
		const site = await docsSite(baseURL ?? '');
		site.put(
			'docs',
			'<!doctype html><html lang="en"><title>Docs</title><script type="module" src="https://clinic.example.org/embed.js"></script><mcp-clinic diagnosis="json-bom"></mcp-clinic>'
		);
		await page.goto(`${site.address}/docs`);
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { name: 'Fix it' })).toBeVisible();
		const element = page.locator('mcp-clinic');
		for (const name of ['title', 'theme', 'height', 'server', 'client', 'platform', 'runs', 'mode'])
			await element.evaluate(
				(element, { name, payloads }) => {
					for (const text of payloads) element.setAttribute(name, text);
				},
				{ name, payloads: [...payloads] }
			);
		await expect(frame.getByRole('heading', { name: 'Fix it' })).toBeVisible();
		// Each as the value of a preset that is taken.
		for (const text of payloads.filter((text) => /^[ -~]{1,400}$/.test(text))) {
			const server = JSON.stringify({ name: 'acme', command: 'npx', args: [text] });
			await element.evaluate((element, server) => {
				element.setAttribute('server', server);
			}, server);
		}
		await expect(frame.getByRole('region', { name: /The config of acme/ })).toContainText(
			'toString'
		);
		await nothingRan(page, 'attributes');
		for (const name of ['symptom', 'diagnosis'])
			for (const text of ['<img src=x onerror=__ran()>', 'javascript:__ran()', '../../__proto__']) {
				await frame.locator('html').evaluate(() => Object.assign(window, { before: true }));
				await element.evaluate(
					(element, { name, text }) => {
						element.removeAttribute('symptom');
						element.setAttribute(name, text);
					},
					{ name, text }
				);
				// The next page, and its scripts.
				await expect
					.poll(() =>
						frame
							.locator('html')
							.evaluate((root) => root.dataset.ready !== undefined && !('before' in window))
					)
					.toBe(true);
				await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
				await nothingRan(page, `${name}=${text}`);
			}
		site.close();
	});
});
