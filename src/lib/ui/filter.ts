/** Finds rows by words, as a reader types them. */

/** True where every word of `query` is somewhere in `text`, whatever its case. */
export function matches(text: string, query: string): boolean {
	const within = text.toLowerCase();
	return query
		.toLowerCase()
		.split(/\s+/)
		.every((word) => within.includes(word));
}
