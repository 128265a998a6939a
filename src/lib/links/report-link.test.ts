/** Links are for ever: what goes in comes out, what is mangled is said to be, and old ones keep working. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisions } from '../catalog/revisions.ts';
import { rules } from '../rules/index.ts';
import { clients } from '../clients/index.ts';
import { decodeReportLink, encodeReportLink, mostRules, type ReportLink } from './report-link.ts';
import { longestId } from './parts.ts';

const id = fc
	.stringMatching(/^[a-z][a-z0-9]{0,8}(?:-[a-z0-9]{1,8}){0,4}$/)
	.filter((text) => text.length <= longestId);
const link: fc.Arbitrary<ReportLink> = fc
	.record({
		rules: fc.uniqueArray(id, { maxLength: mostRules }),
		client: fc.option(id, { nil: null }),
		platform: fc.constantFrom('windows', 'macos', 'linux', null),
		revision: fc.constantFrom(...revisions, null)
	})
	.map(({ revision, ...rest }) => (revision === null ? rest : { ...rest, revision }));

/** Published: what each named when it was made. Add to it; never change or remove a line. */
const published: readonly (readonly [fragment: string, report: ReportLink])[] = [
	[
		'#r1.claude-desktop.windows.json-trailing-comma.missing-type-field.u7r6l',
		{
			rules: ['json-trailing-comma', 'missing-type-field'],
			client: 'claude-desktop',
			platform: 'windows'
		}
	],
	[
		'#r1._._.json-trailing-comma.pja1p',
		{ rules: ['json-trailing-comma'], client: null, platform: null }
	],
	['#r1.cursor.macos.den3f', { rules: [], client: 'cursor', platform: 'macos' }],
	[
		'#r1._._.2025-06-18.challenge-missing.6a7xi',
		{ rules: ['challenge-missing'], client: null, platform: null, revision: '2025-06-18' }
	]
];

describe('the link of a report', { timeout: 60_000 }, () => {
	it.each(published)('still opens %s', (fragment, report) => {
		expect(decodeReportLink(fragment)).toEqual({ kind: 'report', report });
		expect(`#${encodeReportLink(report)}`).toBe(fragment);
	});

	it('gives back what went in, and needs no escaping', () => {
		fc.assert(
			fc.property(link, (report) => {
				const fragment = encodeReportLink(report);
				expect(fragment).toMatch(/^[a-z0-9._-]+$/);
				expect(decodeReportLink(fragment)).toEqual({ kind: 'report', report });
				expect(decodeReportLink(`#${fragment}).`)).toEqual({ kind: 'report', report });
			})
		);
	});

	it('holds the id of every rule and every client', () => {
		for (const client of clients) {
			const report = {
				rules: rules.map((rule) => rule.id).slice(0, mostRules),
				client: client.id,
				platform: null
			};
			expect(decodeReportLink(encodeReportLink(report))).toEqual({ kind: 'report', report });
		}
	});

	it('answers any string', () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string().map((text) => `#r1.${text}`),
			fc.nat().map((number) => `#r${number}.x`)
		);
		fc.assert(
			fc.property(anything, (text) => {
				const decoded = decodeReportLink(text);
				if (decoded.kind === 'unreadable') expect(decoded.words).toMatch(/^This link .+/);
				if (decoded.kind === 'report')
					expect(encodeReportLink(decoded.report)).toBe(text.replace(/^#|[^a-z0-9]+$/g, ''));
			})
		);
	});

	it('notices that a part was lost', () => {
		fc.assert(
			fc.property(link, fc.nat(), ({ rules, client, platform }, at) => {
				const fragment = encodeReportLink({ rules: ['a', ...rules], client, platform });
				const cut = fragment.slice(0, 4 + (at % (fragment.length - 4)));
				expect(decodeReportLink(cut).kind).toBe('unreadable');
			}),
			// Five check characters: one loss in sixty million goes unnoticed, so the runs are the same each time.
			{ seed: 20261124, numRuns: 1000 }
		);
	});

	it.each([
		['', 'none'],
		['#', 'none'],
		['#main', 'none'],
		['#client=cursor&os=windows', 'none'],
		['#r1', 'unreadable'],
		['#r1.', 'unreadable'],
		['#r0.cursor', 'unreadable'],
		['#r2.whatever:comes/next', 'unreadable'],
		[`#r1.${'a-'.repeat(1_000_000)}`, 'unreadable']
	])('takes %j for %s', (fragment, kind) => {
		expect(decodeReportLink(fragment).kind).toBe(kind);
	});

	it('says that a link comes from the future', () => {
		expect(decodeReportLink('#r7.x')).toMatchObject({ words: expect.stringContaining('newer') });
	});

	it('carries nothing but names', () => {
		const fragment = encodeReportLink({
			rules: [
				'json-trailing-comma',
				'sk-A1B2C3',
				'my server',
				'../x',
				'',
				'a'.repeat(longestId + 1)
			],
			client: 'C:\\Users\\ada',
			platform: null
		});
		expect(decodeReportLink(fragment)).toEqual({
			kind: 'report',
			report: { rules: ['json-trailing-comma'], client: null, platform: null }
		});
	});

	it('keeps the first findings of a very long report', () => {
		const many = Array.from({ length: mostRules + 5 }, (_, at) => `rule-${at}`);
		const decoded = decodeReportLink(
			encodeReportLink({ rules: many, client: null, platform: null })
		);
		expect(decoded).toMatchObject({ report: { rules: many.slice(0, mostRules) } });
	});
});
