/**
 * `npm run fuzz`: a million inputs that must not throw, hang, point outside the text, answer
 * differently the second time, offer edits that overlap, or let a secret out.
 *
 *     npm run fuzz                                    goes on where the last run stopped
 *     npm run fuzz -- --count 20000                   so many more, then stops
 *     npm run fuzz -- --seed 7 --from 1200 --count 1 --show
 *
 * Without `--from` the state is kept in `.fuzz/state.json`. Input `n` of a seed is always the same.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSeeds } from './fuzz/seeds.ts';
import { makeInput } from './fuzz/texts.ts';
import type { FromWorker } from './fuzz/worker.ts';

interface State {
	readonly seed: number;
	/** Inputs before this one are judged. */
	readonly next: number;
	readonly failed: readonly number[];
	readonly slow: readonly number[];
}

/** Fifty inputs at once: a single one takes about a millisecond. */
const deadline = 120_000;
/** A fresh process now and then: what one leaves behind shows in none of the others. */
const perProcess = 25_000;
const shownFailures = 10;
const stateFile = fileURLToPath(new URL('../.fuzz/state.json', import.meta.url));

const { values } = parseArgs({
	options: {
		seed: { type: 'string' },
		from: { type: 'string' },
		count: { type: 'string' },
		show: { type: 'boolean', default: false }
	}
});
const seed = Number(values.seed ?? 1);
const resumable = values.from === undefined;
let state = resumable ? readState(seed) : fresh(seed, Number(values.from));
const total = 1_000_000;
const last =
	values.count === undefined ? Math.max(total, state.next) : state.next + Number(values.count);

if (values.show) {
	const seeds = await readSeeds();
	for (let index = state.next; index < last; index++) console.log(makeInput(seed, index, seeds));
}
console.log(`Seed ${seed}, inputs ${state.next} to ${last - 1}.`);
const started = performance.now();
const first = state.next;
let failures = 0;
while (state.next < last) await work(state.next, Math.min(last, state.next + perProcess));

const seconds = Math.round((performance.now() - started) / 1000);
console.log(
	`${state.next - first} inputs in ${seconds} s (${state.next} of seed ${seed} in all): ` +
		`${state.failed.length} failed, ${state.slow.length} slow.`
);
if (state.failed.length > 0) process.exitCode = 1;

/** One process. Ends when it is done, has hung, or died; then the input that it stood at is passed over. */
function work(from: number, to: number): Promise<void> {
	const child = fork(fileURLToPath(new URL('fuzz/worker.ts', import.meta.url)), [
		String(seed),
		String(from),
		String(to)
	]);
	let at = from;
	let done = false;
	return new Promise((resolve) => {
		let hung = false;
		const stop = () => {
			hung = true;
			child.kill('SIGKILL');
		};
		let watchdog = setTimeout(stop, deadline);
		// Written by the worker beside.
		child.on('message', (message: FromWorker) => {
			clearTimeout(watchdog);
			watchdog = setTimeout(stop, deadline);
			if ('at' in message) {
				at = message.at;
				keep({ ...state, next: at });
			} else if ('failed' in message) fail(message.failed, message.why, message);
			else if ('slow' in message) {
				console.log(
					`slow ${message.slow}: ${message.milliseconds} ms for ${message.length} characters`
				);
				keep({ ...state, slow: [...state.slow, message.slow] });
			} else done = true;
		});
		child.on('exit', (code) => {
			clearTimeout(watchdog);
			if (done) keep({ ...state, next: to });
			else {
				const why = hung
					? `no answer in ${deadline / 1000} s`
					: `the process ended with ${String(code)}`;
				fail(at, `${why}; one of the inputs from ${at} on`);
				keep({ ...state, next: Math.min(to, at + 50) });
			}
			resolve();
		});
	});
}

function fail(
	index: number,
	why: string,
	input?: { readonly generator: string; readonly text: string }
) {
	keep({ ...state, failed: [...state.failed, index] });
	failures++;
	if (failures > shownFailures) return;
	console.error(`\nfailed ${index}${input ? ` (${input.generator})` : ''}: ${why.slice(0, 1500)}`);
	if (input) console.error(`  ${JSON.stringify(input.text).slice(0, 600)}`);
	console.error(`  npm run fuzz -- --seed ${seed} --from ${index} --count 1 --show`);
}

function keep(now: State) {
	state = now;
	if (!resumable) return;
	mkdirSync(fileURLToPath(new URL('../.fuzz/', import.meta.url)), { recursive: true });
	writeFileSync(stateFile, JSON.stringify(state));
}

function fresh(ofSeed: number, next: number): State {
	return { seed: ofSeed, next, failed: [], slow: [] };
}

/** Where the last run with this seed stopped, else the beginning. */
function readState(ofSeed: number): State {
	try {
		// Our own file, written above.
		const kept = JSON.parse(readFileSync(stateFile, 'utf8')) as State;
		return kept.seed === ofSeed ? kept : fresh(ofSeed, 0);
	} catch {
		return fresh(ofSeed, 0);
	}
}
