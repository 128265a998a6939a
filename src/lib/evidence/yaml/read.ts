/** Reads YAML with a place on everything. */
import {
	Composer,
	Parser,
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Document,
	type ErrorCode,
	type Node,
	type Pair
} from 'yaml';
import type { Span } from '../../text/index.ts';
import type { ConfigDocument, SyntaxFault } from '../config.ts';
import type { DataNode, Property } from '../data.ts';
import { ListNode, MapNode, NumericNode, TextNode } from '../nodes.ts';

/** Deeper than any config. */
const maxDepth = 200;

/** The parser's own texts quote what was pasted; these do not. */
const words: Readonly<Partial<Record<ErrorCode, string>>> = {
	BAD_ALIAS: 'an alias `*…` without its anchor `&…`',
	BAD_DQ_ESCAPE: 'a backslash that starts no escape, inside double quotes',
	BAD_INDENT: 'a line that is indented differently from its neighbours',
	BAD_SCALAR_START: 'a value that starts with a sign of its own meaning and has no quotes',
	BLOCK_AS_IMPLICIT_KEY: 'a second `:` on a line, or a line that is indented too far',
	BLOCK_IN_FLOW: 'indented lines inside brackets',
	DUPLICATE_KEY: 'a key for the second time',
	MISSING_CHAR: 'a sign that is missing: a quote, a bracket, a comma or a blank',
	MULTILINE_IMPLICIT_KEY: 'a line without `:`',
	TAB_AS_INDENT: 'a tab at the start of a line',
	UNEXPECTED_TOKEN: 'text where nothing may stand'
};

/**
 * @param text what was pasted
 * @param region the part of it that is YAML
 * @returns the tree of the first document, and at most one fault; never throws
 */
export function readYaml(
	text: string,
	region: Span = { start: 0, end: text.length }
): ConfigDocument {
	const fault = (kind: SyntaxFault['kind'], span: Span, problem: string): SyntaxFault => ({
		kind,
		span,
		more: [],
		data: { problem },
		repair: null
	});
	try {
		const source = text.slice(region.start, region.end);
		if (isTooDeep(source)) throw new RangeError();
		// `!!binary` and its like stay the text that they are.
		const composer = new Composer({ resolveKnownTags: false });
		const list = [...composer.compose(new Parser().parse(source))];
		const document = list.find(({ contents }) => contents) ?? list[0];
		const errors = list.flatMap((each) => each.errors);
		const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
		const faults: SyntaxFault[] = [];
		if (first) {
			// What is missing at the end is shown at the last sign.
			const last = region.start + Math.max(0, source.trimEnd().length - 1);
			const start = Math.min(region.start + first.pos[0], last);
			const end = Math.min(Math.max(region.start + first.pos[1], start + 1), last + 1);
			faults.push(fault('syntax', { start, end }, words[first.code] ?? 'a line out of order'));
		}
		const root = document ? new Conversion(document, region.start).root() : null;
		return { text, format: 'yaml', root, faults };
	} catch {
		const span = { start: region.start, end: Math.min(region.start + 1, region.end) };
		return { text, format: 'yaml', root: null, faults: [fault('too-deep', span, 'deep nesting')] };
	}
}

/** A cheap look at brackets and indentation, before a parser recurses into them. */
function isTooDeep(source: string): boolean {
	let open = 0;
	let deepest = 0;
	for (let at = 0; at < source.length; at++) {
		const code = source.charCodeAt(at);
		if (code === 91 || code === 123) deepest = Math.max(deepest, ++open);
		else if ((code === 93 || code === 125) && open > 0) open--;
	}
	return deepest > maxDepth || /^(?:[ \t]*- ){100}/m.test(source) || /^ {600}/m.test(source);
}

class Conversion {
	private readonly document: Document;
	private readonly base: number;
	/** What each anchor stands for, as far as the text has been read. */
	private readonly anchors = new Map<string, DataNode>();
	constructor(document: Document, base: number) {
		this.document = document;
		this.base = base;
	}

	root(): DataNode | null {
		const { contents } = this.document;
		return contents ? this.convert(contents, 0) : null;
	}

	private convert(node: Node, depth: number): DataNode {
		if (depth > maxDepth) throw new RangeError();
		const { start, end } = this.span(node);
		const made = this.make(node, start, end, depth);
		if ('anchor' in node && node.anchor) this.anchors.set(node.anchor, made);
		return made;
	}

	private make(node: Node, start: number, end: number, depth: number): DataNode {
		if (isAlias(node)) {
			const known = this.anchors.get(node.source);
			// An alias of something that holds aliases could multiply without end.
			if (known && isPlain(known)) return known;
			return new TextNode(start, end, `*${node.source}`);
		}
		if (isMap(node)) {
			const properties = (node.items as Pair<Node, Node | null>[]).flatMap((pair) =>
				this.property(pair, depth)
			);
			const last = properties.at(-1)?.value.span.end ?? end;
			return new MapNode(start, node.flow ? end : Math.max(start, last), properties);
		}
		if (isSeq(node)) {
			const items = (node.items as (Node | null)[]).map((item) =>
				item ? this.convert(item, depth + 1) : nothing(start)
			);
			const last = items.at(-1)?.span.end ?? end;
			return new ListNode(start, node.flow ? end : Math.max(start, last), items);
		}
		const value: unknown = isScalar(node) ? node.value : null;
		const span = { start, end };
		if (typeof value === 'string') return new TextNode(start, end, value);
		if (typeof value === 'number' || typeof value === 'bigint')
			return new NumericNode(start, end, Number(value));
		if (typeof value === 'boolean') return { type: 'boolean', span, value };
		return { type: 'null', span, value: null };
	}

	private property({ key, value }: Pair<Node, Node | null>, depth: number): Property[] {
		// A parser that goes on after a fault leaves keys out.
		if (!(key as Node | null)) return [];
		const keySpan = this.span(key);
		const name = isScalar(key) ? String(key.value) : 'key';
		const made = value ? this.convert(value, depth + 1) : nothing(keySpan.end);
		if (name === '<<' && made.type === 'object') return [...made.properties];
		return [{ key: name, keySpan, value: made }];
	}

	private span(node: Node): { start: number; end: number } {
		const [start, end] = node.range ?? [0, 0];
		let last = end;
		// A block scalar reaches to the start of the next line.
		const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
		if (block && last > start) last--;
		return { start: this.base + start, end: this.base + Math.max(start, last) };
	}
}

function nothing(at: number): DataNode {
	return { type: 'null', span: { start: at, end: at }, value: null };
}

function isPlain(node: DataNode): boolean {
	if (node.type === 'string') return !node.value.startsWith('*');
	if (node.type === 'array') return node.items.every(isPlain);
	return node.type !== 'object' || node.properties.every(({ value }) => isPlain(value));
}
