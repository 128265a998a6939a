/** What the lab works with: programs and servers on free loopback ports, all of them ended after each fault. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect, createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatWithOptions } from 'node:util';

/** The repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
const windows = process.platform === 'win32';

/** A file of a package that is installed here: `installed('mcp-remote/dist/proxy.js')`. */
export function installed(file: string): string {
	return join(root, 'node_modules', file);
}

/** As `console.error` prints it: stack, cause, code. */
export function printed(...values: unknown[]): string {
	return formatWithOptions({ colors: false }, ...values);
}

export interface ProgramOptions {
	readonly cwd?: string;
	/** Added to the small environment that each program gets. */
	readonly env?: Readonly<Record<string, string>>;
	/** What it is given to read; its input is closed after that. Left open where this is absent. */
	readonly input?: string;
}

export interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
	/** Both, in the order in which they came. */
	readonly output: string;
}

/** Processes that have not been ended yet; those that lead a group stand there with a minus. */
const running = new Set<number>();
// A test runner that is stopped leaves nothing behind either.
process.once('exit', () => {
	for (const pid of running) end(pid);
});

function end(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
	running.delete(pid);
	try {
		process.kill(pid, signal);
	} catch {
		// It has ended by itself.
	}
}

/** A child process, and all that it has said. */
export class Program {
	stdout = '';
	stderr = '';
	output = '';
	/** Settles when the process has ended and all of its output was read; rejects where it could not be started. */
	readonly ended: Promise<Ended>;
	readonly #child: ChildProcess;
	readonly #listeners = new Set<() => void>();
	#over = false;

	constructor(child: ChildProcess) {
		this.#child = child;
		const hear = (stream: 'stdout' | 'stderr') => {
			child[stream]?.setEncoding('utf8').on('data', (text: string) => {
				this[stream] += text;
				this.output += text;
				this.#tell();
			});
		};
		hear('stdout');
		hear('stderr');
		child.stdin?.on('error', () => undefined);
		this.ended = new Promise((resolve, reject) => {
			child.once('error', (fault) => {
				this.#over = true;
				reject(fault);
				this.#tell();
			});
			child.once('close', (code, signal) => {
				this.#over = true;
				const { stdout, stderr, output } = this;
				resolve({ code, signal, stdout, stderr, output });
				this.#tell();
			});
		});
		// Who does not wait for the end does not mind how it came.
		this.ended.catch(() => undefined);
	}

	get pid(): number | undefined {
		return this.#child.pid;
	}

	write(text: string): void {
		this.#child.stdin?.write(text);
	}

	/** Waits until the output holds this; rejects, with the output, where the program ends before. */
	async says(pattern: RegExp): Promise<RegExpExecArray> {
		for (;;) {
			const match = pattern.exec(this.output);
			if (match) return match;
			if (this.#over) throw new Error(`ended without ${String(pattern)}:\n${this.output}`);
			await new Promise<void>((resolve) => {
				const once = () => {
					this.#listeners.delete(once);
					resolve();
				};
				this.#listeners.add(once);
			});
		}
	}

	/** Ends the process and what it has started. */
	async end(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
		const { pid } = this.#child;
		if (pid === undefined) return;
		// Each program leads a group of its own.
		end(windows ? pid : -pid, signal);
		await this.ended.catch(() => undefined);
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

/** A server that listens. */
export interface Site {
	readonly server: Server;
	readonly port: number;
	/** `http://127.0.0.1:3001`, without a slash at its end. */
	readonly origin: string;
}

export interface SiteOptions {
	readonly host?: string;
	/** Serves https with this key and certificate, in PEM. */
	readonly tls?: { readonly key: string; readonly cert: string };
}

/** The place of one fault. What is started through it ends with it. */
export class Lab {
	/** An empty folder of its own, with a `home` in it. */
	readonly folder: string;
	/** What differs from run to run and stands for nothing: ports, process ids. By the order of their first use. */
	readonly ports: number[] = [];
	readonly pids: number[] = [];
	/** Made-up values of this run that the captured text should name otherwise. */
	readonly names: { readonly from: string; readonly to: string }[] = [];
	readonly #ends: (() => unknown)[] = [];

	private constructor(folder: string) {
		this.folder = folder;
	}

	static async open(): Promise<Lab> {
		const folder = await realpath(await mkdtemp(join(tmpdir(), 'clinic-lab-')));
		await mkdir(join(folder, 'home'));
		return new Lab(folder);
	}

	/** Called at the end, the last one first. */
	after(end: () => unknown): void {
		this.#ends.push(end);
	}

	/** Ends everything that was started, and removes the folder. */
	async end(): Promise<void> {
		for (const end of this.#ends.splice(0).reverse())
			try {
				await end();
			} catch {
				// What cannot be closed twice is closed.
			}
		await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
	}

	/** Writes a file in the folder; gives its path. */
	async file(name: string, text: string, mode?: number): Promise<string> {
		const path = join(this.folder, name);
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, text);
		if (mode !== undefined) await chmod(path, mode);
		return path;
	}

	/** As little as a program needs: no settings of the person who runs the lab, and nothing outside loopback. */
	environment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
		const home = join(this.folder, 'home');
		return {
			PATH: [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter),
			...(windows ? { SystemRoot: process.env.SystemRoot ?? '', USERPROFILE: home } : {}),
			HOME: home,
			TMPDIR: this.folder,
			TZ: 'UTC',
			LANG: 'C.UTF-8',
			NO_COLOR: '1',
			// npm and npx look nowhere else: whoever wants a registry starts one.
			npm_config_registry: 'http://127.0.0.1:9/',
			npm_config_cache: join(home, '.npm'),
			npm_config_update_notifier: 'false',
			npm_config_fetch_retries: '0',
			...more
		};
	}

	/** Starts a program in the folder. */
	start(command: string, args: readonly string[] = [], options: ProgramOptions = {}): Program {
		const child = spawn(command, args, {
			cwd: options.cwd ?? this.folder,
			env: this.environment(options.env),
			stdio: ['pipe', 'pipe', 'pipe'],
			detached: !windows,
			windowsHide: true
		});
		const program = new Program(child);
		if (child.pid !== undefined) {
			this.pid(child.pid);
			running.add(windows ? child.pid : -child.pid);
		}
		this.after(() => program.end());
		if (options.input !== undefined) child.stdin.end(options.input);
		return program;
	}

	/** Starts Node with this script. */
	node(script: string, args: readonly string[] = [], options?: ProgramOptions): Program {
		return this.start(process.execPath, [script, ...args], options);
	}

	/** Serves over HTTP, or https, on a free port. */
	async serve(answer: RequestListener, { host, tls }: SiteOptions = {}): Promise<Site> {
		const server = tls ? createTlsServer(tls, answer) : createServer(answer);
		this.after(async () => {
			server.closeAllConnections();
			if (server.listening) await once(server.close(), 'close');
		});
		const { port } = await this.listen(server, host);
		const name = host?.includes(':') ? `[${host}]` : (host ?? '127.0.0.1');
		return { server, port, origin: `${tls ? 'https' : 'http'}://${name}:${port}` };
	}

	/** Listens on a free port; closing it is up to who made it. */
	async listen(
		server: {
			listen(port: number, host: string): unknown;
			address(): unknown;
		} & NodeJS.EventEmitter,
		host = '127.0.0.1'
	): Promise<{ port: number }> {
		const listening = once(server, 'listening');
		server.listen(0, host);
		await listening;
		// What listens on a port has an address of this kind.
		const { port } = server.address() as AddressInfo;
		this.port(port);
		return { port };
	}

	/** A port on which nobody listens, and on which nobody can until the end: it is one end of an open connection. */
	async closedPort(): Promise<number> {
		const server = createTcpServer();
		const sockets: Socket[] = [];
		server.on('connection', (socket) => sockets.push(socket.on('error', () => undefined)));
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const held = connect((server.address() as AddressInfo).port, '127.0.0.1');
		held.on('error', () => undefined);
		await once(held, 'connect');
		this.after(() => {
			held.destroy();
			for (const socket of sockets) socket.destroy();
			server.close();
		});
		return this.port(held.localPort ?? 0);
	}

	/** A port that was free a moment ago, for a program that has to be told one. */
	async freePort(): Promise<number> {
		const server = createTcpServer();
		const { port } = await this.listen(server);
		await once(server.close(), 'close');
		return port;
	}

	/** Notes a port, so that the captured text does not change with it. */
	port(port: number): number {
		if (!this.ports.includes(port)) this.ports.push(port);
		return port;
	}

	/** A process that somebody else has started ends with the lab, too. */
	adopt(pid: number): void {
		this.pid(pid);
		running.add(pid);
		this.after(() => {
			end(pid);
		});
	}

	/** The same for a process id. */
	pid(pid: number): number {
		if (!this.pids.includes(pid)) this.pids.push(pid);
		return pid;
	}

	/** The same for any other text of this run; returns it. */
	name(from: string, to: string): string {
		if (from !== '') this.names.push({ from, to });
		return from;
	}
}
