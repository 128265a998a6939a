/** The shape of a decision tree: questions about something visible, and answers that lead on. Data only. */
import type { Platform } from '../clients/define.ts';
import type { Confidence } from '../rules/define.ts';

/*
 * In all texts a word between backticks is code: `npx`. Nothing else is markup.
 */

/** How the client gets at the server: it starts a command, calls a URL, or starts a bridge that calls one (mcp-remote). */
export type Runs = 'command' | 'url' | 'bridge';

/** What a person sees, in their words: the entrance of one tree. Small enough for every page. */
export interface Symptom<Id extends string = string> {
	/** Kebab-case, the file name and the URL. */
	readonly id: Id;
	/** As the person would say it. */
	readonly title: string;
	/** One sentence: what it means. */
	readonly summary: string;
	/** Messages and headings that people search for, written as they appear. */
	readonly aliases: readonly string[];
}

export interface Tree<Id extends string = string> extends Symptom<Id> {
	/** The id of the first question. */
	readonly start: string;
	/** Each is the next of exactly one answer, so the answers given say where a person is. */
	readonly questions: Readonly<Record<string, Question>>;
}

export interface Question {
	/** One sentence, about something that can be seen; ends with a question mark. */
	readonly ask: string;
	/** How to find out: by system or client where it differs. */
	readonly help: readonly Help[];
	/** At least two; the last one is `unsure`. */
	readonly answers: readonly Answer[];
}

export interface Help {
	/** The systems and clients that it is for, by their names: “macOS and Linux”, “Claude Desktop on Windows”; everybody when absent. */
	readonly on?: string;
	/** Where to look, or what to open. */
	readonly look: string;
	/** A command to run there. It changes nothing. */
	readonly run?: string;
}

export interface Answer {
	/** Kebab-case; a part of the URL, public for ever. The way out of every question is `unsure`. */
	readonly id: string;
	readonly label: string;
	/** What it looks like on the screen. */
	readonly example?: string;
	/** What a log or a message says where this is the answer. Its cost is linear in the length of the text. */
	readonly says?: RegExp;
	/** The system that this answer names, so that a known system can be pointed out. */
	readonly platform?: Platform;
	/** The clients that this answer names. */
	readonly client?: readonly string[];
	/** How the server runs where this is the answer. */
	readonly runs?: Runs;
	/** Ids that this answer had before. */
	readonly aliases?: readonly string[];
	/** The id of the next question, or an end. */
	readonly next: string | End;
}

export type End = Cause | Handoff;

/** The questions end at a diagnosis. */
export interface Cause {
	/** The document that explains and cures it: `src/content/diagnoses/<id>.md`. */
	readonly diagnosis: string;
	readonly confidence: Confidence;
	/** Why these answers lead here: one or two sentences. */
	readonly because: string;
	/** What to try when it was not this: diagnosis ids, the likeliest first. */
	readonly otherwise: readonly string[];
}

/** The questions end where looking at the text itself says more than another question. */
export interface Handoff {
	/** A page of this site: `/check/` or `/symptoms/<tree>/`. */
	readonly handoff: '/check/' | `/symptoms/${string}/`;
	readonly because: string;
	/** What it may be, the likeliest first. */
	readonly otherwise: readonly string[];
}

/** Declares a tree; the id stays a literal type. */
export function defineTree<const Id extends string>(tree: Tree<Id>): Tree<Id> {
	return tree;
}

/** Tells the two kinds of end apart. */
export function isCause(end: End): end is Cause {
	return 'diagnosis' in end;
}
