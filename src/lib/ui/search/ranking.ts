/** Ranks documents by the words that a long text shares with them: BM25 (Robertson and Zaragoza, 2009), in its usual setting. */

/** How soon more of the same word proves nothing more. */
const saturation = 1.2;
/** How much a long document is held to be long-winded. */
const longWinded = 0.75;

/**
 * @param documents the words of each
 * @returns a function from the words of a text to the places of the documents that share some, the best first
 */
export function createRanking(
	documents: readonly (readonly string[])[]
): (text: readonly string[]) => number[] {
	const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
	/** Of each word, how often each document has it. */
	const counts = new Map<string, Map<number, number>>();
	documents.forEach((words, place) => {
		for (const word of words) {
			const holders = counts.get(word) ?? new Map<number, number>();
			counts.set(word, holders.set(place, (holders.get(place) ?? 0) + 1));
		}
	});

	return (text) => {
		const scores = new Map<number, number>();
		for (const word of new Set(text)) {
			const holders = counts.get(word) ?? new Map<number, number>();
			const rarity = Math.log(1 + (documents.length - holders.size + 0.5) / (holders.size + 0.5));
			for (const [place, count] of holders) {
				const share = (documents[place]?.length ?? average) / average;
				const slack = saturation * (1 - longWinded + longWinded * share);
				const score = (rarity * count * (saturation + 1)) / (count + slack);
				scores.set(place, (scores.get(place) ?? 0) + score);
			}
		}
		return [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([place]) => place);
	};
}
