/** The build: SvelteKit, documents compiled into modules, the worker as a string. And vitest. */
import { sveltekit } from '@sveltejs/kit/vite';
import process from 'node:process';
import { defineConfig } from 'vitest/config';
import { embedLoader } from './scripts/embed-plugin.ts';
import { markdown } from './scripts/markdown/plugin.ts';
import { noVersionCheck } from './scripts/no-version-check.ts';
import { sharedCode } from './scripts/shared-code.ts';
import { engineTables } from './scripts/tables-plugin.ts';
import { workerSource } from './scripts/worker-plugin.ts';
import { clients } from './src/lib/clients/index.ts';
import svelteConfig from './svelte.config.js';

const names = new Map<string, string>(clients.map(({ id, name }) => [id, name]));

/** Without what follows the host; `''` where it is not told. */
function siteOrigin(address = ''): string {
	return address === '' ? '' : new URL(address).origin;
}

/** Where reports of wrong answers go; `''` where it is not told. */
function trackerUrl(address = ''): string {
	if (address === '') return '';
	const url = new URL(address);
	if (url.protocol !== 'https:') throw new Error('TRACKER_URL has to start with https://');
	return url.href;
}

export default defineConfig({
	plugins: [
		markdown({
			base: svelteConfig.kit?.paths?.base ?? '',
			clientName: (id) => names.get(id)
		}),
		engineTables(),
		workerSource(),
		embedLoader(),
		noVersionCheck(),
		sharedCode(),
		sveltekit()
	],
	build: {
		target: 'es2022'
	},
	// Where the site will be served, such as https://clinic.example.org: only what must be an absolute address needs it.
	define: {
		'import.meta.env.SITE_ORIGIN': JSON.stringify(siteOrigin(process.env.SITE_ORIGIN)),
		'import.meta.env.TRACKER_URL': JSON.stringify(trackerUrl(process.env.TRACKER_URL))
	},
	test: {
		include: ['{src,scripts}/**/*.test.ts', 'tests/{house,corpus,field,lab}/**/*.test.ts'],
		environment: 'node'
	}
});
