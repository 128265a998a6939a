/** Analysis of everything that is no config. Loaded when such a thing is pasted. */
import { clientById } from '../clients/index.ts';
import { clientOfLog } from '../clients/log-wording.ts';
import type { DocumentRole } from '../evidence/metadata/document.ts';
import type { Exchange } from '../evidence/http/message.ts';
import type { Pasted } from '../evidence/pasted.ts';
import type { Token } from '../evidence/token/read.ts';
import type { EvidenceKind, Identified } from '../evidence/index.ts';
import { refine } from '../evidence/sorts.ts';
import { evidenceContext } from '../rules/evidence-context.ts';
import { checkEvidence } from '../rules/evidence.ts';
import { evidenceRules } from '../rules/evidence-rules.ts';
import { issuerOf } from '../catalog/key-hosts.ts';
import { overcome } from '../rules/exchange.ts';
import { byImportance, type Finding } from '../rules/finding.ts';
import { checkLog, logSignatures } from '../rules/log/index.ts';
import { applyEdits, positions, type Span } from '../text/index.ts';
import type { AnalyseContext, Report, ReportedPart } from './report.ts';
import { safeFixes, uncorrected, type Correction } from './safe-fixes.ts';
import { challengeFacts } from './challenge-facts.ts';
import { tokenFacts } from './token-facts.ts';

/**
 * @param text what was pasted; anything but a config
 * @param atFirstSight what the text looks like
 * @returns what it is made of and what is wrong with it; all parts are judged together
 */
export function analyseEvidence(
	text: string,
	given: AnalyseContext,
	atFirstSight: Identified
): Omit<Report, 'format' | 'entries' | 'more'> {
	const writer = given.client === undefined ? clientOfLog(text) : null;
	const identified = refine(text, atFirstSight, writer?.name ?? null);
	const context = evidenceContext(text, writer ? { ...given, client: writer.id } : given);
	const { pasted, platform, revision } = context;
	const judged = checkEvidence(context, evidenceRules);
	const messages = checkLog(text, context, logSignatures);
	const findings = mildened(
		[...judged.findings, ...messages].filter(({ rule }) => !judged.superseded.has(rule)),
		overcome(pasted.exchanges)
	).sort(byImportance);
	const telling = withoutClosings(findings);
	const found = partsOf(pasted);
	const opaque = found.length === 0 && identified.kind === 'token' ? opaqueToken(pasted.text) : [];
	const parts = [...found, ...opaque];
	const kind = kindOf(parts, identified.kind, telling);
	// Only what was found in it shows that it is a log.
	const log: Identified = { kind: 'log', reason: 'a log or an error message' };
	const seen =
		kind === 'log' && identified.kind === 'unknown'
			? refine(text, log, writer?.name ?? null)
			: identified;
	return {
		kind,
		recognised: recognisedAs(parts, kind, seen),
		client: {
			id: clientById(given.client ?? writer?.id ?? 'generic').id,
			certain: given.client !== undefined || writer !== null,
			reason: writer ? `the words of the log are those of ${writer.name}` : '',
			alternatives: []
		},
		platform: { id: platform, certain: given.platform !== undefined },
		// A log alone says nothing that a revision decides.
		revision: parts.length > 0 ? revision : null,
		parts,
		findings: telling,
		...corrected(text, telling, given)
	};
}

/** All safe fixes at once; nothing where there is none, or where something new would be found. */
function corrected(text: string, findings: readonly Finding[], given: AnalyseContext): Correction {
	const chosen = safeFixes(findings);
	if (chosen.length === 0) return uncorrected;
	const edits = chosen.flatMap(({ fix }) => fix.edits);
	const fixed = applyEdits(text, edits);
	if (fixed === null) return uncorrected;
	const after = checkEvidence(evidenceContext(fixed, given), evidenceRules).findings;
	const before = new Set(findings.map(({ rule }) => rule));
	return after.length < findings.length && after.every(({ rule }) => before.has(rule))
		? { corrected: fixed, cured: chosen.length }
		: uncorrected;
}

/** What stands in an exchange that the client got over is worth a word, and no alarm. */
function mildened(findings: readonly Finding[], exchanges: ReturnType<typeof overcome>): Finding[] {
	return findings.map((finding) => {
		const { start } = finding.primary.span;
		return exchanges.some(({ span }) => span.start <= start && start < span.end)
			? { ...finding, severity: 'advice' }
			: finding;
	});
}

/** Words that only say that something ended are left out where another finding says why. */
export function withoutClosings(findings: readonly Finding[]): Finding[] {
	const closing = new Set<string>(
		logSignatures.filter((signature) => signature.closing === true).map(({ id }) => id)
	);
	const telling = findings.filter(({ rule }) => !closing.has(rule));
	return telling.some(({ severity }) => severity !== 'advice') ? telling : [...findings];
}

const documentNames: Readonly<Record<DocumentRole, string>> = {
	'protected-resource': 'protected resource metadata',
	'authorization-server': 'authorization server metadata',
	'openid-configuration': 'an OpenID configuration',
	client: 'a client metadata document',
	'registration-request': 'a client registration request',
	'registration-answer': 'the answer to a client registration',
	'token-answer': 'the answer of a token endpoint',
	'error-answer': 'an OAuth error answer',
	claims: 'the claims of a token'
};

function partsOf({ text, exchanges, documents, tokens, addresses }: Pasted): ReportedPart[] {
	const position = positions(text);
	const part = (kind: EvidenceKind, name: string, span: Span): ReportedPart => ({
		kind,
		name,
		span: { start: span.start, end: span.end },
		line: position(span.start).line,
		lastLine: position(Math.max(span.start, span.end - 1)).line
	});
	return [
		...exchanges
			.filter((exchange) => !isOnlyToken(exchange) || tokens.length === 0)
			.map(({ span, request, response }) => {
				const challenge = challengeFacts(response, position);
				return {
					...part(
						'http',
						request && response ? 'an HTTP exchange' : request ? 'an HTTP request' : 'HTTP headers',
						span
					),
					...(challenge && { challenge })
				};
			}),
		...documents.map(({ role, span }) => part('metadata', documentNames[role], span)),
		...tokens.map((token) => {
			const facts = tokenFacts(token);
			return { ...part('token', nameOf(token, text), token.span), ...(facts && { token: facts }) };
		}),
		...addresses.map(({ role, span }) =>
			part('redirect', role === 'callback' ? 'a callback address' : 'a sign-in address', span)
		)
	].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Before the name of who issued it. */
const keyOf = 'a key of ';

function nameOf({ parts, opaque, span }: Token, text: string): string {
	if (!opaque) return parts === 5 ? 'an encrypted token' : 'a JSON Web Token';
	const issuer = issuerOf(text.slice(span.start, span.end));
	return issuer === null ? 'an opaque token' : keyOf + issuer;
}

/** A header of one token: the token tells it better. */
function isOnlyToken({ request, response }: Exchange): boolean {
	return (
		response === null &&
		request?.target === '' &&
		request.headers.length === 1 &&
		request.headers[0]?.name === 'authorization'
	);
}

/** Nothing of it can be read: it stands in the database of whoever issued it. */
function opaqueToken(text: string): ReportedPart[] {
	const found = /\S+\s*$/.exec(text.slice(0, 20_000));
	if (!found || /^\s*[{[]/.test(text)) return [];
	const span = { start: found.index, end: found.index + found[0].trimEnd().length };
	const { line } = positions(text)(span.start);
	return [{ kind: 'token', name: 'an opaque token', span, line, lastLine: line }];
}

/** The kind of the whole: what stands around everything else, else what it looked like. */
function kindOf(
	parts: readonly ReportedPart[],
	looksLike: EvidenceKind,
	findings: readonly Finding[]
): EvidenceKind {
	const kinds = new Set(parts.map(({ kind }) => kind));
	if (looksLike !== 'unknown' && looksLike !== 'config') return looksLike;
	for (const kind of ['http', 'metadata', 'token', 'redirect'] as const)
		if (kinds.has(kind)) return kind;
	return findings.length > 0 ? 'log' : 'unknown';
}

function recognisedAs(
	parts: readonly ReportedPart[],
	kind: EvidenceKind,
	{ kind: looksLike, reason, chosen }: Identified
): string {
	const names = new Map<string, number>();
	for (const { name } of parts) names.set(name, (names.get(name) ?? 0) + 1);
	const listed = [...names].map(([name, count]) => (count === 1 ? name : plural(name, count)));
	if (chosen)
		return `This is read as ${reason}${listed.length > 0 ? `; it holds ${enumerated(listed)}` : ''}`;
	if (listed.length === 0) return `This looks like ${reason}`;
	const all = kind === 'log' ? [reason.replace(/:.*/, ''), ...listed] : listed;
	const [only] = parts;
	if (all.length === 1 && parts.length === 1 && only?.kind === looksLike) {
		const why = only.name.startsWith(keyOf)
			? ': its first letters tell'
			: reason.replace(/^[^:]*/, '');
		return `This looks like ${only.name}${why}`;
	}
	return `This holds ${enumerated(all)}`;
}

/** “a, b and c”. */
function enumerated(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** “an HTTP exchange”, 3: “3 HTTP exchanges”. */
function plural(name: string, count: number): string {
	const words = name.replace(/^(?:an?|the) /, '');
	if (/(?:metadata|headers)$/.test(words)) return `${words} (${count} times)`;
	if (words.startsWith('key of')) return `${count} ${words.replace('key', 'keys')}`;
	return `${count} ${words}${words.endsWith('s') ? 'es' : 's'}`;
}
