import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './entra-resource-differs.examples.ts';
import { entraResourceDiffers } from './entra-resource-differs.ts';

evidenceTester(entraResourceDiffers, {
	valid: [
		examples.good,
		{
			text: `{
  "resource": "https://mcp.example.com/mcp",
  "authorization_servers": [
    "https://auth.example.com"
  ],
  "scopes_supported": [
    "read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`
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
