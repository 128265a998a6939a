/** CodeMirror in a shadow root: constructed sheets there, where the page's policy forbids `<style>` elements. */
import { defaultKeymap, history, historyKeymap, isolateHistory, undo } from '@codemirror/commands';
import { bracketMatching } from '@codemirror/language';
import {
	highlightSelectionMatches,
	search,
	searchKeymap,
	searchPanelOpen
} from '@codemirror/search';
import {
	Annotation,
	Compartment,
	EditorSelection,
	EditorState,
	Prec,
	RangeSet,
	StateEffect,
	StateField,
	type Extension,
	Text,
	type Range,
	type Transaction
} from '@codemirror/state';
import {
	Decoration,
	EditorView,
	GutterMarker,
	drawSelection,
	gutter,
	highlightSpecialChars,
	hoverTooltip,
	keymap,
	lineNumbers,
	placeholder,
	type DecorationSet
} from '@codemirror/view';
import type { Severity } from '$lib/rules/index.ts';
import type { Edit, Span } from '$lib/text/index.ts';
import { afterPaint } from '../after-paint.ts';
import { fieldAttributes } from '../evidence-field.ts';
import { theme } from './code-theme.ts';
import { recolour, tokens } from './code-tokens.ts';
import { newLine } from './new-line.ts';
import type { Snapshot } from './plain-editor.ts';
import {
	difference,
	type ChangeKind,
	type EditorEvents,
	type Mark,
	type TextEditor
} from './text-editor.ts';
import { phrases } from '$lib/ui/words/editor.ts';

export interface CodeEditorOptions {
	readonly parent: ShadowRoot;
	/** States that the text went through, the oldest first; at least one. */
	readonly past: readonly Snapshot[];
	readonly label: string;
	readonly hint: string;
	/** How far the field before it was scrolled, in pixels. */
	readonly scrollTop: number;
	readonly events: EditorEvents;
}

/** Beyond it, marks help nobody, and drawing them takes its time. */
const mostMarks = 2_000;
/** Lines of this length are not wrapped: finding the places to break would freeze the page. */
const longestWrapped = 20_000;
const unwrapped: Extension = [];

const byPage = Annotation.define<boolean>();

/** In what was pasted; `finding` in a decoration's spec says whose place it is. */
interface Marks {
	readonly places: DecorationSet;
	readonly signs: RangeSet<GutterMarker>;
}
const setMarks = StateEffect.define<readonly Mark[]>();
const marksField = StateField.define<Marks>({
	create: () => placeMarks([], Text.empty),
	update(value, transaction) {
		for (const effect of transaction.effects)
			if (effect.is(setMarks)) return placeMarks(effect.value, transaction.newDoc);
		if (!transaction.docChanged) return value;
		return {
			places: value.places.map(transaction.changes),
			signs: value.signs.map(transaction.changes)
		};
	},
	provide: (field) => EditorView.decorations.from(field, ({ places }) => places)
});

const setHighlight = StateEffect.define<Span | null>();
const highlighted = Decoration.mark({ class: 'cm-finding-current' });
const highlightField = StateField.define<DecorationSet>({
	create: () => Decoration.none,
	update(value, transaction) {
		for (const effect of transaction.effects)
			if (effect.is(setHighlight))
				return effect.value && effect.value.end > effect.value.start
					? Decoration.set(highlighted.range(effect.value.start, effect.value.end))
					: Decoration.none;
		return value.map(transaction.changes);
	},
	provide: (field) => EditorView.decorations.from(field)
});

export function createCodeEditor(options: CodeEditorOptions): TextEditor {
	return new CodeEditor(options);
}

/**
 * Runs what a paste runs, in a field that nobody sees: the browser has compiled it when it is needed. It is in the page,
 * since what measures it runs nowhere else, and gone before anything is painted.
 */
export function warmUp(text: string): void {
	const quiet = () => undefined;
	const place = document.createElement('div');
	place.inert = true;
	place.style.cssText = 'position:fixed;visibility:hidden;inline-size:30rem;block-size:20rem';
	document.body.append(place);
	const editor = new CodeEditor({
		parent: place.attachShadow({ mode: 'open' }),
		past: [{ text: '', start: 0, end: 0 }],
		label: '',
		hint: '',
		scrollTop: 0,
		events: {
			changed: quiet,
			entered: quiet,
			chosen: quiet,
			left: quiet,
			stepped: quiet,
			fixAsked: quiet
		}
	});
	const [start, end] = [0, text.length];
	editor.edit([{ span: { start, end: 0 }, text }]);
	editor.measure();
	editor.showMarks([
		{ finding: 0, span: { start, end }, severity: 'error', words: '', primary: true }
	]);
	editor.revealFinding(0);
	editor.measure();
	editor.end();
	place.remove();
}

class CodeEditor implements TextEditor {
	readonly #view: EditorView;
	readonly #events: EditorEvents;
	readonly #wrapping = new Compartment();
	#entered: number | null = null;
	/** What the field is about to hold. */
	#coming: EditorState | undefined;
	/** Marks that are drawn once the list beside the text is painted. */
	#due: { readonly marks: readonly Mark[]; highlight: number | null } | undefined;
	#stop: (() => void) | undefined;

	constructor({ parent, past, label, hint, scrollTop, events }: CodeEditorOptions) {
		this.#events = events;
		const [first, ...later] = past;
		this.#view = new EditorView({
			root: parent,
			parent,
			// The page hears of a text before it is drawn, so that it is read meanwhile.
			dispatchTransactions: (transactions, view) => {
				if (transactions.some(({ docChanged }) => docChanged)) this.#due = undefined;
				this.#coming = transactions.at(-1)?.state;
				for (const transaction of transactions) this.#heard(transaction);
				this.#coming = undefined;
				view.update(transactions);
			},
			state: EditorState.create({
				doc: first?.text ?? '',
				extensions: [
					Prec.high(keymap.of(this.#keys())),
					history(),
					keymap.of([
						{ key: 'Enter', run: newLine },
						...defaultKeymap,
						...historyKeymap,
						...searchKeymap
					]),
					search({ top: true }),
					highlightSelectionMatches({ minSelectionLength: 3 }),
					severityGutter(events),
					lineNumbers(),
					marksField,
					highlightField,
					findingTooltip,
					highlightSpecialChars(),
					bracketMatching(),
					drawSelection(),
					tokens,
					placeholder(hint),
					EditorState.phrases.of(phrases),
					EditorState.tabSize.of(2),
					// It can be edited, so it takes the focus anyway; said for tools that ask whether what scrolls can be reached.
					EditorView.contentAttributes.of({
						...fieldAttributes,
						tabindex: '0',
						'aria-label': label
					}),
					this.#wrapping.of(unwrapped),
					theme,
					EditorView.updateListener.of(({ transactions, selectionSet, docChanged }) => {
						if (
							(selectionSet || docChanged) &&
							!transactions.some((each) => each.annotation(byPage))
						)
							this.#enter();
					})
				]
			})
		});
		for (const snapshot of later) this.#replay(snapshot);
		const last = past.at(-1);
		if (last)
			this.#view.dispatch({
				selection: EditorSelection.single(last.start, last.end),
				effects: this.#wrapping.reconfigure(this.#wrapped()),
				annotations: byPage.of(true)
			});
		if (scrollTop > 0)
			this.#view.requestMeasure({
				read: () => null,
				write: (_, { scrollDOM }) => (scrollDOM.scrollTop = scrollTop)
			});
	}

	get text(): string {
		return (this.#coming ?? this.#view.state).sliceDoc();
	}
	get cursor(): number {
		return this.#view.state.selection.main.head;
	}
	get hasFocus(): boolean {
		return this.#view.hasFocus;
	}

	focus(): void {
		this.#view.focus();
	}

	edit(edits: readonly Edit[], select = false): void {
		const { state } = this.#view;
		const changes = state.changes(
			edits.map(({ span, text }) => ({ from: span.start, to: span.end, insert: text }))
		);
		const first = edits.toSorted((a, b) => a.span.start - b.span.start)[0];
		const start = first?.span.start ?? 0;
		this.#view.dispatch({
			changes,
			...(select && first
				? { selection: { anchor: start, head: start + first.text.length } }
				: { selection: state.selection.map(changes) }),
			scrollIntoView: select,
			annotations: [isolateHistory.of('full'), byPage.of(true)],
			userEvent: 'input.set'
		});
	}

	undo(): void {
		undo(this.#view);
	}

	reveal({ start, end }: Span): void {
		const { length } = this.#view.state.doc;
		const [from, to] = [Math.min(start, length), Math.min(end, length)];
		this.#view.dispatch({
			selection: { anchor: from, head: to },
			effects: EditorView.scrollIntoView(EditorSelection.range(from, to), {
				y: 'nearest',
				yMargin: 60,
				x: 'nearest',
				xMargin: 40
			}),
			annotations: byPage.of(true)
		});
	}
	revealFinding(finding: number): void {
		this.#drawDue();
		const span = this.#placeOf(finding);
		if (span) this.reveal(span);
	}
	showMarks(marks: readonly Mark[]): void {
		this.#entered = null;
		this.#due = { marks, highlight: null };
		this.#stop?.();
		this.#stop = afterPaint(() => {
			this.#drawDue();
		});
	}
	highlight(finding: number | null): void {
		if (this.#due) this.#due.highlight = finding;
		else this.#highlight(finding);
	}
	/** At once, where it would be done with the next frame. */
	measure(): void {
		this.#view.coordsAtPos(0);
	}
	end(): void {
		this.#stop?.();
		this.#view.destroy();
	}

	/** Draws what waits for the answer to be painted; also when it is asked for sooner. */
	#drawDue(): void {
		if (!this.#due) return;
		const { marks, highlight } = this.#due;
		this.#due = undefined;
		this.#view.dispatch({
			effects: [setMarks.of(marks), setHighlight.of(null), recolour.of(null)]
		});
		if (highlight !== null) this.#highlight(highlight);
		if (this.hasFocus) this.#enter();
	}
	#highlight(finding: number | null): void {
		const span = finding === null ? null : this.#placeOf(finding);
		this.#view.dispatch({ effects: setHighlight.of(span) });
	}

	#keys() {
		return [
			{
				key: 'F8',
				run: () => (this.#events.stepped(1), true),
				shift: () => (this.#events.stepped(-1), true)
			},
			{ key: 'Mod-.', run: () => (this.#events.fixAsked(), true) },
			{
				key: 'Escape',
				run: (view: EditorView) => {
					if (searchPanelOpen(view.state)) return false;
					this.#events.left();
					return true;
				}
			}
		];
	}

	#wrapped(): Extension {
		for (const line of this.#view.state.doc.iterLines())
			if (line.length > longestWrapped) return unwrapped;
		return EditorView.lineWrapping;
	}

	#replay({ text, start, end }: Snapshot): void {
		const edit = difference(this.text, text);
		this.#view.dispatch({
			changes: { from: edit.span.start, to: edit.span.end, insert: edit.text },
			selection: EditorSelection.single(start, end),
			annotations: [isolateHistory.of('full'), byPage.of(true)],
			userEvent: 'input.replay'
		});
	}

	#heard(transaction: Transaction): void {
		if (!transaction.docChanged || transaction.isUserEvent('input.replay')) return;
		let kind: ChangeKind = 'typed';
		if (transaction.isUserEvent('input.set')) kind = 'set';
		else if (transaction.isUserEvent('input.paste') || transaction.isUserEvent('input.drop'))
			kind = 'pasted';
		// Measured on the way in: lines that came with the change may be too long to wrap.
		if (kind !== 'typed')
			queueMicrotask(() => {
				this.#measureLines();
			});
		const { length } = transaction.startState.doc;
		let whole = false;
		transaction.changes.iterChangedRanges((from, to) => (whole ||= from === 0 && to === length));
		this.#events.changed(kind, whole);
	}

	#measureLines(): void {
		if (!this.#view.dom.isConnected) return;
		const wrapped = this.#wrapped();
		if (wrapped !== this.#wrapping.get(this.#view.state))
			this.#view.dispatch({ effects: this.#wrapping.reconfigure(wrapped) });
	}

	/** Tells which finding the cursor is in; of several, the one with the shortest place. */
	#enter(): void {
		const at = this.cursor;
		let best: { finding: number; length: number } | null = null;
		this.#view.state.field(marksField).places.between(at, at, (from, to, { spec }) => {
			const { finding, primary } = specOf(spec);
			if (primary && (!best || to - from < best.length)) best = { finding, length: to - from };
		});
		// Assigned in the callback, which the compiler does not follow.
		const entered = (best as { finding: number } | null)?.finding ?? null;
		if (entered === this.#entered) return;
		this.#entered = entered;
		this.#events.entered(entered);
	}

	#placeOf(finding: number): Span | null {
		const cursor = this.#view.state.field(marksField).places.iter();
		while (cursor.value) {
			const spec = specOf(cursor.value.spec);
			if (spec.finding === finding && spec.primary) return { start: cursor.from, end: cursor.to };
			cursor.next();
		}
		return null;
	}
}

function placeMarks(marks: readonly Mark[], doc: Text): Marks {
	const places: Range<Decoration>[] = [];
	const signs = new Map<number, Mark>();
	for (const mark of marks.slice(0, mostMarks)) {
		const start = Math.min(mark.span.start, doc.length);
		const line = doc.lineAt(start);
		let [from, to] = [start, Math.min(mark.span.end, doc.length)];
		// An empty place takes in the character before it, or the one after.
		if (from === to && from > line.from) from--;
		else if (from === to) to = Math.min(to + 1, line.to);
		if (from < to)
			places.push(
				Decoration.mark({
					tagName: 'mark',
					class: mark.primary
						? `cm-finding cm-finding-${mark.severity}`
						: 'cm-finding cm-finding-related',
					finding: mark.finding,
					primary: mark.primary,
					words: mark.words,
					severity: mark.severity
				}).range(from, to)
			);
		const there = signs.get(line.from);
		if (mark.primary && (!there || rank(mark.severity) < rank(there.severity)))
			signs.set(line.from, mark);
	}
	return {
		places: Decoration.set(places, true),
		signs: RangeSet.of(
			[...signs].map(([at, mark]) => new Sign(mark.severity, mark.finding).range(at)),
			true
		)
	};
}

function rank(severity: Severity): number {
	return ['error', 'warning', 'advice'].indexOf(severity);
}

/** What `placeMarks` put in. */
function specOf(spec: unknown): {
	finding: number;
	primary: boolean;
	words: string;
	severity: Severity;
} {
	return spec as ReturnType<typeof specOf>; // Every decoration of the field is made in `placeMarks`.
}

const shapes: Readonly<Record<Severity, string>> = {
	error: 'M3 3 13 13M13 3 3 13',
	warning: 'M8 1.5 15.5 14.5H.5Z',
	advice: 'M8 .75 15.25 8 8 15.25 .75 8Z'
};
const namespace = 'http://www.w3.org/2000/svg';

/** The severity's shape beside a line. */
class Sign extends GutterMarker {
	readonly severity: Severity;
	readonly finding: number;
	constructor(severity: Severity, finding: number) {
		super();
		this.severity = severity;
		this.finding = finding;
	}
	override eq(other: GutterMarker): boolean {
		return (
			other instanceof Sign && other.severity === this.severity && other.finding === this.finding
		);
	}
	override toDOM(): Node {
		const svg = document.createElementNS(namespace, 'svg');
		svg.setAttribute('viewBox', '0 0 16 16');
		svg.setAttribute('class', `cm-sign cm-sign-${this.severity}`);
		const path = document.createElementNS(namespace, 'path');
		path.setAttribute('d', shapes[this.severity]);
		svg.append(path);
		return svg;
	}
}

function severityGutter(events: EditorEvents): Extension {
	return gutter({
		class: 'cm-signs',
		markers: (view) => view.state.field(marksField).signs,
		initialSpacer: () => new Sign('error', -1),
		domEventHandlers: {
			mousedown(view, line) {
				const found: number[] = [];
				view.state.field(marksField).signs.between(line.from, line.from, (_, __, sign) => {
					if (sign instanceof Sign) found.push(sign.finding);
				});
				const [finding] = found;
				if (finding === undefined) return false;
				events.chosen(finding);
				return true;
			}
		}
	});
}

const findingTooltip = hoverTooltip(
	(view, at) => {
		const found: { words: string; severity: Severity; from: number; to: number }[] = [];
		view.state.field(marksField).places.between(at, at, (from, to, { spec }) => {
			const { words, severity } = specOf(spec);
			found.push({ words, severity, from, to });
		});
		const [first] = found;
		if (!first) return null;
		return {
			pos: first.from,
			end: first.to,
			above: false,
			create() {
				const dom = document.createElement('div');
				for (const { words, severity } of found.slice(0, 4)) {
					const line = document.createElement('p');
					line.className = `cm-words cm-words-${severity}`;
					line.textContent = words;
					dom.append(line);
				}
				return { dom };
			}
		};
	},
	{ hideOnChange: true }
);
