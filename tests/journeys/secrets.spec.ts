/** No eight characters of a secret get out of the editor: not into the page, its address, its title, a store or a request. */
import type { Page } from '@playwright/test';
import { Random } from '../../scripts/fuzz/random.ts';
import { fakeToken } from '../../scripts/fuzz/secrets.ts';
import { sampleToken } from '../../src/lib/rules/sample-token.ts';
import { findSecrets, redactPaste } from '../../src/lib/secrets/index.ts';
import { editorOf, paste } from './evidence.ts';
import { expect, test } from './journey.ts';

const mixed = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Secret by its name or place alone. */
const named = (random: Random) => `${random.letters(mixed, 20)}7kQ${random.letters(mixed, 9)}`;

type Place = readonly [name: string, text: (secret: string) => string];

const entry = (fields: unknown, name = 'docs') =>
	JSON.stringify({ mcpServers: { [name]: fields } }, null, 2);
const post = (headers: string, body: string, answer = 'HTTP/1.1 401 Unauthorized\n') =>
	`POST /mcp HTTP/1.1\nHost: mcp.example.com\n${headers}\n${body}\n\n${answer}`;

/** Where the name or the place gives a secret away. */
const places: Readonly<Record<string, readonly Place[]>> = {
	config: [
		[
			'a variable',
			(secret) => entry({ command: 'npx', args: ['x-mcp'], env: { API_KEY: secret } })
		],
		['an option', (secret) => entry({ command: `npx x-mcp --token=${secret}` })],
		[
			'a header',
			(secret) =>
				entry({
					url: 'http://a.example.com/mcp',
					headers: { Authorization: `Bearer Bearer ${secret}` }
				})
		],
		[
			'a header without scheme',
			(secret) => entry({ url: 'https://a.example.com/mcp', headers: { Authorization: secret } })
		],
		[
			'an argument of mcp-remote',
			(secret) =>
				entry({
					command: 'npx',
					args: [
						'mcp-remote',
						'https://a.example.com/mcp',
						'--header',
						`Authorization: Bearer ${secret}`
					]
				})
		],
		[
			'an address',
			(secret) => entry({ url: `https://ana:${secret}@a.example.com/mcp?api_key=${secret}` })
		],
		[
			'docker',
			(secret) => entry({ command: 'docker', args: ['run', '-e', `API_TOKEN=${secret}`, 'mcp/x'] })
		],
		[
			'TOML',
			(secret) =>
				`[mcp_servers.docs]\ncommand = "npx -y x-mcp"\n[mcp_servers.docs.env]\nAPI_KEY = "${secret}"\n`
		],
		[
			'YAML',
			(secret) =>
				`extensions:\n  docs:\n    type: stdio\n    cmd: ~/bin/x\n    envs:\n      API_KEY: ${secret}\n`
		],
		[
			'a command',
			(secret) =>
				`claude mcp add docs --transport http https://a.example.com/mcp --header "Authorization: Bearer ${secret}"`
		]
	],
	log: [
		[
			'a line',
			(secret) =>
				`2026-01-01T08:00:00Z [docs] [error] HTTP 401 with Authorization: Bearer ${secret}\n`
		],
		['a command line', (secret) => `Error: spawn npx --api-key=${secret} ENOENT\n`],
		[
			'a variable',
			(secret) => `Starting with API_KEY=${secret}\nError: connect ECONNREFUSED 127.0.0.1:3000\n`
		]
	],
	http: [
		['a header', (secret) => post(`Authorization: Bearer ${secret}\n`, '{}')],
		['two schemes', (secret) => post(`Authorization: Bearer Bearer ${secret}\n`, '{}')],
		[
			'cookies',
			(secret) =>
				post(
					`Cookie: a=1; sid=${secret}\n`,
					'{}',
					`HTTP/1.1 403 Forbidden\nSet-Cookie: sid=${secret}; Path=/\n`
				)
		],
		[
			'a session',
			(secret) =>
				post(`Mcp-Session-Id: ${secret}\n`, '{}', 'HTTP/1.1 404 Not Found\n\nsession not found')
		],
		[
			'curl',
			(secret) =>
				`curl -i -u ana:${secret} -b 'sid=${secret}' https://mcp.example.com/mcp?token=${secret}\nHTTP/1.1 401 Unauthorized\n`
		],
		[
			'headers from a browser',
			(secret) =>
				`authorization\nBearer ${secret}\ncookie\nsid=${secret}\nmcp-session-id\n${secret}\n`
		],
		['an archive', (secret) => archive(secret)],
		[
			'a token request',
			(secret) =>
				`POST /token HTTP/1.1\nHost: auth.example.com\n\ncode=${secret}&grant_type=authorization_code&code_verifier=${secret}&client_secret=${secret}\n\nHTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant"}`
		]
	],
	metadata: [
		[
			'a token answer',
			(secret) =>
				`{"access_token":"${secret}","token_type":"Bearer","refresh_token":"${secret}","id_token":"${secret}"}`
		],
		[
			'a registration',
			(secret) =>
				`{"client_id":"a","client_secret":"${secret}","registration_access_token":"${secret}","redirect_uris":["http://x.example/cb"]}`
		]
	],
	token: [
		['a key alone', (secret) => secret],
		['behind Bearer', (secret) => `Authorization: Bearer ${secret}`],
		['behind its name', (secret) => `access_token=${secret}`],
		[
			'claims of a person',
			(secret) =>
				sampleToken({
					iss: 'https://auth.example.com',
					aud: 'a',
					sub: secret,
					email: secret,
					exp: 1
				})
		]
	],
	redirect: [
		['a callback', (secret) => `http://localhost:3334/callback?code=${secret}&state=${secret}`],
		[
			'a fragment',
			(secret) => `http://localhost:3334/callback#access_token=${secret}&state=${secret}`
		],
		[
			'a sign-in',
			(secret) =>
				`https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2Fx.example%2Fcb&state=${secret}`
		]
	],
	several: [
		[
			'a config and a log',
			(secret) =>
				`${entry({ command: '~/bin/x', env: { API_KEY: secret } })}\n\nError: spawn ~/bin/x ENOENT with API_KEY=${secret}\n`
		],
		[
			'YAML and an exchange',
			(secret) =>
				`extensions:\n  docs:\n    type: streamable_http\n    uri: https://mcp.example.com/mcp\n    headers:\n      Authorization: Bearer ${secret}\n\n${post(`Authorization: Bearer ${secret}\n`, '{}')}`
		]
	]
};
/** Where only its look gives it away. */
const odd: readonly Place[] = [
	[
		'the name of a server',
		(secret) => entry({ command: 'npx', args: ['-y', 'x-mcp'] }, `x ${secret}`)
	],
	[
		'the name of a variable',
		(secret) => entry({ command: 'npx', env: { [`A-${secret}`]: '$X', Y: '' } })
	],
	['a program', (secret) => entry({ command: secret, args: ['run', '--rm', secret] })],
	[
		'a fragment without a name',
		(secret) => `"command": "docker", "args": ["run", "${secret}", "mcp/x"]`
	],
	[
		'an address',
		(secret) => entry({ url: secret, headers: { [`X-${secret}`]: 'abcdefgh1' }, type: secret })
	],
	['a line of a log', (secret) => `Error: ${secret} is not a valid URL\nspawn ${secret} ENOENT\n`]
];

function archive(secret: string): string {
	const cookies = [{ name: 'sid', value: secret }];
	return JSON.stringify({
		log: {
			entries: [
				{
					request: {
						method: 'POST',
						url: `https://mcp.example.com/mcp?api_key=${secret}`,
						headers: [
							{ name: 'Cookie', value: `sid=${secret}` },
							{ name: 'Authorization', value: `Bearer ${secret}` },
							{ name: 'Mcp-Session-Id', value: secret }
						],
						cookies,
						queryString: [{ name: 'api_key', value: secret }]
					},
					response: {
						status: 401,
						headers: [{ name: 'Set-Cookie', value: `sid=${secret}; HttpOnly` }],
						cookies,
						content: { mimeType: 'application/json', text: '{}' }
					}
				}
			]
		}
	});
}

interface Watch {
	watched: string[];
	seen: string[];
}

/** Looks at the page after every change of it; what is inside the editor's own root and in fields stays apart. */
function watch(): void {
	const state: Watch = { watched: [], seen: [] };
	Object.assign(window, state);
	const own = window as unknown as Watch;
	const note = (text: string | null, where: string) => {
		const found = text === null ? undefined : own.watched.find((piece) => text.includes(piece));
		if (found !== undefined && own.seen.length < 5) own.seen.push(`${where}: ${found}`);
	};
	const look = (node: Node) => {
		if (node.nodeType === Node.TEXT_NODE) {
			const field = node.parentElement?.closest('textarea, [role="textbox"]');
			if (!field) note(node.nodeValue, node.parentElement?.localName ?? 'text');
		}
		if (!(node instanceof Element)) return;
		for (const { name, value } of node.attributes) note(value, `${node.localName} ${name}`);
		for (const child of node.childNodes) look(child);
	};
	new MutationObserver((changes) => {
		for (const { type, target, addedNodes } of changes) {
			if (type === 'childList') addedNodes.forEach(look);
			else look(target);
		}
		note(document.title, 'title');
		note(location.href, 'address');
		note(JSON.stringify(history.state), 'history');
	}).observe(document, {
		subtree: true,
		childList: true,
		attributes: true,
		characterData: true
	});
}

/** Eight characters each, in letters as they are, small and capital. */
function pieces(secret: string): string[] {
	const all = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8));
	return [...new Set(all.flatMap((piece) => [piece, piece.toLowerCase(), piece.toUpperCase()]))];
}

/** The part of a secret that nobody may see; all of it has to be known as one. */
function hiddenPart(secret: string, text: string): string {
	const [found] = findSecrets(secret);
	const part =
		found?.start !== undefined && found.prefix !== '' ? secret.slice(found.start) : secret;
	expect(redactPaste(text), 'a secret that is not detected').not.toContain(part);
	return part;
}

async function seen(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const own = window as unknown as Watch;
		const fields = [...document.querySelectorAll('input, select, textarea')].map((field) =>
			'value' in field && !field.ariaLabel?.startsWith('Your text') ? field.value : ''
		);
		const databases = await indexedDB.databases();
		const kept = [
			document.documentElement.innerHTML,
			document.title,
			location.href,
			JSON.stringify(history.state),
			document.cookie,
			window.name,
			...fields,
			...Object.entries(localStorage).flat(),
			...Object.entries(sessionStorage).flat(),
			...databases.map(({ name }) => name ?? '')
		].map(String);
		const left = own.watched.filter((piece) => kept.some((text) => text.includes(piece)));
		return [...own.seen, ...left.slice(0, 3)];
	});
}

/** Pastes it, waits for the answer, and opens everything that can be opened. */
async function examine(page: Page, text: string, secret: string): Promise<void> {
	const clear = page.getByRole('button', { name: 'Clear', exact: true });
	if (await clear.isVisible()) await clear.click();
	await expect(page.getByRole('heading', { level: 2, name: /^Paste a config/ })).toBeVisible();
	await page.evaluate((watched) => {
		Object.assign(window, { watched, seen: [] });
	}, pieces(secret));
	await paste(page, text);
	await expect(
		page.getByRole('heading', { level: 2, name: /^(?:Paste a config|Reading)/ })
	).toBeHidden();
	const help = page.getByRole('button', { name: 'Help report' });
	const unknown = page.getByRole('heading', { level: 2, name: 'Nothing recognised' });
	// What stands below a first answer is drawn once that is painted.
	await expect(help.or(unknown)).toBeVisible();
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});
	const to = page.getByLabel('Convert to');
	if (await to.isVisible()) {
		// Not to the client that it is of.
		const other = text.startsWith('extensions') ? 'Cursor' : 'goose';
		await to.selectOption({ label: other });
		await expect(
			page.getByText(new RegExp(`for ${other}$|carried over to ${other}`)).first()
		).toBeVisible();
	}
	const link = page.getByRole('button', { name: 'Copy link with the config' });
	if (await link.isVisible()) {
		await link.click();
		await expect(page.getByRole('region', { name: 'What the link will hold' })).toBeVisible();
		expect(await seen(page), `in the link of ${text.slice(0, 300)}`).toEqual([]);
		await page.keyboard.press('Escape');
	}
	if (await help.isVisible()) {
		await help.click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('checkbox').check();
		await expect(dialog.getByRole('textbox')).toHaveValue(/What was pasted/);
		expect(await seen(page), `in the help report of ${text.slice(0, 300)}`).toEqual([]);
		await page.keyboard.press('Escape');
	}
	expect(await seen(page), `of ${text.slice(0, 300)}`).toEqual([]);
}

test.describe('a secret stays in the editor', () => {
	test.slow();
	test.beforeEach(async ({ page }) => {
		await page.addInitScript(watch);
	});

	for (const [kind, list] of Object.entries({ ...places, odd }))
		test(`pasted as evidence of the kind: ${kind}`, async ({ page, requests }) => {
			const random = new Random(20261126, kind.length * 100 + list.length);
			await page.goto('check/');
			await expect(editorOf(page)).toBeEditable();
			const secrets: string[] = [];
			for (const [name, place] of list)
				for (const secret of [fakeToken(random), fakeToken(random), named(random)]) {
					const looksLikeNothing = findSecrets(secret).length === 0;
					if (looksLikeNothing && kind === 'odd') continue;
					const text = place(secret);
					await test.step(name, async () => {
						const part =
							kind === 'token' && name.startsWith('claims') ? secret : hiddenPart(secret, text);
						secrets.push(part);
						await examine(page, text, part);
					});
				}
			const asked = requests.join('\n');
			for (const secret of secrets)
				for (const piece of pieces(secret)) expect(asked).not.toContain(piece);
		});

	test('and what looks after it would see one', async ({ page }) => {
		const secret = fakeToken(new Random(1, 1)).slice(-16);
		await page.goto('check/');
		await expect(editorOf(page)).toBeEditable();
		await page.evaluate((watched) => {
			Object.assign(window, { watched, seen: [] });
		}, pieces(secret));
		expect(await seen(page)).toEqual([]);
		await page.evaluate((words) => {
			const note = document.createElement('p');
			note.title = words;
			document.body.append(note);
			note.remove();
		}, secret.toLowerCase());
		expect(await seen(page)).not.toEqual([]);
		await page.evaluate((words) => {
			Object.assign(window, { seen: [] });
			sessionStorage.setItem('x', words);
		}, secret);
		expect(await seen(page)).not.toEqual([]);
	});
});
