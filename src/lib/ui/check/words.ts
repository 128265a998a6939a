/** Short texts that several parts of the page say. */
import type { ByRevision, EvidenceKind, Report } from '$lib/analysis/report.ts';
import { revisions, type Revision } from '$lib/catalog/revisions.ts';
import type { Finding, Safety, Severity } from '$lib/rules/index.ts';

const nouns: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	advice: ['piece of advice', 'pieces of advice']
};
export const severityWords: Readonly<Record<Severity, string>> = {
	error: 'Error',
	warning: 'Warning',
	advice: 'Advice'
};
export const safetyWords: Readonly<Record<Safety, string>> = {
	safe: 'keeps the meaning',
	review: 'needs a look',
	placeholder: 'leaves a value for you to fill in'
};

/** “2 errors, 1 warning”; empty where there is nothing to count. */
export function countWords(findings: readonly Finding[]): string {
	return (['error', 'warning', 'advice'] as const)
		.map((severity) => {
			const count = findings.filter((finding) => finding.severity === severity).length;
			return count === 0 ? '' : `${count} ${nouns[severity][count === 1 ? 0 : 1]}`;
		})
		.filter((words) => words !== '')
		.join(', ');
}

/** What was recognised, as a head: “Claude Desktop config · JSON · 3 servers”. */
export function recognisedWords(report: Report, clientName: string | null): string {
	if (report.kind !== 'config') return report.recognised;
	const { entries, format, parts } = report;
	if (entries.length === 0) return report.recognised;
	return [
		clientName === null ? 'MCP config' : `${clientName} config`,
		format?.toUpperCase(),
		entries.length === 1 ? '1 server' : `${entries.length} servers`,
		parts.length > 0 ? 'and more' : ''
	]
		.filter(Boolean)
		.join(' · ');
}

/** “Error, line 4, column 7: …” */
export function findingWords({ severity, primary, message }: Finding): string {
	return `${severityWords[severity]}, line ${primary.line}, column ${primary.column}: ${message.replaceAll('`', '')}`;
}

/** What a text can be read as. */
export const kindWords: Readonly<Record<Exclude<EvidenceKind, 'unknown'>, string>> = {
	config: 'a config',
	log: 'a log or an error',
	http: 'an HTTP exchange',
	metadata: 'OAuth metadata',
	token: 'a token',
	redirect: 'a sign-in address'
};

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
