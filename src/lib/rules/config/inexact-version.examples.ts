import type { RuleExamples } from '../examples.ts';
import { packageVersion, sampleServerJson } from '../sample-files.ts';

export const examples: RuleExamples = {
	bad: {
		client: 'server-json',
		text: sampleServerJson.replace(packageVersion, packageVersion.replace('1.2.0', 'latest'))
	},
	good: { client: 'server-json', text: sampleServerJson }
};
