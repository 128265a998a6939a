/** Journeys through the built site in a real browser: with the headers that we ask for, and on a host that sends none. */
import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.ts';

/** Workers load this file again and must find the same ports. */
function port(name: string): string {
	return (process.env[name] ??= execFileSync(process.execPath, [
		'-e',
		"require('net').createServer().listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)); this.close(); })"
	]).toString());
}
const withHeaders = port('JOURNEYS_PORT');
const likePages = port('JOURNEYS_PAGES_PORT');
const base = '/docs/clinic';
const serve = 'npx tsx scripts/serve.ts';
const executablePath = findBrowser();

export default defineConfig({
	testDir: 'tests/journeys',
	outputDir: 'test-results',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	// A second try tells a slow machine from a fault; the totals name each test that needed it.
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: process.env.JOURNEYS_REPORT
		? [['list'], ['json', { outputFile: process.env.JOURNEYS_REPORT }]]
		: [['list']],
	use: {
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		launchOptions: {
			...(executablePath !== null && { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{
			name: 'headers',
			testIgnore: 'published.spec.ts',
			use: { baseURL: `http://localhost:${withHeaders}/` }
		},
		{
			name: 'pages',
			// What a field takes, how pages look, and the docs sites of others, are the same there.
			testIgnore: [
				'xss.spec.ts',
				'access.spec.ts',
				'hosts.spec.ts',
				'privacy.spec.ts',
				'secrets.spec.ts'
			],
			// It is built as the workflow for GitHub Pages builds it: with its origin and a tracker.
			grepInvert: /@no-tracker/,
			use: { baseURL: `http://localhost:${likePages}${base}/` }
		}
	],
	webServer: [
		{
			command: `${serve} --dir build --port ${withHeaders}`,
			url: `http://localhost:${withHeaders}/`
		},
		{
			command: `${serve} --dir build-pages --port ${likePages} --base ${base} --no-headers`,
			url: `http://localhost:${likePages}${base}/`
		}
	]
});
