/** What is no good as evidence, or is too much of it: answered in words, with nothing of it shown that should not be. */
import type { Page } from '@playwright/test';
import { sampleKeys, sampleToken } from '../../src/lib/rules/sample-token.ts';
import { serverMetadata } from '../../src/lib/rules/sample-documents.ts';
import { editorOf, findingsOf, paste, verdictOf } from './evidence.ts';
import { expect, test } from './journey.ts';

async function openCheck(page: Page): Promise<void> {
	await page.goto('check/');
	await expect(editorOf(page)).toBeEditable();
}

const token = sampleToken({
	iss: 'https://auth.example.com',
	aud: 'https://mcp.example.com/mcp',
	scope: 'read',
	exp: 1_900_000_000
});

const words: readonly (readonly [
	name: string,
	text: string,
	recognised: RegExp,
	verdict: string | RegExp,
	finding?: RegExp
])[] = [
	[
		'a token that was cut',
		`Authorization: Bearer ${token.slice(0, token.length / 2)}`,
		/^This looks like a JSON Web Token/,
		'1 warning',
		/2 parts instead of three/
	],
	[
		'a token of garbage',
		`Bearer eyJ${'A'.repeat(30)}.${'B'.repeat(30)}.${'C'.repeat(30)}`,
		/^This looks like a JSON Web Token/,
		'1 warning',
		/does not decode/
	],
	[
		'Base64 that is no token',
		`${'SGVsbG8gd29ybGQsIG5vdGhpbmcg'.repeat(3)}\n${'SGVsbG8gd29ybGQsIG5vdGhpbmcg'.repeat(3)}=`,
		/^This looks like plain text without anything we know/,
		'Nothing recognised'
	],
	[
		'a picture as Base64',
		`data:image/png;base64,iVBORw0KGgo${'AAAA'.repeat(200)}`,
		/^This looks like a picture written as text/,
		'Nothing recognised'
	],
	[
		'metadata that are a list',
		`[${serverMetadata()}]`,
		/^This looks like authorization server metadata/,
		/1 warning/,
		/The document is a list/
	],
	[
		'headers with line breaks of all sorts, and one that is smuggled in',
		'HTTP/1.1 401 Unauthorized\r\nX-A: 1\rX-B: 2\r\nWWW-Authenticate: Bearer realm="a%0d%0aSet-Cookie: b=c",\r\n\tresource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource\r\n\r\n{}',
		/^This looks like HTTP headers/,
		/error|warning/,
		/challenge/
	],
	[
		'headers with control characters',
		'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\u0001 realm="a"\u0000, \u007ferror="x"\n',
		/^This looks like HTTP headers/,
		/error|warning/,
		/challenge/
	],
	['only brackets', '['.repeat(50_000), /config/, /\d error/]
];

test('what is no good is answered in words', async ({ page }) => {
	await openCheck(page);
	for (const [name, text, recognised, verdict, finding] of words)
		await test.step(name, async () => {
			await paste(page, text);
			await expect(page.getByText(recognised).first()).toBeVisible();
			await expect(verdictOf(page, verdict)).toBeVisible();
			if (finding) await expect(findingsOf(page).filter({ hasText: finding })).not.toHaveCount(0);
		});
});

test('bytes that are no text are called so, dropped or pasted', async ({ page }) => {
	await openCheck(page);
	const png = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 0, 8, 6, 0];
	const drop = async (type: string) => {
		const dataTransfer = await page.evaluateHandle(
			({ bytes, type }) => {
				const transfer = new DataTransfer();
				transfer.items.add(new File([new Uint8Array(bytes)], 'shot', { type }));
				return transfer;
			},
			{ bytes: png, type }
		);
		await page.getByRole('group', { name: 'Your text' }).dispatchEvent('drop', { dataTransfer });
	};
	await drop('image/png');
	await expect(page.getByText(/^That is a picture/)).toBeVisible();
	// A file whose name and kind say nothing: its bytes do.
	await drop('');
	await expect(verdictOf(page, 'Nothing recognised')).toBeVisible();
	await expect(page.getByText(/^This looks like a picture or another binary file/)).toBeVisible();
	await paste(page, '\u0089PNG\n\u001a\n\u0001\u0002\u0003\u0004\ufffd\ufffd\u0005\u0006');
	await expect(page.getByText(/^This looks like a picture or another binary file/)).toBeVisible();
});

test('a log of ten megabytes is answered, as a file and as a text', async ({ page }) => {
	test.slow();
	await openCheck(page);
	const line = '2026-01-01T00:00:00.000Z [docs] [info] all is well here\n';
	const log = line.repeat(Math.ceil(10_000_000 / line.length));
	await page
		.getByLabel('Files to check')
		.setInputFiles({ name: 'mcp.log', mimeType: 'text/plain', buffer: Buffer.from(log) });
	await expect(page.getByText(/larger than 8 MB/)).toBeVisible();
	// Five of them are read, and the line that tells is found.
	const half = `${log.slice(0, 5_000_000)}\n2026-01-01T00:00:00Z [docs] [error] spawn npx ENOENT\n`;
	await page
		.getByLabel('Files to check')
		.setInputFiles({ name: 'mcp.log', mimeType: 'text/plain', buffer: Buffer.from(half) });
	await expect(verdictOf(page, '1 error')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByText(/million characters/)).toBeVisible();
	await expect(findingsOf(page)).toContainText('does not find `npx`'.replaceAll('`', ''));
});

test('an archive of exchanges: the fault is found, the cookies stay where they are', async ({
	page
}) => {
	const cookie = ['s3cr3t', 'Cookie', 'Value12'].join('');
	const archive = JSON.stringify(
		{
			log: {
				version: '1.2',
				entries: [
					{
						request: {
							method: 'POST',
							url: 'https://mcp.example.com/mcp',
							cookies: [{ name: 'sid', value: cookie }],
							headers: [{ name: 'Cookie', value: `sid=${cookie}; theme=dark` }],
							postData: { text: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' }
						},
						response: {
							status: 401,
							headers: [{ name: 'Set-Cookie', value: `sid=${cookie}; HttpOnly` }],
							cookies: [{ name: 'sid', value: cookie }],
							content: { mimeType: 'application/json', text: '{}' }
						}
					}
				]
			}
		},
		null,
		2
	);
	await openCheck(page);
	await paste(page, archive);
	await expect(page.getByText('This looks like an HTTP exchange: it has requests')).toBeVisible();
	await expect(findingsOf(page).first()).toContainText('WWW-Authenticate');
	await page.getByRole('button', { name: 'Help report' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('checkbox').check();
	const held = dialog.getByRole('textbox');
	await expect(held).toHaveValue(/"name": "sid"/);
	expect(await held.inputValue()).not.toContain(cookie.slice(0, 8));
	await page.keyboard.press('Escape');
	await expect(page.getByRole('region', { name: /error/ })).not.toContainText(cookie.slice(0, 8));
});

test('a key alone is named and compared with the server that the person names', async ({
	page
}) => {
	await openCheck(page);
	await paste(page, sampleKeys.github);
	await expect(
		page.getByText('This looks like a key of GitHub: its first letters tell')
	).toBeVisible();
	await expect(verdictOf(page, '1 piece of advice')).toBeVisible();
	await expect(findingsOf(page)).toContainText('The key is one of GitHub');
	const server = page.getByLabel('Address of the MCP server, if you know it');
	await server.fill('https://mcp.example.com/mcp');
	await expect(verdictOf(page, '1 warning')).toBeVisible();
	await expect(findingsOf(page)).toContainText('the server is mcp.example.com');
	await expect(findingsOf(page)).toContainText('You can fix it');
	await server.fill('https://api.githubcopilot.com/mcp/');
	await expect(verdictOf(page, 'No cause found')).toBeVisible();
	await expect(page.getByRole('region', { name: 'No cause found' })).not.toContainText(
		sampleKeys.github.slice(4, 12)
	);
	await server.fill('');
	await paste(page, `Bearer ${sampleKeys.opaque}`);
	await expect(findingsOf(page)).toContainText('The token is opaque');
	await expect(findingsOf(page)).toContainText('Whoever runs the server can fix it');
});

test('a fault that is there very often is listed a hundred times, and the rest is counted', async ({
	page
}) => {
	await openCheck(page);
	const servers = Array.from({ length: 130 }, (_, at) => [
		`s${at}`,
		{ url: `http://mcp-${at}.example.com/mcp` }
	]);
	await paste(page, JSON.stringify({ mcpServers: Object.fromEntries(servers) }, null, 1));
	await expect(verdictOf(page, /, and 30 more$/)).toBeVisible();
});
