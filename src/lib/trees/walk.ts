/** Where a person is in a tree, told by the answers given: every place, the nearest place, and another answer further up. */
import {
	isCause,
	type Answer,
	type Cause,
	type Handoff,
	type Question,
	type Tree
} from './define.ts';

/** An answer given to a question. */
export interface Step {
	readonly question: Question;
	readonly answer: Answer;
	/** The answers before this one: where the question stands. */
	readonly at: readonly string[];
}

/** One place in a tree: a question, or an end. */
export type Place = {
	/** The ids of the answers that lead here. */
	readonly answers: readonly string[];
	/** The same with their questions, in order. */
	readonly trail: readonly Step[];
} & (
	| { readonly kind: 'question'; readonly id: string; readonly question: Question }
	| { readonly kind: 'cause'; readonly cause: Cause }
	| { readonly kind: 'handoff'; readonly handoff: Handoff }
);

/** The place before the first answer; `null` where the tree names a start that it does not have. */
export function startOf(tree: Tree): Place | null {
	const question = questionOf(tree, tree.start);
	return question && { kind: 'question', id: tree.start, question, answers: [], trail: [] };
}

/** The place that an answer leads to; `null` where it leads nowhere, or back to a question already answered. */
export function follow(tree: Tree, place: Place, answer: Answer): Place | null {
	if (place.kind !== 'question') return null;
	const here = {
		answers: [...place.answers, answer.id],
		trail: [...place.trail, { question: place.question, answer, at: place.answers }]
	};
	const { next } = answer;
	if (typeof next !== 'string')
		return isCause(next)
			? { kind: 'cause', cause: next, ...here }
			: { kind: 'handoff', handoff: next, ...here };
	const question = questionOf(tree, next);
	if (!question || here.trail.some((step) => step.question === question)) return null;
	return { kind: 'question', id: next, question, ...here };
}

/** Every place of a tree, a question before what follows it. Ends on any tree, also on one with a cycle. */
export function walk(tree: Tree): Place[] {
	const places: Place[] = [];
	const visit = (place: Place) => {
		places.push(place);
		if (place.kind !== 'question') return;
		for (const answer of place.question.answers) {
			const next = follow(tree, place, answer);
			if (next) visit(next);
		}
	};
	const start = startOf(tree);
	if (start) visit(start);
	return places;
}

/**
 * The place that the answers lead to. Answers that had another name are understood; the first one that
 * is not known ends the way, and comes back as `unknown`: the place is then the nearest one before it.
 */
export function find(
	tree: Tree,
	answers: readonly string[]
): { readonly place: Place; readonly unknown: string | null } | null {
	let place = startOf(tree);
	if (!place) return null;
	for (const id of answers) {
		const answer = answerOf(place, id);
		const next: Place | null = answer ? follow(tree, place, answer) : null;
		if (!next) return { place, unknown: id };
		place = next;
	}
	return { place, unknown: null };
}

/** Where a person is after changing one answer: the later answers stay as far as they still mean something. */
export function change(
	tree: Tree,
	answers: readonly string[],
	{ index, to }: { readonly index: number; readonly to: string }
): readonly string[] {
	const changed = [...answers.slice(0, index), to, ...answers.slice(index + 1)];
	return find(tree, changed)?.place.answers ?? [];
}

/** Every list of answers that leads to a place, the former names of answers included. */
export function paths(tree: Tree): string[][] {
	const spell = (trail: readonly Step[]): string[][] => {
		const last = trail.at(-1);
		if (!last) return [[]];
		const names = [last.answer.id, ...(last.answer.aliases ?? [])];
		return spell(trail.slice(0, -1)).flatMap((head) => names.map((name) => [...head, name]));
	};
	return walk(tree).flatMap((place) => spell(place.trail));
}

function answerOf(place: Place, id: string): Answer | undefined {
	if (place.kind !== 'question') return undefined;
	return (
		place.question.answers.find((answer) => answer.id === id) ??
		place.question.answers.find((answer) => answer.aliases?.includes(id))
	);
}

function questionOf(tree: Tree, id: string): Question | null {
	return Object.hasOwn(tree.questions, id) ? (tree.questions[id] ?? null) : null;
}

/** The address of a place within the site: `/symptoms/spawn-enoent/windows/npx/`. */
export function addressOf(tree: Tree, answers: readonly string[]): `/symptoms/${string}/` {
	return `/symptoms/${[tree.id, ...answers].join('/')}/`;
}

/** How many questions may still follow here, this one included; 0 at an end. */
export function questionsLeft(tree: Tree, place: Place): number {
	if (place.kind !== 'question') return 0;
	const after = place.question.answers.map((answer) => {
		const next = follow(tree, place, answer);
		return next ? questionsLeft(tree, next) : 0;
	});
	return 1 + Math.max(0, ...after);
}
