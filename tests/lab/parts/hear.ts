/** Hears what is written to the console by one call and by all that follows from it, while others go on beside it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { printed } from '../harness.ts';

const heard = new AsyncLocalStorage<string[]>();
for (const level of ['info', 'warn', 'error'] as const) {
	const write = console[level].bind(console);
	console[level] = (...values: unknown[]) => {
		const lines = heard.getStore();
		if (lines) lines.push(printed(...values));
		// What it thinks of a lab is of no use to who reads the run.
		else if (!/oidc-provider (?:WARNING|NOTICE)/.test(String(values[0]))) write(...values);
	};
}

/** @returns what the call gives, and the lines, which may grow until its promise is settled */
export function hear<Result>(call: () => Result): { result: Result; lines: string[] } {
	const lines: string[] = [];
	return { result: heard.run(lines, call), lines };
}
