/** Texts that the signatures of `packages.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'npm-not-found': {
		matches: [
			'npm error code E404',
			'npm error 404 Not Found - GET https://packages.example.org/some-server - Not found',
			"npm error 404  'some-server@*' is not in this registry.",
			'npm error notarget No matching version found for shop@^0.1.0.',
			'npm error code EINVALIDTAGNAME',
			' ERR_PNPM_FETCH_404  GET https://packages.example.org/shop: Not Found - 404',
			'shop is not in the npm registry, or you have no permission to fetch it.',
			'error: GET https://registry.example.org/shop - 404',
			"error: npm package 'shop' does not exist."
		],
		ignores: [
			'HTTP error 404',
			'error: GET https://api.example.org/shop - 404',
			'error: no matching version of the page'
		]
	},
	'npm-no-program': {
		matches: [
			'npm error could not determine executable to run',
			'Package `shop-mcp` does not provide any executables.',
			'An executable named `shop_mcp` is not provided by package `shop-mcp`.',
			'no main manifest attribute, in shop.jar',
			'npm error Missing script: "mcp"',
			'Error: Invalid or corrupt jarfile /home/ada/weather/weather.jar',
			'error: a bin target must be available for `cargo run`',
			'no targets specified in the manifest',
			'Task not found: start',
			"python3: No module named shop.__main__; 'shop' is a package and cannot be directly executed"
		],
		ignores: ['could determine executable: error', 'error: the answer does not provide any text']
	},
	'npm-cache-rename': {
		matches: [
			"npm warn tar TAR_ENTRY_ERROR UNKNOWN: unknown error, open 'C:\\npm\\_npx\\0a1b\\node_modules\\shelf\\index.js'",
			'npm warn cleanup Failed to remove some directories',
			"npm error ENOTEMPTY: directory not empty, rename '/home/a/.npm/_npx/0a1b'",
			'npm error code EBUSY',
			'npm error code EINTEGRITY',
			'npm error Lock compromised'
		],
		ignores: [
			'error: failed to remove the shelf',
			"ENOTEMPTY: directory not empty, rmdir '/srv/a'",
			"EBUSY: resource busy, open '/srv/a'"
		]
	},
	'npx-asks': {
		matches: [
			'Need to install the following packages: a@1. Error: Ok to proceed? (y)',
			"Enter passphrase for key '/home/user/.ssh/id_ed25519':",
			"ERROR: Please run 'az login' to setup account."
		],
		ignores: ['is it ok to proceed: error']
	},
	'npm-literal-variable': {
		matches: ['npm error path C:\\apps\\${APPDATA}'],
		ignores: ['npm error path C:\\apps\\APPDATA']
	},
	'python-mcp-two': {
		matches: ["ModuleNotFoundError: No module named 'mcp.server.fastmcp'"],
		ignores: ["ModuleNotFoundError: No module named 'mcp'"]
	},
	'python-module-missing': {
		matches: [
			"ModuleNotFoundError: No module named 'requests'",
			'ImportError: No module named mcp'
		],
		ignores: ["ModuleNotFoundError: No module named 'mcp.server.fastmcp'"]
	},
	'uv-program-missing': {
		matches: [
			'error: Failed to spawn: `docs-server`',
			'error: Failed to spawn: `.`\n  Caused by: Permission denied (os error 13)',
			'error: Failed to spawn: `test.py`'
		],
		ignores: ['failed to spawn a child']
	},
	'python-version-unsatisfied': {
		matches: [
			'Because the current Python version (3.9.1) does not satisfy Python>=3.10: error',
			'error: No interpreter found for Python >=3.13 in managed installations'
		],
		ignores: ['this Python satisfies: error']
	},
	'python-attribute-missing': {
		matches: [
			"AttributeError: 'FastMCP' object has no attribute '_tool_manager'",
			"ImportError: cannot import name 'Icon' from 'mcp.types'",
			"TypeError: FastMCP.run() got an unexpected keyword argument 'host'",
			'TypeError: FastMCP() no longer accepts `host`.'
		],
		ignores: ["AttributeError: 'str' object has no attribute 'x'"]
	},
	'node-export-missing': {
		matches: [
			"SyntaxError: The requested module does not provide an export named 'SSEServerTransport'",
			`Error [ERR_PACKAGE_PATH_NOT_EXPORTED]: Package subpath './stdio.js' is not defined by "exports" in /srv/node_modules/@modelcontextprotocol/server/package.json`,
			"SyntaxError: Export named 'b' not found in module '/home/ada/weather/tools.ts'."
		],
		ignores: ["provides an export named 'a': error"]
	},
	'mcp-remote-usage': {
		matches: ['[12] Usage: mcp-remote <https://server-url> [callback-port] [--debug]'],
		ignores: ['Usage: mcp-server-filesystem <allowed-directory>, error']
	},
	'server-usage': {
		matches: [
			'2026-01-01 08:00:00.123 [warning] [server stderr] Usage: shelf-mcp <folder>',
			'Usage: node ./index.js [stdio|sse|streamableHttp]\nMcpError: MCP error -32000: Connection closed',
			'[server stderr] Usage: shop-mcp <organization_name>\n[info] Connection state: Error Process exited with code 1'
		],
		ignores: [
			'Usage: node ./index.js [stdio|sse|streamableHttp], error',
			'Usage: mcp-remote <https://server-url>\nMCP error -32000: Connection closed'
		]
	},
	'filesystem-usage': {
		matches: ['Usage: mcp-server-filesystem <allowed-directory> — error'],
		ignores: ['allowed-directories are two: error']
	},
	'filesystem-no-access': {
		matches: ['Error: None of the specified directories are accessible'],
		ignores: ['the specified directories are fine: error']
	},
	'working-directory-is-root': {
		matches: ['ValueError: DOCS_API_KEY environment variable required. Working directory: /'],
		ignores: ['DOCS_API_KEY environment variable required: error']
	},
	'dotenv-elsewhere': {
		matches: ['Error: DOCS_API_KEY is not defined (it stands in .env)'],
		ignores: [
			'Error: DOCS_API_KEY is not defined',
			"if (!process.env.DOCS_API_KEY) throw new Error('DOCS_API_KEY is not set');"
		]
	},
	'variable-missing': {
		matches: [
			'Error: DOCS_API_KEY is not set',
			'error loading config: $HOME is not defined',
			"if (!Bun.env.WEATHER_API_KEY) throw new Error('WEATHER_API_KEY is not set');"
		],
		ignores: ['JAVA_HOME is not set: error', 'Error: docs is not set']
	},
	'variable-required': {
		matches: [
			"Warning: Secret 'shelf.api_key' not found for server 'shelf', setting SHELF_API_KEY=<UNKNOWN>",
			"couldn't read secret shelf.api_key: exit status 1",
			'Error: DOCS_API_KEY environment variable is required',
			'Missing required environment variable: DOCS_TOKEN',
			'Docs credentials not found. Please set DOCS_DOMAIN and DOCS_TOKEN.',
			'FATAL ZodError: DOCS_BATCH_SIZE: Expected number, received nan',
			'server.rb:1:in `fetch\': key not found: "WEATHER_API_KEY" (KeyError)',
			'PHP Warning:  Undefined array key "WEATHER_API_KEY" in /home/ada/weather/server.php on line 2',
			'called `Result::unwrap()` on an `Err` value: NotPresent',
			"if (!process.env.WEATHER_API_KEY) throw new Error('WEATHER_API_KEY is required')"
		],
		ignores: [
			'error: the secret of the shelf was not found',
			'Please set HTTP headers: error',
			'a name is required: error',
			'key not found: "city" (KeyError)'
		]
	},
	'settings-field-required': {
		matches: [
			'pydantic error: 1 validation error for Settings\napi_key\n  Field required [type=missing, input_value={}]'
		],
		ignores: ['1 validation error for Tool\nname\n  Field required [type=missing]']
	},
	'upstream-refuses-key': {
		matches: ['GitHub error: Bad credentials'],
		ignores: [
			`Invalid OAuth error response. Raw body: [{"message":"Error : 'Fetch token call failed Bad credentials'"}]`,
			'the credentials are good: error'
		]
	},
	'api-key-invalid': {
		matches: ['Request failed with status 401: Invalid API key'],
		ignores: ['401 Unauthorized']
	},
	'header-missing-401': {
		matches: ['401 Unauthorized: missing authorization header'],
		ignores: ['401 Unauthorized: expired']
	},
	'github-token-name': {
		matches: [
			'error in github tool: Authentication Failed: Requires authentication\nenv: { "GITHUB_TOKEN": "x" }'
		],
		ignores: ['error\nenv: { "GITHUB_TOKEN": "x" }']
	},
	'variable-literal-with-401': {
		matches: ['error: HTTP 401\nenv: { "DOCS_TOKEN": "${DOCS_TOKEN}" }'],
		ignores: ['error: HTTP 500\nenv: { "DOCS_TOKEN": "${DOCS_TOKEN}" }']
	},
	'python-too-old-syntax': {
		matches: [
			"TypeError: unsupported operand type(s) for |: 'type' and 'NoneType'",
			"TypeError: 'type' object is not subscriptable"
		],
		ignores: ["TypeError: unsupported operand type(s) for +: 'int' and 'str'"]
	},
	'python-package-unknown': {
		matches: [
			'error: Because docs-server was not found in the package registry and you require docs-server'
		],
		ignores: ['the package was found: error']
	},
	'pip-package-unknown': {
		matches: ['ERROR: No matching distribution found for docs-server'],
		ignores: ['a matching distribution was found: error']
	},
	'docker-image-unknown': {
		matches: [
			'docker: Error response from daemon: Head "https://ghcr.io/v2/example/shelf/manifests/latest": denied: denied',
			'docker error: pull access denied for acme/docs, repository does not exist'
		],
		ignores: ['error: the wish was denied', 'docker error: access denied']
	},
	'image-for-another-processor': {
		matches: [
			'dyld[4321]: Library not loaded: @rpath/libpython3.11.dylib',
			'Illegal instruction (core dumped)',
			'exec /server: exec format error',
			'/home/ada/weather/weather: 1: Syntax error: word unexpected (expecting ")")',
			'Bad CPU type in executable (os error 86)',
			"/lib64/libc.so.6: version `GLIBC_2.38' not found (required by shop)",
			'libz.so.1: cannot open shared object file: No such file or directory',
			'ImportError: DLL load failed while importing _shop_core: The specified module could not be found.',
			'Could not load the "sharp" module using the linux-x64 runtime',
			'Error: Cannot find native binding. npm has a bug related to optional dependencies',
			'mapping process and mapped file (non-platform) have different Team IDs',
			'docker: no matching manifest for linux/arm64/v8 in the manifest list entries'
		],
		ignores: ['the format is wrong: error', "OSError: [Errno 8] Exec format error: 'run.sh'"]
	},
	'npm-network': {
		matches: [
			'npm error code ECONNRESET',
			'npm error code E401',
			'error: Failed to unzip wheel: shop-2.4.3-py3-none-any.whl',
			'npm error code FETCH_ERROR',
			'  × Failed to fetch: `https://packages.example.org/simple/shop/`',
			'docker: Error response from daemon: Get "https://packages.example.org/v2/": context deadline exceeded'
		],
		ignores: [
			'npm error code E404',
			'Failed to download `shop`\n invalid peer certificate: UnknownIssuer'
		]
	},
	'browser-not-installed': {
		matches: [
			'Error: Browser "chrome" is not installed. Run `npx @playwright/mcp install-browser chrome`',
			'Error: Playwright Extension not found in "/home/ada/.config/google-chrome"',
			"browserType.launch: Executable doesn't exist at /home/a/.cache/ms-playwright/chromium-1161/chrome-linux/chrome",
			"Chromium distribution 'chrome' is not found at /opt/google/chrome/chrome",
			'Error: Could not find Chrome (ver. 131.0.6778.204).',
			"Error: Could not find Google Chrome executable for channel 'stable' at:"
		],
		ignores: [
			'error: the browser is not installed',
			"error: the file 'chrome' is not found",
			'Could not find Chromecast: error'
		]
	},
	'code-page-cannot-print': {
		matches: [
			"UnicodeEncodeError: 'gbk' codec can't encode character '\\U0001f512' in position 35"
		],
		ignores: [
			"UnicodeDecodeError: 'utf-8' codec can't decode byte",
			"the codec can't encode: error"
		]
	},
	'argument-missing': {
		matches: [
			'server.py: error: the following arguments are required: --root',
			'NotCapable: Requires net access to "api.example.com", run again with the --allow-net flag',
			'docker: "docker run" requires at least 1 argument.',
			'error: the following required arguments were not provided:'
		],
		ignores: ['run again with the same error', 'some arguments are required: error']
	},
	'add-command-refused': {
		matches: [
			'Invalid environment variable format: my-server, environment variables should be added as: -e KEY1=value1 -e KEY2=value2',
			`Invalid header format: "docs". Expected format: "Header-Name: value"`,
			"error: missing required argument 'commandOrUrl'",
			"error: missing required argument 'name'",
			'Error: Invalid HTTP header: X-Team: docs. Expected KEY=VALUE',
			"error: unknown option '-y'"
		],
		ignores: [
			"error: missing required argument 'path'",
			'No headers found. Expected format: "Header-Name: value" (one per line)',
			"error: unknown option '--yes'"
		]
	},
	'argument-unknown': {
		matches: [
			'server.py: error: unrecognized arguments: --stdio',
			'Error: unknown flag: --config',
			"unknown shorthand flag: 'y' in -y",
			'Unrecognized option: --weather\nError: Could not create the Java Virtual Machine.',
			"Unrecognized VM option 'UseWeather'"
		],
		ignores: [
			'error: the invalid reference',
			'an unknown flag of the country: error',
			'error: unsupported'
		]
	},
	'request-timed-out': {
		matches: [
			"TimeoutException: Did not observe any item or terminal signal within 20000ms in 'source(MonoCreate)'",
			'MCP error -32001: Request timed out',
			'Connection to MCP server timed out after 30000ms',
			'MCP client for `docs` timed out after 10 seconds',
			'MCP client for `shop` failed to start: request timed out',
			'timed out awaiting tools/list after 30s',
			'Timed out while waiting for response to ClientRequest. Waited 5.0 seconds.',
			'cancelled csp request task for "initialize" id 0 which took over 60s',
			'✗ docs has failed to load after 15.11 s\n - Operation timed out: recv for tools/list',
			'MCP startup did not finish within 45000ms (stalled at: starting MCP servers)',
			'failed to initialize MCP client: MCP lifecycle negotiation did not complete within 60000 ms.',
			'MCP server "docs": Connection timeout triggered after 30040ms',
			"timed out while waiting for MCP server 'docs' to start",
			'Error listing tools: Timeout waiting for JSONRPC response id=1',
			'calling "initialize": context deadline exceeded'
		],
		ignores: [
			'the meeting timed out: error',
			'MCP startup timeout: 60000',
			'MCP server failed to start: error',
			'Timed out while waiting for MCP server shutdown'
		]
	},
	'port-taken': {
		matches: [
			"Failed to listen on prefix 'http://+:7316/' because it conflicts with an existing registration on the machine.",
			'Error: listen EADDRINUSE: address already in use :::3002',
			'Failed to start: Port 3001 is already in use.',
			'{"code":"EADDRINUSE","msg":"Server error"}',
			'Bind for 0.0.0.0:8080 failed: port is already allocated',
			"[Errno 98] error while attempting to bind on address ('127.0.0.1', 8000): address already in use",
			'Failed to start server. Is port 3000 in use?',
			'Address already in use - bind(2) for "127.0.0.1" port 3999 (Errno::EADDRINUSE)',
			'Failed to listen on 127.0.0.1:3997 (reason: Address already in use)',
			'listen tcp 127.0.0.1:3999: bind: address already in use'
		],
		ignores: [
			'error: it conflicts with another registration',
			'the mail address already in use elsewhere: error',
			'Error: the name is already in use'
		]
	},
	'npm-permission': {
		matches: [
			'npm error code EACCES',
			'npm error Your cache folder contains root-owned files, due to a bug in'
		],
		ignores: ['npm error code E404']
	},
	'package-not-built': {
		matches: [
			'gyp ERR! find VS You need to install the latest version of Visual Studio',
			'× Failed to download and build `docs==1.0`, error',
			'💥 maturin failed',
			'Call to `maturin.build_wheel` failed (exit code: 1)'
		],
		ignores: ['gyp ERR! cwd /srv/shelf', 'the build failed: error']
	},
	'python-versions-unsolvable': {
		matches: [
			'× No solution found when resolving `--with` dependencies:',
			'npm error code ERESOLVE',
			'npm error code EUNSUPPORTEDPROTOCOL'
		],
		ignores: [
			'× No solution found when resolving tool dependencies:\n Because shop-mpc was not found in the package registry',
			'× No solution found when resolving dependencies:\n the current Python version (3.9.6) does not satisfy Python>=3.10'
		]
	},
	'native-module-of-another-node': {
		matches: [
			"The module 'better_sqlite3.node' was compiled against a different Node.js version using",
			'Error: Could not locate the bindings file. Tried:',
			'npm has a bug related to optional dependencies',
			'Error: Failed to load native binding',
			'better_sqlite3.node is not a valid Win32 application.',
			"code: 'ERR_DLOPEN_FAILED'"
		],
		ignores: ['this needs a different Node.js release', 'NODE_MODULE_VERSION 127 is in use']
	}
};
