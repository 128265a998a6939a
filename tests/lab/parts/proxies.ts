/** What stands between a client and a server: nginx, and a proxy of Node. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import httpProxy from 'http-proxy';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Lab } from '../harness.ts';

const nginxes = [
	'/usr/sbin/nginx',
	'/usr/bin/nginx',
	'/opt/homebrew/bin/nginx',
	'/usr/local/bin/nginx'
];

/** The reason why nginx cannot stand in between, or `null`. */
export function noNginx(): string | null {
	return nginxes.some((path) => existsSync(path)) ? null : 'nginx is not installed';
}

/** nginx with these lines in its `server` block; gives its address. */
export async function nginx(lab: Lab, lines: string, mode = ''): Promise<string> {
	const port = await lab.freePort();
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
		.map((kind) => `${kind}_temp_path ${join(lab.folder, kind)};`)
		.join('\n');
	const config = await lab.file(
		'nginx.conf',
		`daemon off;
master_process off;
pid ${join(lab.folder, 'nginx.pid')};
error_log stderr notice;
events {}
http {
access_log off;
${temporary}
server {
listen 127.0.0.1:${port} ${mode};
${lines}
}
}
`
	);
	const program = nginxes.find((path) => existsSync(path)) ?? 'nginx';
	// Its sockets are open before it says how it will wait for them.
	await lab.start(program, ['-p', lab.folder, '-e', 'stderr', '-c', config]).says(/event method/);
	return `http://127.0.0.1:${port}`;
}

/** A proxy of Node before this address; `change` sees each request on its way and each answer on its way back. */
export async function nodeProxy(
	lab: Lab,
	target: string,
	{
		request,
		answer,
		failed,
		idle,
		patience,
		collect = false
	}: {
		readonly request?: (outgoing: { removeHeader(name: string): void }) => void;
		readonly answer?: (incoming: IncomingMessage) => void;
		/** Answers of which nothing came for these milliseconds are cut. */
		readonly idle?: number;
		/** So long it waits for an answer to begin. */
		readonly patience?: number;
		/** Sends the head of an answer at once, and the rest when it is complete, as gateways made for pages do. */
		readonly collect?: boolean;
		readonly failed?: (response: ServerResponse) => void;
	} = {}
): Promise<string> {
	const proxy = httpProxy.createProxyServer({
		target,
		selfHandleResponse: collect,
		...(patience !== undefined && { proxyTimeout: patience })
	});
	if (request) proxy.on('proxyReq', request);
	if (answer) proxy.on('proxyRes', answer);
	if (collect)
		proxy.on('proxyRes', (incoming, _request, response) => {
			const pieces: Buffer[] = [];
			response.writeHead(incoming.statusCode ?? 502, incoming.headers);
			response.flushHeaders();
			incoming.on('data', (piece: Buffer) => pieces.push(piece));
			incoming.on('end', () => response.end(Buffer.concat(pieces)));
		});
	proxy.on('error', (_fault, _request, response) => {
		if ('writeHead' in response && !response.headersSent && failed) failed(response);
		else response.destroy();
	});
	lab.after(() => {
		proxy.close();
	});
	const { origin } = await lab.serve((incoming, outgoing) => {
		// Of an answer that is under way: a connection that waits for the next request is left alone.
		if (idle !== undefined) outgoing.setTimeout(idle);
		proxy.web(incoming, outgoing);
	});
	return origin;
}
