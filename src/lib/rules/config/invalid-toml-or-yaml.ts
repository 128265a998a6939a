/** TOML or YAML that no parser takes: one fault, in our own words. */
import { defineRule } from '../define.ts';
import { faultsOf, syntaxFinding } from '../syntax.ts';

export const invalidTomlOrYaml = defineRule({
	id: 'invalid-toml-or-yaml',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'invalid-toml-or-yaml',
	sources: ['https://toml.io/en/v1.0.0', 'https://yaml.org/spec/1.2.2/'],
	messages: {
		toml: 'The TOML has {problem} — the whole file is refused, so no server is started',
		yaml: 'The YAML has {problem} — the whole file is refused, so no server is started'
	},
	config(context, report) {
		const format = context.document.format === 'yaml' ? 'yaml' : 'toml';
		for (const fault of faultsOf(context, 'syntax'))
			report(syntaxFinding(fault, format, { title: 'Correct it' }));
	}
});
