/** Markdown's fence lines, copied along with the config. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const jsonCodeFence = defineRule({
	id: 'json-code-fence',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-code-fence',
	fatal: true,
	sources: ['https://spec.commonmark.org/0.31.2/#fenced-code-blocks'],
	messages: {
		fence:
			'Markdown lines stand around the config — they are no part of it, so the file cannot be read'
	},
	config(context, report) {
		for (const fault of faultsOf(context, 'code-fence'))
			report(syntaxFinding(fault, 'fence', { title: 'Remove the Markdown lines' }));
	}
});
