/** JSON that a shell has read before: one line, and not one double quote left in it. */
import { defineRule } from '../define.ts';
import { faultsOf } from '../syntax.ts';

export const shellQuoting = defineRule({
	id: 'shell-quoting',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'shell-quoting',
	fatal: true,
	supersedes: ['json-quote-style'],
	sources: [
		'https://github.com/smithery-ai/sdk/issues/125',
		'https://github.com/vercel/next-devtools-mcp/issues/55'
	],
	messages: {
		stripped:
			'No quotes are left in this JSON — a shell takes them out of a command line, so it cannot be read'
	},
	config(context, report) {
		const { text, root } = context.document;
		// Written by hand, an object without quotes has several lines, or blanks after its colons.
		if (root?.type !== 'object' || !/^\s*\{[^\s"'`{}[\],:]+:[^\s][^\n"'`]*\}\s*$/.test(text))
			return;
		for (const { span, more, repair, data } of faultsOf(context, 'quote-style')) {
			if (data.written === "'" || more.length === 0) continue;
			report({
				message: 'stripped',
				at: { span },
				related: more.map((place) => ({ at: { span: place }, note: 'here too' })),
				fixes: () =>
					repair
						? [
								{
									title: 'Add the quotes',
									safety: 'review',
									changes: [{ op: 'text', edits: repair }]
								}
							]
						: []
			});
		}
	}
});
