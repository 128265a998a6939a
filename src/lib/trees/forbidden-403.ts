/** 403: something is reached, and turns the client away. */
import { defineTree } from './define.ts';
import { logAt, probe } from './look.ts';
import { symptom } from './symptoms.ts';

export const forbidden403 = defineTree({
	...symptom('forbidden-403'),
	start: 'body',
	questions: {
		body: {
			ask: 'What stands in the answer, beside 403?',
			help: [...logAt, ...probe],
			answers: [
				{
					id: 'scope',
					label: '`insufficient_scope`, or a missing scope',
					example: 'WWW-Authenticate: Bearer error="insufficient_scope"',
					says: /insufficient_scope/,
					next: {
						diagnosis: 'insufficient-scope',
						confidence: 'certain',
						because: 'Your token is good, and does not cover what you asked for.',
						otherwise: ['invalid-scope', 'access-policy-block']
					}
				},
				{
					id: 'host',
					label: 'The word “Host”; or the status is 421',
					example: 'Invalid Host header',
					says: /(?:Invalid|Missing) Host header|421 Misdirected/,
					next: {
						diagnosis: 'host-header-rejected',
						confidence: 'certain',
						because:
							'The server only answers to names that it knows, and this one is not among them.',
						otherwise: ['wrong-endpoint-url']
					}
				},
				{
					id: 'origin',
					label: 'The word “Origin”',
					example: 'Invalid Origin header',
					says: /Invalid Origin header/,
					next: {
						diagnosis: 'host-header-rejected',
						confidence: 'likely',
						because: 'The server lets only pages of certain sites call it.',
						otherwise: ['cors-preflight-failed']
					}
				},
				{
					id: 'page',
					label: 'A web page',
					example: 'Just a moment …, Access denied, Ray ID',
					says: /Just a moment|Ray ID/,
					next: {
						diagnosis: 'waf-blocks-client',
						confidence: 'likely',
						because: 'A protection in front of the server takes the client for an unwanted robot.',
						otherwise: ['html-instead-of-json', 'access-policy-block', 'corporate-proxy-not-used']
					}
				},
				{
					id: 'tool',
					label: 'Words of the service behind a tool',
					example: 'Resource not accessible by personal access token',
					next: {
						diagnosis: 'upstream-key-rejected',
						confidence: 'likely',
						because: 'MCP works. The key that the server uses may not do this.',
						otherwise: ['insufficient-scope', 'wrong-kind-of-credential', 'access-policy-block']
					}
				},
				{ id: 'nothing', label: 'Nothing, or only “Forbidden”', next: 'who' },
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste the answer with its headers, as `curl -i` prints it: one of them names the reason.',
						otherwise: ['insufficient-scope', 'waf-blocks-client', 'host-header-rejected']
					}
				}
			]
		},
		who: {
			ask: 'Who gets the 403?',
			help: [
				{
					look: 'Try it from another account, or another network; and open the address in a browser.'
				},
				...probe
			],
			answers: [
				{
					id: 'me',
					label: 'Only my account; others get in',
					example: 'a colleague sees the tools, I do not',
					next: {
						diagnosis: 'access-policy-block',
						confidence: 'likely',
						because: 'A role, a licence or a rule of the organisation is missing for you.',
						otherwise: ['wrong-account-signed-in', 'insufficient-scope']
					}
				},
				{
					id: 'programs',
					label: 'Programs; a browser gets another answer',
					example: '200 in a browser, 403 with curl',
					next: {
						diagnosis: 'waf-blocks-client',
						confidence: 'likely',
						because: 'A protection in front of the server lets browsers through only.',
						otherwise: ['host-header-rejected']
					}
				},
				{
					id: 'pages',
					label: 'Web pages; programs get in',
					example: '200 with curl, 403 in the network panel',
					next: {
						diagnosis: 'host-header-rejected',
						confidence: 'likely',
						because: 'A page sends its origin along, and the server does not allow this one.',
						otherwise: ['cors-preflight-failed']
					}
				},
				{
					id: 'own',
					label: 'Everybody, right after a sign-in; it is my server',
					example: 'POST /token 200, POST /mcp 403',
					next: {
						diagnosis: 'server-auth-check-wrong',
						confidence: 'likely',
						because: 'The server refuses what it or its provider has just issued.',
						otherwise: ['insufficient-scope', 'wrong-audience']
					}
				},
				{
					id: 'public',
					label: 'Everybody, since it has a public name',
					example: 'https://mcp.example.com instead of localhost',
					next: {
						diagnosis: 'host-header-rejected',
						confidence: 'likely',
						because: 'The server still answers to its local name only.',
						otherwise: ['waf-blocks-client']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'access-policy-block',
						confidence: 'possible',
						because: 'A 403 without a reason is most often a rule about who may do what.',
						otherwise: ['waf-blocks-client', 'host-header-rejected', 'insufficient-scope']
					}
				}
			]
		}
	}
});
