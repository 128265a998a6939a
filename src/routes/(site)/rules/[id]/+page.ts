import titles from 'virtual:tables/diagnosis-titles';
import rules from 'virtual:tables/rules';
import { error } from '@sveltejs/kit';
import { analyse } from '$lib/analysis/index.ts';
import { clientById } from '$lib/clients/index.ts';
import type { RuleExample, RuleExamples } from '$lib/rules/examples.ts';
import type { EntryGenerator, PageLoad } from './$types';

const examplesOf = import.meta.glob<RuleExamples>('/src/lib/rules/*/*.examples.ts', {
	import: 'examples'
});

export const entries: EntryGenerator = () => rules.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const at = rules.findIndex(({ id }) => id === params.id);
	const rule = rules[at];
	if (!rule) error(404, 'There is no rule of that name');
	const examples = await examplesOf[`/src/lib/rules/${rule.reads}/${rule.id}.examples.ts`]?.();
	return {
		rule,
		title: new Map(titles).get(rule.diagnosis) ?? rule.diagnosis,
		example: examples ? await shown(rule.id, examples) : null,
		previous: rules[at - 1]?.id ?? null,
		next: rules[at + 1]?.id ?? null
	};
};

/** The bad example with what the engine says about it, so that the page cannot drift from the rule. */
async function shown(rule: string, { bad, good }: RuleExamples) {
	const { text, ...context } = bad;
	const report = await analyse(text, context);
	return {
		bad: { text, label: labelOf(bad) },
		good: { text: good.text, label: labelOf(good) },
		findings: report.findings.filter((finding) => finding.rule === rule)
	};
}

function labelOf({ client, file }: RuleExample): string {
	const { id, name } = clientById(client);
	const reader = id === 'generic' ? 'Any client' : name;
	return file === undefined ? reader : `${reader} · ${file}`;
}
