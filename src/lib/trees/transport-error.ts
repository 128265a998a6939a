/** “SSE connection not established”: the client calls an address and gets no conversation. */
import { defineTree } from './define.ts';
import { entryAt, logAt, probe } from './look.ts';
import { symptom } from './symptoms.ts';

export const transportError = defineTree({
	...symptom('transport-error'),
	start: 'status',
	questions: {
		status: {
			ask: 'Which number or word stands in the message?',
			help: [
				{
					look: 'The log says it: three digits, or a word in capitals. If there is none, ask the address yourself:'
				},
				...probe,
				...logAt
			],
			answers: [
				{
					id: '404',
					label: '404, or “not found”',
					example: 'SSE error: Non-200 status code (404)',
					says: /\b404\b/,
					next: 'not-found'
				},
				{
					id: '405',
					label: '405',
					example: 'SSE error: Non-200 status code (405)',
					says: /\b405\b/,
					next: 'method'
				},
				{
					id: 'session',
					label: 'The word “session”, or “initialized”',
					example: 'Bad Request: No valid session ID provided',
					says: /[Ss]ession (?:not found|ID)|session not initialized|already initialized/,
					next: 'session'
				},
				{
					id: '401',
					label: '401',
					example: 'Error POSTing to endpoint (HTTP 401)',
					says: /\b401\b/,
					next: {
						handoff: '/symptoms/unauthorized-401/',
						because: 'The server is reached and answers. It wants to know who you are.',
						otherwise: ['credentials-not-sent', 'expired-token']
					}
				},
				{
					id: '403',
					label: '403, or 421',
					example: '403 Forbidden, 421 Misdirected Request',
					says: /\b403\b|\b421\b/,
					next: {
						handoff: '/symptoms/forbidden-403/',
						because: 'Something is reached and turns you away.',
						otherwise: ['host-header-rejected', 'waf-blocks-client', 'insufficient-scope']
					}
				},
				{
					id: '406',
					label: '406, or “Not Acceptable”',
					example: 'Client must accept both application/json and text/event-stream',
					says: /\b406\b|Not Acceptable|must accept both/,
					next: {
						diagnosis: 'accept-header-missing',
						confidence: 'certain',
						because:
							'The request does not say that it takes both kinds of answer. In a browser or a plain curl call that is normal, and no fault of the server.',
						otherwise: ['http-type-for-sse-endpoint']
					}
				},
				{
					id: '415',
					label: '415, or “Unsupported Media Type”',
					example: 'Unsupported Media Type',
					says: /\b415\b|Unsupported Media Type/,
					next: {
						diagnosis: 'content-type-rejected',
						confidence: 'certain',
						because:
							'The request does not say that it carries JSON, or something on the way changed that.',
						otherwise: ['accept-header-missing']
					}
				},
				{
					id: 'redirect',
					label: '301, 307, 308 or “Redirect”',
					example: 'Redirect to plain http not followed',
					says: /\bHTTP(?:\/[\d.]+)? 30[178]\b|Redirect to/,
					next: {
						diagnosis: 'trailing-slash-redirect-drops-auth',
						confidence: 'certain',
						because:
							'The address leads on to another one, and clients do not carry everything along.',
						otherwise: ['wrong-endpoint-url', 'http-not-https']
					}
				},
				{
					id: '5xx',
					label: '500, 502, 503 or 504',
					example: '502 Bad Gateway',
					says: /\b50[0234]\b/,
					next: 'server-fault'
				},
				{
					id: 'page',
					label: 'A web page: `<`, HTML, “Unexpected content type”',
					example: 'Unexpected content type: text/html',
					says: /Unexpected content type/,
					next: 'page'
				},
				{
					id: 'refused',
					label: '`ECONNREFUSED`, `ENOTFOUND`',
					example: 'connect ECONNREFUSED ::1:3000',
					says: /\bECONNREFUSED\b|\bENOTFOUND\b/,
					next: 'refused'
				},
				{
					id: 'timeout',
					label: 'A timeout',
					example: 'MCP error -32001: Request timed out',
					says: /-32001: Request timed out|\bETIMEDOUT\b/,
					next: 'timeout'
				},
				{
					id: 'cut',
					label: 'It connects, then breaks',
					example: 'SSE stream disconnected: TypeError: terminated',
					says: /TypeError: terminated|stream disconnected/,
					next: 'cut'
				},
				{ id: 'unsure', label: 'None of these, or I am not sure', next: 'address' }
			]
		},

		'not-found': {
			ask: 'What else does the 404 answer hold?',
			help: probe,
			answers: [
				{
					id: 'nothing',
					label: 'Nothing more, or a web page',
					example: 'Cannot POST /, 404 page not found',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'likely',
						because:
							'The host is right, and nothing lies at this path. Most often `/mcp` is missing.',
						otherwise: [
							'sse-endpoint-retired',
							'sse-type-for-streamable-endpoint',
							'http-type-for-sse-endpoint'
						]
					}
				},
				{
					id: 'session',
					label: '“Session not found”, or “expired session”',
					example: '{"error":{"code":-32001,"message":"Session not found"}}',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'certain',
						because:
							'The address is right. The server has forgotten the session, or it is on another copy of it.',
						otherwise: ['session-id-missing']
					}
				},
				{
					id: 'well-known',
					label: 'The path is `/register` or `/.well-known/…`',
					example: 'Dynamic client registration failed: HTTP 404',
					next: {
						diagnosis: 'no-oauth-endpoints',
						confidence: 'likely',
						because: 'The client looks for a sign-in that this server does not have.',
						otherwise: ['protected-resource-metadata-missing', 'as-metadata-missing']
					}
				},
				{
					id: 'method',
					label: '`-32601`, or “Method not found”',
					example: '{"error":{"code":-32601}}',
					next: {
						handoff: '/symptoms/protocol-version/',
						because:
							'The server answers, and does not know what the client asks: they speak different versions.',
						otherwise: ['protocol-version-unsupported']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'possible',
						because: 'A wrong path is the commonest reason for 404.',
						otherwise: ['session-id-unknown', 'sse-type-for-streamable-endpoint']
					}
				}
			]
		},
		method: {
			ask: 'What do the address and the type in the config say?',
			help: entryAt,
			answers: [
				{
					id: 'sse-address',
					label: 'The address ends in `/sse`; the type is `http`, or none',
					example: '"url": "https://example.com/sse"',
					next: {
						diagnosis: 'http-type-for-sse-endpoint',
						confidence: 'likely',
						because: 'The client speaks the new way to an address of the old one.',
						otherwise: ['sse-endpoint-retired', 'wrong-endpoint-url']
					}
				},
				{
					id: 'sse-type',
					label: 'The type is `sse`; the address does not end in `/sse`',
					example: '"type": "sse", "url": "https://example.com/mcp"',
					next: {
						diagnosis: 'sse-type-for-streamable-endpoint',
						confidence: 'likely',
						because: 'The client speaks the old way to an address of the new one.',
						otherwise: ['wrong-endpoint-url', 'get-stream-not-405']
					}
				},
				{
					id: 'page',
					label: 'It is the address of a website',
					example: '"url": "https://example.com"',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'likely',
						because: 'Websites answer so when something is sent to them that is no form.',
						otherwise: ['trailing-slash-redirect-drops-auth']
					}
				},
				{
					id: 'fits',
					label: 'They fit each other',
					example: '"type": "http", "url": "https://example.com/mcp"',
					next: {
						diagnosis: 'sse-type-for-streamable-endpoint',
						confidence: 'possible',
						because:
							'Then the client asks in the old way, whatever the config says. A 405 to a GET alone is normal and does no harm.',
						otherwise: ['wrong-endpoint-url', 'missing-type-field', 'get-stream-not-405']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the config: type and address are compared.',
						otherwise: [
							'http-type-for-sse-endpoint',
							'sse-type-for-streamable-endpoint',
							'wrong-endpoint-url'
						]
					}
				}
			]
		},
		session: {
			ask: 'What does the message say about the session?',
			help: [...logAt, ...probe],
			answers: [
				{
					id: 'unknown',
					label: 'Not found, expired or terminated',
					example: 'Session not found',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'certain',
						because: 'The server was restarted, or another copy of it got the request.',
						otherwise: ['session-id-missing', 'proxy-idle-timeout']
					}
				},
				{
					id: 'missing',
					label: 'Missing, required or not valid',
					example: 'Mcp-Session-Id header is required',
					next: {
						diagnosis: 'session-id-missing',
						confidence: 'likely',
						because: 'A request came without the number that the server gave out at the start.',
						otherwise: ['session-id-unknown', 'cors-session-id-not-exposed']
					}
				},
				{
					id: 'twice',
					label: '“already initialized”, or “already connected”',
					example: 'Server already initialized',
					next: {
						diagnosis: 'server-already-initialized',
						confidence: 'certain',
						because: 'The server has one conversation for everybody, and somebody was first.',
						otherwise: ['session-id-missing']
					}
				},
				{
					id: 'not-yet',
					label: '“not initialized”',
					example: 'Bad Request: Server not initialized',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'likely',
						because: 'This copy of the server has not seen the start of the conversation.',
						otherwise: ['session-id-missing', 'server-already-initialized']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'possible',
						because: 'A restart of the server, or several copies of it, is the commonest reason.',
						otherwise: [
							'session-id-missing',
							'server-already-initialized',
							'cors-session-id-not-exposed'
						]
					}
				}
			]
		},
		'server-fault': {
			ask: 'What does the message say, beside 500, 502, 503 or 504?',
			help: [...logAt, { look: 'If the server is yours, its own log says more than the answer.' }],
			answers: [
				{
					id: 'sse',
					label: '“SSE connection not established”',
					next: {
						diagnosis: 'legacy-sse-stream-missing',
						confidence: 'certain',
						because:
							'The old kind of server got a message and has no open stream to go with it: the stream broke, or is on another copy.',
						otherwise: ['session-id-unknown', 'proxy-idle-timeout']
					}
				},
				{
					id: 'gateway',
					label: '502 or 503, said by a proxy',
					example: '502 Bad Gateway, nginx',
					next: {
						diagnosis: 'server-error-5xx',
						confidence: 'likely',
						because: 'The proxy is there, and the server behind it is not, or fails.',
						otherwise: ['server-not-listening', 'localhost-wrong-machine', 'proxy-idle-timeout']
					}
				},
				{
					id: 'late',
					label: '504, after about a minute',
					example: '504 Gateway Timeout',
					next: {
						diagnosis: 'proxy-idle-timeout',
						confidence: 'likely',
						because: 'Something between the two gave up waiting.',
						otherwise: ['proxy-buffers-sse', 'server-not-listening']
					}
				},
				{
					id: 'second',
					label: '500 for every client but the first',
					next: {
						diagnosis: 'server-already-initialized',
						confidence: 'likely',
						because: 'The server has one conversation for everybody.',
						otherwise: ['session-id-unknown']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						diagnosis: 'server-error-5xx',
						confidence: 'possible',
						because: 'The fault is on the side of the server. Its own log has the reason.',
						otherwise: [
							'server-already-initialized',
							'verifier-misconfigured',
							'proxy-idle-timeout'
						]
					}
				}
			]
		},
		page: {
			ask: 'What kind of web page answers?',
			help: [{ look: 'Open the address in a private window of a browser.' }, ...probe],
			answers: [
				{
					id: 'login',
					label: 'A login page',
					example: 'Sign in to continue',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'certain',
						because:
							'A gateway for people stands in front of the server. Programs cannot fill in its form.',
						otherwise: ['access-policy-block']
					}
				},
				{
					id: 'challenge',
					label: 'A check for robots',
					example: 'Just a moment …, Attention Required!',
					next: {
						diagnosis: 'waf-blocks-client',
						confidence: 'certain',
						because: 'The protection of the site takes the client for an unwanted robot.',
						otherwise: ['html-instead-of-json']
					}
				},
				{
					id: 'site',
					label: 'The website itself, or its “not found”',
					example: 'Welcome to …, 404 Page not found',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'likely',
						because:
							'The address leads to pages for people. The one for clients has another path, often `/mcp`.',
						otherwise: ['html-instead-of-json']
					}
				},
				{
					id: 'company',
					label: 'A page of the company network',
					example: 'Blocked by web filter',
					next: {
						diagnosis: 'corporate-proxy-not-used',
						confidence: 'likely',
						because: 'The proxy of the network answers instead of the server.',
						otherwise: ['tls-certificate-untrusted', 'html-instead-of-json']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'possible',
						because: 'Something for people answers at that address.',
						otherwise: ['wrong-endpoint-url', 'waf-blocks-client']
					}
				}
			]
		},
		refused: {
			ask: 'Where does the server run, seen from the client?',
			help: [
				{
					look: 'Containers, WSL and virtual machines are computers of their own: each has its own `localhost`.'
				},
				{
					on: 'macOS and Linux',
					look: 'This shows whether something waits at the port, 3000 for example:',
					run: 'lsof -nP -iTCP:3000 -sTCP:LISTEN'
				},
				{
					on: 'Windows',
					look: 'The same in PowerShell:',
					run: 'Get-NetTCPConnection -LocalPort 3000 -State Listen'
				}
			],
			answers: [
				{
					id: 'nobody',
					label: 'On the same computer, and nothing waits at the port',
					example: 'connect ECONNREFUSED 127.0.0.1:3000',
					next: {
						diagnosis: 'server-not-listening',
						confidence: 'certain',
						because: 'The server is not started, or waits at another port.',
						otherwise: ['port-in-use', 'wrong-endpoint-url']
					}
				},
				{
					id: 'there',
					label: 'On the same computer, and it waits there',
					example: 'connect ECONNREFUSED ::1:3000',
					next: {
						diagnosis: 'localhost-ipv6-mismatch',
						confidence: 'likely',
						because:
							'`localhost` has two addresses, `127.0.0.1` and `::1`, and the two sides took different ones.',
						otherwise: ['localhost-wrong-machine']
					}
				},
				{
					id: 'container',
					label: 'One of the two in a container, in WSL, or on another machine',
					example: 'a dev container that calls http://localhost:3000',
					next: {
						diagnosis: 'localhost-wrong-machine',
						confidence: 'likely',
						because: '`localhost` means another computer for each of them.',
						otherwise: ['server-not-listening', 'localhost-ipv6-mismatch']
					}
				},
				{
					id: 'cloud',
					label: 'On my computer; the client is claude.ai or a connector',
					example: 'http://localhost:3000/mcp as a connector',
					next: {
						diagnosis: 'cloud-cannot-reach-server',
						confidence: 'certain',
						because: 'Connectors are called from the cloud, which cannot see your computer.',
						otherwise: ['waf-blocks-client']
					}
				},
				{
					id: 'internet',
					label: 'On the internet; a browser reaches it',
					example: 'https://mcp.example.com/mcp',
					next: {
						handoff: '/symptoms/tls-proxy/',
						because: 'Something between the client and the internet is in the way.',
						otherwise: ['corporate-proxy-not-used', 'wrong-endpoint-url']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'server-not-listening',
						confidence: 'possible',
						because: 'Most often nothing waits at that port.',
						otherwise: ['localhost-ipv6-mismatch', 'localhost-wrong-machine', 'wrong-endpoint-url']
					}
				}
			]
		},
		timeout: {
			ask: 'What lies between the client and the server?',
			help: [...probe, { look: 'If the answer to this comes at once, only streams are held up.' }],
			answers: [
				{
					id: 'program',
					label: 'Nothing: the entry starts a program',
					example: '"command": "npx"',
					runs: 'command',
					next: {
						diagnosis: 'startup-timeout',
						confidence: 'likely',
						because:
							'The program takes longer than the client waits, most often since it downloads first.',
						otherwise: [
							'npx-missing-yes',
							'waits-for-input',
							'server-runs-http-not-stdio',
							'docker-io-flags'
						]
					}
				},
				{
					id: 'cloud',
					label: 'The internet; the client is claude.ai, the server at home or behind a VPN',
					example: 'https://mcp.intern.example as a connector',
					next: {
						diagnosis: 'cloud-cannot-reach-server',
						confidence: 'certain',
						because: 'Connectors are called from the cloud, which cannot see private addresses.',
						otherwise: ['waf-blocks-client']
					}
				},
				{
					id: 'proxy',
					label: 'A proxy of mine: nginx, a load balancer, a CDN',
					example: 'X-Cache, cf-ray, server: nginx',
					next: {
						diagnosis: 'proxy-buffers-sse',
						confidence: 'likely',
						because: 'It collects the answer until it is complete. A stream never is.',
						otherwise: ['proxy-idle-timeout', 'server-not-listening']
					}
				},
				{
					id: 'company',
					label: 'A company network',
					example: 'a PAC file, a VPN',
					next: {
						diagnosis: 'corporate-proxy-not-used',
						confidence: 'likely',
						because: 'Browsers know the proxy of the network; programs have to be told.',
						otherwise: ['tls-certificate-untrusted', 'waf-blocks-client']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'server-not-listening',
						confidence: 'possible',
						because:
							'No answer at all most often means that nobody is there, or that a firewall is silent.',
						otherwise: ['corporate-proxy-not-used', 'proxy-buffers-sse', 'localhost-wrong-machine']
					}
				}
			]
		},
		cut: {
			ask: 'When does the connection break?',
			help: [{ look: 'Compare the times in the log from one break to the next.' }, ...logAt],
			answers: [
				{
					id: 'constant',
					label: 'After the same time, again and again',
					example: 'TypeError: terminated, every 60 seconds',
					next: {
						diagnosis: 'proxy-idle-timeout',
						confidence: 'likely',
						because: 'A proxy or load balancer ends what is silent for that long.',
						otherwise: ['session-id-unknown', 'proxy-buffers-sse']
					}
				},
				{
					id: 'at-once',
					label: 'At once, in a loop',
					example: 'Failed to open SSE stream',
					next: {
						diagnosis: 'get-stream-not-405',
						confidence: 'likely',
						because:
							'The client asks for a second stream, which a server may refuse with 405. This one answers something else.',
						otherwise: ['session-id-unknown', 'proxy-buffers-sse']
					}
				},
				{
					id: 'random',
					label: 'At random; the server runs in several copies',
					example: 'two pods behind one address',
					next: {
						diagnosis: 'session-id-unknown',
						confidence: 'likely',
						because: 'Requests reach a copy that does not know the conversation.',
						otherwise: ['legacy-sse-stream-missing', 'server-already-initialized']
					}
				},
				{
					id: 'hours',
					label: 'After an hour or more, and then 401',
					example: '401 after 60 minutes',
					next: {
						handoff: '/symptoms/worked-then-stopped/',
						because: 'That is about the token, not about the connection.',
						otherwise: ['refresh-token-not-issued', 'expired-token']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'proxy-idle-timeout',
						confidence: 'possible',
						because: 'Something on the way that ends silent streams is the commonest reason.',
						otherwise: ['session-id-unknown', 'get-stream-not-405']
					}
				}
			]
		},
		address: {
			ask: 'What does the address in the config look like?',
			help: entryAt,
			answers: [
				{
					id: 'bare',
					label: 'A host alone, without a path',
					example: 'https://example.com',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'possible',
						because: 'Servers for clients mostly lie at a path such as `/mcp`.',
						otherwise: ['missing-type-field', 'html-instead-of-json']
					}
				},
				{
					id: 'sse',
					label: 'It ends in `/sse`',
					example: 'https://example.com/sse',
					next: {
						diagnosis: 'http-type-for-sse-endpoint',
						confidence: 'possible',
						because: 'That is the old way, which newer clients speak only when told so.',
						otherwise: ['sse-endpoint-retired', 'wrong-endpoint-url', 'proxy-idle-timeout']
					}
				},
				{
					id: 'http',
					label: 'It starts with `http://`, and is not on this computer',
					example: 'http://mcp.example.com/mcp',
					next: {
						diagnosis: 'http-not-https',
						confidence: 'likely',
						because: 'Clients refuse to send tokens over an open line.',
						otherwise: ['trailing-slash-redirect-drops-auth', 'wrong-endpoint-url']
					}
				},
				{
					id: 'mixed',
					label: 'There is a `command` beside it',
					example: '"command": "npx", "url": "https://…"',
					next: {
						diagnosis: 'stdio-remote-mixed',
						confidence: 'certain',
						because: 'An entry is either a program or an address.',
						otherwise: ['wrong-client-dialect']
					}
				},
				{
					id: 'fine',
					label: 'As the documentation of the server says',
					example: 'https://example.com/mcp',
					next: {
						handoff: '/check/',
						because: 'Then the log or the answer of the server says more than another question.',
						otherwise: ['missing-type-field', 'wrong-url-key', 'corporate-proxy-not-used']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the config: address, type and client are compared.',
						otherwise: ['wrong-endpoint-url', 'missing-type-field', 'wrong-url-key']
					}
				}
			]
		}
	}
});
