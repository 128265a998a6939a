import clientNames from 'virtual:tables/client-names';
import titles from 'virtual:tables/diagnosis-titles';
import rules from 'virtual:tables/rules';
import { error } from '@sveltejs/kit';
import { analyse } from '$lib/analysis/index.ts';
import type { RuleExample } from '$lib/rules/examples.ts';
import type { SignatureExamples } from '$lib/rules/log/define.ts';
import { ruleVersions } from '$lib/rules/versions.ts';
import * as words from '$lib/ui/words/rules.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Only a config has a client that reads it. */
type Example = Pick<RuleExample, 'text'> & Partial<RuleExample>;
interface Examples {
	readonly bad: Example;
	readonly good: Example;
}
type Rule = (typeof rules)[number];

const examplesOf = import.meta.glob<Examples>(
	['/src/lib/rules/*/*.examples.ts', '!/src/lib/rules/log/*'],
	{ import: 'examples' }
);
/** Signatures stand together by topic, and so do their examples. */
const messagesOf = import.meta.glob<Readonly<Record<string, SignatureExamples>>>(
	'/src/lib/rules/log/*.examples.ts',
	{ import: 'examples' }
);

export const entries: EntryGenerator = () => rules.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const at = rules.findIndex(({ id }) => id === params.id);
	const rule = rules[at];
	if (!rule) error(404);
	const examples = await examplesOf[`/src/lib/rules/${rule.reads}/${rule.id}.examples.ts`]?.();
	return {
		rule,
		title: new Map(titles).get(rule.diagnosis) ?? rule.diagnosis,
		example: examples ? await shown(rule, examples) : null,
		messages: rule.reads === 'log' ? await messages(rule.id) : null,
		versions: ruleVersions[rule.id] ?? null,
		previous: rules[at - 1]?.id ?? null,
		next: rules[at + 1]?.id ?? null
	};
};

/** The bad example with what the engine says about it, so that the page cannot drift from the rule. */
async function shown(rule: Rule, { bad, good }: Examples) {
	const { text, ...context } = bad;
	const report = await analyse(text, context);
	return {
		bad: { text, label: labelOf(rule, bad) },
		good: { text: good.text, label: labelOf(rule, good) },
		findings: report.findings.filter((finding) => finding.rule === rule.id)
	};
}

async function messages(id: string): Promise<SignatureExamples | null> {
	for (const load of Object.values(messagesOf)) {
		const examples = await load();
		const own = Object.hasOwn(examples, id) ? examples[id] : undefined;
		if (own) return own;
	}
	return null;
}

function labelOf({ reads }: Rule, { client, file }: Example): string {
	if (reads !== 'config') return words.kinds[reads];
	const reader = clientNames[client ?? 'generic'];
	const name = reader === undefined || client === 'generic' ? words.anyClient : reader;
	return file === undefined ? name : `${name} · ${file}`;
}
