/** Judges inputs from one number to another and tells of each batch; its parent watches the clock. */
import process from 'node:process';
import { judge } from './judge.ts';
import { readSeeds } from './seeds.ts';
import { makeInput } from './texts.ts';

/** Shared with the parent: what a worker says. */
export type FromWorker =
	/** Input `index` is next. */
	| { readonly at: number }
	| {
			readonly failed: number;
			readonly generator: string;
			readonly why: string;
			readonly text: string;
	  }
	| { readonly slow: number; readonly milliseconds: number; readonly length: number }
	| { readonly done: true };

const batch = 50;
/** Of one look at one input, on the processor's clock: other programs do not count. */
const slowFrom = 400;

const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);
const tell = (message: FromWorker) => process.send?.(message);

const seeds = await readSeeds();
for (let index = from; index < to; index++) {
	if ((index - from) % batch === 0) tell({ at: index });
	const input = makeInput(seed, index, seeds);
	const before = process.cpuUsage();
	const why = await judge(input, index);
	const { user, system } = process.cpuUsage(before);
	const milliseconds = Math.round((user + system) / 1000);
	if (why !== null) tell({ failed: index, generator: input.generator, why, text: input.text });
	if (milliseconds > slowFrom) tell({ slow: index, milliseconds, length: input.text.length });
}
tell({ done: true });
process.disconnect();
