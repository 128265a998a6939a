/** claude.ai, and the connectors of Claude Desktop: the server is called from the cloud. */
import { defineTree } from './define.ts';
import { probe } from './look.ts';
import { symptom } from './symptoms.ts';

export const connectors = defineTree({
	...symptom('connectors'),
	start: 'message',
	questions: {
		message: {
			ask: 'Which message do you see?',
			help: [
				{
					look: 'Settings › Connectors › the server › Connect. A reference that starts with `ofid_` helps the support, not you.'
				}
			],
			answers: [
				{
					id: 'reach',
					label: '“Couldn’t reach the MCP server”',
					says: /Couldn['’]t reach the MCP server/,
					next: 'reach'
				},
				{
					id: 'register',
					label: '“Couldn’t register with … sign-in service”',
					says: /Couldn['’]t register with/,
					next: {
						diagnosis: 'no-dynamic-client-registration',
						confidence: 'certain',
						because:
							'The sign-in of the server wants a client id that you enter under Advanced settings.',
						otherwise: ['dcr-rejected', 'as-metadata-missing']
					}
				},
				{
					id: 'authorize',
					label: '“Authorization with the MCP server failed”',
					says: /Authorization with the MCP server failed/,
					next: 'authorize'
				},
				{
					id: 'localhost',
					label: '“Localhost URLs cannot be used”',
					says: /Localhost URLs cannot be used/,
					next: {
						diagnosis: 'cloud-cannot-reach-server',
						confidence: 'certain',
						because: 'A connector is called from the cloud, and your `localhost` is not there.',
						otherwise: ['remote-entry-in-stdio-client']
					}
				},
				{
					id: 'session',
					label: '“rejected the session token”',
					example: 'claude.ai rejected the session token. Run /login, then reconnect.',
					says: /rejected the session token/,
					next: {
						diagnosis: 'vendor-login-expired',
						confidence: 'certain',
						because: 'Your own login has run out; the server has nothing to do with it.',
						otherwise: ['access-policy-block']
					}
				},
				{
					id: 'again',
					label: 'It connects, and wants to be connected again and again',
					example: '“Connect” is back after an hour',
					next: {
						handoff: '/symptoms/worked-then-stopped/',
						because: 'It works for a while, so the question is what ends it.',
						otherwise: ['refresh-token-not-issued', 'stale-credentials']
					}
				},
				{
					id: 'key',
					label: 'None: my server wants a fixed key, and there is no field for it',
					example: 'the service wants an “X-API-Key” header',
					next: {
						diagnosis: 'client-ignores-headers',
						confidence: 'likely',
						because:
							'Connectors sign in; they send no headers of yours. A bridge on your computer does.',
						otherwise: ['credentials-not-sent', 'no-oauth-endpoints']
					}
				},
				{
					id: 'unsure',
					label: 'Another one, or I am not sure',
					next: {
						handoff: '/symptoms/oauth-connection/',
						because: 'Most of what goes wrong with connectors goes wrong in the sign-in.',
						otherwise: [
							'cloud-cannot-reach-server',
							'no-dynamic-client-registration',
							'waf-blocks-client'
						]
					}
				}
			]
		},
		reach: {
			ask: 'Does a phone outside your network reach the address?',
			help: [
				{
					look: 'Switch its WLAN and VPN off, and open the address. Any answer counts, also 401 or 405.'
				},
				...probe
			],
			answers: [
				{
					id: 'no',
					label: 'No, or it is a private address',
					example: '192.168.…, 10.…, a name inside a VPN',
					next: {
						diagnosis: 'cloud-cannot-reach-server',
						confidence: 'certain',
						because: 'The cloud sees what the phone sees.',
						otherwise: ['server-not-listening']
					}
				},
				{
					id: 'certificate',
					label: 'Yes, with a warning about the certificate',
					example: 'Your connection is not private',
					next: {
						diagnosis: 'tls-chain-incomplete',
						confidence: 'certain',
						because: 'The cloud does not click warnings away.',
						otherwise: ['tls-certificate-untrusted']
					}
				},
				{
					id: 'port',
					label: 'Yes; the address has a port, or starts with `http://`',
					example: 'https://example.com:8443/mcp',
					next: {
						diagnosis: 'cloud-cannot-reach-server',
						confidence: 'likely',
						because: 'Unusual ports and open lines are often not called from the cloud.',
						otherwise: ['http-not-https', 'waf-blocks-client']
					}
				},
				{
					id: 'yes',
					label: 'Yes, without any trouble',
					next: {
						diagnosis: 'waf-blocks-client',
						confidence: 'likely',
						because:
							'People get through and the cloud does not: a firewall or a robot check stops it.',
						otherwise: ['tls-chain-incomplete', 'html-instead-of-json']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'cloud-cannot-reach-server',
						confidence: 'possible',
						because: 'A server that only you can see is the commonest reason.',
						otherwise: ['waf-blocks-client', 'tls-chain-incomplete']
					}
				}
			]
		},
		authorize: {
			ask: 'What does the log of the sign-in service show?',
			help: [
				{
					look: 'It is the log of your provider, or of your own server: the last requests before the message.'
				}
			],
			answers: [
				{
					id: 'redirect',
					label: 'The redirect address was refused',
					example: 'https://claude.ai/api/mcp/auth_callback',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'certain',
						because: 'Register this address, and the same one with `claude.com`.',
						otherwise: ['idp-app-misconfigured']
					}
				},
				{
					id: 'client',
					label: 'The request for a token got 401 or `invalid_client`',
					example: 'POST /token 401',
					next: {
						diagnosis: 'client-auth-method-mismatch',
						confidence: 'likely',
						because: 'The secret is missing or wrong, or sent in a way that is not allowed.',
						otherwise: ['idp-app-misconfigured', 'stale-credentials']
					}
				},
				{
					id: 'issued',
					label: 'A token was given out; then the server said 401',
					example: 'POST /token 200, POST /mcp 401',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'likely',
						because: 'The token is made for another address than the one that is called.',
						otherwise: [
							'resource-mismatch',
							'trailing-slash-redirect-drops-auth',
							'server-auth-check-wrong'
						]
					}
				},
				{
					id: 'nothing',
					label: 'Nothing at all',
					example: 'no line at the time of the attempt',
					next: {
						diagnosis: 'protected-resource-metadata-missing',
						confidence: 'likely',
						because: 'The client never found the service: what leads to it is missing or wrong.',
						otherwise: ['as-metadata-missing', 'issuer-mismatch', 'waf-blocks-client']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure, or I cannot see it',
					next: {
						handoff: '/symptoms/oauth-connection/',
						because: 'Then look at what the server tells everybody: that needs no log.',
						otherwise: ['redirect-uri-mismatch', 'client-auth-method-mismatch', 'wrong-audience']
					}
				}
			]
		}
	}
});
