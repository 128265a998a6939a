/** The list of rules, and the page of each. */
import type { EvidenceKind } from '$lib/analysis/report.ts';
import type { Confidence, Safety } from '$lib/rules/index.ts';

export const listTitle = 'Rules · MCP Clinic';
export const listDescription = (count: number) =>
	`The ${count} rules that MCP Clinic checks configs, logs and answers against: what each one detects, how sure it is, and an example.`;
export const rules = 'Rules';
export const lead =
	'A rule detects one fault in what you paste and marks the place. The diagnosis that it links to explains the cause and cures it.';
export const filter = 'Find in rules';

type Kind = Exclude<EvidenceKind, 'unknown'>;
/** Heads of the list. */
export const inKind: Readonly<Record<Kind, string>> = {
	config: 'In configs',
	log: 'In logs and error messages',
	http: 'In HTTP requests and answers',
	metadata: 'In OAuth metadata',
	token: 'In tokens',
	redirect: 'In sign-in addresses'
};
/** What a rule reads. */
export const kinds: Readonly<Record<Kind, string>> = {
	config: 'A config',
	log: 'A log or an error message',
	http: 'An HTTP exchange',
	metadata: 'OAuth metadata',
	token: 'A token',
	redirect: 'A sign-in address'
};

export const pageTitle = (rule: string) => `${rule} · Rules · MCP Clinic`;
export const severity = 'Severity';
export const howSure = 'How sure';
export const sure: Readonly<Record<Confidence, string>> = {
	certain: 'Certain: what it says is so',
	likely: 'Likely: nearly always right',
	possible: 'Possible: worth a look'
};
export const reads = 'Reads';
export const causeAndCure = 'Cause and cure';
export const whatItDetects = 'What it detects';
export const byVersion = 'By version';
export const byRevision = 'By revision of the specification';
export const whatItSays = 'What it says';
export const sameInAll = 'the same in all';

export const example = 'An example of the fault';
export const anyClient = 'Any client';
export const place = (line: number, column: number) => `line ${line}, column ${column}`;
export const fix = 'Fix';
export const safety: Readonly<Record<Safety, string>> = {
	safe: 'keeps the meaning',
	review: 'needs a look before you save',
	placeholder: 'leaves a value for you to fill in'
};
export const withoutFault = 'Without the fault';
export const knows = 'Messages that it knows';
export const knowsLabel = 'From logs and terminals';
export const leavesAlone = 'Look-alikes that it leaves alone';
export const leavesAloneLabel = 'Something else';
export const neighbours = 'Neighbouring rules';
