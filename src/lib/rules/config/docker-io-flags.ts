/** A container that gets no standard input, or a terminal in its place, or runs in the background. */
import { valueOptions } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { insertBehind } from '../launch.ts';
import { sign } from '../signs.ts';

export const dockerIoFlags = defineRule({
	id: 'docker-io-flags',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'docker-io-flags',
	onlyFor: [sign.container],
	sources: [
		'https://docs.docker.com/reference/cli/docker/container/run/',
		'https://github.com/metorial/metorial/issues/8'
	],
	messages: {
		noInput: '`{program} run` has no `-i` — the server gets no input and ends at once',
		terminal:
			'`{flag}` asks for a terminal — the client has none to give, the container does not start',
		detached: '`{flag}` sends the container to the background — the client cannot talk to it'
	},
	entry({ launch }, report) {
		if (launch.runner !== 'container' || launch.at === -1) return;
		const { args, from, at, program } = launch;
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
			data: { program },
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
