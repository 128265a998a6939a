/** Every kind of page: targets are big enough, text may be spaced, nothing moves for who wants none of it, and paper has what counts. */
import type { Locator, Page } from '@playwright/test';
import { editorOf, findingsOf, paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';
import {
	besideTheScreen,
	cutText,
	hiddenFocus,
	moving,
	smallTargets,
	spaceText
} from './measure.ts';

const long = (word: string, times: number) => word.repeat(times);
/** Faults of every severity, and words that no column is wide enough for. */
const faulty = String.raw`{
  "mcpServers": {
    "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "C:\Users\ada"], },
    "${long('averylongname', 9)}": { "url": "http://${long('sub', 18)}.example.com/${long('path', 30)}" },
    "docs": { "url": "http://docs.example.com/mcp", "headers": { "Authorization": "Bearer Bearer ${'$'}{${long('VERY_LONG_NAME_', 6)}}" } }
  }
}`;
const fine =
	'{ "mcpServers": { "notes": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ada/notes"] } } }';
const metadata =
	'{"issuer":"https://auth.example.com/","authorization_endpoint":"https://auth.example.com/a","token_endpoint":"https://auth.example.com/t","response_types_supported":["code"]}';

async function check(page: Page, text: string, words: RegExp): Promise<void> {
	await page.goto('check/');
	await page.waitForLoadState('networkidle');
	await paste(page, text);
	await expect(verdictOf(page, words)).toBeVisible();
}
const at = (path: string) => async (page: Page) => {
	await page.goto(path);
	await page.waitForLoadState('networkidle');
};

/** Each kind of page once, in the states that people meet. */
const kinds: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'the landing page': at('./'),
	'the check, empty': at('check/'),
	'a report': async (page) => {
		await check(page, faulty, /\d error/);
		for (const changes of await page.getByText('What it changes').all()) await changes.click();
		await findingsOf(page).first().getByText('Wrong?').click();
	},
	'a report of nothing': (page) => check(page, fine, /Nothing wrong found/),
	'a report with a revision': (page) => check(page, metadata, /\d error/),
	'a report of several files': async (page) => {
		await at('check/')(page);
		await page.getByLabel('Files to check').setInputFiles(
			['.mcp.json', '.claude.json', `${long('a-long-name-', 6)}.log`].map((name, index) => ({
				name,
				mimeType: 'text/plain',
				buffer: Buffer.from([faulty, fine, 'Error: spawn npx ENOENT'][index] ?? '')
			}))
		);
		await expect(page.getByRole('region', { name: '3 files' })).toContainText('a log or an error');
	},
	'a conversion': async (page) => {
		await check(page, fine, /Nothing wrong found/);
		await page.getByText('Use it in another client').click();
		await page.getByLabel('Convert to').selectOption({ label: 'Codex' });
		await expect(page.getByText('config.toml, for Codex')).toBeVisible();
		await page.getByText(/^Not in \d+ others/).click();
	},
	'the dialog of a help report': async (page) => {
		await check(page, faulty, /\d error/);
		await page.getByRole('button', { name: 'Help report' }).click();
	},
	'the dialog of a link with the config': async (page) => {
		await check(page, faulty, /\d error/);
		await page.getByRole('button', { name: /^Copy link with the config/ }).click();
		await expect(page.getByRole('button', { name: 'Copy this link' })).toBeVisible();
	},
	'the symptoms': at('symptoms/'),
	'a question': async (page) => {
		await at('symptoms/spawn-enoent/windows/npx/')(page);
		await page.getByText('Paste it instead').click();
		await page.getByText('How do I find out?').click();
	},
	'the end of questions': at('symptoms/unauthorized-401/header/twice/'),
	'the map of a tree': at('symptoms/cors/map/'),
	'the diagnoses': at('diagnoses/'),
	'a diagnosis': at('diagnoses/double-bearer-prefix/'),
	'the guide': at('guide/'),
	'a chapter': at('guide/oauth-sign-in/'),
	'the rules': at('rules/'),
	'a rule': at('rules/json-trailing-comma/'),
	'the clients': at('clients/'),
	'a client': at('clients/claude-code/'),
	'two redirect URIs': async (page) => {
		await at('redirect-uri/')(page);
		await page.getByLabel('Registered, one a line').fill('http://127.0.0.1:3334/oauth/callback');
		await page.getByLabel('Requested by the client').fill('http://localhost:3334/oauth/callback/');
		await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
	},
	discovery: async (page) => {
		await at('discovery/')(page);
		await page.getByLabel('Address of the MCP server').fill('https://mcp.example.com/tenant/a/mcp');
	},
	embedding: at('embedding/'),
	'the page about': at('about/'),
	'a lost page': at('symptoms/no-such-symptom/'),
	'the search': async (page) => {
		await at('about/')(page);
		await page.keyboard.press('ControlOrMeta+k');
		await page.getByRole('combobox').fill('npx enoent');
		await expect(page.getByRole('option').first()).toBeVisible();
	}
};
const lost = { expectedErrors: ['404', 'Not found', 'version.json', 'There is no symptom'] };

for (const [kind, open] of Object.entries(kinds))
	test.describe(kind, () => {
		if (kind === 'a lost page') test.use(lost);

		test('targets are 24 pixels wide and high, or have that much room', async ({ page }) => {
			await open(page);
			expect(await smallTargets(page)).toEqual([]);
		});

		test('a screen of 320 pixels is wide enough, with wide text, too', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 256 });
			await open(page);
			expect(await besideTheScreen(page)).toEqual([]);
			expect(await smallTargets(page)).toEqual([]);
			await spaceText(page);
			expect(await besideTheScreen(page)).toEqual([]);
			expect(await cutText(page)).toEqual([]);
		});
	});

test.describe('the focus is seen at each stop of Tab', () => {
	for (const kind of [
		'the landing page',
		'a report',
		'a question',
		'a diagnosis',
		'embedding'
	] as const)
		for (const [width, height] of [
			[1280, 600],
			[320, 256]
		] as const)
			test(`${kind}, ${width} by ${height}`, async ({ page }) => {
				await page.setViewportSize({ width, height });
				await kinds[kind]?.(page);
				// From the top of the page.
				await page.getByRole('link', { name: 'Skip to the content' }).focus();
				expect(await hiddenFocus(page, 60)).toEqual([]);
			});
});

test.describe('who wants no motion', () => {
	const paths = ['./', 'check/', 'symptoms/', 'symptoms/spawn-enoent/', 'diagnoses/'];
	test('gets none', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		for (const path of paths) {
			await page.goto(path);
			expect(await moving(page), path).toEqual([]);
		}
		await kinds['a report']?.(page);
		expect(await moving(page), 'a report').toEqual([]);
	});
	test('loses something thereby', async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'no-preference' });
		await page.goto('./');
		expect((await moving(page)).length).toBeGreaterThan(0);
	});
});

test.describe('in forced colours', () => {
	test.use({ forcedColors: 'active' });
	const styles = (locator: Locator, property: string) =>
		locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

	test('each severity has a word and a sign of its own', async ({ page }) => {
		await check(page, faulty, /\d error/);
		const signs = new Map<string, string>();
		const lines = new Set<string>();
		for (const severity of ['Error', 'Warning', 'Advice']) {
			const finding = findingsOf(page)
				.filter({ has: page.getByText(severity, { exact: true }) })
				.first();
			await expect(finding).toBeVisible();
			signs.set(
				await finding.evaluate((item) => item.querySelector('svg path')?.getAttribute('d') ?? ''),
				severity
			);
			lines.add(
				await styles(finding.getByRole('mark' as 'generic').first(), 'text-decoration-style')
			);
		}
		expect([...signs.values()]).toEqual(['Error', 'Warning', 'Advice']);
		expect(signs.has('')).toBe(false);
		// The place in the text, too: by the form of its line, not by its colour.
		expect([...lines]).toEqual(['wavy', 'dashed', 'dotted']);
	});

	test('what a fix takes away and puts in is told apart', async ({ page }) => {
		await check(page, faulty, /\d error/);
		await expect(page.getByRole('deletion').first()).toBeVisible();
		expect(await styles(page.getByRole('deletion').first(), 'text-decoration-line')).toBe(
			'line-through'
		);
		expect(await styles(page.getByRole('insertion').first(), 'text-decoration-line')).toBe(
			'underline'
		);
	});

	test('so are the chosen tab and the chosen form of the builder', async ({ page }) => {
		await page.goto('embedding/');
		const [chosen, other] = [
			page.getByRole('button', { name: 'HTML', exact: true }),
			page.getByRole('button', { name: 'VitePress' })
		];
		expect(await styles(chosen, 'outline-style')).toBe('solid');
		expect(await styles(other, 'outline-style')).toBe('none');
		await page.goto('diagnoses/double-bearer-prefix/');
		const tabs = page.getByRole('tablist', { name: 'Your client' });
		const edge = (name: string) =>
			styles(tabs.getByRole('tab', { name }), 'border-block-end-color');
		expect(await edge('Claude Code')).not.toBe(await edge('Cursor'));
	});
});

test.describe('on paper', () => {
	const onPaper = (page: Page) => page.emulateMedia({ media: 'print' });

	test('a diagnosis has every variant of its snippets, and nothing to press', async ({ page }) => {
		await page.goto('diagnoses/double-bearer-prefix/');
		const fix = page.getByRole('region', { name: 'Fix it' });
		const shown = async () =>
			(await fix.getByRole('figure').filter({ visible: true }).all()).length;
		const onScreen = await shown();
		await onPaper(page);
		expect(await shown()).toBeGreaterThan(onScreen + 4);
		await expect(
			fix.getByText('VS Code', { exact: false }).filter({ visible: true }).first()
		).toBeVisible();
		for (const role of [
			'navigation',
			'button',
			'tab',
			'combobox',
			'contentinfo',
			'banner'
		] as const)
			await expect(page.getByRole(role).filter({ visible: true })).toHaveCount(0);
	});

	test('a report has its findings and what a fix changes, without the field', async ({ page }) => {
		await check(page, faulty, /\d error/);
		await onPaper(page);
		await expect(verdictOf(page, /\d error/)).toBeVisible();
		await expect(findingsOf(page).first()).toBeVisible();
		await expect(findingsOf(page).first().getByRole('deletion')).toBeVisible();
		await expect(findingsOf(page).first().getByText('Fix:')).toBeVisible();
		await expect(editorOf(page)).toBeHidden();
		for (const name of ['Copy link', 'Help report', 'Open files', 'Undo'])
			await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
		for (const name of ['Client', 'System'])
			await expect(page.getByLabel(name, { exact: true })).toBeHidden();
	});

	test('two redirect URIs stand there compared', async ({ page }) => {
		await kinds['two redirect URIs']?.(page);
		await onPaper(page);
		await expect(page.getByRole('heading', { name: 'No match' })).toBeVisible();
		await expect(page.getByText(/^Character \d+:/)).toBeVisible();
		await expect(page.getByLabel('Requested by the client')).toBeHidden();
	});

	test('ink is dark, whatever theme was chosen', async ({ page }) => {
		await page.goto('diagnoses/double-bearer-prefix/');
		const theme = page.getByRole('button', { name: /theme/i });
		const ink = () =>
			page
				.getByRole('heading', { name: 'Fix it' })
				.evaluate((head) => getComputedStyle(head).color.match(/\d+/g)?.map(Number) ?? []);
		// Until the letters are light.
		await expect(async () => {
			await theme.click();
			expect(Math.min(...(await ink()))).toBeGreaterThan(180);
		}).toPass();
		await onPaper(page);
		expect(Math.max(...(await ink()))).toBeLessThan(60);
		const scheme = await page.evaluate(
			() => getComputedStyle(document.documentElement).colorScheme
		);
		expect(scheme).toBe('light');
	});
});
