import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata } from '../sample-documents.ts';
import { examples } from './entra-resource-differs.examples.ts';
import { entraResourceDiffers } from './entra-resource-differs.ts';

evidenceTester(entraResourceDiffers, {
	valid: [
		examples.good,
		{
			text: resourceMetadata({ scopes_supported: ['read'] })
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'differs',
			marked: '"resource": "https://mcp.example.com/mcp"',
			at: 'resource'
		}
	]
});
