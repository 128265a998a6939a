/** The shape of `<rule>.examples.ts`: a small config that the rule finds fault with, and one that is right. */
import type { Revision } from '../catalog/revisions.ts';
import type { Platform } from '../clients/index.ts';

export interface RuleExample {
	/** Id of the client that reads the text. */
	readonly client: string;
	readonly text: string;
	readonly platform?: Platform;
	/** File name or path, where the rule depends on it. */
	readonly file?: string;
}
export interface RuleExamples {
	/** Raises this rule and no other. */
	readonly bad: RuleExample;
	/** Raises nothing above advice. */
	readonly good: RuleExample;
}

/** The same for a rule that reads exchanges, documents, tokens or addresses. */
export interface EvidenceExample {
	readonly text: string;
	readonly expectedResource?: string;
	/** Where the rule speaks of one revision alone. */
	readonly revision?: Revision;
	/** Tokens are judged by this clock. */
	readonly now?: Date;
}
export interface EvidenceExamples {
	/** Raises this rule, perhaps with others that say the same from another side. */
	readonly bad: EvidenceExample;
	/** Raises nothing above advice. */
	readonly good: EvidenceExample;
}
