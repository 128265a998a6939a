/** The shape of a rule about exchanges, documents, tokens and sign-in addresses, and what runs it. */
import type { Platform } from '../clients/index.ts';
import type { Exchange } from '../evidence/http/message.ts';
import type { MetadataDocument } from '../evidence/metadata/document.ts';
import type { Pasted } from '../evidence/pasted.ts';
import type { SignInAddress } from '../evidence/redirect/address.ts';
import type { Token } from '../evidence/token/read.ts';
import type { Path } from '../evidence/index.ts';
import { redact } from '../secrets/index.ts';
import { orderEdits, positions, type Edit, type Span } from '../text/index.ts';
import { redactPath } from './check.ts';
import type { Confidence, Safety, Severity } from './define.ts';
import { fill, severities, type Finding, type Fix, type Label } from './finding.ts';
import type { ByRevision, JudgedRevision } from './revision.ts';

/** What a rule of each kind is called with, once for each one in the paste. */
export interface EvidenceItems {
	http: Exchange;
	metadata: MetadataDocument;
	token: Token;
	redirect: SignInAddress;
}
export type EvidenceItemKind = keyof EvidenceItems;

/** What every such rule may look at: the other parts of the same paste too. */
export interface EvidenceContext {
	readonly pasted: Pasted;
	readonly client: string | null;
	readonly platform: Platform | null;
	/** The address of the MCP endpoint as the person gave it, or as a note or a request in the text shows it. */
	readonly endpoint: string | null;
	/** Of the specification. */
	readonly revision: JudgedRevision;
	readonly now: Date;
}

export interface EvidenceDraft<MessageId extends string = string> {
	readonly message: MessageId;
	/** Fills `{placeholders}`; never a secret. */
	readonly data?: Readonly<Record<string, string | number>>;
	readonly at: Span;
	/** Where the value lives: `['payload', 'aud']`. */
	readonly path?: Path;
	readonly note?: string;
	readonly related?: readonly { readonly at: Span; readonly note: string }[];
	/** Only where what to write follows from the text alone; none where two readings are possible. */
	readonly fixes?: () => readonly EvidenceFix[];
	/** Where this case is weaker or stronger than the rule's usual one. */
	readonly severity?: Severity;
	readonly confidence?: Confidence;
}
export interface EvidenceFix {
	/** What it does, imperative, at most five words. */
	readonly title: string;
	readonly safety: Safety;
	/** Of the whole paste; none: no fix. */
	readonly edits: readonly Edit[];
}
export type ReportEvidence<MessageId extends string> = (draft: EvidenceDraft<MessageId>) => void;

export interface EvidenceRule<
	Kind extends EvidenceItemKind = EvidenceItemKind,
	Id extends string = string,
	MessageId extends string = string
> {
	/** Kebab-case; names the fault; the file name, the URL, the test name. */
	readonly id: Id;
	readonly reads: Kind;
	readonly severity: Severity;
	readonly confidence: Confidence;
	/** The document that explains and cures it: `src/content/diagnoses/<id>.md`. */
	readonly diagnosis: string;
	/** Rules and log signatures that are not shown when this one fires: it says the same, but exactly. */
	readonly supersedes?: readonly string[];
	/** Where the fact comes from. */
	readonly sources: readonly string[];
	readonly messages: Readonly<Record<MessageId, string>>;
	/** Messages that not every revision of the specification has, or not as gravely; `same`: all have all of them. */
	readonly byRevision?: Readonly<Partial<Record<MessageId, ByRevision>>> | 'same';
	check(
		item: EvidenceItems[Kind],
		context: EvidenceContext,
		report: ReportEvidence<MessageId>
	): void;
}

/** Declares a rule; ids and message ids stay literal types. */
export function defineEvidenceRule<
	Kind extends EvidenceItemKind,
	const Id extends string,
	const MessageId extends string
>(rule: EvidenceRule<Kind, Id, MessageId>): EvidenceRule<Kind, Id, MessageId> {
	return rule;
}

/** Any rule, whatever it reads. */
export type AnyEvidenceRule = {
	[Kind in EvidenceItemKind]: EvidenceRule<Kind>;
}[EvidenceItemKind];

/** A repeated fault is told this often. */
const mostFindings = 20;

/**
 * @param context one paste, read
 * @param rules in any order
 * @returns findings in the order of the rules, and the ids of what they explain better
 */
export function checkEvidence(
	context: EvidenceContext,
	rules: readonly AnyEvidenceRule[]
): { readonly findings: Finding[]; readonly superseded: ReadonlySet<string> } {
	const position = positions(context.pasted.text);
	const label = (span: Span, note?: string, path?: Path): Label => ({
		span: { start: span.start, end: span.end },
		...position(span.start),
		...(path ? { path: redactPath(path) } : {}),
		...(note === undefined ? {} : { note })
	});
	const superseded = new Set<string>();
	const found = rules.map((rule) => {
		const findings: Finding[] = [];
		const tables = revisionTables(rule);
		run(rule, context, (draft) => {
			if (findings.length >= mostFindings) return;
			const table = tables.get(draft.message);
			const severity = severityOf(draft.severity, table?.[context.revision.id], rule.severity);
			if (!severity) return;
			findings.push({
				rule: rule.id,
				diagnosis: rule.diagnosis,
				message: fill(rule.messages[draft.message] ?? '', draft.data ?? {}),
				severity,
				confidence: draft.confidence ?? rule.confidence,
				primary: label(draft.at, draft.note, draft.path),
				related: (draft.related ?? []).map(({ at, note }) => label(at, note)),
				fixes: (draft.fixes?.() ?? []).flatMap((fix) => rendered(fix, context.pasted.text)),
				...(table && { byRevision: table })
			});
		});
		if (findings.length > 0) for (const id of rule.supersedes ?? []) superseded.add(id);
		return findings;
	});
	return { findings: found.flat(), superseded };
}

/** In the order of the text, masked where it is shown. */
function rendered({ title, safety, edits }: EvidenceFix, text: string): Fix[] {
	const sorted = orderEdits(edits, text.length);
	if (!sorted || sorted.length === 0) return [];
	return [
		{
			title: redact(title),
			safety,
			edits: sorted.map(({ span: { start, end }, text: added }) => ({
				span: { start, end },
				text: added
			}))
		}
	];
}

/** The messages that depend on the revision, each with its table. */
export function revisionTables({
	byRevision
}: Pick<AnyEvidenceRule, 'byRevision'>): ReadonlyMap<string, ByRevision> {
	if (!byRevision || byRevision === 'same') return new Map();
	const tables: Readonly<Partial<Record<string, ByRevision>>> = byRevision;
	return new Map(
		Object.entries(tables).flatMap(([message, table]) => (table ? [[message, table]] : []))
	);
}

/** A milder case stays milder; `null` where the revision does not have the fault. */
function severityOf(
	drafted: Severity | undefined,
	byRevision: Severity | null | undefined,
	usual: Severity
): Severity | null {
	if (byRevision === undefined) return drafted ?? usual;
	if (byRevision === null || drafted === undefined) return byRevision;
	return severities.indexOf(drafted) > severities.indexOf(byRevision) ? drafted : byRevision;
}

function run(
	rule: AnyEvidenceRule,
	context: EvidenceContext,
	report: ReportEvidence<string>
): void {
	const { exchanges, documents, tokens, addresses } = context.pasted;
	switch (rule.reads) {
		case 'http':
			for (const item of exchanges) rule.check(item, context, report);
			break;
		case 'metadata':
			for (const item of documents) rule.check(item, context, report);
			break;
		case 'token':
			for (const item of tokens) rule.check(item, context, report);
			break;
		case 'redirect':
			for (const item of addresses) rule.check(item, context, report);
	}
}
