/**
 * Keeps the site for use without a network. It caches files of this site only, from lists that are made when the site
 * is built, takes no messages, and knows nothing of what a page holds. A new version waits until the last page of
 * the old one is closed, so nothing that somebody typed is lost to an update.
 */
import { base, build, files, prerendered, version } from '$service-worker';

// The library types every worker's scope alike; this one is a service worker's.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;

const cacheName = `mcp-clinic ${version}`;
/** Starts the site at any address. */
const shell = `${base}/404.html`;
/** What hosts read and no page asks for. */
const forHosts = /\/(?:_headers|robots\.txt)$|\/og\//;
const assets = [shell, ...build, ...files].filter((path) => !forHosts.test(path));
const known = new Set(assets);
const pages = new Set(prerendered);

worker.addEventListener('install', (event) => {
	event.waitUntil(keepAll());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(forgetOld());
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	if (known.has(url.pathname) && request.mode !== 'navigate')
		event.respondWith(fromCache(url.pathname, request));
	else if (request.mode === 'navigate') event.respondWith(page(url.pathname, request));
});

async function keepAll(): Promise<void> {
	const cache = await caches.open(cacheName);
	await cache.addAll(assets);
}

async function forgetOld(): Promise<void> {
	for (const name of await caches.keys())
		if (name.startsWith('mcp-clinic ') && name !== cacheName) await caches.delete(name);
}

async function fromCache(path: string, request: Request): Promise<Response> {
	return (await caches.match(path, { cacheName })) ?? fetch(request);
}

/** The network's page, kept for later; without a network the one that was kept, or the shell that makes it. */
async function page(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(cacheName);
	try {
		const response = await fetch(request);
		if (response.ok && pages.has(path)) await cache.put(path, response.clone());
		return response;
	} catch (fault) {
		const kept = (await cache.match(path)) ?? (await cache.match(shell));
		if (!kept) throw fault;
		return kept;
	}
}
