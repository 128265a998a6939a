/** The engine's only door: text in, report out. */
import { identifyPlain, prepareReader, type Identified } from '../evidence/index.ts';
import {
	check,
	configContext,
	configRules,
	countFindings,
	mostOfOneRule,
	redactPath,
	sameContext,
	severities,
	type ConfigContext,
	type ConfigRule,
	type Finding,
	type Fix
} from '../rules/index.ts';
import { applyEdits, positions, type Edit } from '../text/index.ts';
import { changedEntries } from './changed-entries.ts';
import { happened, type AnalyseContext, type Report } from './report.ts';
import { safeFixes, uncorrected, type Correction } from './safe-fixes.ts';

/** Longer texts are named, not read: no config comes near it. */
export const longestText = 8_000_000;

/** Findings that say that a text is not all config. */
const notRead = /^(?:json-|invalid-toml-or-yaml$|wrong-file$)/;
/** A config may stand somewhere in such a text. */
const holdsConfig =
	/"(?:mcpServers|mcp_servers|servers|context_servers|amp\.mcpServers|command)"\s*:|\[mcp_servers[.\]]|^(?:mcpServers|mcp_servers|extensions|context_servers):[ \t]*(?:#.*)?\r?$/m;

/**
 * Says what was pasted, and what is wrong with it.
 *
 * @param text anything at all
 * @param context what the person knows; the rest is guessed, and said to be a guess
 * @returns plain JSON; the same for the same input. Never throws, never rejects
 */
export async function analyse(text: string, context: AnalyseContext = {}): Promise<Report> {
	if (text.length > longestText)
		return unread('This text is too long to be a config or a log excerpt');
	const { kind } = context;
	const identified = await lookAt(text, kind);
	if (identified.kind === 'config') {
		await prepareReader(text);
		const report = await analyseConfig(text, context, identified);
		const broken = report.findings.some(({ rule }) => notRead.test(rule));
		// A line of a log is valid YAML, too.
		if ((!broken && report.format !== 'yaml') || kind !== undefined) return report;
		const { analyseTogether } = await import('./beyond-config.ts');
		return (await analyseTogether(text, context, analyseConfig)) ?? report;
	}
	if (identified.nothing) {
		// Somebody's file is empty; an empty box alone is no fault.
		const named = context.client !== undefined || context.file !== undefined;
		return named && text.trim() === ''
			? await analyseConfig(text, context, { kind: 'config', reason: 'an empty file' })
			: unread(`This looks like ${identified.reason}`);
	}
	if (kind === undefined && holdsConfig.test(text)) {
		const { analyseTogether } = await import('./beyond-config.ts');
		const together = await analyseTogether(text, context, analyseConfig);
		if (together) return together;
	}
	const { analyseEvidence } = await import('./beyond-config.ts');
	return { ...unread(''), ...analyseEvidence(text, context, identified) };
}

/** What it is; a plain config, which most texts are, is told at first sight. */
async function lookAt(text: string, kind?: AnalyseContext['kind']): Promise<Identified> {
	const plain = kind === undefined ? identifyPlain(text) : null;
	if (plain) return plain;
	const { identify, identifyAs } = await import('../evidence/beyond-plain.ts');
	return kind === undefined ? identify(text) : identifyAs(text, kind);
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
	if (fixed === null || text.length > longestText) return false;
	const { configIn } = await import('../evidence/beyond-plain.ts');
	if ((context.kind ?? (await lookAt(text)).kind) !== 'config' || configIn(text))
		return cures(await analyse(text, context), await analyse(fixed, context), finding);
	await prepareReader(text);
	await prepareReader(fixed);
	return isCured(text, context, { finding, fix, fixed });
}

function isCured(
	text: string,
	context: AnalyseContext,
	{ finding, fix, fixed }: { finding: Finding; fix: Fix; fixed: string }
): boolean {
	const { context: config } = configContext(text, context);
	const before = countFindings(config, configRules);
	const after = countFindings(sameContext(fixed, config), configRules);
	const left = after.get(finding.rule) ?? 0;
	const bad = [...worse(before, after)].filter(
		(rule) =>
			// What is less grave may show once the fault that hid it is gone.
			rankOf(rule) <= severities.indexOf(finding.severity) &&
			// What a fix leaves to be filled in is found as such.
			!(fix.safety === 'placeholder' && rule === 'placeholder-left-in')
	);
	return left < (before.get(finding.rule) ?? 0) && bad.length === 0;
}

/** Of a paste that is no config: the finding is gone, and nothing as grave has come. */
function cures(
	before: Report,
	after: Report,
	{ rule, severity, diagnosis, related }: Finding
): boolean {
	const count = ({ findings }: Report, id: string) =>
		findings.filter((finding) => finding.rule === id).length;
	const rank = severities.indexOf(severity);
	return (
		count(after, rule) < count(before, rule) &&
		after.findings.every(
			(finding) =>
				severities.indexOf(finding.severity) > rank ||
				// A log that proved it still tells of it: it is of the time before.
				(finding.diagnosis === diagnosis && related.some(({ note }) => note === happened)) ||
				count(after, finding.rule) <= count(before, finding.rule)
		)
	);
}

/** How grave a rule's findings usually are; 0 is the gravest. */
function rankOf(id: string): number {
	const rule = configRules.find((candidate) => candidate.id === id);
	return rule ? severities.indexOf(rule.severity) : 0;
}

async function analyseConfig(
	text: string,
	context: AnalyseContext,
	{ reason, chosen }: Identified
): Promise<Report> {
	const { context: config, recognised } = configContext(text, context);
	const position = positions(text);
	const { findings: found, counts } = check(config, configRules, position);
	const findings = await withWholeFile(found, config);
	const { client, certain, alternatives } = recognised;
	const nothing = config.entries.length === 0 ? ', but no server is described in it' : '';
	const report: Report = {
		kind: 'config',
		recognised: `${chosen ? 'This is read as' : 'This looks like'} ${reason}${nothing}`,
		format: config.document.format === 'json' ? jsonOf(client) : config.document.format,
		client: {
			id: client.id,
			certain,
			...(recognised.earlier && { earlier: true }),
			reason: recognised.reason,
			alternatives: alternatives.map(({ id }) => id)
		},
		platform: { id: config.platform, certain: isGiven(config.platform, context) },
		revision: null,
		entries: config.entries.map(({ name, path, node, transport }) => ({
			name: redactPath([name]).join(''),
			path: redactPath(path),
			span: { start: node.span.start, end: node.span.end },
			line: position(node.span.start).line,
			transport
		})),
		parts: [],
		findings,
		more: moreOf(counts),
		...(await corrected(config, { findings, counts }))
	};
	if (config.document.format !== 'command') return report;
	const { withoutSecrets } = await import('./known-secrets.ts');
	return withoutSecrets(report, text);
}

/** A file in another client's format is cured by writing all of it anew. */
async function withWholeFile(findings: Finding[], config: ConfigContext): Promise<Finding[]> {
	if (!config.document.faults.some(({ kind }) => kind === 'other-format')) return findings;
	const { wholeFileFix } = await import('./whole-file.ts');
	const fix = wholeFileFix(config);
	return fix
		? findings.map((finding) =>
				finding.rule === 'wrong-client-dialect' && finding.primary.path === undefined
					? { ...finding, fixes: [...finding.fixes, fix] }
					: finding
			)
		: findings;
}

/** The person said it, of this text or of others before it. */
function isGiven(
	platform: Report['platform']['id'],
	{ platform: given, preferred }: AnalyseContext
): boolean {
	return given !== undefined || (platform !== null && platform === preferred?.platform);
}

/** What a report does not list. */
function moreOf(counts: ReadonlyMap<string, number>): Report['more'] {
	return Object.fromEntries(
		[...counts].flatMap(([rule, count]) =>
			count > mostOfOneRule ? [[rule, count - mostOfOneRule]] : []
		)
	);
}

/** Strict JSON, or what this client reads of its relatives. */
function jsonOf({ format }: ConfigContext['client']): Report['format'] {
	return format === 'jsonc' ? format : 'json';
}

function unread(recognised: string): Report {
	return {
		kind: 'unknown',
		recognised,
		format: null,
		client: { id: 'generic', certain: false, reason: '', alternatives: [] },
		platform: { id: null, certain: false },
		revision: null,
		entries: [],
		parts: [],
		findings: [],
		more: {},
		...uncorrected
	};
}

/**
 * All safe fixes at once, verified as a whole: where something got worse or did not get better, the
 * fixes of the rules behind it are left out and the rest is verified again.
 */
async function corrected(
	config: ConfigContext,
	{ findings, counts }: ReturnType<typeof check>
): Promise<Correction> {
	let chosen = safeFixes(findings);
	for (let attempt = 0; attempt < 2 && chosen.length > 0; attempt++) {
		const edits = chosen.flatMap(({ fix }) => fix.edits);
		const fixed = applyEdits(config.document.text, edits);
		if (fixed === null) break;
		// Without the words around it, it may prove to be TOML.
		await prepareReader(fixed);
		const { before, after } = beforeAndAfter(config, { counts, edits, fixed });
		const bad = worse(before, after);
		for (const { rule } of chosen)
			if ((after.get(rule) ?? 0) >= (before.get(rule) ?? 0)) bad.add(rule);
		if (bad.size === 0) return { corrected: fixed, cured: Math.max(1, sum(before) - sum(after)) };
		const fewer = chosen.filter(({ rule }) => !bad.has(rule));
		if (fewer.length === chosen.length) break;
		chosen = fewer;
	}
	return uncorrected;
}

function sum(counts: ReadonlyMap<string, number>): number {
	let all = 0;
	for (const count of counts.values()) all += count;
	return all;
}

function beforeAndAfter(
	config: ConfigContext,
	{
		counts,
		edits,
		fixed
	}: { counts: ReadonlyMap<string, number>; edits: readonly Edit[]; fixed: string }
): Record<'before' | 'after', ReadonlyMap<string, number>> {
	const countIn = (text: string) => countFindings(sameContext(text, config), configRules);
	const excerpt = changedEntries(config, edits);
	const changed = excerpt && applyEdits(excerpt.text, excerpt.edits);
	return excerpt && changed !== null
		? { before: countIn(excerpt.text), after: countIn(changed) }
		: { before: counts, after: countIn(fixed) };
}

const mayFollow = new Set<string>(
	configRules.filter((rule: ConfigRule) => rule.mayFollow).map(({ id }) => id)
);

/** Rules that find more than they found before, and should not. */
function worse(
	before: ReadonlyMap<string, number>,
	after: ReadonlyMap<string, number>
): Set<string> {
	const more = [...after].filter(
		([rule, count]) => count > (before.get(rule) ?? 0) && !mayFollow.has(rule)
	);
	return new Set(more.map(([rule]) => rule));
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
	ReportedPart,
	ReportedPlatform
} from './report.ts';
