/** Faults between client and server: proxies that cut, strip or answer themselves, certificates, http and https. */
import { spawnSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { createMcpExpressApp as createAppV1 } from '@modelcontextprotocol/sdk/server/express.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { Request, Response } from 'express';
import { generate } from 'selfsigned';
import type { Fault } from '../define.ts';
import type { Lab } from '../harness.ts';
import {
	inspector,
	mcpRemote,
	streamableV1,
	streamableV2,
	untilErrorV1
} from '../parts/clients.ts';
import { accepts, exchange, postInitialize } from '../parts/exchange.ts';
import { nginx, nodeProxy, noNginx } from '../parts/proxies.ts';
import { listener, modernV2, notesV1, oldSse, sessionsV1 } from '../parts/servers.ts';

const day = 86_400_000;

/** A key and a certificate for these names, valid for these days from now. */
async function certificate(
	names: readonly string[],
	{ from = -1, to = 30 }: { readonly from?: number; readonly to?: number } = {}
) {
	const { private: key, cert } = await generate([{ name: 'commonName', value: names[0] ?? '' }], {
		keySize: 2048,
		algorithm: 'sha256',
		notBeforeDate: new Date(Date.now() + from * day),
		notAfterDate: new Date(Date.now() + to * day),
		extensions: [
			{ name: 'basicConstraints', cA: true },
			{
				name: 'subjectAltName',
				altNames: names.map((name) =>
					/^[\d.]+$/.test(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name }
				)
			}
		]
	});
	return { key, cert };
}

/** A healthy server over https with this certificate, which the client is told to trust. */
async function trusted(lab: Lab, tls: { readonly key: string; readonly cert: string }) {
	const { origin } = await lab.serve(listener(modernV2()), { tls });
	const file = await lab.file('authority.pem', tls.cert);
	return { url: `${origin}/mcp`, env: { NODE_EXTRA_CA_CERTS: file } };
}

const inspect = (url: string) => [url, '--transport', 'http', '--method', 'tools/list'];

/** A v1 server with one session, whose tools are slow to answer. */
async function slow(lab: Lab): Promise<string> {
	const server = notesV1();
	// A word of its own starts the answer, so that it is under way whatever collects its head.
	server.registerTool('slow', { description: 'Never answers' }, async ({ sendNotification }) => {
		await sendNotification({ method: 'notifications/tools/list_changed' });
		return new Promise(() => undefined);
	});
	const transport = new StreamableHTTPServerTransport({
		sessionIdGenerator: () => '0f3c9a52-7d1e-4b86-9c05-3f1f2a6d9e47'
	});
	await server.connect(transport);
	const app = createAppV1();
	app.all('/mcp', (request: Request, response: Response) =>
		transport.handleRequest(request, response, request.body)
	);
	return (await lab.serve(listener(app))).origin;
}

const page = (title: string) => (response: ServerResponse) => {
	response
		.writeHead(Number.parseInt(title), { 'Content-Type': 'text/html' })
		.end(
			`<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n</body>\n</html>\n`
		);
};

/** nginx, or where there is none a proxy of Node, before a port on which nobody listens. */
async function unreachable(lab: Lab): Promise<string> {
	const target = `http://127.0.0.1:${await lab.closedPort()}`;
	return noNginx()
		? nodeProxy(lab, target, { failed: page('502 Bad Gateway') })
		: nginx(lab, `location / { proxy_pass ${target}; }`);
}

const noCurl = () =>
	spawnSync('curl', ['--version'], { stdio: 'ignore' }).status === 0
		? null
		: 'curl is not installed';

export const proxyFaults: readonly Fault[] = [
	{
		id: 'certificate-self-signed-v1',
		title: 'the certificate is self-signed, SDK v1',
		evidence: 'log',
		diagnosis: 'tls-certificate-untrusted',
		async start(lab) {
			const { url } = await trusted(lab, await certificate(['127.0.0.1']));
			return streamableV1(lab, url);
		}
	},
	{
		id: 'certificate-self-signed-v2',
		title: 'the certificate is self-signed, SDK v2',
		evidence: 'log',
		diagnosis: 'tls-certificate-untrusted',
		async start(lab) {
			const { url } = await trusted(lab, await certificate(['127.0.0.1']));
			return streamableV2(lab, url);
		}
	},
	{
		id: 'certificate-self-signed-remote',
		title: 'the certificate is self-signed, mcp-remote',
		evidence: 'log',
		diagnosis: 'tls-certificate-untrusted',
		async start(lab) {
			const { url } = await trusted(lab, await certificate(['127.0.0.1']));
			return (await mcpRemote(lab, [url]).ended).output;
		}
	},
	{
		id: 'certificate-self-signed-inspector',
		title: 'the certificate is self-signed, the Inspector',
		evidence: 'log',
		diagnosis: 'tls-certificate-untrusted',
		async start(lab) {
			const { url } = await trusted(lab, await certificate(['127.0.0.1']));
			return inspector(lab, inspect(url));
		}
	},
	{
		id: 'certificate-other-name-remote',
		title: 'the certificate is for another name, mcp-remote',
		evidence: 'log',
		diagnosis: 'tls-chain-incomplete',
		async start(lab) {
			const { url, env } = await trusted(lab, await certificate(['notes.example.com']));
			return (await mcpRemote(lab, [url], { env }).ended).output;
		}
	},
	{
		id: 'certificate-expired-remote',
		title: 'the certificate has expired, mcp-remote',
		evidence: 'log',
		diagnosis: 'tls-chain-incomplete',
		async start(lab) {
			const tls = await certificate(['127.0.0.1'], { from: -60, to: -30 });
			const { url, env } = await trusted(lab, tls);
			return (await mcpRemote(lab, [url], { env }).ended).output;
		}
	},
	{
		id: 'https-to-http-port-v1',
		title: 'https to a port that speaks http, SDK v1',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		async start(lab) {
			const { port } = await lab.serve(listener(sessionsV1()));
			return streamableV1(lab, `https://127.0.0.1:${port}/mcp`);
		}
	},
	{
		id: 'http-to-https-port-v1',
		title: 'http to a port that speaks https, SDK v1',
		evidence: 'log',
		diagnosis: 'http-not-https',
		note: 'The client says only that the other side hung up: the report names both causes that this has',
		async start(lab) {
			const tls = await certificate(['127.0.0.1']);
			const { port } = await lab.serve(listener(sessionsV1()), { tls });
			return streamableV1(lab, `http://127.0.0.1:${port}/mcp`);
		}
	},
	{
		id: 'http-to-https-nginx',
		title: 'http to a port of nginx that speaks https, by hand',
		evidence: 'http',
		diagnosis: 'http-not-https',
		unless: noNginx,
		async start(lab) {
			const { key, cert } = await certificate(['127.0.0.1']);
			const files = [await lab.file('cert.pem', cert), await lab.file('key.pem', key)];
			const origin = await nginx(
				lab,
				`ssl_certificate ${files[0] ?? ''};\nssl_certificate_key ${files[1] ?? ''};`,
				'ssl'
			);
			return postInitialize(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'idle-stream-cut-nginx',
		title: 'nginx cuts a stream on which nothing is sent, SDK v1',
		evidence: 'log',
		diagnosis: 'proxy-idle-timeout',
		unless: noNginx,
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			const front = await nginx(
				lab,
				`location / { proxy_pass ${origin}; proxy_buffering off; proxy_read_timeout 1s; }`
			);
			return untilErrorV1(lab, `${front}/mcp`);
		}
	},
	{
		id: 'idle-stream-cut-node',
		title: 'a proxy of Node cuts a stream on which nothing is sent, SDK v1',
		evidence: 'log',
		diagnosis: 'proxy-idle-timeout',
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			const front = await nodeProxy(lab, origin, { idle: 2_000 });
			return untilErrorV1(lab, `${front}/mcp`);
		}
	},
	{
		id: 'gateway-502-v1',
		title: 'a proxy finds no server behind it, SDK v1',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		start: async (lab) => streamableV1(lab, `${await unreachable(lab)}/mcp`)
	},
	{
		id: 'gateway-502-curl',
		title: 'a proxy finds no server behind it, by hand',
		evidence: 'http',
		diagnosis: 'server-error-5xx',
		start: async (lab) => postInitialize(lab, `${await unreachable(lab)}/mcp`)
	},
	{
		id: 'gateway-502-v2',
		title: 'a proxy finds no server behind it, SDK v2',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		start: async (lab) => streamableV2(lab, `${await unreachable(lab)}/mcp`)
	},
	{
		id: 'gateway-502-remote',
		title: 'a proxy finds no server behind it, mcp-remote',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		start: async (lab) => (await mcpRemote(lab, [`${await unreachable(lab)}/mcp`]).ended).output
	},
	{
		id: 'gateway-503-inspector',
		title: 'a gateway answers 503 with a page, the Inspector',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		async start(lab) {
			const front = await nodeProxy(lab, `http://127.0.0.1:${await lab.closedPort()}`, {
				failed: page('503 Service Temporarily Unavailable')
			});
			return inspector(lab, inspect(`${front}/mcp`));
		}
	},
	{
		id: 'gateway-504-v1',
		title: 'a proxy waits longer than it may for the server, SDK v1',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		async start(lab) {
			const { origin } = await lab.serve((request) => request.resume());
			const front = noNginx()
				? await nodeProxy(lab, origin, { patience: 1000, failed: page('504 Gateway Time-out') })
				: await nginx(lab, `location / { proxy_pass ${origin}; proxy_read_timeout 1s; }`);
			return streamableV1(lab, `${front}/mcp`);
		}
	},
	{
		id: 'stream-cut-in-call',
		title: 'a proxy cuts the answer of a slow tool, SDK v1',
		evidence: 'log',
		diagnosis: 'proxy-idle-timeout',
		async start(lab) {
			const front = await nodeProxy(lab, await slow(lab), { idle: 2_000 });
			return streamableV1(lab, `${front}/mcp`, { timeout: 6000, tool: 'slow' });
		}
	},
	{
		id: 'login-page-before-server',
		title: 'a login page stands before the server, SDK v1',
		evidence: 'log',
		diagnosis: 'html-instead-of-json',
		async start(lab) {
			const { origin } = await lab.serve((request, response) => {
				request.resume();
				response
					.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
					.end('<!doctype html><html><head><title>Sign in</title></head><body></body></html>');
			});
			return streamableV1(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'login-page-before-server-curl',
		title: 'a login page stands before the server, by hand',
		evidence: 'http',
		diagnosis: 'html-instead-of-json',
		async start(lab) {
			const { origin } = await lab.serve((request, response) => {
				request.resume();
				response
					.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
					.end('<!doctype html><html><head><title>Sign in</title></head><body></body></html>');
			});
			return postInitialize(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'proxy-strips-session-v1',
		title: 'a proxy takes Mcp-Session-Id out of the answer, SDK v1',
		evidence: 'log',
		diagnosis: 'session-id-missing',
		note: 'The server says that the header is missing, not who took it: the document leads to proxies',
		async start(lab) {
			const front = await nodeProxy(lab, await slow(lab), {
				answer: (incoming) => {
					delete incoming.headers['mcp-session-id'];
				}
			});
			return streamableV1(lab, `${front}/mcp`);
		}
	},
	{
		id: 'proxy-strips-session-curl',
		title: 'a proxy takes Mcp-Session-Id out of the request, by hand',
		evidence: 'http',
		diagnosis: 'protocol-headers-stripped',
		async start(lab) {
			const front = await nodeProxy(lab, await slow(lab), {
				request: (outgoing) => {
					outgoing.removeHeader('mcp-session-id');
				}
			});
			await postInitialize(lab, `${front}/mcp`);
			return exchange(lab, `${front}/mcp`, {
				method: 'POST',
				headers: { ...accepts, 'Mcp-Session-Id': '0f3c9a52-7d1e-4b86-9c05-3f1f2a6d9e47' },
				body: '{"jsonrpc":"2.0","id":2,"method":"tools/list"}'
			});
		}
	},
	{
		id: 'proxy-buffers-old-sse',
		title: 'a proxy collects the stream of the old SSE transport, asked by curl',
		evidence: 'http',
		diagnosis: 'proxy-buffers-sse',
		async start(lab) {
			const { origin } = await lab.serve(listener(oldSse()));
			const front = await nodeProxy(lab, origin, { collect: true });
			const args = ['-sSiN', '-m', '2', `${front}/sse`];
			const { stdout, stderr } = await lab.start('curl', args, { input: '' }).ended;
			return `$ curl ${args.join(' ')}\n${stdout}${stderr}`;
		},
		unless: noCurl
	}
];
