/** “MCP server failed to start”: a server that the client starts itself does not come up, or is not listed. */
import { defineTree } from './define.ts';
import { byHand, entryAt, logAt, quitHow } from './look.ts';
import { symptom } from './symptoms.ts';

export const serverFailedToStart = defineTree({
	...symptom('server-failed-to-start'),
	start: 'shown',
	questions: {
		shown: {
			ask: 'What does the client show for this server?',
			help: [
				{ on: 'Claude Desktop', look: 'Settings › Developer lists the servers and their state.' },
				{ on: 'VS Code', look: 'Command Palette › `MCP: List Servers`.' },
				{ on: 'Cursor', look: 'Cursor Settings › Tools & MCP.' },
				{ on: 'Claude Code', look: 'This lists them all:', run: 'claude mcp list' }
			],
			answers: [
				{
					id: 'failed',
					label: 'Failed, disconnected, or “connection closed”',
					example: 'Server disconnected, MCP error -32000: Connection closed',
					says: /Server disconnected|transport closed|Connection closed|-32000\b/,
					next: 'log'
				},
				{
					id: 'not-listed',
					label: 'Nothing: the server is not in the list',
					example: 'No MCP servers configured',
					says: /No MCP servers configured/,
					next: 'file'
				},
				{
					id: 'config-message',
					label: 'A message about the config file',
					example: 'Some MCP servers could not be loaded',
					says: /could not be loaded|not valid MCP server configurations|Does not adhere to MCP/i,
					next: 'message'
				},
				{
					id: 'timeout',
					label: 'It waits for a long time, then “timed out”',
					example: 'MCP error -32001: Request timed out',
					says: /-32001\b|Request timed out|connection timed out after/i,
					next: 'slow'
				},
				{
					id: 'pending',
					label: 'It waits for your approval',
					example: '⏸ Pending approval',
					says: /Pending approval/,
					next: {
						diagnosis: 'needs-approval',
						confidence: 'certain',
						because: 'The client has read the entry and starts it only once you have allowed it.',
						otherwise: ['server-disabled', 'wrong-file']
					}
				},
				{
					id: 'disabled',
					label: 'It is switched off, greyed out or “managed”',
					example: 'Disabled by your organization',
					says: /Disabled by your organization|managed by your organization/i,
					next: {
						diagnosis: 'server-disabled',
						confidence: 'likely',
						because:
							'The entry is read, and a switch or a rule of your organisation keeps it from starting.',
						otherwise: ['access-policy-block', 'needs-approval']
					}
				},
				{
					id: 'works',
					label: 'Failed; but ask for one of its tools, and it answers',
					example: 'Could not attach to MCP server, and the tools are there',
					next: {
						diagnosis: 'client-false-alarm',
						confidence: 'likely',
						because: 'The server runs. Some versions of clients show a failure that is none.',
						otherwise: ['server-crashes-at-start']
					}
				},
				{ id: 'unsure', label: 'I am not sure', next: 'entry' }
			]
		},

		log: {
			ask: 'Which of these stands in the log of the server?',
			help: [
				{
					look: 'Read upwards from “closed” or “disconnected”. The cause is the last line that the client did not write itself.'
				},
				...logAt
			],
			answers: [
				{
					id: 'not-found',
					label: '`ENOENT`, “not recognized” or “command not found”',
					example: 'spawn npx ENOENT',
					says: /\bENOENT\b|is not recognized as|command not found/,
					next: {
						handoff: '/symptoms/spawn-enoent/',
						because: 'The client did not find the program. A few questions of their own tell why.',
						otherwise: ['command-not-on-gui-path', 'runtime-not-installed', 'windows-npx-shim']
					}
				},
				{
					id: 'module',
					label: '`Cannot find module`, or “can’t open file”',
					example: "Error: Cannot find module '/server.js'",
					says: /Cannot find module|can't open file/,
					next: 'module'
				},
				{
					id: 'not-json',
					label: '“is not valid JSON”',
					example: 'Unexpected token S, "Server running" is not valid JSON',
					says: /is not valid JSON|Failed to parse JSONRPC/,
					next: {
						diagnosis: 'stdout-not-json',
						confidence: 'likely',
						because:
							'The server prints ordinary text where the client expects messages only. The quoted words are the start of that text.',
						otherwise: ['json-bom', 'json-invalid-other']
					}
				},
				{
					id: 'package',
					label: 'A message of `npm`, `npx` or `uv` about a package',
					example: 'npm error code E404',
					says: /\bE404\b|npm error 404|not found in the package registry|No solution found|could not determine executable|\bENOTEMPTY\b/,
					next: 'package'
				},
				{
					id: 'version',
					label: '“Unsupported engine”, or a syntax error inside a package',
					example: 'SyntaxError: Unexpected token, EBADENGINE',
					says: /Unsupported engine|\bEBADENGINE\b/,
					next: {
						diagnosis: 'node-too-old',
						confidence: 'likely',
						because:
							'The program is newer than the Node.js that runs it. The client may use an older one than your terminal.',
						otherwise: ['wrong-module-system', 'package-broken', 'python-version']
					}
				},
				{
					id: 'python-module',
					label: '`ModuleNotFoundError`, or “No module named”',
					example: "ModuleNotFoundError: No module named 'mcp'",
					says: /ModuleNotFoundError|No module named/,
					next: {
						diagnosis: 'python-package-missing',
						confidence: 'likely',
						because:
							'Python was found and started. The package is missing in the environment that this Python belongs to.',
						otherwise: ['python-version', 'command-not-on-gui-path']
					}
				},
				{
					id: 'credential',
					label: 'A key, token or variable is missing',
					example: 'Error: API_KEY environment variable is required',
					says: /environment variable is required|(?:API|access) (?:key|token) (?:is )?(?:required|missing|not set|not found)/i,
					next: {
						handoff: '/symptoms/env-not-loading/',
						because:
							'The server runs and misses a value. The next questions tell where it got lost.',
						otherwise: ['missing-credential', 'env-var-not-expanded', 'wrong-env-var-name']
					}
				},
				{
					id: 'usage',
					label: 'The server prints how it has to be started',
					example: 'Usage: mcp-server-filesystem <allowed-directory>',
					says: /^\s{0,9}usage: /im,
					next: {
						diagnosis: 'missing-argument',
						confidence: 'likely',
						because:
							'The program was started and ended at once, since an argument that it needs is not in `args`.',
						otherwise: ['args-quoting', 'path-does-not-exist']
					}
				},
				{
					id: 'docker',
					label: 'A message of Docker',
					example: 'Cannot connect to the Docker daemon',
					says: /[Dd]ocker daemon|input device is not a TTY/,
					next: 'docker'
				},
				{
					id: 'address',
					label: '`EADDRINUSE`, or “running on http://”',
					example: 'Uvicorn running on http://127.0.0.1:8000',
					says: /\bEADDRINUSE\b|[Rr]unning on https?:/,
					next: 'address'
				},
				{
					id: 'denied',
					label: '`EACCES`, or “Permission denied”',
					example: 'spawn /home/me/server/run.sh EACCES',
					says: /\bEACCES\b|Permission denied/,
					next: {
						diagnosis: 'permission-denied',
						confidence: 'certain',
						because: 'The file was found, and the system did not allow to start or read it.',
						otherwise: ['path-does-not-exist', 'relative-path']
					}
				},
				{
					id: 'error',
					label: 'Another error, or a stack trace',
					example: 'Error: connect ECONNREFUSED 127.0.0.1:5432',
					next: {
						diagnosis: 'server-crashes-at-start',
						confidence: 'likely',
						because:
							'The program was found and started, and stopped with an error of its own. The log names it.',
						otherwise: ['missing-credential', 'dependencies-missing', 'node-too-old']
					}
				},
				{
					id: 'nothing',
					label: 'Nothing of the server’s own',
					example: 'Server transport closed unexpectedly',
					next: 'by-hand'
				},
				{
					id: 'unsure',
					label: 'None of these, or I am not sure',
					next: {
						handoff: '/check/',
						because:
							'Then the text itself says more than another question. Paste the lines of the log: they are read on this page and go nowhere.',
						otherwise: ['server-crashes-at-start', 'missing-credential', 'stdout-not-json']
					}
				}
			]
		},
		module: {
			ask: 'Which path does “Cannot find module” name?',
			help: [{ look: 'Compare it with the path in `args`, character by character.' }, ...entryAt],
			answers: [
				{
					id: 'completed',
					label: 'My file, in a folder that I never wrote',
					example: "Cannot find module '/server.js', 'C:\\WINDOWS\\System32\\server.js'",
					next: {
						diagnosis: 'relative-path',
						confidence: 'certain',
						because:
							'The path in `args` is not written in full. It was completed with the folder that the client stands in.',
						otherwise: ['path-does-not-exist']
					}
				},
				{
					id: 'as-written',
					label: 'My file, exactly as I wrote it in full',
					example: "Cannot find module '/home/me/server/build/index.js'",
					next: {
						diagnosis: 'path-does-not-exist',
						confidence: 'likely',
						because: 'Nothing lies at that path: it is misspelt, moved, or not built yet.',
						otherwise: ['wsl-path-mixup', 'json-backslash-silent-escape', 'path-with-spaces']
					}
				},
				{
					id: 'npx-cache',
					label: 'A file below a folder `_npx`',
					example: '/home/me/.npm/_npx/1a2b3c/node_modules/…',
					next: {
						diagnosis: 'npm-cache-corrupt',
						confidence: 'likely',
						because: 'npx keeps packages in that folder, and this copy is not complete.',
						otherwise: ['node-too-old', 'package-broken']
					}
				},
				{
					id: 'package',
					label: 'A package, without a path',
					example: "Cannot find package '@modelcontextprotocol/sdk'",
					next: {
						diagnosis: 'dependencies-missing',
						confidence: 'likely',
						because:
							'The script was found, and a package that it needs was not. In a project of your own, `npm install` was not run there.',
						otherwise: ['package-broken', 'npm-cache-corrupt', 'node-too-old']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'relative-path',
						confidence: 'possible',
						because: 'Most often the path of the script is not written in full.',
						otherwise: ['path-does-not-exist', 'npm-cache-corrupt', 'wsl-path-mixup']
					}
				}
			]
		},
		package: {
			ask: 'Which word stands in the lines about the package?',
			help: [
				{ look: 'Look for the word behind `npm error code`, or for the last line of uv.' },
				...logAt
			],
			answers: [
				{
					id: 'missing',
					label: '`E404`, “not found in the package registry”, “No solution found”',
					example: 'npm error 404 Not Found',
					next: {
						diagnosis: 'package-not-found',
						confidence: 'certain',
						because: 'There is no package of that name, or you may not see it.',
						otherwise: ['npx-uvx-mismatch', 'npm-registry-unreachable']
					}
				},
				{
					id: 'executable',
					label: '“could not determine executable to run”',
					next: {
						diagnosis: 'package-broken',
						confidence: 'likely',
						because: 'The package was loaded, and it names no program that could be started.',
						otherwise: ['package-not-found', 'npx-uvx-mismatch']
					}
				},
				{
					id: 'not-empty',
					label: '`ENOTEMPTY`, or a path with `_npx`',
					example: 'npm error ENOTEMPTY: directory not empty, rename …/_npx/…',
					next: {
						diagnosis: 'npm-cache-corrupt',
						confidence: 'certain',
						because: 'An earlier start was cut off and left half a copy in the cache of npx.',
						otherwise: ['package-broken']
					}
				},
				{
					id: 'certificate',
					label: 'A certificate',
					example: 'SELF_SIGNED_CERT_IN_CHAIN',
					next: {
						diagnosis: 'tls-certificate-untrusted',
						confidence: 'certain',
						because:
							'Something between you and the registry signs with a certificate that Node.js does not trust.',
						otherwise: ['corporate-proxy-not-used']
					}
				},
				{
					id: 'network',
					label: '`ETIMEDOUT`, `ENOTFOUND`, `ECONNRESET`',
					example: 'npm error network request failed, reason: getaddrinfo ENOTFOUND',
					next: {
						diagnosis: 'npm-registry-unreachable',
						confidence: 'likely',
						because: 'The package could not be fetched: no way to the registry from this machine.',
						otherwise: ['corporate-proxy-not-used', 'tls-certificate-untrusted']
					}
				},
				{
					id: 'unsure',
					label: 'None of these, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste those lines: npm and uv say the cause in them, between much else.',
						otherwise: ['package-not-found', 'npm-cache-corrupt', 'node-too-old']
					}
				}
			]
		},
		docker: {
			ask: 'What does Docker say?',
			help: [{ look: 'This tells whether Docker runs at all:', run: 'docker version' }, ...logAt],
			answers: [
				{
					id: 'tty',
					label: '“the input device is not a TTY”',
					next: {
						diagnosis: 'docker-io-flags',
						confidence: 'certain',
						because: '`-t` asks for a terminal, and a client is none.',
						otherwise: ['docker-not-running']
					}
				},
				{
					id: 'daemon',
					label: 'It cannot be reached',
					example: 'Cannot connect to the Docker daemon, open //./pipe/dockerDesktopLinuxEngine',
					next: {
						diagnosis: 'docker-not-running',
						confidence: 'certain',
						because: 'The program `docker` was found, and the engine behind it is not running.',
						otherwise: ['permission-denied']
					}
				},
				{
					id: 'image',
					label: 'The image is not there',
					example: 'pull access denied, repository does not exist',
					next: {
						diagnosis: 'package-not-found',
						confidence: 'likely',
						because: 'No image of that name can be fetched: misspelt, private, or not built.',
						otherwise: ['npm-registry-unreachable']
					}
				},
				{
					id: 'variable',
					label: 'The program inside misses a key or variable',
					example: 'Error: API_KEY is not set',
					next: {
						diagnosis: 'docker-env-not-passed',
						confidence: 'likely',
						because:
							'`env` in the entry reaches Docker, not the container. Each name must also stand behind `-e` in `args`.',
						otherwise: ['missing-credential', 'wrong-env-var-name']
					}
				},
				{
					id: 'silent',
					label: 'Nothing, then “closed”',
					example: 'Server transport closed unexpectedly',
					next: {
						diagnosis: 'docker-io-flags',
						confidence: 'likely',
						because: 'Without `-i` the container gets no input and ends at once.',
						otherwise: ['crash-no-stderr', 'docker-env-not-passed']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'docker-io-flags',
						confidence: 'possible',
						because: 'With Docker a missing `-i`, or a `-t` too many, is the commonest fault.',
						otherwise: ['docker-not-running', 'docker-env-not-passed', 'package-not-found']
					}
				}
			]
		},
		address: {
			ask: 'Is a port in use, or does the log say where the server runs?',
			help: logAt,
			answers: [
				{
					id: 'in-use',
					label: '`EADDRINUSE`, or “address already in use”',
					example: 'Error: listen EADDRINUSE: address already in use :::3000',
					next: {
						diagnosis: 'port-in-use',
						confidence: 'certain',
						because: 'Another program has that port, most often an older copy of the same server.',
						otherwise: ['server-runs-http-not-stdio']
					}
				},
				{
					id: 'running',
					label: 'It says where it runs, and nothing else',
					example: 'Uvicorn running on http://127.0.0.1:8000',
					next: {
						diagnosis: 'server-runs-http-not-stdio',
						confidence: 'certain',
						because:
							'The server waits for web requests. The client started it as a program and waits for messages on its output.',
						otherwise: ['stdout-not-json']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'server-runs-http-not-stdio',
						confidence: 'possible',
						because:
							'A server that names an address serves the web, and not the client that started it.',
						otherwise: ['port-in-use']
					}
				}
			]
		},
		'by-hand': {
			ask: 'What happens when you start the same command in a terminal?',
			help: byHand,
			answers: [
				{
					id: 'text',
					label: 'It prints ordinary text, then waits',
					example: 'Server running on stdio',
					next: {
						diagnosis: 'stdout-not-json',
						confidence: 'possible',
						because:
							'If that text goes to the standard output, the client takes it for a broken message. Text on the error output is harmless.',
						otherwise: ['server-runs-http-not-stdio', 'crash-no-stderr']
					}
				},
				{
					id: 'waits',
					label: 'It waits silently: it seems to work',
					example: 'a cursor on an empty line',
					next: {
						diagnosis: 'env-not-inherited',
						confidence: 'possible',
						because:
							'Your terminal has what the client lacks: variables of your shell, another PATH, another folder.',
						otherwise: ['command-not-on-gui-path', 'relative-path', 'node-too-old']
					}
				},
				{
					id: 'error',
					label: 'It ends with an error',
					example: 'Error: Cannot find package …',
					next: {
						diagnosis: 'server-crashes-at-start',
						confidence: 'likely',
						because:
							'That is the message that the log did not show. Its last lines name the reason.',
						otherwise: ['missing-credential', 'dependencies-missing', 'package-broken']
					}
				},
				{
					id: 'ends',
					label: 'It ends at once, without a word',
					example: 'the prompt of the terminal again',
					next: {
						diagnosis: 'command-is-not-a-server',
						confidence: 'possible',
						because:
							'A server stays. A program that ends is another one, or lacks an argument such as `stdio`.',
						otherwise: ['interpreter-without-script', 'missing-argument', 'crash-no-stderr']
					}
				},
				{
					id: 'asks',
					label: 'It asks something',
					example: 'Ok to proceed? (y), Press Enter to log in',
					next: {
						diagnosis: 'waits-for-input',
						confidence: 'likely',
						because: 'In the client nobody can answer, so it waits and is given up.',
						otherwise: ['npx-missing-yes', 'startup-timeout']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'crash-no-stderr',
						confidence: 'possible',
						because: 'The log holds no reason, so the next step is to make the server tell it.',
						otherwise: ['missing-credential', 'node-too-old', 'stdout-not-json']
					}
				}
			]
		},

		file: {
			ask: 'Is your entry in the file that the client itself opens?',
			help: [
				{ look: 'Open the config from inside the client, not from a folder, and read the path.' },
				...entryAt
			],
			answers: [
				{
					id: 'yes',
					label: 'Yes, it is there',
					example: '"docs": { "command": "npx", … }',
					next: 'root'
				},
				{
					id: 'packages',
					label: 'No: the path holds `Packages\\Claude_`',
					example: 'C:\\Users\\me\\AppData\\Local\\Packages\\Claude_…\\claude_desktop_config.json',
					next: {
						diagnosis: 'wrong-file-msix',
						confidence: 'certain',
						because: 'This build of Claude Desktop reads its own copy of the file, at that path.',
						otherwise: ['app-not-restarted']
					}
				},
				{
					id: 'other',
					label: 'No: another file opens, or none',
					example: 'a file without your entry',
					next: {
						diagnosis: 'wrong-file',
						confidence: 'likely',
						because: 'You edited a file that this client does not read.',
						otherwise: ['wrong-file-msix', 'wrong-root-key']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'wrong-file',
						confidence: 'possible',
						because: 'A server that is not listed most often stands in a file that is not read.',
						otherwise: ['app-not-restarted', 'wrong-root-key', 'wrong-file-msix']
					}
				}
			]
		},
		root: {
			ask: 'Which word stands around your entries?',
			help: [
				{ look: 'It is the key on the line above the first name of a server: `"mcpServers": {`.' },
				{
					look: 'Claude Desktop, Claude Code, Cursor and most others read `mcpServers`; VS Code and Visual Studio `servers`; Zed `context_servers`; opencode `mcp`; Codex a table `[mcp_servers.NAME]`.'
				},
				...entryAt
			],
			answers: [
				{
					id: 'fits',
					label: 'The word that this client reads; for most `mcpServers`',
					example: '"mcpServers": { "docs": { … } }',
					next: 'quit'
				},
				{
					id: 'swapped',
					label: 'Another one: `mcpServers` in VS Code, `servers` elsewhere',
					example: '"servers": { "docs": { … } }',
					next: {
						diagnosis: 'wrong-root-key',
						confidence: 'likely',
						because: 'The client looks below another word, so it finds no server.',
						otherwise: ['wrong-file', 'wrong-client-dialect']
					}
				},
				{
					id: 'none',
					label: 'None: the name stands at the top of the file',
					example: '{ "docs": { "command": "npx" } }',
					next: {
						diagnosis: 'nested-too-shallow',
						confidence: 'likely',
						because: 'The entry stands outside the list of servers.',
						otherwise: ['wrong-root-key']
					}
				},
				{
					id: 'deeper',
					label: 'The entry stands inside another one',
					example: '"mcpServers": { "mcpServers": { … } }',
					next: {
						diagnosis: 'nested-too-deep',
						confidence: 'likely',
						because: 'The entry stands one level too deep, as a part of something else.',
						otherwise: ['json-bracket-mismatch']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the whole file: its shape is compared with what the client reads.',
						otherwise: ['wrong-root-key', 'nested-too-shallow', 'wrong-client-dialect']
					}
				}
			]
		},
		quit: {
			ask: 'Have you quit the client completely since you saved the file?',
			help: quitHow,
			answers: [
				{
					id: 'no',
					label: 'No, or I only closed its window',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'likely',
						because: 'The client reads the file when it starts.',
						otherwise: ['json-invalid-other', 'wrong-file-msix']
					}
				},
				{
					id: 'yes',
					label: 'Yes',
					next: {
						handoff: '/check/',
						because:
							'Then one fault inside the file may hide the server. Paste it: the line is named.',
						otherwise: ['json-invalid-other', 'json-duplicate-key', 'needs-approval', 'wrong-file']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'app-not-restarted',
						confidence: 'possible',
						because: 'It costs a minute: quit it, start it again, and look at the list.',
						otherwise: ['json-invalid-other', 'wrong-file']
					}
				}
			]
		},

		message: {
			ask: 'What does the message say about the config file?',
			help: [
				{ look: 'Read it to its end: behind the name of the file stands the reason.' },
				...logAt
			],
			answers: [
				{
					id: 'skipped',
					label: 'Entries “are not valid” and “were skipped”',
					example: 'not valid MCP server configurations and were skipped: docs',
					next: {
						diagnosis: 'remote-entry-in-stdio-client',
						confidence: 'likely',
						because:
							'The file of Claude Desktop only starts programs, and an entry with an address is left out.',
						otherwise: ['missing-command', 'wrong-container-type', 'non-string-value']
					}
				},
				{
					id: 'not-json',
					label: 'It cannot be read, with a position or a character',
					example: 'Expected double-quoted property name in JSON at position 214',
					next: {
						handoff: '/symptoms/invalid-json/',
						because: 'The text of the file is broken at one place. The next questions name it.',
						otherwise: ['json-trailing-comma', 'json-missing-comma', 'json-unescaped-backslash']
					}
				},
				{
					id: 'schema',
					label: '“Does not adhere to … schema”',
					example: 'mcpServers.docs: Does not adhere to MCP server configuration schema',
					next: {
						diagnosis: 'missing-type-field',
						confidence: 'likely',
						because:
							'Claude Code knows the kind of an entry with an address by its `type` only. Where the message names `mcpServers` alone, the word around the entries is wrong.',
						otherwise: ['wrong-root-key', 'unsupported-config-key', 'nested-too-shallow']
					}
				},
				{
					id: 'required',
					label: '`command` is “Required”',
					example: '"path": ["mcpServers", "docs", "command"], "message": "Required"',
					next: {
						diagnosis: 'remote-entry-in-stdio-client',
						confidence: 'likely',
						because: 'The entry names no program. Most often it holds an address instead.',
						otherwise: ['missing-command', 'nested-too-deep']
					}
				},
				{
					id: 'unsure',
					label: 'Something else, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the file, or the message: the entry and the line are named.',
						otherwise: [
							'remote-entry-in-stdio-client',
							'wrong-container-type',
							'json-invalid-other'
						]
					}
				}
			]
		},

		slow: {
			ask: 'What happens when you start the same command in a terminal?',
			help: byHand,
			answers: [
				{
					id: 'downloads',
					label: 'It downloads or installs for a while',
					example: 'Installed 42 packages in 31s',
					next: {
						diagnosis: 'startup-timeout',
						confidence: 'likely',
						because: 'The first start takes longer than the client waits.',
						otherwise: ['npm-registry-unreachable', 'npx-missing-yes']
					}
				},
				{
					id: 'asks',
					label: 'It asks something',
					example: 'Ok to proceed? (y)',
					next: {
						diagnosis: 'npx-missing-yes',
						confidence: 'likely',
						because: 'In the client nobody can answer, so it waits until it is given up.',
						otherwise: ['waits-for-input', 'startup-timeout']
					}
				},
				{
					id: 'http',
					label: 'It says that it runs on `http://`',
					example: 'Uvicorn running on http://127.0.0.1:8000',
					next: {
						diagnosis: 'server-runs-http-not-stdio',
						confidence: 'certain',
						because: 'It waits for web requests, and the client waits for messages on its output.',
						otherwise: ['startup-timeout']
					}
				},
				{
					id: 'prompt',
					label: 'It shows a prompt: `>` or `>>>`',
					example: '>>>',
					next: {
						diagnosis: 'interpreter-without-script',
						confidence: 'certain',
						because: 'That is the interpreter alone: the script is missing in `args`.',
						otherwise: ['command-is-not-a-server', 'missing-argument']
					}
				},
				{
					id: 'waits',
					label: 'It waits silently',
					example: 'a cursor on an empty line',
					next: {
						diagnosis: 'startup-timeout',
						confidence: 'possible',
						because:
							'It works now, perhaps since everything is downloaded. Start the client again and see.',
						otherwise: ['docker-io-flags', 'npm-registry-unreachable', 'crash-no-stderr']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'startup-timeout',
						confidence: 'possible',
						because: 'A first start that downloads is the commonest reason to wait.',
						otherwise: ['npx-missing-yes', 'server-runs-http-not-stdio', 'npm-registry-unreachable']
					}
				}
			]
		},

		entry: {
			ask: 'What does the entry of this server hold?',
			help: entryAt,
			answers: [
				{
					id: 'command',
					label: 'A line `command`',
					example: '"command": "npx"',
					runs: 'command',
					next: {
						handoff: '/check/',
						because:
							'Paste the config first. It shows the commonest faults without another question.',
						otherwise: ['command-not-on-gui-path', 'relative-path', 'missing-credential']
					}
				},
				{
					id: 'url',
					label: 'A line `url`, and the client is Claude Desktop',
					example: '"url": "https://example.com/mcp"',
					client: ['claude-desktop'],
					runs: 'url',
					next: {
						diagnosis: 'remote-entry-in-stdio-client',
						confidence: 'likely',
						because: 'The file of Claude Desktop only starts programs.',
						otherwise: ['stdio-remote-mixed']
					}
				},
				{
					id: 'url-elsewhere',
					label: 'A line `url`, and it is another client',
					example: '"url": "https://example.com/mcp"',
					runs: 'url',
					next: {
						handoff: '/symptoms/transport-error/',
						because: 'Nothing is started then: the client calls an address.',
						otherwise: ['wrong-endpoint-url', 'missing-type-field', 'wrong-url-key']
					}
				},
				{
					id: 'both',
					label: 'Both `command` and `url`',
					example: '"command": "npx", "url": "https://…"',
					next: {
						diagnosis: 'stdio-remote-mixed',
						confidence: 'certain',
						because: 'An entry is either a program or an address.',
						otherwise: ['wrong-client-dialect']
					}
				},
				{
					id: 'none',
					label: 'I find no entry',
					example: '"mcpServers": {}',
					next: {
						diagnosis: 'wrong-file',
						confidence: 'possible',
						because: 'Then the client does not find it either.',
						otherwise: ['wrong-file-msix', 'wrong-root-key']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the whole file: each of its entries is looked at.',
						otherwise: ['wrong-file', 'remote-entry-in-stdio-client', 'app-not-restarted']
					}
				}
			]
		}
	}
});
