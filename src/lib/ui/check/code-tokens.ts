/**
 * Colours what is on the screen, line by line. A tokenizer and not a parser: what people paste is broken, may be
 * JSON, TOML, YAML, headers or a log, and a tree of 200,000 nested brackets would overflow the stack.
 */
import { RangeSetBuilder, StateEffect } from '@codemirror/state';
import {
	Decoration,
	ViewPlugin,
	type DecorationSet,
	type EditorView,
	type ViewUpdate
} from '@codemirror/view';

const piece =
	/(?<string>"(?:[^"\\]|\\.)*"?|(?<![\w'])'(?:[^'\\]|\\.)*')|(?<comment>(?<=^|\s)(?:\/\/.*|\/\*.*?(?:\*\/|$))|^\s*#.*)|(?<section>^\s*\[\[?[A-Za-z_][\w."'-]*\]?\]\s*$)|(?<name>^\s*[A-Za-z_][\w.-]*(?=\s*[:=](?:\s|$)))|(?<keyword>\b(?:true|false|null)\b)|(?<number>(?<![\w.-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.:-]))|(?<sign>[{}[\],:=]+)/g;

const kinds = ['string', 'key', 'comment', 'section', 'name', 'keyword', 'number', 'sign'] as const;
type Kind = (typeof kinds)[number];
const decorations = new Map(
	kinds.map((kind) => [kind, Decoration.mark({ class: `cm-tok-${kind}` })] as const)
);

/** Of one line's visible part. */
const longestPart = 20_000;
/** More characters at once are a paste: its colours come with its marks, since most of drawing it goes into them. */
const mostAtOnce = 400;
/** Without an answer, the colours come by themselves, after so many milliseconds. */
const longestPlain = 300;
/** There is an answer on the screen: what was left uncoloured for it can be coloured. */
export const recolour = StateEffect.define();

export interface CodeToken {
	readonly kind: Kind;
	readonly start: number;
	readonly end: number;
}

/** @returns what is to be coloured in one line, in its order */
export function tokensOfLine(text: string): CodeToken[] {
	const found: CodeToken[] = [];
	for (const match of text.matchAll(piece)) {
		const start = match.index;
		const end = start + match[0].length;
		const kind = kinds.find((candidate) => match.groups?.[candidate] !== undefined);
		if (!kind) continue;
		const isKey = kind === 'string' && /^\s*[:=]/.test(text.slice(end, end + 40));
		found.push({ kind: isKey ? 'key' : kind, start, end });
	}
	return found;
}

export const tokens = ViewPlugin.fromClass(
	class {
		decorations: DecorationSet;
		#timer: ReturnType<typeof setTimeout> | undefined;
		constructor(view: EditorView) {
			this.decorations = colour(view);
		}
		update(update: ViewUpdate) {
			const { view, docChanged, viewportChanged, transactions, changes } = update;
			if (docChanged && inserted(update) > mostAtOnce) {
				this.decorations = this.decorations.map(changes);
				clearTimeout(this.#timer);
				this.#timer = setTimeout(() => {
					view.dispatch({ effects: recolour.of(null) });
				}, longestPlain);
				return;
			}
			const asked = transactions.some(({ effects }) => effects.some((each) => each.is(recolour)));
			if (asked) {
				clearTimeout(this.#timer);
				this.#timer = undefined;
			}
			if (this.#timer !== undefined) this.decorations = this.decorations.map(changes);
			else if (docChanged || viewportChanged || asked) this.decorations = colour(view);
		}
		destroy() {
			clearTimeout(this.#timer);
		}
	},
	{ decorations: (plugin) => plugin.decorations }
);

/** @returns characters */
function inserted({ changes }: ViewUpdate): number {
	let sum = 0;
	changes.iterChanges((_, __, ___, ____, text) => (sum += text.length));
	return sum;
}

function colour({ visibleRanges, state: { doc } }: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	for (const { from, to } of visibleRanges) {
		for (let at = from; at <= to;) {
			const line = doc.lineAt(at);
			const end = Math.min(line.to, to, at + longestPart);
			for (const { kind, start, end: stop } of tokensOfLine(doc.sliceString(at, end))) {
				const decoration = decorations.get(kind);
				if (decoration) builder.add(at + start, at + stop, decoration);
			}
			at = line.to + 1;
		}
	}
	return builder.finish();
}
