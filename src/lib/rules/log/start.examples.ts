/** Texts that the signatures of `start.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'spawn-enoent': {
		matches: [
			'Spawn error: spawn /bin/zsh ENOENT | Path: /bin/zsh',
			'Error: spawn npx ENOENT',
			"ENOENT: no such file or directory, posix_spawn 'npx'"
		],
		ignores: ['spawn UNKNOWN ENOENT', "error: spawn of 'npx' was refused; ENOENT"]
	},
	'errno-2-program': {
		matches: [
			"Failed to connect to MCP server 'shelf' (command=shelf-mcp): [WinError 2] 系统找不到指定的文件。",
			"[Errno 2] No such file or directory: 'npx'",
			'FileNotFoundError: [WinError 2] Das System kann die angegebene Datei nicht finden',
			'Error: [Errno 2] No such file or directory\n  File "graph.py", line 5\n    stdio_client(server_params)'
		],
		ignores: [
			'[WinError 20] a device is not there: error',
			"[Errno 2] No such file or directory: '/srv/data/a.txt'",
			'Error: [Errno 2] No such file or directory'
		]
	},
	'env-node-not-found': {
		matches: [
			'env: node: No such file or directory',
			'/usr/bin/env: ‘bun’: No such file or directory',
			'No version is set for command node',
			'mise ERROR No version is set for shim: npx',
			'Volta error: Node is not available.'
		],
		ignores: ['env: bash: No such file or directory', 'error: no version is set for the page']
	},
	'spawn-einval': { matches: ['Error: spawn EINVAL'], ignores: ['EINVAL: invalid argument, read'] },
	'createprocess-193': {
		matches: ['CreateProcess error=193, %1 is not a valid Win32 application'],
		ignores: ['CreateProcess error=2, file not found']
	},
	'cmd-wrapper-required': {
		matches: ["Windows requires 'cmd /c' wrapper to execute npx"],
		ignores: ['run cmd /c npx -y server']
	},
	'program-path-split': {
		matches: [
			"'C:\\Program' is not recognized as an internal or external command",
			"The term 'C:\\Program' is not recognized as the name of a cmdlet"
		],
		ignores: ["'C:\\tools\\a.exe' is not recognized as an internal or external command"]
	},
	'command-not-recognized': {
		matches: [
			"'uvx' is not recognized as an internal or external command",
			'"bun" is not recognized as an internal or external command',
			'"npx" non \ufffd riconosciuto come comando interno o esterno,',
			"'npx' n'est pas reconnu en tant que commande interne",
			'"npx" no se reconoce como un comando interno o externo,',
			"'npx' não é reconhecido como um comando interno",
			'Der Befehl "npx" ist entweder falsch geschrieben oder konnte nicht gefunden werden.',
			"'npx' 不是内部或外部命令，也不是可运行的程序",
			"'npx' は、内部コマンドまたは外部コマンド、",
			"'npx'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램",
			"'npx'\n\ufffd\ufffd\ufffd\ufffd\ufffd\u06b2\ufffd\ufffd\ufffd",
			"'NODE_ENV' is not recognized as an internal or external command"
		],
		ignores: [
			'the word is not recognized by the dictionary',
			"error: the name 'Müller' \ufffd was read wrongly",
			"'shop' non trovato: error"
		]
	},
	'command-not-found': {
		matches: [
			'bash: uvx: command not found',
			'zsh: command not found: npx',
			'sh: 1: uvx: not found',
			"The term 'npx' is not recognized as the name of a cmdlet",
			'The command "npx" needed to run shop/shop-mcp was not found.',
			"Command 'npx' not found in PATH",
			'ERROR    npx not found. Please ensure Node.js and npm are properly installed',
			'`uvx` is required but was not found in PATH.',
			'docker: unknown command: docker mcp',
			"docker: 'mcp' is not a docker command.",
			'<3>WSL (9) ERROR: CreateProcessCommon:725: execvpe(npx) failed: No such file or directory',
			'Could not execute because the specified command or file was not found.',
			'Python was not found; run without arguments to install from the Microsoft Store',
			'Git executable not found. Ensure that Git is installed and available.',
			"The command 'docker' could not be found in this WSL 2 distro."
		],
		ignores: [
			'that command was found',
			'error: the file /srv/docker not found here',
			'error: the XML node not found'
		]
	},
	'spawn-eacces': {
		matches: ['spawn /opt/tool/run.sh EACCES', 'Error Message: spawn EPERM'],
		ignores: ["EACCES: permission denied, mkdir '/x'"]
	},
	'operation-not-permitted': {
		matches: [
			'Operation not permitted (os error 1)',
			'error: failed to create directory `/.cache/uv`: Permission denied (os error 13)',
			'error: failed to remove file: Access is denied. (os error 5)',
			"PermissionError: [Errno 13] Permission denied: '/var/log/shop.log'",
			'“shop-mcp” can’t be opened because Apple cannot check it for malicious software.',
			"Error: EACCES: permission denied, mkdir '/data'",
			'2026/11/27 15:45:14 open /var/log/weather.log: permission denied',
			'Can\'t open perl script "/home/ada/weather/server.pl": Permission denied',
			'lua5.4: /home/ada/weather/server.lua:1: /var/log/weather.log: Permission denied',
			'PHP Warning:  file_put_contents(/var/log/weather.log): Failed to open stream: Permission denied in /home/ada/weather/server.php on line 2',
			'java.io.FileNotFoundException: /var/log/weather.log (Permission denied)',
			'java.nio.file.AccessDeniedException: /var/log/weather.log',
			'System.UnauthorizedAccessException: Access to the path "/var/log/weather.log" is denied.',
			'Permission denied @ dir_s_mkdir - /var/weather (Errno::EACCES)',
			'Permission denied @ rb_sysopen - /var/log/weather.log (Errno::EACCES)',
			'mkdir(): Permission denied in /home/ada/weather/server.php on line 2',
			'ruby: Permission denied -- /home/ada/weather/server.rb (LoadError)',
			"PermissionDenied: Permission denied (os error 13): writefile '/var/log/weather.log'",
			'an `Err` value: Os { code: 13, kind: PermissionDenied, message: "Permission denied" }',
			'This program is blocked by group policy.',
			'An Application Control policy has blocked this file. (os error 4551)',
			'the file contains a virus or potentially unwanted software',
			'“shop” cannot be opened because the developer cannot be verified.'
		],
		ignores: [
			'operation permitted',
			'HTTP 403: permission denied',
			'GET https://api.example.com/cities: permission denied',
			'error: (Permission denied)'
		]
	},
	'package-not-installed': {
		matches: ["Error: Cannot find module 'express'"],
		ignores: ["Error: Cannot find module 'node:fs'"]
	},
	'module-system-mixed': {
		matches: [
			'ReferenceError: require is not defined\n    at file:///srv/shelf/index.js:3:1',
			'ReferenceError: require is not defined in ES module scope'
		],
		ignores: ['ReferenceError: foo is not defined']
	},
	'scripts-disabled': {
		matches: ['npx.ps1 cannot be loaded because running scripts is disabled on this system'],
		ignores: ['scripts are enabled']
	},
	'mount-not-found': {
		matches: ['invalid mount config for type "bind": bind source path does not exist: /data'],
		ignores: ['the path does not exist']
	},
	'project-not-found': {
		matches: [
			'error: No `pyproject.toml` found in current directory or any parent directory',
			"Couldn't find a project to run. Ensure a project exists in /",
			'error: could not find `Cargo.toml` in `/` or any parent directory',
			"npm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '/package.json'",
			'Could not locate Gemfile or .bundle/ directory',
			'go: cannot find main module, but found .git/config in /srv'
		],
		ignores: ['reading pyproject.toml']
	},
	'node-module-scheme': {
		matches: ["Error: Cannot find module 'node:events'", "Error: Cannot find module 'bun:sqlite'"],
		ignores: ["Cannot find module 'events/'"]
	},
	'module-in-npx-cache': {
		matches: [
			"Cannot find module '/home/a/.npm/_npx/0a1b/node_modules/x/index.js'",
			"Error: Cannot find module './buffer-util'\nRequire stack:\n- /home/a/.npm/_npx/0a1b/node_modules/ws/lib/receiver.js"
		],
		ignores: [
			"Cannot find module '/home/a/app/index.js'",
			"Error: Cannot find module './tools'\nRequire stack:\n- /home/a/app/index.js"
		]
	},
	'script-not-found': {
		matches: [
			"Error: Cannot find module '/home/a/app/dist/index.js'",
			"Cannot find module '/home/a/app/dist/index'",
			"Cannot find module '/home/a/~/app/dist/index.js'",
			"Cannot find module '/dist/index.js'",
			"Cannot find module '/home/a/app/dist/tools' imported from /home/a/app/dist/index.js"
		],
		ignores: [
			"Cannot find module 'node:path'",
			"Error: Cannot find module './a.js'\nRequire stack:\n- /home/a/.npm/_npx/0a1b/node_modules/ws/b.js"
		]
	},
	'module-not-found-relative': {
		matches: ['error: Module not found "dist/index.js"'],
		ignores: [
			'error: Module not found "/srv/dist/index.js"',
			'error: Module not found "file:///srv/index.ts"'
		]
	},
	'dependency-not-found': {
		matches: ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'zod' imported from /srv/a.js"],
		ignores: ['ERR_MODULE_OTHER']
	},
	'require-of-es-module': {
		matches: ['Error [ERR_REQUIRE_ESM]: require() of ES Module /srv/a.js not supported'],
		ignores: ['ERR_REQUIRE_OTHER']
	},
	'import-outside-module': {
		matches: [
			'SyntaxError: Cannot use import statement outside a module',
			"SyntaxError: Unexpected token '.'",
			"SyntaxError: Unexpected token 'with'",
			"SyntaxError: Unexpected identifier 'assert'"
		],
		ignores: ['SyntaxError: Unexpected token \'C\', "Cook" is not valid JSON']
	},
	'missing-global': {
		matches: [
			'ReferenceError: File is not defined',
			'TypeError: Object.groupBy is not a function',
			'Error [ERR_UNKNOWN_BUILTIN_MODULE]: No such built-in module: node:sqlite',
			'TypeError: Class extends value undefined is not a constructor or null'
		],
		ignores: ['ReferenceError: banana is not defined']
	},
	'npx-without-command': {
		matches: ['ERROR: You must supply a command.'],
		ignores: ['you must supply a name']
	},
	'unsupported-engine': {
		matches: ["npm warn EBADENGINE Unsupported engine { package: 'a@1' }"],
		ignores: ['npm warn deprecated a@1']
	},
	'old-node-in-path': {
		matches: ['Using MCP server command: /Users/a/.nvm/versions/node/v14.17.0/bin/npx with args'],
		ignores: ['Using MCP server command: /Users/a/.nvm/versions/node/v22.14.0/bin/npx with args']
	},
	'node-bad-option': {
		matches: ['node: bad option: --stdio'],
		ignores: ['a bad option was given']
	},
	'docker-engine-off': {
		matches: [
			'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.',
			'failed to connect to the docker API at unix:///var/run/docker.sock',
			'request returned 500 Internal Server Error for API route and version http://%2F%2F.%2Fpipe%2FdockerDesktopLinuxEngine/_ping',
			'Cannot connect to Podman. Please verify your connection to the Linux system'
		],
		ignores: ['docker started']
	},
	'docker-tty': {
		matches: [
			'the input device is not a TTY',
			'cannot attach stdin to a TTY-enabled container because stdin is not a terminal'
		],
		ignores: ['stdout is not a terminal']
	},
	'file-not-found': {
		matches: [
			"Error: ENOENT: no such file or directory, open '/srv/a/config.yaml'",
			'Error: Unable to access jarfile /srv/a/shop.jar',
			'No such file or directory @ rb_sysopen - /home/ada/weather/config.yml (Errno::ENOENT)',
			'Can\'t open perl script "/home/ada/weather/server.pl": No such file or directory',
			'lua5.4: cannot open /home/ada/weather/server.lua: No such file or directory',
			'stat /home/ada/weather/main.go: no such file or directory',
			'java.io.FileNotFoundException: /home/ada/weather/config.properties (No such file or directory)',
			'java.nio.file.NoSuchFileException: /home/ada/weather/config.properties',
			"Cannot open assembly '/home/ada/weather/weather.exe': No such file or directory.",
			'System.IO.FileNotFoundException: Could not find file "/home/ada/weather/config.json"',
			"NotFound: No such file or directory (os error 2): readfile '/home/ada/weather/config.json'"
		],
		ignores: [
			'PHP Warning:  require(/home/ada/weather/vendor/autoload.php): Failed to open stream: No such file or directory',
			'error: no such file or directory',
			"ENOENT: no such file or directory, open '/srv/${HOME}/a'"
		]
	},
	'python-file-not-found': {
		matches: [
			"python: can't open file '/srv/server.py': [Errno 2] No such file or directory",
			"/usr/bin/python3: can't find '__main__' module in '/Users/u/shop'"
		],
		ignores: ["can't open file"]
	},
	'docker-socket-refused': {
		matches: [
			'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
			'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock'
		],
		ignores: ['Cannot connect to the Docker daemon socket']
	},
	'settings-unreadable': {
		matches: ['Invalid or malformed JSON'],
		ignores: ['malformed JSON-RPC']
	},
	'desktop-settings-file': {
		matches: ['I edited C:\\Users\\a\\AppData\\Roaming\\Claude\\config.json'],
		ignores: ['I edited C:\\Users\\a\\AppData\\Roaming\\Claude\\claude_desktop_config.json']
	},
	'packaged-desktop-path': {
		matches: [
			'C:\\Users\\a\\AppData\\Roaming\\Claude\\claude_desktop_config.json is edited; package Claude_pzs8sxrjxfjjc: error, not listed'
		],
		ignores: ['Error in C:\\Users\\a\\AppData\\Roaming\\Claude\\claude_desktop_config.json']
	},
	'no-servers-added': {
		matches: ['Settings > Developer: No servers added'],
		ignores: ['no server was added by hand: error']
	},
	'project-servers-not-shown': {
		matches: ['error: /mcp shows no project servers'],
		ignores: ['/mcp shows two servers: error']
	},
	'program-threw': {
		matches: [
			'╭──────── Traceback (most recent call last) ────────╮\n│ /srv/shelf/server.py:3 in <module>',
			'./shelf.go:9:2: "os" imported and not used',
			'fatal error: runtime: out of memory',
			'java.lang.OutOfMemoryError: Java heap space',
			'memory allocation of 4096000000 bytes failed',
			'lua: shelf.lua:12: attempt to index a nil value\nstack traceback:\n\tshelf.lua:12: in main chunk',
			"TypeError: Cannot read properties of undefined (reading 'folder')\n    at file:///a/server.mjs:3:10\n\nNode.js v22.12.0",
			"Traceback (most recent call last):\nKeyError: 'shop'",
			'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
			"thread 'main' panicked at src/main.rs:30:55:",
			"thread 'main' (14778) panicked at main.rs:3:10:\nno city configured",
			'Error: ParseIntError { kind: InvalidDigit }',
			'Error: Os { code: 2, kind: NotFound, message: "No such file or directory" }',
			'Error: "no city configured"',
			'panic: no city configured\n\ngoroutine 18 [running]:',
			'Exception in thread "pool-1" java.lang.IllegalStateException: No city',
			'error: could not compile `weather` (bin "weather") due to 1 previous error',
			'/home/ada/weather/server.rb:4: syntax error, unexpected end-of-input',
			'/home/ada/weather/server.rb: failed to allocate memory (NoMemoryError)',
			'1 error\nerror: compilation failed',
			'error: SyntaxError: Expression expected',
			'# Fatal JavaScript out of memory: Reached heap limit',
			'syntax error at /home/ada/weather/server.pl line 2, near "= ;"\nMCP error -32000: Connection closed',
			'No city configured at /home/ada/weather/server.pl line 1.\nMCP error -32000: Connection closed',
			'panic: runtime error: index out of range\n\ngoroutine 1 [running]:',
			'Unhandled exception. System.IO.FileNotFoundException: Could not load file',
			'RuntimeError: Already running asyncio in this thread',
			"from /srv/shop/server.rb:1:in `<main>'",
			'Segmentation fault (core dumped)',
			'PHP Fatal error:  Uncaught TypeError: strlen(): Argument #1',
			'***************************\nAPPLICATION FAILED TO START',
			'error: x is not defined\n\nBun v1.2.3 (macOS arm64)',
			'error: Uncaught (in promise) TypeError: x is not a function'
		],
		ignores: [
			'2026/01/01 08:00:00 shelf.go:9: error: no city',
			'error: the shelf is out of memory cards',
			'memory allocation of the shelf: no error',
			'Traceback (most recent call last):\n  File "/app/mcp/client/streamable_http.py", line 358\nhttpx.HTTPStatusError: 400',
			'error: nobody panicked at the end',
			'Use of uninitialized value $city at /home/ada/weather/server.pl line 1.',
			'Error: cannot start\nRunning on Node.js v22.12.0',
			'error: wants Node.js v22'
		]
	},
	'image-program-fails': {
		matches: [
			'unable to start container process: exec: "./shop": permission denied: unknown.',
			'/usr/local/bin/docker-entrypoint.sh: 18: exec: shop-mcp: not found',
			'/usr/local/bin/docker-entrypoint.sh: exec: line 96: shop-mcp: not found'
		],
		ignores: ['exec: "npx": executable file not found in $PATH', 'sh: 1: shop-mcp: not found']
	},
	'language-runtime-missing': {
		matches: [
			'You must install or update .NET to run this application.',
			"The framework 'Microsoft.NETCore.App', version '9.0.0' (x64) was not found.",
			'java.lang.UnsupportedClassVersionError: shop/Main has been compiled by a more recent version',
			'Error: JAVA_HOME is not set and no java command could be found',
			'The required library libhostfxr.so could not be found.',
			'go: go.mod requires go >= 1.24.1 (running go 1.22.2; GOTOOLCHAIN=local)',
			'Your Composer dependencies require a PHP version ">= 8.1.0".',
			'Your Ruby version is 2.6.10, but your Gemfile specified >= 3.1',
			'weather-1.0.0 requires Ruby version >= 3.2. The current ruby version is 3.1.2.',
			'Root composer.json requires php >=8.4 but your php version (8.2.32) does not satisfy that requirement.',
			'Perl v5.40.0 required--this is only v5.36.0, stopped at /home/ada/weather/server.pl line 1.',
			"/home/ada/weather/go.mod:3: invalid go version '1.24.1': must match format 1.23",
			'error: rustc 1.95.0 is not supported by the following package:',
			"pyenv: version `3.11.4' is not installed"
		],
		ignores: ['error: install the .NET tool first', 'Java Runtime found: error']
	},
	'interpreter-gone': {
		matches: [
			'/home/a/.venv/bin/shop: line 2: exec: /home/a/bin/python: cannot execute: No such file or directory',
			'zsh: /home/a/.venv/bin/shop: bad interpreter: No such file or directory',
			'error: uv trampoline failed to canonicalize script path',
			`No Python at '"C:\\Python311\\python.exe'`,
			'EnvironmentLocationNotFound: Not a conda environment: /home/a/envs/shop',
			'/bin/bash: line 1: /mnt/c/nodejs/npx: cannot execute: required file not found',
			'error: Querying Python at `/shop/.venv/bin/python3` failed with exit status 1',
			'error: Project directory `/Users/u/shop` does not exist'
		],
		ignores: ['cannot execute binary file: error', 'a bad interpreter was chosen: error']
	},
	'newer-node-demanded': {
		matches: [
			'Your node version is currently 16.16.0',
			'Error: shop-mcp requires Node.js >= 20',
			'Node.js v16.20.2 is not supported',
			'The engine "node" is incompatible with this module. Expected version ">=20".'
		],
		ignores: ['error: node version manager', 'error: this requires a node in the tree']
	},
	'closing-message': {
		matches: [
			'calling "initialize": client is closing: EOF',
			'MCP error -32000: Connection closed',
			'Server disconnected. For troubleshooting guidance, see the log',
			'Failed to reconnect to plugin:shop:tools: -32000',
			'service=tui message=MCP server shop failed to start name=UnknownError',
			'WARN server unavailable { key: "shop", type: "local", status: "failed" }',
			'MCP error -1: Connection closed',
			'Failed to reconnect to shop.',
			'❯ 1. shop  ✘ failed · Enter to view details',
			'2 MCP servers failed',
			'mcp.shared.exceptions.McpError: Connection closed'
		],
		ignores: ['connection closed by the person: error']
	},
	'windows-path-not-found': {
		matches: ['Error: The system cannot find the path specified.'],
		ignores: ['docker: open //./pipe/docker: The system cannot find the file specified.']
	},
	'process-not-spawned': {
		matches: [
			'Failed to spawn process: No such file or directory',
			'Using MCP server command: shop-mcp with args\nFailed to spawn process: Permission denied'
		],
		ignores: ['Failed to spawn: `shop-mcp`', 'Failed to spawn process: the build was cancelled']
	},
	'program-not-started': {
		matches: [
			'MCP client for `shop` failed to start: program not found',
			'MCP client for `shop` failed to start: MCP startup failed: No such file or directory (os error 2)',
			'MCP client for `shop` failed to start: The filename is incorrect. (os error 123)',
			'Failed to start extension `shop`: Could not run extension command (`uvxx shop`): No such file or directory (os error 2)',
			'Failed to connect to server: Transport creation error: program not found'
		],
		ignores: ['error: program not found in the list', 'reading notes failed: (os error 2)']
	},
	'executable-not-found': {
		matches: [
			'failed to start command: exec: "npx": executable file not found in $PATH',
			'exec: "uvx": executable file not found in %PATH%'
		],
		ignores: [
			'docker: Error response from daemon: OCI runtime create failed: exec: "-e": executable file not found in $PATH',
			'an executable file not found by the search'
		]
	},
	'java-program-not-found': {
		matches: [
			'Cannot run program "npx": CreateProcess error=2, The system cannot find the file specified',
			'Cannot run program "uvx" (in directory "/"): error=2, No such file or directory'
		],
		ignores: [
			'Cannot run program "C:\\nodejs\\npx": CreateProcess error=193, %1 is not a valid Win32 application',
			'Cannot run program "npx": the user has stopped it'
		]
	},
	'bash-path-split': {
		matches: ['/usr/bin/bash: Files\\Git\\bin\\bash.exe: No such file or directory'],
		ignores: [
			'/usr/bin/bash: run.sh: No such file or directory',
			'C:\\Program Files\\Git\\bin\\bash.exe'
		]
	},
	'read-only-folder': {
		matches: [
			"OSError: [Errno 30] Read-only file system: 'logs'",
			"Error: EROFS: read-only file system, mkdir '/logs'",
			'failed to create directory `/.cache/uv`: Read-only file system (os error 30)'
		],
		ignores: ['the volume is a read-only file system', "[Errno 13] Permission denied: 'logs'"]
	},
	'started-with-relative-path': {
		matches: [
			'Starting new stdio process with command: cmd /c npx tsx src/server.ts\nClient closed for command'
		],
		ignores: [
			'Starting new stdio process with command: node /srv/shop/server.js\nClient closed for command',
			'Starting new stdio process with command: node server.js\nSuccessfully connected to stdio server',
			'Starting new stdio process with command: uv --directory /srv/shop run server.py\nClient closed for command'
		]
	},
	'no-true-output': {
		matches: [
			'io.UnsupportedOperation: fileno',
			'Error initializing MCP server: fileno',
			'in _make_subprocess_transport\n    raise NotImplementedError\nNotImplementedError'
		],
		ignores: ['error: fileno of the stream', 'NotImplementedError: search']
	},
	'npm-ended-with': {
		matches: [
			'Connection state: Error Process exited with code 243',
			'Process exited with code 217'
		],
		ignores: ['Process exited with code 1', 'Process exited with code 2430']
	},
	'stopped-before-answer': {
		matches: [
			'Waiting for server to respond to `initialize` request...\nConnection state: Stopped',
			'[info] Waiting for server to respond to `initialize` request...'
		],
		ignores: [
			'Connection state: Stopped',
			'Waiting for server to respond to `initialize` request...\nDiscovered 8 tools\nConnection state: Stopped',
			'Waiting for server to respond to `initialize` request...\nStopping server shop\nConnection state: Stopped'
		]
	},
	'command-line-as-program': {
		matches: [
			'bash: line 1: source /home/u/.nvm/nvm.sh && npx -y shop-mcp: No such file or directory',
			'sh: 1: npx -y shop-mcp: not found'
		],
		ignores: [
			'bash: line 1: /home/u/shop.sh: No such file or directory',
			'bash: npx: command not found'
		]
	},
	'home-unknown': {
		matches: [
			'reading registry.yaml: %userprofile% is not defined',
			'neither $XDG_CONFIG_HOME nor $HOME are defined',
			'SystemError [ERR_SYSTEM_ERROR]: uv_os_homedir returned ENOENT',
			'RuntimeError: Could not determine home directory.',
			'OSError: [WinError 10106] The requested service provider could not be loaded',
			'Assertion failed: ncrypto::CSPRNG(nullptr, 0)'
		],
		ignores: ['the home directory is not defined here', 'WinError 10107']
	},
	'working-directory-gone': {
		matches: [
			'Error: ENOENT: no such file or directory, uv_cwd',
			'getcwd: cannot access parent directories: No such file or directory',
			'error: Current directory does not exist'
		],
		ignores: ['Error: EPERM: operation not permitted, uv_cwd', 'the directory does not exist']
	},
	'tools-left-out': {
		matches: [
			'2 tools have invalid JSON schemas and will be omitted',
			'tool parameters array type must have items',
			'tools.14.custom.input_schema: JSON schema is invalid'
		],
		ignores: ['tools/list: 2 tools, all valid', 'the schema is invalid']
	},
	'no-tools-found': {
		matches: [
			'- Reading configuration...\n- No server is enabled\n- Listing MCP tools...',
			'Error: No prompts, tools, or resources found on the server.',
			'no tools returned. Check your configuration.',
			'docs: Connected · 0 tools',
			'Error: Server does not support tools (required for tools/list)'
		],
		ignores: ['error: no server is enabled to answer', 'No tools found on the page']
	},
	'socket-not-there': {
		matches: [
			'dial unix /run/shelf/app.sock: connect: no such file or directory',
			'Error: connect ENOENT /tmp/shop.sock',
			'connect ENOENT \\\\.\\pipe\\shop-549f0ad6',
			'Failed to fetch browser webSocket URL from http://127.0.0.1:9222/json/version',
			'Could not connect to Blender. Make sure the Blender addon is running.',
			'Could not connect to Unity. Ensure the Unity Editor and MCP Bridge are running.',
			'Failed to connect to IDA Pro! Did you run Edit -> Plugins -> MCP (Ctrl+Alt+M) to start the server?'
		],
		ignores: [
			'dial unix /var/run/docker.sock: connect: permission denied',
			'ENOENT: no such file or directory, open /tmp/a',
			'connect ECONNREFUSED 127.0.0.1:1',
			'error: Could not connect to Blender.',
			'Failed to connect to shop. Ensure that the key is right',
			'Failed to connect to MCP server. Make sure the server is running'
		]
	},
	'zed-setting-missing': {
		matches: [
			'Failed to create context server configuration from settings: from extension "Shop" version 0.0.3: missing field `shop_access_token`'
		],
		ignores: [
			'Failed to create context server configuration from settings: unknown',
			'missing field `name`'
		]
	},
	'client-part-missing': {
		matches: [
			'Failed to start UtilityProcess: Node host not found at: /usr/lib/claude-desktop/mcp-runtime/nodeHost.js'
		],
		ignores: ['Error: node not found at /usr/bin', 'host not found']
	},
	'docker-arguments': {
		matches: [
			'docker: invalid reference format',
			'docker: invalid spec: :/app/papers: empty section between colons'
		],
		ignores: ['the reference format is valid', 'docker: invalid mount config']
	},
	'folder-inside-wsl': {
		matches: ['UNC paths are not supported.  Defaulting to Windows directory.'],
		ignores: ['these paths are not supported']
	},
	'client-gave-up': {
		matches: [
			"✖ Error during discovery for server 'docs': it did not start",
			'⚠ Failed to start extension docs',
			'StandaloneCoroutine was cancelled',
			'ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)',
			'McpError: MCP error -32000: Not connected',
			'Error: write EPIPE'
		],
		ignores: [
			"Error during discovery for server 'docs': https://mcp.example.com/mcp is not there",
			'the lamp is not connected: error'
		]
	}
};
