/** “Redirect URI mismatch”: the address that a sign-in should come back to is not the one that is registered. */
import { defineTree } from './define.ts';
import { symptom } from './symptoms.ts';

const otherwise = ['idp-app-misconfigured', 'stale-credentials'];

export const redirectUriMismatch = defineTree({
	...symptom('redirect-uri-mismatch'),
	start: 'differ',
	questions: {
		differ: {
			ask: 'Where do the two addresses differ?',
			help: [
				{
					look: 'The requested one: in the address bar of the error page, behind `redirect_uri=`, up to the next `&`. `%3A%2F%2F` there means `://`.'
				},
				{
					look: 'The registered one: in the settings of the app at your provider. Its name there is redirect URI, reply URL or callback URL.'
				}
			],
			answers: [
				{
					id: 'none',
					label: 'None is registered, or a quite different one',
					example: 'an empty list',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'certain',
						because:
							'The provider only leads back to addresses that it knows. Add the requested one.',
						otherwise
					}
				},
				{
					id: 'port',
					label: 'In the port only',
					example: 'http://localhost:3118/callback against http://localhost/callback',
					next: 'port'
				},
				{
					id: 'host',
					label: '`localhost` in one, `127.0.0.1` in the other',
					example: 'http://localhost:8787/ against http://127.0.0.1:8787/',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'certain',
						because: 'Both mean your computer, and providers compare letters. Register both.',
						otherwise
					}
				},
				{
					id: 'scheme',
					label: '`http` in one, `https` in the other',
					example: 'http://app.example.com/callback',
					next: {
						diagnosis: 'metadata-http-scheme',
						confidence: 'likely',
						because:
							'On a public host the app sits behind a proxy and does not know that it is called by https.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'path',
					label: 'In the path, a slash at the end, or capitals',
					example: '/callback against /callback/',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'certain',
						because: 'They are compared character by character.',
						otherwise
					}
				},
				{
					id: 'same',
					label: 'They are the same',
					example: 'letter by letter, with the slash at the end',
					next: 'same'
				},
				{ id: 'unsure', label: 'I cannot see both', next: 'client' }
			]
		},
		port: {
			ask: 'Does the port change from one attempt to the next?',
			help: [{ look: 'Start the sign-in twice, and compare the number behind `localhost:`.' }],
			answers: [
				{
					id: 'yes',
					label: 'Yes',
					example: 'localhost:51234, then localhost:51240',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'certain',
						because:
							'The client takes any free port, and this provider wants one exact address. Give the client a fixed port and register it.',
						otherwise: ['callback-port-in-use', ...otherwise]
					}
				},
				{
					id: 'no',
					label: 'No, it stays',
					example: 'localhost:8787, twice',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'certain',
						because: 'Then register the address with exactly this port.',
						otherwise
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'The port is a part of the address, and most providers compare all of it.',
						otherwise: ['callback-port-in-use', ...otherwise]
					}
				}
			]
		},
		same: {
			ask: 'What does the app look like at the provider?',
			help: [
				{
					look: 'Compare the client id in the address bar, behind `client_id=`, with the one on the page of the app.'
				},
				{
					on: 'Microsoft Entra',
					look: 'App registrations › the app › Authentication: each address stands below a platform.'
				}
			],
			answers: [
				{
					id: 'other-app',
					label: 'Its client id is another one',
					example: 'client_id=abc… against abd…',
					next: {
						diagnosis: 'idp-app-misconfigured',
						confidence: 'certain',
						because: 'The address is registered with one app, and the client uses another.',
						otherwise: ['stale-credentials']
					}
				},
				{
					id: 'platform',
					label: 'The address stands below another kind of app',
					example: 'Web, instead of Mobile and desktop',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'Providers keep a list for each kind of app, and look in one of them only.',
						otherwise: ['client-auth-method-mismatch', 'idp-app-misconfigured']
					}
				},
				{
					id: 'refused',
					label: 'There is none: the client registers itself, and is refused',
					example: 'invalid_redirect_uri',
					next: {
						diagnosis: 'dcr-rejected',
						confidence: 'certain',
						because: 'The registration does not allow such an address at all.',
						otherwise: ['redirect-uri-mismatch']
					}
				},
				{
					id: 'fits',
					label: 'All of it fits',
					example: 'the same client id, the address below “Web” or “Native”',
					next: {
						diagnosis: 'stale-credentials',
						confidence: 'possible',
						because:
							'The change was not saved or is not active yet, or the client uses an older registration that it stored.',
						otherwise: ['idp-app-misconfigured', 'redirect-uri-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'idp-app-misconfigured',
						confidence: 'possible',
						because: 'Two equal addresses that do not match mostly belong to two apps.',
						otherwise: ['redirect-uri-mismatch', 'stale-credentials']
					}
				}
			]
		},
		client: {
			ask: 'Which client do you sign in from?',
			help: [
				{
					look: 'It is the program in which you pressed Connect. Each one has an address of its own.'
				}
			],
			answers: [
				{
					id: 'connector',
					label: 'claude.ai, or a connector of Claude Desktop',
					example: 'https://claude.ai/api/mcp/auth_callback',
					client: ['claude-desktop'],
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'Register this address, and the same one with `claude.com`.',
						otherwise
					}
				},
				{
					id: 'claude-code',
					label: 'Claude Code',
					example: 'http://localhost:PORT/callback',
					client: ['claude-code'],
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because:
							'Its port is a free one. Fix it with `--callback-port`, and register that address.',
						otherwise
					}
				},
				{
					id: 'vscode',
					label: 'VS Code',
					example: 'http://127.0.0.1:33418/, https://vscode.dev/redirect',
					client: ['vscode'],
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'Register both: the first one falls away where its port is taken.',
						otherwise: ['callback-port-in-use', ...otherwise]
					}
				},
				{
					id: 'cursor',
					label: 'Cursor',
					example: 'http://localhost:8787/callback',
					client: ['cursor'],
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'Older versions use an address that starts with `cursor://` instead.',
						otherwise
					}
				},
				{
					id: 'mcp-remote',
					label: '`mcp-remote`',
					example: 'http://localhost:PORT/oauth/callback',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'Give it a fixed port behind the address in `args`, and register that one.',
						otherwise: ['callback-port-in-use', ...otherwise]
					}
				},
				{
					id: 'inspector',
					label: 'The MCP Inspector',
					example: 'http://127.0.0.1:6276/oauth/callback',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'likely',
						because: 'On the command line it uses this address; in the browser one with port 6274.',
						otherwise
					}
				},
				{
					id: 'own',
					label: 'An app of my own, or another client',
					example: 'Zed, Codex, a web app',
					next: {
						handoff: '/check/',
						because: 'Paste both addresses, one to a line: where they differ is shown.',
						otherwise: ['redirect-uri-mismatch', 'metadata-http-scheme', 'idp-app-misconfigured']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'redirect-uri-mismatch',
						confidence: 'possible',
						because: 'The error page speaks of that address, so start with comparing the two.',
						otherwise
					}
				}
			]
		}
	}
});
