/** In which clients a text works as it stands, in sentences. */
import type { Verdict } from '$lib/analysis/jobs.ts';

export interface WorksIn {
	/** Where it works with all of its settings. */
	readonly works: string;
	/** Where it works and some settings have no effect; code between backticks. */
	readonly partly: readonly string[];
}

/**
 * @param verdicts on clients other than the one that the text is for
 * @param nameOf a client, as its maker writes it
 */
export function worksIn(verdicts: readonly Verdict[], nameOf: (client: string) => string): WorksIn {
	const working = verdicts.filter(({ fault }) => fault === null);
	const names = (list: readonly Verdict[]) => list.map(({ client }) => nameOf(client)).join(', ');
	const whole = working.filter(({ ignored }) => ignored.length === 0);
	const byKeys = new Map<string, Verdict[]>();
	for (const verdict of working.filter(({ ignored }) => ignored.length > 0)) {
		const { ignored } = verdict;
		const have = ignored.length === 1 ? 'has' : 'have';
		const said = `${ignored.map((key) => `\`${key}\``).join(', ')} ${have} no effect in`;
		byKeys.set(said, [...(byKeys.get(said) ?? []), verdict]);
	}
	return {
		works:
			whole.length > 0
				? `This text also works in ${names(whole)}.`
				: working.length > 0
					? 'This text works in no other client with all of its settings.'
					: 'This text works in no other client that we know.',
		partly: [...byKeys].map(([said, list]) => `${said} ${names(list)}.`)
	};
}
