/** What a page asks for: the same in the worker and, where there is none, on the page. */
import type { ClientDefinition, Platform } from '../clients/define.ts';
import { clients } from '../clients/index.ts';
import type { Finding, Fix } from '../rules/finding.ts';
import type { ShownConversion } from './convert-text.ts';
import { diffOf, framesOf, type Frame, type LineChange } from './excerpt.ts';
import type { FilesReport, GivenFile } from './files.ts';
import { analyse, verifyFix } from './index.ts';
import type { AnalyseContext, Report } from './report.ts';

export interface AnalysisJob {
	readonly kind: 'analyse';
	readonly text: string;
	readonly context: AnalyseContext;
}
export interface FixJob {
	readonly kind: 'try-fix';
	readonly text: string;
	/** Of the analysis that offered the fix. */
	readonly context: AnalyseContext;
	readonly finding: Finding;
	readonly fix: Fix;
}
export interface CompareJob {
	readonly kind: 'compare';
	/** A config. */
	readonly text: string;
	/** What it was judged for. */
	readonly platform: Platform | null;
}
export interface FilesJob {
	readonly kind: 'files';
	readonly files: readonly GivenFile[];
	readonly platform?: Platform;
}
export interface ConvertJob {
	readonly kind: 'convert';
	/** A config. */
	readonly text: string;
	/** What it was judged for. */
	readonly from: string;
	readonly platform: Platform | null;
	readonly to: string;
	/** The other client's reference stands where a secret stood. */
	readonly hidesSecrets: boolean;
}
export type Job = AnalysisJob | FixJob | CompareJob | FilesJob | ConvertJob;

export interface AnalysisResult {
	readonly kind: 'analysed';
	readonly report: Report;
	/** What the text was judged by. */
	readonly context: AnalyseContext;
	/** The line of each finding, masked. */
	readonly frames: readonly (Frame | null)[];
}
export interface FixResult {
	readonly kind: 'tried';
	/** The finding would be gone, and nothing new appear. */
	readonly works: boolean;
	/** Masked; `null` where it cannot be shown. */
	readonly diff: readonly LineChange[] | null;
}
export interface CompareResult {
	readonly kind: 'compared';
	/** One for each client that a person can use. */
	readonly verdicts: readonly Verdict[];
}
export interface Verdict {
	readonly client: string;
	/** Why the text does not work there; `null` where nothing was found that keeps it from working. */
	readonly fault: string | null;
	/** Settings of it that have no effect there. */
	readonly ignored: readonly string[];
}
export interface FilesResult {
	readonly kind: 'filed';
	readonly report: FilesReport;
}
export interface ConvertResult {
	readonly kind: 'converted';
	/** `null` where no server could be carried over. */
	readonly conversion: ShownConversion | null;
}
export type JobResult = AnalysisResult | FixResult | CompareResult | FilesResult | ConvertResult;

/** Does one job. Throws nothing that the engine does not, and it throws nothing. */
export async function run(job: Job): Promise<JobResult> {
	switch (job.kind) {
		case 'analyse':
			return check(job);
		case 'try-fix':
			return tryFix(job);
		case 'compare':
			return compare(job);
		case 'files':
			return review(job);
		case 'convert':
			return convertFor(job);
	}
}

async function check({ text, context }: AnalysisJob): Promise<AnalysisResult> {
	const report = await analyse(text, context);
	return { kind: 'analysed', report, context, frames: framesOf(text, report.findings) };
}

async function tryFix({ text, context, finding, fix }: FixJob): Promise<FixResult> {
	const works = await verifyFix(text, context, finding, fix);
	return { kind: 'tried', works, diff: diffOf(text, fix.edits) };
}

async function review({ files, platform }: FilesJob): Promise<FilesResult> {
	const { analyseFiles } = await import('./files.ts');
	return { kind: 'filed', report: await analyseFiles(files, { ...(platform && { platform }) }) };
}

async function convertFor({ text, ...how }: ConvertJob): Promise<ConvertResult> {
	const { convertText } = await import('./convert-text.ts');
	return { kind: 'converted', conversion: await convertText(text, how) };
}

/** Less than errors, because a server may get along with it; and yet what works elsewhere mostly fails here. */
const failing: ReadonlySet<string> = new Set([
	'http-type-for-sse-endpoint',
	'missing-type-field',
	'sign-in-not-supported',
	'sse-type-for-streamable-endpoint',
	'timeout-unit',
	'wrong-value-type'
]);

/** Does the text work, as it stands, in each client? What its file is called does not count. */
async function compare({ text, platform }: CompareJob): Promise<CompareResult> {
	const verdicts: Verdict[] = [];
	for (const { id, kind } of clients as readonly ClientDefinition[])
		if (kind !== 'format' && id !== 'generic') verdicts.push(await verdictOf(id, text, platform));
	return { kind: 'compared', verdicts };
}

/** Does the text work in that client? */
export async function verdictOf(
	client: string,
	text: string,
	platform: Platform | null = null
): Promise<Verdict> {
	const { findings, entries } = await analyse(text, { client, ...(platform && { platform }) });
	const fault =
		findings.find(({ severity }) => severity === 'error') ??
		findings.find(({ rule }) => failing.has(rule));
	const nothing = entries.length === 0 ? 'it finds no server in it' : null;
	// Without `type` the address tells the transport as well.
	const ignored = findings
		.filter(({ rule }) => rule === 'unsupported-config-key')
		.map(({ primary }) => String(primary.path?.at(-1)))
		.filter((key) => key !== 'type');
	return { client, fault: fault?.message ?? nothing, ignored: [...new Set(ignored)] };
}
