/** Starts that mix other text into the channel of the protocol. */
import { defineRule } from '../define.ts';
import { insertBefore } from '../launch.ts';
import { sign } from '../signs.ts';

const merged = /\s*(?:2>&1|&>(?=\s*(?:$|\/dev\/stdout)))/;

export const stdoutNotJson = defineRule({
	id: 'stdout-not-json',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'stdout-not-json',
	onlyFor: [sign.shell, sign.direct],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#stdio',
		'https://github.com/npm/cli/blob/latest/docs/lib/content/using-npm/logging.md'
	],
	messages: {
		merged:
			'`2>&1` sends log lines into standard output — the client reads each of them as a broken message',
		script:
			'`{program} {command}` prints the script’s name first — the client takes that for a broken message'
	},
	entry({ launch }, report) {
		const { program, runner, args, from } = launch;
		if (runner === 'shell') {
			for (const { value, path } of args)
				if (value.includes('2>&1') && !/\|\s*\S|>\s*[\w./~$"'-]+[^&|]*2>&1/.test(value))
					report({
						message: 'merged',
						at: path,
						fixes: () => [
							{
								title: 'Remove 2>&1',
								safety: 'safe',
								changes: [{ op: 'replace', path, value: value.replace(merged, '') }]
							}
						]
					});
			return;
		}
		if (!/^(?:npm|pnpm|yarn)$/.test(program) || runner) return;
		const first = args.find(
			({ value }, index) =>
				index >= from && !value.startsWith('-') && !isFolderOption(args[index - 1]?.value)
		);
		if (!first || !/^(?:run|run-script|start)$/.test(first.value)) return;
		if (args.some(({ value }) => /^(?:-s|--silent|--loglevel(?:=silent)?|--quiet|-q)$/.test(value)))
			return;
		if (program === 'pnpm' && first.value === 'start') return;
		report({
			message: 'script',
			data: { program, command: first.value },
			at: first.path,
			severity: 'warning',
			fixes: () => [
				{
					title: 'Add --silent',
					safety: 'safe',
					changes: [insertBefore(first, '--silent')]
				}
			]
		});
	}
});

/** Options of npm and its kin that take a folder. */
function isFolderOption(value: string | undefined): boolean {
	return value !== undefined && /^(?:--prefix|--dir|--cwd|-C|-w|--workspace|--filter)$/.test(value);
}
