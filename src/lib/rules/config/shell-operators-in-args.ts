/** Signs that only a shell understands, handed to a program as arguments. */
import type { Platform } from '../../clients/define.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import { sign } from '../signs.ts';
import { unix, windows } from '../systems.ts';

const operator = /^(?:&&|\|\||[|;&<>]|>>|[12]?>&?[12]?|2>\S*|>\S+)$/;
const chain = /^(?:&&|\|\||;)$/;
/** Every shell takes it as it stands. */
const plain = /^[\w@+=:,./\\-]+$/;

export const shellOperatorsInArgs = defineRule({
	id: 'shell-operators-in-args',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'args-quoting',
	onlyFor: [sign.command | sign.operator],
	sources: ['https://nodejs.org/api/child_process.html#child_processspawncommand-args-options'],
	messages: {
		operator: '`{sign}` is an argument here — no shell reads it, so `{program}` gets it as a word'
	},
	entry(context, report) {
		const { entry, launch } = context;
		if (!entry.command || launch.runner === 'shell' || launch.wrapped) return;
		const field = launch.args.find(({ value }) => value.length < 40 && operator.test(value));
		if (field)
			report({
				message: 'operator',
				data: { sign: field.value, program: launch.program },
				at: field.path,
				fixes: () => throughShell(context)
			});
	}
});

/** One command behind another is what a shell is for. A pipe or `>` would take the messages away: nobody can say what is meant. */
function throughShell({ entry: { command, args, firstArg } }: EntryContext): FixDraft[] {
	const words = [command, ...(args?.value ?? [])].map((field) => field?.value ?? '');
	if (!command || !args || firstArg || !words.every((word) => chain.test(word) || plain.test(word)))
		return [];
	const line = words.join(' ');
	const write = (
		program: string,
		given: readonly string[],
		platforms: readonly Platform[]
	): FixDraft => ({
		title: `Run it through ${program}`,
		safety: 'review',
		platforms,
		changes: [
			{ op: 'replace', path: command.path, value: program },
			{ op: 'replace', path: args.path, value: given }
		]
	});
	return [
		...(/[A-Za-z]:\\/.test(line) ? [] : [write('sh', ['-c', line], unix)]),
		...(/;|(?:^| )\//.test(line)
			? []
			: [write('cmd', ['/c', line.replace(/^cd (?!\/d)/, 'cd /d ')], windows)])
	];
}
