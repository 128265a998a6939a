import { expect, it } from 'vitest';
import type { RuleExamples } from './examples.ts';
import { configContext, configRules, countFindings, type ConfigRule } from './index.ts';

const examples = import.meta.glob<{ examples: RuleExamples }>('./config/*.examples.ts', {
	eager: true
});
/** The same rules, asked about every entry. */
const always = configRules.map((rule: ConfigRule): ConfigRule => ({ ...rule, onlyFor: [0] }));

it.each(Object.keys(examples))('no rule is kept from what it would find in %s', (file) => {
	const { bad, good } = examples[file]?.examples ?? {};
	for (const example of [bad, good])
		for (const client of ['generic', 'codex', example?.client ?? 'cursor'])
			for (const platform of ['windows', 'linux'] as const) {
				const { context } = configContext(example?.text ?? '', { client, platform });
				expect(countFindings(context, configRules)).toEqual(countFindings(context, always));
			}
});
