/** The analysis in a worker: takes `{ id, job }`, answers `{ id, result }`, or `{ id, failed: true }`; first says that it is there. */
import { run, type Job, type JobResult } from './jobs.ts';

export interface WorkerRequest {
	readonly id: number;
	readonly job: Job;
}
export type WorkerAnswer =
	| { readonly ready: true }
	| { readonly id: number; readonly result: JobResult }
	| { readonly id: number; readonly failed: true };

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => void work(data));
answer({ ready: true });

async function work({ id, job }: WorkerRequest): Promise<void> {
	try {
		answer({ id, result: await run(job) });
	} catch {
		// An engine's own words may quote what was pasted: they stay here.
		answer({ id, failed: true });
	}
}

function answer(message: WorkerAnswer): void {
	postMessage(message);
}
