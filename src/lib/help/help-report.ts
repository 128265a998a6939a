/** The text that a person posts when asking for help: what was found and answered, secrets and private names covered. */
import type { Report } from '../analysis/report.ts';
import { redactConfig } from '../secrets/index.ts';
import { versionsIn } from './versions.ts';

export interface HelpReport {
	/** Of what was pasted; `null` where nothing was. */
	readonly report: Report | null;
	/** As people call it; `null` where it is not known. */
	readonly clientName: string | null;
	readonly systemName: string | null;
	/** How the server runs, as a sentence goes on: “started by a command”; `null` where it is not known. */
	readonly runs?: string | null;
	/** The end of a decision tree. */
	readonly symptom?: HelpSymptom;
	/** What was pasted; versions are read from it, and nothing else unless `whole`. */
	readonly evidence?: string;
	/** The person wants what was pasted to be in; it is covered here. */
	readonly whole?: boolean;
}
export interface HelpSymptom {
	readonly title: string;
	readonly answers: readonly { readonly ask: string; readonly label: string }[];
	/** The title of the diagnosis that the answers lead to. */
	readonly cause: string | null;
}

/** Longer texts are cut: trackers take about 65,000 characters. */
export const longestEvidence = 20_000;
const mostFindings = 30;
/** What only the person can tell, and every tracker asks for. */
export const toFillIn = '(fill in)';

/** @returns Markdown, ready for an issue tracker; no detected secret, home folder or private host is in it */
export function renderHelpReport({
	report,
	clientName,
	systemName,
	runs = null,
	symptom,
	evidence = '',
	whole = false
}: HelpReport): string {
	const versions = versionsIn(evidence);
	const facts = [
		`- Client: ${clientName === null ? toFillIn : clientName + guessed(report)}, version ${versions.client ?? toFillIn}`,
		`- System: ${systemName ?? toFillIn}`,
		`- Server: ${runs === null ? '' : `${runs}, `}version ${versions.server ?? toFillIn}`,
		versions.others.length > 0 ? `- Other versions: ${versions.others.join(', ')}` : null,
		report ? `- Pasted: ${report.recognised}` : null
	]
		.filter((line) => line !== null)
		.map(covered);
	const found = report?.findings.slice(0, mostFindings) ?? [];
	const more = (report?.findings.length ?? 0) - found.length;
	return [
		`### ${symptom?.title ?? 'An MCP server does not connect'}`,
		facts.join('\n'),
		symptom?.answers.map(({ ask, label }) => `- ${ask} **${label}**`).join('\n') ?? '',
		symptom?.cause ? `That leads to: ${symptom.cause}. It did not help.` : '',
		report ? (found.length === 0 ? 'MCP Clinic found no fault in it.' : 'MCP Clinic found:') : '',
		[
			...found.map(
				({ severity, primary, message, rule }, at) =>
					`${at + 1}. ${severity}, line ${primary.line}: ${covered(message)} (${rule})`
			),
			...(more > 0 ? [`${found.length + 1}. and ${more} more`] : [])
		].join('\n'),
		whole && evidence.trim() !== '' ? block(evidence, report?.format ?? null) : ''
	]
		.filter((part) => part !== '')
		.join('\n\n')
		.concat('\n');
}

function guessed(report: Report | null): string {
	return report?.kind === 'config' && !report.client.certain ? ' (a guess)' : '';
}

/** On one line. */
function covered(text: string): string {
	return mask(text).replace(/\s*[\r\n]+\s*/g, ' ');
}
const mask = (text: string) => redactConfig(text, { homes: true, hosts: true });

/** Covered before it is cut, so that no half of a secret is left; the fence is longer than any inside. */
function block(evidence: string, format: string | null): string {
	const whole = mask(evidence).replace(/\r\n?/g, '\n').trimEnd();
	const cut = whole.length > longestEvidence;
	const shown = cut ? whole.slice(0, longestEvidence) : whole;
	const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return [
		'What was pasted, with secrets, home folders and private hosts covered:',
		'',
		`${fence}${format ?? 'text'}`,
		shown,
		fence,
		...(cut ? ['', 'The rest is cut off.'] : [])
	].join('\n');
}
