/** Faults between a client and an HTTP server: nobody there, the wrong door, the wrong words, the wrong session. */
import { createServer as createTcpServer } from 'node:net';
import { createMcpExpressApp as createAppV2 } from '@modelcontextprotocol/express';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpExpressApp as createAppV1 } from '@modelcontextprotocol/sdk/server/express.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createMcpHandler } from '@modelcontextprotocol/server';
import express, { type Request, type Response } from 'express';
import type { Fault } from '../define.ts';
import { installed, type Lab } from '../harness.ts';
import {
	inspector,
	mcpRemote,
	sseV1,
	sseV2,
	streamableV1,
	streamableV2
} from '../parts/clients.ts';
import { accepts, exchange, postInitialize } from '../parts/exchange.ts';
import { listener, modernV2, notesV1, notesV2, oldSse, sessionsV1 } from '../parts/servers.ts';

const everything = installed('@modelcontextprotocol/server-everything/dist/index.js');
const list = '{"jsonrpc":"2.0","id":2,"method":"tools/list"}';

/** The address of a healthy v1 server with sessions. */
async function sessions(lab: Lab): Promise<string> {
	return (await lab.serve(listener(sessionsV1()))).origin;
}

/** No address of the loopback of IPv6 here, as in many containers. */
async function noIpv6(): Promise<string | null> {
	return new Promise((resolve) => {
		const server = createTcpServer();
		server.once('error', () => {
			resolve('this computer has no ::1');
		});
		server.listen(0, '::1', () => {
			server.close(() => {
				resolve(null);
			});
		});
	});
}

const oneSession = () => '0f3c9a52-7d1e-4b86-9c05-3f1f2a6d9e47';

/** The address of a server with one transport for everybody. */
async function shared(lab: Lab, sessionIdGenerator?: () => string): Promise<string> {
	const transport = new StreamableHTTPServerTransport(
		sessionIdGenerator ? { sessionIdGenerator } : {}
	);
	await notesV1().connect(transport);
	const app = createAppV1();
	app.all('/mcp', (request: Request, response: Response) =>
		transport.handleRequest(request, response, request.body)
	);
	return `${(await lab.serve(listener(app))).origin}/mcp`;
}

export const transportFaults: readonly Fault[] = [
	{
		id: 'port-closed-v1',
		title: 'nobody listens on the port, SDK v1',
		evidence: 'log',
		diagnosis: 'server-not-listening',
		start: async (lab) => streamableV1(lab, `http://127.0.0.1:${await lab.closedPort()}/mcp`)
	},
	{
		id: 'port-closed-v2',
		title: 'nobody listens on the port, SDK v2',
		evidence: 'log',
		diagnosis: 'server-not-listening',
		start: async (lab) => streamableV2(lab, `http://127.0.0.1:${await lab.closedPort()}/mcp`)
	},
	{
		id: 'port-closed-inspector',
		title: 'nobody listens on the port, the Inspector',
		evidence: 'log',
		diagnosis: 'server-not-listening',
		start: async (lab) =>
			inspector(lab, [
				`http://127.0.0.1:${await lab.closedPort()}/mcp`,
				'--transport',
				'http',
				'--method',
				'tools/list'
			])
	},
	{
		id: 'port-closed-remote',
		title: 'nobody listens on the port, mcp-remote',
		evidence: 'log',
		diagnosis: 'server-not-listening',
		start: async (lab) =>
			(await mcpRemote(lab, [`http://127.0.0.1:${await lab.closedPort()}/mcp`]).ended).output
	},
	{
		id: 'ipv6-only-client',
		title: 'the server listens on 127.0.0.1, the client asks ::1',
		evidence: 'log',
		diagnosis: 'localhost-ipv6-mismatch',
		unless: noIpv6,
		async start(lab) {
			const { port } = await lab.serve(listener(sessionsV1()), { host: '127.0.0.1' });
			return streamableV1(lab, `http://[::1]:${port}/mcp`);
		}
	},
	{
		id: 'blocked-port',
		title: 'the port is one of those that `fetch` refuses',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		start: (lab) => streamableV1(lab, 'http://127.0.0.1:6000/mcp')
	},
	{
		id: 'wrong-path-v1',
		title: 'the address lacks /mcp, SDK v1',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		start: async (lab) => streamableV1(lab, `${await sessions(lab)}/`)
	},
	{
		id: 'wrong-path-v2',
		title: 'the address lacks /mcp, SDK v2',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		start: async (lab) => streamableV2(lab, `${await sessions(lab)}/`)
	},
	{
		id: 'wrong-path-curl',
		title: 'the address lacks /mcp, by hand',
		evidence: 'http',
		diagnosis: 'wrong-endpoint-url',
		start: async (lab) => postInitialize(lab, `${await sessions(lab)}/`)
	},
	{
		id: 'wrong-path-inspector',
		title: 'the address lacks /mcp, the Inspector',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		start: async (lab) =>
			inspector(lab, [`${await sessions(lab)}/`, '--transport', 'http', '--method', 'tools/list'])
	},
	{
		id: 'wrong-path-remote',
		title: 'the address lacks /mcp, mcp-remote',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		start: async (lab) => (await mcpRemote(lab, [`${await sessions(lab)}/`]).ended).output
	},
	{
		id: 'sse-client-for-streamable-v1',
		title: 'an SSE client asks a Streamable HTTP server, SDK v1',
		evidence: 'log',
		diagnosis: 'sse-type-for-streamable-endpoint',
		start: async (lab) => sseV1(lab, `${await sessions(lab)}/mcp`)
	},
	{
		id: 'sse-client-for-streamable-v2',
		title: 'an SSE client asks a Streamable HTTP server, SDK v2',
		evidence: 'log',
		diagnosis: 'sse-type-for-streamable-endpoint',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return sseV2(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'sse-client-for-retired-path',
		title: 'an SSE client asks for /sse, which the server no longer has',
		evidence: 'log',
		diagnosis: 'wrong-endpoint-url',
		note: 'The message does not name the address, so nothing says that it ends with /sse',
		start: async (lab) => sseV1(lab, `${await sessions(lab)}/sse`)
	},
	{
		id: 'streamable-client-for-sse-v1',
		title: 'a Streamable HTTP client asks an SSE server, SDK v1',
		evidence: 'log',
		diagnosis: 'http-type-for-sse-endpoint',
		async start(lab) {
			const { origin } = await lab.serve(listener(oldSse()));
			return streamableV1(lab, `${origin}/sse`);
		}
	},
	{
		id: 'streamable-client-for-sse-v2',
		title: 'a Streamable HTTP client asks an SSE server, SDK v2',
		evidence: 'log',
		diagnosis: 'http-type-for-sse-endpoint',
		async start(lab) {
			const { origin } = await lab.serve(listener(oldSse()));
			return streamableV2(lab, `${origin}/sse`);
		}
	},
	{
		id: 'get-not-405',
		title: 'the server answers the optional stream with 404, SDK v1',
		evidence: 'log',
		diagnosis: 'get-stream-not-405',
		async start(lab) {
			const app = createAppV1();
			app.get('/mcp', (_: Request, response: Response) => {
				response.status(404).send('Not found');
			});
			const { origin } = await lab.serve(listener(sessionsV1(app)));
			return streamableV1(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'method-not-allowed',
		title: 'the server takes no POST at this address, by hand',
		evidence: 'http',
		diagnosis: 'wrong-endpoint-url',
		async start(lab) {
			const app = express();
			app.all('/', (request, response) => {
				if (request.method === 'GET') response.send('<!doctype html><title>Notes</title>');
				else response.status(405).set('Allow', 'GET').send('Method Not Allowed');
			});
			const { origin } = await lab.serve(listener(app));
			return postInitialize(lab, `${origin}/`);
		}
	},
	{
		id: 'not-acceptable-v1',
		title: 'the request takes only JSON, answered by the SDK v1',
		evidence: 'http',
		diagnosis: 'accept-header-missing',
		start: async (lab) =>
			postInitialize(lab, `${await sessions(lab)}/mcp`, {
				'Content-Type': 'application/json',
				Accept: 'application/json'
			})
	},
	{
		id: 'not-acceptable-v2',
		title: 'the request says nothing of what it takes, answered by the SDK v2',
		evidence: 'http',
		diagnosis: 'accept-header-missing',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return postInitialize(lab, `${origin}/mcp`, { 'Content-Type': 'application/json' });
		}
	},
	{
		id: 'unsupported-media-type',
		title: 'the request is sent as a form, which is what curl does by itself',
		evidence: 'http',
		diagnosis: 'content-type-rejected',
		start: async (lab) =>
			postInitialize(lab, `${await sessions(lab)}/mcp`, {
				'Content-Type': 'application/x-www-form-urlencoded',
				Accept: accepts.Accept
			})
	},
	{
		id: 'redirect-with-slash',
		title: 'the server sends /mcp on to /mcp/',
		evidence: 'http',
		diagnosis: 'trailing-slash-redirect-drops-auth',
		async start(lab) {
			const app = createAppV1();
			app.all('/mcp', (_: Request, response: Response) => {
				response.redirect(307, 'http://127.0.0.1/mcp/');
			});
			const { origin } = await lab.serve(listener(app));
			return postInitialize(lab, `${origin}/mcp`, {
				...accepts,
				Authorization: ['Bearer', 'not-a-token-of-the-lab'].join(' ')
			});
		}
	},
	{
		id: 'redirect-loses-message-v1',
		title: 'the server sends /mcp on to /mcp/ with 301, and the message becomes a GET, SDK v1',
		evidence: 'log',
		diagnosis: 'trailing-slash-redirect-drops-auth',
		async start(lab) {
			const app = createAppV1();
			app.set('strict routing', true);
			app.all('/mcp', (_: Request, response: Response) => {
				response.redirect(301, '/mcp/');
			});
			app.post('/mcp/', (_: Request, response: Response) => {
				response.json({});
			});
			const { origin } = await lab.serve(listener(app));
			return streamableV1(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'session-unknown',
		title: 'the session is one of before the restart, by hand',
		evidence: 'http',
		diagnosis: 'session-id-unknown',
		start: async (lab) =>
			exchange(lab, `${await sessions(lab)}/mcp`, {
				method: 'POST',
				headers: { ...accepts, 'Mcp-Session-Id': oneSession() },
				body: list
			})
	},
	{
		id: 'session-unknown-v1',
		title: 'the server forgets its sessions while the client is connected, SDK v1',
		evidence: 'log',
		diagnosis: 'session-id-unknown',
		async start(lab) {
			const first = listener(sessionsV1());
			const second = listener(sessionsV1());
			// After the handshake the server has begun anew.
			let messages = 0;
			const { origin } = await lab.serve((request, response) => {
				(request.method === 'POST' && ++messages > 2 ? second : first)(request, response);
			});
			return streamableV1(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'session-unknown-everything',
		title: 'the everything server is asked with a session that it does not know',
		evidence: 'http',
		diagnosis: 'session-id-unknown',
		async start(lab) {
			const port = await lab.freePort();
			await lab
				.node(everything, ['streamableHttp'], { env: { PORT: String(port) } })
				.says(/listening on port \d+/);
			return exchange(lab, `http://127.0.0.1:${port}/mcp`, {
				method: 'POST',
				headers: { ...accepts, 'Mcp-Session-Id': oneSession() },
				body: list
			});
		}
	},
	{
		id: 'session-missing',
		title: 'the request does not name its session, by hand',
		evidence: 'http',
		diagnosis: 'session-id-missing',
		async start(lab) {
			const url = await shared(lab, oneSession);
			await postInitialize(lab, url);
			return exchange(lab, url, { method: 'POST', headers: accepts, body: list });
		}
	},
	{
		id: 'shared-transport',
		title: 'one transport for all: the second client, SDK v1',
		evidence: 'log',
		diagnosis: 'server-already-initialized',
		async start(lab) {
			const url = await shared(lab, oneSession);
			await postInitialize(lab, url);
			return streamableV1(lab, url);
		}
	},
	{
		id: 'shared-transport-curl',
		title: 'one transport for all: the second client, by hand',
		evidence: 'http',
		diagnosis: 'server-already-initialized',
		async start(lab) {
			const url = await shared(lab, oneSession);
			await postInitialize(lab, url);
			return postInitialize(lab, url);
		}
	},
	{
		id: 'shared-stateless-transport',
		title: 'a transport without sessions is used a second time, SDK v1',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		note: 'The server answers an empty 500 and logs nothing: the document names this cause among its last',
		async start(lab) {
			const url = await shared(lab);
			await postInitialize(lab, url);
			return streamableV1(lab, url);
		}
	},
	{
		id: 'version-header-unsupported',
		title: 'the header names a protocol version that nobody has',
		evidence: 'http',
		diagnosis: 'protocol-version-unsupported',
		async start(lab) {
			const url = await shared(lab, oneSession);
			await postInitialize(lab, url);
			return exchange(lab, url, {
				method: 'POST',
				headers: {
					...accepts,
					'Mcp-Session-Id': oneSession(),
					'MCP-Protocol-Version': '2023-01-01'
				},
				body: list
			});
		}
	},
	{
		id: 'version-only-modern',
		title: 'a server that speaks only 2026-07-28 is asked by the SDK v1',
		evidence: 'log',
		diagnosis: 'protocol-version-unsupported',
		async start(lab) {
			const mcp = toNodeHandler(createMcpHandler(notesV2, { legacy: 'reject' }));
			const app = createAppV2({ host: '127.0.0.1' });
			app.all('/mcp', (request: Request, response: Response) => {
				void mcp(request, response, request.body);
			});
			const { origin } = await lab.serve(listener(app));
			return streamableV1(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'host-refused-v1',
		title: 'the server does not know the name it is called by, SDK v1',
		evidence: 'http',
		diagnosis: 'host-header-rejected',
		start: async (lab) =>
			postInitialize(lab, `${await sessions(lab)}/mcp`, { ...accepts, Host: 'mcp.example.com' })
	},
	{
		id: 'host-refused-v2',
		title: 'the server does not know the name it is called by, SDK v2 behind a tunnel',
		evidence: 'log',
		diagnosis: 'host-header-rejected',
		async start(lab) {
			const inner = listener(modernV2());
			// A tunnel passes the public name on.
			const { origin } = await lab.serve((request, response) => {
				request.headers.host = 'notes.example-tunnel.com';
				inner(request, response);
			});
			return streamableV2(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'origin-refused-v2',
		title: 'the server does not let this page in, SDK v2',
		evidence: 'http',
		diagnosis: 'host-header-rejected',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return postInitialize(lab, `${origin}/mcp`, {
				...accepts,
				Origin: 'https://app.example.com'
			});
		}
	},
	{
		id: 'request-timeout-v1',
		title: 'the tool takes longer than the client waits, SDK v1',
		evidence: 'log',
		diagnosis: 'startup-timeout',
		note: 'A request that timed out does not say what took so long',
		async start(lab) {
			const server = notesV1();
			server.registerTool(
				'slow',
				{ description: 'Never answers' },
				() => new Promise(() => undefined)
			);
			const transport = new StreamableHTTPServerTransport({
				sessionIdGenerator: oneSession
			});
			await server.connect(transport);
			const app = createAppV1();
			app.all('/mcp', (request: Request, response: Response) =>
				transport.handleRequest(request, response, request.body)
			);
			const { origin } = await lab.serve(listener(app));
			return streamableV1(lab, `${origin}/mcp`, { timeout: 2000, tool: 'slow' });
		}
	},
	{
		id: 'header-with-newline',
		title: 'a line break came along with the token, SDK v1',
		evidence: 'log',
		diagnosis: 'stray-characters-in-token',
		start: async (lab) =>
			streamableV1(lab, `${await sessions(lab)}/mcp`, {
				headers: { Authorization: `${['Bearer', 'not-a-token'].join(' ')}\nof-the-lab` }
			})
	}
];
