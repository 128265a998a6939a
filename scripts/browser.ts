/**
 * Finds a browser for the journeys: Playwright's own, or an installed Chrome or Chromium. Where there is none and this
 * is a Debian or Ubuntu machine with the right to install, the system's package; elsewhere Playwright's own.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** The program to start, or `null` where no browser was found. */
export function findBrowser(): string | null {
	const named = process.env.CHROMIUM_PATH;
	if (named) return named;
	return [chromium.executablePath(), ...installed].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Finds a browser, installing one where that is allowed.
 *
 * @throws an error that says in one sentence what to do
 */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;
	for (const [command, ...args] of waysToInstall()) {
		if (!command) continue;
		console.log(`No browser found: ${[command, ...args].join(' ')}`);
		try {
			execFileSync(command, args, {
				stdio: 'inherit',
				env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
			});
		} catch {
			break;
		}
	}
	const fresh = findBrowser();
	if (fresh) return fresh;
	throw new Error(
		'No browser could be found or installed: install Chrome or Chromium, or name its program in CHROMIUM_PATH, and run this again.'
	);
}

/** Commands, one after the other. */
function waysToInstall(): string[][] {
	const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	if (debian)
		return [
			['apt-get', 'update', '-qq'],
			['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']
		];
	return [['npx', 'playwright', 'install', 'chromium']];
}
