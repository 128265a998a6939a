/** Messages about packages, credentials and start-up time. */
import { defineSignatures, onlyWith, phrases, unless } from './define.ts';
import { notExecutable, notInTime, oldNode } from './start.ts';

const npm = 'https://github.com/npm/cli';
const uv = 'https://docs.astral.sh/uv/';
const debugging = 'https://modelcontextprotocol.io/docs/tools/debugging';

const otherPython = {
	diagnosis: 'python-version',
	explain: 'The package does not run on this version of Python — it asks for another one'
} as const;
/** The file of that name; `process.env` and `Bun.env` are none. */
const dotenvFile = /(?<![\w.])\.env\b/;
const noneFit =
	'No versions fit together — the package asks for something that was never published';

export const packageSignatures = defineSignatures([
	{
		id: 'npm-not-found',
		needle: ['404', 'no matching version'],
		pattern:
			/npm (?:error|ERR!) (?:notarget No matching version found for [^\n]{1,100}|code E404|404 Not Found[^\n]{0,200}|404 +'[^'\n]{1,200}' is not in this registry)|npm (?:error|ERR!) code EINVALID\w+|ERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION)[^\n]{0,200}| is not in the npm registry\b|error: GET https?:\/\/registry\.[^\s]{1,200} - 404|npm package '[^'\n]{1,100}' does not exist/,
		diagnosis: 'package-not-found',
		explain: 'npm knows no package of that name — it is misspelt, private, or of another ecosystem',
		// The line that names the package says most.
		judge: ([found], { text }) => {
			if (/notarget|NO_MATCHING/.test(found)) return { explain: noneFit };
			if (!found.includes('is not in th') && /is not in (?:this|the npm) registry/.test(text))
				return null;
			return {};
		},
		confidence: 'certain',
		sources: [npm]
	},
	{
		id: 'npm-no-program',
		pattern:
			/could not determine executable to run|not provide any executables|Missing script: "|error: Script not found "|no bin target named|and cannot be directly executed|Invalid or corrupt jarfile(?! \S{1,200}(?<!\.jar)$)|An executable named `[^`\n]{1,80}` is not provided|no main manifest attribute, in|bin target must be|no targets specified|Task not found: /m,
		diagnosis: 'package-broken',
		explain:
			'The package has no program of that name — it is a library, or the program is called otherwise',
		confidence: 'certain',
		sources: [npm, 'https://github.com/ivnvxd/mcp-server-odoo/issues/38']
	},
	{
		id: 'npm-cache-rename',
		needle: ['enotempty', 'npm err'],
		pattern:
			/ENOTEMPTY[^\n]{0,200}_npx[^\n]{0,80}|TAR_ENTRY_ERROR[^\n]{0,200}_npx|cleanup Failed to remove|npm (?:error|ERR!) (?:code (?:EBUSY|EINTEGRITY|ECOMPROMISED)|Lock compromised)/,
		diagnosis: 'npm-cache-corrupt',
		explain: 'Two programs met in the npx cache — the folder is locked, or left half written',
		confidence: 'certain',
		judge: ([found]) =>
			/^(?:TAR|cleanup)/.test(found) ? { severity: 'warning', confidence: 'possible' } : {},
		sources: [npm, 'https://github.com/lennix1337/Genexus18MCP/issues/40']
	},
	{
		id: 'npx-asks',
		...phrases([
			[/Ok to proceed\? \(y\)/, {}],
			[
				/Enter passphrase for key '|Please run ['"`]az login|\[sudo\] password for/,
				{
					diagnosis: 'waits-for-input',
					explain: 'A program asks for something — a client starts it without a keyboard',
					confidence: 'likely'
				}
			]
		]),
		diagnosis: 'npx-missing-yes',
		explain: 'npx asks whether it may install — nobody can answer, `-y` says yes',
		confidence: 'certain',

		sources: [npm]
	},
	{
		id: 'npm-literal-variable',
		needle: '${',
		pattern: /(?:ENOENT|no such file or directory|path)[^\n]{0,160}[\\/]\$\{\w+\}/,
		diagnosis: 'env-var-not-expanded',
		explain: 'A variable was not replaced — the program looks for a folder with its literal name',
		confidence: 'certain',
		sources: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers']
	},
	{
		id: 'python-mcp-two',
		pattern: /No module named 'mcp\.server\.fastmcp'/,
		diagnosis: 'sdk-major-mismatch',
		explain: 'The server was written for `mcp` 1 — version 2 has `MCPServer` in place of `FastMCP`',
		confidence: 'certain',
		sources: ['https://github.com/modelcontextprotocol/python-sdk']
	},
	{
		id: 'python-module-missing',
		pattern:
			/(?:(?:ModuleNotFound|Import)Error|Failed to run server|python[\d.]*(?:\.exe)?): No module named '?(?!mcp\.server\.fastmcp)([\w.]+)'?/i,
		diagnosis: 'python-package-missing',
		explain:
			'Python does not find `{1}` — it is not installed in the environment that runs the server',
		// While a package is built, it is that package which lacks something.
		judge: ([, name = ''], { text }) => {
			if (
				name.endsWith('__main__') ||
				/build backend returned an error|Failed to (?:download and )?build/.test(text)
			)
				return null;
			if (/^(?:tomllib|distutils|imp|asyncore)$/.test(name)) return otherPython;
			return {};
		},
		confidence: 'certain',
		sources: ['https://docs.python.org/3/library/exceptions.html#ModuleNotFoundError']
	},
	{
		id: 'uv-program-missing',
		pattern: /Failed to spawn: `?([^`\n]{1,100})/,
		diagnosis: 'python-package-missing',
		explain:
			'uv does not find that program in the project — the package is not among its dependencies',
		judge: ([, program = ''], { text }) => {
			if (/Failed to spawn: [^\n]{1,100}\s{1,9}Caused by: Permission denied/.test(text))
				return notExecutable;
			if (/\.pyw?$|[\\/]/.test(program))
				return {
					diagnosis: 'path-does-not-exist',
					explain:
						'uv does not find the script `{1}` — the path is wrong, or relative to another folder'
				};
			return {};
		},
		sources: [uv]
	},
	{
		id: 'python-version-unsatisfied',
		pattern:
			/No interpreter found for [^\n]{1,80}|(?:current |requested )?Python(?: version)? \([^)\n]{1,40}\) does not satisfy Python[^\s]{1,20}|requires a different Python[^\n]{0,60}/,
		...otherPython,
		confidence: 'certain',
		sources: [uv]
	},
	{
		id: 'python-versions-unsolvable',
		pattern:
			/No solution found when resolving [^\n]{0,60}|npm (?:error|ERR!) code (?:ERESOLVE|EUNSUPPORTEDPROTOCOL)/,
		diagnosis: 'package-broken',
		explain: noneFit,
		judge: unless(
			/was not found in the package registry|does not satisfy Python|network (?:was|is) disabled/
		),
		sources: ['https://github.com/mims-harvard/ToolUniverse/issues/528', uv]
	},
	{
		id: 'browser-not-installed',
		pattern:
			/Executable doesn't exist at [^\n]{1,160}|distribution '\w+' is not found at [^\n]{1,120}|Could not find (?:Chrom(?:e|ium) \(|Google Chrome executable)|Browser "\w+" is not installed|Playwright Extension not found/,
		diagnosis: 'dependencies-missing',
		explain: 'The browser that the server drives is missing — the message says how to get it',
		confidence: 'certain',
		sources: ['https://playwright.dev/docs/browsers']
	},
	{
		id: 'code-page-cannot-print',
		pattern: /UnicodeEncodeError: '\w+' codec can't encode [^\n]{1,60}/,
		diagnosis: 'server-crashes-at-start',
		explain: 'Python cannot print a sign in this code page — `PYTHONUTF8` = `1` in `env` lets it',
		sources: ['https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUTF8']
	},
	{
		id: 'native-module-of-another-node',
		pattern:
			/compiled against a different Node\.js version|Could not locate the bindings file|npm has a bug related to optional dependencies|Failed to load native binding|\.node is not a valid Win32|ERR_DLOPEN_FAILED/,
		diagnosis: 'dependencies-missing',
		explain:
			'A package was installed for another Node.js or system than this one — install it again here',
		confidence: 'certain',
		sources: ['https://github.com/MCDxAI/minecraft-dev-mcp/issues/8']
	},
	{
		id: 'python-attribute-missing',
		pattern:
			/AttributeError: '?(?:FastMCP|module '?mcp)[^\n]{0,100}|ImportError: cannot import name '\w+' from '[\w.]+'|\b(?:FastMCP|MCPServer|Server)\.\w+\(\) got an unexpected keyword argument '\w+'|FastMCP\(\) no longer accepts `\w+`/,
		diagnosis: 'package-broken',
		explain:
			'The server was written for another version of a library — that name is gone in this one',
		judge: ([found]) =>
			/from '(?:datetime|typing|enum|asyncio|dataclasses|importlib[\w.]*|collections)'/.test(found)
				? otherPython
				: {},
		sources: ['https://github.com/modelcontextprotocol/python-sdk']
	},
	{
		id: 'node-export-missing',
		pattern:
			/does not provide an export named '\w+'|(?:Named e|E)xport (?:named )?'\w+' not found|ERR_PACKAGE_PATH_NOT_EXPORTED(?!\()(?:\]: [^\n]{1,300})?/,
		diagnosis: 'package-broken',
		explain:
			'The server was written for another version of a library — that name is gone in this one',
		judge: ([found], { text }) => {
			if (
				/SSEServerTransport|McpServer|StdioServerTransport|@modelcontextprotocol[\\/]/.test(found)
			)
				return { diagnosis: 'sdk-major-mismatch' };
			if (text.includes("requested module 'node:"))
				return { diagnosis: 'node-too-old', explain: oldNode };
			return {};
		},
		sources: ['https://nodejs.org/api/errors.html']
	},
	{
		id: 'mcp-remote-usage',
		pattern: /Usage: mcp-remote <[^\n]{1,100}/,
		diagnosis: 'mcp-remote-arguments',
		explain: 'mcp-remote prints how it is called — the address is missing or does not stand first',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'server-usage',
		pattern:
			/\bUsage: (?!mcp-remote\b|mcp-server-filesystem\b|npx |npm |claude )[^\n]{0,120}[[<][^\n]{1,120}/,
		diagnosis: 'missing-argument',
		explain:
			'The server prints how it is called, and ends — an argument is missing or unknown to it',
		judge: onlyWith(
			/-32000: Connection closed|CONNECTION_CLOSED|"message":"Connection closed"|Server disconnected|transport closed|Process exited with code|\[server stderr\] Usage/
		),
		sources: ['https://modelcontextprotocol.io/docs/develop/connect-local-servers']
	},
	{
		id: 'filesystem-usage',
		pattern: /Usage: mcp-server-filesystem[^\n]{0,80}|No allowed directories available/,
		diagnosis: 'missing-argument',
		explain: 'The filesystem server was given no folder — it needs at least one in `args`',
		confidence: 'certain',
		sources: ['https://github.com/modelcontextprotocol/servers/tree/main/src/filesystem']
	},
	{
		id: 'filesystem-no-access',
		pattern: /None of the specified directories are accessible/,
		diagnosis: 'path-does-not-exist',
		explain: 'None of the folders in `args` can be opened — a path is wrong or not permitted',
		sources: ['https://github.com/modelcontextprotocol/servers/tree/main/src/filesystem']
	},
	{
		id: 'working-directory-is-root',
		pattern:
			/\b([A-Z][A-Z0-9_]{2,60}) environment variable required[^\n]{0,80}Working directory: \//,
		diagnosis: 'dotenv-not-loaded',
		explain: '`{1}` is not set, and the server runs in `/` — a `.env` file is not found from there',
		sources: [debugging]
	},
	{
		id: 'dotenv-elsewhere',
		pattern: /\b([A-Z][A-Z0-9_]{3,}) is not (?:defined|set)\b/,
		diagnosis: 'dotenv-not-loaded',
		explain:
			'`{1}` is not set — its `.env` file is not read from the folder that the client starts in',
		judge: (_, { text }) => (dotenvFile.test(text) ? { mark: dotenvFile } : null),
		sources: [debugging]
	},
	{
		id: 'variable-missing',
		needle: 'not ',
		pattern: /\b([A-Z][A-Z0-9_]{3,}) (?:is )?not (?:set|defined|found|provided)\b/,
		diagnosis: 'missing-credential',
		explain: '`{1}` is not set where the server runs — without it the server stops',
		judge: ([, name = ''], { text }) => {
			if (/^(?:HOME|USERPROFILE|(?:LOCAL)?APPDATA|PATH|GOCACHE)$/.test(name))
				return {
					diagnosis: 'env-not-inherited',
					explain: '`{1}` does not reach the server — the client hands on too few variables'
				};
			return dotenvFile.test(text) || name === 'JAVA_HOME' ? null : {};
		},
		sources: [debugging, 'https://github.com/RooCodeInc/Roo-Code/issues/3921']
	},
	{
		id: 'variable-required',
		needle: ['required', ' set', 'missing', ', received', 'not found:', 'array key'],
		pattern:
			/[Pp]lease set (?:the )?['"`]?[A-Z][A-Z0-9]*_[A-Z0-9_]{2,}|\b[A-Z][A-Z0-9_]{3,} (?:environment variable (?:is )?(?:not set|missing|required)|(?:environment variable )?(?:is |are |must be )(?:required|missing|set))\b|[Mm]issing (?:required )?(?:environment variables?|env(?:ironment)? vars?):? ['"`]?[A-Z][A-Z0-9_]{3,}|[Ee]nvironment variable ['"`]?[A-Z][A-Z0-9_]{3,}['"`]? (?:is )?(?:not (?:set|found|defined)|missing|required)|\b[A-Z][A-Z0-9]*_[A-Z0-9_]{2,}: (?:Required\b|Expected \w+, received (?:undefined|nan))|(?:not found:|array key) "[A-Z][A-Z0-9]*_[A-Z0-9_]{2,}"|(?:value|Error): NotPresent\b|couldn't read secret [\w.]{1,80}|Secret '[^'\n]{1,80}' not found for server/,
		diagnosis: 'missing-credential',
		explain:
			'A variable that the server needs is not set where it runs — without it the server stops',
		judge: (_, { text, near }) =>
			dotenvFile.test(text) ||
			text.includes('Working directory: /') ||
			/\b(?:ERROR|HTTP|JSON|POST) (?:is|must)/.test(near)
				? null
				: {},
		sources: [debugging]
	},
	{
		id: 'settings-field-required',
		pattern: /Field required \[type=missing/,
		diagnosis: 'missing-credential',
		explain: 'A setting that the server needs is not given — mostly a key in `env`',
		confidence: 'possible',
		judge: onlyWith(/validation errors? for \w*(?:Settings|Config)\b/i),
		sources: ['https://docs.pydantic.dev/latest/concepts/pydantic_settings/']
	},
	{
		id: 'upstream-refuses-key',
		pattern: /\bBad credentials\b|invalid x-api-key|API key is invalid/i,
		// The sign-in itself answers so, too.
		judge: (_, { near }) => (near.includes('Raw body') ? null : {}),
		diagnosis: 'upstream-key-rejected',
		explain:
			'The service behind the server refuses the key — it is wrong, revoked, or lacks a right',
		confidence: 'certain',
		sources: ['https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api']
	},
	{
		id: 'api-key-invalid',
		pattern:
			/(?:failed with )?(?:status|code):? 401: Invalid API key|401[^\n]{0,40}Invalid API key/,
		diagnosis: 'missing-credential',
		explain: 'The service refuses the API key — it is missing, wrong or revoked',
		sources: [debugging]
	},
	{
		id: 'header-missing-401',
		pattern: /401 Unauthorized: missing authorization header/i,
		diagnosis: 'missing-credential',
		explain: 'No credential arrives at the server — the header is missing',
		sources: ['https://datatracker.ietf.org/doc/html/rfc6750']
	},
	{
		id: 'github-token-name',
		pattern: /"GITHUB_TOKEN"\s*:/,
		diagnosis: 'wrong-env-var-name',
		explain:
			'The GitHub server reads `GITHUB_PERSONAL_ACCESS_TOKEN` — `GITHUB_TOKEN` is another name',
		judge: onlyWith(/\bgithub\b[^\n]*(?:Requires authentication|Authentication Failed)/i),
		sources: ['https://github.com/github/github-mcp-server']
	},
	{
		id: 'variable-literal-with-401',
		needle: '${',
		pattern: /"\w+"\s*:\s*"\$\{(\w+)\}"/,
		diagnosis: 'env-var-not-expanded',
		explain: '`{1}` reaches the server as literal text — the client did not replace it',
		judge: onlyWith(/\b401\b/),
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'python-too-old-syntax',
		pattern:
			/TypeError: (?:unsupported operand type\(s\) for \|: '(?:type|NoneType|_\w+)'|'(?:type|ABCMeta)' object is not subscriptable)|NameError: name '(?:Base)?ExceptionGroup' is not defined|^\s{1,20}(?:match|except\*) [^\n]{1,80}:\n[ ^~]{1,100}\nSyntaxError: invalid syntax/m,
		diagnosis: 'python-version',
		explain: 'This Python does not understand the script — it is older than the server needs',
		sources: ['https://peps.python.org/pep-0604/']
	},
	{
		id: 'python-package-unknown',
		pattern: /Because ([\w.-]+) was not found in the package registry/,
		diagnosis: 'package-not-found',
		explain: 'uv knows no package `{1}` — it is misspelt, or an npm package',
		confidence: 'certain',
		sources: [uv]
	},
	{
		id: 'pip-package-unknown',
		pattern: /No matching distribution found for ([\w.-]+)/,
		diagnosis: 'package-not-found',
		explain:
			'pip finds no `{1}` for this Python — it is misspelt, or needs another version of Python',
		sources: ['https://pip.pypa.io/en/stable/']
	},
	{
		id: 'docker-image-unknown',
		pattern:
			/pull access denied for ([\w./-]+)|manifest for ([\w./:-]+) not found|manifest unknown|\/v2\/[^"\n]{1,160}": denied/,
		diagnosis: 'package-not-found',
		explain: 'Docker finds no such image — its name is misspelt, or it is private',
		confidence: 'certain',
		judge: ([found]) =>
			found.endsWith('": denied')
				? {
						diagnosis: 'stale-credentials',
						explain:
							'The registry refuses what Docker has stored for it — `docker logout` with its name clears that',
						confidence: 'likely'
					}
				: {},
		sources: ['https://docs.docker.com/reference/cli/docker/image/pull/']
	},
	{
		id: 'image-for-another-processor',
		pattern:
			/(?<!\[Errno 8\] )[Ee]xec format error|[Bb]ad CPU type in executable|version [`']GLIBC(?:XX)?_[\d.]+' not found|cannot open shared object file|DLL load failed while importing \w+|Could not load the "\w+" module|: 1: Syntax error: word|Cannot find native binding|have different Team IDs|: Library not loaded: |: Symbol not found: |\bIllegal instruction\b|CPU lacks AVX|incompatible architecture|no matching manifest for/,
		diagnosis: 'package-broken',
		explain: 'It was built for another system or processor — take the image or build for this one',
		sources: [
			'https://docs.docker.com/build/building/multi-platform/',
			'https://github.com/DeusData/codebase-memory-mcp/issues/182',
			'https://github.com/janhq/jan/issues/6957'
		]
	},
	{
		id: 'npm-permission',
		needle: 'npm err',
		pattern:
			/npm (?:error|ERR!) (?:code (?:EACCES|EPERM)|Your cache folder contains root-owned|[^\n]{0,80}permission denied)[^\n]{0,80}/i,
		diagnosis: 'permission-denied',
		explain: 'npm may not write to its own folders — files there belong to another account',
		confidence: 'certain',
		sources: [npm]
	},
	{
		id: 'package-not-built',
		pattern:
			/maturin failed|Failed to (?:download and )?build `?[\w.=-]{1,80}|Call to `[\w.]{0,80}build_\w{1,40}` failed|gyp ERR! (?:build|find|stack)[^\n]{0,80}/,
		diagnosis: 'package-broken',
		explain:
			'A package must be compiled here and cannot be — another version of Python or Node.js has it ready',
		sources: [uv, npm]
	},
	{
		id: 'npm-network',
		needle: 'npm err',
		pattern:
			/Failed to (?:unzip wheel: |download `|fetch: `)[^\n]{1,100}|response from daemon: Get "https:[^"\n]{1,80}\/v2\/|npm (?:error|ERR!) (?:network|code (?:ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|E40[13]|FETCH_ERROR))[^\n]{0,100}/,
		diagnosis: 'npm-registry-unreachable',
		explain:
			'The package registry is not reached — a proxy, a firewall or a missing network stops it',
		judge: ([found], { text }) =>
			found.startsWith('Failed') && /certificate|\b404\b/.test(text) ? null : {},
		confidence: 'certain',
		sources: [npm, 'https://github.com/Minidoracat/mcp-feedback-enhanced/issues/75']
	},
	{
		id: 'argument-missing',
		pattern:
			/error: the following arguments are required: [^\n]{1,80}|run again with the --allow-[\w-]+|required arguments were not provided:|requires at least \d+ argument/,
		diagnosis: 'missing-argument',
		explain: 'The server wants an argument that `args` does not give — it stops without it',
		confidence: 'certain',
		sources: ['https://docs.python.org/3/library/argparse.html']
	},
	{
		id: 'add-command-refused',
		pattern:
			/Invalid environment variable format: [^,\n]{1,80}, environment variables should be added as|Invalid header format: "[^"\n]{1,80}"\. Expected format: "Header-Name: value"|error: missing required argument '(?:name|commandOrUrl)'|Invalid HTTP header: [^\n]{1,80}\. Expected KEY=VALUE|error: unknown option '-y'/,
		diagnosis: 'add-command-misread',
		explain:
			'The command that adds a server reads its words in another order — nothing was added to the config',
		sources: [
			'https://github.com/anthropics/claude-code/issues/46121',
			'https://github.com/CoderLuii/HolyClaude/issues/22',
			'https://github.com/exa-labs/exa-mcp-server/issues/71',
			'https://github.com/anomalyco/opencode/blob/v1.18.32/packages/opencode/src/cli/cmd/mcp.ts'
		]
	},
	{
		id: 'argument-unknown',
		needle: ['error: un', 'unknown flag', 'unknown shorthand', 'flag provided', 'unrecognized '],
		pattern:
			/(?:error: (?:unrecognized arguments:|unknown option|unexpected argument)|unknown (?:shorthand )?flag:|flag provided but not defined:|Unrecognized (?:VM )?option:?) ['"]?(?!-y')(-{0,2}[\w-]{1,40})/,
		diagnosis: 'args-quoting',
		explain:
			'The program does not know `{1}` — an argument is misspelt, or two stand in one string',
		confidence: 'possible',
		sources: ['https://docs.python.org/3/library/argparse.html']
	},
	{
		id: 'request-timed-out',
		needle: ['timed out', 'timeout', 'did not ', 'failed to '],
		pattern:
			/[Cc]ontext server request timeout|Operation timed out: recv for|\b(?:timed out(?! while waiting)|[Tt]imeout (?:after|triggered|waiting)|(?:did not|failed to) (?:complete|finish|respond|answer|initialize|start|connect|become ready)\b[^\n]{0,40}? (?:within \d|in time))(?<=(?:\bMCP\b|\b[Ii]nitializ|\b[Hh]andshake|tools\/list)[^\n]{0,120})|[Tt]im(?:ed out|eout)(?: while)? (?:waiting for|connecting to|starting|initializing|during) [^\n]{0,60}(?:MCP|initializ|tools\/list|JSONRPC)(?![^\n]{0,20} shutdown)|context deadline exceeded(?:(?<=\b(?:MCP|initialize)\b[^\n]{0,120})|(?=[^\n]{0,60}\b(?:MCP|initialize)\b))|MCP error -32001: Request timed out|-2: Request timed out|timed out after \d+(?:\.\d+)? ?(?:ms|s\b|sec)|MCP client for `?[\w.-]+`? (?:timed out|failed to start: request timed out)|timed out (?:handshaking with MCP server|awaiting \w+\/\w+ after)|MCP client startup timed out|Timed out while waiting for response to \w{0,20}Request|cancelled csp request task for "initialize"|Did not observe any item or terminal signal within/,
		diagnosis: 'startup-timeout',
		explain: notInTime,
		confidence: 'possible',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'port-taken',
		pattern:
			/(?:[:\]] a|A)ddress already in use(?: [^\s\n]{1,60})?|"code":"EADDRINUSE"|port is already allocated|WinError 10048|\b[Pp]ort \d{2,5} is already in use|Is port \d{2,5} in use\?|conflicts with an existing registration/,
		diagnosis: 'port-in-use',
		explain: 'The port is taken — the program runs already, or another one has it',
		judge: (_, { text }) =>
			/mcp-remote|client port|callback|oauth/i.test(text)
				? {
						diagnosis: 'callback-port-in-use',
						explain: 'The port of the sign-in answer is taken — an earlier sign-in still holds it'
					}
				: {},
		confidence: 'certain',
		sources: ['https://nodejs.org/api/errors.html', 'https://github.com/geelen/mcp-remote']
	}
]);
