/**
 * Reads JSON the way people paste it: strict JSON exactly, anything else with its faults named and the
 * intact parts kept.
 *
 * No fault means that `JSON.parse` accepts the text, and the other way round; only `silent-escape`,
 * `duplicate-key` and `too-deep` are reported on text that parses.
 */
import type { Edit, Span } from '../../text/index.ts';
import type { ConfigDocument, SyntaxFault, SyntaxFaultKind } from '../config.ts';
import type { DataNode, ObjectNode, Property, StringNode } from '../data.ts';
import { ListNode, MapNode, NumericNode, TextNode } from '../nodes.ts';
import { FaultList } from './faults.ts';
import {
	backslashEdits,
	balanceOf,
	blankSigns,
	closingSigns,
	controlName,
	escapeQuotes,
	isEscape,
	isHex4,
	isSilentEscape,
	otherFormat,
	rawControls,
	repeats,
	trimBack,
	trimEnd,
	unescape,
	type Balance
} from './scan.ts';
import { readStrictJson } from './strict.ts';

/** Deeper than any config; keeps the call stack small on hostile text. */
const maxDepth = 200;
/** More values in a row are lines of a log, not configs to merge. */
const mostRoots = 50;

/** Signs that stand where JSON wants another one, and what they stand for. */
const lookAlikes: Readonly<Record<string, string>> = {
	'｛': '{',
	'｝': '}',
	'［': '[',
	'］': ']',
	'：': ':',
	'，': ',',
	'、': ',',
	'＂': '"'
};
const smartQuotes = '“”„‟″«»‘’‚‛′';
const oddBlank = /[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]/;
const zeroWidth = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const bareWord = /[A-Za-z_$][\w$.\-/@]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const structural = /^[^\S\n]*(?:[:,\]}：，、］｝]|\r?\n|$)/;
/** An address without quotes: all of it is one text. */
const bareAddress = /[a-z][a-z\d+.-]*:\/\/[^\s,"'}\]]+/iy;
/** Text up to a quote that ends a value or a name; the quote before it was lost. */
const upToQuote = /^([^"\n]{1,300})"[^\S\n]*(?:([,\]}]|\r?\n|$)|:)/;
const ellipsis = /^(?:\.{3,}|…)/;
const foreignLiterals: ReadonlyMap<string, string> = new Map([
	['True', 'true'],
	['TRUE', 'true'],
	['False', 'false'],
	['FALSE', 'false'],
	['None', 'null'],
	['NULL', 'null'],
	['Null', 'null'],
	['undefined', 'null'],
	['nil', 'null'],
	['NaN', 'null'],
	['Infinity', 'null']
]);

/**
 * @param text what was pasted
 * @returns the tree, and every departure from strict JSON; never throws
 */
export function readJson(text: string): ConfigDocument {
	const strict = readStrictJson(text, maxDepth);
	if (strict) return { text, format: 'json', root: strict, faults: [] };
	const reader = new Reader(text);
	const root = reader.document();
	return { text, format: 'json', root, faults: reader.faults.list() };
}

interface Members {
	readonly properties: Property[];
	/** Was a closing bracket consumed? */
	readonly closed: boolean;
}
interface Open {
	readonly kind: '{' | '[';
	/** Width of the blanks before the first member, where it stands on a line of its own. */
	indent: number | null;
}
const opened = (kind: Open['kind']): Open => ({ kind, indent: null });

class Reader {
	readonly faults = new FaultList();
	private at = 0;
	private end: number;
	private readonly stack: Open[] = [];
	private stopped = false;
	private roots = 1;
	private counted: Balance | undefined;

	private readonly text: string;

	constructor(text: string) {
		this.text = text;
		this.end = text.length;
	}

	document(): DataNode | null {
		this.unwrap();
		this.blanks();
		if (this.at >= this.end) {
			this.fault('empty', { start: 0, end: Math.min(this.text.length, 1) });
			return null;
		}
		const format = /[\w#[]/.test(this.peek())
			? otherFormat(this.text.slice(this.at, this.end))
			: null;
		if (format && !this.parses()) {
			const lineEnd = this.text.indexOf('\n', this.at);
			const span = {
				start: this.at,
				end: lineEnd === -1 ? this.end : trimEnd(this.text, this.at, lineEnd)
			};
			this.fault('other-format', span, null, { format });
			return null;
		}
		this.skipLeadingText();
		const start = this.at;
		let root = this.rootValue();
		this.blanks();
		if (root && this.peek() === ':' && root.type === 'string') root = this.fragment(start);
		if (root) return this.afterRoot(root, start);
		// A closing bracket, or a sign that starts nothing.
		const odd = this.peek();
		const span = { start: this.at, end: this.at + 1 };
		if (odd === '}' || odd === ']')
			this.fault('bracket-mismatch', span, null, { missing: odd === '}' ? '{' : '[' });
		else this.fault('stray-text', span);
		return null;
	}

	/** Is the text strict JSON after all? Asked only where a guess would misread it. */
	private parses(): boolean {
		if (this.strict === undefined) {
			try {
				JSON.parse(this.text);
				this.strict = true;
			} catch {
				this.strict = false;
			}
		}
		return this.strict;
	}
	private strict: boolean | undefined;

	/** Which brackets the text lacks or has too many of, less what was repaired so far. */
	private get balance(): Balance {
		return (this.counted ??= balanceOf(this.text, 0, this.end));
	}

	// ── What stands around the JSON ──────────────────────────────────────────────────────────────

	/** A byte order mark, and Markdown's fence lines. */
	private unwrap() {
		const { text } = this;
		if (text.charCodeAt(0) === 0xfeff) {
			this.fault('bom', { start: 0, end: 1 }, [{ span: { start: 0, end: 1 }, text: '' }]);
			this.at = 1;
		}
		if (!text.includes('```') && !text.includes('~~~')) return;
		const fence = /^[^\S\n]*(?:```|~~~)[^\n]*(?:\n|$)/m.exec(text);
		const brace = text.search(/[{[]/);
		if (!fence || (brace !== -1 && brace < fence.index)) {
			this.closingFence(this.at, null);
			return;
		}
		const open = fence.index + fence[0].length;
		this.closingFence(open, { start: fence.index, end: open });
		this.at = open;
	}

	private closingFence(from: number, opening: Span | null) {
		const close = /^[^\S\n]*(?:```|~~~)[^\S\n]*$/m.exec(this.text.slice(from));
		if (!close && !opening) return;
		const edits: Edit[] = [];
		const spans: Span[] = [];
		if (opening) {
			spans.push(opening);
			edits.push({ span: { start: this.at, end: opening.end }, text: '' });
		}
		if (close) {
			const start = from + close.index;
			spans.push({ start, end: start + close[0].length });
			edits.push({ span: { start, end: this.text.length }, text: '' });
			this.end = start;
		}
		const [first, ...more] = spans;
		if (first) this.faults.add('code-fence', first, edits, {}, more);
	}

	/** Words in front of the first bracket, such as a file name or a sentence. */
	private skipLeadingText() {
		const char = this.peek();
		if (
			char === '{' ||
			char === '[' ||
			char === '"' ||
			char in lookAlikes ||
			smartQuotes.includes(char)
		)
			return;
		const rest = this.text.slice(this.at, this.end);
		const bracket = rest.search(/[{[]/);
		if (bracket <= 0) return;
		const before = rest.slice(0, bracket);
		if (/^\s*(?:'[^'\n]*'|[\w$-]+)\s*:\s*$/.test(before)) return;
		const quoted = /["“][^"”\n]*["”]\s*:\s*$/.exec(before);
		const length = quoted ? quoted.index : bracket;
		if (length === 0) return;
		this.strayText(this.at, this.at + length);
		this.at += length;
		this.blanks();
	}

	private strayText(start: number, end: number) {
		const words = this.text.slice(start, end).trimEnd();
		this.fault('stray-text', { start, end: start + words.length }, [
			{ span: { start, end }, text: '' }
		]);
	}

	private rootValue(): DataNode | null {
		const char = this.peek();
		if (/[A-Za-z_$']/.test(char)) {
			// An unquoted key without braces reads as a fragment, not as a bare word.
			const key = /^(?:'[^'\n]*'|[\w$-]+)\s*:/.exec(this.text.slice(this.at, this.at + 200));
			if (key) return this.fragment(this.at);
		}
		return this.value();
	}

	/** Members without braces: reads them as the object that they should be in. */
	private fragment(start: number): ObjectNode {
		this.at = start;
		const depth = this.stack.length;
		this.stack.push(opened('{'));
		const { properties, closed } = this.members();
		this.stack.length = depth;
		const end = trimEnd(this.text, start, this.at);
		const span = { start, end };
		if (closed) {
			// Only the opening brace is missing.
			this.fault(
				'bracket-mismatch',
				{ start, end: start + 1 },
				[{ span: { start, end: start }, text: '{\n' }],
				{ missing: '{' }
			);
		} else {
			const comma = this.text[end - 1] === ',' ? 1 : 0;
			const first = properties[0];
			this.fault('fragment', first ? first.keySpan : { start, end: start + 1 }, [
				{ span: { start, end: start }, text: '{\n' },
				{ span: { start: end - comma, end }, text: '\n}' }
			]);
		}
		return { type: 'object', span, properties };
	}

	/** What follows the first complete value. */
	private afterRoot(root: DataNode, start: number): DataNode {
		let result = root;
		while (!this.stopped) {
			this.blanks();
			if (this.at >= this.end) break;
			const char = this.peek();
			if (char === '}' || char === ']') {
				this.fault(
					'bracket-mismatch',
					{ start: this.at, end: this.at + 1 },
					[{ span: { start: this.at, end: this.at + 1 }, text: '' }],
					{ extra: char, sure: 'yes' }
				);
				this.at++;
			} else if ((char === '{' || char === '[') && result.type === 'object') {
				result = this.secondRoot(result);
			} else if (char === ',' && result.type === 'object') {
				result = this.continuedRoot(result, start);
			} else {
				this.strayText(this.at, this.end);
				this.at = this.end;
			}
		}
		return result;
	}

	/** `{…} {…}`: the second object's members count as if they were in the first. */
	private secondRoot(first: ObjectNode): ObjectNode {
		const start = this.at;
		if (++this.roots > mostRoots) {
			this.strayText(start, this.end);
			this.at = this.end;
			return first;
		}
		const second = this.value();
		if (second?.type !== 'object') return first;
		this.fault('two-roots', { start, end: start + 1 }, mergeRoots(this.text, first, second));
		return merge(first, second);
	}

	/** `{…}, "more": {…} }`: a brace too many closed the root early. */
	private continuedRoot(root: ObjectNode, start: number): ObjectNode {
		const comma = this.at;
		this.at++;
		this.blanks();
		if (this.at >= this.end) {
			this.fault('trailing-comma', { start: comma, end: comma + 1 }, [
				{ span: { start: comma, end: comma + 1 }, text: '' }
			]);
			return root;
		}
		if (this.peek() === '{') return root;
		const depth = this.stack.length;
		this.stack.push(opened('{'));
		const { properties, closed } = this.members();
		this.stack.length = depth;
		const closer = { start: root.span.end - 1, end: root.span.end };
		if (closed) {
			this.fault('bracket-mismatch', closer, [{ span: closer, text: '' }], { extra: '}' });
		} else {
			this.fault('bracket-mismatch', closer, null, { extra: '}' });
		}
		return {
			type: 'object',
			span: { start, end: this.at },
			properties: [...root.properties, ...properties]
		};
	}

	// ── Values ───────────────────────────────────────────────────────────────────────────────────

	/** The value at the cursor; `null` (nothing consumed) where none starts here. */
	private value(): DataNode | null {
		this.blanks();
		const start = this.at;
		if (start < this.end) {
			// Nearly every value starts with one of these.
			const code = this.text.charCodeAt(start);
			if (code === 34) return this.string();
			if (code === 123) return this.object();
			if (code === 91) return this.array();
		}
		const char = this.peek();
		switch (char) {
			case '{':
				return this.object();
			case '[':
				return this.array();
			case '"':
				return this.string();
			case "'":
			case '`':
				return this.singleQuoted(char);
		}
		if (char === '') return null;
		if (smartQuotes.includes(char)) return this.smartString();
		if ((char >= '0' && char <= '9') || char === '-') {
			number.lastIndex = start;
			const match = number.exec(this.text);
			const after = match ? this.text[start + match[0].length] : undefined;
			if (match && !(after && /[\w.$"]/.test(after))) {
				this.at = start + match[0].length;
				return new NumericNode(start, this.at, Number(match[0]));
			}
		}
		return this.word();
	}

	/** `true`, `false`, `null`, another language's literal, or text without quotes. */
	private word(): DataNode | null {
		const start = this.at;
		bareWord.lastIndex = start;
		let text = bareWord.exec(this.text)?.[0];
		if (text !== undefined && this.text.startsWith('://', start + text.length)) {
			bareAddress.lastIndex = start;
			text = bareAddress.exec(this.text)?.[0] ?? text;
		}
		if (text !== undefined && this.text[start + text.length] !== '"') {
			const end = start + text.length;
			const span = { start, end };
			if (text === 'true' || text === 'false') {
				this.at = end;
				return { type: 'boolean', span, value: text === 'true' };
			}
			if (text === 'null') {
				this.at = end;
				return { type: 'null', span, value: null };
			}
		}
		const halfQuoted = this.openingQuoteLost(false);
		if (halfQuoted) return halfQuoted;
		if (text === undefined) {
			// A number with letters, a version: text all the same.
			const ahead = this.text.slice(start, Math.min(this.end, start + 200));
			if (ellipsis.test(ahead)) return null;
			const rest = /^[^\s,;\]}{["':]+/.exec(ahead)?.[0];
			if (!rest || rest.startsWith('/')) return null;
			text = rest;
		}
		const end = start + text.length;
		const span = { start, end };
		const literal = foreignLiterals.get(text);
		if (literal !== undefined) {
			this.at = end;
			this.fault('foreign-literal', span, [{ span, text: literal }], {
				literal: text,
				json: literal
			});
			return literal === 'null'
				? { type: 'null', span, value: null }
				: { type: 'boolean', span, value: literal === 'true' };
		}
		this.at = end;
		this.fault('quote-style', span, [{ span, text: JSON.stringify(text) }], { written: text });
		return { type: 'string', span, value: text };
	}

	private object(): DataNode {
		const start = this.at;
		if (this.tooDeep()) return { type: 'object', span: { start, end: this.at }, properties: [] };
		this.at++;
		const open = opened('{');
		this.stack.push(open);
		const { properties, closed } = this.members();
		this.stack.pop();
		if (!closed) this.closeMissing('}', start, properties.at(-1)?.value.span.end ?? start + 1);
		return new MapNode(start, this.at, properties);
	}

	/** Members up to and including the `}`, or up to whatever else ends them. */
	private members(): Members {
		const properties: Property[] = [];
		const open = this.stack.at(-1);
		let comma: number | null = null;
		let previousEnd = this.at;
		let closed = false;
		while (!this.stopped) {
			const lineIndent = this.blanks();
			if (this.at >= this.end) break;
			const char = this.peek();
			if (char === '}') {
				if (open && this.isExtraCloser(open, lineIndent)) {
					this.extraCloser(comma !== null);
					continue;
				}
				if (comma !== null) this.trailingComma(comma);
				this.at++;
				closed = true;
				break;
			}
			if (char === ',' || char === ';') {
				if (char === ';') this.semicolon();
				else if (comma !== null || properties.length === 0) this.trailingComma(this.at);
				comma = this.at;
				this.at++;
				continue;
			}
			if (char === ']') {
				if (this.stack.some(({ kind }) => kind === '[')) break;
				if (this.balance.square < 0 && this.balance.curly <= 0) {
					if (comma === null && this.bracketLost(properties)) previousEnd = this.at;
					else this.extraCloser(comma !== null);
					continue;
				}
				const span = { start: this.at, end: this.at + 1 };
				this.fault('bracket-mismatch', span, [{ span, text: '}' }], { found: ']', wanted: '}' });
				this.at++;
				closed = true;
				break;
			}
			if (char === '{') {
				this.doubledBrace(properties);
				comma = null;
				previousEnd = this.at;
				continue;
			}
			if (char === ':' && comma === null && properties.length > 0) {
				// The last value is followed by a colon: it is a name.
				this.braceOrValueLost(properties);
				previousEnd = properties.at(-1)?.value.span.end ?? this.at;
				continue;
			}
			if (open && lineIndent !== null) {
				if (open.indent === null && properties.length === 0) open.indent = lineIndent;
				else if (this.belongsToParent(open, lineIndent)) {
					// The member that follows stands where the forgotten bracket should.
					const lead = this.text.slice(this.at - lineIndent, this.at);
					if (comma !== null) this.at = comma;
					const insert = comma === null ? '},' : '}';
					const place = { start: previousEnd, end: previousEnd };
					this.fault(
						'bracket-mismatch',
						{ start: previousEnd - 1, end: previousEnd },
						[{ span: place, text: `\n${lead}${insert}` }],
						{ missing: '}' }
					);
					this.closedEarly = { comma: comma === null };
					break;
				}
			}
			const before = this.at;
			const key = this.key();
			if (!key) {
				if (!this.skipGarbage()) break;
				continue;
			}
			if (properties.length > 0 && comma === null) {
				this.fault('missing-comma', { start: previousEnd - 1, end: previousEnd }, [
					{ span: { start: previousEnd, end: previousEnd }, text: ',' }
				]);
			}
			comma = null;
			const value = this.memberValue(key);
			if (!value) {
				if (!this.bracketLost(properties)) {
					this.fault('missing-colon', key.span, null, { key: key.value });
					properties.push({ key: key.value, keySpan: key.span, value: noValue(key.span.end) });
				}
				previousEnd = this.at;
				continue;
			}
			properties.push({ key: key.value, keySpan: key.span, value });
			previousEnd = value.span.end;
			if (this.closedEarly) {
				// The child object ended without its brace; the next member is ours.
				if (this.closedEarly.comma) comma = previousEnd;
				this.closedEarly = null;
			}
			if (this.at === before) break;
		}
		if (this.at >= this.end && comma !== null && !this.stopped && this.stack.length > 1) {
			// A comma and then nothing: the text was cut off.
			this.trailingComma(comma);
		}
		this.duplicates(properties);
		return { properties, closed };
	}

	/** Set while an object that lacks its brace hands the next member to its parent. */
	private closedEarly: { readonly comma: boolean } | null = null;

	/** The value after a name; `null` where the name turns out to be an element of an array that lacks its bracket. */
	private memberValue(key: StringNode): DataNode | null {
		if (this.text.charCodeAt(this.at) !== 58) this.blanks();
		const char = this.peek();
		const afterKey = key.span.end;
		if (char === ':') this.at++;
		else if (char === '=' || char === ';') {
			const span = { start: this.at, end: this.at + 1 };
			this.fault('missing-colon', span, [{ span, text: ':' }], { key: key.value });
			this.at++;
		} else {
			const value = this.at < this.end && char !== ',' && char !== '}' && char !== ']';
			if (this.at >= this.end) {
				this.truncated(key.span);
				return noValue(afterKey);
			}
			if (!value && char !== '}' && this.balance.square < 0) return null;
			this.fault(
				'missing-colon',
				key.span,
				value ? [{ span: { start: afterKey, end: afterKey }, text: ':' }] : null,
				{ key: key.value }
			);
			if (!value) return noValue(afterKey);
		}
		const value = this.value();
		if (value) return value;
		if (this.at >= this.end) this.truncated(key.span);
		else if (/[,}\]]/.test(this.peek()))
			this.fault('missing-value', key.span, null, { key: key.value });
		else this.skipGarbage();
		return noValue(afterKey);
	}

	private key(): StringNode | null {
		const char = this.peek();
		if (char === '"') return this.string(true);
		if (char === "'" || char === '`') return this.singleQuoted(char);
		if (char !== '' && smartQuotes.includes(char)) return this.smartString();
		const halfQuoted = this.openingQuoteLost(true);
		if (halfQuoted) return halfQuoted;
		bareWord.lastIndex = this.at;
		const word = bareWord.exec(this.text)?.[0].replace(/[./@-]+$/, '');
		if (!word) return null;
		const rest = this.text.slice(this.at + word.length, this.at + word.length + 20);
		if (!/^\s*[:=]/.test(rest)) return null;
		const span = { start: this.at, end: this.at + word.length };
		this.at = span.end;
		this.fault('quote-style', span, [{ span, text: JSON.stringify(word) }], { written: word });
		return { type: 'string', span, value: word };
	}

	private array(): DataNode {
		const start = this.at;
		if (this.tooDeep()) return { type: 'array', span: { start, end: this.at }, items: [] };
		this.at++;
		this.stack.push(opened('['));
		const { items, closed } = this.items();
		this.stack.pop();
		if (!closed) {
			const [only] = items;
			if (only?.type === 'array' && items.length === 1 && this.isDoubled(start, only.span.start)) {
				const span = { start, end: start + 1 };
				this.fault('bracket-mismatch', span, [{ span, text: '' }], { extra: '[' });
				this.balance.square--;
				return only;
			}
			this.closeMissing(']', start, items.at(-1)?.span.end ?? start + 1);
		}
		return new ListNode(start, this.at, items);
	}

	/** `[[`, where one closing bracket fewer follows. */
	private isDoubled(outer: number, inner: number): boolean {
		return this.balance.square > 0 && this.text.slice(outer + 1, inner).trim() === '';
	}

	private items(): { items: DataNode[]; closed: boolean } {
		const items: DataNode[] = [];
		let comma: number | null = null;
		let closed = false;
		while (!this.stopped) {
			this.blanks();
			if (this.at >= this.end) break;
			const char = this.peek();
			if (char === ']') {
				if (comma !== null) this.trailingComma(comma);
				this.at++;
				closed = true;
				break;
			}
			if (char === ',' || char === ';') {
				if (char === ';') this.semicolon();
				else if (comma !== null || items.length === 0) this.trailingComma(this.at);
				comma = this.at;
				this.at++;
				continue;
			}
			if (char === '}') {
				const swapped = this.balance.square > 0 && this.balance.curly < 0;
				if (!swapped && this.stack.some(({ kind }) => kind === '{')) break;
				if (swapped) {
					this.balance.square--;
					this.balance.curly++;
				}
				const span = { start: this.at, end: this.at + 1 };
				this.fault('bracket-mismatch', span, [{ span, text: ']' }], { found: '}', wanted: ']' });
				this.at++;
				closed = true;
				break;
			}
			const before = this.at;
			const marked = this.faults.mark();
			const value = this.value();
			if (!value) {
				if (!this.skipGarbage()) break;
				continue;
			}
			if (value.type === 'string' && this.stack.at(-2)?.kind === '{' && this.colonAhead()) {
				// A key inside an array: the array was never closed.
				this.faults.rollback(marked);
				this.at = comma ?? before;
				break;
			}
			const previous = items.at(-1);
			if (previous && comma === null) {
				const end = previous.span.end;
				this.fault('missing-comma', { start: end - 1, end }, [
					{ span: { start: end, end }, text: ',' }
				]);
			}
			comma = null;
			items.push(value);
			if (this.at === before) break;
		}
		return { items, closed };
	}

	// ── Strings ──────────────────────────────────────────────────────────────────────────────────

	private string(isKey = false): StringNode {
		const { text } = this;
		const start = this.at;
		let at = start + 1;
		let plain = true;
		let illegal = false;
		let smartInside = false;
		let breaks: Span[] | null = null;
		for (; ; at++) {
			if (at >= this.end) {
				const closed = this.endOfUnclosed(start, this.end, isKey);
				if (closed) return closed;
				this.at = this.end;
				this.truncated({ start, end: Math.min(start + 20, this.end) });
				return {
					type: 'string',
					span: { start, end: this.end },
					value: text.slice(start + 1, this.end)
				};
			}
			const code = text.charCodeAt(at);
			if (code === 34) break;
			if (code === 92) {
				plain = false;
				const next = text.charCodeAt(at + 1);
				if (!isEscape(next) || (next === 117 && !isHex4(text, at + 2))) illegal = true;
				else at++;
				continue;
			}
			if (code < 32) {
				if (code === 10 || code === 13) {
					const closed = this.endOfUnclosed(start, at, isKey);
					if (closed) return closed;
				}
				breaks ??= [];
				breaks.push({ start: at, end: at + 1 });
				continue;
			}
			if (code > 127 && smartQuotes.includes(text.charAt(at))) {
				if (!smartInside && structural.test(text.slice(at + 1, at + 40)) && !this.parses()) {
					return this.mixedQuotes(start, at);
				}
				smartInside = true;
			}
		}
		this.at = at + 1;
		if (!endsValue(text.charCodeAt(at + 1)) && at + 1 < this.end) {
			const other = this.otherEnd(start, at, isKey);
			if (other) return other;
		}
		const inner = text.slice(start + 1, at);
		if (plain && !breaks) return new TextNode(start, at + 1, inner);
		const span = { start, end: at + 1 };
		if (breaks) {
			const [first, ...more] = breaks;
			if (first)
				this.faults.add(
					'raw-newline',
					span,
					rawControls(text, breaks),
					controlName(text, first),
					more
				);
		}
		if (illegal) return this.backslashes(span, inner, 'unescaped-backslash');
		if (!isKey && isSilentEscape(inner)) return this.backslashes(span, inner, 'silent-escape');
		return { type: 'string', span, value: unescape(inner) };
	}

	/** Backslashes that JSON reads otherwise than they were meant. */
	private backslashes(
		span: Span,
		inner: string,
		kind: 'unescaped-backslash' | 'silent-escape'
	): StringNode {
		const { edits, value } = backslashEdits(inner, span.start + 1);
		this.fault(kind, span, edits);
		return { type: 'string', span, value };
	}

	/**
	 * Something other than a comma, a colon or a bracket follows a string: its own closing quote was lost
	 * and the next string's opening one ended it, or quotes inside it lack their backslash.
	 */
	private otherEnd(start: number, quote: number, isKey: boolean): StringNode | null {
		const { text } = this;
		let next = quote + 1;
		while (next < this.end && blankSigns.includes(text.charAt(next))) next++;
		if (next >= this.end || !/[^\s,:;={}[\]"'#\u0080-\uffff]/.test(text.charAt(next))) return null;
		if (/^\/[/*]/.test(text.slice(next, next + 2))) return null;
		if (text.slice(quote + 1, next).includes('\n')) return null;
		const signs =
			isKey || /:\s*[{[]?\s*$/.test(text.slice(quote - 20, quote)) ? ' \t:{[' : closingSigns;
		const end = trimBack(text, start + 1, quote, signs);
		const tail = text.slice(end, quote);
		if (/[,:]/.test(tail) && end > start + 1 && !text.slice(start, quote).includes('\n')) {
			const inner = text.slice(start + 1, end);
			const span = { start, end };
			this.fault('unclosed-string', span, [{ span: { start: end, end }, text: '"' }], {
				side: 'closing'
			});
			this.at = end;
			return { type: 'string', span, value: unescape(inner) };
		}
		return isKey ? null : this.innerQuotes(start, quote);
	}

	/** `"{"a": 1}"`, `"say "hi""`: straight quotes inside a string, each without its backslash. */
	private innerQuotes(start: number, quote: number): StringNode | null {
		const { text } = this;
		const nested = /[{[]/.test(text.charAt(start + 1));
		let end = -1;
		const limit = Math.min(this.end, quote + 4000);
		for (let at = quote + 1; at < limit && text[at] !== '\n'; at++) {
			if (text[at] === '\\') at++;
			else if (
				text[at] === '"' &&
				/^[^\S\n]*(?:[,\]}]|\r?\n|$)/.test(text.slice(at + 1, at + 40))
			) {
				if (nested && !/[}\]]/.test(text.charAt(at - 1))) continue;
				end = at;
				if (!nested) break;
			}
		}
		if (end === -1) return null;
		const inner = text.slice(start + 1, end);
		const edits = escapeQuotes(inner, start + 1);
		const spans = edits.map(({ span }) => ({ start: span.start, end: span.start + 1 }));
		const [first, ...more] = spans;
		if (!first) return null;
		this.faults.add('inner-quote', first, edits, {}, more);
		this.at = end + 1;
		return { type: 'string', span: { start, end: end + 1 }, value: unescape(inner) };
	}

	/** `npx",`: text that ends in a quote but does not start with one. */
	private openingQuoteLost(isKey: boolean): StringNode | null {
		const { text } = this;
		const start = this.at;
		const match = upToQuote.exec(text.slice(start, Math.min(this.end, start + 340)));
		if (!match) return null;
		const [, inner = '', after] = match;
		if (isKey !== (after === undefined) || /[{}[\]]/.test(inner)) return null;
		const end = start + inner.length + 1;
		this.at = end;
		this.fault('unclosed-string', { start, end }, [{ span: { start, end: start }, text: '"' }], {
			side: 'opening'
		});
		return { type: 'string', span: { start, end }, value: unescape(inner) };
	}

	/**
	 * A string that meets the end of its line. `"C:\dir\"` hides its own closing quote; a forgotten
	 * quote shows in the next line, which starts like a new member or closes a bracket.
	 */
	private endOfUnclosed(start: number, lineEnd: number, isKey: boolean): StringNode | null {
		const { text } = this;
		// A string that already runs over lines is no forgotten quote.
		if (text.lastIndexOf('\n', lineEnd - 1) > start) return null;
		const colon = isKey ? text.indexOf(':', start) : -1;
		const end =
			colon > start && colon < lineEnd
				? trimBack(text, start, colon, ' \t')
				: trimBack(text, start, lineEnd, closingSigns);
		if (end > start + 2 && text.slice(end - 2, end) === '\\"') {
			const inner = text.slice(start + 1, end - 1);
			this.at = end;
			return this.backslashes({ start, end }, inner, 'unescaped-backslash');
		}
		const next =
			lineEnd === this.end
				? /[\]}]/.test(text.slice(end, lineEnd))
				: /^\s*(?:"[^"\n]*"\s*[:,\]]|[}\]])/.test(text.slice(lineEnd, lineEnd + 200));
		if (!next || end <= start) return null;
		const span = { start, end };
		this.fault('unclosed-string', span, [{ span: { start: end, end }, text: '"' }], {
			side: 'closing'
		});
		this.at = end;
		return { type: 'string', span, value: unescape(text.slice(start + 1, end)) };
	}

	/** `"npx”`: opened straight, closed typographic. */
	private mixedQuotes(start: number, quote: number): StringNode {
		const close = { start: quote, end: quote + 1 };
		this.fault('smart-quotes', close, [{ span: close, text: '"' }], {
			character: this.text.charAt(quote)
		});
		this.at = quote + 1;
		return {
			type: 'string',
			span: { start, end: quote + 1 },
			value: unescape(this.text.slice(start + 1, quote))
		};
	}

	private smartString(): StringNode {
		const { text } = this;
		const start = this.at;
		let close = -1;
		let lineEnd = this.end;
		for (let at = start + 1; at < this.end; at++) {
			const char = text.charAt(at);
			if (char === '\n') {
				lineEnd = at;
				break;
			}
			if (
				(char === '"' || smartQuotes.includes(char)) &&
				structural.test(text.slice(at + 1, at + 40))
			) {
				close = at;
				break;
			}
		}
		const opening = { start, end: start + 1 };
		const character = { character: text.charAt(start) };
		if (close === -1) {
			const end = trimBack(text, start + 1, lineEnd, closingSigns);
			this.at = end;
			this.fault(
				'smart-quotes',
				opening,
				[
					{ span: opening, text: '"' },
					{ span: { start: this.at, end: this.at }, text: '"' }
				],
				character
			);
			return { type: 'string', span: { start, end: this.at }, value: text.slice(start + 1, end) };
		}
		const span = { start, end: close + 1 };
		this.at = span.end;
		const inner = text.slice(start + 1, close);
		this.fault(
			'smart-quotes',
			opening,
			[
				{ span: opening, text: '"' },
				...escapeQuotes(inner, start + 1),
				{ span: { start: close, end: close + 1 }, text: '"' }
			],
			character
		);
		const illegal = /\\(?!["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(inner.replace(/\\\\/g, ''));
		if (illegal) return this.backslashes(span, inner, 'unescaped-backslash');
		return { type: 'string', span, value: unescape(inner) };
	}

	private singleQuoted(quote: "'" | '`'): StringNode {
		const { text } = this;
		const start = this.at;
		let at = start + 1;
		while (at < this.end && text[at] !== quote && text[at] !== '\n')
			at += text[at] === '\\' ? 2 : 1;
		at = Math.min(at, this.end);
		const closed = text[at] === quote;
		const span = { start, end: closed ? at + 1 : at };
		this.at = Math.max(span.end, start + 1);
		const value = unescape(text.slice(start + 1, at).replace(/\\(['`])/g, '$1'));
		this.fault('quote-style', span, closed ? [{ span, text: JSON.stringify(value) }] : null, {
			written: quote
		});
		return { type: 'string', span: { start, end: this.at }, value };
	}

	// ── Recovery ─────────────────────────────────────────────────────────────────────────────────

	/** A closing bracket is missing: it belongs after the last thing that was inside. */
	private closeMissing(bracket: '}' | ']', start: number, lastEnd: number) {
		if (this.stopped || this.closedEarly) return;
		const atEnd = this.at >= this.end;
		const place = atEnd ? trimEnd(this.text, 0, this.end) : lastEnd;
		const open = { start, end: start + 1 };
		const closer = atEnd && bracket === '}' ? `\n${this.indentOf(start, '')}}` : bracket;
		this.fault('bracket-mismatch', open, [{ span: { start: place, end: place }, text: closer }], {
			missing: bracket
		});
	}

	/** Does this `}` stand where the members do, in a text with more of them than it opens? */
	private isExtraCloser({ indent }: Open, lineIndent: number | null): boolean {
		if (indent === null || (lineIndent !== null && lineIndent < indent)) return false;
		return this.balance.curly < 0 && this.stack.length > 1;
	}

	/** A closing bracket that closes nothing: gone, with the comma after it where one came before. */
	private extraCloser(afterComma: boolean) {
		const { text } = this;
		const char = text.charAt(this.at);
		const span = { start: this.at, end: this.at + 1 };
		if (char === '}') this.balance.curly++;
		else this.balance.square++;
		this.at++;
		let end = this.at;
		if (afterComma) {
			while (blankSigns.includes(text.charAt(end)) && end < this.end) end++;
			if (text[end] === ',') this.at = ++end;
			else end = span.end;
		}
		// Alone on its line, it takes the line along.
		const lead = trimBack(text, 0, span.start, ' \t');
		const line = text[lead - 1] === '\n' && /^[ \t]*\r?\n/.test(text.slice(end, end + 80));
		const start = line ? trimBack(text, 0, lead, '\r\n') : span.start;
		this.fault('bracket-mismatch', span, [{ span: { start, end }, text: '' }], { extra: char });
	}

	/** `"args": "-y", "a"]`: the array that ends here lacks its opening bracket. */
	private bracketLost(properties: Property[]): boolean {
		const last = properties.at(-1);
		if (!last || last.value.type === 'object' || last.value.type === 'array') return false;
		if (this.stack.length >= maxDepth) return false;
		const { start } = last.value.span;
		const mark = this.faults.mark();
		const back = this.at;
		this.at = start;
		this.stack.push(opened('['));
		const { items, closed } = this.items();
		this.stack.pop();
		if (!closed) {
			// Looking once is enough: another look would read to the end again.
			this.balance.square = 0;
			this.faults.rollback(mark);
			this.at = back;
			return false;
		}
		this.balance.square++;
		const span = { start, end: this.at };
		this.fault(
			'bracket-mismatch',
			{ start, end: start + 1 },
			[{ span: { start, end: start }, text: '[' }],
			{ missing: '[' }
		);
		properties[properties.length - 1] = { ...last, value: { type: 'array', span, items } };
		return true;
	}

	/**
	 * `"files": "command": "npx"`: the object that starts here lacks its brace; where the braces are even,
	 * the first name lacks its value.
	 */
	private braceOrValueLost(properties: Property[]) {
		const last = properties.at(-1);
		if (!last) return;
		const { keySpan, key, value } = last;
		const { start } = value.span;
		const deep = this.stack.length >= maxDepth;
		if (value.type !== 'string' || this.balance.curly >= 0 || deep) {
			this.fault('missing-value', keySpan, null, { key });
			properties[properties.length - 1] = { ...last, value: noValue(keySpan.end) };
			if (value.type === 'string') this.at = start;
			else this.at++;
			return;
		}
		this.balance.curly++;
		this.at = start;
		this.stack.push(opened('{'));
		const { properties: inner, closed } = this.members();
		this.stack.pop();
		const colon = this.text.indexOf(':', keySpan.end) + 1;
		const insert = { start: colon, end: colon };
		this.fault('bracket-mismatch', keySpan, [{ span: insert, text: ' {' }], { missing: '{' });
		const span = { start: colon, end: this.at };
		if (!closed) this.closeMissing('}', colon, inner.at(-1)?.value.span.end ?? this.at);
		properties[properties.length - 1] = {
			...last,
			value: { type: 'object', span, properties: inner }
		};
	}

	private source({ span }: DataNode): string {
		return this.text.slice(span.start, span.end);
	}

	private semicolon() {
		const span = { start: this.at, end: this.at + 1 };
		this.fault('missing-comma', span, [{ span, text: ',' }], { found: ';' });
	}

	/** `{ { … } }`: the inner pair is one too many; its members count as ours. */
	private doubledBrace(properties: Property[]) {
		const start = this.at;
		if (this.balance.curly > 0) {
			const span = { start, end: start + 1 };
			this.fault('bracket-mismatch', span, [{ span, text: '' }], { extra: '{' });
			this.balance.curly--;
			this.at++;
			return;
		}
		const inner = this.value();
		if (inner?.type !== 'object') return;
		const close = this.text[inner.span.end - 1] === '}' ? inner.span.end - 1 : null;
		this.fault(
			'bracket-mismatch',
			{ start, end: start + 1 },
			close === null
				? null
				: [
						{ span: { start, end: start + 1 }, text: '' },
						{ span: { start: close, end: close + 1 }, text: '' }
					],
			{ extra: '{', sure: 'yes' }
		);
		properties.push(...inner.properties);
	}

	/**
	 * A member that stands further out than its siblings, in a text that lacks closing brackets,
	 * belongs to the object around this one.
	 */
	private belongsToParent(open: Open, indent: number): boolean {
		if (open.indent !== null && indent >= open.indent) return false;
		const parents = this.stack.slice(0, -1);
		if (!parents.some((parent) => parent.kind === '{' && parent.indent === indent)) return false;
		return this.balance.curly > 0;
	}

	/** Skips to the next sign that can continue an object or array; false where nothing is left. */
	private skipGarbage(): boolean {
		const start = this.at;
		while (this.at < this.end && !/[,{}[\]"\n]/.test(this.peek())) this.at++;
		const span = { start, end: trimEnd(this.text, start, this.at) };
		if (span.end > span.start) this.fault('stray-text', span, [{ span, text: '' }]);
		if (this.at === start && this.at < this.end) {
			this.fault('stray-text', { start, end: start + 1 });
			this.at++;
		}
		return this.at < this.end;
	}

	private colonAhead(): boolean {
		let at = this.at;
		while (at < this.end && /\s/.test(this.text.charAt(at))) at++;
		return this.text[at] === ':';
	}

	private trailingComma(at: number) {
		const span = { start: at, end: at + 1 };
		this.fault('trailing-comma', span, [{ span, text: '' }], this.commaData(at));
	}

	/** Two commas in a row are none that a lenient reader allows. */
	private commaData(at: number): SyntaxFault['data'] {
		return trimEnd(this.text, 0, at) > 0 && this.text[trimEnd(this.text, 0, at) - 1] === ','
			? { style: 'doubled' }
			: {};
	}

	private truncated(span: Span) {
		this.fault('truncated', span);
		this.stopped = true;
		this.at = this.end;
	}

	private tooDeep(): boolean {
		if (this.stack.length < maxDepth) return false;
		this.fault('too-deep', { start: this.at, end: this.at + 1 });
		this.stopped = true;
		this.at = this.end;
		return true;
	}

	private duplicates(properties: readonly Property[]) {
		if (!repeats(properties)) return;
		const seen = new Map<string, number>();
		for (const [index, property] of properties.entries()) {
			const before = seen.get(property.key);
			seen.set(property.key, index);
			const first = before === undefined ? undefined : properties[before];
			const next = before === undefined ? undefined : properties[before + 1];
			if (!first || !next) continue;
			const same = this.source(first.value) === this.source(property.value);
			// What every parser does: the last one stays.
			const edit = { span: { start: first.keySpan.start, end: next.keySpan.start }, text: '' };
			this.faults.add(
				'duplicate-key',
				property.keySpan,
				[edit],
				{ key: property.key, ...(same && { same: 'yes' }) },
				[first.keySpan]
			);
		}
	}

	// ── Blanks, comments and look-alikes ─────────────────────────────────────────────────────────

	/**
	 * Skips blanks and comments.
	 *
	 * @returns the width of the blanks before the cursor where it is the first thing on its line, else `null`
	 */
	private blanks(): number | null {
		const { text } = this;
		let lineStart = this.at === 0 ? 0 : -1;
		for (;;) {
			const code = this.at < this.end ? text.charCodeAt(this.at) : -1;
			if (code === 10) lineStart = ++this.at;
			else if (code === 32 || code === 9 || code === 13) this.at++;
			else if (code === 47 && this.comment()) continue;
			else if (code === 35) this.lineComment();
			else if (code > 127 && oddBlank.test(text.charAt(this.at))) {
				const span = { start: this.at, end: this.at + 1 };
				const zero = zeroWidth.test(text.charAt(this.at));
				this.fault('odd-character', span, [{ span, text: zero ? '' : ' ' }], {
					character: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
				});
				this.at++;
			} else return lineStart === -1 ? null : this.at - lineStart;
		}
	}

	private comment(): boolean {
		const { text } = this;
		const next = text[this.at + 1];
		if (next === '/') {
			this.lineComment();
			return true;
		}
		if (next !== '*') return false;
		const close = text.indexOf('*/', this.at + 2);
		const end = close === -1 || close + 2 > this.end ? this.end : close + 2;
		this.addComment(this.at, end, '/*');
		this.at = end;
		return true;
	}

	private lineComment() {
		let end = this.text.indexOf('\n', this.at);
		if (end === -1 || end > this.end) end = this.end;
		if (this.text[end - 1] === '\r') end--;
		this.addComment(this.at, end, this.text[this.at] === '#' ? '#' : '//');
		this.at = end;
	}

	private addComment(start: number, end: number, sign: string) {
		let from = start;
		while (from > 0 && (this.text[from - 1] === ' ' || this.text[from - 1] === '\t')) from--;
		const ownLine = from === 0 || this.text[from - 1] === '\n';
		const lineEnd = /^[^\S\n]*(?:\n|$)/.exec(this.text.slice(end, end + 200));
		const to = ownLine && lineEnd ? end + lineEnd[0].length : end;
		this.fault(
			'comment',
			{ start, end },
			[{ span: { start: ownLine && !lineEnd ? start : from, end: to }, text: '' }],
			sign === '#' ? { sign, style: sign } : { sign }
		);
	}

	/** The next character, a look-alike replaced by what it stands for; `''` at the end. */
	private peek(): string {
		if (this.at >= this.end) return '';
		const char = this.text.charAt(this.at);
		if (char < '\u3000') return char;
		const meant = lookAlikes[char];
		if (meant === undefined) return char;
		const span = { start: this.at, end: this.at + 1 };
		this.fault('odd-character', span, [{ span, text: meant }], { character: char });
		return meant;
	}

	private indentOf(offset: number, fallback: string): string {
		let start = offset;
		while (start > 0 && this.text[start - 1] !== '\n') start--;
		return /^[ \t]*/.exec(this.text.slice(start, offset))?.[0] ?? fallback;
	}

	private fault(
		kind: SyntaxFaultKind,
		span: Span,
		repair: readonly Edit[] | null = null,
		data: SyntaxFault['data'] = {}
	) {
		this.faults.add(kind, span, repair, data);
	}
}

/** Cheap look for the common case: no key stands twice. */
/** What may follow a string at once: `,` `:` `]` `}`, a line break. */
function endsValue(code: number): boolean {
	return code === 44 || code === 58 || code === 93 || code === 125 || code === 10 || code === 13;
}

/** Stands for a value that is not there. */
function noValue(at: number): DataNode {
	return { type: 'null', span: { start: at, end: at }, value: null };
}

function merge(first: ObjectNode, second: ObjectNode): ObjectNode {
	const properties = [...first.properties];
	for (const added of second.properties) {
		const at = properties.findIndex(({ key }) => key === added.key);
		const existing = properties[at];
		if (existing?.value.type === 'object' && added.value.type === 'object')
			properties[at] = { ...existing, value: merge(existing.value, added.value) };
		else properties.push(added);
	}
	return { type: 'object', span: { start: first.span.start, end: second.span.end }, properties };
}

/** Joins `{ "k": { a } } { "k": { b } }`, where the parts to join lie next to each other. */
function mergeRoots(text: string, first: ObjectNode, second: ObjectNode): Edit[] | null {
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const last = first.properties.at(-1);
	const next = second.properties[0];
	if (!last || !next) {
		const { span } = last ? second : first;
		return [{ span, text: '' }];
	}
	const keys = new Set(first.properties.map(({ key }) => key));
	if (!second.properties.some(({ key }) => keys.has(key))) {
		const lead = /\n([ \t]*)$/.exec(text.slice(0, next.keySpan.start))?.[1];
		return [
			{
				span: { start: last.value.span.end, end: next.keySpan.start },
				text: lead === undefined ? ', ' : `,${eol}${lead}`
			}
		];
	}
	if (last.key !== next.key) return null;
	if (last.value.type !== 'object' || next.value.type !== 'object') return null;
	const tail = last.value.properties.at(-1);
	const head = next.value.properties[0];
	if (!tail || !head) return null;
	const names = new Set(last.value.properties.map(({ key }) => key));
	if (next.value.properties.some(({ key }) => names.has(key))) return null;
	const start = tail.value.span.end;
	const lead = /\n([ \t]*)$/.exec(text.slice(0, head.keySpan.start))?.[1];
	return [
		{
			span: { start, end: head.keySpan.start },
			text: lead === undefined ? ', ' : `,${eol}${lead}`
		}
	];
}
