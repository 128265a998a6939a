/** The MCP Inspector itself fails, or it works there and not in the client. */
import { defineTree } from './define.ts';
import { entryAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const inspector = defineTree({
	...symptom('inspector'),
	start: 'happens',
	questions: {
		happens: {
			ask: 'What happens with the Inspector?',
			help: [
				{
					look: 'Start its newest version, with your own server in place of the path:',
					run: 'npx -y @modelcontextprotocol/inspector@latest node /full/path/server.js'
				}
			],
			answers: [
				{
					id: 'works',
					label: 'It works there, and not in my client',
					example: 'the Inspector lists the tools, the client shows “failed”',
					next: 'differs'
				},
				{
					id: 'engine',
					label: '`EBADENGINE`, or an older interface than in the documentation',
					example: 'npm warn EBADENGINE',
					next: {
						diagnosis: 'outdated-inspector',
						confidence: 'likely',
						because:
							'The Inspector needs Node.js 22.19 or newer; an older one gets an old Inspector.',
						otherwise: ['node-too-old', 'npm-cache-corrupt']
					}
				},
				{
					id: 'page-token',
					label: 'Its page asks for a token, or says 401',
					example: 'Proxy Authentication Required',
					next: {
						diagnosis: 'wrong-inspector-address',
						confidence: 'likely',
						because:
							'Open the whole address that the terminal printed: the token of the page is in it. Show it to nobody.',
						otherwise: ['credentials-not-sent']
					}
				},
				{
					id: 'origin',
					label: '403, or “Invalid origin”',
					example: 'Invalid origin: http://127.0.0.1:6274',
					next: {
						diagnosis: 'wrong-inspector-address',
						confidence: 'likely',
						because:
							'The page was opened under another name or port than the one that was printed.',
						otherwise: ['host-header-rejected']
					}
				},
				{
					id: 'port',
					label: 'A port is in use',
					example: 'PORT IS IN USE at port 6277',
					next: {
						diagnosis: 'port-in-use',
						confidence: 'certain',
						because: 'An older Inspector still runs.',
						otherwise: ['callback-port-in-use']
					}
				},
				{
					id: 'option',
					label: 'It tries to start something that begins with `--`',
					example: 'spawn --debug ENOENT',
					next: {
						diagnosis: 'unknown-inspector-option',
						confidence: 'certain',
						because:
							'An option that the Inspector does not know became the program. Options of your server stand behind `--`.',
						otherwise: ['args-quoting']
					}
				},
				{
					id: 'exit',
					label: 'On the command line it ends with a number',
					example: 'exit code 3',
					next: 'exit'
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste what the terminal shows, without the address that holds a token.',
						otherwise: ['outdated-inspector', 'path-does-not-exist', 'port-in-use']
					}
				}
			]
		},
		differs: {
			ask: 'What does the entry of the client have otherwise than your command?',
			help: [
				{
					look: 'The Inspector gets the variables, the PATH and the folder of your terminal. A client does not.'
				},
				...entryAt
			],
			answers: [
				{
					id: 'path',
					label: 'A path that starts with `.` or a name',
					example: '"args": ["build/index.js"]',
					next: {
						diagnosis: 'relative-path',
						confidence: 'certain',
						because: 'It is right in your project only.',
						otherwise: ['path-does-not-exist']
					}
				},
				{
					id: 'variables',
					label: 'Variables that only my terminal has',
					example: 'export API_KEY=…',
					next: {
						diagnosis: 'env-not-inherited',
						confidence: 'likely',
						because: 'They have to stand under `env` of the entry.',
						otherwise: ['env-var-not-expanded', 'dotenv-not-loaded']
					}
				},
				{
					id: 'program',
					label: 'Nothing; the client does not find the program',
					example: 'spawn npx ENOENT',
					next: {
						handoff: '/symptoms/spawn-enoent/',
						because: 'Client and terminal look in different folders.',
						otherwise: ['command-not-on-gui-path', 'windows-npx-shim']
					}
				},
				{
					id: 'node',
					label: 'Nothing; the client runs an older Node.js',
					example: 'SyntaxError in a package',
					next: {
						diagnosis: 'node-too-old',
						confidence: 'likely',
						because: 'Client and terminal find different versions.',
						otherwise: ['command-not-on-gui-path']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the entry: what works in a terminal only is pointed out.',
						otherwise: ['relative-path', 'env-not-inherited', 'command-not-on-gui-path']
					}
				}
			]
		},
		exit: {
			ask: 'Which number does the Inspector end with?',
			help: [
				{ on: 'macOS and Linux', look: 'Right after the command:', run: 'echo $?' },
				{ on: 'Windows', look: 'In PowerShell, right after the command:', run: '$LASTEXITCODE' }
			],
			answers: [
				{
					id: 'one',
					label: '1: it could not start',
					next: {
						handoff: '/symptoms/server-failed-to-start/',
						because: 'The server does not come up, with or without your client.',
						otherwise: ['path-does-not-exist', 'server-crashes-at-start', 'missing-credential']
					}
				},
				{
					id: 'three',
					label: '3: a sign-in is needed',
					example: 'auth_required',
					next: {
						handoff: '/symptoms/oauth-connection/',
						because: 'The server is well and wants you to sign in.',
						otherwise: ['credentials-not-sent', 'no-dynamic-client-registration']
					}
				},
				{
					id: 'four',
					label: '4: it cannot be reached',
					example: 'unreachable',
					next: {
						handoff: '/symptoms/transport-error/',
						because: 'The address, or the way to it, is at fault.',
						otherwise: ['wrong-endpoint-url', 'server-not-listening']
					}
				},
				{
					id: 'unsure',
					label: 'Another one, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste what it printed: the line with `error` says the cause.',
						otherwise: ['crash-no-stderr', 'package-broken', 'path-does-not-exist']
					}
				}
			]
		}
	}
});
