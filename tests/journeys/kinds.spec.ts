/** Evidence of other kinds on /check: what it was taken for and by what it is judged can be seen and corrected. */
import { expect, test } from './journey.ts';
import { editorOf, findingsOf, paste, verdictOf } from './evidence.ts';

const challenge = `POST /mcp HTTP/1.1
Host: mcp.example.com
MCP-Protocol-Version: 2025-06-18

HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="mcp"
`;
const mixture = `{
  "mcpServers": {
    "files": { "command": "~/bin/server", "args": [] }
  }
}

2026-01-01T08:00:00.120Z [files] [error] spawn ~/bin/server ENOENT
`;

test('the revision is inferred, said, and can be chosen', async ({ page }) => {
	await page.goto('check/');
	await expect(editorOf(page)).toBeEditable();
	await paste(page, challenge);
	await expect(page.getByText('Judged by revision 2025-06-18')).toContainText('line 3 names it');
	await expect(verdictOf(page, '1 error')).toBeVisible();
	await expect(findingsOf(page)).toContainText('Whoever runs the server can fix it');
	await page.getByLabel('Revision', { exact: true }).selectOption('2026-07-28');
	await expect(verdictOf(page, '1 warning')).toBeVisible();
	await expect(page.getByText('Judged by revision 2026-07-28')).toContainText('you chose it');
});

test('requests as a browser copies them, a challenge, and the version of a message', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('check/');
	await expect(editorOf(page)).toBeEditable();
	const twice = `Bearer Bearer ${['Zq7Lm2Xw', '9Kt4Rb8V'].join('')}`;
	for (const [text, words] of [
		[
			`curl ^"https://mcp.example.com/mcp^" ^\r\n  -H ^"authorization: ${twice}^"`,
			/^This looks like an HTTP request/
		],
		[
			`Invoke-WebRequest -Uri "https://mcp.example.com/mcp" \`\n-Headers @{\n"authorization"="${twice}"\n}`,
			/^This looks like an HTTP request: a browser copies it as a script/
		],
		[
			`fetch("https://mcp.example.com/mcp", {\n  "headers": { "authorization": "${twice}" }\n});`,
			/^This looks like an HTTP request: a browser copies it as a script/
		]
	] as const) {
		await paste(page, text);
		await expect(page.getByText(words).first()).toBeVisible();
		await expect(findingsOf(page).first()).toContainText('The word Bearer stands twice');
		await expect(page.getByRole('region', { name: /error/ })).not.toContainText('Zq7Lm2Xw');
	}
	await paste(
		page,
		'WWW-Authenticate: Basic realm="a"\nWWW-Authenticate: Bearer scope="files:read"\n'
	);
	const said = page.getByRole('heading', { name: 'What the challenge says' }).locator('..');
	await expect(said).toContainText('bearer, line 2:19');
	await expect(said).toContainText(/TypeScript SDK 1\s*nothing/);
	await expect(said).toContainText(/Python SDK 2\s*scope="files:read"/);
	await paste(page, 'McpError: MCP error -32001: Request timed out');
	await expect(findingsOf(page).first()).toContainText('version 1 of the TypeScript SDK');
	const wide = () => document.documentElement.scrollWidth > window.innerWidth;
	expect(await page.evaluate(wide)).toBe(false);
});

test('a config and its log are split, and what a text is can be corrected', async ({ page }) => {
	await page.goto('check/');
	await expect(editorOf(page)).toBeEditable();
	await paste(page, mixture);
	await page.getByText('Split into 2 parts, judged together').click();
	await expect(page.getByText('lines 1 to 5: a config')).toBeVisible();
	await page.getByText('Not a config?').click();
	await page.getByLabel('Read it as').selectOption({ label: 'a log or an error' });
	await expect(
		page.getByText(/^This is read as a log or an error message, as you chose/).first()
	).toBeVisible();
});

test('a picture that is pasted is answered in words', async ({ page }) => {
	for (const address of ['', 'check/']) {
		await page.goto(address);
		const field = page.getByRole('textbox', { name: /^(?:Your text|A config, an error)/ });
		await expect(field).toBeEditable();
		await field.evaluate((element) => {
			const clipboardData = new DataTransfer();
			clipboardData.items.add(
				new File([new Uint8Array([137, 80])], 'a.png', { type: 'image/png' })
			);
			element.dispatchEvent(
				new ClipboardEvent('paste', {
					clipboardData,
					bubbles: true,
					cancelable: true,
					composed: true
				})
			);
		});
		await expect(page.getByText(/^That is a picture/)).toBeVisible();
	}
});
