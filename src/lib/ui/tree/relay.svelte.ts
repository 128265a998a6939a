/** What goes along when one tree hands over to another, or a diagnosis to the next likely one. In memory, for one visit. */
import { createContext } from 'svelte';
import type { Answer, Place, Tree } from '$lib/trees/index.ts';

/** The answers that were given in a tree before it handed over. */
export interface Passed {
	readonly tree: string;
	readonly title: string;
	/** The place that handed over. */
	readonly href: string;
	readonly answers: readonly { readonly ask: string; readonly label: string }[];
}

/** The causes that the answers leave, the likeliest first. */
export interface Order {
	readonly causes: readonly { readonly id: string; readonly title: string }[];
	/** The place whose order it is, and the title of its tree. */
	readonly href: string;
	readonly title: string;
}

const most = 5;

export class Relay {
	#to = $state.raw<{ readonly tree: string; readonly before: readonly Passed[] } | null>(null);
	/** Of the place that a diagnosis was opened from. */
	order = $state.raw<Order | null>(null);

	/** What was answered before, where the tree was handed over to. */
	before(tree: string): readonly Passed[] {
		return this.#to?.tree === tree ? this.#to.before : [];
	}

	/** @param to the id of the tree that goes on */
	handOver({
		tree,
		place,
		answer,
		href,
		to
	}: {
		tree: Tree;
		place: Place;
		/** The last answer, where its own place was not shown. */
		answer: Answer | null;
		href: string;
		to: string;
	}): void {
		const last = answer && place.kind === 'question' ? [{ question: place.question, answer }] : [];
		const answers = [...place.trail, ...last].map(({ question, answer: { label } }) => ({
			ask: question.ask,
			label
		}));
		const before = this.before(tree.id).filter((passed) => passed.tree !== to);
		this.#to = {
			tree: to,
			before: [...before, { tree: tree.id, title: tree.title, href, answers }].slice(-most)
		};
	}
}

export const [getRelay, setRelay] = createContext<Relay>();
