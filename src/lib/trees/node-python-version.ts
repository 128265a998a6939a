/** “Node.js version compatibility”: the program that runs the server is too old, too new, or another one. */
import { defineTree, type Help } from './define.ts';
import { logAt } from './look.ts';
import { symptom } from './symptoms.ts';

const versions: readonly Help[] = [
	{ look: 'The version that your terminal uses:', run: 'node --version' },
	{ look: 'The client may use another one. Its log often names the path or the version.' },
	...logAt
];

export const nodePythonVersion = defineTree({
	...symptom('node-python-version'),
	start: 'words',
	questions: {
		words: {
			ask: 'Which of these stands in the log?',
			help: logAt,
			answers: [
				{
					id: 'syntax',
					label: '“SyntaxError” in a package, or something “is not defined”',
					example: 'ReferenceError: File is not defined, crypto is not defined',
					says: /\b(?:File|crypto|fetch) is not defined|SyntaxError: (?!Cannot use import)/,
					next: 'node'
				},
				{
					id: 'engine',
					label: "“Unsupported engine”, `EBADENGINE`, “Cannot find module 'node:…'”",
					example: 'npm warn EBADENGINE Unsupported engine',
					says: /\bEBADENGINE\b|Unsupported engine|Cannot find module 'node:/,
					next: 'node-engine'
				},
				{
					id: 'module-system',
					label: '`ERR_REQUIRE_ESM`, or “Cannot use import statement”',
					example: 'Cannot use import statement outside a module',
					says: /ERR_REQUIRE_ESM|Cannot use import statement/,
					next: {
						diagnosis: 'wrong-module-system',
						confidence: 'likely',
						because: 'Node.js reads the file as the other of its two kinds of module.',
						otherwise: ['node-too-old', 'path-does-not-exist']
					}
				},
				{
					id: 'export',
					label: '“does not provide an export named”, `ERR_PACKAGE_PATH_NOT_EXPORTED`',
					example: "does not provide an export named 'SSEServerTransport'",
					says: /does not provide an export named|ERR_PACKAGE_PATH_NOT_EXPORTED/,
					next: {
						diagnosis: 'sdk-major-mismatch',
						confidence: 'likely',
						because: 'The code and the library that it loads belong to different major versions.',
						otherwise: ['package-broken', 'npm-cache-corrupt']
					}
				},
				{
					id: 'module',
					label: 'A package or file cannot be found',
					example: 'ERR_MODULE_NOT_FOUND, Cannot find package',
					next: 'module'
				},
				{
					id: 'registry',
					label: '`E404`, or “No solution found”',
					example: 'npm error 404 Not Found',
					says: /\bE404\b|npm error 404|No solution found/,
					next: {
						diagnosis: 'package-not-found',
						confidence: 'likely',
						because: 'No package of that name or version can be had.',
						otherwise: ['npx-uvx-mismatch', 'python-version']
					}
				},
				{
					id: 'fastmcp',
					label: "“No module named 'mcp.server.fastmcp'”",
					says: /No module named 'mcp\.server\.fastmcp'/,
					next: {
						diagnosis: 'sdk-major-mismatch',
						confidence: 'certain',
						because: 'Version 2 of the SDK gave that module another name.',
						otherwise: ['python-package-missing']
					}
				},
				{
					id: 'python-module',
					label: '“No module named …”, with another name',
					example: "No module named 'mcp'",
					says: /No module named '?(?!mcp\.server\.fastmcp)\w/,
					next: {
						diagnosis: 'python-package-missing',
						confidence: 'likely',
						because: 'This Python does not have that package, or has another version of it.',
						otherwise: ['package-broken', 'python-version']
					}
				},
				{
					id: 'python',
					label: '“requires a different Python”, or building a wheel fails',
					example: 'requires a different Python: 3.9.6 not in >=3.10',
					says: /requires a different Python|Failed building wheel/,
					next: {
						diagnosis: 'python-version',
						confidence: 'certain',
						because: 'The package does not fit the version of Python that runs it.',
						otherwise: ['python-package-missing']
					}
				},
				{
					id: 'unsure',
					label: 'None of these, or I am not sure',
					next: {
						handoff: '/check/',
						because: 'Paste the lines: old versions are recognised by what they say.',
						otherwise: ['node-too-old', 'python-version', 'package-broken']
					}
				}
			]
		},
		node: nodeQuestion(),
		'node-engine': nodeQuestion(),
		module: {
			ask: 'What cannot be found?',
			help: logAt,
			answers: [
				{
					id: 'cache',
					label: 'A file below a folder `_npx`',
					example: '/home/me/.npm/_npx/1a2b3c/…',
					next: {
						diagnosis: 'npm-cache-corrupt',
						confidence: 'likely',
						because: 'npx keeps packages in that folder, and this copy is not complete.',
						otherwise: ['node-too-old', 'package-broken']
					}
				},
				{
					id: 'package',
					label: 'A package that my own project needs',
					example: "Cannot find package 'zod'",
					next: {
						diagnosis: 'dependencies-missing',
						confidence: 'likely',
						because: 'Its packages were not installed in that folder, or not with this version.',
						otherwise: ['npm-cache-corrupt', 'path-does-not-exist']
					}
				},
				{
					id: 'script',
					label: 'My own script',
					example: "Cannot find module '/home/me/server/build/index.js'",
					next: {
						diagnosis: 'path-does-not-exist',
						confidence: 'likely',
						because: 'It is not built yet, or its path is not written in full.',
						otherwise: ['relative-path']
					}
				},
				{
					id: 'unsure',
					label: 'I am not sure',
					next: {
						diagnosis: 'npm-cache-corrupt',
						confidence: 'possible',
						because: 'Emptying the cache of npx is cheap, and often is enough.',
						otherwise: ['dependencies-missing', 'path-does-not-exist', 'node-too-old']
					}
				}
			]
		}
	}
});

/** An old Node.js runs it: the one of the terminal, or another one of the client? */
function nodeQuestion() {
	return {
		ask: 'What does `node --version` print in a terminal?',
		help: versions,
		answers: [
			{
				id: 'old',
				label: 'Less than v20',
				example: 'v16.20.2',
				next: {
					diagnosis: 'node-too-old',
					confidence: 'certain',
					because: 'That version is too old for today’s packages.',
					otherwise: ['command-not-on-gui-path', 'package-broken']
				}
			},
			{
				id: 'middle',
				label: 'v20 or v22',
				example: 'v20.18.0',
				next: {
					diagnosis: 'node-too-old',
					confidence: 'likely',
					because:
						'Some packages already want a newer one. The message names the version that they want.',
					otherwise: ['package-broken', 'npm-cache-corrupt']
				}
			},
			{
				id: 'new',
				label: 'v24 or newer',
				example: 'v24.11.0',
				next: {
					diagnosis: 'node-too-old',
					confidence: 'likely',
					because:
						'The client uses another Node.js than your terminal, most often the first one that it finds below nvm.',
					otherwise: ['package-broken', 'npm-cache-corrupt', 'command-not-on-gui-path']
				}
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: 'node-too-old',
					confidence: 'possible',
					because: 'Such messages most often come from an old Node.js.',
					otherwise: ['package-broken', 'npm-cache-corrupt']
				}
			}
		]
	} as const;
}
