/** Every mistake that is often reported for a client: found in its file, or cured by a document, or counted as a gap. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { clients } from '../../src/lib/clients/index.ts';
import { mistakes } from './mistakes/index.ts';

/** What neither a rule nor a document answers. May only fall. */
const mostGaps = 0;

const ids = clients.map(({ id }) => id).filter((id) => id !== 'generic');
const diagnoses = new Set(
	readdirSync(new URL('../../src/content/diagnoses/', import.meta.url))
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.slice(0, -'.md'.length))
);

it('has a list for every client', () => {
	expect(Object.keys(mistakes)).toEqual(ids.toSorted());
});

describe.each(Object.entries(mistakes))('%s', (client, rows) => {
	it('has rows, and each once', () => {
		const names = rows.map(({ mistake }) => mistake);
		expect(names.length).toBeGreaterThan(0);
		expect(new Set(names).size).toBe(names.length);
	});

	for (const row of rows) {
		if ('finds' in row)
			it(`${row.mistake}: ${row.finds}`, async () => {
				const { text, file, platform } = row;
				const report = await analyse(text, {
					client,
					...(file !== undefined && { file }),
					...(platform !== undefined && { platform })
				});
				expect(report.findings.map(({ rule }) => rule)).toContain(row.finds);
			});
		if ('unseen' in row)
			it(`${row.mistake}: ${row.diagnosis}`, () => {
				expect(diagnoses).toContain(row.diagnosis);
			});
	}
});

it('leaves no more gaps than before', () => {
	const gaps = Object.entries(mistakes).flatMap(([client, rows]) =>
		rows.flatMap((row) => ('gap' in row ? [`${client}: ${row.mistake} (${row.gap})`] : []))
	);
	console.info([`${String(gaps.length)} gaps`, ...gaps].join('\n'));
	expect(gaps.length).toBeLessThanOrEqual(mostGaps);
});
