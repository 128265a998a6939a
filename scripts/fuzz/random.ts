/** Numbers by chance that are the same in each run: input `index` of `seed` never depends on the ones before it. */

export class Random {
	private state: number;
	/**
	 * @param seed of the whole run
	 * @param index of the input
	 */
	constructor(seed: number, index: number) {
		this.state =
			(Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(index + 1, 0xc2b2_ae35)) | 0;
		for (let warm = 0; warm < 4; warm++) this.next();
	}
	/** A whole number of 32 bits. */
	next(): number {
		this.state = (this.state + 0x6d2b_79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	}
	/** From 0 up to, but not including, `limit`; 0 where that is 0. */
	below(limit: number): number {
		return limit <= 0 ? 0 : this.next() % limit;
	}
	chance(inHundred: number): boolean {
		return this.below(100) < inHundred;
	}
	/** One of a list that is not empty. */
	pick<T>(list: readonly T[]): T {
		const item = list[this.below(list.length)];
		if (item === undefined) throw new Error('nothing to pick from');
		return item;
	}
	letters(alphabet: string, length: number): string {
		let text = '';
		for (let i = 0; i < length; i++) text += alphabet.charAt(this.below(alphabet.length));
		return text;
	}
}
