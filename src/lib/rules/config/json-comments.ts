/** A comment, in a file that is read as strict JSON; `#`, which no JSON reader takes for one. */
import { defineRule } from '../define.ts';
import type { SyntaxFault } from '../../evidence/index.ts';
import { faultsOf, refusal, syntaxFinding } from '../syntax.ts';

export const jsonComments = defineRule({
	id: 'json-comments',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-comments',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259#section-2'],
	messages: {
		comment: 'The file has a comment — {client} reads strict JSON and refuses the whole file',
		maybe: 'The file has a comment — many clients read strict JSON and refuse the whole file',
		hash: 'A comment starts with `#` — JSON knows no such comment, so the file cannot be read'
	},
	config(context, report) {
		const { client } = context;
		const refused = refusal(client, 'comment');
		for (const fault of faultsOf(context, 'comment')) {
			const title = fault.more.length > 0 ? 'Remove the comments' : 'Remove the comment';
			if (fault.data.sign === '#') report(syntaxFinding(fault, 'hash', { title }));
			else if (refused)
				report({
					...syntaxFinding(fault, refused.severity === 'advice' ? 'maybe' : 'comment', { title }),
					...refused,
					// What else is wrong comes first.
					...(refused.severity === 'error' &&
						isLabel(context.document.text, fault) && { severity: 'warning' }),
					data: { client: client.name }
				});
		}
	}
});

/** `// .mcp.json` above everything: what a page calls the file, and mostly no line of it. */
function isLabel(text: string, { span, more }: SyntaxFault): boolean {
	return more.length === 0 && /^\s*\/\/ ?\S{1,99}\.jsonc?\s*$/.test(text.slice(0, span.end));
}
