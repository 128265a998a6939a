/** Client and server speak different versions of the protocol. */
import { defineTree } from './define.ts';
import { logAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const protocolVersion = defineTree({
	...symptom('protocol-version'),
	start: 'words',
	questions: {
		words: {
			ask: 'Which code or words does the message hold?',
			help: logAt,
			answers: [
				{
					id: 'unsupported',
					label: '`-32022`, or “Unsupported protocol version”',
					example: '{"code":-32022,"data":{"supported":["2025-11-25"]}}',
					says: /-32022\b|Unsupported protocol version/,
					next: {
						diagnosis: 'protocol-version-unsupported',
						confidence: 'certain',
						because:
							'The two have no version in common. The error names those of the server, behind `supported`.',
						otherwise: ['accept-header-missing']
					}
				},
				{
					id: 'discover',
					label: '`server/discover`, with `-32601`, 400 or 404',
					example: 'Method not found: server/discover',
					says: /Method not found: server\/discover/,
					next: {
						diagnosis: 'protocol-version-unsupported',
						confidence: 'likely',
						because:
							'A new client asks an old server. Most clients then ask again in the old way; this one does not.',
						otherwise: ['wrong-endpoint-url', 'session-id-missing']
					}
				},
				{
					id: 'initialize',
					label: '400 to `initialize`',
					example: 'HTTP 400, method initialize',
					next: {
						diagnosis: 'protocol-version-unsupported',
						confidence: 'likely',
						because: 'A new server is asked in the old way, which it no longer speaks.',
						otherwise: ['accept-header-missing', 'session-id-missing', 'server-already-initialized']
					}
				},
				{
					id: 'header',
					label: '`-32020`, or a header that is missing or differs',
					example: 'MCP-Protocol-Version header does not match',
					says: /-32020\b|MCP-Protocol-Version header/,
					next: 'header'
				},
				{
					id: 'capability',
					label: '`-32021`, or a capability',
					says: /-32021\b/,
					next: {
						diagnosis: 'unsupported-client-capability',
						confidence: 'certain',
						because: 'The server wants something that this client cannot do.',
						otherwise: ['protocol-version-unsupported']
					}
				},
				{
					id: 'preflight',
					label: '“Request field … is not allowed”, in a browser',
					example:
						'Request field mcp-protocol-version is not allowed by Access-Control-Allow-Headers',
					says: /is not allowed by Access-Control-Allow-Headers/,
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'certain',
						because: 'The version is fine. The server does not allow pages to send that header.',
						otherwise: ['cors-session-id-not-exposed']
					}
				},
				{
					id: 'session',
					label: 'A session',
					example: 'Mcp-Session-Id header is required',
					next: {
						handoff: '/symptoms/transport-error/',
						because: 'That is about the conversation, not about its version.',
						otherwise: ['session-id-missing', 'session-id-unknown']
					}
				},
				{
					id: 'probe',
					label: '“Version negotiation probe timed out”',
					says: /Version negotiation probe timed out/,
					next: {
						diagnosis: 'startup-timeout',
						confidence: 'possible',
						because: 'The server does not answer the first question at all, in whichever version.',
						otherwise: [
							'crash-no-stderr',
							'protocol-version-unsupported',
							'server-runs-http-not-stdio'
						]
					}
				},
				{
					id: 'unsure',
					label: 'None of these, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the message, or the answer of the server: codes are told apart.',
						otherwise: [
							'protocol-version-unsupported',
							'session-id-missing',
							'accept-header-missing'
						]
					}
				}
			]
		},
		header: {
			ask: 'Who sends the request?',
			help: [
				{
					look: 'The message names the header. A proxy in front of the server may drop or change it.'
				}
			],
			answers: [
				{
					id: 'own',
					label: 'My own code, without an SDK',
					example: 'fetch, requests, httpx',
					next: {
						diagnosis: 'protocol-version-unsupported',
						confidence: 'likely',
						because:
							'The new version wants the same words in headers and body. An SDK writes both.',
						otherwise: ['accept-header-missing']
					}
				},
				{
					id: 'client',
					label: 'A client, through a proxy of mine',
					example: 'client › nginx › server',
					next: {
						diagnosis: 'protocol-headers-stripped',
						confidence: 'likely',
						because: 'Let every header that starts with `Mcp-` pass unchanged.',
						otherwise: ['protocol-version-unsupported', 'session-id-missing']
					}
				},
				{
					id: 'direct',
					label: 'A client, without anything between',
					example: 'client › server',
					next: {
						diagnosis: 'protocol-version-unsupported',
						confidence: 'likely',
						because: 'One of the two is older than the other: bring both up to date.',
						otherwise: ['session-id-missing']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'protocol-version-unsupported',
						confidence: 'possible',
						because: 'Bring both sides up to date first.',
						otherwise: ['protocol-headers-stripped', 'session-id-missing']
					}
				}
			]
		}
	}
});
