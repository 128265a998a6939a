/** Real servers: the SDK's, v1 and v2, over stdio, Streamable HTTP and the old SSE transport. */
import { randomUUID } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { createMcpExpressApp as createAppV2 } from '@modelcontextprotocol/express';
import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpExpressApp as createAppV1 } from '@modelcontextprotocol/sdk/server/express.js';
import { McpServer as ServerV1 } from '@modelcontextprotocol/sdk/server/mcp.js';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { createMcpHandler, McpServer as ServerV2 } from '@modelcontextprotocol/server';
import type { Express, Request, Response } from 'express';
import { root, type Lab } from '../harness.ts';

const who = { name: 'notes', version: '1.0.0' };
const pong = () => ({ content: [{ type: 'text' as const, text: 'pong' }] });

export function notesV1(): ServerV1 {
	const server = new ServerV1(who);
	server.registerTool('ping', { description: 'Answers' }, pong);
	return server;
}
export function notesV2(): ServerV2 {
	const server = new ServerV2(who);
	server.registerTool('ping', { description: 'Answers' }, pong);
	return server;
}

/** The text of a server over stdio, as its author would write it; `before` runs first. */
export function scriptV1(before = ''): string {
	return `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
${before}
const server = new McpServer({ name: 'notes', version: '1.0.0' });
server.registerTool('ping', { description: 'Answers' }, () => ({ content: [{ type: 'text', text: 'pong' }] }));
await server.connect(new StdioServerTransport());
`;
}
export function scriptV2(before = ''): string {
	return `import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio';
${before}
const server = new McpServer({ name: 'notes', version: '1.0.0' });
server.registerTool('ping', { description: 'Answers' }, () => ({ content: [{ type: 'text', text: 'pong' }] }));
await server.connect(new StdioServerTransport());
`;
}

/** Writes a script into a project that has our packages installed; gives its path. */
export async function script(lab: Lab, name: string, text: string): Promise<string> {
	await symlink(join(root, 'node_modules'), join(lab.folder, 'node_modules'), 'junction').catch(
		(fault: unknown) => {
			if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
		}
	);
	return lab.file(name, text);
}

/** Streamable HTTP with sessions, the SDK v1 way: one transport for each client. */
export function sessionsV1(app: Express = createAppV1()): Express {
	const transports = new Map<string, StreamableHTTPServerTransport>();
	const answer = async (request: Request, response: Response) => {
		const id = request.get('mcp-session-id');
		const known = id === undefined ? undefined : transports.get(id);
		// `id` is undefined only for a request that begins a session: the transport refuses others itself.
		if (id !== undefined && !known) {
			response.status(404).json({
				jsonrpc: '2.0',
				error: { code: -32001, message: 'Session not found' },
				id: null
			});
			return;
		}
		const transport =
			known ??
			new StreamableHTTPServerTransport({
				sessionIdGenerator: randomUUID,
				onsessioninitialized: (made) => {
					transports.set(made, transport);
				}
			});
		if (!known) await notesV1().connect(transport);
		await transport.handleRequest(request, response, request.body);
	};
	app.all('/mcp', answer);
	return app;
}

/** Streamable HTTP the SDK v2 way: clients of 2026-07-28, and those that still begin with `initialize`. */
export function modernV2(app: Express = createAppV2({ host: '127.0.0.1' })): Express {
	const mcp = toNodeHandler(createMcpHandler(notesV2));
	app.all('/mcp', (request: Request, response: Response) => {
		void mcp(request, response, request.body);
	});
	return app;
}

/** The transport of 2024-11-05: a stream at /sse, messages to /messages. */
export function oldSse(app: Express = createAppV1()): Express {
	// Deprecated, and still what many servers run.
	/* eslint-disable @typescript-eslint/no-deprecated */
	const transports = new Map<string, SSEServerTransport>();
	app.get('/sse', async (_request: Request, response: Response) => {
		const transport = new SSEServerTransport('/messages', response);
		transports.set(transport.sessionId, transport);
		await notesV1().connect(transport);
	});
	app.post('/messages', async (request: Request, response: Response) => {
		const transport = transports.get(
			new URL(request.url, 'http://localhost').searchParams.get('sessionId') ?? ''
		);
		if (transport) await transport.handlePostMessage(request, response, request.body);
		else response.status(400).send('No transport found for sessionId');
	});
	/* eslint-enable @typescript-eslint/no-deprecated */
	return app;
}

/** Express answers as a plain listener does. */
export function listener(app: Express): RequestListener {
	return app as RequestListener;
}
