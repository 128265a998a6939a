/** What a person can post when asking for help: the questions, their answers, and where they led. */
import type { Report } from '$lib/analysis/report.ts';
import type { Place, Tree } from '$lib/trees/index.ts';

/**
 * Markdown for an issue or a chat. Of what was pasted it holds what was found in it, never the text; messages cover secrets.
 *
 * @param cause the title of the diagnosis that the answers lead to
 */
export function handover({
	tree,
	place,
	report,
	cause
}: {
	readonly tree: Tree;
	readonly place: Place;
	readonly report: Report | null;
	readonly cause: string | null;
}): string {
	const found = (report?.findings ?? []).filter(({ severity }) => severity !== 'advice');
	return [
		`**${tree.title}**`,
		'',
		...place.trail.map(({ question, answer }) => `- ${question.ask} ${answer.label}`),
		...(cause === null ? [] : ['', `That leads to: ${cause}. It did not help.`]),
		...(report && found.length > 0
			? [
					'',
					`${report.recognised}:`,
					...found.map(({ primary, message }) => `- line ${primary.line}: ${message}`)
				]
			: []),
		''
	].join('\n');
}
