/** “Environment variables not loading”: the server runs and misses a key or a variable. */
import { defineTree } from './define.ts';
import { byHand, entryAt, logAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const envNotLoading = defineTree({
	...symptom('env-not-loading'),
	start: 'where',
	questions: {
		where: {
			ask: 'Where did you write the value?',
			help: [
				{ look: 'Only the place counts; keep the value to yourself.' },
				{ look: 'In the entry it looks like this: `"env": { "API_KEY": "…" }`.' },
				...entryAt
			],
			answers: [
				{
					id: 'entry',
					label: 'In the entry, under `env`',
					example: '"env": { "API_KEY": "…" }',
					next: 'looks'
				},
				{
					id: 'shell',
					label: 'In the shell or the system settings',
					example: 'export API_KEY=… in .zshrc',
					next: 'shell'
				},
				{
					id: 'dotenv',
					label: 'In a file `.env`',
					example: 'API_KEY=… in .env',
					next: {
						diagnosis: 'dotenv-not-loaded',
						confidence: 'likely',
						because:
							'The file is looked for in the folder that the client stands in, and that is not your project.',
						otherwise: ['stray-characters-in-token', 'wrong-env-var-name']
					}
				},
				{
					id: 'docker',
					label: 'Under `env`, and the entry starts `docker`',
					example: '"command": "docker"',
					next: {
						diagnosis: 'docker-env-not-passed',
						confidence: 'likely',
						because:
							'`env` reaches Docker, not the container. Each name must also stand behind `-e` in `args`.',
						otherwise: ['wrong-env-var-name', 'env-var-not-expanded']
					}
				},
				{
					id: 'header',
					label: 'Under `headers`, beside a `url`',
					example: '"headers": { "Authorization": "…" }',
					next: {
						handoff: '/symptoms/unauthorized-401/',
						because: 'That is no variable of a program, but what is sent to the server.',
						otherwise: ['env-var-not-expanded', 'missing-bearer-prefix']
					}
				},
				{
					id: 'nowhere',
					label: 'Nowhere yet',
					example: 'the entry has no "env"',
					next: {
						diagnosis: 'missing-credential',
						confidence: 'certain',
						because: 'The server needs a value that nobody has given it.',
						otherwise: ['wrong-env-var-name']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Paste the config. Values are covered up; where they stand and how is looked at.',
						otherwise: ['missing-credential', 'env-var-not-expanded', 'wrong-env-var-name']
					}
				}
			]
		},
		shell: {
			ask: 'How do you start the client?',
			help: [
				{
					look: 'A program gets the variables of whatever started it. Whether a terminal has one:'
				},
				{
					on: 'macOS and Linux',
					look: 'With its name in place of the example; the value is not printed:',
					run: 'test -n "$API_KEY" && echo "it is set"'
				},
				{
					on: 'Windows',
					look: 'The same in PowerShell:',
					run: 'Test-Path Env:API_KEY'
				}
			],
			answers: [
				{
					id: 'click',
					label: 'With a click: Dock, Start menu, desktop',
					example: 'Claude Desktop, Cursor, VS Code',
					next: {
						diagnosis: 'env-not-inherited',
						confidence: 'likely',
						because: 'A client that is started with a click never reads the files of your shell.',
						otherwise: ['env-var-not-expanded', 'app-not-restarted']
					}
				},
				{
					id: 'terminal',
					label: 'In a terminal that has the variable',
					example: 'claude, code .',
					next: {
						diagnosis: 'env-not-inherited',
						confidence: 'likely',
						because:
							'Many clients hand only a short list of variables on to a server. What it needs must stand in `env`.',
						otherwise: ['env-var-not-expanded', 'wrong-env-var-name', 'app-not-restarted']
					}
				},
				{
					id: 'before',
					label: 'It ran already when I set the variable',
					example: 'export API_KEY=…, while the client was open',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'likely',
						because: 'A running program keeps the variables that it started with.',
						otherwise: ['env-not-inherited']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'env-not-inherited',
						confidence: 'possible',
						because: 'The variables of a shell rarely reach a server. Under `env` they do.',
						otherwise: ['app-not-restarted', 'env-var-not-expanded']
					}
				}
			]
		},
		looks: {
			ask: 'What does the value look like in the entry?',
			help: [{ look: 'Only the shape counts.' }, ...entryAt],
			answers: [
				{
					id: 'placeholder',
					label: 'It holds `${…}`, `$NAME`, `%NAME%` or `~`',
					example: '"API_KEY": "${API_KEY}"',
					next: {
						diagnosis: 'env-var-not-expanded',
						confidence: 'likely',
						because:
							'Clients differ in what they fill in, and some fill in nothing. The server then gets these letters.',
						otherwise: ['missing-credential', 'tilde-not-expanded']
					}
				},
				{
					id: 'example',
					label: 'It is an example of the documentation',
					example: '"API_KEY": "YOUR_API_KEY"',
					next: {
						diagnosis: 'placeholder-left-in',
						confidence: 'certain',
						because: 'It was never replaced by a value of your own.',
						otherwise: ['missing-credential']
					}
				},
				{
					id: 'number',
					label: 'A number or `true`, without quotes',
					example: '"PORT": 3000',
					next: {
						diagnosis: 'non-string-value',
						confidence: 'likely',
						because: 'Variables are texts. Many clients refuse or drop anything else.',
						otherwise: ['json-invalid-other']
					}
				},
				{
					id: 'other-key',
					label: 'The word above it is not `env`, or `env` stands outside the entry',
					example: '"environment": { … }',
					next: {
						diagnosis: 'wrong-client-dialect',
						confidence: 'likely',
						because: 'This client does not read it there.',
						otherwise: ['unsupported-config-key', 'nested-too-shallow']
					}
				},
				{
					id: 'path',
					label: '`PATH` is among the variables',
					example: '"PATH": "/opt/node/bin:$PATH"',
					next: {
						diagnosis: 'env-path-overwritten',
						confidence: 'likely',
						because:
							'`PATH` there replaces the whole list, so the server does not find its own programs.',
						otherwise: ['env-var-not-expanded']
					}
				},
				{
					id: 'stray',
					label: 'Spaces, quotes or a line end around the value',
					example: '"API_KEY": " abc… "',
					next: {
						diagnosis: 'stray-characters-in-token',
						confidence: 'likely',
						because: 'They become a part of the value.',
						otherwise: ['wrong-kind-of-credential']
					}
				},
				{
					id: 'fine',
					label: 'A name, and a value in straight quotes',
					example: '"API_KEY": "abc…"',
					next: 'name'
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the config. Values are covered up; their shape is looked at.',
						otherwise: ['env-var-not-expanded', 'placeholder-left-in', 'stray-characters-in-token']
					}
				}
			]
		},
		name: {
			ask: 'Does the documentation of the server write the name in the same way?',
			help: [
				{
					look: 'Compare letter by letter: `API_KEY`, `APIKEY` and `ACCESS_TOKEN` are three different ones.'
				},
				{ look: 'Often the server itself prints the name that it misses:' },
				...logAt
			],
			answers: [
				{
					id: 'no',
					label: 'No, it differs',
					example: 'GITHUB_TOKEN instead of GITHUB_PERSONAL_ACCESS_TOKEN',
					next: {
						diagnosis: 'wrong-env-var-name',
						confidence: 'certain',
						because: 'The server looks for another name.',
						otherwise: ['missing-credential']
					}
				},
				{ id: 'yes', label: 'Yes, letter by letter', next: 'says' },
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'wrong-env-var-name',
						confidence: 'possible',
						because: 'The value is well written, so the name is the next thing to compare.',
						otherwise: ['app-not-restarted', 'upstream-key-rejected', 'wrong-file']
					}
				}
			]
		},
		says: {
			ask: 'What does the server say now?',
			help: [...logAt, ...byHand],
			answers: [
				{
					id: 'missing',
					label: 'Still that the value is missing',
					example: 'API_KEY is not set',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'likely',
						because: 'The client still works with the config that it read at its start.',
						otherwise: ['wrong-file', 'wrong-file-msix', 'docker-env-not-passed']
					}
				},
				{
					id: 'refused',
					label: 'That it is refused',
					example: '401 Bad credentials, invalid API key',
					next: {
						diagnosis: 'upstream-key-rejected',
						confidence: 'likely',
						because: 'The value arrives, and the service behind the server does not take it.',
						otherwise: [
							'wrong-kind-of-credential',
							'key-environment-mismatch',
							'stray-characters-in-token'
						]
					}
				},
				{
					id: 'header',
					label: '“Invalid character in header content”, or “Illegal header value”',
					example: 'Invalid character in header content ["Authorization"]',
					next: {
						diagnosis: 'stray-characters-in-token',
						confidence: 'certain',
						because: 'The value carries a line end or another sign that cannot be sent.',
						otherwise: ['json-smart-quotes']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'possible',
						because: 'Everything visible is in order, so start the client anew first.',
						otherwise: ['upstream-key-rejected', 'stray-characters-in-token', 'wrong-file']
					}
				}
			]
		}
	}
});
