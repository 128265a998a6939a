/** “Bearer token authorization failed”: the server answers 401, or the client says that it needs authentication. */
import { defineTree } from './define.ts';
import { entryAt, logAt, probe } from './look.ts';
import { symptom } from './symptoms.ts';

export const unauthorized401 = defineTree({
	...symptom('unauthorized-401'),
	start: 'source',
	questions: {
		source: {
			ask: 'Where does the token come from?',
			help: [
				{
					look: 'Look at the entry: `headers`, `--header` or `Bearer` means that you wrote one. Where a browser page asked you to sign in, the client fetched it.'
				},
				...entryAt
			],
			answers: [
				{
					id: 'header',
					label: 'I wrote a header or token into the config',
					example: '"Authorization": "Bearer …"',
					next: 'header'
				},
				{
					id: 'sign-in',
					label: 'From the sign-in in the browser',
					example: 'Authentication successful. You can close this window.',
					next: 'when'
				},
				{
					id: 'none',
					label: 'There is none: no header, no sign-in',
					example: '! Needs authentication',
					next: 'without'
				},
				{
					id: 'tool',
					label: 'The server runs; one of its tools answers 401',
					example: 'Error: Request failed with status code 401',
					next: {
						diagnosis: 'upstream-key-rejected',
						confidence: 'likely',
						because:
							'MCP works. The service behind the server refuses the key that you gave the server.',
						otherwise: [
							'placeholder-left-in',
							'key-environment-mismatch',
							'stray-characters-in-token',
							'missing-credential'
						]
					}
				},
				{
					id: 'own-code',
					label: 'My own program sends it',
					example: 'fetch(url, { headers: { Authorization: … } })',
					next: 'program'
				},
				{
					id: 'own-server',
					label: 'It is my own server that refuses',
					example: 'jwt expired, in its log',
					next: 'server-log'
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste the config, or the answer of the server. Both show whether a token is sent, and how.',
						otherwise: ['credentials-not-sent', 'missing-bearer-prefix', 'expired-token']
					}
				}
			]
		},

		header: {
			ask: 'How is the token written in the config?',
			help: [{ look: 'Only the shape counts; the token itself is not needed.' }, ...entryAt],
			answers: [
				{
					id: 'bearer',
					label: '`Bearer`, one space, then the token',
					example: '"Authorization": "Bearer abc…"',
					next: 'answer'
				},
				{
					id: 'bare',
					label: 'The token alone, without `Bearer`',
					example: '"Authorization": "abc…"',
					next: {
						diagnosis: 'missing-bearer-prefix',
						confidence: 'likely',
						because: 'The server reads the first word as the kind of proof, and finds none.',
						otherwise: ['wrong-auth-scheme', 'wrong-kind-of-credential']
					}
				},
				{
					id: 'twice',
					label: '`Bearer` twice, or the name of the header again',
					example: '"Authorization": "Bearer Bearer abc…"',
					next: {
						diagnosis: 'double-bearer-prefix',
						confidence: 'certain',
						because: 'The second one is taken for a part of the token.',
						otherwise: ['stray-characters-in-token']
					}
				},
				{
					id: 'placeholder',
					label: '`Bearer` and `${…}`, `$NAME` or `{{…}}`',
					example: '"Authorization": "Bearer ${API_TOKEN}"',
					next: {
						diagnosis: 'env-var-not-expanded',
						confidence: 'likely',
						because:
							'Clients differ in what they fill in. Where this one does not, the bare name is sent; where the variable is empty, nothing is.',
						otherwise: ['empty-bearer-token', 'client-ignores-headers', 'expired-token']
					}
				},
				{
					id: 'example',
					label: 'An example value of the documentation',
					example: 'Bearer YOUR_API_KEY',
					next: {
						diagnosis: 'placeholder-left-in',
						confidence: 'certain',
						because: 'The example was never replaced by a token of your own.',
						otherwise: ['missing-credential']
					}
				},
				{
					id: 'argument',
					label: 'In `args`, behind `--header`',
					example: '"--header", "Authorization: Bearer abc…"',
					next: 'argument'
				},
				{
					id: 'elsewhere',
					label: 'Under `env`, or another key than `headers`',
					example: '"env": { "API_TOKEN": "abc…" } beside "url"',
					next: {
						diagnosis: 'credentials-not-sent',
						confidence: 'likely',
						because: 'An address gets what stands under `headers`. `env` is for programs only.',
						otherwise: ['client-ignores-headers', 'unsupported-config-key']
					}
				},
				{
					id: 'desktop',
					label: 'Beside a `url`, in `claude_desktop_config.json`',
					example: '"url": "https://…", "headers": { … }',
					next: {
						diagnosis: 'remote-entry-in-stdio-client',
						confidence: 'certain',
						because: 'That file only starts programs; addresses and headers in it are not used.',
						otherwise: ['credentials-not-sent']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste the config. Tokens are covered up and go nowhere; their shape is looked at.',
						otherwise: ['missing-bearer-prefix', 'env-var-not-expanded', 'credentials-not-sent']
					}
				}
			]
		},
		argument: {
			ask: 'Does the argument behind `--header` hold a space, on Windows?',
			help: [
				{
					look: 'Look between the colon and the token: `Authorization: Bearer abc` has two spaces.'
				},
				...entryAt
			],
			answers: [
				{
					id: 'yes',
					label: 'Yes, and the client runs on Windows',
					example: '"Authorization: Bearer ${TOKEN}"',
					next: {
						diagnosis: 'header-arg-split-on-space',
						confidence: 'likely',
						because:
							'On Windows some clients cut an argument at its spaces, so half a header is sent.',
						otherwise: ['env-var-not-expanded', 'expired-token']
					}
				},
				{
					id: 'no',
					label: 'No space, or another system',
					example: '"Authorization:${AUTH_HEADER}"',
					next: {
						handoff: '/check/',
						because:
							'Then the value counts. Paste the entry: what is wrong with its shape is named.',
						otherwise: ['env-var-not-expanded', 'missing-bearer-prefix', 'expired-token']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'header-arg-split-on-space',
						confidence: 'possible',
						because: 'A header in `args` that does not arrive is most often cut at a space.',
						otherwise: ['env-var-not-expanded', 'missing-bearer-prefix']
					}
				}
			]
		},
		answer: {
			ask: 'What does the server say about the token?',
			help: [
				{ look: 'The message behind 401 says which part it did not like.' },
				...logAt,
				{
					on: 'Claude Code',
					look: 'This names the status and the reason; tokens are covered up:',
					run: 'claude mcp get NAME'
				}
			],
			answers: [
				{
					id: 'expired',
					label: 'The token “has expired”',
					example: 'invalid_token: jwt expired',
					next: {
						diagnosis: 'expired-token',
						confidence: 'certain',
						because: 'A token that is copied by hand is good for a while only.',
						otherwise: ['wrong-kind-of-credential']
					}
				},
				{
					id: 'none-arrived',
					label: 'None arrived',
					example: 'Missing Authorization header',
					next: {
						diagnosis: 'client-ignores-headers',
						confidence: 'likely',
						because:
							'The config holds it and the server does not get it, so it is lost between the two.',
						otherwise: [
							'trailing-slash-redirect-drops-auth',
							'proxy-strips-authorization',
							'credentials-not-sent'
						]
					}
				},
				{
					id: 'format',
					label: 'Its format is wrong',
					example: 'Authorization header is badly formatted',
					next: {
						diagnosis: 'stray-characters-in-token',
						confidence: 'possible',
						because:
							'The shape looks right, so a quote, a space or a line end came along; or the variable behind it is empty.',
						otherwise: [
							'empty-bearer-token',
							'double-bearer-prefix',
							'env-var-not-expanded',
							'wrong-auth-scheme'
						]
					}
				},
				{
					id: 'audience',
					label: 'It is meant for another server: audience, resource',
					example: 'Token was not issued for this resource',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'certain',
						because: 'The token names another service than this one.',
						otherwise: ['wrong-kind-of-credential', 'token-issuer-mismatch']
					}
				},
				{
					id: 'registration',
					label: 'The client talks about registration instead',
					example: 'does not support dynamic client registration',
					next: {
						diagnosis: 'no-oauth-endpoints',
						confidence: 'likely',
						because:
							'The server refused your token. The client then tried a sign-in that this server does not have, and its message hides the first one.',
						otherwise: ['expired-token', 'wrong-kind-of-credential', 'client-ignores-headers']
					}
				},
				{
					id: 'refused',
					label: 'Only “Unauthorized” or `invalid_token`',
					example: '{"error":"invalid_token"}',
					next: {
						diagnosis: 'wrong-kind-of-credential',
						confidence: 'possible',
						because:
							'It arrives in the right shape and is refused: another kind of key is wanted, or it is revoked or expired.',
						otherwise: ['expired-token', 'wrong-auth-scheme', 'wrong-audience']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the answer with its headers, or the log. Tokens are covered up.',
						otherwise: ['expired-token', 'client-ignores-headers', 'wrong-kind-of-credential']
					}
				}
			]
		},

		when: {
			ask: 'When does the 401 come?',
			help: logAt,
			answers: [
				{
					id: 'at-once',
					label: 'The sign-in works, and then at once',
					example: 'Authentication successful, then HTTP 401',
					next: 'token'
				},
				{
					id: 'later',
					label: 'It worked for minutes, hours or days',
					example: 'jwt expired, after an hour',
					next: {
						handoff: '/symptoms/worked-then-stopped/',
						because: 'The token ran out, and the client could not get a new one.',
						otherwise: ['refresh-token-not-issued', 'stale-credentials', 'expired-token']
					}
				},
				{
					id: 'before',
					label: 'The sign-in itself fails, or never opens',
					example: 'does not support dynamic client registration',
					next: {
						handoff: '/symptoms/oauth-connection/',
						because: 'Without a sign-in there is no token, so the 401 is what follows from it.',
						otherwise: ['no-dynamic-client-registration', 'challenge-without-resource-metadata']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'possible',
						because: 'Forget what is stored and sign in anew: cheap, and it shows where it fails.',
						otherwise: ['wrong-audience', 'expired-token']
					}
				}
			]
		},
		token: {
			ask: 'What stands inside the token?',
			help: [
				{
					look: 'A token in three parts with two dots can be read. Paste it at Check: it is decoded on the page and sent nowhere. Never use an online decoder for a live token.'
				},
				{ on: 'mcp-remote', look: 'Its tokens lie in the folder `.mcp-auth` of your home folder.' }
			],
			answers: [
				{
					id: 'audience',
					label: '`aud` is not the address of the server',
					example: '"aud": "https://graph.microsoft.com"',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'likely',
						because: 'The token was made for another service, and this one must refuse it.',
						otherwise: ['resource-param-missing', 'resource-mismatch']
					}
				},
				{
					id: 'issuer',
					label: '`iss` is not the one that the server expects',
					example: '"iss": "https://sts.windows.net/…/"',
					next: {
						diagnosis: 'token-issuer-mismatch',
						confidence: 'likely',
						because:
							'The server compares that name character by character, the last slash included.',
						otherwise: ['wrong-audience']
					}
				},
				{
					id: 'time',
					label: '`exp` is in the past',
					example: '"exp": 1735689600',
					next: {
						diagnosis: 'expired-token',
						confidence: 'certain',
						because: 'The token has run out, or one of the two clocks is wrong.',
						otherwise: ['stale-credentials', 'refresh-token-not-issued']
					}
				},
				{
					id: 'id-token',
					label: 'It has `nonce` or `at_hash`: an ID token',
					example: '"nonce": "…", "at_hash": "…"',
					next: {
						diagnosis: 'id-token-sent',
						confidence: 'certain',
						because: 'An ID token tells the client who you are. Servers want the access token.',
						otherwise: ['wrong-audience']
					}
				},
				{
					id: 'opaque',
					label: 'It is not in three parts',
					example: 'one word without dots',
					next: {
						diagnosis: 'opaque-token',
						confidence: 'likely',
						because:
							'The server may expect a token that it can read by itself, and got one that only its issuer understands.',
						otherwise: ['server-auth-check-wrong', 'wrong-kind-of-credential']
					}
				},
				{
					id: 'fine',
					label: 'All of it fits',
					example: '"aud": "https://example.com/mcp", "exp" in the future',
					next: {
						diagnosis: 'trailing-slash-redirect-drops-auth',
						confidence: 'possible',
						because: 'A good token is lost on the way, or checked wrongly at its end.',
						otherwise: [
							'proxy-strips-authorization',
							'verifier-misconfigured',
							'wrong-account-signed-in'
						]
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure, or I cannot see it',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'possible',
						because:
							'After a sign-in that worked, a token made for another service is the commonest reason.',
						otherwise: [
							'stale-credentials',
							'trailing-slash-redirect-drops-auth',
							'server-auth-check-wrong'
						]
					}
				}
			]
		},

		without: {
			ask: 'What does the server answer when it gets no token?',
			help: probe,
			answers: [
				{
					id: 'challenge',
					label: '401, and a line with `resource_metadata`',
					example: 'WWW-Authenticate: Bearer resource_metadata="https://…"',
					next: {
						handoff: '/symptoms/oauth-connection/',
						because:
							'The server offers a sign-in, so nothing needs to be pasted: start it in the client. If it does not start, the next questions tell why.',
						otherwise: ['no-dynamic-client-registration', 'protected-resource-metadata-missing']
					}
				},
				{
					id: 'bare',
					label: '401 without that line',
					example: 'HTTP/1.1 401 Unauthorized',
					next: {
						diagnosis: 'credentials-not-sent',
						confidence: 'likely',
						because:
							'The server wants a key and names no sign-in: you have to give it one in a header.',
						otherwise: ['challenge-without-resource-metadata', 'wrong-auth-scheme']
					}
				},
				{
					id: 'open',
					label: '200: it answers without a token',
					example: 'HTTP/1.1 200 OK',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'possible',
						because:
							'This address is open, so the client calls another one, or sends a bad old token.',
						otherwise: ['server-needs-no-sign-in', 'stale-credentials', 'wrong-url-key']
					}
				},
				{
					id: 'page',
					label: 'A web page: `text/html`',
					example: 'content-type: text/html',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'certain',
						because: 'A login page or a gateway stands in front of the server.',
						otherwise: ['wrong-endpoint-url', 'waf-blocks-client']
					}
				},
				{
					id: 'redirect',
					label: '301, 307 or 308',
					example: 'location: http://example.com/mcp/',
					next: {
						diagnosis: 'trailing-slash-redirect-drops-auth',
						confidence: 'likely',
						because: 'The address leads on to another one, and the token does not travel along.',
						otherwise: ['wrong-endpoint-url', 'metadata-http-scheme']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'credentials-not-sent',
						confidence: 'possible',
						because: 'No token is sent, and the server asks for one.',
						otherwise: ['challenge-without-resource-metadata', 'wrong-endpoint-url']
					}
				}
			]
		},

		program: {
			ask: 'What does your program send?',
			help: [
				{
					look: 'Log the first word of the header and the length of the rest, for every request; never the token.'
				}
			],
			answers: [
				{
					id: 'empty',
					label: 'Nothing, or `Bearer null`, `Bearer undefined`',
					example: 'Authorization: Bearer undefined',
					next: {
						diagnosis: 'empty-bearer-token',
						confidence: 'certain',
						because: 'The token was not loaded when the header was made.',
						otherwise: ['credentials-not-sent', 'dotenv-not-loaded']
					}
				},
				{
					id: 'first',
					label: 'The header on the first request only',
					example: 'initialize: 200, tools/list: 401',
					next: {
						diagnosis: 'header-not-on-every-request',
						confidence: 'certain',
						because: 'Every request is checked on its own, so every one needs the header.',
						otherwise: ['expired-token']
					}
				},
				{
					id: 'query',
					label: 'The token in the address',
					example: '/mcp?access_token=…',
					next: {
						diagnosis: 'token-in-query-string',
						confidence: 'certain',
						because: 'Servers do not read it there, and it leaks into logs.',
						otherwise: ['credentials-not-sent']
					}
				},
				{
					id: 'always',
					label: '`Bearer` and a token, on every request',
					example: 'Authorization: Bearer (812 characters)',
					next: {
						handoff: '/check/',
						because:
							'Then the token itself counts. Paste it, or the answer: both are read on the page.',
						otherwise: ['wrong-audience', 'expired-token', 'wrong-kind-of-credential']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'credentials-not-sent',
						confidence: 'possible',
						because: 'In own code the header most often is not set, or not on every request.',
						otherwise: ['empty-bearer-token', 'header-not-on-every-request', 'expired-token']
					}
				}
			]
		},
		'server-log': {
			ask: 'What does the log of your server say about the token?',
			help: [
				{
					look: 'Log the reason that your verifier gives, never the token. These are its usual words.'
				}
			],
			answers: [
				{
					id: 'missing',
					label: 'There was none',
					example: 'Missing Authorization header',
					next: {
						diagnosis: 'proxy-strips-authorization',
						confidence: 'possible',
						because: 'If the client sends one, the web server or proxy in front of you removes it.',
						otherwise: ['trailing-slash-redirect-drops-auth', 'credentials-not-sent']
					}
				},
				{
					id: 'audience',
					label: 'Its audience is wrong',
					example: 'unexpected "aud" claim value',
					next: {
						diagnosis: 'wrong-audience',
						confidence: 'certain',
						because: 'The token names another service than the one that your server calls itself.',
						otherwise: ['resource-mismatch', 'resource-param-missing']
					}
				},
				{
					id: 'issuer',
					label: 'Its issuer is wrong',
					example: 'unexpected "iss" claim value',
					next: {
						diagnosis: 'token-issuer-mismatch',
						confidence: 'certain',
						because: 'Your server expects another string, perhaps only a slash or a version apart.',
						otherwise: ['wrong-audience']
					}
				},
				{
					id: 'expired',
					label: 'It has expired, or is not active yet',
					example: 'jwt expired, ERR_JWT_EXPIRED',
					next: {
						diagnosis: 'expired-token',
						confidence: 'certain',
						because: 'The token is out of its time, or one of the two clocks is wrong.',
						otherwise: ['refresh-token-not-issued', 'server-auth-check-wrong']
					}
				},
				{
					id: 'malformed',
					label: 'It cannot be read',
					example: 'jwt malformed, Invalid Compact JWS',
					next: {
						diagnosis: 'opaque-token',
						confidence: 'likely',
						because: 'Your server expects a JWT and gets a token of another kind.',
						otherwise: ['id-token-sent', 'stray-characters-in-token', 'double-bearer-prefix']
					}
				},
				{
					id: 'key',
					label: 'A key, an algorithm or a setting is missing',
					example: 'secret or public key must be provided, ERR_JWKS_NO_MATCHING_KEY',
					next: {
						diagnosis: 'verifier-misconfigured',
						confidence: 'certain',
						because: 'The fault is in the check, not in the token.',
						otherwise: ['server-auth-check-wrong', 'token-issuer-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste those lines of the log. Tokens are covered up.',
						otherwise: ['verifier-misconfigured', 'wrong-audience', 'proxy-strips-authorization']
					}
				}
			]
		}
	}
});
