/** Answers that the pasted text gives, so that nobody is asked what the page can see for itself. */
import type { Finding, Report } from '../analysis/report.ts';
import { type Answer, type Question, type Tree } from './define.ts';
import { saidAt, skip, systemNames, type Said } from './said.ts';
import { follow, startOf, type Place } from './walk.ts';

/** An answer that the text gives, and what in it does. */
export interface Shown {
	readonly question: Question;
	readonly answer: Answer;
	/** The answers before this one: where the question stands. */
	readonly at: readonly string[];
	/** One sentence; a word between backticks is code. */
	readonly reason: string;
	/** Counts from 1; `null` where the text as a whole shows it. */
	readonly line: number | null;
	/** False where the text makes it likely and does not prove it. */
	readonly sure: boolean;
}

export interface Inferred {
	/** As far as the text leads: the next question to ask, or an end. */
	readonly place: Place;
	readonly shown: readonly Shown[];
	/** The first fault of the text that lies further on in the tree, whatever is answered on the way: the cause itself. */
	readonly cause: Finding | null;
}

/**
 * Follows what the text shows, from a place on (the start, where none is given), until a question comes that it does not
 * answer. Where the text shows a fault that only one answer leads to, that answer is given; which system and which client
 * it is from counts where the report is certain of it. The answers for the unsure are never given.
 *
 * @returns `null` where the tree names a start that it does not have
 */
export function infer(tree: Tree, report: Report, from?: Place, text = ''): Inferred | null {
	let place = from ?? startOf(tree);
	if (!place) return null;
	const shown: Shown[] = [];
	for (;;) {
		const found = shownAt(tree, report, place, text);
		const next: Place | null = found && follow(tree, place, found.answer);
		if (!found || !next) break;
		shown.push(found);
		place = next;
	}
	const end = place;
	const cause =
		report.findings
			.filter(proves)
			.find(({ diagnosis }) => leadsTo(tree, end, diagnosis) !== null) ?? null;
	return { place, shown, cause };
}

/** As far as nothing has to be asked: what the person said once and what the text shows, in turns. To an end only where it is sure. */
export function goOn(
	tree: Tree,
	place: Place,
	{ said, report, text }: { said: Said; report: Report | null; text: string }
): Place {
	for (let here = place; ;) {
		here = skip(tree, here, said);
		const found = report && shownAt(tree, report, here, text);
		const next = found && follow(tree, here, found.answer);
		if (!next || (next.kind === 'cause' && !found.sure)) return here;
		here = next;
	}
}

/**
 * The answer that the text gives to one question; `null` where it gives none.
 *
 * @param text what the report is about; without it only findings count
 */
export function shownAt(tree: Tree, report: Report, place: Place, text = ''): Shown | null {
	if (place.kind !== 'question') return null;
	const { question, answers: at } = place;
	const faults = report.findings.filter(proves);
	const found =
		byContext(place, report) ??
		byFault(tree, place, faults) ??
		byWords(tree, place, { report, text, faults });
	const next = found?.answer.next;
	// Back to the page that has read the text already: not an answer to anybody.
	if (typeof next === 'object' && 'handoff' in next && next.handoff === '/check/') return null;
	return found && { question, at, ...found };
}

type Found = Pick<Shown, 'answer' | 'reason' | 'line' | 'sure'>;

function proves({ severity, confidence }: Finding): boolean {
	return severity !== 'advice' && confidence !== 'possible';
}

/** The system, the client or the way of running that an answer names. */
function byContext(place: Place, report: Report): Found | null {
	const said = saidIn(report);
	const answer = saidAt(place, said);
	if (!answer) return null;
	if (answer.platform && said.platform)
		return {
			answer,
			reason: `What you pasted comes from ${systemNames[said.platform]}`,
			line: null,
			sure: true
		};
	if (answer.client) return { answer, reason: report.client.reason, line: null, sure: true };
	return {
		answer,
		reason: 'What you pasted holds addresses, and nothing to start',
		line: report.entries[0]?.line ?? null,
		sure: true
	};
}

/** What the text says for certain of what nobody should be asked twice. */
export function saidIn({ client, platform, entries }: Report): Said {
	const remote = entries.length > 0 && entries.every(({ transport }) => remotes.has(transport));
	return {
		client: client.certain && client.id !== 'generic' ? client.id : null,
		platform: platform.certain ? platform.id : null,
		// What starts a program may start a bridge to an address.
		runs: remote ? 'url' : null
	};
}
const remotes: ReadonlySet<string> = new Set(['http', 'sse', 'ws']);

const spoken: ReadonlySet<string> = new Set(['log', 'http', 'unknown']);
/** A message stands near the start of what was pasted, or near its end. */
const longestPart = 50_000;

/** The only answer whose words a log or a message holds. */
function byWords(
	tree: Tree,
	place: Place,
	{ report, text, faults }: { report: Report; text: string; faults: readonly Finding[] }
): Found | null {
	if (place.kind !== 'question' || text === '' || !spoken.has(report.kind)) return null;
	const tail = Math.max(longestPart, text.length - longestPart);
	const parts = [
		{ from: 0, part: text.slice(0, longestPart) },
		{ from: tail, part: text.slice(tail) }
	];
	const found = place.question.answers.flatMap((answer) => {
		for (const { from, part } of parts) {
			const match = answer.says?.exec(part);
			if (match) return [{ answer, at: from + match.index }];
		}
		return [];
	});
	const [only, ...more] = found;
	if (!only || more.length > 0) return null;
	// A fault of the text that lies further on counts for more than the words.
	const way = follow(tree, place, only.answer);
	const further = faults.filter(({ diagnosis }) => leadsTo(tree, place, diagnosis) !== null);
	if (
		further.length > 0 &&
		!further.some(({ diagnosis }) => leadsTo(tree, way, diagnosis) !== null)
	)
		return null;
	const { example, label } = only.answer;
	return {
		answer: only.answer,
		// In words of ours: what was pasted may hold a secret.
		reason: `It reads like \`${(example ?? label).replaceAll('`', '')}\``,
		line: text.slice(0, only.at).split('\n').length,
		sure: true
	};
}

/** The only answer that leads to a fault of the text; the first fault counts for which there is one. */
function byFault(tree: Tree, place: Place, faults: readonly Finding[]): Found | null {
	if (place.kind !== 'question') return null;
	for (const { diagnosis, message, primary, confidence } of faults) {
		const ways = place.question.answers.map((answer) => ({
			answer,
			leads: answer.id === 'unsure' ? null : leadsTo(tree, follow(tree, place, answer), diagnosis)
		}));
		const firm = ways.filter(({ leads }) => leads === 'firmly');
		const all = firm.length > 0 ? firm : ways.filter(({ leads }) => leads !== null);
		const [only, ...more] = all;
		if (only && more.length === 0)
			return {
				answer: only.answer,
				reason: message,
				line: primary.line,
				sure: confidence === 'certain'
			};
	}
	return null;
}

/** Does a diagnosis lie that way, behind answers that somebody gives who is sure? A guess counts less. */
function leadsTo(tree: Tree, place: Place | null, diagnosis: string): 'firmly' | 'perhaps' | null {
	if (place?.kind === 'cause') {
		if (place.cause.diagnosis !== diagnosis) return null;
		return place.cause.confidence === 'possible' ? 'perhaps' : 'firmly';
	}
	if (place?.kind !== 'question') return null;
	let best: 'perhaps' | null = null;
	for (const answer of place.question.answers) {
		if (answer.id === 'unsure') continue;
		const found = leadsTo(tree, follow(tree, place, answer), diagnosis);
		if (found === 'firmly') return found;
		best ??= found;
	}
	return best;
}
