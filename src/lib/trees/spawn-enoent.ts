/** “spawn npx ENOENT”: the client could not find the program that it was told to start. */
import type { Platform } from '../clients/define.ts';
import { defineTree, type Answer, type End, type Help, type Question } from './define.ts';
import { entryAt } from './look.ts';
import { symptom } from './symptoms.ts';

/*
 * The same questions are asked on each system, with its own commands and paths: the functions below write
 * them, `questions` at the end holds the result. `any` is for a reader who does not know the system.
 */

type SystemId = Platform | 'any';

interface System {
	/** Its questions have ids that start with it. */
	readonly id: SystemId;
	readonly programs: readonly Program[];
}

interface Program {
	readonly id: string;
	readonly label: string;
	readonly example: string;
	/** The message that names it. */
	readonly says: RegExp;
	/** What to look for in a terminal; several words where the program has several names. */
	readonly words: string;
	/** Why a terminal does not find it. */
	readonly missing: string;
	/** What else it may be then. */
	readonly missingOtherwise: readonly string[];
	/** Where it is found: an example for a home folder, and one for an ordinary place. */
	readonly home: Readonly<Record<Platform, string>>;
	readonly usual: Readonly<Record<Platform, string>>;
	/** Is it a script that needs another program, `node`, to run? On Windows it is no program at all. */
	readonly shim: boolean;
}

const npx: Program = {
	id: 'npx',
	label: '`npx`, `npm` or `node`',
	example: 'spawn npx ENOENT',
	says: /\bspawn (?:npx|npm|node)(?:\.cmd|\.exe)? ENOENT/,
	words: 'npx',
	missing:
		'A terminal does not find it either: Node.js is not installed, or its folder is not on your PATH.',
	missingOtherwise: ['command-not-on-gui-path', 'wsl-path-mixup', 'app-not-restarted'],
	home: {
		windows: 'C:\\nvm4w\\nodejs\\npx.cmd',
		macos: '/Users/me/.nvm/versions/node/v24.11.0/bin/npx',
		linux: '/home/me/.nvm/versions/node/v24.11.0/bin/npx'
	},
	usual: {
		windows: 'C:\\Program Files\\nodejs\\npx.cmd',
		macos: '/opt/homebrew/bin/npx',
		linux: '/usr/bin/npx'
	},
	shim: true
};

const uvx: Program = {
	id: 'uvx',
	label: '`uvx` or `uv`',
	example: 'spawn uvx ENOENT',
	says: /\bspawn uvx?(?:\.exe)? ENOENT/,
	words: 'uvx',
	missing:
		'A terminal does not find it either: uv is not installed, or its folder is not on your PATH.',
	missingOtherwise: ['command-not-on-gui-path', 'wsl-path-mixup', 'app-not-restarted'],
	home: {
		windows: 'C:\\Users\\me\\.local\\bin\\uvx.exe',
		macos: '/Users/me/.local/bin/uvx',
		linux: '/home/me/.local/bin/uvx'
	},
	usual: {
		windows: 'C:\\ProgramData\\chocolatey\\bin\\uvx.exe',
		macos: '/opt/homebrew/bin/uvx',
		linux: '/usr/bin/uvx'
	},
	shim: false
};

const docker: Program = {
	id: 'docker',
	label: '`docker`',
	example: 'spawn docker ENOENT',
	says: /\bspawn docker(?:\.exe)? ENOENT/,
	words: 'docker',
	missing:
		'A terminal does not find it either: Docker is not installed. The Docker extension of an editor does not bring the program along.',
	missingOtherwise: ['command-not-on-gui-path', 'wsl-path-mixup', 'docker-not-running'],
	home: {
		windows: 'C:\\Users\\me\\.rd\\bin\\docker.exe',
		macos: '/Users/me/.docker/bin/docker',
		linux: '/home/me/bin/docker'
	},
	usual: {
		windows: 'C:\\Program Files\\Docker\\Docker\\resources\\bin\\docker.exe',
		macos: '/usr/local/bin/docker',
		linux: '/usr/bin/docker'
	},
	shim: false
};

const python: Program = {
	id: 'python',
	label: '`python` or `python3`',
	example: 'spawn python ENOENT',
	says: /\bspawn python3?(?:\.exe)? ENOENT/,
	words: 'python python3',
	missing:
		'A terminal does not find it either: Python is not installed, or its folder is not on your PATH.',
	missingOtherwise: ['command-not-on-gui-path', 'wsl-path-mixup', 'app-not-restarted'],
	home: {
		windows: 'C:\\Users\\me\\AppData\\Local\\Programs\\Python\\Python313\\python.exe',
		macos: '/Users/me/project/.venv/bin/python',
		linux: '/home/me/project/.venv/bin/python'
	},
	usual: {
		windows: 'C:\\Program Files\\Python313\\python.exe',
		macos: '/opt/homebrew/bin/python3',
		linux: '/usr/bin/python3'
	},
	shim: false
};

const other: Program = {
	id: 'other',
	label: 'Another single word',
	example: 'spawn bunx ENOENT, spawn mcp-server-git ENOENT',
	says: /\bspawn (?!npx|npm|node|uvx?\b|docker|python|cmd|powershell)[\w-]+ ENOENT/,
	words: 'NAME',
	missing:
		'A terminal does not find it either: the program is not installed, or it belongs to a package in an environment that is not active.',
	missingOtherwise: ['python-package-missing', 'command-not-on-gui-path', 'wsl-path-mixup'],
	home: {
		windows: 'C:\\Users\\me\\AppData\\Roaming\\npm\\NAME.cmd',
		macos: '/Users/me/.bun/bin/bunx',
		linux: '/home/me/.local/bin/mcp-server-git'
	},
	usual: {
		windows: 'C:\\Program Files\\NAME\\NAME.exe',
		macos: '/opt/homebrew/bin/deno',
		linux: '/usr/local/bin/deno'
	},
	shim: false
};

/** For a reader who does not know the system: the word stands for every program. */
const name: Program = {
	...other,
	id: 'name',
	label: 'One word, such as `npx`, `uvx`, `docker` or `python`',
	example: 'spawn npx ENOENT',
	says: /\bspawn (?!cmd|powershell)[\w-]+(?<!\.cmd|\.exe) ENOENT/,
	missing:
		'A terminal does not find it either: the program is not installed, or its folder is not on your PATH.',
	missingOtherwise: ['command-not-on-gui-path', 'wsl-path-mixup', 'app-not-restarted']
};

const onWindows: System = { id: 'windows', programs: [npx, uvx, docker, python, other] };
const onMacos: System = { id: 'macos', programs: [npx, uvx, docker, python, other] };
const onLinux: System = { id: 'linux', programs: [npx, uvx, docker, python, other] };
const onAny: System = { id: 'any', programs: [name] };

/** One command, said for each system that it may be; `NAME` is for the reader to fill in. */
function inTerminal(system: System, command: { windows: string; unix: string }): Help[] {
	const windows = { look: 'Open PowerShell from the Start menu, and run:', run: command.windows };
	const macos = { look: 'Open Terminal (Applications › Utilities), and run:', run: command.unix };
	const linux = { look: 'Open a terminal, and run:', run: command.unix };
	if (system.id === 'windows') return [windows];
	if (system.id === 'macos') return [macos];
	if (system.id === 'linux') return [linux];
	return [
		{ on: 'Windows', ...windows },
		{ on: 'macOS', ...macos },
		{ on: 'Linux', ...linux }
	];
}

/** Where each client shows the message. */
function whereTheMessageIs(system: System): Help[] {
	const desktop: Help[] = [];
	if (system.id === 'windows' || system.id === 'any')
		desktop.push({
			on: 'Claude Desktop on Windows',
			look: 'Settings › Developer shows the server and opens its log. Or run this in PowerShell:',
			run: 'Get-ChildItem "$env:APPDATA\\Claude\\logs\\mcp*.log", "$env:LOCALAPPDATA\\Claude\\Logs\\mcp*.log", "$env:LOCALAPPDATA\\Packages\\Claude_*\\LocalCache\\Roaming\\Claude\\logs\\mcp*.log" -ErrorAction SilentlyContinue | Sort-Object LastWriteTime | Select-String ENOENT | Select-Object -Last 3'
		});
	if (system.id === 'macos' || system.id === 'any')
		desktop.push({
			on: 'Claude Desktop on macOS',
			look: 'Settings › Developer shows the server and opens its log. Or run this in Terminal:',
			run: 'grep -h ENOENT ~/Library/Logs/Claude/mcp*.log | tail -n 3'
		});
	if (system.id === 'linux')
		desktop.push({
			on: 'Claude Desktop',
			look: 'Settings › Developer shows the server and opens its log.'
		});
	return [
		...desktop,
		{ on: 'VS Code', look: 'Command Palette › `MCP: List Servers` › the server › Show Output.' },
		{ on: 'Cursor', look: 'View › Output, then choose `MCP Logs` in the list.' },
		{
			on: 'Claude Code',
			look: 'Start it with its debug log, and read the lines about the server:',
			run: 'claude --debug'
		}
	];
}

const systemQuestion: Question = {
	ask: 'Which system does the client run on?',
	help: [
		{
			look: 'The client is the program that shows the message: Claude Desktop, VS Code, Cursor. Its system counts, also where the project lies in WSL or in a container.'
		},
		{
			look: 'Look at any path in the message or in the config. `C:\\Users\\…` is Windows, `/Users/…` is macOS, `/home/…` is Linux.'
		}
	],
	answers: [
		{
			id: 'windows',
			label: 'Windows',
			example: 'C:\\Users\\me\\…',
			platform: 'windows',
			next: 'windows'
		},
		{ id: 'macos', label: 'macOS', example: '/Users/me/…', platform: 'macos', next: 'macos' },
		{ id: 'linux', label: 'Linux', example: '/home/me/…', platform: 'linux', next: 'linux' },
		{ id: 'unsure', label: 'I am not sure', next: 'any' }
	]
};

/** What does the message name? */
function programQuestion(system: System): Question {
	const windows = system.id === 'windows';
	const shell: Answer = {
		id: 'cmd',
		label: windows ? '`cmd`' : '`cmd`, `powershell`, or a name that ends in `.cmd` or `.exe`',
		example: 'spawn cmd ENOENT',
		says: /\bspawn (?:cmd|powershell)(?:\.exe)? ENOENT/,
		next:
			windows || system.id === 'any'
				? {
						diagnosis: 'env-path-overwritten',
						confidence: windows ? 'likely' : 'possible',
						because:
							'`cmd` is on every Windows. It is only missed where the entry replaces `PATH`, so that the folder of Windows itself is lost.',
						otherwise: windows
							? ['cwd-does-not-exist', 'wsl-path-mixup']
							: ['wsl-path-mixup', 'cwd-does-not-exist']
					}
				: {
						diagnosis: 'wsl-path-mixup',
						confidence: 'certain',
						because: 'That program belongs to Windows, and this client runs on another system.',
						otherwise: ['command-not-on-gui-path']
					}
	};
	return {
		ask: 'What stands between “spawn” and “ENOENT” in the message?',
		help: [
			{
				look: 'It is the word that the entry has behind `command`. The message stands in the log of the server:'
			},
			...whereTheMessageIs(system)
		],
		answers: [
			...system.programs.map(({ id, label, example, says }): Answer => ({
				id,
				label,
				example,
				says,
				next: `${system.id}-${id}`
			})),
			shell,
			{
				id: 'path',
				label: 'A path to a file',
				example: windows
					? 'spawn C:\\Users\\me\\server\\run.exe ENOENT'
					: `spawn ${system.id === 'linux' ? '/home' : '/Users'}/me/server/run.sh ENOENT`,
				says: /\bspawn (?:[./~]|[A-Za-z]:\\)\S{0,300} ENOENT/,
				next: `${system.id}-path`
			},
			{
				id: 'words',
				label: 'Several words: a program and its arguments',
				example: 'spawn npx -y some-server ENOENT',
				says: /\bspawn \w[\w.-]{0,60} (?!ENOENT)[^,\n]{1,300} ENOENT/,
				next: severalWords
			},
			{
				id: 'url',
				label: 'An address',
				example: 'spawn https://example.com/mcp ENOENT',
				says: /\bspawn https?:\S{1,300} ENOENT/,
				next: address
			},
			{
				id: 'sentence',
				label: 'The message has no “spawn … ENOENT”',
				example: windows
					? "spawn EINVAL, 'npx' is not recognized …"
					: system.id === 'any'
						? 'spawn EINVAL, command not found: npx'
						: 'env: node: No such file or directory',
				says: /spawn EINVAL|env: node: No such file|is not recognized as|command not found/,
				next: `${system.id}-sentence`
			},
			{ id: 'unsure', label: 'I am not sure', next: `${system.id}-command` }
		]
	};
}

const severalWords: End = {
	diagnosis: 'command-contains-args',
	confidence: 'certain',
	because:
		'The whole line stands in `command`. No shell takes it apart, so the client looks for one program with that long name.',
	otherwise: ['args-quoting', 'path-with-spaces']
};

const address: End = {
	diagnosis: 'stdio-remote-mixed',
	confidence: 'certain',
	because: 'The client took the address for a program and tried to start it.',
	otherwise: ['remote-entry-in-stdio-client', 'missing-type-field']
};

/** Where does a terminal find the program? */
function foundQuestion(system: System, program: Program): Question {
	const id = `${system.id}-${program.id}`;
	const { words } = program;
	const command = { windows: `where.exe ${words}`, unix: `which -a ${words}` };
	return {
		ask: {
			windows: `What does \`${command.windows}\` print in PowerShell?`,
			macos: `What does \`${command.unix}\` print in Terminal?`,
			linux: `What does \`${command.unix}\` print in a terminal?`,
			any: 'Where does a terminal find that program?'
		}[system.id],
		help: [
			...inTerminal(system, command),
			{
				look: words.includes('NAME')
					? '`NAME` stands for the word in your message.'
					: 'If the message names another word, write that one instead.'
			},
			{
				look: 'Use a terminal of your own, not one inside the client: the question is what you have and the client does not.'
			}
		],
		answers: [
			{
				id: 'nothing',
				label: {
					windows: 'Nothing, or “Could not find files”',
					macos: 'Nothing, or “not found”',
					linux: 'Nothing, or “not found”',
					any: 'It does not find it'
				}[system.id],
				...((system.id === 'windows' || system.id === 'any') && {
					example:
						system.id === 'any'
							? 'npx not found'
							: 'INFO: Could not find files for the given pattern(s).'
				}),
				next: {
					diagnosis: 'runtime-not-installed',
					confidence: 'likely',
					because: program.missing,
					otherwise: program.missingOtherwise
				}
			},
			...(system.id === 'windows' ? [inWsl(program)] : []),
			...homeAnswers(system, program),
			{
				id: 'usual',
				label: {
					windows: 'A folder for everybody, such as `C:\\Program Files`',
					macos: 'An ordinary place: `/opt/homebrew`, `/usr/local` or `/usr/bin`',
					linux: 'An ordinary place: `/usr/bin`, `/usr/local/bin` or `/bin`',
					any: 'In an ordinary place: `C:\\Program Files`, `/opt/homebrew`, `/usr`'
				}[system.id],
				...(system.id !== 'any' && { example: program.usual[system.id] }),
				next: `${id}-entry`
			},
			{ id: 'unsure', label: 'I am not sure', next: notKnownWhere(system, program) }
		]
	};
}

function homeAnswers(system: System, program: Program): Answer[] {
	const windows = system.id === 'windows';
	const home: Answer = {
		id: 'home',
		label: {
			windows: 'A folder under `C:\\Users`, or of nvm, fnm, mise, Volta or Scoop',
			macos: 'A folder in your home folder: nvm, fnm, mise, asdf, Volta, `.local/bin`',
			linux: 'A folder in your home folder: nvm, fnm, mise, asdf, Volta, `.local/bin`',
			any: 'In your home folder, or under nvm, fnm, mise, asdf or Volta'
		}[system.id],
		example: system.id === 'any' ? '/Users/me/.nvm/…, C:\\Users\\me\\…' : program.home[system.id],
		next: {
			diagnosis: 'command-not-on-gui-path',
			confidence: 'likely',
			because: windows
				? 'Your terminal knows that folder, and the client does not: it started before the folder was added to PATH, or only the profile of your shell adds it.'
				: 'The profile of your shell adds that folder to PATH. A client that you start with a click never reads that profile.',
			otherwise: [
				...(windows ? ['app-not-restarted'] : []),
				...(program.shim ? [windows ? 'windows-npx-shim' : 'node-not-on-path'] : []),
				'env-path-overwritten',
				'cwd-does-not-exist'
			]
		}
	};
	if (program !== python) return [home];
	if (windows)
		return [
			{
				id: 'store',
				label: 'Only a path with `WindowsApps` in it',
				example: 'C:\\Users\\me\\AppData\\Local\\Microsoft\\WindowsApps\\python.exe',
				next: {
					diagnosis: 'runtime-not-installed',
					confidence: 'possible',
					because:
						'Windows puts a placeholder of that name there, which opens the Store: it is not Python. Where `python --version` prints a version, it is the real one.',
					otherwise: ['command-not-on-gui-path', 'app-not-restarted', 'env-path-overwritten']
				}
			},
			home
		];
	return [
		{
			id: 'python3',
			label: 'A path for `python3`, and none for `python`',
			example: '/usr/bin/python3',
			next: {
				diagnosis: 'runtime-not-installed',
				confidence: 'likely',
				because:
					'The program has another name here: there is a `python3`, and no `python`. That is how macOS and most Linux systems come.',
				otherwise: ['command-not-on-gui-path', 'env-path-overwritten']
			}
		},
		home
	];
}

function inWsl({ words }: Program): Answer {
	return {
		id: 'wsl',
		label: 'Nothing, but inside WSL it is there',
		example: `/usr/bin/${words.split(' ')[0] ?? words}`,
		next: {
			diagnosis: 'wsl-path-mixup',
			confidence: 'likely',
			because:
				'The program is installed in WSL. A client that runs on Windows looks for a Windows program.',
			otherwise: ['runtime-not-installed']
		}
	};
}

function notKnownWhere(system: System, program: Program): End {
	const windowsScript = system.id === 'windows' && program.shim;
	return windowsScript
		? {
				diagnosis: 'windows-npx-shim',
				confidence: 'possible',
				because:
					'On Windows `npx` is a script, not a program, and some clients cannot start it by that name. Without the place where it lies, this is a guess.',
				otherwise: [
					'runtime-not-installed',
					'command-not-on-gui-path',
					'app-not-restarted',
					'env-path-overwritten'
				]
			}
		: {
				diagnosis: program === docker ? 'runtime-not-installed' : 'command-not-on-gui-path',
				confidence: 'possible',
				because:
					program === docker
						? 'Without the place where it lies, this is a guess: a missing `docker` is most often not installed.'
						: 'Without the place where it lies, this is a guess: a program that works in a terminal and not in the client is the commonest case.',
				otherwise: [
					program === docker ? 'command-not-on-gui-path' : 'runtime-not-installed',
					'env-path-overwritten',
					'app-not-restarted',
					'cwd-does-not-exist'
				]
			};
}

/** The program is in an ordinary place: does the entry hide it? */
function entryQuestion(system: System, program: Program): Question {
	const id = `${system.id}-${program.id}-entry`;
	const macos = system.id === 'macos';
	return {
		ask: 'Does the entry have `PATH` under `env`, or a line `cwd`?',
		help: [
			{
				look: 'Open the config and find the entry of this server. The two lines look like this: `"PATH": "…"` inside `"env": { … }`, and `"cwd": "…"` beside `"command"`.'
			},
			...entryAt
		],
		answers: [
			{
				id: 'path-variable',
				label: 'It has `PATH` under `env`',
				example:
					system.id === 'windows'
						? '"PATH": "C:\\\\Program Files\\\\nodejs;%PATH%"'
						: '"PATH": "/opt/node/bin:$PATH"',
				next: {
					diagnosis: 'env-path-overwritten',
					confidence: 'likely',
					because:
						'`PATH` in an entry replaces the whole list, and nothing fills in `%PATH%` or `$PATH`. The program is then looked for in the wrong folders only.',
					otherwise: ['cwd-does-not-exist', 'command-not-on-gui-path', 'app-not-restarted']
				}
			},
			{
				id: 'cwd',
				label: 'It has a line `cwd`',
				example:
					system.id === 'windows'
						? '"cwd": "C:\\\\Users\\\\me\\\\project"'
						: '"cwd": "/srv/project"',
				next: {
					diagnosis: 'cwd-does-not-exist',
					confidence: 'likely',
					because:
						'The program is there. Where the folder named by `cwd` is not, the same message appears, and it still names the program.',
					otherwise: ['app-not-restarted', 'command-not-on-gui-path']
				}
			},
			{
				id: 'neither',
				label: 'It has neither',
				example: '"command": "npx", "args": [ … ]',
				next: macos
					? {
							diagnosis: 'command-not-on-gui-path',
							confidence: 'likely',
							because:
								'A client that you start from the Dock gets a short PATH: `/usr/bin:/bin:/usr/sbin:/sbin`, and what the client itself adds. Your terminal has more.',
							otherwise: ['app-not-restarted', 'runtime-not-installed']
						}
					: `${id}-restart`
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: macos ? 'command-not-on-gui-path' : 'app-not-restarted',
					confidence: 'possible',
					because: macos
						? 'Without a look at the entry this is a guess. Its cure, the full path in `command`, also shows whether it was the cause.'
						: 'Without a look at the entry this is a guess, and the one that costs least to try.',
					otherwise: macos
						? ['env-path-overwritten', 'cwd-does-not-exist', 'app-not-restarted']
						: [
								'env-path-overwritten',
								'cwd-does-not-exist',
								...(system.id === 'windows' && program.shim ? ['windows-npx-shim'] : []),
								'command-not-on-gui-path'
							]
				}
			}
		]
	};
}

/** Nothing hides the program: does the client know that it was installed? */
function restartQuestion(system: System, program: Program): Question {
	const script = system.id === 'windows' && program.shim;
	const notRestarted = {
		diagnosis: 'app-not-restarted',
		otherwise: [
			...(script ? ['windows-npx-shim'] : []),
			'command-not-on-gui-path',
			'cwd-does-not-exist'
		]
	};
	return {
		ask: 'Have you quit the client completely since you installed the program and saved the config?',
		help: [
			...(system.id === 'linux'
				? []
				: [
						{
							on: 'Windows',
							look: 'Closing the window is not enough: right-click the icon beside the clock and choose Quit.'
						}
					]),
			...(system.id === 'windows'
				? []
				: [
						{
							on: 'Linux',
							look: 'Log out of the desktop and in again: a new PATH reaches programs only then.'
						}
					]),
			{ on: 'Claude Code', look: 'End the session and start another one, in a new terminal.' },
			{ on: 'VS Code and Cursor', look: 'Close every window of it, then start it again.' }
		],
		answers: [
			{
				id: 'no',
				label: 'No, or I only closed its window',
				next: {
					...notRestarted,
					confidence: 'likely',
					because: 'A running program keeps the PATH and the config that it started with.'
				}
			},
			{
				id: 'yes',
				label: 'Yes',
				next: script
					? {
							diagnosis: 'windows-npx-shim',
							confidence: 'likely',
							because:
								'`npx` is there, nothing hides it, and the client started afterwards. On Windows `npx` is a script, and this client cannot start a script by that name.',
							otherwise: ['command-not-on-gui-path', 'env-path-overwritten']
						}
					: {
							diagnosis: 'command-not-on-gui-path',
							confidence: 'possible',
							because:
								system.id === 'linux'
									? 'Everything visible is in order. A client from Snap or Flatpak sees its own files only, and the session of the desktop may have another PATH than your terminal.'
									: 'Everything visible is in order, so the client has another PATH than your terminal. The full path in `command` does without it.',
							otherwise: ['cwd-does-not-exist', 'runtime-not-installed']
						}
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					...notRestarted,
					confidence: 'possible',
					because:
						'It costs a minute: quit the client, start it again, and look whether the message is still there.'
				}
			}
		]
	};
}

/** The message names a path: what is wrong with it? */
function pathQuestion(system: System): Question {
	const windows = system.id === 'windows';
	const any = system.id === 'any';
	const foreign: Answer = {
		id: 'foreign',
		label: {
			windows: 'It is a Linux path: `/home`, `/usr`, `/mnt`',
			macos: 'It is a Windows path, with a drive letter: `C:\\`',
			linux: 'It is a Windows path, with a drive letter: `C:\\`',
			any: 'It belongs to another system than the client'
		}[system.id],
		example: windows ? '/home/me/.local/bin/uvx' : 'C:\\Users\\me\\server\\run.exe',
		next: {
			diagnosis: 'wsl-path-mixup',
			confidence: 'certain',
			because: 'The path belongs to another system than the one that the client runs on.',
			otherwise: ['path-does-not-exist']
		}
	};
	const cut: Answer = {
		id: 'cut',
		label: 'It stops at a space: `C:\\Program`',
		example: 'spawn C:\\Program ENOENT',
		next: {
			diagnosis: 'path-with-spaces',
			confidence: 'certain',
			because: 'The path was taken apart at its space, and the first half was started.',
			otherwise: ['command-contains-args', 'args-quoting']
		}
	};
	return {
		ask: 'What does the path in the message look like?',
		help: [
			{
				look: 'Compare it with `command` in the entry. A path that works wherever the client stands starts at the top:'
			},
			...(windows || any
				? [{ on: 'Windows', look: 'It starts with a drive: `C:\\Users\\me\\server\\run.exe`' }]
				: []),
			...(windows
				? []
				: [{ on: 'macOS and Linux', look: 'It starts with a slash: `/home/me/server/run.sh`' }])
		],
		answers: [
			{
				id: 'relative',
				label: windows
					? 'It starts with `.\\`, `..\\` or the name of a folder'
					: 'It starts with `./`, `../` or the name of a folder',
				example: windows ? '.\\dist\\server.exe' : './dist/server.js',
				next: {
					diagnosis: 'relative-path',
					confidence: 'likely',
					because:
						'The path starts in the folder that the client stands in, and that is rarely your project.',
					otherwise: ['path-does-not-exist', 'permission-denied']
				}
			},
			{
				id: 'tilde',
				label: 'It starts with `~`',
				example: '~/server/run.sh',
				next: {
					diagnosis: 'tilde-not-expanded',
					confidence: 'certain',
					because:
						'Only a shell turns `~` into your home folder. The client looks for a folder of that name.',
					otherwise: ['path-does-not-exist', 'permission-denied']
				}
			},
			{
				id: 'variable',
				label: 'It contains `${…}`, `$NAME` or `%NAME%`',
				example: windows ? '%USERPROFILE%\\server\\run.exe' : '${HOME}/server/run.sh',
				next: {
					diagnosis: 'env-var-not-expanded',
					confidence: 'certain',
					because:
						'The name of the variable arrived as it is written: this client does not fill it in there.',
					otherwise: ['path-does-not-exist']
				}
			},
			foreign,
			...(windows || any ? [cut] : []),
			{
				id: 'full',
				label: 'It is complete, from the top to the file',
				example: windows ? 'C:\\Users\\me\\server\\run.exe' : '/home/me/server/run.sh',
				next: `${system.id}-path-exists`
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: 'path-does-not-exist',
					confidence: 'possible',
					because: 'A path that is not found is most often misspelt, moved, or not built yet.',
					otherwise: ['relative-path', 'wsl-path-mixup', 'path-with-spaces', 'cwd-does-not-exist']
				}
			}
		]
	};
}

/** The path is complete: is the file there? */
function existsQuestion(system: System): Question {
	const windows = system.id === 'windows';
	return {
		ask: 'Is there a file at that path?',
		help: [
			...inTerminal(system, {
				windows: "Test-Path 'C:\\the\\path\\from\\the\\message'",
				unix: "ls -l '/the/path/from/the/message'"
			}),
			{ look: 'Copy the path out of the message, not out of your memory.' }
		],
		answers: [
			{
				id: 'no',
				label: windows ? 'No: `False`' : 'No: “No such file or directory”',
				next: {
					diagnosis: 'path-does-not-exist',
					confidence: 'certain',
					because: 'Nothing lies at that path.',
					otherwise: ['wsl-path-mixup', 'path-with-spaces']
				}
			},
			{
				id: 'yes-cwd',
				label: 'Yes, and the entry has a line `cwd`',
				example: windows ? '"cwd": "C:\\\\Users\\\\me\\\\project"' : '"cwd": "/srv/project"',
				next: {
					diagnosis: 'cwd-does-not-exist',
					confidence: 'likely',
					because:
						'The file is there. Where the folder named by `cwd` is not, the same message appears, and it still names the program.',
					otherwise: ['app-not-restarted', windows ? 'windows-npx-shim' : 'runtime-not-installed']
				}
			},
			{
				id: 'yes',
				label: 'Yes, and the entry has no `cwd`',
				next: windows
					? {
							diagnosis: 'windows-npx-shim',
							confidence: 'possible',
							because:
								'The file is there, and Windows cannot start it: a script, or a path without its ending, such as `npx` instead of `npx.cmd`.',
							otherwise: ['path-with-spaces', 'app-not-restarted']
						}
					: {
							diagnosis: 'runtime-not-installed',
							confidence: 'possible',
							because:
								'The file is there, so it is the program named in its first line, behind `#!`, that is missing. Windows line ends in a script do the same.',
							otherwise: ['permission-denied', 'app-not-restarted']
						}
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: 'path-does-not-exist',
					confidence: 'possible',
					because:
						'A complete path that is not found is most often misspelt, moved, or not built yet.',
					otherwise: ['cwd-does-not-exist', 'wsl-path-mixup', 'permission-denied']
				}
			}
		]
	};
}

/** There is no “spawn … ENOENT”: its relatives. */
function sentenceQuestion(system: System): Question {
	const windows = system.id === 'windows' || system.id === 'any';
	const unix = system.id !== 'windows';
	const onlyWindows: Answer[] = [
		{
			id: 'einval',
			label: '`spawn EINVAL`, or `CreateProcess error=193`',
			example: 'spawn EINVAL',
			next: {
				diagnosis: 'windows-npx-shim',
				confidence: 'certain',
				because: 'Windows refuses to start a script (`.cmd`, `.bat`) as if it were a program.',
				otherwise: ['command-not-on-gui-path', 'path-with-spaces']
			}
		},
		{
			id: 'program-files',
			label: '`C:\\Program` “is not recognized”',
			example: "'C:\\Program' is not recognized as an internal or external command",
			next: {
				diagnosis: 'path-with-spaces',
				confidence: 'certain',
				because:
					'The path was taken apart at the space in `Program Files`, and the first half was started.',
				otherwise: ['args-quoting', 'windows-npx-shim']
			}
		},
		{
			id: 'appdata',
			label: 'npm says `ENOENT`, and a path holds `${APPDATA}`',
			example: "npm error enoent ENOENT: no such file or directory, lstat 'C:\\…\\${APPDATA}'",
			next: {
				diagnosis: 'env-var-not-expanded',
				confidence: 'certain',
				because:
					'npm was found and started. The client did not hand it the variable `APPDATA`, so npm uses the bare name as a folder.',
				otherwise: ['app-not-restarted', 'windows-npx-shim']
			}
		}
	];
	const envNode: Answer = {
		id: 'env-node',
		label: '`env: node: No such file or directory`',
		example:
			system.id === 'linux'
				? "/usr/bin/env: 'node': No such file or directory"
				: 'env: node: No such file or directory',
		next: {
			diagnosis: 'node-not-on-path',
			confidence: 'certain',
			because:
				'`npx` was found and started. It is a script that looks for `node`, and `node` is not on the PATH that the client gave it.',
			otherwise: ['env-path-overwritten', 'runtime-not-installed']
		}
	};
	return {
		ask: 'Which of these does the message contain?',
		help: [
			{
				look: 'Take the last lines before “closed” or “disconnected”: the cause stands above them.'
			},
			...whereTheMessageIs(system)
		],
		answers: [
			...(windows ? onlyWindows.slice(0, 2) : []),
			...(unix ? [envNode] : []),
			{
				id: 'not-found',
				label:
					windows && !unix
						? 'The program “is not recognized” or “cannot be found”'
						: 'The program is “not found”',
				example:
					windows && !unix
						? "'npx' is not recognized as an internal or external command"
						: 'command not found: npx',
				next: `${system.id}-sentence-terminal`
			},
			{
				id: 'module',
				label: '`Cannot find module`, and a path',
				example:
					windows && !unix
						? "Cannot find module 'C:\\server.js'"
						: "Cannot find module '/server.js'",
				next: `${system.id}-sentence-module`
			},
			{
				id: 'denied',
				label:
					windows && !unix
						? '`EACCES`, `EPERM`, or “Access is denied”'
						: '`EACCES`, “Permission denied” or “Operation not permitted”',
				example: windows && !unix ? 'spawn EPERM' : 'spawn /home/me/server/run.sh EACCES',
				next: {
					diagnosis: 'permission-denied',
					confidence: windows ? 'likely' : 'certain',
					because: 'The file was found, and the system did not allow to start or read it.',
					otherwise: ['path-does-not-exist', 'relative-path']
				}
			},
			{
				id: 'daemon',
				label: 'Docker does not answer',
				example:
					windows && !unix
						? 'open //./pipe/dockerDesktopLinuxEngine: The system cannot find the file specified.'
						: 'Cannot connect to the Docker daemon',
				next: {
					diagnosis: 'docker-not-running',
					confidence: 'certain',
					because: 'The program `docker` was found. The engine that it talks to is not running.',
					otherwise: ['permission-denied', 'docker-io-flags']
				}
			},
			{
				id: 'failed-to-spawn',
				label: '`Failed to spawn`, said by uv',
				example:
					windows && !unix
						? 'error: Failed to spawn: `some-server` … program not found'
						: 'error: Failed to spawn: `some-server` … (os error 2)',
				next: {
					diagnosis: 'python-package-missing',
					confidence: 'likely',
					because:
						'uv was found and started. What it shall run does not exist in the project or package that it looks in.',
					otherwise: ['npx-uvx-mismatch', 'package-not-found', 'relative-path']
				}
			},
			...(windows ? onlyWindows.slice(2) : []),
			{
				id: 'unsure',
				label: 'None of these, or I am not sure',
				next: {
					handoff: '/check/',
					because:
						'Then the text itself says more than another question. Paste the lines of the log: they are read on this page and go nowhere.',
					otherwise: ['command-not-on-gui-path', 'runtime-not-installed', 'app-not-restarted']
				}
			}
		]
	};
}

/** A program is “not found”: by the client only? */
function terminalQuestion(system: System): Question {
	const windows = system.id === 'windows';
	return {
		ask: 'Does the program start in a terminal?',
		help: [
			...inTerminal(system, { windows: 'npx --version', unix: 'npx --version' }),
			{ look: 'If your program is another one, write its name instead of `npx`.' }
		],
		answers: [
			{
				id: 'yes',
				label: 'Yes, it prints a version',
				next: {
					diagnosis: 'command-not-on-gui-path',
					confidence: 'likely',
					because: 'It is installed, and your terminal knows where. The client has another PATH.',
					otherwise: [
						...(windows ? ['app-not-restarted', 'windows-npx-shim'] : []),
						'env-path-overwritten',
						'cwd-does-not-exist'
					]
				}
			},
			{
				id: 'no',
				label: 'No, it is not found there either',
				next: {
					diagnosis: 'runtime-not-installed',
					confidence: 'likely',
					because: 'Neither the client nor a terminal finds it.',
					otherwise: ['wsl-path-mixup', 'command-not-on-gui-path', 'python-package-missing']
				}
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: 'command-not-on-gui-path',
					confidence: 'possible',
					because:
						'Without the terminal this is a guess: a program that is installed, but not where the client looks, is the commonest case.',
					otherwise: [
						'runtime-not-installed',
						...(windows ? ['windows-npx-shim'] : []),
						'env-path-overwritten',
						'app-not-restarted'
					]
				}
			}
		]
	};
}

/** `Cannot find module`: a wrong path, or one that starts in the wrong folder? */
function moduleQuestion(system: System): Question {
	const windows = system.id === 'windows';
	return {
		ask: 'Is the path in `args` written in full?',
		help: [
			{
				look: windows
					? 'A full path starts with a drive: `C:\\Users\\me\\server\\index.js`.'
					: 'A full path starts with a slash (on Windows with a drive): `/home/me/server/index.js`.'
			},
			{
				look: 'Compare it with the path in the message. Where the message names a folder that you never wrote, the path was completed with the folder that the client stands in.'
			},
			...entryAt
		],
		answers: [
			{
				id: 'yes',
				label: 'Yes, from the top',
				example: windows
					? '"args": ["C:\\\\Users\\\\me\\\\server\\\\index.js"]'
					: '"args": ["/home/me/server/index.js"]',
				next: {
					diagnosis: 'path-does-not-exist',
					confidence: 'likely',
					because:
						'Node was found and started. The script is not at the path that it was given: misspelt, moved, or not built yet.',
					otherwise: ['wsl-path-mixup', 'path-with-spaces']
				}
			},
			{
				id: 'no',
				label: 'No, it starts with `.` or a name',
				example: '"args": ["server.js"]',
				next: {
					diagnosis: 'relative-path',
					confidence: 'certain',
					because:
						'Node was found and started. The path starts in the folder that the client stands in, and that is not your project.',
					otherwise: ['path-does-not-exist']
				}
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: 'relative-path',
					confidence: 'possible',
					because:
						'Node was found and started, the script was not. Most often its path is not written in full.',
					otherwise: ['path-does-not-exist', 'wsl-path-mixup']
				}
			}
		]
	};
}

/** No message at hand: what does the entry say? */
function commandQuestion(system: System): Question {
	const windows = system.id === 'windows';
	return {
		ask: 'What stands behind `command` in the entry?',
		help: [{ look: 'The message repeats that word, so the config shows it as well.' }, ...entryAt],
		answers: [
			{
				id: 'word',
				label: 'One word',
				example: '"command": "npx"',
				next: `${system.id}-command-terminal`
			},
			{
				id: 'path',
				label: 'A path to a file',
				example: windows
					? '"command": "C:\\\\Users\\\\me\\\\server\\\\run.exe"'
					: '"command": "/home/me/server/run.sh"',
				next: {
					diagnosis: 'path-does-not-exist',
					confidence: 'possible',
					because: 'A path that is not found is most often misspelt, moved, or not built yet.',
					otherwise: ['relative-path', 'tilde-not-expanded', 'wsl-path-mixup', 'path-with-spaces']
				}
			},
			{
				id: 'words',
				label: 'Several words',
				example: '"command": "npx -y some-server"',
				next: severalWords
			},
			{
				id: 'url',
				label: 'An address',
				example: '"command": "https://example.com/mcp"',
				next: address
			},
			{
				id: 'none',
				label: 'There is no `command`, only a `url`',
				example: '"url": "https://example.com/mcp"',
				next: {
					handoff: '/check/',
					because:
						'This entry starts no program, so the message comes from another one. Paste the whole config: each of its entries is looked at.',
					otherwise: ['stdio-remote-mixed', 'remote-entry-in-stdio-client']
				}
			},
			{
				id: 'unsure',
				label: 'I am not sure',
				next: {
					diagnosis: windows ? 'windows-npx-shim' : 'command-not-on-gui-path',
					confidence: 'possible',
					because: windows
						? 'This is a guess from what is commonest: on Windows `npx` is a script, and some clients cannot start it by that name.'
						: 'This is a guess from what is commonest: the program is installed, but not where the client looks.',
					otherwise: [
						...(windows ? ['command-not-on-gui-path'] : []),
						'runtime-not-installed',
						'command-contains-args',
						'env-path-overwritten',
						'app-not-restarted'
					]
				}
			}
		]
	};
}

function questionsOn(system: System): Record<string, Question> {
	const questions: Record<string, Question> = {
		[system.id]: programQuestion(system),
		[`${system.id}-path`]: pathQuestion(system),
		[`${system.id}-path-exists`]: existsQuestion(system),
		[`${system.id}-sentence`]: sentenceQuestion(system),
		[`${system.id}-sentence-terminal`]: terminalQuestion(system),
		[`${system.id}-sentence-module`]: moduleQuestion(system),
		[`${system.id}-command`]: commandQuestion(system),
		[`${system.id}-command-terminal`]: terminalQuestion(system)
	};
	for (const program of system.programs) {
		const id = `${system.id}-${program.id}`;
		questions[id] = foundQuestion(system, program);
		questions[`${id}-entry`] = entryQuestion(system, program);
		if (system.id !== 'macos') questions[`${id}-entry-restart`] = restartQuestion(system, program);
	}
	return questions;
}

export const spawnEnoent = defineTree({
	...symptom('spawn-enoent'),
	start: 'system',
	questions: {
		system: systemQuestion,
		...questionsOn(onWindows),
		...questionsOn(onMacos),
		...questionsOn(onLinux),
		...questionsOn(onAny)
	}
});
