/** Masks what the text holds of secrets by value. Loaded for command lines. */
import type { Path } from '../evidence/index.ts';
import type { Label } from '../rules/finding.ts';
import { hide, secretValues } from '../secrets/index.ts';
import type { Report } from './report.ts';

/** A shell joins what stands in quotes with what stands beside it: a token in the middle of a word is known by its value. */
export function withoutSecrets(report: Report, text: string): Report {
	const known = secretValues(text);
	const path = (steps: Path): Path =>
		steps.map((step) => (typeof step === 'string' ? hide(step, known) : step));
	const label = (given: Label): Label => ({
		...given,
		...(given.path && { path: path(given.path) }),
		...(given.note !== undefined && { note: hide(given.note, known) })
	});
	return {
		...report,
		entries: report.entries.map((entry) => ({
			...entry,
			name: hide(entry.name, known),
			path: path(entry.path)
		})),
		findings: report.findings.map((finding) => ({
			...finding,
			message: hide(finding.message, known),
			primary: label(finding.primary),
			related: finding.related.map(label),
			fixes: finding.fixes.map((fix) => ({ ...fix, title: hide(fix.title, known) }))
		}))
	};
}
