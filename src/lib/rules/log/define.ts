/** The shape of a log signature: a message that a program prints, and what it means. */
import type { Platform } from '../../clients/index.ts';
import type { Confidence, Severity } from '../define.ts';

/** What the rest of the text says about a match. */
export interface LogView {
	/** The whole text, colour codes taken out. */
	readonly text: string;
	/** The line that holds the match, and the one before it. */
	readonly near: string;
	readonly platform: Platform | null;
	readonly client: string | null;
}

/** What a match means, where it is not the same each time. */
export interface Meaning {
	readonly diagnosis?: string;
	readonly explain?: string;
	readonly severity?: Severity;
	readonly confidence?: Confidence;
	/** A better place to look at, elsewhere in the text; the message becomes the second one. */
	readonly mark?: RegExp;
}

export interface LogSignature<Id extends string = string> {
	/** Kebab-case; names the message. Public for ever. */
	readonly id: Id;
	/**
	 * A piece of the message in lower case, or several, of those forms of the pattern that have no words of their
	 * own outside its groups; a text without any piece is not searched.
	 */
	readonly needle?: string | readonly string[];
	/**
	 * The distinctive part of the message, linear in the length of a line. What it marks is what the
	 * reader is shown; groups fill `{1}`, `{2}` in `explain`.
	 */
	readonly pattern: RegExp;
	/** The document that explains and cures it. */
	readonly diagnosis: string;
	/** What is wrong — why it matters. */
	readonly explain: string;
	readonly severity?: Severity;
	/** How far the message alone proves the cause; `likely` when absent. */
	readonly confidence?: Confidence;
	/** Says only that something ended or failed: never shown beside a message that says why. */
	readonly closing?: true;
	/** Tells look-alikes apart; `null` where this is none of ours. */
	readonly judge?: (match: RegExpExecArray, view: LogView) => Meaning | null;
	readonly sources: readonly string[];
}

/** What a person might write as well proves less than what only a program prints. */
export const lessIfProse = (prose: boolean): Meaning => (prose ? { confidence: 'likely' } : {});

type Judge = NonNullable<LogSignature['judge']>;

/** A message that counts only in a text with these words. */
export const onlyWith =
	(words: RegExp): Judge =>
	(_, { text }) =>
		words.test(text) ? {} : null;

/** A message that counts unless the text has these words. */
export const unless =
	(words: RegExp): Judge =>
	(_, { text }) =>
		words.test(text) ? null : {};

/** One pattern of several pieces; `^` and `$` are the ends of a line. */
export const anyOf = (...pieces: readonly RegExp[]): RegExp =>
	new RegExp(pieces.map(({ source }) => source).join('|'), 'm');

/**
 * Messages that say things of one sort, each in words of its own.
 *
 * @param list what is looked for, and what it means; the first that fits counts
 * @returns the pattern and the judge of a signature
 */
export function phrases(
	list: readonly (readonly [words: RegExp, meaning: Meaning])[]
): Pick<LogSignature, 'pattern'> & { readonly judge: (match: RegExpExecArray) => Meaning } {
	return {
		pattern: anyOf(...list.map(([words]) => words)),
		judge: ([found]) => list.find(([words]) => words.test(found))?.[1] ?? {}
	};
}

/** Servers say `invalid_token` where none came, too. */
export const noTokenCame =
	/Missing Authorization header|Missing or invalid|No authorization provided/i;

/** Declares signatures of one topic; ids stay literal types. */
export function defineSignatures<const Id extends string>(
	signatures: readonly LogSignature<Id>[]
): readonly LogSignature<Id>[] {
	return signatures;
}

/** Examples of one signature: the texts that it must find, and look-alikes that it must not. */
export interface SignatureExamples {
	readonly matches: readonly string[];
	readonly ignores: readonly string[];
}
