/** The shape of `virtual:tables/search`, which `scripts/search-table.ts` makes. */
export interface SearchTable {
	/**
	 * `further`: words of the summary that the title lacks. `messages`: as programs print them, the words of one in
	 * each line. `closing`: the same of messages that say only that something ended.
	 */
	readonly diagnoses: readonly (readonly [
		id: string,
		title: string,
		further: string,
		messages: string,
		closing?: string
	])[];
	/** The log signatures are the last. */
	readonly rules: readonly (readonly [id: string, message: string])[];
	readonly chapters: readonly (readonly [id: string, title: string, further: string])[];
	readonly clients: readonly (readonly [id: string, name: string])[];
}
