/** “This answer is wrong”: what goes to whoever maintains the site. Ids only, never a word of what was pasted. */
import * as words from '$lib/ui/words/reading.ts';

export interface Answer {
	readonly diagnosis: string;
	/** Where the answer was a finding. */
	readonly rule?: string | undefined;
	/** Where it was the end of a symptom: `spawn-enoent/windows/npx`. */
	readonly place?: string | undefined;
	readonly client?: string | null | undefined;
	readonly system?: string | null | undefined;
}

/**
 * @param tracker the address at which the project takes reports, such as `https://…/issues/new`; `''` where it has none
 * @returns the text, and the address that opens a report with it, or `null`
 */
export function wrongAnswer(
	{ diagnosis, rule, place, client, system }: Answer,
	tracker: string
): { readonly text: string; readonly href: string | null } {
	const text = [
		words.reportHead,
		'',
		`- diagnosis: ${diagnosis}`,
		...(rule ? [`- rule: ${rule}`] : []),
		...(place ? [`- symptom: ${place}`] : []),
		...(client ? [`- client: ${client}`] : []),
		...(system ? [`- system: ${system}`] : []),
		'',
		words.reportQuestion,
		''
	].join('\n');
	if (tracker === '') return { text, href: null };
	const address = new URL(tracker);
	address.searchParams.set('title', words.reportTitle(rule ?? diagnosis));
	address.searchParams.set('body', text);
	return { text, href: address.href };
}
