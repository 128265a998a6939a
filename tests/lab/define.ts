/** The shape of a fault, and of a healthy run. */
import type { EvidenceKind } from '../../src/lib/analysis/index.ts';
import type { Lab } from './harness.ts';

interface Run {
	/** Kebab-case; the name of the captured file. */
	readonly id: string;
	/** What is broken, and who says so. */
	readonly title: string;
	/** What the text is recognised as. */
	readonly evidence?: EvidenceKind;
	/** The reason why it cannot run here, or `null`; printed with the name of the test. */
	readonly unless?: () => string | null | Promise<string | null>;
	/** Starts real parts, breaks one thing, and gives the text that a person would see. */
	readonly start: (lab: Lab) => Promise<string>;
}

export interface Fault extends Run {
	readonly evidence: EvidenceKind;
	/** The document that the first finding has to lead to, from the text alone. */
	readonly diagnosis: string;
	/** What the text does not tell, and where the report sends the reader instead. */
	readonly note?: string;
}

/** Nothing is broken: no finding above advice may come of its text. */
export type Healthy = Run;
