/** Svelte and SvelteKit: a static site with a policy of its own, under any base path. */
import adapter from '@sveltejs/adapter-static';
import process from 'node:process';

const dev = process.argv.includes('dev');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
	kit: {
		adapter: adapter({ fallback: '404.html', precompress: true, pages: process.env.BUILD_DIR ?? 'build' }),
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		inlineStyleThreshold: 0,
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'frame-src': ['self'],
				'worker-src': ['self', 'blob:'],
				// Hot reload needs a socket while developing; the built site connects to nothing.
				'connect-src': dev ? ['self', 'ws:'] : ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				...(dev
					? {}
					: {
							'require-trusted-types-for': ['script'],
							'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'clinic']
						})
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../scripts/**/*.ts',
					'../bench/**/*.ts',
					'../embed/**/*.ts',
					'../*.config.ts',
					'../*.config.js'
				]
			})
		}
	}
};
