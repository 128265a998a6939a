/** The engine's only door: text in, report out. */
import { identify } from '../evidence/index.ts';
import { check, configContext, configRules, type Finding, type Fix } from '../rules/index.ts';
import { applyEdits, overlaps, positions, type Edit } from '../text/index.ts';
import type { AnalyseContext, Report } from './report.ts';

/** Longer texts are named, not read: no config comes near it. */
export const longestText = 8_000_000;

/**
 * Says what was pasted, and what is wrong with it.
 *
 * @param text anything at all
 * @param context what the person knows; the rest is guessed, and said to be a guess
 * @returns plain JSON; the same for the same input. Never throws, never rejects
 */
export async function analyse(text: string, context: AnalyseContext = {}): Promise<Report> {
	return analyseNow(text, context, true);
}

/**
 * Applies a fix and analyses again: is the finding gone, and did nothing new appear?
 *
 * @param context the same as for the analysis that offered the fix
 */
export async function verifyFix(
	text: string,
	context: AnalyseContext,
	finding: Finding,
	fix: Fix
): Promise<boolean> {
	const fixed = applyEdits(text, fix.edits);
	if (fixed === null) return false;
	const before = countByRule(analyseNow(text, context, false).findings);
	const after = countByRule(analyseNow(fixed, settled(text, context), false).findings);
	const left = after.get(finding.rule) ?? 0;
	return left < (before.get(finding.rule) ?? 0) && newRules(before, after).length === 0;
}

function analyseNow(text: string, context: AnalyseContext, correct: boolean): Report {
	if (text.length > longestText) return unread('This text is too long to be a config or a log excerpt');
	const { kind, reason } = identify(text);
	if (kind !== 'config') return { ...unread(`This looks like ${reason}`), kind };
	const { context: config, recognised } = configContext(text, context);
	const findings = check(config, configRules);
	const position = positions(text);
	const { client, certain, alternatives } = recognised;
	return {
		kind,
		recognised: `This looks like ${reason}`,
		format: client.format,
		client: {
			id: client.id,
			certain,
			reason: recognised.reason,
			alternatives: alternatives.map(({ id }) => id)
		},
		platform: { id: config.platform, certain: context.platform !== undefined },
		entries: config.entries.map(({ name, path, node, transport }) => ({
			name,
			path,
			span: node.span,
			line: position(node.span.start).line,
			transport
		})),
		findings,
		corrected: correct ? corrected(text, context, findings) : null
	};
}

function unread(recognised: string): Report {
	return {
		kind: 'unknown',
		recognised,
		format: null,
		client: { id: 'generic', certain: false, reason: '', alternatives: [] },
		platform: { id: null, certain: false },
		entries: [],
		findings: [],
		corrected: null
	};
}

/**
 * All safe fixes at once, verified as a whole: where something got worse, the fixes of the rules
 * behind it are left out and the rest is verified again.
 */
function corrected(
	text: string,
	context: AnalyseContext,
	findings: readonly Finding[]
): string | null {
	let chosen = safeFixes(findings);
	const before = countByRule(findings);
	for (let attempt = 0; attempt < 2 && chosen.length > 0; attempt++) {
		const edits = chosen.flatMap(({ fix }) => fix.edits);
		const fixed = applyEdits(text, edits);
		if (fixed === null) return null;
		const after = countByRule(analyseNow(fixed, settled(text, context), false).findings);
		const worse = newRules(before, after);
		const unmoved = new Set(
			chosen.map(({ rule }) => rule).filter((rule) => (after.get(rule) ?? 0) >= (before.get(rule) ?? 0))
		);
		if (worse.length === 0 && unmoved.size === 0) return fixed;
		chosen = chosen.filter(({ rule }) => !unmoved.has(rule) && !worse.includes(rule));
		if (unmoved.size === 0) return null;
	}
	return null;
}

/** The first safe fix of each finding; of two that touch the same text, the more important finding's. */
function safeFixes(findings: readonly Finding[]): { rule: string; fix: Fix }[] {
	const candidates = findings.flatMap(({ rule, fixes }) => {
		const fix = fixes.find(({ safety }) => safety === 'safe');
		return fix ? [{ rule, fix }] : [];
	});
	const edits = candidates
		.flatMap(({ fix }, rank) => fix.edits.map((edit): { edit: Edit; rank: number } => ({ edit, rank })))
		.sort((a, b) => a.edit.span.start - b.edit.span.start);
	const dropped = new Set<number>();
	let previous: (typeof edits)[number] | undefined;
	for (const current of edits) {
		if (dropped.has(current.rank)) continue;
		if (previous && overlaps(previous.edit, current.edit)) {
			if (previous.rank <= current.rank) {
				dropped.add(current.rank);
				continue;
			}
			dropped.add(previous.rank);
		}
		previous = current;
	}
	return candidates.filter((_, rank) => !dropped.has(rank));
}

/** A corrected text is judged for the client that the original was judged for. */
function settled(text: string, context: AnalyseContext): AnalyseContext {
	if (context.client !== undefined) return context;
	return { ...context, client: configContext(text, context).recognised.client.id };
}

function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	return counts;
}

function newRules(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
	return [...after].flatMap(([rule, count]) => (count > (before.get(rule) ?? 0) ? [rule] : []));
}

export type {
	AnalyseContext,
	EvidenceKind,
	Finding,
	Fix,
	Label,
	Report,
	ReportedClient,
	ReportedEntry,
	ReportedPlatform
} from './report.ts';
