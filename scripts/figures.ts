/** The figures of `src/content/figures.json` as the README shows them; `/about` reads the same file. */
import { readFileSync } from 'node:fs';

/** `[right, of]`. */
export type Share = readonly [right: number, of: number];
export interface Figures {
	/** The day on which `npm run score -- --write` ran. */
	readonly date: string;
	readonly groups: readonly {
		readonly name: string;
		readonly cases: number;
		/** First finding right, the client given; the text alone. Correct ones without an error or warning. */
		readonly withClient: Share;
		readonly textAlone: Share;
		readonly silent: Share;
	}[];
	/** Of all texts in `tests/field`. */
	readonly fieldTexts: number;
	/** The last round of each kind there. */
	readonly unseen: readonly {
		readonly name: string;
		/** The day on which they were collected, and judged for the first time. */
		readonly date: string;
		readonly first: Verdicts;
		/** Of those that taught the engine nothing since: how many are answered rightly today. */
		readonly heldToday: Share;
	}[];
}
/** How many texts were answered how. */
export type Verdicts = readonly [right: number, wrong: number, silent: number];

export const figuresFile = 'src/content/figures.json';

export function readFigures(): Figures {
	// The file is written by `npm run score -- --write` alone.
	return JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures;
}

/** “85 of 85, 100 %”; a dash where there is nothing to count. */
export function shareWords([right, of]: Share): string {
	if (of === 0) return '–';
	const percent = (100 * right) / of;
	return `${right} of ${of}, ${percent === 100 ? '100' : percent.toFixed(1)} %`;
}

/** The README with its figures replaced. */
export function withFigures(readme: string, { date, groups, fieldTexts, unseen }: Figures): string {
	const cases = table([
		['Pasted', 'Cases', 'Cause first, client known', 'Text alone', 'Correct ones silent'],
		...groups.map(({ name, cases, withClient, textAlone, silent }) => [
			name,
			String(cases),
			shareWords(withClient),
			shareWords(textAlone),
			shareWords(silent)
		])
	]);
	const field = table([
		[
			'Never seen before',
			'Collected',
			'Right',
			'Wrong',
			'No answer',
			'Not learned from, right today'
		],
		...unseen.map(({ name, date, first, heldToday }) => [
			name,
			date,
			...first.map(String),
			shareWords(heldToday)
		])
	]);
	const measured = `Measured on ${date} by \`npm run score\`.`;
	const withCases = replaced(readme, 'figures', `${cases}\n\n${measured}`);
	const kept = `\`tests/field\` keeps ${fieldTexts} such texts, typed anew; the last ones of each kind:`;
	return replaced(withCases, 'field figures', `${kept}\n\n${field}`);
}

/** @throws where the README has no place for them */
function replaced(readme: string, what: string, text: string): string {
	const start = `<!-- ${what}: written by npm run score -- --write -->`;
	const end = `<!-- end of ${what} -->`;
	const from = readme.indexOf(start);
	const to = readme.indexOf(end);
	if (from === -1 || to < from) throw new Error(`The README has no "${start}" and "${end}"`);
	return `${readme.slice(0, from)}${start}\n\n${text}\n\n${readme.slice(to)}`;
}

/** In Markdown, as Prettier leaves it. */
function table(rows: readonly (readonly string[])[]): string {
	const [header = [], ...body] = rows;
	const widths = header.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[], fill = ' ') =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
	const rule = line(
		header.map(() => ''),
		'-'
	);
	return [line(header), rule, ...body.map((row) => line(row))].join('\n');
}
