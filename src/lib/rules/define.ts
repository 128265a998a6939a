/** The shape of a rule: it says where by path and what by message id; offsets, wording and display are made elsewhere. */
import type { ClientDefinition, Entry, Platform } from '../clients/define.ts';
import type { Change, ConfigDocument, Path } from '../evidence/index.ts';
import type { Span } from '../text/index.ts';
import type { Launch } from './launch.ts';

export type Severity = 'error' | 'warning' | 'advice';
export type Confidence = 'certain' | 'likely' | 'possible';
/** `safe` keeps the meaning; `review` needs a look; `placeholder` leaves something to fill in. */
export type Safety = 'safe' | 'review' | 'placeholder';

/** A place: by path (the value unless `part` says otherwise), or by span where there is no tree. */
export type Place =
	Path | { readonly path: Path; readonly part: 'key' | 'value' } | { readonly span: Span };

export interface FixDraft {
	/** What it does, imperative, at most five words. */
	readonly title: string;
	readonly safety: Safety;
	/** The systems on which it is right, where it is not right on all; never `safe` then. Linux stands for WSL, too. */
	readonly platforms?: readonly Platform[];
	readonly changes: readonly Change[];
}

export interface FindingDraft<MessageId extends string = string> {
	readonly message: MessageId;
	/** Fills `{placeholders}`; never a secret. */
	readonly data?: Readonly<Record<string, string | number>>;
	readonly at: Place;
	readonly note?: string;
	readonly related?: readonly { readonly at: Place; readonly note: string }[];
	readonly fixes?: () => readonly FixDraft[];
	/** Where this case is weaker or stronger than the rule's usual one. */
	readonly severity?: Severity;
	readonly confidence?: Confidence;
}
export type ReportFinding<MessageId extends string> = (finding: FindingDraft<MessageId>) => void;

/** What every config rule may look at. */
export interface ConfigContext {
	readonly document: ConfigDocument;
	/** The client that the text is judged against; `generic` where none is known. */
	readonly client: ClientDefinition;
	/** False where the client was guessed from the text. */
	readonly clientCertain: boolean;
	/** `null` where neither the person nor the text tells. */
	readonly platform: Platform | null;
	/** The file name or path, as given by the person, else `null`. */
	readonly file: string | null;
	readonly entries: readonly Entry[];
	/** The container in which the entries were found; `null` where there is none. */
	readonly container: Path | null;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/** The same, with the entry that is being looked at. */
export interface EntryContext extends ConfigContext {
	readonly entry: Entry;
	/** What it starts. */
	readonly launch: Launch;
	/** What it has: bits of `sign`. */
	readonly signs: number;
}

export interface ConfigRule<Id extends string = string, MessageId extends string = string> {
	/** Kebab-case; names the fault; the file name, the URL, the test name. */
	readonly id: Id;
	readonly reads: 'config';
	readonly severity: Severity;
	readonly confidence: Confidence;
	/** The document that explains and cures it: `src/content/diagnoses/<id>.md`. */
	readonly diagnosis: string;
	/** The rule is skipped where this says no: asked once for a text. */
	readonly onlyIn?: (context: ConfigContext) => boolean;
	/** `entry` is skipped where the entry has none of these; `sign.env | sign.url` asks for both. */
	readonly onlyFor?: readonly number[];
	/** An error of this rule means that the file is not read at all: the rest was found in a guess at it. */
	readonly fatal?: true;
	/** What it finds is a fault only if the whole file was pasted: a certain error of an entry explains more. */
	readonly ofExcerpts?: true;
	/** Rules whose findings at the same entry are not shown when this one fires. */
	readonly supersedes?: readonly string[];
	/** It speaks about a choice, not about a slip: a fix may lead to it. */
	readonly mayFollow?: true;
	/** Where the fact comes from. */
	readonly sources: readonly string[];
	readonly messages: Readonly<Record<MessageId, string>>;
	/** Called once for a text. */
	config?(context: ConfigContext, report: ReportFinding<MessageId>): void;
	/** Called once for each entry. */
	entry?(context: EntryContext, report: ReportFinding<MessageId>): void;
}

/** Declares a rule; ids and message ids stay literal types. A bundle leaves out the diagnosis that has the rule's id. */
export function defineRule<const Id extends string, const MessageId extends string>(
	rule: ConfigRule<Id, MessageId>
): ConfigRule<Id, MessageId> {
	return { ...{ diagnosis: rule.id }, ...rule };
}
