/** The page's side of the analysis: a worker with a deadline, or the page itself where workers are not to be had. */
import type {
	AnalysisJob,
	AnalysisResult,
	CompareJob,
	CompareResult,
	ConvertJob,
	ConvertResult,
	FilesJob,
	FilesResult,
	FixJob,
	FixResult,
	Job,
	JobResult
} from '../analysis/jobs.ts';
import type { WorkerAnswer, WorkerRequest } from '../analysis/worker.ts';
import * as reasons from '$lib/ui/words/reader.ts';

export type Outcome<Result> =
	| { readonly kind: 'done'; readonly result: Result }
	/** Why there is no answer, in one or two sentences. */
	| { readonly kind: 'problem'; readonly words: string }
	/** A newer text came before this one was read. */
	| { readonly kind: 'replaced' };

/** What of a worker is used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface Parts {
	/** Rejects, or gives a worker that fails before it says that it is ready, where there are none. */
	startWorker(): Promise<WorkerLike>;
	loadEngine(): Promise<(job: Job) => Promise<JobResult>>;
}

/** A text may take this long to read, in milliseconds. */
export const deadline = 5_000;
/** Longer texts are not read on the page itself, where they could freeze it. */
export const longestOnPage = 500_000;
/** A newer text waits this long for an older one; then the older one is given up. */
const patience = 400;

interface Task {
	readonly id: number;
	readonly job: Job;
	readonly settle: (outcome: Outcome<JobResult>) => void;
	/** When a worker was given it. */
	started: number | null;
	/** Nobody waits for its answer. */
	readonly idle: boolean;
}
type Reader =
	| { readonly kind: 'worker'; readonly worker: WorkerLike }
	| { readonly kind: 'page'; readonly engine: (job: Job) => Promise<JobResult> };

type ResultOf<Kind> = Extract<JobResult, { readonly kind: Kind }>;

function isOf<Kind>(kind: Kind, result: JobResult): result is ResultOf<Kind> {
	return result.kind === kind;
}

function lengthOf(job: Job): number {
	return job.kind === 'files'
		? job.files.reduce((sum, { text }) => sum + text.length, 0)
		: job.text.length;
}

/** Answers one job at a time, always in words; of several texts that wait, only the newest is read. */
export class Analyser {
	readonly #parts: Parts;
	#reader: Promise<Reader> | undefined;
	/** What `#reader` gave. */
	#ready: Reader | undefined;
	#withoutWorker = false;
	#worker: WorkerLike | undefined;
	#active: Task | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#waiting: Task[] = [];
	#ids = 0;
	#ended = false;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** Loads and starts everything that an analysis needs, so that nothing is left to load once there is a text. */
	async start(): Promise<void> {
		try {
			await this.#open();
		} catch {
			// Tried again, and answered in words, when there is a text.
		}
	}

	/**
	 * Reads texts that nobody waits for: by then the worker has compiled its code, and the first real text is read several
	 * times faster. Ends as soon as there is a real one.
	 *
	 * @returns the answers that were reached
	 */
	async warmUp(texts: readonly string[]): Promise<AnalysisResult[]> {
		const results: AnalysisResult[] = [];
		try {
			const reader = await this.#open();
			if (reader.kind !== 'worker') return results;
		} catch {
			return results;
		}
		for (const text of texts) {
			if (this.#active || this.#waiting.length > 0) break;
			const outcome = await this.#ask({ kind: 'analyse', text, context: {} }, true);
			if (outcome.kind === 'done' && outcome.result.kind === 'analysed')
				results.push(outcome.result);
		}
		return results;
	}

	async analyse(job: Omit<AnalysisJob, 'kind'>): Promise<Outcome<AnalysisResult>> {
		this.#waiting = this.#waiting.filter((task) => {
			if (task.job.kind === 'analyse') task.settle({ kind: 'replaced' });
			return task.job.kind !== 'analyse';
		});
		const active = this.#active;
		if (
			active?.job.kind === 'analyse' &&
			!active.idle &&
			active.started !== null &&
			now() - active.started > patience
		) {
			this.#stopWorker();
			this.#settle(active, { kind: 'replaced' });
		}
		return this.#answer({ ...job, kind: 'analyse' }, 'analysed');
	}

	tryFix(job: Omit<FixJob, 'kind'>): Promise<Outcome<FixResult>> {
		return this.#answer({ ...job, kind: 'try-fix' }, 'tried');
	}

	/** In which other clients does the text work as it stands? */
	compare(job: Omit<CompareJob, 'kind'>): Promise<Outcome<CompareResult>> {
		return this.#answer({ ...job, kind: 'compare' }, 'compared');
	}

	/** The same servers for another client. */
	convert(job: Omit<ConvertJob, 'kind'>): Promise<Outcome<ConvertResult>> {
		return this.#answer({ ...job, kind: 'convert' }, 'converted');
	}

	/** Several files, each for itself and beside the others. */
	files(job: Omit<FilesJob, 'kind'>): Promise<Outcome<FilesResult>> {
		return this.#answer({ ...job, kind: 'files' }, 'filed');
	}

	/** Ends the worker; what waits is not answered any more. */
	end(): void {
		this.#ended = true;
		const left = [...(this.#active ? [this.#active] : []), ...this.#waiting];
		this.#active = undefined;
		this.#waiting = [];
		this.#stopWorker();
		for (const task of left) task.settle({ kind: 'replaced' });
	}

	async #answer<Kind extends JobResult['kind']>(
		job: Job,
		kind: Kind
	): Promise<Outcome<ResultOf<Kind>>> {
		const outcome = await this.#ask(job);
		if (outcome.kind !== 'done') return outcome;
		const { result } = outcome;
		return isOf(kind, result)
			? { kind: 'done', result }
			: { kind: 'problem', words: reasons.failed };
	}

	#ask(job: Job, idle = false): Promise<Outcome<JobResult>> {
		return new Promise((settle) => {
			if (this.#ended) {
				settle({ kind: 'replaced' });
				return;
			}
			this.#waiting.push({ id: ++this.#ids, job, settle, started: null, idle });
			this.#next();
		});
	}

	#next(): void {
		if (this.#active) return;
		const task = this.#waiting.shift();
		if (!task) return;
		this.#active = task;
		void this.#do(task);
	}

	async #do(task: Task): Promise<void> {
		// Without a wait where there is nothing to wait for: the worker reads while the page still draws the text.
		let reader = this.#ready;
		if (!reader) {
			try {
				reader = await this.#open();
			} catch {
				this.#settle(task, { kind: 'problem', words: reasons.notLoaded });
				return;
			}
			if (this.#active !== task) return;
		}
		if (reader.kind === 'page') {
			await this.#doOnPage(task, reader.engine);
			return;
		}
		task.started = now();
		const { worker } = reader;
		this.#timer = setTimeout(() => {
			this.#stopWorker();
			this.#settle(task, { kind: 'problem', words: reasons.tooSlow });
		}, deadline);
		const request: WorkerRequest = { id: task.id, job: task.job };
		worker.postMessage(request);
	}

	async #doOnPage(task: Task, engine: (job: Job) => Promise<JobResult>): Promise<void> {
		if (lengthOf(task.job) > longestOnPage) {
			this.#settle(task, { kind: 'problem', words: reasons.tooLong });
			return;
		}
		try {
			this.#settle(task, { kind: 'done', result: await engine(task.job) });
		} catch {
			this.#settle(task, { kind: 'problem', words: reasons.failed });
		}
	}

	#settle(task: Task, outcome: Outcome<JobResult>): void {
		if (this.#active !== task) return;
		clearTimeout(this.#timer);
		this.#active = undefined;
		task.settle(outcome);
		this.#next();
	}

	/** The worker once it is ready, else the engine on the page. */
	#open(): Promise<Reader> {
		if (this.#reader) return this.#reader;
		const opening = this.#openOnce();
		this.#reader = opening;
		opening.then(
			(reader) => {
				if (this.#reader === opening) this.#ready = reader;
			},
			() => {
				if (this.#reader === opening) this.#reader = undefined;
			}
		);
		return opening;
	}

	async #openOnce(): Promise<Reader> {
		if (!this.#withoutWorker) {
			try {
				return { kind: 'worker', worker: await this.#readyWorker() };
			} catch {
				this.#withoutWorker = true;
			}
		}
		return { kind: 'page', engine: await this.#parts.loadEngine() };
	}

	async #readyWorker(): Promise<WorkerLike> {
		const worker = await this.#parts.startWorker();
		if (this.#ended) {
			worker.terminate();
			throw new Error('ended');
		}
		this.#worker = worker;
		await new Promise<void>((resolve, reject) => {
			const timer = setTimeout(reject, deadline);
			worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
				if ('ready' in data) {
					clearTimeout(timer);
					resolve();
				} else this.#hear(worker, data);
			});
			worker.addEventListener('error', (event) => {
				event.preventDefault();
				clearTimeout(timer);
				reject(new Error('The worker did not start'));
				this.#crash(worker);
			});
		}).catch((reason: unknown) => {
			worker.terminate();
			if (this.#worker === worker) this.#worker = undefined;
			throw reason;
		});
		return worker;
	}

	#hear(worker: WorkerLike, data: Exclude<WorkerAnswer, { ready: true }>): void {
		const task = this.#active;
		if (this.#worker !== worker || task?.id !== data.id) return;
		if ('result' in data) this.#settle(task, { kind: 'done', result: data.result });
		else this.#settle(task, { kind: 'problem', words: reasons.failed });
	}

	/** Out of memory or stack: the next text gets a new worker. */
	#crash(worker: WorkerLike): void {
		const task = this.#active;
		if (this.#worker !== worker || typeof task?.started !== 'number') return;
		this.#stopWorker();
		this.#settle(task, { kind: 'problem', words: reasons.failed });
	}

	#stopWorker(): void {
		clearTimeout(this.#timer);
		if (!this.#worker) return;
		this.#worker.terminate();
		this.#worker = undefined;
		this.#reader = undefined;
		this.#ready = undefined;
		// At once, not with the next text: by then it is there.
		if (!this.#ended) void this.start();
	}
}

function now(): number {
	return performance.now();
}
