/** A config and something else in one paste: each is read as what it is, and both are judged together. */
import { recognisePlatform } from '../clients/index.ts';
import { clientOfLog } from '../clients/log-wording.ts';
import { identify, tellsOfFailure } from '../evidence/identify.ts';
import { prepareReader, type Identified } from '../evidence/index.ts';
import { configIn, withoutConfig } from '../evidence/split.ts';
import { byImportance, severities, type Finding, type Label } from '../rules/finding.ts';
import { positions, type Span } from '../text/index.ts';
import { analyseEvidence, withoutClosings } from './evidence.ts';
import { happened, type AnalyseContext, type Report, type ReportedPart } from './report.ts';

type AnalyseConfig = (
	text: string,
	context: AnalyseContext,
	identified: Identified
) => Promise<Report>;

const address =
	/["']?\b(?:url|uri|serverUrl|httpUrl)["']?\s*[:=]\s*["']?(https?:\/\/[^"'\s]{1,2000})/g;

/**
 * @param analyseConfig what reads a config that stands alone
 * @returns `null` where the paste is no such mixture
 */
export async function analyseTogether(
	text: string,
	given: AnalyseContext,
	analyseConfig: AnalyseConfig
): Promise<Report | null> {
	const place = configIn(text);
	if (!place) return null;
	const own = text.slice(place.start, place.end);
	const platform = given.platform ?? recognisePlatform(text);
	const rest = withoutConfig(text, place);
	const writer = given.client === undefined && given.file === undefined ? clientOfLog(rest) : null;
	const context = {
		...given,
		...(platform && { platform }),
		...(writer && { client: writer.id })
	};
	await prepareReader(own);
	const alone = await analyseConfig(own, context, { kind: 'config', reason: 'a config' });
	const client = writer
		? { ...alone.client, reason: `the words of the log are those of ${writer.name}` }
		: alone.client;
	const config = moved({ ...alone, client }, { text, place });
	if (config.entries.length === 0) return null;
	const urls = new Set([...own.matchAll(address)].map(([, url = '']) => url));
	const [endpoint] = urls;
	const other = analyseEvidence(
		rest,
		{
			...context,
			...(context.client === undefined &&
				config.client.id !== 'generic' && { client: config.client.id }),
			...(given.expectedResource === undefined &&
				endpoint !== undefined &&
				urls.size === 1 && { expectedResource: endpoint })
		},
		identify(rest)
	);
	if (other.parts.length + other.findings.length === 0 && !tellsOfFailure(rest)) return null;
	const parts = [
		partOf(text, { kind: 'config', name: 'a config', span: place }),
		...(other.parts.length > 0 ? other.parts : logParts(text, place))
	].sort((a, b) => a.span.start - b.span.start);
	return {
		...config,
		recognised: `This holds ${[...new Set(parts.map(({ name }) => name))].join(' and ')}`,
		platform: { ...config.platform, certain: given.platform !== undefined },
		revision: other.revision,
		parts,
		findings: withoutClosings(
			joined(afterStart(config.findings, other.findings), other.findings)
		).sort(byImportance)
	};
}

/** Diagnoses that a log can only name once the client has read its file. */
const readBefore = /^(?:stdout-|http-server-on-stdio|spawn-|request-timed-out|process-)/;

/** A client that has started the server could read its file: what a strict reader minds there is not the cause. */
function afterStart(ofConfig: readonly Finding[], ofLog: readonly Finding[]): readonly Finding[] {
	if (!ofLog.some(({ rule }) => readBefore.test(rule))) return ofConfig;
	return ofConfig.map((finding) =>
		finding.rule.startsWith('json-') && finding.severity === 'error'
			? { ...finding, severity: 'warning' }
			: finding
	);
}

/** What stands before and behind the config. */
function logParts(text: string, { start, end }: Span): ReportedPart[] {
	return [
		{ start: 0, end: start },
		{ start: end, end: text.length }
	].flatMap((span) => {
		const piece = text.slice(span.start, span.end);
		if (!/[^\s`~]/.test(piece)) return [];
		const from = span.start + piece.length - piece.trimStart().length;
		return [
			partOf(text, {
				kind: 'log',
				name: 'a log or an error message',
				span: { start: from, end: span.start + piece.trimEnd().length }
			})
		];
	});
}

function partOf(text: string, part: Pick<ReportedPart, 'kind' | 'name' | 'span'>): ReportedPart {
	const position = positions(text);
	return {
		...part,
		line: position(part.span.start).line,
		lastLine: position(Math.max(part.span.start, part.span.end - 1)).line
	};
}

/** A cause that the config shows and the log proves is told once: at the place where it can be cured. */
function joined(ofConfig: readonly Finding[], ofRest: readonly Finding[]): Finding[] {
	const proofs = new Map<string, Finding>();
	for (const finding of ofRest)
		if (!proofs.has(finding.diagnosis)) proofs.set(finding.diagnosis, finding);
	const proved = new Set<string>();
	const all = ofConfig.map((finding): Finding => {
		const proof = proofs.get(finding.diagnosis);
		if (!proof || proved.has(finding.diagnosis)) return finding;
		proved.add(finding.diagnosis);
		const graver = severities.indexOf(proof.severity) < severities.indexOf(finding.severity);
		return {
			...finding,
			severity: graver ? proof.severity : finding.severity,
			confidence: 'certain',
			related: [...finding.related, { ...proof.primary, note: happened }]
		};
	});
	return [...all, ...ofRest.filter((finding) => !proved.has(finding.diagnosis))];
}

/** The same report with its places moved into the whole text. */
function moved(report: Report, { text, place }: { text: string; place: Span }): Report {
	const position = positions(text);
	const span = ({ start, end }: Span) => ({ start: start + place.start, end: end + place.start });
	const label = (old: Label): Label => {
		const at = span(old.span);
		return { ...old, span: at, ...position(at.start) };
	};
	const { corrected } = report;
	return {
		...report,
		entries: report.entries.map((entry) => {
			const at = span(entry.span);
			return { ...entry, span: at, line: position(at.start).line };
		}),
		findings: report.findings.map((finding) => ({
			...finding,
			primary: label(finding.primary),
			related: finding.related.map(label),
			fixes: finding.fixes.map((fix) => ({
				...fix,
				edits: fix.edits.map((edit) => ({ ...edit, span: span(edit.span) }))
			}))
		})),
		corrected:
			corrected === null ? null : text.slice(0, place.start) + corrected + text.slice(place.end)
	};
}
