/** Messages of a program that does not start: not found, not allowed, not there. */
import { anyOf, defineSignatures, unless, type LogView, type Meaning } from './define.ts';

const sdk = 'https://github.com/modelcontextprotocol/typescript-sdk';
const debugging = 'https://modelcontextprotocol.io/docs/tools/debugging';
const node = 'https://nodejs.org/api/errors.html';

const importMissing: Meaning = {
	diagnosis: 'dependencies-missing',
	explain: 'A package that the server imports is not there — its dependencies were not installed'
};
const tildeKept: Meaning = {
	diagnosis: 'tilde-not-expanded',
	explain: 'The `~` in a path was not replaced — only a shell does that'
};
const fileMissing = 'The file `{1}` is not there — the client cannot start it';
const endedSilently = {
	diagnosis: 'crash-no-stderr',
	explain: 'The server ended, but the text does not say why — the lines before or its own log do',
	severity: 'warning',
	confidence: 'possible'
} as const;

/** `spawn X ENOENT`: what X is decides the cause. */
function notFound([, program = '']: RegExpExecArray, { platform, client, text }: LogView): Meaning {
	const name = program.trim();
	if (/^https?:\/\//i.test(name))
		return {
			diagnosis: 'stdio-remote-mixed',
			explain: 'The client runs a URL as if it were a program — an address belongs into `url`',
			confidence: 'certain'
		};
	if (
		/^(?:\/home\/|\/usr\/|\/mnt\/)/.test(name) &&
		(platform === 'windows' || /[A-Z]:\\/.test(text))
	)
		return {
			diagnosis: 'wsl-path-mixup',
			explain: 'A Windows client is told to start a Linux path — it cannot see into WSL',
			confidence: 'certain'
		};
	if (/[\\/]/.test(name) && !/^\S+\s+-{0,2}[a-z@]|^[\w.-]+\s+(?:[A-Z]:|~)?[\\/]/.test(name))
		return {
			diagnosis: name.startsWith('~') ? 'tilde-not-expanded' : 'path-does-not-exist',
			explain: fileMissing
		};
	if (/\s/.test(name))
		return {
			diagnosis: 'command-contains-args',
			explain:
				'The whole command line `{1}` is taken for the name of a program — arguments belong into `args`',
			confidence: 'certain'
		};
	if (/^cmd(?:\.exe)?$/i.test(name))
		return {
			diagnosis: 'env-path-overwritten',
			explain: 'Even `cmd` is not found — `PATH` was replaced in `env`'
		};
	if (/^docker$/i.test(name))
		return {
			diagnosis: 'runtime-not-installed',
			explain: 'Docker is not found — it is not installed, or not on the PATH of the client'
		};
	if (
		/^(?:npx|npm|yarn|pnpm)$/i.test(name) &&
		(platform === 'windows' || /\bcmd \/c\b/.test(text)) &&
		client !== 'claude-desktop'
	)
		return {
			diagnosis: 'windows-npx-shim',
			explain: '`{1}` is a batch file on Windows — a client that starts no shell cannot run it'
		};
	return {};
}

export const oldNode =
	'This Node.js does not understand the script — it is older than the server needs';

export const notInTime =
	'The server did not answer in time — a first download or a slow start takes longer than the client waits';

export const notExecutable: Meaning = {
	diagnosis: 'permission-denied',
	explain: 'The program may not be run — the file is not marked as a program'
};

/** Programs that are batch files on Windows. */
const batchFile = /^(?:npx|npm|yarn|pnpm)$/i;

/** What a client that is written in Rust says of a program: the text Windows gives, or the number of the fault. */
function notStarted([, reason = '']: RegExpExecArray, { text }: LogView): Meaning {
	if (reason === 'program not found')
		return /\b(?:uvx?|docker|node|python3?|deno|bun)\b/.test(text) && !/\bnp[xm]\b/.test(text)
			? {}
			: {
					diagnosis: 'windows-npx-shim',
					explain:
						'Windows finds no program of that name — `npx` is a batch file there, which this client starts as `npx.cmd`'
				};
	if (reason.endsWith(' 123)'))
		return {
			diagnosis: 'stdio-remote-mixed',
			explain: 'The command cannot be the name of a file — perhaps it is an address, or has quotes',
			confidence: 'possible'
		};
	if (reason.endsWith(' 193)'))
		return {
			diagnosis: 'windows-npx-shim',
			explain:
				'A script is started as if it were a program — on Windows that client needs `npx.cmd`'
		};
	if (reason.endsWith(' 13)')) return notExecutable;
	return /\bcommand\s*=\s*["'](?:\/|[A-Z]:)/.test(text)
		? {
				diagnosis: 'path-does-not-exist',
				explain: 'The program of `command` is not there — the client cannot start it'
			}
		: {};
}

/** Python names no file where it was a program that it did not find. */
const startsPrograms =
	/stdio_client|StdioServerParameters|via_stdio|MCPServerStdio|client[\\/]stdio/;

const engineOff = 'The Docker engine does not answer — it is not running';

export const startSignatures = defineSignatures([
	{
		id: 'process-not-spawned',
		pattern: /Failed to spawn process: (?:No such file or directory|Permission denied)/,
		diagnosis: 'command-not-on-gui-path',
		explain:
			'The app does not find the program — it is in none of the folders that the app looks in',
		judge: ([found], { text }) => {
			if (found.endsWith('denied')) return notExecutable;
			const mark = /(?<=Using MCP server command: )[^\s]+/;
			return text.includes('Using MCP server command: /')
				? {
						diagnosis: 'path-does-not-exist',
						explain:
							'The program is not there, or what its first line names is not — nothing starts',
						mark
					}
				: { mark };
		},
		sources: ['https://github.com/imdinu/apple-mail-mcp/issues/70']
	},
	{
		id: 'program-not-started',
		needle: ['program not found', '(os error '],
		pattern:
			/(program not found|\(os error (?:2|3|13|123|193)\))(?<=(?:MCP (?:client for |startup failed)|Failed to (?:start extension|run command) |Transport creation error)[^\n]{0,200}\1)/,
		diagnosis: 'runtime-not-installed',
		explain: 'The client does not find the program — it is not installed, or not on its PATH',
		judge: notStarted,
		sources: [
			'https://github.com/openai/codex/issues/2945',
			'https://github.com/aaif-goose/goose/pull/2694',
			'https://github.com/warpdotdev/warp/issues/7252'
		]
	},
	{
		id: 'executable-not-found',
		pattern: /exec: \\?"([^"\\\n]{1,200})\\?": executable file not found in [$%]PATH/,
		diagnosis: 'command-not-on-gui-path',
		explain: 'The client does not find `{1}` — it is not on the PATH that the client has',
		// Inside a container another PATH counts.
		judge: (_, { near }) => (/OCI runtime|container|daemon/i.test(near) ? null : {}),
		sources: ['https://github.com/Exafunction/codeium/issues/213']
	},
	{
		id: 'java-program-not-found',
		pattern: /Cannot run program "([^"\n]{1,200})"[^\n]{0,120}?\berror[=:] ?2\b/,
		diagnosis: 'command-not-on-gui-path',
		explain: 'The client does not find `{1}` — it is not on the PATH that the client has',
		judge: ([found, program = '']) => {
			if (/[\\/]/.test(program)) return { diagnosis: 'path-does-not-exist', explain: fileMissing };
			if (batchFile.test(program) && found.includes('CreateProcess'))
				return {
					diagnosis: 'windows-npx-shim',
					explain: '`{1}` is a batch file on Windows — that client needs `{1}.cmd`',
					confidence: 'certain'
				};
			return {};
		},
		sources: ['https://github.com/spring-projects/spring-ai/issues/3099']
	},
	{
		id: 'command-line-as-program',
		needle: 'sh: ',
		pattern:
			/\b(?:ba|z|da)?sh: (?:line )?(?:\d+: )?[^\n:]{1,300} (?:&&|-{1,2}[a-z])[^\n:]{0,300}: (?:No such file or directory|(?:command )?not found)/,
		diagnosis: 'args-quoting',
		explain: 'The shell takes the whole command line for one name — quotes keep its words together',
		confidence: 'certain',
		sources: ['https://github.com/kirodotdev/Kiro/issues/1371']
	},
	{
		id: 'home-unknown',
		pattern:
			/%(?:userprofile|(?:local)?appdata)% is not defined|nor \$HOME are defined|uv_os_homedir returned ENOENT|[Cc]ould not (?:determine|find) (?:the |your )?home directory|WinError 10106|ncrypto::CSPRNG\(nullptr/i,
		diagnosis: 'env-not-inherited',
		explain:
			'A variable that every program needs does not reach the server — `HOME`, `APPDATA` or `SystemRoot`',
		sources: [
			'https://github.com/golang/go/blob/master/src/os/file.go',
			'https://github.com/CoplayDev/unity-mcp/issues/315'
		]
	},
	{
		id: 'socket-not-there',
		pattern:
			/\bconnect ENOENT (?:\/[^\s"']{1,200}|\\\\[.?]\\pipe\\[^\s"']{1,200})|dial unix [^\s:]{1,200}: connect: no such|Failed to fetch browser webSocket URL|(?:[Cc]ould not|[Ff]ailed to) connect to (?![^\n.!]{0,40}[Ss]erver\b)[^\n.!:]{2,40}[.!] (?:Make sure|Ensure|Did you)\b[^\n]{1,80}\b(?:running|start)\b/,
		diagnosis: 'server-not-listening',
		explain:
			'The app that the server talks to, or its add-on, is not running — nobody listens there',
		judge: ([found]) =>
			/docker/i.test(found) ? { diagnosis: 'docker-not-running', explain: engineOff } : {},
		sources: [
			'https://github.com/tjx666/vscode-mcp/issues/3',
			'https://github.com/CoplayDev/unity-mcp/issues/552',
			'https://github.com/mrexodia/ida-pro-mcp/issues/197',
			node
		]
	},
	{
		id: 'zed-setting-missing',
		pattern:
			/Failed to create context server configuration from settings: [^\n]{0,200}?missing field `([^`\n]{1,100})`/,
		diagnosis: 'missing-field',
		explain: 'The extension wants the setting `{1}` — Zed does not start its server without it',
		confidence: 'certain',
		sources: ['https://github.com/zed-industries/zed/issues/56761']
	},
	{
		id: 'client-part-missing',
		pattern: /Node host not found at:? [^\n]{1,200}/,
		diagnosis: 'client-release-broken',
		explain: 'This build of the client lacks a file of its own — no server starts in it',
		sources: ['https://github.com/aaddrick/claude-desktop-debian/issues/118']
	},
	{
		id: 'working-directory-gone',
		pattern:
			/no such file or directory, uv_cwd|getcwd: cannot access parent directories: No such file|Current directory does not exist/,
		diagnosis: 'cwd-does-not-exist',
		explain: 'The folder that the program is started in is not there — it was moved or deleted',
		confidence: 'certain',
		sources: [node, 'https://github.com/proofsh/granola-mcp-server/pull/4']
	},
	{
		id: 'tools-left-out',
		pattern:
			/tools? (?:has|have) invalid JSON schemas? and will be omitted|tool parameters array type must have items|input_schema: JSON schema is invalid/,
		diagnosis: 'invalid-tool-schema',
		explain: 'The description of a tool is no valid schema — the client leaves it out, or all',
		sources: ['https://github.com/microsoft/vscode']
	},
	{
		id: 'no-tools-found',
		pattern:
			/Server does not support tools \(required for tools\/|No prompts, tools, or resources found on the server|No tools, prompts, or resources\b|no tools returned\. Check your config|Connected · 0 tools|- No server is enabled/,
		diagnosis: 'tools-not-offered',
		explain: 'The server is connected and offers nothing — a key or a setting may be missing',
		sources: ['https://github.com/google-gemini/gemini-cli']
	},
	{
		id: 'bash-path-split',
		pattern: /bash: Files\\[^\n:]{1,120}: No such file or directory/,
		diagnosis: 'path-with-spaces',
		explain: 'The path of Git Bash was cut at the blank in `Program Files` — nothing starts',
		confidence: 'certain',
		sources: ['https://github.com/anthropics/claude-code/issues/4528']
	},
	{
		id: 'read-only-folder',
		pattern:
			/(?:`([^`\n]{1,200})`: )?[Rr]ead-only file system(?:(?:, \w+|:) '([^'\n]{1,200})'| \(os error 30\))/,
		diagnosis: 'relative-path',
		explain: 'The server wants to write where it was started, at the root of the disk — it may not',
		judge: ([, before, path = before ?? '']) =>
			/^\/[^/]+\//.test(path)
				? {
						diagnosis: 'permission-denied',
						explain: 'The server may not write there — that disk or folder is read-only'
					}
				: {},
		sources: ['https://github.com/homeassistant-ai/ha-mcp/issues/773']
	},
	{
		id: 'started-with-relative-path',
		needle: 'starting new stdio process',
		pattern:
			/(?<=Starting new stdio process with command: [^\n]{0,120}\b(?:node|tsx|ts-node|python3?|bun|deno|uv)(?: run| -\w+)* )(?:\.{1,2}[\\/])?[\w-]+(?:[\\/][\w.-]+){0,8}\.(?:[cm]?[jt]s|py)(?=\s|$)/m,
		diagnosis: 'relative-path',
		explain:
			'The path does not start at the root of the disk — the client starts programs in another folder',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: (_, { text }) =>
			/Client closed|-32000/.test(text) && !/--directory|Successfully connected/.test(text)
				? {}
				: null,
		sources: ['https://github.com/drumnation/unsplash-smart-mcp-server/issues/2']
	},
	{
		id: 'spawn-enoent',
		needle: ['enoent', '_spawn '],
		pattern:
			/(?:\bspawn (?!UNKNOWN|error:)(?=[^\n"']{1,200}? ENOENT\b)|, (?:posix|uv)_spawn ')([^\n"']{1,200}?)(?: ENOENT\b|')/i,
		diagnosis: 'command-not-on-gui-path',
		explain: 'The client does not find `{1}` — it is not on the PATH that the client has',
		judge: notFound,
		sources: [node, debugging]
	},
	{
		id: 'errno-2-program',
		pattern: /\[Errno 2\] No such file or directory(?:: '([\w.-]+)'|(?!:))|\[WinError 2\]/,
		diagnosis: 'runtime-not-installed',
		explain: '`{1}` is not found — it is not installed where the client runs',
		judge: ([found, program], { text }) => {
			if (program !== undefined) return {};
			if (found.endsWith('2]') || startsPrograms.test(text))
				return {
					explain:
						'The program of the entry is not found — it is not installed where the client runs'
				};
			return null;
		},
		sources: ['https://docs.python.org/3/library/exceptions.html#FileNotFoundError']
	},
	{
		id: 'env-node-not-found',
		pattern:
			/\benv: [‘'“"]?(?!(?:ba)?sh\b)([\w.-]+)[’'”"]?: No such file or directory|[Nn]o (?:preset )?version (?:is set|installed) for (?:command|shim:?) ([\w.-]+)|Volta error: Node is not available/,
		diagnosis: 'node-not-on-path',
		explain:
			'`npx` was found, but not `node` — the folder of Node.js is not on the PATH of the entry',
		judge: ([, missing, shim = 'node']) => {
			if (missing === 'node') return {};
			if (missing)
				return {
					diagnosis: 'runtime-not-installed',
					explain: 'The shell does not find that program — it is not installed, or not on the PATH'
				};
			return {
				diagnosis: /^n(?:ode|px|pm)$/.test(shim) ? 'node-not-on-path' : 'runtime-not-installed',
				explain: 'The version manager has chosen no version here — nothing runs'
			};
		},
		confidence: 'certain',
		sources: [
			debugging,
			'https://github.com/BoltAI/BoltAI/issues/310',
			'https://github.com/mmmeff/outline-mcp-server/issues/37'
		]
	},
	{
		id: 'spawn-einval',
		pattern: /\bspawn EINVAL\b/,
		diagnosis: 'windows-npx-shim',
		explain: 'A `.cmd` or `.bat` file is started without a shell — Windows refuses that',
		confidence: 'certain',
		sources: ['https://nodejs.org/en/blog/vulnerability/april-2024-security-releases-2']
	},
	{
		id: 'createprocess-193',
		pattern: /CreateProcess error=193|\[WinError 193\]/,
		diagnosis: 'windows-npx-shim',
		explain: 'A script is started as if it were a program — on Windows that client needs `npx.cmd`',
		confidence: 'certain',
		sources: ['https://www.jetbrains.com/help/ai-assistant/mcp.html']
	},
	{
		id: 'cmd-wrapper-required',
		pattern: /Windows requires 'cmd \/c' wrapper to execute npx/,
		diagnosis: 'windows-npx-shim',
		explain:
			'An older Claude Code asks for a `cmd /c` wrapper — versions from 2.1.119 do not need it',
		confidence: 'certain',
		sources: ['https://github.com/anthropics/claude-code']
	},
	{
		id: 'program-path-split',
		pattern:
			/'([A-Z]:\\[^'\n]*?)' is not recognized as (?:an internal or external command|the name of a cmdlet)/,
		diagnosis: 'path-with-spaces',
		explain: 'Windows read `{1}` as the whole program — a path with a blank was split',
		judge: ([, path = '']) => (/\.(?:exe|cmd|bat)$/i.test(path) ? null : {}),
		confidence: 'certain',
		sources: ['https://github.com/modelcontextprotocol/servers/issues/447']
	},
	{
		id: 'command-not-recognized',
		needle: ["'", '"'],
		// Windows says it in its own language; the last form is one that was read in the wrong encoding.
		pattern:
			/['"]([\w.-]+)['"] ?(?:is not recognized as an internal or external command|non \S{1,2} riconosciuto|n['’]est pas reconnu|no se reconoce|n\S{1,2}o \S{1,2} reconhecido|ist entweder falsch geschrieben|不是内部|は、内部コマンド|\S{0,4} 내부 또는|\s{0,3}(?=\S{0,20}\ufffd{3})[^ -~\s]{4,})/,
		diagnosis: 'runtime-not-installed',
		explain: 'Windows does not find `{1}` — it is not installed, or not on the PATH',
		judge: ([, program = '']) =>
			/^(?:[A-Z][A-Z_]{2,}|chmod|cp|rm|mv|export)$/.test(program)
				? {
						diagnosis: 'package-broken',
						explain: 'A script of the package is written for another shell — Windows knows no `{1}`'
					}
				: {},
		sources: [
			debugging,
			'https://github.com/modelcontextprotocol/servers/issues/1097',
			'https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1301'
		]
	},
	{
		id: 'command-not-found',
		pattern:
			/(?:\b(?:ba|z)?sh: ?)?(?<![\w.-])(?!bundler:)([\w.-]{1,100}): command not found|command not found: ([\w.-]+)|\bsh: \d+: ([\w.-]+): not found|The term '([\w.-]+)' is not recognized as (?:the|a) name of a cmdlet|\b[Cc]ommand ["']([\w.-]+)["'] (?:needed to run \S{1,100} was )?not found|(?<![\w./@-])`?(npx|uvx?|bunx?|docker)`? (?:is required but was )?not found\b|Python was not found; run without|Git executable not found|could not be found in this WSL|execvpe\(([\w./-]+)\) failed: No such|specified command or file was not found|docker: (?:unknown command: docker|'[\w-]+' is not a docker command)/,
		diagnosis: 'runtime-not-installed',
		explain: 'The shell does not find that program — it is not installed, or not on the PATH',
		judge: ([, inBash, , inSh], { text, near }) => {
			const program = inBash ?? inSh;
			if (/[\\/]\.bin[\\/][^\n:]{1,100}: (?:line )?\d+: /.test(near))
				return {
					diagnosis: 'package-broken',
					explain:
						'The package’s program has no first line that names node — the shell reads it as its own'
				};
			return program && /\bnpx /.test(text) && text.includes(`/${program}`)
				? {
						diagnosis: 'package-broken',
						explain:
							'The package has no program of that name — it is a library, or the program is called otherwise'
					}
				: {};
		},
		sources: [
			debugging,
			'https://github.com/ChromeDevTools/chrome-devtools-mcp/issues/874',
			'https://github.com/docker/cli/issues/6145'
		]
	},
	{
		id: 'spawn-eacces',
		pattern: /\bspawn ([^\n"']{1,300}?) EACCES\b|\bspawn E(?:PERM|ACCES)\b/,
		diagnosis: 'permission-denied',
		explain: '`{1}` may not be run — the file is not marked as a program',
		judge: ([, program]) => (program ? {} : notExecutable),
		confidence: 'certain',
		sources: [node, 'https://github.com/microsoft/GitHub-Copilot-for-Azure/issues/403']
	},
	{
		id: 'operation-not-permitted',
		pattern: anyOf(
			// Node.js, uv, Python
			/Operation not permitted \(os error 1\)|EPERM: operation not permitted[^\n]{0,200}|EACCES: permission denied, (?!rename)\w+[^\n]{0,200}|\(os error 5\)|PermissionError: \[(?:WinError 5|Errno 13)\]/,
			// Perl, Lua, Go and shells name the path first; PHP the function
			/(?:(?<![\w.:/-])\.{0,2}\/[^\s:"']{1,200}["']?: |stream: |\(\): )[Pp]ermission denied(?=$|\.?\s)/m,
			// macOS, Windows
			/Apple cannot check it for malicious|developer cannot be verified|blocked by group policy|Application Control policy has blocked|contains a virus or potentially unwanted/,
			// Java; .NET; Ruby, Deno; Rust
			/\/[^\s():]{1,200} \(Permission denied\)|AccessDeniedException: \/|Access to the path ["'][^"'\n]{1,200}["'] is denied|Permission denied (?:@ \w+ -|-- \/|\(os error 13)|kind: PermissionDenied/
		),
		diagnosis: 'permission-denied',
		explain:
			'The system refuses access to a file — a right, a policy, a virus scanner, or macOS guards it',
		sources: ['https://support.apple.com/guide/mac-help/mchld5a35146/mac']
	},
	{
		id: 'node-module-scheme',
		pattern: /Cannot find module '(?:node|bun):[\w/]+'/,
		diagnosis: 'node-too-old',
		explain: 'This Node.js does not know `node:` modules — it is years older than the server needs',
		judge: ([found]) =>
			found.includes("'bun:")
				? {
						diagnosis: 'runtime-not-installed',
						explain: 'The script is for Bun, and Node.js runs it — `command` has to be `bun`'
					}
				: {},
		confidence: 'certain',
		sources: [
			'https://nodejs.org/api/modules.html#built-in-modules',
			'https://github.com/thedotmack/claude-mem/issues/1648'
		]
	},
	{
		id: 'module-in-npx-cache',
		needle: '_npx',
		// What a package asks of itself is named without its folder; who asked stands below.
		pattern:
			/(?:Cannot find (?:module|package)|ENOTEMPTY)[^\n]{0,200}[\\/]_npx[\\/][^\n]{0,80}|Cannot find module '\.{1,2}\/[^'\n]{1,200}'(?=[^]{0,600}?[\\/]_npx[\\/])/,
		diagnosis: 'npm-cache-corrupt',
		explain: 'A file is missing inside the npx cache — a download was cut off or two ran at once',
		judge: unless(/'node:|ERR_REQUIRE_ESM/),
		sources: ['https://github.com/modelcontextprotocol/servers/issues/1048']
	},
	{
		id: 'script-not-found',
		pattern:
			/Cannot find module '((?:\.{0,2}[\\/]|[A-Z]:|file:)[^'\n]{1,300}|[^'\n]{1,300}\.(?:[cm]?js|ts))'/,
		diagnosis: 'path-does-not-exist',
		explain: 'The script `{1}` is not there — it was not built, or the path is wrong',
		judge: ([, path = ''], { text }) => {
			const asked = /^\.{1,2}\//.test(path);
			if (/[\\/]_npx[\\/]|^node:/.test(path) || (asked && /[\\/]_npx[\\/]/.test(text))) return null;
			if (path.includes('"'))
				return {
					diagnosis: 'args-quoting',
					explain: 'Quotes are a part of the path — `args` wants each argument without them'
				};
			// Only `import` wants the ending; `require` finds the file without it.
			if (/[\\/][\w-]+$/.test(path) && text.includes(`'${path}' imported from `))
				return {
					diagnosis: 'wrong-module-system',
					explain: 'An `import` lacks the ending of its file — Node.js adds no `.js` by itself'
				};
			if (/node_modules[\\/]@modelcontextprotocol[\\/]/.test(path))
				return {
					diagnosis: 'package-broken',
					explain:
						'The server was written for another version of a library — that file is gone in this one'
				};
			if (
				/node_modules[\\/][^\n]*node_modules[\\/]/.test(path) ||
				(asked && /Require stack:\s+- [^\n]*node_modules[\\/]/.test(text))
			)
				return importMissing;
			if (/[\\/](?:Program|Application|Mobile|Users[\\/][\w.-]+)$/.test(path))
				return {
					diagnosis: 'path-with-spaces',
					explain: 'Node.js got only the first part of the path — it was cut at a blank'
				};
			if (/[\\/]~[\\/]/.test(path)) return tildeKept;
			// Node makes a relative path absolute from `/`, where desktop apps start their servers.
			if (/^\/(?:(?:dist|build|out)\/)?[\w.-]+\.[cm]?[jt]s$/.test(path))
				return {
					diagnosis: 'relative-path',
					explain:
						'The script `{1}` is looked for at the root of the disk — clients start there, paths must be whole'
				};
			if (/^\/(?!Users|home|opt|usr|var|tmp|mnt|srv|app|root|private)[\w.-]+\//.test(path))
				return {
					diagnosis: 'env-var-not-expanded',
					explain:
						'The script `{1}` is looked for at the root of the disk — what stood before it is empty'
				};
			return {};
		},
		sources: [node]
	},
	{
		id: 'package-not-installed',
		pattern: /Cannot find module '((?!node:)@?[\w-][\w/.-]{0,100})'/,
		diagnosis: 'dependencies-missing',
		explain: 'The package `{1}` is not there — the server’s dependencies were not installed',
		judge: ([, name = ''], { text }) =>
			/\.[cm]?[jt]s$/.test(name) || /[\\/]_npx[\\/]/.test(text) ? null : {},
		sources: [node]
	},
	{
		id: 'module-system-mixed',
		pattern:
			/\b(?:require|exports|module|__dirname) is not defined in ES module scope|ReferenceError: (?:require|__(?:dir|file)name) is not defined|ERR_UNKNOWN_FILE_EXTENSION[^\n]{0,60}|ERR_UNSUPPORTED_(?:DIR_IMPORT|ESM_URL_SCHEME|NODE_MODULES_TYPE_STRIPPING)/,
		diagnosis: 'wrong-module-system',
		explain:
			'The script is of the other module kind, or not built — `package.json` and the file’s ending decide',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/packages.html#determining-module-system']
	},
	{
		id: 'scripts-disabled',
		pattern: /running scripts is disabled on this system/,
		diagnosis: 'permission-denied',
		explain:
			'PowerShell runs no scripts on this machine — `npx.cmd` works where `npx.ps1` does not',
		confidence: 'certain',
		sources: [
			'https://learn.microsoft.com/en-us/powershell/module/microsoft.powershell.core/about/about_execution_policies'
		]
	},
	{
		id: 'docker-arguments',
		pattern:
			/\binvalid reference format\b|invalid spec: [^\n]{1,200}: empty section between colons/,
		diagnosis: 'args-quoting',
		explain:
			'Docker takes a wrong word for the image or a folder — one is empty, or was cut at a blank',
		confidence: 'possible',
		sources: [
			'https://github.com/docker/mcp-gateway/issues/92',
			'https://github.com/qdrant/qdrant/issues/4366'
		]
	},
	{
		id: 'folder-inside-wsl',
		pattern: /UNC paths are not supported/,
		diagnosis: 'wsl-path-mixup',
		explain:
			'A Windows program is started in a folder of WSL — it runs in the Windows folder instead',
		confidence: 'possible',
		severity: 'warning',
		sources: ['https://github.com/microsoft/terminal/issues/17998']
	},
	{
		id: 'mount-not-found',
		pattern: /bind source path does not exist: ?[^\s"]{0,120}|[Mm]ounts denied:?[^\n]{0,80}/,
		diagnosis: 'path-does-not-exist',
		explain: 'Docker is to mount a folder that is not there — or that it may not share',
		confidence: 'certain',
		sources: ['https://docs.docker.com/engine/storage/bind-mounts/']
	},
	{
		id: 'windows-path-not-found',
		pattern: /The system cannot find the (?:path|file) specified(?! ?\.?[^\n]*docker)/i,
		diagnosis: 'path-does-not-exist',
		explain: 'Windows does not find a path of the entry — a folder in it is missing or misspelt',
		judge: unless(/docker/i),
		sources: ['https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--0-499-']
	},
	{
		id: 'project-not-found',
		pattern:
			/No `?pyproject\.toml`? found in current directory[^\n]{0,60}|Couldn't find a project to run|could not find `Cargo\.toml` in|Could not locate Gemfile|cannot find main module\b|go\.mod file not found in|no such file or directory, open '\/package\.json'/,
		diagnosis: 'relative-path',
		explain:
			'No project is where the client starts the program — it has to be told the absolute folder',
		confidence: 'certain',
		sources: ['https://docs.astral.sh/uv/']
	},
	{
		id: 'module-not-found-relative',
		pattern: /Module not found "((?!\/|[A-Z]:|file:)[^"\n]{1,200})"/,
		diagnosis: 'relative-path',
		explain: 'The relative path `{1}` leads nowhere — the client starts programs in another folder',
		sources: ['https://bun.sh/docs/cli/run']
	},
	{
		id: 'dependency-not-found',
		pattern: /ERR_MODULE_NOT_FOUND[^\n]{0,20}/,
		diagnosis: 'path-does-not-exist',
		explain:
			'A file or package that the server imports is not there — it was not installed or not built',
		judge: (_, { text }) => {
			if (/[\\/]_npx[\\/]|Cannot find module '[^'\n]{1,300}' imported from/.test(text)) return null;
			if (text.includes("Cannot find package '")) return importMissing;
			return { confidence: 'possible' };
		},
		sources: [node]
	},
	{
		id: 'require-of-es-module',
		pattern:
			/ERR_REQUIRE_ESM[^\n]{0,40}|require\(\) of ES modules? [^\n]{0,200}?not supported|Must use import to load ES Module/i,
		diagnosis: 'node-too-old',
		explain: 'An old Node.js loads a modern module the old way — from Node.js 22 that works',
		sources: ['https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require']
	},
	{
		id: 'import-outside-module',
		pattern:
			/SyntaxError: (?:Unexpected token (?:'?[{.?=]'?|'?(?:import|export|with)'?)(?![^\n]*JSON)|Cannot use import statement outside a module|Unexpected identifier|Unexpected string(?! in JSON))[^\n]{0,40}|^Cannot use import statement outside a module/m,
		diagnosis: 'node-too-old',
		explain: oldNode,
		judge: ([found]) => {
			if (found.includes('outside a module'))
				return {
					diagnosis: 'wrong-module-system',
					explain:
						'The script uses `import`, Node.js reads it as the older kind — a `package.json` says which it is'
				};
			if (found.includes("'assert'"))
				return {
					diagnosis: 'package-broken',
					explain: 'The script is older than this Node.js — it imports JSON in a way that is gone'
				};
			return {};
		},
		sources: [node]
	},
	{
		id: 'missing-global',
		pattern:
			/ReferenceError: (crypto|File|performance|fetch|ReadableStream|structuredClone|Headers) is not defined|(Object\.groupBy|Promise\.withResolvers|Array\.fromAsync|\.toSorted) is not a function|No such built-in module: node:\w+|Class extends value undefined is not/,
		diagnosis: 'node-too-old',
		explain: oldNode,
		// What was imported too early is undefined, too.
		judge: ([found]) => (found.startsWith('Class') ? { confidence: 'possible' } : {}),
		sources: ['https://nodejs.org/api/globals.html']
	},
	{
		id: 'newer-node-demanded',
		pattern:
			/\bnode(?:\.js)? version is currently v?\d|\brequires? node(?:\.js)?(?: version)? ?(?:>=? ?)?v?\d[\w.+]*|\bnode(?:\.js)? v?\d[\d.]* is not supported|\bunsupported node(?:\.js)? version|engine "node" is incompatible/i,
		diagnosis: 'node-too-old',
		explain: 'The package asks for a newer Node.js than this one — it may break at the first call',
		sources: ['https://github.com/yuniko-software/minecraft-mcp-server/pull/62']
	},
	{
		id: 'npx-without-command',
		pattern: /ERROR: You must supply a command\./,
		diagnosis: 'node-too-old',
		explain:
			'This npx is of an npm before version 7 — an old Node.js folder comes first on the PATH',
		confidence: 'certain',
		sources: ['https://github.com/npm/cli']
	},
	{
		id: 'unsupported-engine',
		pattern: /EBADENGINE[^\n]{0,80}/,
		diagnosis: 'node-too-old',
		explain: 'The package asks for a newer Node.js than this one — it may break at the first call',
		severity: 'warning',
		sources: [node]
	},
	{
		id: 'old-node-in-path',
		pattern:
			/Using MCP server command: [^\n]*\/\.nvm\/versions\/node\/v(?:\d|1[0-7])\.\d+\.\d+\/bin\/\w+/,
		diagnosis: 'node-too-old',
		explain: 'The client starts the oldest Node.js that nvm has — current servers need 20 or newer',
		sources: ['https://github.com/modelcontextprotocol/servers/issues/64']
	},
	{
		id: 'node-bad-option',
		pattern: /node(?:\.exe)?: bad option: (\S+)/,
		diagnosis: 'interpreter-without-script',
		explain: 'Node.js takes `{1}` for an option of its own — the script must come first in `args`',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/cli.html']
	},
	{
		id: 'docker-engine-off',
		pattern:
			/open \/\/\.\/pipe\/docker\w+(?:: The system cannot find the file specified)?|Cannot connect to the Docker daemon[^\n]{0,80}|Docker Desktop is not running|failed to connect to the docker API|for API route and version http[^\s]{1,80}\/_ping|Cannot connect to Podman|error during connect:(?![^\n]{0,200}open \/\/)[^\n]{0,120}docker/i,
		diagnosis: 'docker-not-running',
		explain: engineOff,
		confidence: 'certain',
		sources: ['https://docs.docker.com/engine/daemon/troubleshoot/']
	},
	{
		id: 'image-program-fails',
		pattern:
			/\bexec: "[^"\n]{1,100}": permission denied|\bexec \/[^\s:]{1,100}: no such file or directory|entrypoint[\w.]*: (?:\d+: exec|exec: line \d+): [\w.-]+: not found/,
		diagnosis: 'package-broken',
		explain: 'The image cannot start its program — it lacks it, or may not run it',
		sources: ['https://github.com/microsoft/mcp/issues/703']
	},
	{
		id: 'language-runtime-missing',
		pattern: anyOf(
			// .NET, Java
			/You must install (?:or update )?\.NET to run|framework '[\w.]{1,60}', version '[\w.-]{1,30}'[^\n]{0,20} was not found|hostfxr[\w.]* could not be found|No \.NET SDKs were found|NETSDK1045|UnsupportedClassVersionError|Unable to locate a Java Runtime|JAVA_HOME is not set/,
			// Go, Rust
			/go\.mod requires go >=|invalid go version '|rustc [\d.]+ is not supported by/,
			// PHP, Ruby, Perl
			/dependencies require a PHP version|but your php version|Your Ruby version is [\d.]+, but|requires Ruby version|required--this is only v\d/,
			// managers of versions
			/(?:py|nod|rb)env: version [`'][\w.-]+' is not installed|could not choose a version of \w+ to run|invalid active developer path/
		),
		diagnosis: 'runtime-not-installed',
		explain: 'The runtime that the server needs is not here — or only another version of it',
		confidence: 'certain',
		sources: [
			'https://learn.microsoft.com/en-us/dotnet/core/runtime-discovery/troubleshoot-app-launch',
			'https://github.com/arjunkmrm/mcp-minecraft/issues/1'
		]
	},
	{
		id: 'interpreter-gone',
		pattern:
			/uv trampoline failed|No Python at ['"]|(?:Not a|not find) conda environment|bad interpreter: No such file or directory|exec: \/[^\n:]{1,200}: cannot execute: No such file or directory|cannot execute: required file not found|Querying Python at `[^`\n]{1,200}` failed|Project directory `[^`\n]{1,200}` does not exist/,
		diagnosis: 'path-does-not-exist',
		explain: 'The program is not there, or what its first line names is not — nothing starts',
		sources: ['https://github.com/astral-sh/uv/issues/13887']
	},
	{
		id: 'docker-tty',
		pattern: /the input device is not a TTY|cannot attach stdin to a TTY-enabled container/,
		diagnosis: 'docker-io-flags',
		explain: 'Docker was asked for a terminal with `-t` — a client has none, it needs `-i` alone',
		confidence: 'certain',
		sources: ['https://docs.docker.com/reference/cli/docker/container/run/']
	},
	{
		id: 'file-not-found',
		needle: ['no such file', 'access jarfile', 'not find file', 'nosuchfileexception: '],
		pattern: anyOf(
			// Named behind the reason, or alone: Node.js; Java; Ruby; .NET; Deno
			/(?:ENOENT: no such file or directory, (?:open|lstat|stat|scandir|access) '|Unable to access jarfile |NoSuchFileException: |directory @ \w+ - |Could not find file ["']|readfile ')([^'"\n]{1,200}?)(?=['"]|$| \(Errno)/m,
			// Named before it: Go, Lua; Perl; Mono; Java; PHP
			/(?:\b(?:open|stat|script|assembly) (?!stream)["']?|FileNotFoundException: |\w\()([^\s"'():]{1,200})(?=(?:["']?: |\): Failed to open stream: | \()[Nn]o such file)/
		),
		diagnosis: 'path-does-not-exist',
		explain:
			'The server does not find the file `{1}{2}` — the path is wrong, or relative to another folder',
		judge: ([, last, path = last ?? '']) => {
			if (path.startsWith('~')) return tildeKept;
			// What Composer writes is a library that was not installed.
			if (/\$\{\w+\}|\/autoload\.php$/.test(path)) return null;
			// Many a server goes on without it.
			if (/(?:^|\/)\.env$/.test(path))
				return { diagnosis: 'dotenv-not-loaded', severity: 'warning' };
			return /^(?:\/|[A-Z]:)/.test(path) ? {} : { diagnosis: 'relative-path' };
		},
		sources: [node]
	},
	{
		id: 'python-file-not-found',
		pattern: /can't (?:open file|find '__main__' module in) '([^'\n]{1,200})'(?:: \[Errno 2\])?/,
		diagnosis: 'path-does-not-exist',
		explain:
			'Python does not find the script `{1}` — the path is wrong, or relative to another folder',
		confidence: 'certain',
		sources: ['https://docs.python.org/3/library/exceptions.html#FileNotFoundError']
	},
	{
		id: 'docker-socket-refused',
		pattern: /permission denied while trying to connect to the (?:Docker daemon socket|docker API)/,
		diagnosis: 'permission-denied',
		explain: 'This account may not use Docker — it is not in the group that owns the socket',
		confidence: 'certain',
		sources: ['https://docs.docker.com/engine/install/linux-postinstall/']
	},
	{
		id: 'settings-unreadable',
		pattern: /Invalid or malformed JSON/,
		diagnosis: 'json-invalid-other',
		explain: 'The settings file is no valid JSON — paste the file itself to see where',
		confidence: 'possible',
		sources: ['https://code.claude.com/docs/en/settings']
	},
	{
		id: 'desktop-settings-file',
		pattern: /\bClaude[\\/]config\.json/,
		diagnosis: 'wrong-file',
		explain:
			'That is the app’s own settings file — servers belong into `claude_desktop_config.json`',
		confidence: 'certain',
		sources: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers']
	},
	{
		id: 'packaged-desktop-path',
		pattern:
			/(?:%APPDATA%|[A-Z]:\\Users\\[^\\\n]{1,60}\\AppData\\Roaming)\\Claude\\claude_desktop_config\.json/i,
		diagnosis: 'wrong-file-msix',
		explain: 'The packaged Windows app reads another folder — edits under Roaming never reach it',
		judge: (_, { text }) => {
			if (text.includes('Claude_pzs8sxrjxfjjc')) return { confidence: 'certain' };
			if (/No servers added|no mcp\.log|not listed/i.test(text))
				return { severity: 'warning', confidence: 'possible' };
			return null;
		},
		sources: [
			'https://learn.microsoft.com/en-us/windows/msix/desktop/desktop-to-uwp-behind-the-scenes'
		]
	},
	{
		id: 'no-servers-added',
		pattern: /No servers added/,
		diagnosis: 'app-not-restarted',
		explain:
			'Claude Desktop has not read the entry — it reads its file only when it really starts anew',
		severity: 'warning',
		confidence: 'possible',
		sources: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers']
	},
	{
		id: 'project-servers-not-shown',
		pattern: /\/mcp shows no (?:project )?servers/,
		diagnosis: 'wrong-file',
		explain:
			'Claude Code sees no server of this project — it reads `.mcp.json` of the folder it starts in',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'program-threw',
		needle: ['node.js v', ">'", '.go:'],
		pattern: anyOf(
			// Node.js, Bun, Deno
			/\n\r?\nNode\.js v\d+\.\d+\.\d+|(?:JavaScript|heap|runtime:) out of memory|MemoryError|\nBun v\d+\.\d+\.\d+ \(|error: (?:Uncaught|SyntaxError:) /,
			// Python; .NET; Java
			/Traceback \(most recent call last\)|RuntimeError: Already running asyncio|Unhandled exception\.|Exception in thread "|APPLICATION FAILED TO START|error: compilation failed/,
			// Rust, Go
			/thread '[^'\n]{1,40}'(?: \(\d+\))? panicked at|Error: (?:\w+ \{ \w+: |"[^"\n]{1,200}"$)|could not compile `|memory allocation of \d+ bytes failed|\bgoroutine \d+ \[|\.go:\d+:\d+: /,
			// Ruby; PHP; Perl; Lua; any program
			/:\d{1,6}:in [`'](?:Object#)?<(?:main|top \(required\))>'|\.rb:\d+: syntax error, |PHP (?:Fatal|Parse) error: |Out of memory[!.]|\nstack traceback:\n|\.p[lm] line \d+[.,]|\bSegmentation fault\b/
		),
		diagnosis: 'server-crashes-at-start',
		explain: 'The server ends with an error of its own — this line and those beside it say which',
		closing: true,
		// What a client throws is no end of a server.
		judge: ([found], { text }) => {
			if (/mcp[\\/]client[\\/]/.test(text)) return null;
			// Perl warns in the same form, and goes on.
			if (found.startsWith('.p') && !text.includes('onnection closed')) return null;
			if (/Node|Traceback/.test(found))
				return { mark: /(?:[A-Z]\w*)?Error(?: \[[\w.-]+\])?: [^\n]{1,200}/ };
			return {};
		},
		sources: ['https://nodejs.org/api/process.html#event-uncaughtexception']
	},
	{
		id: 'no-true-output',
		pattern:
			/UnsupportedOperation: fileno|MCP server: fileno\b|_make_subprocess_transport[^]{0,300}?NotImplementedError/,
		diagnosis: 'client-release-broken',
		explain: 'A notebook or a framework keeps Python from starting programs — use a plain script',
		sources: [
			'https://github.com/modelcontextprotocol/python-sdk/issues/1103',
			'https://github.com/RailtownAI/railtracks/issues/136'
		]
	},
	{
		id: 'npm-ended-with',
		pattern: /[Pp]rocess exited with code (243|217)\b/,
		diagnosis: 'permission-denied',
		explain:
			'npm ends with {1} where it may not write to its own folders — files there belong to another account',
		confidence: 'possible',
		judge: ([, code]) =>
			code === '217'
				? {
						diagnosis: 'npm-cache-corrupt',
						explain:
							'npm ends with {1} where a folder of its cache is half written — delete that one'
					}
				: {},
		sources: ['https://github.com/microsoft/azure-devops-mcp/issues/59']
	},
	{
		id: 'stopped-before-answer',
		pattern: /Connection state: Stopped|\[info\] Waiting for server to respond to `initialize`/,
		...endedSilently,
		closing: true,
		judge([found], { text }) {
			if (!text.includes('Waiting for server to respond to')) return null;
			if (/Discovered \d+ tools|Stopping server|Server exited/.test(text)) return null;
			if (found.startsWith('Conn')) return {};
			return /Connection state: (?:Error|Stopped)/.test(text)
				? null
				: { diagnosis: 'startup-timeout', explain: notInTime };
		},
		sources: ['https://github.com/PV-Bhat/vibe-check-mcp-server/issues/74']
	},
	{
		id: 'closing-message',
		pattern:
			/MCP error -(?:32000|1): Connection closed|Failed to (?:re)?connect to [^\n]{1,100}: -32000|Failed to reconnect to [\w:.@/-]{1,80}|\bMcpError: Connection closed|✘ failed\b|\d MCP servers? failed|\bMCP server [^\s]{1,80} failed to start|Failed to start MCP server|server unavailable \{ key: |Server transport closed unexpectedly|Server disconnected\b(?! without)|Client closed for command|Could not attach to MCP server|Server exited before responding to `initialize`|No server info found|\b(?:Error in MCP: )?Client closed\b|[✗✘] Failed to connect|[✗✘] Connection error|Connected · tools fetch failed|CONNECTION_CLOSED|"message":"Connection closed"|[Pp]rocess exited with code \d+|connection closed: initialize response|handshaking with MCP server failed|Client is not connected, must connect before|process quit before initialization|\(ChannelClosed\)|ConnectionClosed\("initialize response"\)|failed to get server instance: server name [^\s"]{1,80} not found|calling "initialize": (?:client is closing: )?EOF|MCP server connection closed unexpectedly|MCP server process exited unexpectedly/,
		...endedSilently,
		closing: true,
		judge: (_, { text }) =>
			/ProcessExit \{ stderr: \\?"[^"\\]/.test(text)
				? {
						diagnosis: 'server-crashes-at-start',
						explain:
							'The server ends with an error of its own — the words behind `stderr` say which'
					}
				: {},
		sources: [sdk, debugging]
	},
	{
		id: 'client-gave-up',
		pattern:
			/Error initializing MCP server|Failed to (?:start|load) extension\b|[Ff]ailed to start or connect to MCP server|Error during discovery for (?:MCP )?server|Can't start [\w.-]{1,60}: failed to connect|[Ff]ailed to initialize MCP client|StandaloneCoroutine was cancelled|anyio\.(?:Closed|Broken)ResourceError|\bEPIPE\b|BrokenPipeError|unhandled errors in a TaskGroup|(?:Error|-32000): Not connected\b/,
		diagnosis: 'crash-no-stderr',
		explain:
			'The client lost the server, and does not say why — the lines before or its own log do',
		severity: 'advice',
		confidence: 'possible',
		closing: true,
		// Of an address others tell more.
		judge: unless(/https?:\/\/|streamable|\bsse/i),
		sources: [
			sdk,
			'https://github.com/google-gemini/gemini-cli/issues/13446',
			'https://github.com/aaif-goose/goose/issues/12266',
			'https://github.com/docker/mcp-gateway/issues/250',
			'https://github.com/JetBrains/mcp-jetbrains/issues/74'
		]
	}
]);
