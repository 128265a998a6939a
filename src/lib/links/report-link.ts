/**
 * The link of a report: names of rules, a client and a system behind the `#`, in plain words that a person can read.
 * Never what was pasted, never the name of an entry.
 *
 *     r1.claude-desktop.windows.json-trailing-comma.missing-type-field.u7r6l
 *     version · client · system · rules, first finding first · check characters
 *
 * Before the rules stands the revision of the specification, where the text was judged by one that is known:
 *
 *     r1._._.2025-06-18.challenge-missing.…
 */
import { isRevision, type Revision } from '../catalog/revisions.ts';
import type { Platform } from '../clients/define.ts';
import { checkCharacters, isId, platforms, unknown } from './parts.ts';

export interface ReportLink {
	/** Ids, each once, the first finding's first. */
	readonly rules: readonly string[];
	/** A client's id; `null` where it is not known. */
	readonly client: string | null;
	readonly platform: Platform | null;
	/** Of the specification, where it is known. */
	readonly revision?: Revision;
}

export type DecodedReportLink =
	| { readonly kind: 'report'; readonly report: ReportLink }
	/** It was meant as the link of a report, but cannot be read; `words` say why, in one sentence. */
	| { readonly kind: 'unreadable'; readonly words: string }
	/** It is something else: empty, or the name of a place on the page. */
	| { readonly kind: 'none' };

/** A report's first findings say what is wrong; a link that names more is cut here. */
export const mostRules = 40;
/** What the longest link needs, and some room. */
const longestFragment = 3_000;

const version = 'r1';

const damaged =
	'This link is damaged: a part of it was lost on the way, so the findings that it named cannot be shown';
const newer =
	'This link was made by a newer version of this page, so the findings that it names cannot be shown here';

/**
 * @returns the fragment without `#`. What is not an id is left out, and so is what exceeds `mostRules`
 */
export function encodeReportLink({ rules, client, platform, revision }: ReportLink): string {
	const body = [
		version,
		client !== null && isId(client) ? client : unknown,
		platform ?? unknown,
		...(revision ? [revision] : []),
		...[...new Set(rules.filter(isId))].slice(0, mostRules)
	].join('.');
	return `${body}.${checkCharacters(body)}`;
}

/**
 * @param fragment with or without `#`; any string
 * @returns what the link names, or why that cannot be told. Never throws
 */
export function decodeReportLink(fragment: string): DecodedReportLink {
	// Trackers and chats take the full stop or bracket after a link into it.
	const text = fragment
		.replace(/^#/, '')
		.slice(0, longestFragment + 1)
		.replace(/[^a-z0-9]+$/, '');
	const made = /^r(\d+)(?:\.|$)/.exec(text)?.[1];
	if (made === undefined) return { kind: 'none' };
	if (`r${made}` !== version)
		return { kind: 'unreadable', words: Number(made) > 1 ? newer : damaged };
	if (text.length > longestFragment) return { kind: 'unreadable', words: damaged };

	const end = text.lastIndexOf('.');
	const body = text.slice(0, Math.max(0, end));
	if (checkCharacters(body) !== text.slice(end + 1)) return { kind: 'unreadable', words: damaged };
	const [, client, system, ...rest] = body.split('.');
	const [first] = rest;
	const revision = isRevision(first) ? first : null;
	const rules = revision ? rest.slice(1) : rest;
	const platform = platforms.find((name) => name === system) ?? null;
	const whole =
		client !== undefined &&
		(client === unknown || isId(client)) &&
		(system === unknown || platform !== null) &&
		rules.length <= mostRules &&
		rules.every(isId) &&
		new Set(rules).size === rules.length;
	if (!whole) return { kind: 'unreadable', words: damaged };
	return {
		kind: 'report',
		report: {
			rules,
			client: client === unknown ? null : client,
			platform,
			...(revision && { revision })
		}
	};
}
