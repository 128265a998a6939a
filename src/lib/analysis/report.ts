/** The result of one analysis: plain JSON, the same for the page, the worker, the embed and the tests. */
import type { Revision } from '../catalog/revisions.ts';
import type { Platform, Transport } from '../clients/define.ts';
import type { ConfigFormat, EvidenceKind, Path } from '../evidence/index.ts';
import type { Preferred } from '../rules/context.ts';
import type { Finding } from '../rules/finding.ts';
import type { JudgedRevision } from '../rules/revision.ts';
import type { Span } from '../text/index.ts';

/** Beside a finding in a config: a log in the same paste tells of it. */
export const happened = 'this shows that it happens';

export interface Report {
	readonly kind: EvidenceKind;
	/** One sentence, in the reader's words: what was recognised, and by what. */
	readonly recognised: string;
	readonly format: ConfigFormat | null;
	readonly client: ReportedClient;
	readonly platform: ReportedPlatform;
	/** Of the specification; `null` where nothing was judged by one. */
	readonly revision: JudgedRevision | null;
	readonly entries: readonly ReportedEntry[];
	/** What else the text is made of, in its order; empty for a config. */
	readonly parts: readonly ReportedPart[];
	/** By severity, then confidence, then place, then rule id. The first is the best answer to "what is the root cause?". */
	readonly findings: readonly Finding[];
	/** How many more findings of a rule there are, by its id; of each rule the first hundred are listed. */
	readonly more: Readonly<Record<string, number>>;
	/** The text with all safe fixes applied and verified as a whole; `null` where there is none to apply. Holds secrets: editor only. */
	readonly corrected: string | null;
	/** How many findings are gone from `corrected`; 0 where it is `null`. */
	readonly cured: number;
}

export interface ReportedClient {
	readonly id: string;
	/** False where it was guessed. */
	readonly certain: boolean;
	/** The person chose it for an earlier text, and it fits this one. */
	readonly earlier?: boolean;
	/** Why this client, one sentence. */
	readonly reason: string;
	/** Others that the text fits, likeliest first, without `id`. */
	readonly alternatives: readonly string[];
}
export interface ReportedPlatform {
	readonly id: Platform | null;
	readonly certain: boolean;
}
export interface ReportedEntry {
	readonly name: string;
	readonly path: Path;
	readonly span: Span;
	readonly line: number;
	readonly transport: Transport;
}

/** One exchange, document, token or address of a paste that holds several. */
export interface ReportedPart {
	readonly kind: EvidenceKind;
	/** With its article: “an HTTP exchange”. */
	readonly name: string;
	readonly span: Span;
	readonly line: number;
	readonly lastLine: number;
	/** Of a token whose claims can be read. */
	readonly token?: TokenFacts;
	/** Of an answer with `WWW-Authenticate`. */
	readonly challenge?: ChallengeFacts;
}
/** Values are masked and cut. */
export interface ChallengeFacts {
	readonly challenges: readonly {
		readonly scheme: string;
		readonly line: number;
		readonly column: number;
		readonly parameters: readonly NamedValue[];
		/** Data of its own in place of parameters, as Negotiate has it; never shown. */
		readonly hasData: boolean;
	}[];
	/** What each SDK takes out of it; nothing where it overlooks the challenge. */
	readonly readings: readonly { readonly sdk: string; readonly found: readonly NamedValue[] }[];
}
export interface NamedValue {
	readonly name: string;
	readonly value: string;
}
/** Times are in milliseconds since 1970, `null` where there is none; names are masked and cut. */
export interface TokenFacts {
	readonly issuer: string | null;
	readonly audience: readonly string[];
	readonly scopes: readonly string[];
	/** Who asked for it. */
	readonly client: string | null;
	readonly type: string | null;
	readonly issued: number | null;
	readonly starts: number | null;
	readonly expires: number | null;
	/** To a key: as a plain bearer token it is refused. */
	readonly bound: boolean;
	/** Names of claims about a person, without what they hold. */
	readonly personal: readonly string[];
}

export type { EvidenceKind } from '../evidence/index.ts';
export type { Finding, Fix, Label } from '../rules/finding.ts';
export type { ByRevision, JudgedRevision } from '../rules/revision.ts';

export type { Preferred } from '../rules/context.ts';

/** What a person knows about the text; every part is optional. */
export interface AnalyseContext {
	readonly client?: string;
	readonly platform?: Platform;
	/** File name or path; decides the client where it is one that only this client reads. */
	readonly file?: string;
	readonly expectedResource?: string;
	/** The revision of the specification that client and server speak. */
	readonly revision?: Revision;
	/** What the text is, where it was taken for something else. */
	readonly kind?: Exclude<EvidenceKind, 'unknown'>;
	/** What the person said earlier, about other texts: counts where this config does not tell. */
	readonly preferred?: Preferred;
	readonly now?: Date;
}
