/** “OAuth connection not established”: the sign-in in the browser fails, or never opens. */
import { defineTree, type Help } from './define.ts';
import { logAt, probe } from './look.ts';
import { symptom } from './symptoms.ts';

/** The two documents that a client reads before it can open a sign-in. */
const firstDocument: Help = {
	look: 'It lies at your address, with this part behind the name of the host (or without `/mcp` at the end):',
	run: 'curl -sS -i https://example.com/.well-known/oauth-protected-resource/mcp'
};
const secondDocument: readonly Help[] = [
	{
		look: 'The first document names an address under `authorization_servers`. The second one lies there, in one of two places:',
		run: 'curl -sS -i https://auth.example.com/.well-known/oauth-authorization-server'
	},
	{
		look: 'or:',
		run: 'curl -sS -i https://auth.example.com/.well-known/openid-configuration'
	}
];
const noSecret: Help = {
	look: 'It holds no secret. In PowerShell write `curl.exe` instead of `curl`.'
};

export const oauthConnection = defineTree({
	...symptom('oauth-connection'),
	start: 'how-far',
	questions: {
		'how-far': {
			ask: 'How far does the sign-in get?',
			help: [
				{ look: 'Start it once more, and watch both windows: the client and the browser.' },
				{
					on: 'Claude Code',
					look: '`/mcp` in a session › the server › Authenticate. Or:',
					run: 'claude mcp login NAME'
				},
				{
					on: 'VS Code',
					look: 'Command Palette › `MCP: List Servers` › the server › Start Server.'
				},
				{ on: 'Cursor', look: 'Cursor Settings › Tools & MCP › the server.' },
				{ on: 'claude.ai and Claude Desktop', look: 'Settings › Connectors › Connect.' }
			],
			answers: [
				{ id: 'nothing', label: 'No browser page opens', next: 'opens' },
				{
					id: 'registration',
					label: 'A message about registration, or a client id',
					example: 'does not support dynamic client registration',
					next: 'registration'
				},
				{
					id: 'error-page',
					label: 'The browser shows an error page',
					example: 'redirect_uri_mismatch, Need admin approval',
					next: 'page'
				},
				{
					id: 'callback',
					label: 'I sign in; then `localhost` cannot be reached',
					example: 'localhost refused to connect',
					next: 'callback'
				},
				{
					id: 'client-error',
					label: 'I sign in; then the client reports an error',
					example: 'invalid_client, State parameter mismatch',
					next: 'after'
				},
				{
					id: 'still-401',
					label: 'I sign in; then still 401',
					example: 'Authentication successful, then HTTP 401',
					next: {
						handoff: '/symptoms/unauthorized-401/',
						because: 'The sign-in worked, and the server does not accept its result.',
						otherwise: ['wrong-audience', 'stale-credentials', 'trailing-slash-redirect-drops-auth']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste the message of the client, or its log: the step that failed stands in it.',
						otherwise: [
							'no-dynamic-client-registration',
							'protected-resource-metadata-missing',
							'redirect-uri-mismatch'
						]
					}
				}
			]
		},

		opens: {
			ask: 'What does the server answer when it gets no token?',
			help: probe,
			answers: [
				{
					id: 'challenge',
					label: '401, and a line with `resource_metadata`',
					example: 'WWW-Authenticate: Bearer resource_metadata="https://…"',
					next: 'metadata'
				},
				{
					id: 'bare',
					label: '401 without that line',
					example: 'HTTP/1.1 401 Unauthorized',
					next: {
						diagnosis: 'challenge-without-resource-metadata',
						confidence: 'likely',
						because: 'The answer does not say where to sign in, so many clients never start.',
						otherwise: [
							'no-oauth-endpoints',
							'protected-resource-metadata-missing',
							'credentials-not-sent'
						]
					}
				},
				{
					id: 'program',
					label: 'There is no address: the entry starts a program',
					example: '"command": "npx"',
					runs: 'command',
					next: {
						diagnosis: 'stdio-has-no-sign-in',
						confidence: 'likely',
						because:
							'A server that the client starts has no such sign-in. It takes a key from `env`.',
						otherwise: ['missing-credential', 'callback-unreachable-remote']
					}
				},
				{
					id: 'open',
					label: '200: it answers without a token',
					example: 'HTTP/1.1 200 OK',
					next: {
						diagnosis: 'server-needs-no-sign-in',
						confidence: 'likely',
						because: 'No sign-in opens since none is needed.',
						otherwise: ['wrong-endpoint-url', 'wrong-account-signed-in']
					}
				},
				{
					id: 'page',
					label: 'A web page: `text/html`',
					example: 'content-type: text/html',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'certain',
						because: 'A login page or a gateway answers before the server does.',
						otherwise: ['wrong-endpoint-url', 'waf-blocks-client']
					}
				},
				{
					id: 'forbidden',
					label: '403',
					example: 'HTTP/1.1 403 Forbidden',
					next: {
						handoff: '/symptoms/forbidden-403/',
						because: 'The request is turned away before anything about a sign-in is said.',
						otherwise: ['waf-blocks-client', 'host-header-rejected']
					}
				},
				{
					id: 'other',
					label: 'Another number, or no answer',
					example: '404, 405, Connection refused',
					next: {
						handoff: '/symptoms/transport-error/',
						because: 'The client does not get as far as a sign-in.',
						otherwise: ['wrong-endpoint-url', 'server-not-listening']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'challenge-without-resource-metadata',
						confidence: 'possible',
						because: 'Where nothing opens, the answer most often does not say where to sign in.',
						otherwise: [
							'protected-resource-metadata-missing',
							'callback-unreachable-remote',
							'stale-credentials'
						]
					}
				}
			]
		},
		metadata: {
			ask: 'What does the first document on signing in show?',
			help: [firstDocument, noSecret],
			answers: [
				{
					id: 'missing',
					label: 'It is not there',
					example: '404, 401, or a web page',
					next: {
						diagnosis: 'protected-resource-metadata-missing',
						confidence: 'certain',
						because: 'The client is sent to a document that it cannot read.',
						otherwise: ['html-instead-of-json', 'waf-blocks-client']
					}
				},
				{
					id: 'resource',
					label: '`resource` is not my address',
					example: '"resource": "https://example.com" for https://example.com/mcp',
					next: {
						diagnosis: 'resource-mismatch',
						confidence: 'likely',
						because: 'The client compares the two and stops where they differ.',
						otherwise: ['metadata-http-scheme', 'trailing-slash-redirect-drops-auth']
					}
				},
				{
					id: 'http',
					label: 'Addresses in it start with `http://`, or name an inner host',
					example: '"authorization_servers": ["http://10.0.0.5:8080"]',
					next: {
						diagnosis: 'metadata-http-scheme',
						confidence: 'certain',
						because:
							'The server sits behind a proxy and writes the address that it sees from inside.',
						otherwise: ['resource-mismatch']
					}
				},
				{
					id: 'list',
					label: '`authorization_servers` in it is empty, or no name of a sign-in service',
					example: '"authorization_servers": []',
					next: {
						diagnosis: 'authorization-server-entry-invalid',
						confidence: 'certain',
						because: 'The client has to find the second document with it, and cannot.',
						otherwise: ['as-metadata-missing', 'issuer-mismatch']
					}
				},
				{
					id: 'fine',
					label: 'All of that is in order',
					example: '"resource": "https://example.com/mcp"',
					next: 'second'
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the document: each field is compared with the rules.',
						otherwise: [
							'protected-resource-metadata-missing',
							'resource-mismatch',
							'metadata-http-scheme'
						]
					}
				}
			]
		},
		second: {
			ask: 'What does the second document on signing in show?',
			help: [...secondDocument, noSecret],
			answers: [
				{
					id: 'missing',
					label: 'It is not there',
					example: '404 in both places',
					next: {
						diagnosis: 'as-metadata-missing',
						confidence: 'likely',
						because: 'Without it the client does not know where the sign-in page is.',
						otherwise: ['issuer-mismatch', 'html-instead-of-json']
					}
				},
				{
					id: 'issuer',
					label: '`issuer` is not the name that the first document has',
					example: 'https://auth.example.com against https://auth.example.com/',
					next: {
						diagnosis: 'issuer-mismatch',
						confidence: 'certain',
						because: 'Both must be the same string; a slash at the end counts.',
						otherwise: ['as-metadata-missing']
					}
				},
				{
					id: 'no-pkce',
					label: 'It has no `S256`',
					example: 'code_challenge_methods_supported is missing',
					next: {
						diagnosis: 'pkce-not-advertised',
						confidence: 'certain',
						because: 'Clients must refuse a sign-in that does not offer this protection.',
						otherwise: ['no-dynamic-client-registration']
					}
				},
				{
					id: 'no-registration',
					label: 'It has no `registration_endpoint`',
					next: {
						diagnosis: 'no-dynamic-client-registration',
						confidence: 'likely',
						because: 'The client cannot sign up by itself and needs a client id from you.',
						otherwise: ['dcr-rejected', 'idp-app-misconfigured']
					}
				},
				{
					id: 'fine',
					label: 'All of that is in order',
					example: '"registration_endpoint": "https://…"',
					next: 'machine'
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the document: each field is compared with the rules.',
						otherwise: ['no-dynamic-client-registration', 'issuer-mismatch', 'as-metadata-missing']
					}
				}
			]
		},
		machine: {
			ask: 'Does the client run on the computer whose browser you use?',
			help: [
				{
					look: 'It does not over SSH, in a container, in WSL, in a remote window of an editor, or in the cloud. An editor says so at the bottom left of its window.'
				},
				{ look: 'In a terminal, this prints something over SSH:', run: 'echo "$SSH_CONNECTION"' }
			],
			answers: [
				{
					id: 'no',
					label: 'No',
					example: 'SSH, dev container, WSL',
					next: {
						diagnosis: 'callback-unreachable-remote',
						confidence: 'likely',
						because:
							'The client has no browser to open, and the browser no way back to the client.',
						otherwise: ['stale-credentials']
					}
				},
				{
					id: 'yes',
					label: 'Yes',
					example: 'Claude Desktop or Cursor, on this laptop',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'possible',
						because:
							'The server does its part. An old registration or token in the client stops a new sign-in.',
						otherwise: ['callback-port-in-use', 'client-ignores-headers']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'possible',
						because: 'Forgetting what is stored is cheap, and the new attempt says more.',
						otherwise: ['callback-unreachable-remote', 'callback-port-in-use']
					}
				}
			]
		},

		registration: {
			ask: 'What does the message about registration say?',
			help: logAt,
			answers: [
				{
					id: 'unsupported',
					label: '“does not support dynamic client registration”',
					example: 'Couldn’t register with the sign-in service',
					next: {
						diagnosis: 'no-dynamic-client-registration',
						confidence: 'likely',
						because: 'The client cannot sign up by itself there, and needs a client id from you.',
						otherwise: ['as-metadata-missing', 'no-oauth-endpoints']
					}
				},
				{
					id: 'not-found',
					label: '404',
					example: 'Dynamic client registration failed: HTTP 404',
					next: {
						diagnosis: 'no-oauth-endpoints',
						confidence: 'likely',
						because:
							'The client found no description of a sign-in and guessed the address `/register`. Most often the server wants a plain token, or refused yours.',
						otherwise: [
							'protected-resource-metadata-missing',
							'as-metadata-missing',
							'expired-token'
						]
					}
				},
				{
					id: 'redirect',
					label: '400, `invalid_redirect_uri` or `invalid_client_metadata`',
					example: '{"error":"invalid_redirect_uri"}',
					next: {
						diagnosis: 'dcr-rejected',
						confidence: 'certain',
						because: 'The registration is answered, and something in it is not allowed.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'denied',
					label: '401, 403 or “Trusted Hosts”',
					example: "Policy 'Trusted Hosts' rejected request",
					next: {
						diagnosis: 'dcr-rejected',
						confidence: 'certain',
						because: 'Not everybody may register there.',
						otherwise: ['waf-blocks-client', 'no-dynamic-client-registration']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'no-dynamic-client-registration',
						confidence: 'possible',
						because: 'Most providers of sign-ins do not let clients register by themselves.',
						otherwise: ['no-oauth-endpoints', 'dcr-rejected']
					}
				}
			]
		},

		page: {
			ask: 'What is the error page about?',
			help: [
				{
					look: 'Read the page, and the address bar: behind `error=` and `error_description=` stands the reason.'
				}
			],
			answers: [
				{
					id: 'redirect',
					label: 'The redirect or callback address',
					example: 'redirect_uri_mismatch',
					next: {
						handoff: '/symptoms/redirect-uri-mismatch/',
						because:
							'Two addresses have to be the same and are not. The next questions compare them.',
						otherwise: ['redirect-uri-mismatch', 'idp-app-misconfigured']
					}
				},
				{
					id: 'code',
					label: 'A code of Microsoft, or words of Google, Okta, Auth0, Keycloak',
					example: 'AADSTS65001',
					next: {
						handoff: '/symptoms/provider-codes/',
						because: 'These have meanings of their own.',
						otherwise: ['idp-app-misconfigured', 'admin-consent-required', 'access-policy-block']
					}
				},
				{
					id: 'client',
					label: 'The client is unknown',
					example: 'invalid_client, Invalid client_id',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'possible',
						because:
							'The client uses an id that this provider does not have: stored from an earlier registration, or copied from another place.',
						otherwise: ['idp-app-misconfigured', 'no-dynamic-client-registration']
					}
				},
				{
					id: 'scope',
					label: 'A scope',
					example: 'invalid_scope',
					next: {
						diagnosis: 'invalid-scope',
						confidence: 'certain',
						because: 'A permission is asked for that is not known there, or not allowed.',
						otherwise: ['idp-app-misconfigured']
					}
				},
				{
					id: 'resource',
					label: 'The resource or target',
					example: 'invalid_target',
					next: {
						diagnosis: 'resource-param-rejected',
						confidence: 'certain',
						because:
							'The provider does not know the address of the server as something to sign in for.',
						otherwise: ['resource-mismatch', 'resource-param-missing']
					}
				},
				{
					id: 'consent',
					label: 'An approval is needed',
					example: 'Need admin approval',
					next: {
						diagnosis: 'admin-consent-required',
						confidence: 'certain',
						because: 'Your organisation lets an administrator decide about this app.',
						otherwise: ['access-policy-block']
					}
				},
				{
					id: 'denied',
					label: 'Access denied, or a policy',
					example: 'access_denied',
					next: {
						diagnosis: 'access-policy-block',
						confidence: 'likely',
						because: 'The account, not the client, is refused.',
						otherwise: ['admin-consent-required', 'invalid-scope']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste the text of the page, or the address without what stands behind `code=`.',
						otherwise: ['redirect-uri-mismatch', 'idp-app-misconfigured', 'invalid-scope']
					}
				}
			]
		},

		callback: {
			ask: 'Where does the client run, seen from the browser?',
			help: [
				{
					look: '`localhost` means the computer of the browser. The client waits there only if it runs there.'
				},
				...logAt
			],
			answers: [
				{
					id: 'elsewhere',
					label: 'Not on this computer',
					example: 'SSH, dev container, WSL',
					next: {
						diagnosis: 'callback-unreachable-remote',
						confidence: 'certain',
						because: 'The browser knocks at your computer, and the client waits on another one.',
						otherwise: ['localhost-ipv6-mismatch']
					}
				},
				{
					id: 'in-use',
					label: 'On this computer, and its log says `EADDRINUSE`',
					example: 'listen EADDRINUSE: address already in use 127.0.0.1:8787',
					next: {
						diagnosis: 'callback-port-in-use',
						confidence: 'certain',
						because: 'Another program, often an older copy of the client, has the port.',
						otherwise: ['state-mismatch']
					}
				},
				{
					id: 'here',
					label: 'On this computer, without such a line',
					example: 'localhost refused to connect',
					next: {
						diagnosis: 'callback-port-in-use',
						confidence: 'possible',
						because:
							'Nobody waits at that port any more: the attempt is over, or another copy of the client took it.',
						otherwise: ['state-mismatch', 'localhost-ipv6-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'callback-unreachable-remote',
						confidence: 'possible',
						because: 'Browser and client on two machines are the commonest case.',
						otherwise: ['callback-port-in-use', 'state-mismatch']
					}
				}
			]
		},

		after: {
			ask: 'What does the client show after you signed in?',
			help: logAt,
			answers: [
				{
					id: 'client',
					label: '`invalid_client` or `unauthorized_client`',
					example: '{"error":"invalid_client"}',
					next: {
						diagnosis: 'client-auth-method-mismatch',
						confidence: 'likely',
						because: 'You are signed in. The client itself could not prove who it is.',
						otherwise: ['stale-credentials', 'idp-app-misconfigured']
					}
				},
				{
					id: 'grant',
					label: '`invalid_grant`',
					example: '{"error":"invalid_grant"}',
					next: {
						diagnosis: 'authorization-code-rejected',
						confidence: 'likely',
						because: 'What was handed in is used up, too old, or belongs to another attempt.',
						otherwise: ['stale-credentials', 'redirect-uri-mismatch', 'client-auth-method-mismatch']
					}
				},
				{
					id: 'state',
					label: '`state`, or “CSRF”',
					example: 'State parameter mismatch',
					next: {
						diagnosis: 'state-mismatch',
						confidence: 'certain',
						because: 'The answer belongs to another attempt than the one that waits.',
						otherwise: ['callback-port-in-use']
					}
				},
				{
					id: 'issuer',
					label: 'The issuer, or `iss`',
					example: 'Issuer mismatch in authorization response',
					next: {
						diagnosis: 'callback-issuer-mismatch',
						confidence: 'likely',
						because: 'The answer of the sign-in names another service than the one that was asked.',
						otherwise: ['issuer-mismatch', 'as-metadata-missing']
					}
				},
				{
					id: 'resource',
					label: 'The resource or target',
					example: 'Protected resource … does not match expected',
					next: {
						diagnosis: 'resource-mismatch',
						confidence: 'likely',
						because: 'The address in the description is not the one that the client calls.',
						otherwise: ['resource-param-rejected', 'metadata-http-scheme']
					}
				},
				{
					id: 'pkce',
					label: '`S256`, or “code challenge”',
					example: 'does not support code challenge method S256',
					next: {
						diagnosis: 'pkce-not-advertised',
						confidence: 'certain',
						because: 'The provider does not say that it offers this protection.',
						otherwise: ['as-metadata-missing']
					}
				},
				{
					id: 'not-json',
					label: 'It is not JSON, or starts with `<`',
					example: 'Invalid OAuth error response',
					next: {
						diagnosis: 'token-endpoint-not-oauth',
						confidence: 'likely',
						because: 'At the address for tokens a web page answers.',
						otherwise: ['html-instead-of-json', 'no-oauth-endpoints', 'waf-blocks-client']
					}
				},
				{
					id: 'stored',
					label: 'Something about stored credentials',
					example: 'credentials are bound to',
					next: {
						diagnosis: 'credentials-bound-to-other-issuer',
						confidence: 'certain',
						because: 'What the client kept belongs to another provider, or is incomplete.',
						otherwise: ['stale-credentials', 'issuer-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the message: most of them name the step that failed.',
						otherwise: [
							'client-auth-method-mismatch',
							'stale-credentials',
							'unsupported-grant-type'
						]
					}
				}
			]
		}
	}
});
