/** Faults of a program that a client starts: it is not there, it does not start, it speaks in the wrong place. */
import { join } from 'node:path';
import type { Fault } from '../define.ts';
import { installed, type Lab } from '../harness.ts';
import { inspector, mcpRemote, stdioV1, stdioV2, type Command } from '../parts/clients.ts';
import { listener, script, scriptV1, scriptV2, sessionsV1 } from '../parts/servers.ts';

const node = process.execPath;
const filesystem = installed('@modelcontextprotocol/server-filesystem/dist/index.js');
const everything = installed('@modelcontextprotocol/server-everything/dist/index.js');
const noPermissions = () =>
	process.platform === 'win32'
		? 'Windows has no permission to execute that a file could lack'
		: null;

/** A server of that text, started by the v1 client. */
async function started(lab: Lab, name: string, text: string, more: Partial<Command> = {}) {
	return stdioV1(lab, { command: 'node', args: [await script(lab, name, text)], ...more });
}

/** A package registry on loopback that knows no package. */
async function emptyRegistry(lab: Lab): Promise<string> {
	const { origin } = await lab.serve((request, response) => {
		request.resume();
		response
			.writeHead(404, { 'Content-Type': 'application/json' })
			.end(JSON.stringify({ error: 'Not found' }));
	});
	return origin;
}

export const processFaults: readonly Fault[] = [
	{
		id: 'missing-program-v1',
		title: 'the SDK v1 client starts `npx`, which is on no folder of PATH',
		evidence: 'log',
		diagnosis: 'command-not-on-gui-path',
		start: (lab) =>
			stdioV1(lab, { command: 'npx', args: ['-y', '@example/notes'], env: { PATH: lab.folder } })
	},
	{
		id: 'missing-program-v2',
		title: 'the SDK v2 client starts `uvx`, which is not installed',
		evidence: 'log',
		diagnosis: 'command-not-on-gui-path',
		note: 'The message is the same for what is not installed and what is on another PATH: the document tells them apart',
		start: (lab) =>
			stdioV2(lab, { command: 'uvx', args: ['mcp-server-git'], env: { PATH: lab.folder } })
	},
	{
		id: 'missing-program-inspector',
		title: 'the Inspector starts a program of a name that nobody has',
		evidence: 'log',
		diagnosis: 'command-not-on-gui-path',
		note: 'As above',
		start: (lab) => inspector(lab, ['notes-mcp-server', '--method', 'tools/list'])
	},
	{
		id: 'command-with-arguments',
		title: 'the arguments stand in `command`',
		evidence: 'log',
		diagnosis: 'command-contains-args',
		start: (lab) => stdioV1(lab, { command: 'npx -y @example/notes' })
	},
	{
		id: 'working-folder-missing',
		title: 'the folder in `cwd` is not there',
		evidence: 'log',
		diagnosis: 'path-does-not-exist',
		note: 'Node blames the program for a missing folder: the document sends on to the folder in `cwd`',
		start: (lab) =>
			stdioV1(lab, { command: node, args: ['server.mjs'], cwd: join(lab.folder, 'gone') })
	},
	{
		id: 'permission-denied-v1',
		title: 'the script may not be executed, SDK v1',
		evidence: 'log',
		diagnosis: 'permission-denied',
		unless: noPermissions,
		async start(lab) {
			const command = await lab.file('server.sh', '#!/bin/sh\nexec node server.mjs\n', 0o644);
			return stdioV1(lab, { command });
		}
	},
	{
		id: 'permission-denied-inspector',
		title: 'the script may not be executed, the Inspector',
		evidence: 'log',
		diagnosis: 'permission-denied',
		unless: noPermissions,
		async start(lab) {
			const command = await lab.file('server.sh', '#!/bin/sh\nexec node server.mjs\n', 0o644);
			return inspector(lab, [command, '--method', 'tools/list']);
		}
	},
	{
		id: 'bad-path',
		title: 'the script is not at its path',
		evidence: 'log',
		diagnosis: 'path-does-not-exist',
		start: (lab) =>
			stdioV1(lab, { command: 'node', args: [join(lab.folder, 'notes', 'dist', 'index.js')] })
	},
	{
		id: 'bad-path-v2',
		title: 'the script is not at its path, SDK v2',
		evidence: 'log',
		diagnosis: 'path-does-not-exist',
		start: (lab) =>
			stdioV2(lab, { command: 'node', args: [join(lab.folder, 'notes', 'dist', 'index.js')] })
	},
	{
		id: 'tilde-path',
		title: 'the path begins with a tilde',
		evidence: 'log',
		diagnosis: 'tilde-not-expanded',
		start: (lab) => stdioV1(lab, { command: 'node', args: ['~/notes/dist/index.js'] })
	},
	{
		id: 'relative-path-at-root',
		title: 'the path is relative, and the client stands at the root of the disk',
		evidence: 'log',
		diagnosis: 'relative-path',
		unless: () =>
			process.platform === 'win32' ? 'a disk of Windows has another root than `/`' : null,
		start: (lab) => stdioV1(lab, { command: 'node', args: ['dist/lab-notes.js'], cwd: '/' })
	},
	{
		id: 'syntax-error',
		title: 'the script has a syntax error',
		evidence: 'log',
		diagnosis: 'server-crashes-at-start',
		start: (lab) => started(lab, 'server.mjs', `${scriptV1()}const tools = [{ name: 'ping' ;\n`)
	},
	{
		id: 'import-in-commonjs',
		title: 'a CommonJS file uses `import`',
		evidence: 'log',
		diagnosis: 'wrong-module-system',
		start: (lab) => started(lab, 'server.cjs', scriptV1())
	},
	{
		id: 'require-in-module',
		title: 'a module uses `require`',
		evidence: 'log',
		diagnosis: 'wrong-module-system',
		start: (lab) => started(lab, 'server.mjs', scriptV1("const fs = require('node:fs');"))
	},
	{
		id: 'dependency-missing',
		title: 'a package that the server imports is not installed',
		evidence: 'log',
		diagnosis: 'dependencies-missing',
		start: (lab) => started(lab, 'server.mjs', scriptV1("import 'example-notes-database';"))
	},
	{
		id: 'sdk-path-without-extension',
		title: 'an import of the SDK v1 lacks its `.js`',
		evidence: 'log',
		diagnosis: 'wrong-module-system',
		start: (lab) => started(lab, 'server.mjs', scriptV1().replace('server/mcp.js', 'server/mcp'))
	},
	{
		id: 'sdk-major-mixed',
		title: 'a module of the SDK v1 is looked for in v2',
		evidence: 'log',
		diagnosis: 'sdk-major-mismatch',
		start: (lab) =>
			started(lab, 'server.mjs', scriptV2().replace('server/stdio', 'server/stdio.js'))
	},
	{
		id: 'stdout-noise-v1',
		title: 'the server greets on stdout, SDK v1',
		evidence: 'log',
		diagnosis: 'stdout-not-json',
		start: (lab) => started(lab, 'server.mjs', scriptV1("console.log('Notes server is running');"))
	},
	{
		id: 'stdout-noise-v2',
		title: 'the server prints JSON that is no message, SDK v2',
		evidence: 'log',
		diagnosis: 'stdout-not-json',
		note: 'The v2 client passes over lines that are no JSON; what is JSON and no message it reports',
		async start(lab) {
			const file = await script(
				lab,
				'server.mjs',
				scriptV2("console.log(JSON.stringify({ level: 'info' }));")
			);
			return stdioV2(lab, { command: 'node', args: [file] });
		}
	},
	{
		id: 'stdout-noise-object-v1',
		title: 'the server prints JSON that is no message, SDK v1',
		evidence: 'log',
		diagnosis: 'stdout-not-json',
		start: (lab) =>
			started(lab, 'server.mjs', scriptV1("console.log(JSON.stringify({ level: 'info' }));"))
	},
	{
		id: 'exit-at-start-v1',
		title: 'the server ends at once and says nothing, SDK v1',
		evidence: 'log',
		diagnosis: 'crash-no-stderr',
		note: 'Nothing was printed: the report sends the reader to the server’s own log and to starting it by hand',
		start: (lab) => started(lab, 'server.mjs', 'process.exit(1);\n')
	},
	{
		id: 'exit-at-start-v2',
		title: 'the server ends at once and says nothing, SDK v2',
		evidence: 'log',
		diagnosis: 'crash-no-stderr',
		note: 'As above',
		async start(lab) {
			const file = await script(lab, 'server.mjs', 'process.exit(1);\n');
			return stdioV2(lab, { command: 'node', args: [file] });
		}
	},
	{
		id: 'exit-at-start-inspector',
		title: 'the server ends at once and says nothing, the Inspector',
		evidence: 'log',
		diagnosis: 'crash-no-stderr',
		note: 'As above',
		async start(lab) {
			const file = await script(lab, 'server.mjs', 'process.exit(1);\n');
			return inspector(lab, [node, file, '--method', 'tools/list']);
		}
	},
	{
		id: 'throws-at-start',
		title: 'the server throws before it is connected',
		evidence: 'log',
		diagnosis: 'server-crashes-at-start',
		start: (lab) =>
			started(lab, 'server.mjs', scriptV1('const settings = undefined;\nsettings.folder.trim();'))
	},
	{
		id: 'variable-missing',
		title: 'the server wants a key in a variable that is not set',
		evidence: 'log',
		diagnosis: 'missing-credential',
		start: (lab) =>
			started(
				lab,
				'server.mjs',
				scriptV1(
					"if (!process.env.NOTES_API_KEY) {\n\tconsole.error('Error: NOTES_API_KEY environment variable is required');\n\tprocess.exit(1);\n}"
				)
			)
	},
	{
		id: 'wrong-package',
		title: 'npx is asked for a package that the registry does not have',
		evidence: 'log',
		diagnosis: 'package-not-found',
		async start(lab) {
			const env = { npm_config_registry: `${await emptyRegistry(lab)}/` };
			return stdioV1(lab, { command: 'npx', args: ['-y', '@example/mcp-server-notes'], env });
		}
	},
	{
		id: 'registry-unreachable',
		title: 'npx does not reach the registry',
		evidence: 'log',
		diagnosis: 'npm-registry-unreachable',
		async start(lab) {
			const env = { npm_config_registry: `http://127.0.0.1:${await lab.closedPort()}/` };
			return stdioV1(lab, { command: 'npx', args: ['-y', '@example/mcp-server-notes'], env });
		}
	},
	{
		id: 'filesystem-without-folders',
		title: 'the filesystem server is given no folder, and the client offers none',
		evidence: 'log',
		diagnosis: 'missing-argument',
		start: (lab) =>
			stdioV1(lab, { command: 'node', args: [filesystem] }, { tool: 'list_allowed_directories' })
	},
	{
		id: 'filesystem-folder-missing',
		title: 'the filesystem server is given a folder that is not there',
		evidence: 'log',
		diagnosis: 'path-does-not-exist',
		start: (lab) =>
			stdioV1(lab, { command: 'node', args: [filesystem, join(lab.folder, 'Documents')] })
	},
	{
		id: 'wrong-subcommand',
		title: 'the everything server is given a transport that it does not know',
		evidence: 'log',
		diagnosis: 'missing-argument',
		start: (lab) => stdioV1(lab, { command: 'node', args: [everything, 'http'] })
	},
	{
		id: 'http-server-for-stdio-v1',
		title: 'a server over HTTP is started for a client over stdio',
		evidence: 'log',
		diagnosis: 'server-runs-http-not-stdio',
		start: (lab) =>
			stdioV1(
				lab,
				{ command: 'node', args: [everything, 'streamableHttp'], env: { PORT: '0' } },
				{ timeout: 8000 }
			)
	},
	{
		id: 'never-answers',
		title: 'the server starts and never answers',
		evidence: 'log',
		diagnosis: 'startup-timeout',
		note: 'A request that timed out does not say what the server waited for',
		async start(lab) {
			const file = await script(lab, 'server.mjs', 'process.stdin.resume();\n');
			return stdioV1(lab, { command: 'node', args: [file] }, { timeout: 1500 });
		}
	},
	{
		id: 'crash-in-call',
		title: 'the server crashes while a tool runs',
		evidence: 'log',
		diagnosis: 'server-crashes-at-start',
		async start(lab) {
			const file = await script(
				lab,
				'server.mjs',
				scriptV1().replace(
					"() => ({ content: [{ type: 'text', text: 'pong' }] })",
					"() => new Promise(() => setImmediate(() => { throw new Error('The database is locked'); }))"
				)
			);
			return stdioV1(lab, { command: 'node', args: [file] }, { tool: 'ping' });
		}
	},
	{
		id: 'port-taken-everything',
		title: 'the everything server wants a port that is taken',
		evidence: 'log',
		diagnosis: 'port-in-use',
		async start(lab) {
			const { port } = await lab.serve((_, response) => response.end(), { host: '::' });
			const program = lab.node(everything, ['streamableHttp'], { env: { PORT: String(port) } });
			return (await program.ended).output;
		}
	},
	{
		id: 'port-taken-node',
		title: 'a server of Node wants a port that is taken',
		evidence: 'log',
		diagnosis: 'port-in-use',
		async start(lab) {
			const { port } = await lab.serve((_, response) => response.end());
			const file = await lab.file(
				'server.mjs',
				`import { createServer } from 'node:http';\ncreateServer().listen(${port}, '127.0.0.1');\n`
			);
			return (await lab.node(file).ended).output;
		}
	},
	{
		id: 'remote-without-address',
		title: 'mcp-remote is given no address',
		evidence: 'log',
		diagnosis: 'mcp-remote-arguments',
		start: async (lab) => (await mcpRemote(lab, []).ended).output
	},
	{
		id: 'remote-option-before-address',
		title: 'an option stands before the address of mcp-remote',
		evidence: 'log',
		diagnosis: 'mcp-remote-arguments',
		start: async (lab) =>
			(await mcpRemote(lab, ['--ignore-tool', 'delete*', 'https://mcp.example.org/mcp']).ended)
				.output
	},
	{
		id: 'remote-plain-http',
		title: 'mcp-remote is given a plain http address of another computer',
		evidence: 'log',
		diagnosis: 'http-not-https',
		start: async (lab) => (await mcpRemote(lab, ['http://mcp.example.org/mcp']).ended).output
	},
	{
		id: 'remote-header-without-colon',
		title: 'name and value of the header are two arguments of mcp-remote',
		evidence: 'log',
		diagnosis: 'header-arg-split-on-space',
		async start(lab) {
			const { origin } = await lab.serve(listener(sessionsV1()));
			const args = [`${origin}/mcp`, '--header', 'Authorization', 'Bearer', 'not-a-token'];
			const program = mcpRemote(lab, args);
			return (await program.says(/^[^]*?Proxy established[^\n]*\n/))[0];
		}
	}
];
