import { error } from '@sveltejs/kit';
import { analyse } from '$lib/analysis/index.ts';
import { clientById, type Platform } from '$lib/clients/index.ts';
import { rules, type ConfigRule } from '$lib/rules/index.ts';
import { loadDiagnosis } from '$lib/ui/diagnoses.ts';
import type { EntryGenerator, PageLoad } from './$types';

interface Example {
	readonly client: string;
	readonly text: string;
	readonly platform?: Platform;
	readonly file?: string;
}
interface Examples {
	readonly bad: Example;
	readonly good: Example;
}

const all: readonly ConfigRule[] = rules;
const examplesOf = import.meta.glob<Examples>('/src/lib/rules/config/*.examples.ts', {
	import: 'examples'
});

export const entries: EntryGenerator = () => all.map(({ id }) => ({ id }));

export const load: PageLoad = async ({ params }) => {
	const at = all.findIndex(({ id }) => id === params.id);
	const rule = all[at];
	if (!rule) error(404, 'There is no rule of that name');
	const examples = await examplesOf[`/src/lib/rules/config/${rule.id}.examples.ts`]?.();
	return {
		id: rule.id,
		severity: rule.severity,
		confidence: rule.confidence,
		diagnosis: rule.diagnosis,
		title: (await loadDiagnosis(rule.diagnosis))?.meta.title ?? rule.diagnosis,
		sources: rule.sources,
		messages: Object.values<string>(rule.messages),
		example: examples ? await shown(rule.id, examples) : null,
		previous: all[at - 1]?.id ?? null,
		next: all[at + 1]?.id ?? null
	};
};

/** The bad example with what the engine says about it, so that the page cannot drift from the rule. */
async function shown(rule: string, { bad, good }: Examples) {
	const { text, ...context } = bad;
	const report = await analyse(text, context);
	return {
		bad: { text, label: labelOf(bad) },
		good: { text: good.text, label: labelOf(good) },
		findings: report.findings.filter((finding) => finding.rule === rule)
	};
}

function labelOf({ client, file }: Example): string {
	const { id, name } = clientById(client);
	const reader = id === 'generic' ? 'Any client' : name;
	return file === undefined ? reader : `${reader} · ${file}`;
}
