/**
 * Reads JSON that is all right, and nothing else: a third of the work of the reader that looks for
 * what is wrong. Gives up at the first thing that wants a second look.
 */
import type { DataNode, Property } from '../data.ts';
import { ListNode, MapNode, Member, NumericNode, TextNode } from '../nodes.ts';
import { isEscape, isHex4, isSilentEscape, repeats, unescape } from './scan.ts';

/** Longer strings are seldom written twice. */
const longestShared = 32;
const slots = 512;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * @param text what was pasted
 * @param maxDepth deeper nesting is left to the other reader
 * @returns the tree; `null` where the text is not strict JSON, or where a strict reader would say more than that
 */
export function readStrictJson(text: string, maxDepth: number): DataNode | null {
	const reader = new StrictReader(text, maxDepth);
	const root = reader.value();
	return root && reader.atEnd() ? root : null;
}

const encoder = new TextEncoder();

/** The signs of a text as numbers, a 0 behind them: looked at one by one, they cost a third less than in the text itself. */
function codesOf(text: string): Uint8Array | Uint16Array {
	const { length } = text;
	const bytes = new Uint8Array(length + 1);
	const { read, written } = encoder.encodeInto(text, bytes);
	if (read === length && written === length) return bytes;
	const codes = new Uint16Array(length + 1);
	for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
	return codes;
}

class StrictReader {
	private at = 0;
	private depth = 0;
	private readonly text: string;
	private readonly codes: Uint8Array | Uint16Array;
	private readonly maxDepth: number;
	/** Members and elements of everything that is open: lists are cut out of it at their exact length. */
	private readonly members: Property[] = [];
	private readonly items: DataNode[] = [];
	private memberCount = 0;
	private itemCount = 0;
	/** Strings seen before, by length and first letters: equal ones become one. */
	private readonly shared: string[] = new Array<string>(slots).fill('');

	constructor(text: string, maxDepth: number) {
		this.text = text;
		this.codes = codesOf(text);
		this.maxDepth = maxDepth;
	}

	atEnd(): boolean {
		this.next();
		return this.at === this.text.length;
	}

	value(): DataNode | null {
		const code = this.next();
		if (code === 34) return this.string();
		if (code === 123 || code === 91) {
			if (this.depth >= this.maxDepth) return null;
			this.depth++;
			const node = code === 123 ? this.object() : this.array();
			this.depth--;
			return node;
		}
		const start = this.at;
		if (code === 116) return this.literal('true', true);
		if (code === 102) return this.literal('false', false);
		if (code === 110)
			return this.word('null')
				? { type: 'null', span: { start, end: this.at }, value: null }
				: null;
		number.lastIndex = start;
		const digits = number.exec(this.text)?.[0];
		if (digits === undefined) return null;
		this.at += digits.length;
		return new NumericNode(start, this.at, Number(digits));
	}

	/** The code of the next sign that is no blank; it is not consumed. 0 at the end. */
	private next(): number {
		const { codes } = this;
		for (let { at } = this; ; at++) {
			const code = codes[at] ?? 0;
			if (code === 32 || code === 10 || code === 13 || code === 9) continue;
			this.at = at;
			return code;
		}
	}

	private word(word: string): boolean {
		if (!this.text.startsWith(word, this.at)) return false;
		this.at += word.length;
		return true;
	}

	private literal(word: string, value: boolean): DataNode | null {
		const start = this.at;
		return this.word(word) ? { type: 'boolean', span: { start, end: this.at }, value } : null;
	}

	private object(): MapNode | null {
		const start = this.at++;
		const first = this.memberCount;
		if (this.next() === 125) return new MapNode(start, ++this.at, []);
		for (;;) {
			if (this.next() !== 34) return null;
			const from = this.at;
			const key = this.inside(true);
			const end = this.at;
			if (key === null || this.next() !== 58) return null;
			this.at++;
			const value = this.value();
			if (!value) return null;
			this.members[this.memberCount++] = new Member(from, end, key, value);
			const code = this.next();
			this.at++;
			if (code === 125) break;
			if (code !== 44) return null;
		}
		const properties = this.members.slice(first, this.memberCount);
		this.memberCount = first;
		return repeats(properties) ? null : new MapNode(start, this.at, properties);
	}

	private array(): ListNode | null {
		const start = this.at++;
		const first = this.itemCount;
		if (this.next() === 93) return new ListNode(start, ++this.at, []);
		for (;;) {
			const item = this.value();
			if (!item) return null;
			this.items[this.itemCount++] = item;
			const code = this.next();
			this.at++;
			if (code === 93) break;
			if (code !== 44) return null;
		}
		const items = this.items.slice(first, this.itemCount);
		this.itemCount = first;
		return new ListNode(start, this.at, items);
	}

	private string(): DataNode | null {
		const start = this.at;
		const value = this.inside(false);
		return value === null ? null : new TextNode(start, this.at, value);
	}

	/** What the string at the cursor says; `null` where it is none. */
	private inside(isKey: boolean): string | null {
		const { text, codes } = this;
		const start = this.at + 1;
		let escaped = false;
		for (let at = start; ; at++) {
			const code = codes[at] ?? 0;
			if (code === 34) {
				this.at = at + 1;
				if (!escaped) return this.share(start, at);
				const inner = text.slice(start, at);
				return !isKey && isSilentEscape(inner) ? null : unescape(inner);
			}
			if (code === 92) {
				escaped = true;
				const next = codes[++at] ?? 0;
				if (!isEscape(next) || (next === 117 && !isHex4(text, at + 1))) return null;
			} else if (code < 32) return null;
		}
	}

	private share(start: number, end: number): string {
		const { text, codes, shared } = this;
		const length = end - start;
		if (length > longestShared) return text.slice(start, end);
		const code = (codes[start] ?? 0) * 31 + (codes[end - 1] ?? 0) * 7 + length;
		const slot = code % slots;
		const known = shared[slot];
		if (known?.length === length && text.startsWith(known, start)) return known;
		return (shared[slot] = text.slice(start, end));
	}
}
