/** In which clients a text works as it stands, in sentences. */
import type { Verdict } from '$lib/analysis/jobs.ts';
import * as words from '$lib/ui/words/convert.ts';

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
	const names = (list: readonly Verdict[]) => list.map(({ client }) => nameOf(client));
	const whole = working.filter(({ ignored }) => ignored.length === 0);
	const bySettings = new Map<string, [Verdict, ...Verdict[]]>();
	for (const verdict of working.filter(({ ignored }) => ignored.length > 0)) {
		const settings = verdict.ignored.join();
		const others = bySettings.get(settings);
		if (others) others.push(verdict);
		else bySettings.set(settings, [verdict]);
	}
	const none = working.length > 0 ? words.worksWholeInNone : words.worksInNone;
	return {
		works: whole.length > 0 ? words.worksIn(names(whole)) : none,
		partly: [...bySettings.values()].map((list) => words.noEffectIn(list[0].ignored, names(list)))
	};
}
