/**
 * `npm test`: everything, in the order in which it fails fastest. Types, format, lint, unit tests and laws, the build,
 * its budgets, journeys in a real browser. The last line holds the totals; each skipped test prints its reason.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

interface Totals {
	passed: number;
	failed: number;
	/** Title and reason of each. */
	readonly skipped: string[];
}
const totals: Totals = { passed: 0, failed: 0, skipped: [] };
const out = 'test-results/reports';

/** Runs one command with its output shown; false where it failed. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
	const started = Date.now();
	console.log(`\n── ${[command, ...args].join(' ')}`);
	const { status } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
		shell: process.platform === 'win32'
	});
	console.log(`── ${((Date.now() - started) / 1000).toFixed(0)} s`);
	return status === 0;
}

/** A step that is one test: it holds or it does not. */
function step(
	name: string,
	command: string,
	args: readonly string[],
	env?: Record<string, string>
): boolean {
	const right = run(command, args, env);
	totals[right ? 'passed' : 'failed']++;
	if (!right) console.error(`FAILED: ${name}`);
	return right;
}

/** The report that a test runner wrote, or `null` where it wrote none. */
function readReport(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as unknown;
	} catch {
		return null;
	}
}

// The runners' own formats, as far as they are used.
interface VitestReport {
	readonly numPassedTests: number;
	readonly numFailedTests: number;
	readonly testResults: readonly {
		readonly name: string;
		readonly status: string;
		readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
	}[];
}
interface PlaywrightSuite {
	readonly specs?: readonly {
		readonly title: string;
		readonly tests: readonly {
			readonly status: 'skipped' | 'expected' | 'unexpected' | 'flaky';
			readonly projectName: string;
			readonly annotations: readonly { readonly type: string; readonly description?: string }[];
		}[];
	}[];
	readonly suites?: readonly PlaywrightSuite[];
}

function unit(): void {
	const file = `${out}/vitest.json`;
	const right = run('npx', [
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	const report = readReport(file) as VitestReport | null;
	if (!report) {
		totals.failed++;
		return;
	}
	totals.passed += report.numPassedTests;
	totals.failed += report.numFailedTests;
	for (const suite of report.testResults) {
		// A file that cannot even be loaded holds no test that could fail.
		if (
			suite.status === 'failed' &&
			suite.assertionResults.every(({ status }) => status !== 'failed')
		)
			totals.failed++;
		for (const { fullName, status } of suite.assertionResults)
			if (status !== 'passed' && status !== 'failed') totals.skipped.push(fullName);
	}
	if (!right && totals.failed === 0) totals.failed++;
}

function journeys(): void {
	const file = `${out}/journeys.json`;
	const before = totals.failed;
	const right = run('npx', ['playwright', 'test'], { JOURNEYS_REPORT: file });
	const report = readReport(file) as { readonly suites: readonly PlaywrightSuite[] } | null;
	if (report) report.suites.forEach(countSuite);
	if (!right && totals.failed === before) totals.failed++;
}

function countSuite({ specs = [], suites = [] }: PlaywrightSuite): void {
	suites.forEach(countSuite);
	for (const { title, tests } of specs)
		for (const { status, projectName, annotations } of tests) {
			if (status === 'flaky') console.log(`passed at the second try: ${title} (${projectName})`);
			if (status === 'expected' || status === 'flaky') totals.passed++;
			else if (status === 'skipped') {
				const reason = annotations.find(({ type }) => type === 'skip')?.description;
				totals.skipped.push(`${title} (${projectName}): ${reason ?? 'no reason given'}`);
			} else totals.failed++;
		}
}

/** The browser, installed where that is allowed; `null` where there is none, which is said. */
function findOrSay(): string | null {
	try {
		return ensureBrowser();
	} catch (fault) {
		console.error(fault instanceof Error ? fault.message : fault);
		return null;
	}
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
step('types', 'npm', ['run', '--silent', 'check']);
step('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
step('lint', 'npx', ['eslint', '.']);
// The lab opens pages, too.
const browser = findOrSay();
if (browser !== null) console.log(`\nBrowser: ${browser}`);
unit();
const built =
	step('build', 'npm', ['run', '--silent', 'build']) &&
	step('build for a base path', 'npm', ['run', '--silent', 'build:pages']);
if (built) {
	step('budgets', 'npx', ['tsx', 'scripts/budgets.ts']);
	step('docs sites that embed the clinic', 'npx', ['tsx', 'scripts/hosts.ts']);
	if (browser === null) totals.failed++;
	else journeys();
}

for (const skipped of totals.skipped) console.log(`skipped: ${skipped}`);
const skips = totals.skipped.length > 0 ? `, ${totals.skipped.length} skipped` : '';
if (totals.failed > 0) process.exitCode = 1;
console.log(`\n${totals.passed} passed, ${totals.failed} failed${skips}`);
