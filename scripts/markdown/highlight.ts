/**
 * Code with classes instead of colours: `tok-key`, `tok-string`, `tok-number`, `tok-keyword`, `tok-function`,
 * `tok-comment`, `tok-punctuation`. Each takes its colour from the variable `--code-key`, `--code-string`, ….
 */
import { createHighlighter, type Highlighter, type ThemeRegistrationRaw } from 'shiki';
import type { Span } from '../../src/lib/text/index.ts';

export const tokenKinds = [
	'plain',
	'key',
	'string',
	'number',
	'keyword',
	'function',
	'comment',
	'punctuation'
] as const;
type TokenKind = (typeof tokenKinds)[number];

/** Language of an info string → what a reader calls it. */
export const languages = {
	bash: 'Shell',
	diff: 'Changes',
	dockerfile: 'Dockerfile',
	http: 'HTTP',
	ini: 'INI',
	javascript: 'JavaScript',
	json: 'JSON',
	jsonc: 'JSON with comments',
	powershell: 'PowerShell',
	python: 'Python',
	sql: 'SQL',
	text: 'Text',
	toml: 'TOML',
	typescript: 'TypeScript',
	xml: 'XML',
	yaml: 'YAML'
} as const;
export type Language = keyof typeof languages;

/** Of two scopes that fit, the later and longer one wins, as in every TextMate theme. */
const scopes: Readonly<Record<TokenKind, readonly string[]>> = {
	plain: ['string.unquoted.argument'],
	comment: ['comment', 'punctuation.definition.comment'],
	string: ['string', 'punctuation.definition.string', 'constant.character.escape'],
	number: ['constant.numeric', 'constant.other.date', 'constant.other.time'],
	keyword: [
		'keyword',
		'storage',
		'constant.language',
		'keyword.other.special-method',
		'markup.deleted'
	],
	function: ['entity.name.function', 'entity.name.command', 'support.function', 'markup.inserted'],
	key: [
		'support.type.property-name',
		'punctuation.support.type.property-name',
		'entity.name.tag',
		'entity.other.attribute-name',
		'meta.object-literal.key',
		'support.variable.property',
		'variable.other.key.toml',
		'entity.name.section',
		'keyword.other.definition.ini',
		'variable.other.readwrite.powershell',
		'variable.other.normal.shell',
		'punctuation.definition.variable.shell',
		'variable.other.assignment.shell'
	],
	punctuation: [
		'punctuation.separator',
		'punctuation.terminator',
		'punctuation.definition.array',
		'punctuation.definition.dictionary',
		'punctuation.definition.mapping',
		'punctuation.definition.table',
		'punctuation.definition.tag',
		'punctuation.definition.section',
		'punctuation.definition.block.sequence',
		'keyword.other.http',
		'meta.brace',
		'keyword.operator'
	]
};

/** A theme whose "colours" are numbers of kinds. */
const theme: ThemeRegistrationRaw = {
	name: 'kinds',
	fg: colour('plain'),
	bg: '#ffffff',
	settings: [
		{ settings: { foreground: colour('plain') } },
		...tokenKinds.map((kind) => ({
			scope: [...scopes[kind]],
			settings: { foreground: colour(kind) }
		}))
	]
};

function colour(kind: TokenKind): string {
	return `#0000${tokenKinds.indexOf(kind).toString(16).padStart(2, '0')}`;
}
function kindOf(shade: string | undefined): TokenKind {
	return tokenKinds[Number.parseInt(shade?.slice(-2) ?? '0', 16)] ?? 'plain';
}

let highlighter: Promise<Highlighter> | undefined;

/**
 * @param marks what a finding points at; an empty one marks the character before it
 * @returns HTML for the inside of `<code>`
 */
export async function highlight(
	code: string,
	language: Language,
	marks: readonly Span[] = []
): Promise<string> {
	if (language === 'text') return escapeHtml(code);
	highlighter ??= createHighlighter({
		themes: [theme],
		langs: Object.keys(languages).filter((name) => name !== 'text')
	});
	const lines = (await highlighter).codeToTokensBase(code, { lang: language, theme });
	const spans = marks.map(({ start, end }) => ({ start: start < end ? start : start - 1, end }));
	const isMarked = (at: number) => spans.some(({ start, end }) => start <= at && at < end);
	return lines
		.map((line) => {
			const runs: { kind: TokenKind; marked: boolean; text: string }[] = [];
			for (const { content, color, offset } of line)
				for (const { text, marked } of cut(content, (at) => isMarked(offset + at))) {
					const last = runs.at(-1);
					const kind = text.trim() === '' ? (last?.kind ?? 'plain') : kindOf(color);
					if (last?.kind === kind && last.marked === marked) last.text += text;
					else runs.push({ kind, marked, text });
				}
			return runs.map(element).join('');
		})
		.join('\n');
}

/** Pieces that are marked as a whole, or not at all. */
function cut(text: string, isMarked: (at: number) => boolean): { text: string; marked: boolean }[] {
	const pieces: { text: string; marked: boolean }[] = [];
	for (let at = 0; at < text.length; at++) {
		const last = pieces.at(-1);
		if (last?.marked === isMarked(at)) last.text += text.charAt(at);
		else pieces.push({ text: text.charAt(at), marked: isMarked(at) });
	}
	return pieces;
}

function element({ kind, marked, text }: { kind: TokenKind; marked: boolean; text: string }) {
	// Blanks at the start of a line carry no mark.
	if (marked && text.trim() !== '')
		return `<mark class="tok tok-${kind}">${escapeHtml(text)}</mark>`;
	return kind === 'plain'
		? escapeHtml(text)
		: `<span class="tok-${kind}">${escapeHtml(text)}</span>`;
}

/** @returns for text between tags and for values between double quotes */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
