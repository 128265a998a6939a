/** A launcher with options and nothing to run, uv without `run`, or cmd without `/c`. */
import { property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { insertBefore, type Launch } from '../launch.ts';
import { sign } from '../signs.ts';

export const interpreterWithoutScript = defineRule({
	id: 'interpreter-without-script',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'interpreter-without-script',
	onlyFor: [sign.npm, sign.pypi, sign.script, sign.shell],
	sources: [
		'https://nodejs.org/api/cli.html',
		'https://docs.python.org/3/using/cmdline.html',
		'https://docs.astral.sh/uv/reference/cli/',
		'https://learn.microsoft.com/windows-server/administration/windows-commands/cmd'
	],
	messages: {
		nothing: '`{program}` is given nothing to run — it waits for input of its own and is no server',
		flag: '`cmd` without `/c` does not run `{argument}` — it waits for input of its own and is no server',
		run: '`uv` without `run` in front of `{argument}` starts nothing — it ends with an error'
	},
	entry({ entry, launch }, report) {
		const { runner, at, program, args, from } = launch;
		const [toCmd] = program === 'cmd' ? args : [];
		// `/d /s /c`, `/c npx` in one, and what Git Bash makes of `/c` are other matters.
		if (toCmd && /^[\w@.-]+$/.test(toCmd.value)) {
			report({
				message: 'flag',
				data: { argument: toCmd.value },
				severity: 'error',
				at: toCmd.path,
				fixes: () => [{ title: 'Add /c', safety: 'review', changes: [insertBefore(toCmd, '/c')] }]
			});
			return;
		}
		const word = args[at - 1]?.value === '-m' ? at - 1 : at;
		const first = args[word];
		const own = program === 'uv' && args[from - 1]?.value !== 'run';
		if (own && first && (word < at || first.value.endsWith('.py'))) {
			report({
				message: 'run',
				data: { argument: first.value },
				severity: 'error',
				at: first.path,
				// `-m uv run` was written for Python: what to take away is for its author to see.
				fixes: () =>
					args[at]?.value === 'uv'
						? []
						: [{ title: 'Add run', safety: 'review', changes: [insertBefore(first, 'run')] }]
			});
			return;
		}
		if (!entry.command || (at !== -1 && !isOptionValue(launch))) return;
		if (runner !== 'script' && runner !== 'npm' && runner !== 'pypi') return;
		if (args.some(({ value }) => /^(?:-c|-e|--eval|-p|--print|--call)$/.test(value))) return;
		// A bare `node` in an example says nothing; options were written for something to follow them.
		// An empty list behind a program that only fetches others waits for a name.
		const bare = args.length <= from;
		const given = property(entry.node, 'args')?.value.type;
		if (bare && (runner === 'script' || (given !== 'array' && given !== 'boolean'))) return;
		report({
			message: 'nothing',
			data: { program },
			at: entry.args?.path ?? entry.command.path,
			...(bare && { severity: 'advice' })
		});
	}
});

/** `node --transport stdio`: what looks like the script is the value of an option that belongs to a server. */
function isOptionValue({ program, args, at, from }: Launch): boolean {
	if (!/^(?:node|python3?)$/.test(program) || at === from) return false;
	const option = args[at - 1]?.value ?? '';
	return (
		/^--[a-z-]+$/.test(option) &&
		/^(?:[a-z]+|\d+)$/.test(args[at]?.value ?? '') &&
		/transport|mode|port|host/.test(option)
	);
}
