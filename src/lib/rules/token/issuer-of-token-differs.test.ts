import { evidenceTester } from '../evidence-tester.ts';
import { sampleToken } from '../sample-token.ts';
import { examples } from './issuer-of-token-differs.examples.ts';
import { issuerOfTokenDiffers } from './issuer-of-token-differs.ts';

/** One of the parts between the dots. */
const part = (text: string, index: number) => text.split('\n')[0]?.split('.')[index] ?? '';

evidenceTester(issuerOfTokenDiffers, {
	valid: [
		examples.good,
		{
			text: `${sampleToken({ iss: 'https://auth.example.com', aud: 'https://mcp.example.com/mcp', scope: 'read', iat: 1_795_000_000, exp: 1_900_000_000 })}\n{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`
		}
	],
	invalid: [
		{ ...examples.bad, message: 'differs', marked: part(examples.bad.text, 1), at: 'payload.iss' },
		{
			text: `${sampleToken({ iss: 'https://sts.windows.net/t1/', aud: 'https://mcp.example.com/mcp', scope: 'read', iat: 1_795_000_000, exp: 1_900_000_000 })}\n{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://login.microsoftonline.com/t1/v2.0"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`,
			message: 'version',
			marked: part(
				`${sampleToken({ iss: 'https://sts.windows.net/t1/', aud: 'https://mcp.example.com/mcp', scope: 'read', iat: 1_795_000_000, exp: 1_900_000_000 })}\n{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://login.microsoftonline.com/t1/v2.0"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`,
				1
			),
			at: 'payload.iss'
		}
	]
});
