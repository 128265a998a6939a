/** `npm run previews`: draws the pictures of link previews whose words or tokens have changed, into `static/og`. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { folder, previews, record } from './previews.ts';

const drawn: Readonly<Record<string, string>> = existsSync(record)
	? (JSON.parse(readFileSync(record, 'utf8')) as Record<string, string>) // As this script wrote it.
	: {};
const all = previews();
const wanted = all.filter(
	({ file, hash }) => drawn[file] !== hash || !existsSync(join(folder, file))
);
if (wanted.length > 0) {
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
	const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
	for (const { file, html } of wanted) {
		await page.setContent(html);
		await page.screenshot({ path: join(folder, file) });
	}
	await browser.close();
}
const now = Object.fromEntries(all.map(({ file, hash }) => [file, hash]));
await writeFile(record, `${JSON.stringify(now, null, '\t')}\n`);
console.log(`${wanted.length} of ${all.length} pictures drawn in ${folder}`);
