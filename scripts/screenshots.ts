/** `npm run screenshots`: the pictures of the README, taken from the built site. */
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';

const folder = '.github/pictures';

const pictures: Readonly<Record<string, (page: Page, url: string) => Promise<void>>> = {
	async check(page, url) {
		await page.goto(`${url}check/`, { waitUntil: 'networkidle' });
		await page.getByRole('button', { name: 'broken config' }).click();
		await page.getByRole('button', { name: /^Fix \d+ safe/ }).waitFor();
		await page.getByText('What it changes').first().waitFor();
		await page.mouse.move(0, 0);
	},
	async symptom(page, url) {
		await page.goto(`${url}symptoms/spawn-enoent/windows/npx/`, { waitUntil: 'networkidle' });
	},
	async diagnosis(page, url) {
		await page.goto(`${url}diagnoses/windows-npx-shim/`, { waitUntil: 'networkidle' });
	}
};

const { server, url } = await serve({ directory: process.env.BUILD_DIR ?? 'build', port: 0 });
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
});
try {
	mkdirSync(folder, { recursive: true });
	const context = await browser.newContext({
		viewport: { width: 1120, height: 680 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	for (const [name, open] of Object.entries(pictures)) {
		const page = await context.newPage();
		await open(page, url);
		const path = join(folder, `${name}.png`);
		await page.screenshot({ path });
		console.log(`${path}  ${(statSync(path).size / 1000).toFixed(0)} KB`);
		await page.close();
	}
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
