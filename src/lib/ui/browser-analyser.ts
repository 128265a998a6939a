/** The analyser with the browser's parts. Both are loaded when they are first needed. */
import { Analyser } from './analyser.ts';
import { startWorker } from './clinic-policy.ts';
import { loadWorkerSource } from './evidence-field.ts';

export function createAnalyser(): Analyser {
	return new Analyser({
		async startWorker() {
			const { default: source } = await loadWorkerSource();
			return startWorker(source, 'analysis');
		},
		async loadEngine() {
			const [{ run }] = await Promise.all([
				import('../analysis/jobs.ts'),
				// What the engine would load with the first text of its kind.
				import('../analysis/evidence.ts')
			]);
			return run;
		}
	});
}
