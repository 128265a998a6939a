/** The textarea as it comes from the server: works at once, and for good where CodeMirror cannot be loaded. */
import { applyEdits, orderEdits, type Edit, type Span } from '$lib/text/index.ts';
import { difference, type EditorEvents, type Mark, type TextEditor } from './text-editor.ts';

/** A state of the field; what came before CodeMirror can then be undone in it. */
export interface Snapshot {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}
const mostSnapshots = 200;
/** Chromium's own way to insert takes half a minute for 200 KB; longer texts are put in at once, and undone by what comes after. */
const longestInserted = 8_000;

export class PlainEditor implements TextEditor {
	readonly field: HTMLTextAreaElement;
	readonly #events: EditorEvents;
	readonly #ended = new AbortController();
	#marks: readonly Mark[] = [];
	#past: Snapshot[];
	#kind: 'set' | null = null;
	#entered: number | null = null;
	composing = false;

	constructor(field: HTMLTextAreaElement, events: EditorEvents) {
		this.field = field;
		this.#events = events;
		this.#past = [this.#snapshot()];
		const { signal } = this.#ended;
		field.addEventListener(
			'input',
			(event) => {
				this.#changed(event);
			},
			{ signal }
		);
		field.addEventListener(
			'keydown',
			(event) => {
				this.#pressed(event);
			},
			{ signal }
		);
		field.addEventListener('compositionstart', () => (this.composing = true), { signal });
		field.addEventListener('compositionend', () => (this.composing = false), { signal });
		for (const type of ['keyup', 'pointerup'])
			field.addEventListener(
				type,
				() => {
					this.#moved();
				},
				{ signal }
			);
	}

	get text(): string {
		return this.field.value;
	}
	get cursor(): number {
		return this.field.selectionEnd;
	}
	get hasFocus(): boolean {
		return this.field.ownerDocument.activeElement === this.field;
	}
	/** Every state so far, the oldest first. */
	get past(): readonly Snapshot[] {
		const now = this.#snapshot();
		return this.#past.at(-1)?.text === now.text
			? [...this.#past.slice(0, -1), now]
			: [...this.#past, now];
	}

	focus(): void {
		this.field.focus();
	}

	edit(edits: readonly Edit[], select = false): void {
		const before = this.text;
		const after = applyEdits(before, edits);
		if (after === null) return;
		const { span, text } = difference(before, after);
		const focused = this.field.ownerDocument.activeElement;
		this.#kind = 'set';
		this.field.focus();
		this.field.setSelectionRange(span.start, span.end);
		const short = Math.max(text.length, span.end - span.start) <= longestInserted;
		const done =
			text === ''
				? span.start === span.end || (short && command('delete'))
				: short && command('insertText', text);
		if (!done || this.text !== after) {
			this.field.setRangeText(text, span.start, span.end, 'end');
			this.field.dispatchEvent(new InputEvent('input'));
		}
		this.#kind = null;
		const first = orderEdits(edits, before.length)?.[0];
		if (select && first)
			this.field.setSelectionRange(first.span.start, first.span.start + first.text.length);
		else if (focused instanceof HTMLElement && focused !== this.field) focused.focus();
	}

	undo(): void {
		this.field.focus();
		command('undo');
	}

	reveal({ start, end }: Span): void {
		this.field.setSelectionRange(start, end);
		const lines = this.text.slice(0, start).split('\n').length;
		const height = Number.parseFloat(getComputedStyle(this.field).lineHeight) || 20;
		this.field.scrollTop = Math.max(0, lines * height - this.field.clientHeight / 2);
	}
	revealFinding(finding: number): void {
		const mark = this.#marks.find(
			(candidate) => candidate.finding === finding && candidate.primary
		);
		if (mark) this.reveal(mark.span);
	}
	showMarks(marks: readonly Mark[]): void {
		this.#marks = marks;
	}
	highlight(): void {
		// A field cannot set a part of its text off; the selection does.
	}
	end(): void {
		this.#ended.abort();
	}

	#snapshot(): Snapshot {
		const { value, selectionStart, selectionEnd } = this.field;
		return { text: value, start: selectionStart, end: selectionEnd };
	}
	#changed(event: Event): void {
		const before = this.#past.at(-1)?.text ?? '';
		this.#past.push(this.#snapshot());
		if (this.#past.length > mostSnapshots) this.#past = this.#past.slice(-mostSnapshots);
		this.#marks = [];
		const type = event instanceof InputEvent ? event.inputType : '';
		const pasted = type === 'insertFromPaste' || type === 'insertFromDrop';
		const { span } = difference(before, this.text);
		const whole = span.start === 0 && span.end === before.length;
		this.#events.changed(this.#kind ?? (pasted ? 'pasted' : 'typed'), whole);
	}
	#pressed(event: KeyboardEvent): void {
		if (event.key === 'Escape') this.#events.left();
		else if (event.key === 'F8') {
			event.preventDefault();
			this.#events.stepped(event.shiftKey ? -1 : 1);
		} else if (event.key === '.' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			this.#events.fixAsked();
		}
	}
	#moved(): void {
		const at = this.cursor;
		const mark = this.#marks.find(
			({ primary, span }) => primary && span.start <= at && at <= Math.max(span.end, span.start + 1)
		);
		const finding = mark?.finding ?? null;
		if (finding === this.#entered) return;
		this.#entered = finding;
		this.#events.entered(finding);
	}
}

/** The only way to change a field that its own undo knows; old, and still in every browser. */
function command(name: 'delete' | 'insertText' | 'undo', text?: string): boolean {
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has come in its place
	return document.execCommand(name, false, text);
}
