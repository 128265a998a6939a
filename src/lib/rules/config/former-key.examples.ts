import type { RuleExamples } from '../examples.ts';
import { sampleServerJson } from '../sample-files.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'server-json',
		text: sampleServerJson.replace('registryType', 'registry_type')
	},
	good: { client: 'server-json', text: sampleServerJson }
};
