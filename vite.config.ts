/** The build: SvelteKit, documents compiled to modules, the worker as a string. */
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { markdown } from './scripts/markdown/plugin.ts';
import { workerSource } from './scripts/worker-plugin.ts';

export default defineConfig({
	plugins: [markdown(), workerSource(), sveltekit()],
	build: { target: 'es2022' },
	test: {
		include: ['src/**/*.test.ts', 'tests/{house,corpus,lab}/**/*.test.ts'],
		environment: 'node'
	}
});
