/** The real mcp-remote, started as a desktop app does it; who reads its output signs in, instead of a browser. */
import { installed, type Lab, type Program } from '../harness.ts';
import { signIn, type Choice } from './sign-in.ts';

export interface Remote {
	readonly url: URL;
	/** After the address. */
	readonly args?: readonly string[];
	readonly choice?: Choice;
	readonly env?: Readonly<Record<string, string>>;
	/** Changes the address that comes back. */
	readonly returns?: (callback: URL) => void;
}

const initialize = {
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: {
		protocolVersion: '2025-11-25',
		capabilities: {},
		clientInfo: { name: 'lab-app', version: '1.0.0' }
	}
};

/** Starts it, and asks it what an app asks. A person signs in as soon as it asks for that. */
export function startRemote(lab: Lab, { url, args = [], choice, env, returns }: Remote): Program {
	const program = lab.node(installed('mcp-remote/dist/proxy.js'), [url.href, ...args], {
		// Opens what it likes: this program ends at once and well.
		env: { BROWSER: process.platform === 'win32' ? 'cmd' : '/bin/true', ...env }
	});
	// Made of the address, so it changes with the server's port.
	void program
		.says(/callback port derived from the server URL: (\d+)/)
		.then(([, port]) => lab.port(Number(port)))
		.catch(() => undefined);
	program.write(`${JSON.stringify(initialize)}\n`);
	void signInWhenAsked(lab, program, choice, returns)
		// It ended before it asked, or closed the window: its output tells.
		.catch(() => undefined);
	return program;
}

/** As often as it asks: where a token is refused, it asks once more. */
async function signInWhenAsked(
	lab: Lab,
	program: Program,
	choice: Choice | undefined,
	returns: Remote['returns']
): Promise<void> {
	for (let time = 1; ; time++) {
		const nth = new RegExp(
			String.raw`(?:Please authorize this client by visiting:\n(\S+)\n[^]*?){${time}}`
		);
		const asked = new URL((await program.says(nth))[1] ?? '');
		nameValues(lab, asked);
		const back = asked.searchParams.get('redirect_uri') ?? '';
		lab.port(Number(new URL(back).port));
		const { callback, page } = await signIn(asked, back, choice);
		if (!callback) throw new Error(page);
		const code = callback.searchParams.get('code');
		if (code) lab.name(code, 'code-of-the-lab');
		returns?.(callback);
		// A person is never faster than this: a refusal that comes earlier is lost, and mcp-remote waits for ever.
		await program.says(new RegExp(String.raw`(?:Waiting for authorization\.\.\.[^]*?){${time}}`));
		// The browser calls the address at which mcp-remote listens.
		await fetch(callback);
	}
}

/** What it had written when it was over. */
export async function endOf(lab: Lab, remote: Remote): Promise<string> {
	return (await startRemote(lab, remote).ended).stderr;
}

/** The tools, once it is connected; rejects with its output where it never is. */
export async function toolsOf(program: Program): Promise<string> {
	await program.says(/"id":1\b/);
	program.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
	program.write('{"jsonrpc":"2.0","id":2,"method":"tools/list"}\n');
	return (await program.says(/^.*"id":2\b.*$/m))[0];
}

function nameValues(lab: Lab, { searchParams }: URL): void {
	for (const [name, to] of [
		['client_id', 'client-of-the-lab'],
		['state', 'state-of-the-lab'],
		['code_challenge', 'challenge-of-the-lab']
	] as const) {
		const value = searchParams.get(name);
		if (value) lab.name(value, to);
	}
}
