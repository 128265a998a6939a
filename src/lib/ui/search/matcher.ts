/** Finds the texts that a query means: whole words, beginnings, slips of the keyboard, and error messages within noise. */
import { distance, wordsOf } from './words.ts';

export interface SearchText {
	/** What the text speaks of; several texts may speak of the same. */
	readonly of: number;
	readonly text: string;
	/** 1 for an ordinary text. */
	readonly weight: number;
}
export interface Match {
	readonly of: number;
	/** For comparison within one answer only. */
	readonly score: number;
}

/** A longer query is a pasted log: its first words say what it is. */
const mostWords = 80;
/** Slips are looked for in what was typed, not in a log. */
const mostTyped = 16;
/** What a match in order adds, for each pair of neighbours. */
const inOrder = 0.4;
/** The same where the neighbours have changed places. */
const swapped = 0.2;
/** A message is known by a few rare words: more of them prove nothing more. In weights of the rarest word. */
const enough = 3;
/** What further texts of the same thing add to its best. */
const further = 0.1;
/** Worse than this share of the best is no answer. */
const leastShare = 0.2;

interface Word {
	readonly text: string;
	/** Where it stands, in all texts written one behind the other. */
	readonly places: number[];
	weight: number;
}

/**
 * @param texts all that can be found
 * @returns a function from a query to what it matches, the best first; it takes a few milliseconds and keeps nothing
 */
export function createMatcher(texts: readonly SearchText[]): (query: string) => Match[] {
	const words = new Map<string, Word>();
	/** Of each place, the text that stands there; a place between two texts has none. */
	const textAt: number[] = [-1];
	const read = texts.map(({ text }, index) => {
		const found = wordsOf(text);
		for (const each of found) {
			const word = words.get(each) ?? { text: each, places: [], weight: 0 };
			words.set(each, word);
			word.places.push(textAt.length);
			textAt.push(index);
		}
		textAt.push(-1);
		return new Set(found);
	});
	const list = [...words.values()];
	for (const word of list) {
		const holders = new Set(word.places.map((place) => textAt[place])).size;
		word.weight = Math.log(1 + texts.length / holders);
	}
	const whole = read.map((found) =>
		[...found].reduce((sum, each) => sum + (words.get(each)?.weight ?? 0), 0)
	);
	const rarest = Math.log(1 + texts.length);

	/** Words that `typed` may stand for, each with how well it fits. */
	function meant(typed: string, unfinished: boolean, slips: boolean): [Word, number][] {
		const exact = words.get(typed);
		const found: [Word, number][] = exact ? [[exact, 1]] : [];
		const number = /^\d+$/.test(typed);
		if (unfinished ? typed.length > 1 || !exact : !exact && !number && typed.length > 3)
			for (const word of list)
				if (word !== exact && word.text.startsWith(typed))
					found.push([word, 0.5 + (0.4 * typed.length) / word.text.length]);
		if (found.length > 0 || !slips || number || typed.length < 4) return found;
		const most = typed.length < 7 ? 1 : 2;
		for (const word of list) {
			if (word.text.length < 4 || !beginsAlike(typed, word.text)) continue;
			const apart = distance(typed, word.text, most);
			if (apart <= most) found.push([word, apart === 1 ? 0.75 : 0.55]);
			else if (unfinished && word.text.length > typed.length) {
				if (distance(typed, word.text.slice(0, typed.length), 1) === 1) found.push([word, 0.5]);
			}
		}
		return found;
	}

	/** What each text gains from the words of a query, and how much the words that are known to nobody would weigh. */
	function weigh(typed: readonly string[], finished: boolean) {
		const gains = new Float64Array(texts.length);
		/** Of each place, which word of the query was found there last; counted from 1. */
		const marks = new Uint8Array(textAt.length + 1);
		const seen = new Set<string>();
		let asked = 0;
		typed.forEach((each, index) => {
			const last = index === typed.length - 1;
			const candidates = meant(each, last && !finished, typed.length <= mostTyped);
			// “mcp servers” for `mcpServers`.
			const joined = words.get(each + (typed[index + 1] ?? ' '));
			if (joined) candidates.push([joined, 0.9]);
			const first = seen.has(each) ? 0 : 1;
			seen.add(each);
			const best = new Map<number, number>();
			for (const [{ places, weight }, fit] of candidates)
				for (const place of places) {
					const text = textAt[place] ?? 0;
					const beside =
						index === 0
							? 0
							: marks[place - 1] === index
								? inOrder
								: marks[place + 1] === index
									? swapped
									: 0;
					const gain = weight * fit * (first + beside);
					if (gain > (best.get(text) ?? 0)) best.set(text, gain);
				}
			for (const [{ places }] of candidates) for (const place of places) marks[place] = index + 1;
			for (const [text, gain] of best) gains[text] = (gains[text] ?? 0) + gain;
			if (first) asked += Math.max(0, ...candidates.map(([{ weight }]) => weight)) || rarest / 2;
		});
		return { gains, asked };
	}

	return (query) => {
		const { gains, asked } = weigh(wordsOf(query).slice(0, mostWords), /\s$/.test(query));
		const scores = new Map<number, { best: number; sum: number }>();
		texts.forEach(({ of, weight }, index) => {
			const gain = gains[index] ?? 0;
			if (gain === 0) return;
			const covered = Math.min(1, gain / ((whole[index] ?? 0) * (1 + inOrder / 2)));
			const share = Math.min(1, gain / Math.min(asked, enough * rarest));
			// Between two that are both certain, the longer message.
			const score = share * Math.sqrt(covered) * weight + gain * 1e-6;
			const { best, sum } = scores.get(of) ?? { best: 0, sum: 0 };
			scores.set(of, { best: Math.max(best, score), sum: sum + score });
		});
		const found = [...scores]
			.map(([of, { best, sum }]) => ({ of, score: best + further * Math.min(best, sum - best) }))
			.sort((a, b) => b.score - a.score || a.of - b.of);
		const least = (found[0]?.score ?? 0) * leastShare;
		return found.filter(({ score }) => score >= least);
	};
}

/** A slip seldom changes the first letter, unless it swaps or drops it. */
function beginsAlike(a: string, b: string): boolean {
	return b.startsWith(a.charAt(0)) || b.startsWith(a.charAt(0), 1) || a.startsWith(b.charAt(0), 1);
}
