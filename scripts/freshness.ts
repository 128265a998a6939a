/**
 * `npm run freshness`: facts that nobody has looked at for six months, the oldest first.
 *
 *     npm run freshness -- [--on 2027-05-01] [--months 6]
 *
 * Rules and log signatures carry no date of their own: the one of their diagnosis counts for them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

export interface Fact {
	/** From the root of the repository, with the line: `src/content/diagnoses/x.md:12`. */
	readonly place: string;
	readonly kind: 'diagnosis' | 'chapter' | 'client' | 'catalog';
	/** ISO, to the day or the month. */
	readonly checked: string;
}

const rooms: readonly (readonly [folder: string, files: RegExp, kind: Fact['kind']])[] = [
	['src/content/diagnoses', /\.md$/, 'diagnosis'],
	['src/content/guide', /\.md$/, 'chapter'],
	['src/lib/clients', /\.reference\.ts$/, 'client'],
	['src/lib/catalog', /(?<!\.test)\.ts$/, 'catalog']
];

/** Every date in the repository that says when a fact was last checked. */
export function readFacts(root: string): Fact[] {
	return rooms.flatMap(([folder, files, kind]) =>
		readdirSync(root + folder)
			.filter((file) => files.test(file))
			.flatMap((file) =>
				datesIn(readFileSync(`${root}${folder}/${file}`, 'utf8'), kind).map(
					({ line, checked }) => ({ place: `${folder}/${file}:${line}`, kind, checked })
				)
			)
	);
}

function datesIn(text: string, kind: Fact['kind']): { line: number; checked: string }[] {
	// In a document it stands in the front matter; in a module it is a string of its own.
	const isDocument = kind === 'diagnosis' || kind === 'chapter';
	if (!/\bchecked\b/.test(text)) return [];
	const part = isDocument ? (/^---\n[^]*?\n---\n/.exec(text)?.[0] ?? '') : text;
	const date = isDocument
		? /^ *checked: (\d{4}-\d{2}-\d{2})$/
		: /(?<![\w'])'(20\d{2}-\d{2}(?:-\d{2})?)'/;
	return part.split('\n').flatMap((line, index) => {
		const checked = date.exec(line)?.[1];
		return checked === undefined ? [] : [{ line: index + 1, checked }];
	});
}

/**
 * @param on the day to count from
 * @returns those that were checked more than so many months before, the oldest first; a month counts from its first day
 */
export function stale(facts: readonly Fact[], on: Date, months: number): Fact[] {
	const limit = new Date(on);
	limit.setUTCMonth(limit.getUTCMonth() - months);
	return facts
		.filter(({ checked }) => Date.parse(checked) < limit.getTime())
		.toSorted((a, b) => (a.checked < b.checked ? -1 : a.checked > b.checked ? 1 : 0));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { values } = parseArgs({
		options: { on: { type: 'string' }, months: { type: 'string', default: '6' } }
	});
	const on = values.on === undefined ? new Date() : new Date(values.on);
	const months = Number(values.months);
	if (Number.isNaN(on.getTime()) || !Number.isInteger(months) || months < 1) {
		console.error(
			'Give a day as 2027-05-01, and months as a whole number: --on 2027-05-01 --months 6'
		);
		process.exit(1);
	}
	const facts = readFacts(fileURLToPath(new URL('../', import.meta.url)));
	const old = stale(facts, on, months);
	for (const { checked, kind, place } of old)
		console.log(`${checked.padEnd(10)}  ${kind.padEnd(9)}  ${place}`);
	const day = on.toISOString().slice(0, 10);
	console.log(
		`${old.length} of ${facts.length} dated facts were last checked more than ${months} months before ${day}`
	);
}
