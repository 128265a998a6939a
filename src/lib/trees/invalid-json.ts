/** “… is not valid JSON”: a config that cannot be read, or an answer that is none. */
import { defineTree } from './define.ts';
import { logAt } from './look.ts';
import { symptom } from './symptoms.ts';

export const invalidJson = defineTree({
	...symptom('invalid-json'),
	start: 'names',
	questions: {
		names: {
			ask: 'What does the message name?',
			help: [
				{
					look: 'Look at the words in front of it: the name of a file, `MCP` and the name of a server, or an address.'
				},
				...logAt
			],
			answers: [
				{
					id: 'config',
					label: 'The config file',
					example: 'error reading or parsing claude_desktop_config.json',
					next: 'config'
				},
				{
					id: 'other-format',
					label: 'A config file in TOML or YAML',
					example: 'TOML parse error at line 7, column 2',
					next: {
						diagnosis: 'invalid-toml-or-yaml',
						confidence: 'certain',
						because: 'Codex, goose and Continue read formats with rules of their own.',
						otherwise: ['wrong-root-key', 'wrong-client-dialect']
					}
				},
				{
					id: 'server',
					label: 'A server, or nothing but a quoted text',
					example: 'MCP docs: Unexpected token S, "Server running" is not valid JSON',
					next: 'server'
				},
				{
					id: 'address',
					label: 'An address, or a sign-in',
					example: 'Unexpected token <, "<!DOCTYPE" is not valid JSON',
					next: 'address'
				},
				{
					id: 'command-line',
					label: 'A command that I typed',
					example: 'claude mcp add-json docs {command:npx}',
					next: {
						diagnosis: 'shell-quoting',
						confidence: 'likely',
						because: 'The shell took the quotes away before the program saw them.',
						otherwise: ['json-smart-quotes', 'json-quote-style']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the message or the file: they are told apart, and the place is named.',
						otherwise: ['stdout-not-json', 'json-trailing-comma', 'html-instead-of-json']
					}
				}
			]
		},

		config: {
			ask: 'Which words does the message hold?',
			help: [
				{ look: 'Pasting the whole file at Check is quicker: it names the line and mends it.' },
				...logAt
			],
			answers: [
				{
					id: 'property',
					label: '“double-quoted property name”',
					example: 'Expected double-quoted property name in JSON at position 214',
					next: {
						diagnosis: 'json-trailing-comma',
						confidence: 'likely',
						because: 'Behind a comma another name has to follow. Mostly the comma is one too many.',
						otherwise: ['json-comments', 'json-quote-style']
					}
				},
				{
					id: 'comma',
					label: "“Expected ',' or …” after something",
					example: "Expected ',' or '}' after property value in JSON",
					next: {
						diagnosis: 'json-missing-comma',
						confidence: 'likely',
						because: 'Two parts stand side by side without a comma.',
						otherwise: ['json-bracket-mismatch', 'json-smart-quotes']
					}
				},
				{
					id: 'escape',
					label: '“Bad escaped character”, or “Invalid \\escape”',
					example: 'Bad escaped character in JSON at position 58',
					next: {
						diagnosis: 'json-unescaped-backslash',
						confidence: 'certain',
						because: 'A Windows path is written with single backslashes.',
						otherwise: ['json-backslash-silent-escape']
					}
				},
				{
					id: 'after',
					label: '“after JSON”, or “Extra data”',
					example: 'Unexpected non-whitespace character after JSON at position 58',
					next: {
						diagnosis: 'json-two-roots',
						confidence: 'likely',
						because: 'The text was complete already, and then goes on.',
						otherwise: ['json-fragment-no-root', 'json-bracket-mismatch']
					}
				},
				{
					id: 'end',
					label: '“Unexpected end”',
					example: 'Unexpected end of JSON input',
					next: {
						diagnosis: 'json-bracket-mismatch',
						confidence: 'likely',
						because:
							'The text ends before every bracket is closed. A file of no length says the same.',
						otherwise: ['json-invalid-other']
					}
				},
				{
					id: 'token',
					label: '“Unexpected token”, or “Expected property name”',
					example: 'Unexpected token / in JSON at position 12',
					next: 'sign'
				},
				{
					id: 'unsure',
					label: 'None of these, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the whole file: the place is named, and mended where that is safe.',
						otherwise: ['json-trailing-comma', 'json-missing-comma', 'json-bracket-mismatch']
					}
				}
			]
		},
		sign: {
			ask: 'Which character does the message name?',
			help: [
				{
					look: 'It stands behind “token”. Where there is none, look at the first character of the file, and at its quotes.'
				}
			],
			answers: [
				{
					id: 'curly-quote',
					label: 'A curly quote: “ or ”',
					next: {
						diagnosis: 'json-smart-quotes',
						confidence: 'certain',
						because: 'A document or a chat turned the straight quotes into curly ones.',
						otherwise: ['json-quote-style']
					}
				},
				{
					id: 'single-quote',
					label: 'A single quote, or a letter of a name',
					example: "Unexpected token ' in JSON",
					next: {
						diagnosis: 'json-quote-style',
						confidence: 'likely',
						because: 'Names and texts have to stand in straight double quotes.',
						otherwise: ['json-missing-comma', 'json-fragment-no-root']
					}
				},
				{
					id: 'slash',
					label: '`/` or `#`',
					example: 'Unexpected token / in JSON',
					next: {
						diagnosis: 'json-comments',
						confidence: 'likely',
						because: 'There is a comment, and this client reads files without comments.',
						otherwise: ['json-invalid-other']
					}
				},
				{
					id: 'backtick',
					label: 'A backtick',
					example: 'Unexpected token ` in JSON',
					next: {
						diagnosis: 'json-code-fence',
						confidence: 'certain',
						because: 'The marks of a code block were copied along.',
						otherwise: ['json-quote-style']
					}
				},
				{
					id: 'invisible',
					label: 'None that can be seen, at position 0',
					example: 'Unexpected token \\uFEFF',
					next: {
						diagnosis: 'json-bom',
						confidence: 'likely',
						because:
							'An invisible mark stands in front of the text. Notepad and PowerShell write it.',
						otherwise: ['json-invalid-other']
					}
				},
				{
					id: 'bracket',
					label: '`}`, `]` or `,`',
					example: 'Unexpected token } in JSON',
					next: {
						diagnosis: 'json-trailing-comma',
						confidence: 'likely',
						because: 'A comma stands where nothing follows, or twice.',
						otherwise: ['json-bracket-mismatch', 'json-missing-comma']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the whole file: the place is named.',
						otherwise: ['json-smart-quotes', 'json-quote-style', 'json-comments']
					}
				}
			]
		},

		server: {
			ask: 'What does the quoted text start with?',
			help: [{ look: 'It is the beginning of a line that the server printed.' }, ...logAt],
			answers: [
				{
					id: 'words',
					label: 'Ordinary words, a date or a `[`',
					example: '"Server started", "2025-11-23", "[INFO]"',
					next: {
						diagnosis: 'stdout-not-json',
						confidence: 'likely',
						because: 'The server prints text where only messages may stand. Your config is fine.',
						otherwise: ['server-runs-http-not-stdio', 'npx-missing-yes']
					}
				},
				{
					id: 'http',
					label: 'An address at which it runs',
					example: '"Uvicorn running on http://…"',
					next: {
						diagnosis: 'server-runs-http-not-stdio',
						confidence: 'likely',
						because: 'The server serves the web instead of talking to the client that started it.',
						otherwise: ['stdout-not-json']
					}
				},
				{
					id: 'tag',
					label: '`<`',
					example: '"<!DOCTYPE html>"',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'likely',
						because: 'The server passes on a web page that it got from somewhere.',
						otherwise: ['wrong-endpoint-url', 'waf-blocks-client']
					}
				},
				{
					id: 'cut',
					label: 'A message that is cut off',
					example: '"{"jsonrpc":"2.0","result":…',
					next: {
						diagnosis: 'stdout-message-too-large',
						confidence: 'likely',
						because: 'A message of the server is too long, or broken in two by a line end.',
						otherwise: ['stdout-not-json']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'stdout-not-json',
						confidence: 'possible',
						because: 'A server that prints ordinary text is by far the commonest reason.',
						otherwise: ['server-runs-http-not-stdio', 'html-instead-of-json']
					}
				}
			]
		},

		address: {
			ask: 'What lies at that address, seen in a browser?',
			help: [
				{
					look: 'Open it in a private window. Where no address is named, take the one of your config.'
				},
				...logAt
			],
			answers: [
				{
					id: 'site',
					label: 'A website, or its “not found”',
					example: 'Welcome to …',
					next: {
						diagnosis: 'wrong-endpoint-url',
						confidence: 'likely',
						because:
							'Pages for people are there. The address for clients has another path, often `/mcp`.',
						otherwise: ['html-instead-of-json', 'no-oauth-endpoints']
					}
				},
				{
					id: 'login',
					label: 'A login page',
					example: 'Sign in to continue',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'certain',
						because: 'A gateway for people stands in front of the server.',
						otherwise: ['protected-resource-metadata-missing', 'waf-blocks-client']
					}
				},
				{
					id: 'challenge',
					label: 'A check for robots',
					example: 'Just a moment …',
					next: {
						diagnosis: 'waf-blocks-client',
						confidence: 'certain',
						because: 'The protection of the site takes the client for an unwanted robot.',
						otherwise: ['html-instead-of-json']
					}
				},
				{
					id: 'well-known',
					label: 'A page, and the address holds `/.well-known/`, `/register` or `/token`',
					example: 'https://example.com/.well-known/oauth-authorization-server',
					next: {
						diagnosis: 'no-oauth-endpoints',
						confidence: 'possible',
						because: 'The client looks for a sign-in and gets the website for it.',
						otherwise: [
							'protected-resource-metadata-missing',
							'as-metadata-missing',
							'token-endpoint-not-oauth'
						]
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'html-instead-of-json',
						confidence: 'possible',
						because: 'Where JSON should be, a web page is.',
						otherwise: ['wrong-endpoint-url', 'no-oauth-endpoints', 'waf-blocks-client']
					}
				}
			]
		}
	}
});
