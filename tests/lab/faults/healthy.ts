/** Nothing is broken: what these print may raise nothing above advice. */
import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import type { Healthy } from '../define.ts';
import { installed } from '../harness.ts';
import {
	inspector,
	mcpRemote,
	sseV1,
	stdioV1,
	stdioV2,
	streamableV1,
	streamableV2
} from '../parts/clients.ts';
import { postInitialize } from '../parts/exchange.ts';
import { nodeProxy } from '../parts/proxies.ts';
import {
	listener,
	modernV2,
	oldSse,
	script,
	scriptV1,
	scriptV2,
	sessionsV1
} from '../parts/servers.ts';
import { bearer, goodToken, guarded } from './headers.ts';

const everything = installed('@modelcontextprotocol/server-everything/dist/index.js');
const filesystem = installed('@modelcontextprotocol/server-filesystem/dist/index.js');
const ping = { tool: 'ping' };

export const healthy: readonly Healthy[] = [
	{
		id: 'healthy-stdio-v1-v1',
		title: 'stdio: SDK v1 and v1',
		start: async (lab) =>
			stdioV1(lab, { command: 'node', args: [await script(lab, 'a.mjs', scriptV1())] }, ping)
	},
	{
		id: 'healthy-stdio-v2-v2',
		title: 'stdio: SDK v2 and v2',
		start: async (lab) =>
			stdioV2(lab, { command: 'node', args: [await script(lab, 'a.mjs', scriptV2())] }, ping)
	},
	{
		id: 'healthy-stdio-v1-v2',
		title: 'stdio: client v1, server v2',
		start: async (lab) =>
			stdioV1(lab, { command: 'node', args: [await script(lab, 'a.mjs', scriptV2())] }, ping)
	},
	{
		id: 'healthy-http-v1-v1',
		title: 'Streamable HTTP: SDK v1 and v1',
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			return streamableV1(lab, `${origin}/mcp`, ping);
		}
	},
	{
		id: 'healthy-http-v2-v2',
		title: 'Streamable HTTP: SDK v2 and v2',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return streamableV2(lab, `${origin}/mcp`, ping);
		}
	},
	{
		id: 'healthy-http-v1-v2',
		title: 'Streamable HTTP: client v1, server v2',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return streamableV1(lab, `${origin}/mcp`, ping);
		}
	},
	{
		id: 'healthy-http-v2-v1',
		title: 'Streamable HTTP: client v2, server v1',
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			return streamableV2(lab, `${origin}/mcp`, ping);
		}
	},
	{
		id: 'healthy-http-token',
		title: 'Streamable HTTP with a token in a header: SDK v2',
		start: async (lab) =>
			streamableV2(lab, `${await guarded(lab)}/mcp`, {
				...ping,
				headers: { Authorization: bearer(goodToken) }
			})
	},
	{
		id: 'healthy-http-proxy',
		title: 'Streamable HTTP through a proxy: SDK v1',
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			return streamableV1(lab, `${await nodeProxy(lab, origin)}/mcp`, ping);
		}
	},
	{
		id: 'healthy-sse-v1',
		title: 'the old SSE transport: SDK v1',
		async start(lab) {
			const { origin } = await lab.serve(listener(oldSse()));
			return sseV1(lab, `${origin}/sse`, ping);
		}
	},
	{
		id: 'healthy-curl-v1',
		title: 'the first message by hand, answered by the SDK v1',
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			return postInitialize(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'healthy-curl-v2',
		title: 'the first message by hand, answered by the SDK v2',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return postInitialize(lab, `${origin}/mcp`);
		}
	},
	{
		id: 'healthy-everything-stdio',
		title: 'the everything server over stdio: SDK v1',
		start: (lab) => stdioV1(lab, { command: 'node', args: [everything] })
	},
	{
		id: 'healthy-everything-http',
		title: 'the everything server over HTTP, what it logs itself',
		async start(lab) {
			const port = await lab.freePort();
			const server = lab.node(everything, ['streamableHttp'], { env: { PORT: String(port) } });
			await server.says(/listening on port/);
			await streamableV1(lab, `http://127.0.0.1:${port}/mcp`);
			return (await server.says(/^[^]*?Session initialized[^\n]*\n/))[0];
		}
	},
	{
		id: 'healthy-filesystem',
		title: 'the filesystem server with a folder: SDK v2',
		async start(lab) {
			const folder = join(lab.folder, 'Documents');
			await mkdir(folder);
			return stdioV2(
				lab,
				{ command: 'node', args: [filesystem, folder] },
				{ tool: 'list_allowed_directories' }
			);
		}
	},
	{
		id: 'healthy-inspector-stdio',
		title: 'the Inspector over stdio',
		start: async (lab) =>
			inspector(lab, [
				process.execPath,
				await script(lab, 'a.mjs', scriptV1()),
				'--method',
				'tools/list'
			])
	},
	{
		id: 'healthy-inspector-http',
		title: 'the Inspector over Streamable HTTP',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			return inspector(lab, [`${origin}/mcp`, '--transport', 'http', '--method', 'tools/list']);
		}
	},
	{
		id: 'healthy-inspector-everything',
		title: 'the Inspector and the everything server',
		start: (lab) => inspector(lab, [process.execPath, everything, '--method', 'tools/list'])
	},
	{
		id: 'healthy-remote',
		title: 'mcp-remote before Streamable HTTP',
		async start(lab) {
			const { origin } = await lab.serve(listener(modernV2()));
			const program = mcpRemote(lab, [`${origin}/mcp`]);
			return (await program.says(/^[^]*?"jsonrpc":"2\.0","id":1,"result"[^\n]*\n/))[0];
		}
	}
];
