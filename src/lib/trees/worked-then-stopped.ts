/** It worked, and then it stopped: after a while, a restart, an update or a new key. */
import { defineTree } from './define.ts';
import { logAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const workedThenStopped = defineTree({
	...symptom('worked-then-stopped'),
	start: 'after',
	questions: {
		after: {
			ask: 'After what did it stop working?',
			help: [
				{
					look: 'Look for the last line in the log that shows it working, and at what happened next.'
				},
				...logAt
			],
			answers: [
				{
					id: 'hour',
					label: 'After minutes or hours, again and again',
					example: '401, every 60 minutes',
					next: 'refresh'
				},
				{
					id: 'days',
					label: 'After days or weeks',
					example: 'invalid_grant',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'likely',
						because: 'What the client kept to stay signed in has run out or was withdrawn.',
						otherwise: ['vendor-login-expired', 'refresh-token-reused', 'expired-token']
					}
				},
				{
					id: 'server',
					label: 'After the server was restarted or changed',
					example: 'Session not found',
					next: 'server'
				},
				{
					id: 'update',
					label: 'After an update of the client',
					example: 'an entry was skipped',
					next: 'update'
				},
				{
					id: 'machine',
					label: 'After an update of Node.js, Python or the system',
					example: 'brew upgrade, nvm install',
					next: {
						handoff: '/symptoms/node-python-version/',
						because: 'The program that runs the server is another one now.',
						otherwise: ['command-not-on-gui-path', 'node-too-old', 'path-does-not-exist']
					}
				},
				{
					id: 'key',
					label: 'After I changed a key or secret',
					example: 'Bad credentials',
					next: 'key'
				},
				{
					id: 'network',
					label: 'In another network: office, VPN, travel',
					example: 'ECONNRESET, ETIMEDOUT',
					next: {
						handoff: '/symptoms/tls-proxy/',
						because: 'The way to the server is another one now.',
						otherwise: [
							'corporate-proxy-not-used',
							'tls-certificate-untrusted',
							'waf-blocks-client'
						]
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'possible',
						because: 'Signing in anew is cheap, and shows whether the server itself is well.',
						otherwise: ['expired-token', 'session-id-unknown', 'app-not-restarted']
					}
				}
			]
		},
		refresh: {
			ask: 'What stands in the log when the connection stops?',
			help: logAt,
			answers: [
				{
					id: 'sign-in',
					label: 'A new sign-in is asked for, without an error',
					example: '! Needs authentication',
					next: {
						diagnosis: 'refresh-token-not-issued',
						confidence: 'likely',
						because: 'The client got a token for an hour, and nothing to renew it with.',
						otherwise: ['stale-credentials']
					}
				},
				{
					id: 'grant',
					label: '`invalid_grant`, and only one window of the client is open',
					example: 'Token refresh failed: invalid_grant',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'likely',
						because: 'What renews the token has run out, or was withdrawn.',
						otherwise: ['refresh-token-reused', 'refresh-token-not-issued']
					}
				},
				{
					id: 'reused',
					label: '`invalid_grant`, and several windows or programs are open',
					example: 'invalid_grant: refresh token already used',
					next: {
						diagnosis: 'refresh-token-reused',
						confidence: 'likely',
						because:
							'What renews the token can be used once. The second window to use it loses the sign-in for both.',
						otherwise: ['stale-credentials', 'refresh-token-not-issued']
					}
				},
				{
					id: 'client',
					label: '`invalid_client`',
					example: 'Token refresh failed: invalid_client',
					next: {
						diagnosis: 'client-auth-method-mismatch',
						confidence: 'likely',
						because: 'The client cannot prove who it is when it renews.',
						otherwise: ['stale-credentials', 'idp-app-misconfigured']
					}
				},
				{
					id: 'grant-type',
					label: '`unsupported_grant_type`, or my own code renews it',
					next: {
						diagnosis: 'unsupported-grant-type',
						confidence: 'possible',
						because: 'Renewing is a request of its own kind, and must be sent and allowed as such.',
						otherwise: ['refresh-token-not-issued', 'stale-credentials']
					}
				},
				{
					id: 'pasted',
					label: '401, and I pasted the token myself',
					example: 'jwt expired',
					next: {
						diagnosis: 'expired-token',
						confidence: 'certain',
						because: 'A pasted token is good for its time only; nothing renews it.',
						otherwise: ['refresh-token-not-issued']
					}
				},
				{
					id: 'stream',
					label: 'A broken stream, not a 401',
					example: 'TypeError: terminated',
					next: {
						diagnosis: 'proxy-idle-timeout',
						confidence: 'likely',
						because: 'Something on the way ends what is silent for a while.',
						otherwise: ['session-id-unknown', 'get-stream-not-405']
					}
				},
				{
					id: 'session',
					label: 'A session that is not found',
					example: 'Session not found',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'certain',
						because: 'The server forgot the conversation after a pause.',
						otherwise: ['proxy-idle-timeout']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'refresh-token-not-issued',
						confidence: 'possible',
						because:
							'A connection that ends after about an hour most often cannot renew its token.',
						otherwise: ['stale-credentials', 'proxy-idle-timeout', 'expired-token']
					}
				}
			]
		},
		server: {
			ask: 'What does the client report since then?',
			help: logAt,
			answers: [
				{
					id: 'session',
					label: 'A session: 404, or 400',
					example: 'Session not found',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'certain',
						because: 'The client goes on with a conversation that the new server does not know.',
						otherwise: ['session-id-missing']
					}
				},
				{
					id: '401',
					label: '401, or `invalid_client`',
					example: 'invalid_token, invalid_client',
					next: {
						diagnosis: 'server-forgot-clients',
						confidence: 'likely',
						because:
							'The server has new keys or an empty memory, and the client still uses the old registration.',
						otherwise: ['stale-credentials', 'verifier-misconfigured']
					}
				},
				{
					id: 'address',
					label: '404 without a session, 301 or 308',
					example: 'location: https://example.com/v2/mcp',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'likely',
						because: 'The server moved to another address or path.',
						otherwise: ['trailing-slash-redirect-drops-auth', 'http-type-for-sse-endpoint']
					}
				},
				{
					id: 'sse',
					label: '404 or 410, and the address ends in `/sse`',
					example: 'https://example.com/sse',
					next: {
						diagnosis: 'sse-endpoint-retired',
						confidence: 'likely',
						because: 'Many providers have switched the old kind of address off.',
						otherwise: ['wrong-endpoint-url']
					}
				},
				{
					id: 'refused',
					label: '`ECONNREFUSED`, 502 or 503',
					example: 'connect ECONNREFUSED',
					next: {
						diagnosis: 'server-not-listening',
						confidence: 'likely',
						because: 'It did not come up again, or waits at another port.',
						otherwise: ['port-in-use', 'localhost-ipv6-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'possible',
						because:
							'After a restart the client often goes on with an old conversation. Start it anew.',
						otherwise: ['server-forgot-clients', 'server-not-listening', 'wrong-endpoint-url']
					}
				}
			]
		},
		update: {
			ask: 'What does the client say since the update?',
			help: logAt,
			answers: [
				{
					id: 'list',
					label: 'The server is gone from the list',
					example: 'No MCP servers configured',
					next: {
						diagnosis: 'wrong-file',
						confidence: 'possible',
						because: 'New versions sometimes read another file, or another copy of it.',
						otherwise: ['wrong-file-msix', 'needs-approval', 'json-bom']
					}
				},
				{
					id: 'key',
					label: 'An entry is not valid, or was skipped',
					example: 'were skipped: docs',
					next: {
						diagnosis: 'unsupported-config-key',
						confidence: 'possible',
						because: 'The new version is stricter about what an entry may hold.',
						otherwise: ['missing-type-field', 'client-release-broken', 'wrong-root-key']
					}
				},
				{
					id: 'sign-in',
					label: 'The sign-in fails',
					example: 'the browser opens, and the client says that it failed',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'likely',
						because: 'What the old version stored does not fit the new one.',
						otherwise: [
							'credentials-bound-to-other-issuer',
							'callback-issuer-mismatch',
							'redirect-uri-mismatch'
						]
					}
				},
				{
					id: 'version',
					label: 'A protocol version, or a header',
					example: '-32022, Unsupported protocol version',
					next: {
						handoff: '/symptoms/protocol-version/',
						because: 'The client speaks a newer version than the server.',
						otherwise: ['protocol-version-unsupported']
					}
				},
				{
					id: 'sdk',
					label: 'Imports or exports; it was an update of the SDK in my own server',
					example: 'does not provide an export named',
					next: {
						diagnosis: 'sdk-major-mismatch',
						confidence: 'certain',
						because: 'The new major version has other names.',
						otherwise: ['wrong-module-system', 'node-too-old']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the config or the log: both are read as the present version would.',
						otherwise: ['stale-credentials', 'unsupported-config-key', 'wrong-file']
					}
				}
			]
		},
		key: {
			ask: 'Where did you put the new key?',
			help: [
				{
					look: 'The server must get it, and every client that uses it; the old one must be gone from both.'
				}
			],
			answers: [
				{
					id: 'config',
					label: 'Into the config, and the client still runs',
					example: '"env": { "API_KEY": "the new one" }',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'likely',
						because: 'The running client and its servers still use the old one.',
						otherwise: ['stray-characters-in-token', 'wrong-kind-of-credential']
					}
				},
				{
					id: 'restarted',
					label: 'Into the config, and everything was restarted',
					example: 'quit, started again, the same message',
					next: {
						diagnosis: 'stray-characters-in-token',
						confidence: 'possible',
						because: 'A space, a quote or a line end may have come along when it was pasted.',
						otherwise: ['upstream-key-rejected', 'key-environment-mismatch', 'wrong-file']
					}
				},
				{
					id: 'provider',
					label: 'It is a client secret of the sign-in',
					example: 'AADSTS7000222',
					next: {
						diagnosis: 'client-auth-method-mismatch',
						confidence: 'likely',
						because:
							'The client still shows the old secret, or the id of the secret instead of its value.',
						otherwise: ['stale-credentials', 'idp-app-misconfigured']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'possible',
						because: 'Start everything that uses the key anew, and see.',
						otherwise: ['stale-credentials', 'stray-characters-in-token']
					}
				}
			]
		}
	}
});
