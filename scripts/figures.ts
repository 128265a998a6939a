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
}

export const figuresFile = 'src/content/figures.json';
const start = '<!-- figures: written by npm run score -- --write -->';
const end = '<!-- end of figures -->';

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
export function withFigures(readme: string, { date, groups }: Figures): string {
	const from = readme.indexOf(start);
	const to = readme.indexOf(end);
	if (from === -1 || to < from) throw new Error(`The README has no "${start}" and "${end}"`);
	const header = [
		'Pasted',
		'Cases',
		'Cause first, client known',
		'Text alone',
		'Correct ones silent'
	];
	const rows = [
		header,
		...groups.map(({ name, cases, withClient, textAlone, silent }) => [
			name,
			String(cases),
			shareWords(withClient),
			shareWords(textAlone),
			shareWords(silent)
		])
	];
	const widths = header.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (cells: readonly string[], fill = ' ') =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
	const table = [
		line(header),
		line(
			header.map(() => ''),
			'-'
		),
		...rows.slice(1).map((row) => line(row))
	].join('\n');
	return `${readme.slice(0, from)}${start}\n\n${table}\n\nMeasured on ${date} by \`npm run score\`.\n\n${readme.slice(to)}`;
}
