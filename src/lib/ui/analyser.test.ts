/** Always an answer in words: whatever the text, the worker or the network does. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run, type JobResult } from '../analysis/jobs.ts';
import type { WorkerAnswer, WorkerRequest } from '../analysis/worker.ts';
import { Analyser, deadline, longestOnPage, type Parts, type WorkerLike } from './analyser.ts';

/** A worker that answers like the real one, or misbehaves. */
class FakeWorker extends EventTarget implements WorkerLike {
	terminated = false;
	readonly requests: WorkerRequest[] = [];
	readonly #behaviour: 'works' | 'hangs' | 'never-ready' | 'refused' | 'crashes' | 'fails';
	constructor(behaviour: FakeWorker['behaviour'] = 'works') {
		super();
		this.#behaviour = behaviour;
		void this.#begin();
	}
	/** Like a real worker's, its first event comes when listeners had time to be added. */
	async #begin() {
		for (let turn = 0; turn < 20; turn++) await Promise.resolve();
		if (this.#behaviour === 'refused') this.dispatchEvent(new Event('error', { cancelable: true }));
		else if (this.#behaviour !== 'never-ready') this.say({ ready: true });
	}
	get behaviour() {
		return this.#behaviour;
	}
	postMessage(request: WorkerRequest) {
		this.requests.push(request);
		const { id, job } = request;
		if (this.#behaviour === 'crashes') this.dispatchEvent(new Event('error', { cancelable: true }));
		else if (this.#behaviour === 'fails') this.say({ id, failed: true });
		else if (this.#behaviour === 'works')
			void run(job).then((result) => {
				this.say({ id, result });
			});
	}
	say(data: WorkerAnswer) {
		if (!this.terminated) this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}
	terminate() {
		this.terminated = true;
	}
}

function parts(...workers: FakeWorker['behaviour'][]) {
	const started: FakeWorker[] = [];
	const loadEngine = vi.fn<Parts['loadEngine']>(() => Promise.resolve(run));
	const analyser = new Analyser({
		startWorker() {
			const worker = new FakeWorker(workers[started.length] ?? workers.at(-1));
			started.push(worker);
			return Promise.resolve(worker);
		},
		loadEngine
	});
	return { analyser, started, loadEngine };
}
const job = (text: string) => ({ text, context: {} });
const config = '{ "mcpServers": { "a": { "command": "node" } } }';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('with a worker', () => {
	it('warms a worker up with texts that nobody waits for, and stops for a real one', async () => {
		const { analyser, started } = parts('works');
		const answers = await analyser.warmUp([config, config]);
		expect(answers.map(({ report }) => report.kind)).toEqual(['config', 'config']);
		expect(started[0]?.requests.length).toBe(2);
		const warming = analyser.warmUp([config, config]);
		const real = analyser.analyse(job('{}'));
		await Promise.all([warming, real]);
		const texts = started[0]?.requests.map(({ job }) => ('text' in job ? job.text : null));
		expect(texts?.filter((text) => text === '{}').length).toBe(1);
		expect(started[0]?.requests.length).toBeLessThanOrEqual(4);
	});
	it('does not warm up the page itself', async () => {
		const { analyser, loadEngine } = parts('refused');
		const engine = vi.fn(run);
		loadEngine.mockResolvedValue(engine);
		await analyser.warmUp([config]);
		expect(engine).not.toHaveBeenCalled();
	});
	it('answers with the report', async () => {
		const { analyser, loadEngine } = parts('works');
		const outcome = await analyser.analyse(job(config));
		expect(outcome).toMatchObject({ kind: 'done', result: { report: { kind: 'config' } } });
		expect(loadEngine).not.toHaveBeenCalled();
	});

	it('converts in the worker', async () => {
		const { analyser, loadEngine } = parts('works');
		const outcome = await analyser.convert({
			text: config,
			from: 'claude-desktop',
			to: 'vscode',
			platform: null,
			hidesSecrets: false
		});
		expect(outcome).toMatchObject({
			kind: 'done',
			result: { conversion: { text: expect.stringContaining('"servers"') } }
		});
		expect(loadEngine).not.toHaveBeenCalled();
	});

	it('starts once, ahead of the text', async () => {
		const { analyser, started } = parts('works');
		await Promise.all([analyser.start(), analyser.start()]);
		await analyser.analyse(job(config));
		expect(started).toHaveLength(1);
	});

	it('reads only the newest of the texts that wait', async () => {
		const { analyser, started } = parts('works');
		const outcomes = await Promise.all(['a', 'b', 'c'].map((text) => analyser.analyse(job(text))));
		expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'replaced', 'done']);
		expect(started[0]?.requests.map(({ job }) => ('text' in job ? job.text : null))).toEqual([
			'a',
			'c'
		]);
	});

	it('stops at the deadline, says so, and reads the next text', async () => {
		const { analyser, started } = parts('hangs', 'works');
		const slow = analyser.analyse(job('slow'));
		await vi.advanceTimersByTimeAsync(deadline);
		expect(await slow).toMatchObject({
			kind: 'problem',
			words: expect.stringContaining('five seconds')
		});
		expect(started[0]?.terminated).toBe(true);
		expect(await analyser.analyse(job(config))).toMatchObject({ kind: 'done' });
	});

	it('gives up a slow text when a newer one comes', async () => {
		const { analyser, started } = parts('hangs', 'works');
		const slow = analyser.analyse(job('slow'));
		await vi.advanceTimersByTimeAsync(1_000);
		const newer = analyser.analyse(job(config));
		expect(await slow).toEqual({ kind: 'replaced' });
		expect(await newer).toMatchObject({ kind: 'done' });
		expect(started).toHaveLength(2);
	});

	it.each(['crashes', 'fails'] as const)('answers in words where it %s', async (behaviour) => {
		const { analyser } = parts(behaviour, 'works');
		expect(await analyser.analyse(job('x'))).toMatchObject({
			kind: 'problem',
			words: expect.stringContaining('our fault')
		});
	});

	it('reads on after a crash', async () => {
		const { analyser } = parts('crashes', 'works');
		await analyser.analyse(job('x'));
		expect(await analyser.analyse(job(config))).toMatchObject({ kind: 'done' });
	});

	it('ends with the page', async () => {
		const { analyser, started } = parts('hangs');
		const open = analyser.analyse(job('x'));
		await vi.advanceTimersByTimeAsync(0);
		analyser.end();
		expect(await open).toEqual({ kind: 'replaced' });
		expect(await analyser.analyse(job('y'))).toEqual({ kind: 'replaced' });
		expect(started.map(({ terminated }) => terminated)).toEqual([true]);
	});
});

describe('without a worker', () => {
	it.each(['refused', 'never-ready'] as const)(
		'reads on the page where it is %s',
		async (behaviour) => {
			const { analyser, started } = parts(behaviour);
			const outcome = analyser.analyse(job(config));
			await vi.advanceTimersByTimeAsync(deadline);
			expect(await outcome).toMatchObject({ kind: 'done', result: { report: { kind: 'config' } } });
			await analyser.analyse(job(config));
			expect(started.map(({ terminated }) => terminated)).toEqual([true]);
		}
	);

	it('reads on the page where a worker may not be made', async () => {
		const analyser = new Analyser({
			startWorker: () => Promise.reject(new Error('no')),
			loadEngine: () => Promise.resolve(run)
		});
		expect(await analyser.analyse(job(config))).toMatchObject({ kind: 'done' });
	});

	it('loads the engine ahead of the text', async () => {
		const { analyser, loadEngine } = parts('refused');
		await analyser.start();
		expect(loadEngine).toHaveBeenCalledOnce();
		await analyser.analyse(job(config));
		expect(loadEngine).toHaveBeenCalledOnce();
	});

	it('does not read what could freeze the page', async () => {
		const { analyser } = parts('refused');
		const text = 'x'.repeat(longestOnPage + 1);
		expect(await analyser.analyse(job(text))).toMatchObject({
			kind: 'problem',
			words: expect.stringContaining('too long')
		});
	});

	it('answers in words where the engine fails', async () => {
		const analyser = new Analyser({
			startWorker: () => Promise.reject(new Error('no')),
			loadEngine: () => Promise.resolve(() => Promise.reject<JobResult>(new Error('secret')))
		});
		const outcome = await analyser.analyse(job(config));
		expect(outcome).toMatchObject({ kind: 'problem' });
		expect(JSON.stringify(outcome)).not.toContain('secret');
	});

	it('says that it could not be loaded, and tries again with the next text', async () => {
		const loadEngine = vi
			.fn<Parts['loadEngine']>()
			.mockRejectedValueOnce(new Error('offline'))
			.mockResolvedValue(run);
		const analyser = new Analyser({
			startWorker: () => Promise.reject(new Error('offline')),
			loadEngine
		});
		expect(await analyser.analyse(job('x'))).toMatchObject({
			kind: 'problem',
			words: expect.stringContaining('reload')
		});
		expect(await analyser.analyse(job(config))).toMatchObject({ kind: 'done' });
	});
});
