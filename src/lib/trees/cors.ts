/** Only in a web page: the browser stops the request and says CORS. */
import { defineTree } from './define.ts';
import { symptom } from './symptoms.ts';

const network = {
	look: 'Open the developer tools (F12) › Network, load the page again, and click the red line.'
};

export const cors = defineTree({
	...symptom('cors'),
	start: 'page',
	questions: {
		page: {
			ask: 'Which sentence stands in the console of the browser?',
			help: [
				{
					look: 'Open the developer tools (F12) › Console. CORS exists in web pages only: programs are never stopped by it.'
				}
			],
			answers: [
				{
					id: 'preflight',
					label: 'The preflight “doesn’t pass” or “does not have HTTP ok status”',
					example: "Response to preflight request doesn't pass access control check",
					says: /preflight request doesn['’]t pass|does not have HTTP ok status/,
					next: 'preflight'
				},
				{
					id: 'header',
					label: 'A header “is not allowed”',
					example:
						'Request header field authorization is not allowed by Access-Control-Allow-Headers',
					says: /Request header field [\w-]{1,60} is not allowed/,
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'certain',
						because: 'The server has to name every header that a page may send.',
						otherwise: ['cors-session-id-not-exposed']
					}
				},
				{
					id: 'origin',
					label: '“No Access-Control-Allow-Origin header”',
					next: 'which'
				},
				{
					id: 'wildcard',
					label: 'A wildcard `*`, and credentials',
					example: "must not be the wildcard '*' when the request's credentials mode is 'include'",
					says: /must not be the wildcard/,
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'certain',
						because: 'Cookies and `*` exclude each other. MCP needs no cookies.',
						otherwise: ['host-header-rejected']
					}
				},
				{
					id: 'session',
					label: 'None; later requests fail for want of a session',
					example: 'No valid session ID provided',
					next: {
						diagnosis: 'cors-session-id-not-exposed',
						confidence: 'likely',
						because: 'The server sends the number of the session, and the page may not read it.',
						otherwise: ['session-id-missing', 'session-id-unknown']
					}
				},
				{
					id: 'mixed',
					label: '“Mixed Content”',
					example: 'requested an insecure resource http://…',
					says: /Mixed Content|requested an insecure/,
					next: {
						diagnosis: 'mixed-content',
						confidence: 'certain',
						because: 'A page from https may not call an address with plain http.',
						otherwise: ['http-not-https', 'metadata-http-scheme']
					}
				},
				{
					id: 'no-page',
					label: 'There is no page: it is a desktop app or a command',
					example: 'Claude Desktop, VS Code, curl',
					next: {
						handoff: '/symptoms/where-to-start/',
						because: 'Then CORS is not the cause, whatever a search says.',
						otherwise: ['host-header-rejected', 'credentials-not-sent', 'waf-blocks-client']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the sentence of the console, or the answer with its headers.',
						otherwise: [
							'cors-preflight-failed',
							'cors-session-id-not-exposed',
							'host-header-rejected'
						]
					}
				}
			]
		},
		preflight: {
			ask: 'Which status does the `OPTIONS` request get?',
			help: [
				network,
				{
					look: 'Or ask yourself; in PowerShell write `curl.exe`:',
					run: 'curl -sS -i -X OPTIONS https://example.com/mcp -H "Origin: https://app.example.com" -H "Access-Control-Request-Method: POST" -H "Access-Control-Request-Headers: authorization,content-type,mcp-protocol-version,mcp-session-id"'
				}
			],
			answers: [
				{
					id: '401',
					label: '401',
					example: 'OPTIONS /mcp 401',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'certain',
						because:
							'The server wants a token before it says what is allowed. Browsers never send one with this question.',
						otherwise: ['challenge-without-resource-metadata']
					}
				},
				{
					id: '403',
					label: '403',
					example: 'OPTIONS /mcp 403',
					next: {
						diagnosis: 'host-header-rejected',
						confidence: 'likely',
						because: 'The site of your page is not on the list of the server.',
						otherwise: ['cors-preflight-failed', 'waf-blocks-client']
					}
				},
				{
					id: '404',
					label: '404, 405 or another one',
					example: 'OPTIONS /mcp 405',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'likely',
						because: 'Nobody answers that question at this address.',
						otherwise: ['wrong-endpoint-url', 'trailing-slash-redirect-drops-auth']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'likely',
						because: 'The browser asks first whether it may, and gets no usable answer.',
						otherwise: ['host-header-rejected', 'wrong-endpoint-url']
					}
				}
			]
		},
		which: {
			ask: 'Which address was called?',
			help: [network],
			answers: [
				{
					id: 'mcp',
					label: 'The MCP endpoint itself',
					example: 'https://example.com/mcp',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'likely',
						because:
							'Its answers do not say that a page may read them. Errors such as 401 have to say it, too.',
						otherwise: ['waf-blocks-client', 'wrong-endpoint-url']
					}
				},
				{
					id: 'discovery',
					label: 'One with `/.well-known/`, `/register` or `/token`',
					example: 'https://auth.example.com/token',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'likely',
						because: 'The sign-in service does not answer pages there, or not at all.',
						otherwise: ['as-metadata-missing', 'no-oauth-endpoints']
					}
				},
				{
					id: 'login',
					label: 'A login page',
					example: 'https://login.example.com/…',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'likely',
						because: 'A gateway leads the request to its login page, which a page cannot read.',
						otherwise: ['access-policy-block']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'cors-preflight-failed',
						confidence: 'possible',
						because: 'Some answer on the way lacks the permission for pages.',
						otherwise: ['waf-blocks-client', 'html-instead-of-json']
					}
				}
			]
		}
	}
});
