/** What a command or link adds: an entry as the file would have it, each value at its words. */
import type { Span } from '../../text/index.ts';
import type { SyntaxFault } from '../config.ts';
import type { DataNode, ObjectNode, Property } from '../data.ts';
import { readJson } from '../json/read.ts';
import { ListNode, MapNode, TextNode } from '../nodes.ts';
import type { Word } from './words.ts';

export interface Added {
	readonly client: string;
	/** The key that holds the servers in that client's file. */
	readonly root: string;
	readonly name: Word;
	readonly node: DataNode;
	/** What the client reads otherwise than the person meant it. */
	readonly faults?: readonly SyntaxFault[];
}

export function textOf({ start, end, value }: Word): TextNode {
	return new TextNode(start, end, value);
}

export function listOf(words: readonly Word[]): ListNode {
	const [first] = words;
	return new ListNode(first?.start ?? 0, words.at(-1)?.end ?? 0, words.map(textOf));
}

/** A field whose name stands nowhere, or at the word that says it. */
export function field(key: string, at: Span, value: DataNode): Property {
	return { key, keySpan: { start: at.start, end: at.end }, value };
}

/** The word at which a name stands. */
export function wordOf(word: Word, name: DataNode | undefined): Word {
	const { start, end } = name?.span ?? word;
	return { ...word, start, end, value: name?.type === 'string' ? name.value : word.value };
}

export function without(node: ObjectNode, key: string): ObjectNode {
	return { ...node, properties: node.properties.filter((member) => member.key !== key) };
}

/** `KEY=value` and `Name: value`, cut at the first of the signs. */
export function mapOf(words: readonly Word[], sign: RegExp): MapNode | null {
	const members = words.flatMap((word): Property[] => {
		const cut = word.value.search(sign);
		if (cut < 1 || word.open) return [];
		const value = new TextNode(word.start, word.end, word.value.slice(cut + 1).trim());
		return [{ key: word.value.slice(0, cut).trim(), keySpan: word, value }];
	});
	const [first] = words;
	const last = words.at(-1);
	return first && last && members.length > 0 ? new MapNode(first.start, last.end, members) : null;
}

/** An entry as JSON inside one word; its values have their own places where nothing is escaped. */
export function fromJson(word: Word): ObjectNode | null {
	const { root } = readJson(word.value);
	if (root?.type !== 'object') return null;
	const shift = word.literal ? word.start + 1 : null;
	const place = ({ start, end }: Span): Span =>
		shift === null
			? { start: word.start, end: word.end }
			: { start: start + shift, end: end + shift };
	const moved = (node: DataNode): DataNode => {
		const span = place(node.span);
		if (node.type === 'array') return { type: 'array', span, items: node.items.map(moved) };
		if (node.type !== 'object') return { ...plain(node), span };
		const properties = node.properties.map(({ key, keySpan, value }) => ({
			key,
			keySpan: place(keySpan),
			value: moved(value)
		}));
		return { type: 'object', span, properties };
	};
	const made = moved(root);
	return made.type === 'object' ? made : null;
}

/** Readers' nodes keep some fields on their class. */
function plain<T extends Exclude<DataNode, { type: 'object' | 'array' }>>(node: T): T {
	return { type: node.type, value: node.value, span: node.span } as T; // The very fields of T.
}
