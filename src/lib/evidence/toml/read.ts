/**
 * Reads TOML 1.0 (and what 1.1 adds) with a place on everything. After a fault it goes on with the next
 * line, so that the other entries are still checked.
 */
import type { Edit, Span } from '../../text/index.ts';
import type { ConfigDocument, SyntaxFault, SyntaxFaultKind } from '../config.ts';
import type { DataNode } from '../data.ts';
import { FaultList } from '../json/faults.ts';
import { backslashEdits, isRawWindowsPath } from '../json/scan.ts';
import { ListNode, NumericNode, TextNode } from '../nodes.ts';
import { TomlProperty, TomlTable, TomlTables, type Written } from './tables.ts';

/** Deeper than any config; keeps the call stack small on hostile text. */
const maxDepth = 200;
/** A text with more statements that cannot be read is something else. */
const mostLost = 1000;

const bareKey = /[A-Za-z0-9_-]+/y;
const number =
	/(?:0x[\dA-Fa-f](?:_?[\dA-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*|[+-]?(?:inf|nan|(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?))(?![\w.:+-])/y;
const date =
	/(?:\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:[Zz]|[+-]\d\d:\d\d)?)?|\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?![\w:])/y;
const smartQuotes = /[“”„‟″‘’‚‛′«»]/;
const curlyEnd = /[“”„‟″‘’‚‛′«»"'\r\n]/g;
/** A value without quotes: up to a sign that ends it. */
const bareText = /[^\s,#=\]}"'[{][^,#\]}\r\n"]*/y;
const escapes: Readonly<Record<string, string>> = {
	b: '\b',
	t: '\t',
	n: '\n',
	f: '\f',
	r: '\r',
	e: '\x1b',
	'"': '"',
	'\\': '\\'
};

/**
 * @param text what was pasted
 * @param region the part of it that is TOML; all of it when absent
 * @returns the tree and its faults; never throws
 */
export function readToml(
	text: string,
	region: Span = { start: 0, end: text.length }
): ConfigDocument {
	const reader = new Reader(text, region);
	const root = reader.document();
	return { text, format: 'toml', root, faults: reader.faults };
}

interface KeyPart extends Span {
	readonly key: string;
}
/** Ends the reading of one statement; its fault is named already. */
class Lost extends Error {}

class Reader {
	private readonly list = new FaultList();
	private astray = false;
	private losses = 0;
	private readonly text: string;
	private readonly end: number;
	private at: number;
	private depth = 0;

	constructor(text: string, { start, end }: Span) {
		this.text = text;
		this.at = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
		this.end = end;
	}

	get faults(): SyntaxFault[] {
		return this.list.list();
	}

	document(): TomlTable {
		const root = new TomlTable('root', { start: this.at, end: this.at });
		let table = root;
		/** The tables that the current one lies in: their spans grow with it. */
		let around: readonly (TomlTable | TomlTables)[] = [];
		for (;;) {
			this.lines();
			if (this.at >= this.end) break;
			const start = this.at;
			try {
				if (this.text[start] === '[') {
					const opened = this.header(root);
					table = opened.table;
					around = opened.around;
				} else this.pair(table);
				this.lineEnd();
			} catch (error) {
				if (!(error instanceof Lost)) throw error;
				if (++this.losses > mostLost) break;
				// What stands under a header that cannot be read belongs to no table that we know.
				if (this.text[start] === '[') {
					table = new TomlTable('root', { start, end: start });
					around = [];
				}
				this.nextLine(start);
			}
			for (const outer of around) outer.reach(table.span.end);
		}
		root.span.end = this.end;
		return root;
	}

	// ── Statements ───────────────────────────────────────────────────────────────────────────────

	private header(root: TomlTable) {
		const start = this.at;
		const many = this.text[start + 1] === '[';
		this.at += many ? 2 : 1;
		const parts = this.key();
		const close = many ? ']]' : ']';
		if (!this.text.startsWith(close, this.at) || this.at >= this.end)
			throw this.lost(
				problem({ start, end: Math.max(this.at, start + 1) }, 'a header without its `]`')
			);
		this.at += close.length;
		const statement = { start, end: this.at };
		const around: (TomlTable | TomlTables)[] = [];
		let parent = root;
		for (const [index, part] of parts.slice(0, -1).entries()) {
			const place = written(parts, index, statement);
			const found = parent.get(part.key);
			if (!found) {
				const fresh = new TomlTable('implied', statement);
				parent.add(new TomlProperty(part.key, place, fresh));
				parent = fresh;
			} else {
				found.written.push(place);
				const { value } = found;
				if (value instanceof TomlTables) around.push(value);
				const inner = value instanceof TomlTables ? value.items.at(-1) : value;
				if (!(inner instanceof TomlTable) || inner.form === 'inline')
					throw this.lost(this.twice(part, 'key'));
				parent = inner;
			}
			around.push(parent);
		}
		const last = parts.at(-1);
		if (!last) throw this.lost(problem(statement, 'a header without a name'));
		const place = written(parts, parts.length - 1, statement);
		const found = parent.get(last.key);
		const table = new TomlTable('header', statement);
		if (many) {
			if (found && !(found.value instanceof TomlTables)) throw this.lost(this.twice(last, 'table'));
			const tables = found?.value instanceof TomlTables ? found.value : new TomlTables(statement);
			if (found) found.written.push(place);
			else parent.add(new TomlProperty(last.key, place, tables));
			tables.items.push(table);
			around.push(tables);
			return { table, around };
		}
		if (!found) {
			parent.add(new TomlProperty(last.key, place, table));
			return { table, around };
		}
		const { value } = found;
		if (value instanceof TomlTable && value.form !== 'inline') {
			// Every parser refuses a second header of one name; what stands under it still counts here.
			if (value.form !== 'implied') this.report(this.twice(last, 'table'));
			found.written.push(place);
			if (value.form === 'implied') value.form = 'header';
			value.bodyEnd = statement.end;
			value.reach(statement.end);
			return { table: value, around };
		}
		throw this.lost(this.twice(last, 'key'));
	}

	private pair(table: TomlTable) {
		const start = this.at;
		const parts = this.key();
		this.blanks();
		if (this.text[this.at] === ':') {
			const span = { start: this.at, end: this.at + 1 };
			this.report(problem(span, 'a colon where TOML wants `=`', [{ span, text: ' =' }]));
		} else if (this.text[this.at] !== '=' || this.at >= this.end) {
			const end = Math.max(start + 1, this.at);
			throw this.lost(problem({ start, end }, 'a line without `=`'));
		}
		this.at++;
		this.blanks();
		const value = this.value();
		const statement = { start, end: this.at };
		this.store(table, parts, value, statement);
		table.bodyEnd = Math.max(table.bodyEnd, this.at);
		table.reach(this.at);
	}

	/** Puts a value under a key, dotted or not. */
	private store(
		table: TomlTable,
		parts: readonly KeyPart[],
		value: DataNode,
		statement: Span
	): void {
		let parent = table;
		for (const [index, part] of parts.slice(0, -1).entries()) {
			const place = written(parts, index, statement);
			const found = parent.get(part.key);
			const inner = { start: place.after ?? part.end, end: statement.end };
			if (!found) {
				const fresh = new TomlTable('dotted', inner);
				parent.add(new TomlProperty(part.key, place, fresh));
				parent = fresh;
				continue;
			}
			found.written.push(place);
			if (!(found.value instanceof TomlTable) || found.value.form === 'inline')
				throw this.lost(this.twice(part, 'key'));
			if (found.value.form !== 'dotted') this.report(this.twice(part, 'table'));
			parent = found.value;
			parent.bodyEnd = Math.max(parent.bodyEnd, statement.end);
			parent.reach(statement.end);
		}
		const last = parts.at(-1);
		if (!last) return;
		const found = parent.get(last.key);
		if (found) {
			this.report(this.twice(last, 'key'));
			found.value = value;
			return;
		}
		parent.add(new TomlProperty(last.key, written(parts, parts.length - 1, statement), value));
	}

	private key(): KeyPart[] {
		const parts: KeyPart[] = [];
		for (;;) {
			this.blanks();
			const start = this.at;
			const sign = this.text[start];
			if ((sign === '"' || sign === "'") && !this.text.startsWith(sign.repeat(3), start)) {
				const { value } = this.quoted(sign);
				parts.push({ key: value, start, end: this.at });
			} else {
				bareKey.lastIndex = start;
				const found = start < this.end ? bareKey.exec(this.text)?.[0] : undefined;
				if (found === undefined) throw this.lost(this.badKey(start));
				this.at += found.length;
				parts.push({ key: found, start, end: this.at });
			}
			this.blanks();
			if (this.text[this.at] !== '.' || this.at >= this.end) return parts;
			this.at++;
		}
	}

	private badKey(start: number): Problem {
		const sign = this.text.charAt(start);
		const span = { start, end: Math.min(start + 1, this.end) };
		if (this.text.startsWith('//', start))
			return problem({ start, end: start + 2 }, 'a comment that does not start with `#`', [
				{ span: { start, end: start + 2 }, text: '#' }
			]);
		if (smartQuotes.test(sign)) return this.curly(start);
		return problem(span, 'a line that is neither `key = value` nor a `[header]`');
	}

	// ── Values ───────────────────────────────────────────────────────────────────────────────────

	private value(): DataNode {
		const start = this.at;
		const sign = start < this.end ? this.text.charAt(start) : '';
		switch (sign) {
			case '"':
			case "'": {
				const { value } = this.quoted(sign);
				return new TextNode(start, this.at, value);
			}
			case '[':
				return this.nested(() => this.array());
			case '{':
				return this.nested(() => this.inline());
			case '':
			case '\n':
			case '\r':
			case '#':
				throw this.lost(
					problem({ start: Math.max(0, start - 1), end: start }, 'a key without a value')
				);
		}
		if (smartQuotes.test(sign)) return this.curlyString();
		const rest = this.text.slice(start, Math.min(start + 6, this.end));
		const word = /^(?:true|false)(?![\w-])/.exec(rest)?.[0];
		if (word) {
			this.at += word.length;
			return { type: 'boolean', span: { start, end: this.at }, value: word === 'true' };
		}
		date.lastIndex = start;
		const day = date.exec(this.text)?.[0];
		if (day) {
			this.at += day.length;
			return new TextNode(start, this.at, day);
		}
		number.lastIndex = start;
		const digits = number.exec(this.text)?.[0];
		if (digits !== undefined && start + digits.length <= this.end) {
			this.at += digits.length;
			return new NumericNode(start, this.at, toNumber(digits));
		}
		return this.bare();
	}

	/** Text without quotes, or a word of another language. */
	private bare(): DataNode {
		const start = this.at;
		bareText.lastIndex = start;
		const found = bareText.exec(this.text)?.[0].trimEnd();
		if (!found) throw this.lost(problem({ start, end: start + 1 }, 'a sign that starts no value'));
		this.at = Math.min(start + found.length, this.end);
		const span = { start, end: this.at };
		if (/^(?:true|false)$/i.test(found)) {
			const lower = found.toLowerCase();
			this.report(
				problem(span, 'a truth value that is not in lower case', [{ span, text: lower }])
			);
			return { type: 'boolean', span, value: lower === 'true' };
		}
		if (/^(?:null|nil|none|undefined)$/i.test(found)) {
			this.report(problem(span, `\`${found}\`, which TOML does not know`));
			return { type: 'null', span, value: null };
		}
		this.report(problem(span, 'text without quotes', [{ span, text: JSON.stringify(found) }]));
		return new TextNode(start, this.at, found);
	}

	private nested(read: () => DataNode): DataNode {
		if (++this.depth > maxDepth) {
			this.depth = 0;
			this.losses = mostLost;
			throw this.lost({
				kind: 'too-deep',
				span: { start: this.at, end: this.at + 1 },
				data: {},
				repair: null
			});
		}
		const node = read();
		this.depth--;
		return node;
	}

	private array(): DataNode {
		const start = this.at++;
		const items: DataNode[] = [];
		for (;;) {
			this.lines();
			if (this.at >= this.end) throw this.lost(this.unclosed(start, '['));
			if (this.text[this.at] === ']') break;
			items.push(this.value());
			this.lines();
			if (this.text[this.at] === ',') this.at++;
			else if (this.text[this.at] !== ']') throw this.lost(this.noComma(start, '['));
		}
		this.at++;
		return new ListNode(start, this.at, items);
	}

	private inline(): DataNode {
		const start = this.at++;
		const table = new TomlTable('inline', { start, end: start });
		for (;;) {
			this.lines();
			if (this.at >= this.end) throw this.lost(this.unclosed(start, '{'));
			if (this.text[this.at] === '}') break;
			const from = this.at;
			const parts = this.key();
			this.blanks();
			if (this.text[this.at] === ':') {
				const span = { start: this.at, end: this.at + 1 };
				this.report(problem(span, 'a colon where TOML wants `=`', [{ span, text: ' =' }]));
			} else if (this.text[this.at] !== '=') throw this.lost(this.noComma(start, '{'));
			this.at++;
			this.blanks();
			const value = this.value();
			this.store(table, parts, value, { start: from, end: this.at });
			this.lines();
			if (this.text[this.at] === ',') this.at++;
			else if (this.text[this.at] !== '}') throw this.lost(this.noComma(start, '{'));
		}
		this.at++;
		table.span.end = table.bodyEnd = this.at;
		return table;
	}

	private noComma(open: number, bracket: string): Problem {
		if (this.at >= this.end) return this.unclosed(open, bracket);
		const span = { start: this.at, end: this.at + 1 };
		return problem(span, `a value that no comma parts from the next`);
	}
	private unclosed(open: number, bracket: string): Problem {
		return problem({ start: open, end: open + 1 }, `\`${bracket}\` without its partner`);
	}

	/** A string of any of the four kinds. */
	private quoted(quote: '"' | "'"): { value: string } {
		const { text } = this;
		const start = this.at;
		if (text.startsWith(quote.repeat(3), start)) return this.multiLine(quote);
		let at = start + 1;
		let plain = true;
		for (; ; at++) {
			const sign = at < this.end ? text[at] : undefined;
			if (sign === quote) break;
			if (sign === undefined || sign === '\n' || (sign === '\r' && text[at + 1] === '\n')) {
				this.at = Math.min(at, this.end);
				throw this.lost(problem({ start, end: this.at }, 'a string without its closing quote'));
			}
			if (sign === '\\' && quote === '"') {
				plain = false;
				// A path like "C:\dir\" ends in a backslash, not in an escaped quote.
				if (text[at + 1] === '"' && endsPath(text, start, at)) continue;
				at++;
			}
		}
		const inner = text.slice(start + 1, at);
		this.at = at + 1;
		return { value: plain ? inner : this.unescaped(inner, { start, end: this.at }) };
	}

	private multiLine(quote: '"' | "'"): { value: string } {
		const { text } = this;
		const start = this.at;
		const marks = quote.repeat(3);
		let at = start + 3;
		for (;;) {
			if (at >= this.end) {
				this.at = this.end;
				throw this.lost(problem({ start, end: start + 3 }, 'a string without its closing quotes'));
			}
			if (text[at] === '\\' && quote === '"') at += 2;
			else if (text.startsWith(marks, at)) break;
			else at++;
		}
		// Up to two quotes may stand before the closing ones.
		while (text[at + 3] === quote && at - start < this.end && text.startsWith(marks, at + 1)) at++;
		this.at = at + 3;
		const from = start + 3;
		const skip = text[from] === '\n' ? 1 : text.startsWith('\r\n', from) ? 2 : 0;
		const inner = text.slice(from + skip, at);
		if (quote === "'") return { value: inner };
		return { value: this.unescaped(inner, { start, end: this.at }, true) };
	}

	private unescaped(inner: string, span: Span, several = false): string {
		const bad: string[] = [];
		const value = inner.replace(
			several
				? /\\(?:[ \t]*\r?\n\s*|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2}|[^])/g
				: /\\(?:u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|x[\dA-Fa-f]{2}|[^]|$)/g,
			(whole) => {
				const sign = whole.charAt(1);
				if (whole.length > 2 && (sign === 'u' || sign === 'U' || sign === 'x')) {
					const code = parseInt(whole.slice(2), 16);
					if (code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000))
						return String.fromCodePoint(code);
				} else if (several && /^\\\s/.test(whole) && whole.includes('\n')) return '';
				else if (whole.length === 2 && sign in escapes) return escapes[sign] ?? '';
				bad.push(whole);
				return whole;
			}
		);
		const path = isRawWindowsPath(inner);
		const single = inner.replaceAll('\\\\', '');
		if (bad.length === 0 && !(path && /\\[btnfreuUx]/.test(single))) return value;
		if (several) {
			if (bad.length === 0) return value;
			this.report(fault('unescaped-backslash', span, null));
			return inner;
		}
		// 'C:\dir' needs no escapes at all.
		const literal =
			!inner.includes("'") && single.length === inner.length && !inner.includes('\\"');
		const doubled = backslashEdits(inner, span.start + 1);
		const repair = literal
			? [
					{ span: { start: span.start, end: span.start + 1 }, text: "'" },
					{ span: { start: span.end - 1, end: span.end }, text: "'" }
				]
			: doubled.edits;
		this.report(fault(bad.length > 0 ? 'unescaped-backslash' : 'silent-escape', span, repair));
		return literal ? inner : doubled.value;
	}

	/** Quotes that a word processor made, on the line of a key. */
	private curly(start: number): Problem {
		const lineEnd = this.text.indexOf('\n', start);
		const end = lineEnd === -1 || lineEnd > this.end ? this.end : lineEnd;
		const edits: Edit[] = [];
		for (let at = start; at < end && edits.length < mostLost; at++)
			if (smartQuotes.test(this.text.charAt(at)))
				edits.push({ span: { start: at, end: at + 1 }, text: '"' });
		return {
			...fault('smart-quotes', { start, end: start + 1 }, edits),
			data: { character: this.text.charAt(start) }
		};
	}

	private curlyString(): DataNode {
		const start = this.at;
		curlyEnd.lastIndex = start + 1;
		const close = curlyEnd.exec(this.text);
		if (!close || close.index >= this.end || /[\r\n]/.test(close[0]))
			throw this.lost(this.curly(start));
		this.at = close.index + 1;
		const edits = [start, close.index].map((at) => ({
			span: { start: at, end: at + 1 },
			text: '"'
		}));
		const character = this.text.charAt(start);
		this.report({
			...fault('smart-quotes', { start, end: start + 1 }, edits),
			data: { character }
		});
		return new TextNode(start, this.at, this.text.slice(start + 1, close.index));
	}

	// ── Blanks and lines ─────────────────────────────────────────────────────────────────────────

	private blanks() {
		while (this.at < this.end && (this.text[this.at] === ' ' || this.text[this.at] === '\t'))
			this.at++;
	}

	/** Blanks, line breaks and comments. */
	private lines() {
		const { text } = this;
		for (; this.at < this.end; this.at++) {
			const code = text.charCodeAt(this.at);
			if (code === 35) {
				const lineEnd = text.indexOf('\n', this.at);
				if (lineEnd === -1 || lineEnd >= this.end) {
					this.at = this.end;
					return;
				}
				this.at = lineEnd;
			} else if (code !== 10 && code !== 13 && code !== 32 && code !== 9) return;
		}
	}

	/** Nothing but a comment may follow a statement. */
	private lineEnd() {
		this.blanks();
		const sign = this.at < this.end ? this.text.charAt(this.at) : '\n';
		if (sign === '#' || sign === '\n' || sign === '\r') return;
		const span = { start: this.at, end: this.at + 1 };
		if (this.text.startsWith('//', this.at))
			throw this.lost(
				problem({ ...span, end: this.at + 2 }, 'a comment that does not start with `#`', [
					{ span: { ...span, end: this.at + 2 }, text: '#' }
				])
			);
		if (sign === ',' && /^,[ \t]*(?:\r?\n|$)/.test(this.text.slice(this.at, this.at + 80)))
			throw this.lost(problem(span, 'a comma at the end of a line', [{ span, text: '' }]));
		throw this.lost(problem(span, 'more text behind a value'));
	}

	/** An open bracket or quote may have swallowed the rest: the line after the statement's first is next. */
	private nextLine(start: number) {
		this.depth = 0;
		const lineEnd = this.text.indexOf('\n', start);
		this.at = lineEnd === -1 || lineEnd >= this.end ? this.end : lineEnd + 1;
	}

	// ── Faults ───────────────────────────────────────────────────────────────────────────────────

	private twice({ key, start, end }: KeyPart, what: 'key' | 'table'): Problem {
		return problem({ start, end }, `the ${what} \`${key}\` for the second time`);
	}

	/** Names a fault. Every parser stops at the first; where no repair is known, what follows is not judged. */
	private report({ kind, span, data, repair }: Problem) {
		if (this.astray) return;
		this.list.add(kind, span, repair, data);
		this.astray = !repair || this.list.mark() > mostLost;
	}

	/** Names a fault that ends its statement. */
	private lost(fault: Problem): Lost {
		this.report(fault);
		return new Lost();
	}
}

interface Problem {
	readonly kind: SyntaxFaultKind;
	readonly span: Span;
	readonly data: SyntaxFault['data'];
	readonly repair: readonly Edit[] | null;
}
/** @param words what is there, as the middle of a sentence; one cause has one wording */
function problem(span: Span, words: string, repair: readonly Edit[] | null = null): Problem {
	return { kind: 'syntax', span, data: { problem: words, style: words }, repair };
}
function fault(kind: SyntaxFaultKind, span: Span, repair: readonly Edit[] | null): Problem {
	return { kind, span, data: {}, repair };
}
function written(parts: readonly KeyPart[], index: number, statement: Span): Written {
	const { start, end } = parts[index] ?? statement;
	const before = parts[index - 1]?.end ?? null;
	return { start, end, before, after: parts[index + 1]?.start ?? null, statement };
}

function toNumber(digits: string): number {
	const plain = digits.replaceAll('_', '');
	if (plain.endsWith('inf')) return plain.startsWith('-') ? -Infinity : Infinity;
	if (plain.endsWith('nan')) return NaN;
	return Number(plain);
}

/** Is the quote behind this backslash the end of a Windows folder's name? */
function endsPath(text: string, open: number, backslash: number): boolean {
	if (!/^"[A-Za-z]:\\/.test(text.slice(open, open + 4)) || text[backslash - 1] === '\\')
		return false;
	return /^"[ \t]*(?:[,\]}#]|\r?\n|$)/.test(text.slice(backslash + 1, backslash + 40));
}
