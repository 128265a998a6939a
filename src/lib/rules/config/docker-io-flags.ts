/** A container that gets no standard input, or a terminal in its place, or runs in the background. */
import { runners, valueOptions } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { insertBehind, target, type Launch } from '../launch.ts';
import { sign } from '../signs.ts';

export const dockerIoFlags = defineRule({
	id: 'docker-io-flags',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'docker-io-flags',
	onlyFor: [sign.container, sign.direct],
	sources: [
		'https://docs.docker.com/reference/cli/docker/container/run/',
		'https://docs.docker.com/reference/cli/docker/container/exec/',
		'https://github.com/metorial/metorial/issues/8'
	],
	messages: {
		noInput: '`{program} {verb}` has no `-i` — the server gets no input and ends at once',
		terminal:
			'`{flag}` asks for a terminal — the client has none to give, the container does not start',
		detached: '`{flag}` sends the container to the background — the client cannot talk to it'
	},
	entry({ launch }, report) {
		const options = optionsOf(launch);
		if (!options) return;
		const { args, program } = launch;
		const { from, at } = options;
		let input = false;
		let terminal: (typeof args)[number] | undefined;
		for (let i = from; i < at; i++) {
			const field = args[i];
			if (!field) continue;
			const { value } = field;
			if (valueOptions.container.has(value)) i++;
			const short = /^-[a-zA-Z]+$/.test(value);
			if (
				value === '--interactive' ||
				value === '--interactive=true' ||
				(short && value.includes('i'))
			)
				input = true;
			if (value === '--tty' || value === '--tty=true' || (short && value.includes('t')))
				terminal = field;
			if (value === '--detach' || value === '-d')
				report({
					message: 'detached',
					data: { flag: value },
					at: field.path,
					fixes: () => [
						{ title: 'Remove it', safety: 'review', changes: [{ op: 'remove', path: field.path }] }
					]
				});
		}
		if (terminal) {
			const { path, value } = terminal;
			const rest = value.startsWith('--') ? '-i' : value.replace('t', '').replace(/^-$/, '-i');
			report({
				message: 'terminal',
				data: { flag: value },
				at: path,
				fixes: () => [
					{
						title: `Write ${rest}`,
						safety: 'safe',
						changes:
							input && rest === '-i' && !value.includes('i')
								? [{ op: 'remove', path }]
								: [{ op: 'replace', path, value: rest }]
					}
				]
			});
			return;
		}
		const run = args[from - 1];
		if (input || !run) return;
		report({
			message: 'noInput',
			data: { program, verb: run.value },
			at: run.path,
			fixes: () => [
				{
					title: 'Add -i',
					safety: 'safe',
					changes: [insertBehind(run, '-i')]
				}
			]
		});
	}
});

/** Where the options stand: of `run`, or of `exec`, which enters a container that runs already. */
function optionsOf({
	runner,
	program,
	args,
	from,
	at
}: Launch): { from: number; at: number } | null {
	if (runner === 'container') return at === -1 ? null : { from, at };
	if (runners.get(program) !== 'container' || args[from]?.value !== 'exec') return null;
	const entered = target(args, from + 1, 'container');
	return entered === -1 ? null : { from: from + 1, at: entered };
}
