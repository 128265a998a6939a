/**
 * `npm run latency`: from a paste to the painted finding, on the built site, with the page slowed down four times.
 *
 *     tsx scripts/latency.ts [--runs 9] [--size 5000] [--slow 4]
 *
 * Measured from the moment of the browser's `paste` event until after the frame in which the first finding is painted.
 * The browser slows the page's own thread; the worker that reads the text runs as fast as the machine lets it.
 * “First” is the first paste into a page that was just opened; “again” a paste that replaces another text.
 */
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '9' },
		size: { type: 'string', default: '5000' },
		slow: { type: 'string', default: '4' },
		dir: { type: 'string', default: process.env.BUILD_DIR ?? 'build' }
	}
});
const runs = Number(values.runs);
const promised = 50;
/** Nobody pastes sooner after touching the page, in milliseconds. */
const settling = 1_000;
/** Chromium's; not in the types of the DOM yet. */
declare const scheduler: {
	postTask(work: () => void, options: { priority: 'user-blocking' }): Promise<void>;
};

/** A config of about that many characters, with a handful of faults as people make them. */
function config(name: string, size: number): string {
	const entries = [
		`"${name}": { "command": "npx -y @modelcontextprotocol/server-filesystem", "args": ["~/notes"] }`,
		'"docs": { "url": "http://docs.example.com/mcp", "headers": { "Authorization": "YOUR_TOKEN" } }'
	];
	for (let index = 0; entries.join(',\n').length < size - 30; index++)
		entries.push(
			`"files-${index}": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-filesystem", "/srv/data/${index}"], "env": { "LOG_LEVEL": "info" } }`
		);
	return `{ "mcpServers": {\n${entries.join(',\n')}\n} }`;
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** @returns milliseconds from the paste to the frame that shows a finding which names the entry */
async function pasted(page: Page, name: string, text: string): Promise<number> {
	await page.evaluate((words) => navigator.clipboard.writeText(words), text);
	const field = page.getByRole('textbox', { name: /^Your text/ });
	await field.focus();
	await page.keyboard.press('ControlOrMeta+a');
	// Awaited: a key that is pressed may overtake a script that is on its way.
	const listening = await page.evaluateHandle(
		(wanted) => ({
			painted: new Promise<number>((settle) => {
				addEventListener(
					'paste',
					({ timeStamp }) => {
						// No function here has a name: what runs this script would wrap it in one that the page does not have.
						new MutationObserver((_, observer) => {
							const shown = [...document.querySelectorAll('main li')].some((item) =>
								item.textContent.includes(wanted)
							);
							if (!shown) return;
							observer.disconnect();
							// Asked for in a frame's callbacks, it is done after its paint, and before any timer.
							requestAnimationFrame(() => {
								void scheduler.postTask(
									() => {
										settle(performance.now() - timeStamp);
									},
									{ priority: 'user-blocking' }
								);
							});
						}).observe(document, { subtree: true, childList: true, characterData: true });
					},
					{ once: true, capture: true }
				);
			})
		}),
		name
	);
	await page.keyboard.press('ControlOrMeta+v');
	return listening.evaluate(({ painted }) => painted);
}

const { server, url } = await serve({ directory: values.dir, port: 0 });
const browser = await chromium.launch({
	executablePath: ensureBrowser(),
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
});
const first: number[] = [];
const again: number[] = [];
try {
	for (let run = 0; run < runs; run++) {
		const context = await browser.newContext({
			permissions: ['clipboard-read', 'clipboard-write'],
			serviceWorkers: 'block'
		});
		const page = await context.newPage();
		await page.goto(`${url}check/`, { waitUntil: 'networkidle' });
		await page.waitForFunction(() => document.documentElement.dataset.ready !== undefined);
		// As somebody does who is about to paste; the field is built and the worker started by then.
		await page.mouse.move(200, 300);
		await page
			.getByRole('textbox', { name: /^Your text/ })
			.and(page.locator('[contenteditable]'))
			.waitFor();
		// What is warmed up in idle moments is warm.
		await page.waitForTimeout(settling);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
		const size = Number(values.size);
		first.push(await pasted(page, `first-${run}`, config(`first-${run}`, size)));
		again.push(await pasted(page, `again-${run}`, config(`again-${run}`, size)));
		await context.close();
	}
} finally {
	await browser.close();
	server.close();
	server.closeAllConnections();
}
const bytes = config('first-0', Number(values.size)).length;
console.log(
	`From paste to painted finding, ${bytes} characters, ${values.slow} times slower, ${runs} runs:`
);
for (const [name, figures] of Object.entries({ first, again }))
	console.log(
		`  ${name.padEnd(6)} median ${median(figures).toFixed(0)} ms, best ${Math.min(...figures).toFixed(0)} ms, worst ${Math.max(...figures).toFixed(0)} ms`
	);
if (Math.max(median(first), median(again)) > promised) {
	console.log(`  more than the ${promised} ms that are promised`);
	process.exitCode = 1;
}
