/** Signs that only a shell understands, handed to a program as arguments. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const operator = /^(?:&&|\|\||[|;&<>]|>>|[12]?>&?[12]?|2>\S*|>\S+)$/;

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
	entry({ entry, launch }, report) {
		if (!entry.command || launch.runner === 'shell' || launch.wrapped) return;
		const field = launch.args.find(({ value }) => value.length < 40 && operator.test(value));
		if (field)
			report({
				message: 'operator',
				data: { sign: field.value, program: launch.program },
				at: field.path
			});
	}
});
