/** How well the engine does on the real cases: one definition, for the test and for `npm run score`. */
import {
	analyse,
	verifyFix,
	type AnalyseContext,
	type Report
} from '../../src/lib/analysis/index.ts';
import { applyEdits } from '../../src/lib/text/index.ts';
import type { Case } from './cases.ts';

export interface Verdict {
	readonly case: Case;
	readonly right: boolean;
	/** What was reported first, for the list of misses. */
	readonly found: string;
}
export interface Share {
	readonly right: number;
	readonly of: number;
	readonly wrong: readonly Verdict[];
}
export interface Score {
	/** Cases whose cause the text proves, judged for the client that the person uses. */
	readonly withClient: Share;
	/** The same cases, nothing but the text given. */
	readonly textAlone: Share;
	/** Correct configs without a finding above advice; `of` counts the correct ones. */
	readonly silent: Share;
	/** Cases whose cause the text does not prove. */
	readonly undetectable: Share;
	/** Cases with a known place, judged right: the first finding marks it on at most three lines, or shows it beside. Configs apart. */
	readonly placed: Share;
	/**
	 * Cases with a known repair: the safe fixes, or one more fix, lead to a text without errors. Where the repair needs
	 * what the text does not hold, a placeholder may be all that is left.
	 */
	readonly fixed: Share;
}

/** @param all cases of kinds that the engine reads */
export async function score(all: readonly Case[]): Promise<Score> {
	const withClient = await judge(all.filter(provable), judgeWithClient);
	const textAlone = await judge(all.filter(provable), judgeTextAlone);
	const silent = await judge(all.filter(isOk), judgeWithClient);
	const undetectable = await judge(
		all.filter(({ detectable }) => !detectable),
		judgeWithClient
	);
	const fixed = await judge(
		all.filter((item) => item.detectable && item.fixed),
		judgeFix
	);
	const placed = await judge(all.filter(hasPlace), judgePlace);
	return { withClient, textAlone, silent, undetectable, placed, fixed };
}

const provable = ({ detectable }: Case) => detectable;
const isOk = ({ diagnosis }: Case) => diagnosis === 'ok';

const hasPlace = (item: Case) =>
	item.kind !== 'config' && provable(item) && !isOk(item) && item.where !== null;

async function judge(all: readonly Case[], by: (item: Case) => Promise<Verdict>): Promise<Share> {
	const verdicts: Verdict[] = [];
	for (const item of all) verdicts.push(await by(item));
	const wrong = verdicts.filter(({ right }) => !right);
	return { right: verdicts.length - wrong.length, of: verdicts.length, wrong };
}

function given(item: Case): AnalyseContext {
	return {
		client: item.clientId,
		...(item.platform && { platform: item.platform }),
		...(item.file && { file: item.file })
	};
}

async function judgeWithClient(item: Case): Promise<Verdict> {
	const report = await analyse(item.input, given(item));
	return { case: item, right: isRight(report, item), found: summary(report, item) };
}

/** Right at once; or unsure, with the case's client among the alternatives and right for that one. */
async function judgeTextAlone(item: Case): Promise<Verdict> {
	const report = await analyse(item.input);
	const found = `${report.client.id}: ${summary(report, item)}`;
	if (isRight(report, item)) return { case: item, right: true, found };
	const offered = !report.client.certain && report.client.alternatives.includes(item.clientId);
	if (!offered) return { case: item, right: false, found };
	const again = await analyse(item.input, { client: item.clientId });
	return { case: item, right: isRight(again, item), found };
}

/** A quoted place lies in what is marked, or the other way round; a path is the path of the finding. */
async function judgePlace(item: Case): Promise<Verdict> {
	const { findings } = await analyse(item.input, given(item));
	const [first] = findings;
	const where = item.where ?? '';
	// More than three lines are no place.
	const lines = first ? linesOf(item.input, first.primary.span) : 0;
	const marked = first
		? [first.primary, ...first.related].map(({ span }) => item.input.slice(span.start, span.end))
		: [];
	const path = first?.primary.path?.join('.') ?? '';
	const right = /^\$|^payload\./.test(where)
		? where.replace(/^\$\.?/, '') === path || where === '$'
		: marked.some((text) => text.includes(where) || (text.length > 5 && where.includes(text)));
	return { case: item, right: right && lines <= 3, found: marked[0] ?? 'nothing' };
}

function linesOf(
	text: string,
	{ start, end }: Report['findings'][number]['primary']['span']
): number {
	return text.slice(start, end).split('\n').length;
}

async function judgeFix(item: Case): Promise<Verdict> {
	const context = given(item);
	const report = await analyse(item.input, context);
	const texts = report.corrected === null ? [item.input] : [report.corrected];
	const toFillIn = new Set<string>();
	for (const start of [...texts, item.input]) {
		const { findings } = await analyse(start, context);
		for (const finding of findings)
			for (const fix of finding.fixes) {
				if (!(await verifyFix(start, context, finding, fix))) continue;
				const fixed = applyEdits(start, fix.edits);
				if (fixed === null) continue;
				texts.push(fixed);
				if (fix.safety === 'placeholder') toFillIn.add(fixed);
			}
	}
	for (const text of texts) {
		const after = await analyse(text, context);
		const clean = after.findings.every(
			({ severity, rule }) =>
				severity === 'advice' || (toFillIn.has(text) && rule === 'placeholder-left-in')
		);
		if (clean && (text !== item.input || isRight(report, item)))
			return { case: item, right: true, found: 'clean' };
	}
	return { case: item, right: false, found: summary(report, item) };
}

function isRight({ findings }: Report, { diagnosis, alsoRight }: Case): boolean {
	const strong = findings.filter(({ severity }) => severity !== 'advice');
	if (diagnosis === 'ok') return strong.every((finding) => alsoRight.includes(finding.diagnosis));
	if (alsoRight.includes('ok') && strong.length === 0) return true;
	const first = findings[0]?.diagnosis;
	return first !== undefined && (first === diagnosis || alsoRight.includes(first));
}

function summary({ kind, findings }: Report, item: Case): string {
	if ((kind === 'config') !== (item.kind === 'config')) return `taken for ${kind}`;
	return (
		findings.map(({ severity, diagnosis }) => `${severity} ${diagnosis}`).join(', ') || 'silence'
	);
}
