/** What revisions of the specification make of a finding. */
import type { ByRevision } from '$lib/analysis/report.ts';
import { revisions, type Revision } from '$lib/catalog/revisions.ts';
import type { Severity } from '$lib/rules/index.ts';

/** Revisions by how grave they find it; first those that agree with the one that counts. */
export function revisionGroups(
	table: ByRevision,
	judged: Revision | null
): { readonly severity: Severity | null; readonly ids: readonly Revision[] }[] {
	const groups = new Map<Severity | null, Revision[]>();
	const ordered = [...revisions].sort((a, b) => Number(b === judged) - Number(a === judged));
	for (const revision of ordered) {
		const severity = table[revision];
		groups.set(severity, [...(groups.get(severity) ?? []), revision]);
	}
	return [...groups].map(([severity, ids]) => ({ severity, ids }));
}
