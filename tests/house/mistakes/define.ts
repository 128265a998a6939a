/** The shape of a row: what people get wrong in one client's file, and what the engine says to it. */
import type { Platform } from '../../../src/lib/clients/define.ts';
import type { RuleId } from '../../../src/lib/rules/index.ts';

/** What people get wrong in one client's file, as its sheet of facts lists it. */
export type Mistake = Seen | Unseen | Gap;

/** A rule finds it in the file. */
export interface Seen {
	/** In a few words. */
	readonly mistake: string;
	/** A whole file, as a person would paste it. */
	readonly text: string;
	readonly finds: RuleId;
	/** The name or path of the file, where the mistake is there. */
	readonly file?: string;
	readonly platform?: Platform;
}

/** A correct file looks the same. */
export interface Unseen {
	readonly mistake: string;
	/** Why the file cannot show it. */
	readonly unseen: string;
	/** The id of the diagnosis that cures it. */
	readonly diagnosis: string;
}

/** Neither a rule nor a document has an answer yet. */
export interface Gap {
	readonly mistake: string;
	/** What is missing. */
	readonly gap: string;
}
