/**
 * A static server for the built site, as a good host would serve it: brotli, the headers of `_headers`, `404.html`.
 *
 *     tsx scripts/serve.ts [--dir build] [--port 4173] [--base /docs/clinic] [--no-headers]
 *
 * `--no-headers` serves like a host that sends none, such as GitHub Pages (which does send Access-Control-Allow-Origin).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';

export interface ServeOptions {
	readonly directory: string;
	/** `0` takes a free one. */
	readonly port: number;
	/** `''`, or a path that starts with a slash and ends without one. */
	readonly base?: string;
	/** Send what `_headers` says; true when absent. */
	readonly headers?: boolean;
}

/**
 * Serves on the loopback address only.
 *
 * @returns the server, listening, and its address ending in a slash
 * @throws where there is no built site, or the port is taken
 */
export async function serve(options: ServeOptions): Promise<{ server: Server; url: string }> {
	const { directory, port, base = '', headers = true } = options;
	const lost = join(directory, '404.html');
	if (!existsSync(lost))
		throw new Error(`There is no built site in ${directory}: run "npm run build"`);
	const rules = headers ? parseHeaders(readFileSync(join(directory, '_headers'), 'utf8')) : [];
	const notFound = readFileSync(lost);
	const files = sirv(resolve(directory), {
		brotli: true,
		gzip: true,
		etag: true,
		setHeaders(response, path) {
			response.setHeader('Access-Control-Allow-Origin', '*');
			for (const [name, value] of headersFor(path, rules)) response.setHeader(name, value);
		}
	});
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const lostHere = () => {
			for (const [name, value] of headersFor('/404.html', rules)) response.setHeader(name, value);
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
		};
		if (base !== '' && !url.startsWith(`${base}/`)) {
			if (url === base || url === '/') response.writeHead(302, { Location: `${base}/` }).end();
			else lostHere();
			return;
		}
		request.url = url.slice(base.length);
		files(request, response, lostHere);
	});
	await new Promise<void>((settle, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', settle);
	});
	// A server that listens on a port has an address of this kind.
	const address = server.address() as AddressInfo;
	return { server, url: `http://localhost:${address.port}${base}/` };
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			dir: { type: 'string', default: 'build' },
			port: { type: 'string' },
			base: { type: 'string', default: process.env.BASE_PATH ?? '' },
			'no-headers': { type: 'boolean', default: false }
		}
	});
	const base = values.base.replace(/^\/+|\/+$/g, '');
	const options = {
		directory: values.dir,
		base: base === '' ? '' : `/${base}`,
		headers: !values['no-headers']
	};
	const wanted = Number(values.port ?? process.env.PORT ?? 4173);
	const { url } = await serve({ ...options, port: wanted }).catch((fault: unknown) => {
		// Somebody who asked for a port gets that one or an error; otherwise any free one will do.
		if (values.port !== undefined || !isTaken(fault)) throw fault;
		return serve({ ...options, port: 0 });
	});
	console.log(`MCP Clinic is served at ${url}  (Ctrl+C ends it)`);
}

function isTaken(fault: unknown): boolean {
	return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
	await main().catch((fault: unknown) => {
		console.error(fault instanceof Error ? fault.message : fault);
		process.exitCode = 1;
	});
