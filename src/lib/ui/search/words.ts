/** A query and a text as the words that are compared: what differs from one computer to the next is left out. */

/** Of an address only its scheme is compared, of a path nothing. */
const address = /\b(https?|wss?|file|unix):\/\/[^\s"'<>)\]]*/g;
const path =
	/(?:\b[a-z]:|~|\.{1,2})?(?:[\\/]{1,2}[\w.@~%+-]+){2,}[\\/]?|\b[a-z]:[\\/]{1,2}[\w.@~%+-]*/g;
/** Times, identifiers, ports and sizes. */
const noise =
	/\b\d{4}-\d\d-\d\d[t ]\d\d:\d\d:\d\d[.,\d]*z?|\b\d\d?:\d\d:\d\d[.,\d]*|\b[\da-f]{8}-[\da-f-]{20,}|\b(?=[a-f]*\d)[\da-f]{12,}\b|:\d+(?::\d+)?\b|(?<![-\w])\d{4,}\b/g;

/**
 * @param text of any length; what lies beyond `limit` characters is not read
 * @returns its words in order, in lower case: letters and digits
 */
export function wordsOf(text: string, limit = 4000): string[] {
	const plain = text
		.slice(0, limit)
		.toLowerCase()
		.replace(/n[’']t\b/g, 'nt')
		.replace(address, ' $1 ')
		.replace(path, ' ')
		.replace(/(?<!\w)\[?::1\]?(?![\da-f])/g, ' ipv6 ')
		.replace(/\b(\d{4})-(\d\d)-(\d\d)\b(?![t ]\d)/g, 'day$1$2$3')
		.replace(noise, ' ');
	return plain.match(/[\p{L}\d]+/gu) ?? [];
}

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour.
 *
 * @returns that number, or `most + 1` where it is larger than `most`
 */
export function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, at(before, j - 2) + 1);
			next.push(cost);
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		before = row;
		row = next;
	}
	return Math.min(at(row, b.length), most + 1);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
