/** Real clients: the SDK's, v1 and v2, mcp-remote, the Inspector's command line. Each gives what a person would read. */
import { Client as ClientV1 } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport as SseV1 } from '@modelcontextprotocol/sdk/client/sse.js';
import { StdioClientTransport as StdioV1 } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as StreamableV1 } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Client as ClientV2, SSEClientTransport as SseV2 } from '@modelcontextprotocol/client';
import { StreamableHTTPClientTransport as StreamableV2 } from '@modelcontextprotocol/client';
import { StdioClientTransport as StdioV2 } from '@modelcontextprotocol/client/stdio';
import { installed, printed, type Lab, type Program } from '../harness.ts';

/** What a client is told to start. */
export interface Command {
	readonly command: string;
	readonly args?: readonly string[];
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
}
export interface Visit {
	/** For one request, in milliseconds. */
	readonly timeout?: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** The tool that is called after the list; none where absent. */
	readonly tool?: string;
}

const who = { name: 'lab', version: '1.0.0' };

/** Connects, lists the tools, calls one; each error as the SDK's log prints it. */
async function visit(
	lab: Lab,
	client: ClientV1 | ClientV2,
	connect: (options: { timeout?: number }) => Promise<void>,
	{ timeout, tool }: Visit,
	said: string[] = []
): Promise<string> {
	lab.after(() => client.close());
	const options = timeout === undefined ? {} : { timeout };
	// Hosts write these to their log and go on.
	client.onerror = (fault) => {
		said.push(`${printed(fault)}\n`);
	};
	try {
		await connect(options);
		const { name = '', version = '' } = client.getServerVersion() ?? {};
		said.push(`Connected to ${name} ${version}\n`);
		const { tools } = await client.listTools({}, options);
		said.push(`${tools.length} tools: ${tools.map((one) => one.name).join(', ')}\n`);
		if (tool !== undefined) {
			const call = { name: tool, arguments: {} };
			const { content } = await (client instanceof ClientV1
				? client.callTool(call, undefined, options)
				: client.callTool(call, options));
			said.push(`${tool}: ${JSON.stringify(content)}\n`);
		}
	} catch (fault) {
		const last = printed(fault);
		if (said.at(-1) !== `${last}\n`) said.push(`${last}\n`);
	}
	await client.close();
	return said.join('');
}

/** A client over stdio, with what the server writes to stderr as it comes. */
async function visitStdio(
	lab: Lab,
	client: ClientV1 | ClientV2,
	transport: StdioV1 | StdioV2,
	options: Visit
): Promise<string> {
	const said: string[] = [];
	const errors = transport.stderr;
	errors?.on('data', (text: Buffer) => said.push(text.toString('utf8')));
	const start = transport.start.bind(transport);
	transport.start = async () => {
		await start();
		// A client that gives up ends its server some seconds later: the lab does not wait for that.
		if (transport.pid) lab.adopt(transport.pid);
	};
	const connect = (limits: { timeout?: number }) => client.connect(transport, limits);
	return visit(lab, client, connect, options, said);
}

const stdioOptions = (lab: Lab, { command, args = [], cwd, env }: Command) => ({
	command,
	args: [...args],
	cwd: cwd ?? lab.folder,
	env: lab.environment(env),
	stderr: 'pipe' as const
});
const httpOptions = ({ headers }: Visit) =>
	headers ? { requestInit: { headers: { ...headers } } } : {};

export function stdioV1(lab: Lab, command: Command, options: Visit = {}): Promise<string> {
	return visitStdio(lab, new ClientV1(who), new StdioV1(stdioOptions(lab, command)), options);
}
export function stdioV2(lab: Lab, command: Command, options: Visit = {}): Promise<string> {
	return visitStdio(lab, new ClientV2(who), new StdioV2(stdioOptions(lab, command)), options);
}
export function streamableV1(lab: Lab, url: string, options: Visit = {}): Promise<string> {
	const transport = new StreamableV1(new URL(url), httpOptions(options));
	const client = new ClientV1(who);
	return visit(lab, client, (limits) => client.connect(transport, limits), options);
}
export function streamableV2(lab: Lab, url: string, options: Visit = {}): Promise<string> {
	const transport = new StreamableV2(new URL(url), httpOptions(options));
	const client = new ClientV2(who, { versionNegotiation: { mode: 'auto' } });
	return visit(lab, client, (limits) => client.connect(transport, limits), options);
}
export function sseV1(lab: Lab, url: string, options: Visit = {}): Promise<string> {
	// Deprecated, and what many clients still use.
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const transport = new SseV1(new URL(url), httpOptions(options));
	const client = new ClientV1(who);
	return visit(lab, client, (limits) => client.connect(transport, limits), options);
}
export function sseV2(lab: Lab, url: string, options: Visit = {}): Promise<string> {
	// eslint-disable-next-line @typescript-eslint/no-deprecated
	const transport = new SseV2(new URL(url), httpOptions(options));
	const client = new ClientV2(who);
	return visit(lab, client, (limits) => client.connect(transport, limits), options);
}

/** Connects, and stays until something goes wrong: a stream that breaks is reported while nobody asks. */
export async function untilErrorV1(lab: Lab, url: string): Promise<string> {
	const client = new ClientV1(who);
	lab.after(() => client.close());
	const first = new Promise<string>((resolve) => {
		client.onerror = (fault) => {
			resolve(printed(fault));
		};
	});
	await client.connect(new StreamableV1(new URL(url)));
	return first;
}

/** The request with which every client of the handshake begins. */
export const initialize = JSON.stringify({
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: who }
});

/** mcp-remote, as a client starts it; the host's first message is sent at once. */
export function mcpRemote(
	lab: Lab,
	args: readonly string[],
	options: { readonly env?: Readonly<Record<string, string>> } = {}
): Program {
	const program = lab.node(installed('mcp-remote/dist/proxy.js'), args, options);
	program.write(`${initialize}\n`);
	return program;
}

/** The Inspector's command line; gives all that it prints. */
export async function inspector(
	lab: Lab,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<string> {
	const launcher = installed('@modelcontextprotocol/inspector/clients/launcher/build/index.js');
	const { output } = await lab.node(launcher, ['--cli', ...args], { input: '', env }).ended;
	return output;
}
