import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './foreign-provider-key.examples.ts';
import { foreignProviderKey } from './foreign-provider-key.ts';

evidenceTester(foreignProviderKey, {
	valid: [
		examples.good,
		{ text: examples.bad.text.replace('mcp.example.com', 'api.githubcopilot.com') }
	],
	invalid: [
		{
			...examples.bad,
			message: 'foreign',
			marked: /Authorization: .*/.exec(examples.bad.text)?.[0] ?? ''
		}
	]
});
