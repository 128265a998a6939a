/** What the page needs of an editor; the plain field and CodeMirror both give it. */
import type { Severity } from '$lib/rules/index.ts';
import type { Edit, Span } from '$lib/text/index.ts';

/** A place of a finding. */
export interface Mark {
	/** The finding's number in the report. */
	readonly finding: number;
	readonly span: Span;
	readonly severity: Severity;
	/** Shown over the place. */
	readonly words: string;
	/** `false` where it only has to do with the finding. */
	readonly primary: boolean;
}

/** `set` by the page, `pasted` or dropped as a whole, `typed` otherwise. */
export type ChangeKind = 'typed' | 'pasted' | 'set';

export interface EditorEvents {
	/** `whole`: nothing is left of the text before. */
	changed(kind: ChangeKind, whole: boolean): void;
	/** The finding at the cursor, after the person moved it. */
	entered(finding: number | null): void;
	/** A mark beside the text was pressed. */
	chosen(finding: number): void;
	/** Escape. */
	left(): void;
	/** F8: 1 for the next finding, -1 for the one before. */
	stepped(direction: 1 | -1): void;
	/** Ctrl or ⌘ with a full stop: to the fix of the finding at the cursor. */
	fixAsked(): void;
}

export interface TextEditor {
	/** With `\n` between lines, as in every field of a page. */
	readonly text: string;
	readonly cursor: number;
	readonly hasFocus: boolean;
	focus(): void;
	/** One step for undo. The first insertion is selected where `select` says so. */
	edit(edits: readonly Edit[], select?: boolean): void;
	/** Takes the last change back, the person's or the page's. */
	undo(): void;
	/** Selects and scrolls to it; the focus stays where it is. */
	reveal(span: Span): void;
	/** The same, wherever that finding's place has moved to since. */
	revealFinding(finding: number): void;
	showMarks(marks: readonly Mark[]): void;
	/** Sets one finding off from the others. */
	highlight(finding: number | null): void;
	end(): void;
}

/** The one range in which two texts differ. */
export function difference(before: string, after: string): Edit {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let tail = 0;
	while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
	return {
		span: { start, end: before.length - tail },
		text: after.slice(start, after.length - tail)
	};
}
