/** Svelte and SvelteKit: prerendered pages under a policy that forbids scripted connections, at any base path. */
import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Hot reload needs a socket and writes markup of its own: the whole policy holds in the built site. */
const dev = process.argv.includes('dev');

/** `DRAFT=1 npm run build` only warns of links to pages that are still to be written. */
const broken = process.env.DRAFT === '1' ? 'warn' : 'fail';

/** Of the script in `src/app.html` that runs before the first paint; Kit hashes its own. */
const [, beforePaint = ''] =
	/<script>([^]*?)<\/script>/.exec(
		readFileSync(new URL('src/app.html', import.meta.url), 'utf8')
	) ?? [];
/** @type {`sha256-${string}`} */
const beforePaintHash = `sha256-${createHash('sha256').update(beforePaint).digest('base64')}`;

/**
 * `'self'`, and the site's own address where the build knows it: in a sandboxed frame, which is how docs embed us, Safari
 * takes `'self'` for nothing at all, and neither runs our scripts nor loads our styles.
 */
const own = ownSources(process.env.SITE_ORIGIN);

/**
 * The policy of every document, written into it as `<meta>` together with the hashes of its inline scripts and styles.
 * `static/_headers` repeats it for hosts that send headers; a test compares the two.
 *
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const policy = {
	'default-src': ['none'],
	'script-src': own,
	'style-src': own,
	'style-src-attr': ['unsafe-inline'],
	'img-src': [...own, 'data:'],
	'font-src': own,
	'manifest-src': ['self'],
	'frame-src': ['self'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['none'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'clinic']
};

/**
 * @param {string | undefined} site
 * @returns {['self', ...`${string}://localhost`[]]} the types of Kit know hosts by their dot, or by this name
 */
function ownSources(site) {
	if (!site) return ['self'];
	// An origin is a scheme and a host.
	return ['self', /** @type {`${string}://localhost`} */ (new URL(site).origin)];
}

/**
 * @param {string} path
 * @returns {'' | `/${string}`}
 */
function basePath(path) {
	const trimmed = path.replace(/^\/+|\/+$/g, '');
	return trimmed === '' ? '' : `/${trimmed}`;
}

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({
			fallback: '404.html',
			pages: process.env.BUILD_DIR ?? 'build'
		}),
		// Absolute: a page means the same wherever it is served from, cached, or shown in place of another.
		paths: { base: basePath(process.env.BASE_PATH ?? ''), relative: false },
		outDir: process.env.KIT_DIR ?? '.svelte-kit',
		// In the page, so that the first paint does not wait for them.
		inlineStyleThreshold: 20_000,
		prerender: { handleHttpError: broken, handleMissingId: broken, handleUnseenRoutes: broken },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				...Object.fromEntries(
					// Hot reload makes markup without a policy of its own.
					Object.entries(policy).filter(
						([name]) => !dev || (!name.endsWith('trusted-types') && !name.startsWith('require-'))
					)
				),
				'script-src': [...policy['script-src'], beforePaintHash],
				...(dev && { 'connect-src': ['self', 'ws:'] })
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- Kit types its tsconfig as any
					...config.include,
					'../scripts/**/*.ts',
					'../bench/**/*.ts',
					'../*.config.ts',
					'../*.config.js'
				],
				// They use libraries of their readers, or of docs sites, under a configuration of their own.
				// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- As above.
				exclude: [...config.exclude, '../src/content/snippets/**', '../tests/hosts/*/**']
			})
		}
	}
};

export default config;
