/** Findings and their fixes. */
import type { Confidence, Finding, Safety, Severity } from '$lib/rules/index.ts';
import { severities } from './names.ts';

const counted: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	advice: ['piece of advice', 'pieces of advice']
};
/** “2 errors, 1 warning, and 3 more”; empty where there is nothing to count. */
export const count = (findings: readonly Finding[], notListed = 0) =>
	[
		...(['error', 'warning', 'advice'] as const).map((severity) => {
			const count = findings.filter((finding) => finding.severity === severity).length;
			return count === 0 ? '' : `${count} ${counted[severity][count === 1 ? 0 : 1]}`;
		}),
		notListed === 0 ? '' : `and ${notListed} more`
	]
		.filter((words) => words !== '')
		.join(', ');

/** “Error, line 4, column 7: …” */
export const spoken = ({ severity, primary, message }: Finding) =>
	`${severities[severity]}, line ${primary.line}, column ${primary.column}: ${message.replaceAll('`', '')}`;

/** Goes on with a number. */
export const line = 'line';
export const column = ', column';
export const confidence: Readonly<Record<Confidence, string>> = {
	certain: 'certain',
	likely: 'likely',
	possible: 'possible'
};
export const inLine = (line: number) => `line ${line}`;
export const andMore = (count: number) => `and ${count} more`;
export const revision = 'Revision';
export const whyAndCure = 'Why, and how to cure it';
export const canFixIt = (who: string) => `${who} can fix it`;
export const rule = 'Rule';
export const showMore = (count: number, left: number) => `Show ${count} more of ${left}`;
export const moreOf = (rule: string, count: number) =>
	`Of \`${rule}\` only the first are listed; ${count} more ${count === 1 ? 'is' : 'are'} like them.`;

export const fix = 'Fix:';
export const everywhere = (count: number) => `all ${count} like this`;
export const safety: Readonly<Record<Safety, string>> = {
	safe: 'keeps the meaning',
	review: 'needs a look',
	placeholder: 'leaves a value for you to fill in'
};
export const whatItChanges = 'What it changes';
export const before = 'before:';
export const after = 'after:';
export const masked = 'Secrets are masked here. In your text they stay as they are.';
export const tooLongToShow = 'The change is too long to show here; undo takes it back.';
