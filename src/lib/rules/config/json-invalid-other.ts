/** Everything else that keeps a file from being JSON: an open string, a line break in one, look-alikes, stray words. */
import type { SyntaxFault, SyntaxFaultKind } from '../../evidence/index.ts';
import type { Edit } from '../../text/index.ts';
import { defineRule, type FixDraft, type Safety } from '../define.ts';
import { syntaxFinding } from '../syntax.ts';

const titles: Partial<
	Record<SyntaxFaultKind, { readonly title: string; readonly safety: Safety }>
> = {
	'odd-character': { title: 'Use the plain character', safety: 'safe' },
	'raw-newline': { title: 'Write it as \\t', safety: 'safe' },
	// Where a quote was lost is read off what surrounds it: a person should look.
	'unclosed-string': { title: 'Add the quote', safety: 'review' },
	'missing-colon': { title: 'Add the colon', safety: 'safe' },
	'inner-quote': { title: 'Escape the quotes', safety: 'review' },
	'foreign-literal': { title: 'Use the JSON word', safety: 'safe' },
	'stray-text': { title: 'Remove these words', safety: 'review' }
};

export const jsonInvalidOther = defineRule({
	id: 'json-invalid-other',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'json-invalid-other',
	fatal: true,
	sources: ['https://www.rfc-editor.org/rfc/rfc8259'],
	messages: {
		lookAlike:
			'`{character}` only looks like the sign that JSON wants — the file cannot be read because of it',
		oddBlank:
			'An invisible character (`{character}`) stands here — JSON knows plain blanks only, so the file cannot be read',
		control:
			'A {character} stands inside a text — JSON wants an escape there, so the file cannot be read',
		closing:
			'The closing quote of a text is missing — what follows is misread, so the file cannot be read',
		opening:
			'The opening quote of a text is missing — what follows is misread, so the file cannot be read',
		colon:
			'No colon follows the name `{key}` — JSON wants one before the value, so the file cannot be read',
		value: 'No value follows the name `{key}` — JSON wants one, so the file cannot be read',
		inner:
			'A quote inside a text lacks its backslash — it ends the text early, so the file cannot be read',
		literal:
			'`{literal}` is a word of another language — JSON writes `{json}`, so the file cannot be read',
		stray: 'These words are no JSON — the file cannot be read because of them',
		truncated: 'The text ends in the middle — the file was cut off, so it cannot be read',
		empty: 'There is nothing in it — an empty file is no JSON, and the client finds no server',
		deep: 'Brackets are nested hundreds of levels deep here — no client reads such a file as a config'
	},
	config({ document }, report) {
		for (const fault of document.faults) {
			const message = messageOf(fault);
			if (!message) continue;
			const finding = syntaxFinding(fault, message, titles[fault.kind] ?? { title: '' });
			const breaks = fault.kind === 'raw-newline' && !fault.repair;
			report(breaks ? { ...finding, fixes: () => joins(document.text, fault) } : finding);
		}
	}
});

function messageOf({ kind, data }: SyntaxFault) {
	switch (kind) {
		case 'odd-character':
			return data.character?.startsWith('U+') ? 'oddBlank' : 'lookAlike';
		case 'raw-newline':
			return 'control';
		case 'unclosed-string':
			return data.side === 'opening' ? 'opening' : 'closing';
		case 'missing-colon':
			return 'colon';
		case 'missing-value':
			return 'value';
		case 'inner-quote':
			return 'inner';
		case 'foreign-literal':
			return 'literal';
		case 'stray-text':
			return 'stray';
		case 'truncated':
			return 'truncated';
		case 'empty':
			return 'empty';
		case 'too-deep':
			return 'deep';
		default:
			return null;
	}
}

/** A line break in a text was a wrapped line, or was meant. */
function joins(text: string, { span, more }: SyntaxFault): FixDraft[] {
	// Among the places are the texts, and each further control character in them.
	const texts = [span, ...more].filter(({ start }) => text[start] === '"');
	const edits = (pattern: RegExp, replace: (found: string) => string) =>
		texts.flatMap(({ start, end }) =>
			[...text.slice(start, end).matchAll(pattern)].map(({ 0: found, index }): Edit => {
				const at = start + index;
				return { span: { start: at, end: at + found.length }, text: replace(found) };
			})
		);
	const escape = (found: string) => JSON.stringify(found === '\r\n' ? '\n' : found).slice(1, -1);
	const joined = edits(/[\r\n]+[ \t]*|[^\P{Cc}\r\n]/gu, (found) =>
		/[\r\n]/.test(found) ? '' : escape(found)
	);
	const escaped = edits(/\r\n|\p{Cc}/gu, escape);
	return [
		{ title: 'Join the lines', safety: 'review', changes: [{ op: 'text', edits: joined }] },
		{ title: 'Write it as \\n', safety: 'review', changes: [{ op: 'text', edits: escaped }] }
	];
}
