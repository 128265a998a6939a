/** Which fixes are applied when a person asks for all that are safe. */
import type { Finding, Fix } from '../rules/finding.ts';
import { overlaps, type Edit } from '../text/index.ts';
import type { Report } from './report.ts';

/** What applying them came to. */
export type Correction = Pick<Report, 'corrected' | 'cured'>;
export const uncorrected: Correction = { corrected: null, cured: 0 };

/** The first safe fix of each finding; of two that touch the same text, the more important finding's. */
export function safeFixes(findings: readonly Finding[]): { rule: string; fix: Fix }[] {
	const candidates = findings.flatMap(({ rule, fixes }) => {
		const fix = fixes.find(({ safety }) => safety === 'safe');
		return fix ? [{ rule, fix }] : [];
	});
	const edits = candidates
		.flatMap(({ fix }, rank) =>
			fix.edits.map((edit): { edit: Edit; rank: number } => ({ edit, rank }))
		)
		.sort((a, b) => a.edit.span.start - b.edit.span.start);
	const dropped = new Set<number>();
	let previous: (typeof edits)[number] | undefined;
	for (const current of edits) {
		if (dropped.has(current.rank)) continue;
		if (previous && overlaps(previous.edit, current.edit)) {
			if (previous.rank <= current.rank) {
				dropped.add(current.rank);
				continue;
			}
			dropped.add(previous.rank);
		}
		previous = current;
	}
	return candidates.filter((_, rank) => !dropped.has(rank));
}
