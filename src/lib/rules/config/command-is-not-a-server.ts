/** The command runs, and is no MCP server: a test that was left in, a data file, an installer. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const commandIsNotAServer = defineRule({
	id: 'command-is-not-a-server',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'command-is-not-a-server',
	onlyFor: [sign.command],
	sources: [
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/stdio',
		'https://github.com/modelcontextprotocol/servers/issues/64',
		'https://github.com/modelcontextprotocol/inspector'
	],
	messages: {
		test: '`{command}` prints its own text and ends — it never answers as an MCP server',
		version:
			'`{command}` with `{argument}` prints a text and ends — it never answers as an MCP server',
		file: '`{command}` is a data file, not a program — the client cannot start it',
		inspector: '`{package}` tests servers and is none — start the server that it tests',
		setup: '`{command} {argument}` installs or changes something and ends — it is no MCP server'
	},
	entry({ entry, launch }, report) {
		const { command, args } = entry;
		if (!command || launch.wrapped) return;
		const { program, name } = launch;
		if (name === '@modelcontextprotocol/inspector') {
			const { path } = launch.args[launch.at] ?? command;
			report({ message: 'inspector', data: { package: name }, at: path });
			return;
		}
		const list = args?.value ?? [];
		const argument = list[0]?.value ?? '';
		const data = { command: program, argument };
		if (tests.has(program)) report({ message: 'test', data, at: command.path });
		else if (dataFile.test(program))
			report({ message: 'file', data, at: command.path, confidence: 'certain' });
		else if (list.length === 1 && /^(?:--version|--help|-V|-h)$/.test(argument))
			report({ message: 'version', data, at: list[0]?.path ?? command.path });
		else if (setups.get(program)?.test(list.map(({ value }) => value).join(' ')))
			report({ message: 'setup', data, at: command.path });
	}
});

const tests: ReadonlySet<string> = new Set([
	...['cat', 'echo', 'ls', 'printenv', 'pwd', 'type', 'where', 'whereis', 'which', 'whoami']
]);
const dataFile = /\.(?:csv|env|json|jsonc|log|md|toml|txt|ya?ml)$/;
/** Programs that do other things, too, and the arguments with which they install. */
const setups: ReadonlyMap<string, RegExp> = new Map([
	['brew', /^install /],
	['claude', /^mcp add/],
	['git', /^clone /],
	['npm', /^(?:ci|i|install|add)(?: |$)/],
	['pip', /^install /],
	['pip3', /^install /],
	['uv', /^(?:pip|tool) install /]
]);
