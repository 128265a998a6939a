import { evidenceTester } from '../evidence-tester.ts';
import { examples } from './resource-metadata-absent.examples.ts';
import { resourceMetadataAbsent } from './resource-metadata-absent.ts';

evidenceTester(resourceMetadataAbsent, {
	valid: [
		examples.good,
		{
			text: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'absent',
			marked: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 404 Not Found`,
			confidence: 'possible'
		},
		{
			text: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 401 Unauthorized
`,
			message: 'login',
			marked: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 401 Unauthorized`
		},
		// As tools draw it that trace a sign-in.
		{
			text: `        │  GET https://mcp.example.com/.well-known/oauth-protected-resource
        │    Accept:  application/json
        ├──────────────────────────────────────►│
        │  404 Not Found
        │    Content-Type:  text/plain`,
			message: 'absent',
			marked: `GET https://mcp.example.com/.well-known/oauth-protected-resource
        │    Accept:  application/json
        ├──────────────────────────────────────►│
        │  404 Not Found`,
			confidence: 'possible'
		},
		{
			text: `GET https://mcp.example.com/mcp/.well-known/oauth-protected-resource HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{}`,
			message: 'place',
			marked: 'GET https://mcp.example.com/mcp/.well-known/oauth-protected-resource',
			severity: 'warning'
		}
	]
});
