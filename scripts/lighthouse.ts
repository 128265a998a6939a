/**
 * `npm run lighthouse`: Lighthouse's mobile scores of the built site, on the four pages that a visit starts with.
 *
 *     tsx scripts/lighthouse.ts [--runs 5] [--page check/ …]
 *
 * A slow 4G line and a processor that is four times slower are simulated (Lighthouse's own preset), each page is measured
 * several times and the median counts: on a machine with other work, single figures jump. Nothing is sent anywhere.
 *
 * Lighthouse asks for `robots.txt` in the name of the page, and the page's policy (`connect-src 'none'`) refuses that, as it
 * refuses all else. So that one audit is given the file by this script; opened in a browser's own Lighthouse it fails.
 */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import RobotsTxt from 'lighthouse/core/audits/seo/robots-txt.js';
import { ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '5' },
		page: { type: 'string', multiple: true },
		dir: { type: 'string', default: process.env.BUILD_DIR ?? 'build' }
	}
});
const pages = values.page ?? [
	'',
	'symptoms/spawn-enoent/',
	'diagnoses/json-trailing-comma/',
	'check/'
];
const runs = Math.max(1, Number(values.runs) || 5);
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const metrics = {
	'first-contentful-paint': 'first paint',
	'largest-contentful-paint': 'largest paint',
	'total-blocking-time': 'blocked',
	'cumulative-layout-shift': 'shift'
} as const;

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** The browser is told a port to be driven through; this one is free now. */
function freePort(): number {
	return Number(
		execFileSync(process.execPath, [
			'-e',
			"require('net').createServer().listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)); this.close(); })"
		])
	);
}

/** What a page loses points for, once each, with the element or file that does it. */
function losses(results: readonly Result[]): Set<string> {
	const found = new Set<string>();
	for (const { categories: all, audits } of results)
		for (const name of categories)
			for (const { id, weight } of all[name]?.auditRefs ?? []) {
				const audit = audits[id];
				if (!audit || weight === 0 || audit.score === null || audit.score >= 0.9) continue;
				found.add(`${name}: ${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`);
			}
	return found;
}

const { server, url } = await serve({ directory: values.dir, port: 0 });
const port = freePort();
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: [
		'--no-sandbox',
		`--remote-debugging-port=${port}`,
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
});
let lost = false;
try {
	const robots = await fetch(new URL('robots.txt', url));
	// Its types name a namespace that Lighthouse keeps to itself.
	const verdict: unknown = RobotsTxt.audit({
		RobotsTxt: { status: robots.status, content: await robots.text() }
	});
	const valid =
		typeof verdict === 'object' && verdict !== null && 'score' in verdict && verdict.score === 1;
	lost ||= !valid;
	console.log(`robots.txt: ${valid ? 'valid' : 'NOT VALID'}`);
	console.log(`Lighthouse, mobile, median of ${runs}:`);
	for (const page of pages) {
		const results: Result[] = [];
		for (let run = 0; run < runs; run++) {
			const outcome = await lighthouse(`${url}${page}`, {
				port,
				logLevel: 'error',
				output: 'json',
				onlyCategories: [...categories],
				skipAudits: ['robots-txt']
			});
			if (!outcome || outcome.lhr.runtimeError)
				throw new Error(
					outcome?.lhr.runtimeError?.message ?? `Lighthouse gave nothing for ${page}`
				);
			results.push(outcome.lhr);
		}
		const scores = categories.map((name) =>
			Math.round(100 * median(results.map(({ categories: all }) => all[name]?.score ?? 0)))
		);
		lost ||= scores.some((score) => score < 100);
		const figures = Object.entries(metrics).map(([id, words]) => {
			const value = median(results.map(({ audits }) => audits[id]?.numericValue ?? NaN));
			return id === 'cumulative-layout-shift'
				? `${words} ${value.toFixed(3)}`
				: `${words} ${Math.round(value)} ms`;
		});
		console.log(`${scores.join(' / ').padEnd(24)} /${page.padEnd(32)} ${figures.join(', ')}`);
		for (const loss of losses(results)) console.log(`    ${loss}`);
	}
	console.log(`(${categories.join(' / ')})`);
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
if (lost) process.exitCode = 1;
