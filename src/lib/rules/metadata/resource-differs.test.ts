import { evidenceTester } from '../evidence-tester.ts';
import { resourceMetadata } from '../sample-documents.ts';
import { examples } from './resource-differs.examples.ts';
import { resourceDiffers } from './resource-differs.ts';

evidenceTester(resourceDiffers, {
	valid: [
		// Plain http behind a TLS proxy: another rule says where that comes from.
		{
			text: '$ curl -i https://mcp.example.com/.well-known/oauth-protected-resource/mcp\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"resource":"http://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"]}'
		},
		examples.good,
		{
			text: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"resource":"https://mcp.example.com/mcp","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`
		},
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
}
`,
			expectedResource: 'https://mcp.example.com/mcp'
		}
	],
	invalid: [
		{
			...examples.bad,
			message: 'differs',
			marked: '"resource": "https://inner.example.com:8080/mcp"',
			at: 'resource'
		},
		{
			text: resourceMetadata({ resource: 'https://mcp.example.com', scopes_supported: ['read'] }),
			expectedResource: 'https://mcp.example.com/mcp',
			message: 'prefix',
			marked: '"resource": "https://mcp.example.com"',
			at: 'resource',
			severity: 'advice',
			confidence: 'likely'
		},
		{
			text: `GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1

HTTP/1.1 200 OK
Content-Type: application/json

{"resource":"https://mcp.example.com/other","authorization_servers":["https://auth.example.com"],"scopes_supported":["read"],"bearer_methods_supported":["header"]}`,
			message: 'source',
			marked: '"resource":"https://mcp.example.com/other"',
			at: 'resource'
		},
		{
			text: `{
  "authorization_servers": [
    "https://auth.example.com"
  ],
  "scopes_supported": [
    "read"
  ],
  "bearer_methods_supported": [
    "header"
  ]
}`,
			message: 'absent',
			marked: '{',
			at: 'resource'
		},
		{
			text: resourceMetadata({ resource: '/mcp', scopes_supported: ['read'] }),
			message: 'relative',
			marked: '"resource": "/mcp"',
			at: 'resource'
		},
		{
			text: resourceMetadata({ resource: 'https://mcp.example.com/mcp/' }),
			message: 'slash',
			marked: '"resource": "https://mcp.example.com/mcp/"',
			at: 'resource',
			severity: 'advice',
			confidence: 'possible'
		},
		{
			text: `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer resource_metadata="https://mcp.example.com/.well-known/oauth-protected-resource/other"\n\nHTTP/1.1 200 OK\n\n${resourceMetadata()}`,
			message: 'source',
			marked: '"resource": "https://mcp.example.com/mcp"',
			at: 'resource'
		},
		{
			text: `${resourceMetadata()}\n\nhttps://auth.example.com/authorize?response_type=code&client_id=a&resource=https%3A%2F%2Fmcp.example.com%2F&state=s`,
			message: 'asked',
			marked: 'resource=https%3A%2F%2Fmcp.example.com%2F'
		}
	]
});
