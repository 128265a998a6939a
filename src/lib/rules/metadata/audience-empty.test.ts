import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './audience-empty.examples.ts';
import { audienceEmpty } from './audience-empty.ts';

evidenceTester(audienceEmpty, {
	valid: [
		examples.good,
		{ text: examples.good.text.replace('["https://mcp.example.com/mcp"]', '"my-client"') },
		// Not the claims of a token.
		{ text: '{"resource":"https://mcp.example.com/mcp","bearer_methods_supported":[],"aud":[]}' }
	],
	invalid: [
		{ ...examples.bad, message: 'empty', marked: '"aud":[]', at: 'aud' },
		{
			text: examples.bad.text.replace('[]', '""'),
			message: 'empty',
			marked: '"aud":""',
			at: 'aud'
		},
		{
			text: examples.bad.text.replace('[]', 'null'),
			message: 'empty',
			marked: '"aud":null',
			at: 'aud'
		}
	]
});
