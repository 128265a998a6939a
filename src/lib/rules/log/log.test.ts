/** Every signature on its own examples, and the table as a whole on hostile and on long texts. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../analysis/index.ts';
import { wordsOf } from './check.ts';
import { checkLog, logSignatures, type LogSignature, type SignatureExamples } from './index.ts';

const files = import.meta.glob<{ examples: Readonly<Record<string, SignatureExamples>> }>(
	'./*.examples.ts',
	{ eager: true }
);
const examples = new Map(Object.values(files).flatMap((file) => Object.entries(file.examples)));
const signatures: readonly LogSignature[] = logSignatures;
const known = { client: null, platform: null };
const found = (text: string, of: readonly LogSignature[] = signatures) =>
	checkLog(text, known, of).map(({ rule }) => rule);

describe('the table of signatures', () => {
	it('has each id once, with examples, and no examples of others', () => {
		const ids = signatures.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect([...examples.keys()].sort()).toEqual([...ids].sort());
	});
	it('is searched by a piece that every match of a pattern holds', () => {
		expect(
			wordsOf(String.raw`\bno (?:program|file)s? named '[^'\n]{1,9}' here|gone\.? away`)
		).toEqual([" named '", ' away']);
		for (const { id, needle, pattern } of signatures)
			if (needle === undefined)
				for (const word of wordsOf(pattern.source)) expect(word.length, id).toBeGreaterThan(4);
	});
	it('says what is wrong and why it matters, in few words', () => {
		for (const { id, explain, sources } of signatures) {
			expect(explain, id).toContain(' — ');
			expect(explain, id).not.toMatch(/[.!]$|please|\bjust\b|\bsimply\b/i);
			expect(explain.length, `${id}: ${explain}`).toBeLessThanOrEqual(120);
			expect(sources.length, id).toBeGreaterThan(0);
			for (const source of sources) expect(source).toMatch(/^https:\/\/\S+$/);
		}
	});
});

describe.each(signatures.map((signature) => [signature.id, signature] as const))(
	'%s',
	(id, signature) => {
		const { matches, ignores } = examples.get(id) ?? { matches: [], ignores: [] };
		it('has examples of both sorts', () => {
			expect(matches.length).toBeGreaterThan(0);
			expect(ignores.length).toBeGreaterThan(0);
		});
		it.each(matches)('finds %j', (text) => {
			expect(found(text, [signature])).toEqual([id]);
			expect(found(`2026-01-01T08:00:00Z [docs] [error] ${text}\n`, [signature])).toEqual([id]);
		});
		it.each(ignores)('leaves %j alone', (text) => {
			expect(found(text, [signature])).toEqual([]);
		});
	}
);

describe('closing words', () => {
	it('give way to the line that says why', async () => {
		const { findings } = await analyse(
			'npm error code E404\nMCP error -32000: Connection closed\nServer disconnected'
		);
		expect(findings.map(({ diagnosis }) => diagnosis)).toEqual(['package-not-found']);
	});
	it('are told where nothing else is said', async () => {
		const { findings } = await analyse('[error] MCP error -32000: Connection closed');
		expect(findings.map(({ diagnosis }) => diagnosis)).toEqual(['crash-no-stderr']);
	});
});

describe('what a message means', () => {
	it.each([
		['spawn node ~/.shop/mcp/ ENOENT', 'command-contains-args'],
		['spawn python3 C:\\shop\\server.py ENOENT', 'command-contains-args'],
		['Failed to spawn process: No such file or directory', 'command-not-on-gui-path'],
		['MCP client for `shop` failed to start: program not found', 'windows-npx-shim'],
		[
			'MCP client for `shop` failed to start: program not found\ncommand = "uvx"',
			'runtime-not-installed'
		],
		['Cannot run program "npx": CreateProcess error=2', 'windows-npx-shim'],
		['Cannot run program "npx": error=2, No such file', 'command-not-on-gui-path'],
		["OSError: [Errno 30] Read-only file system: '/srv/data/a'", 'permission-denied'],
		["OSError: [Errno 30] Read-only file system: 'logs'", 'relative-path'],
		["MCP shop: Expected property name or '}' in JSON at position 1", 'stdout-not-json'],
		['SyntaxError: Unexpected string\n    import "dotenv/config";', 'node-too-old'],
		['MCP server connection closed unexpectedly for shop: exit status 1', 'crash-no-stderr'],
		["'NODE_ENV' is not recognized as an internal or external command", 'package-broken'],
		['/shop/node_modules/.bin/mcp: line 1: import: command not found', 'package-broken'],
		['error: Failed to spawn: `src/shop.py`\n  Caused by: No such file', 'path-does-not-exist'],
		["Cannot find module '/a/node_modules/@modelcontextprotocol/sdk/dist/x.js'", 'package-broken'],
		["Error: Cannot find module 'C:\\Program'", 'path-with-spaces'],
		["SyntaxError: Unexpected identifier 'assert'", 'package-broken'],
		["The requested module 'node:fs' does not provide an export named 'glob'", 'node-too-old'],
		["ImportError: cannot import name 'UTC' from 'datetime'", 'python-version'],
		["ModuleNotFoundError: No module named 'distutils'", 'python-version'],
		['failed to create directory `logs`: Read-only file system (os error 30)', 'relative-path'],
		[
			'ProcessExit { stderr: "", source: ConnectionClosed("initialize response") }',
			'crash-no-stderr'
		],
		[
			'ProcessExit { stderr: "boom", source: ConnectionClosed("initialize response") }',
			'server-crashes-at-start'
		],
		['Error: Invalid or corrupt jarfile /home/ada/weather', 'path-does-not-exist'],
		['Can\'t open perl script "server.pl": No such file or directory', 'relative-path'],
		['stat main.go: no such file or directory', 'relative-path'],
		['2026/11/27 15:45:23 open .env: no such file or directory', 'dotenv-not-loaded'],
		['error: Module not found "file:///server.ts".', 'relative-path'],
		['bundler: command not found: weather-mcp', 'dependencies-missing'],
		[
			'GOCACHE is not defined and neither $XDG_CACHE_HOME nor $HOME are defined',
			'env-not-inherited'
		],
		[
			'Unexpected end of JSON input\nUnexpected token \'F\', "Fatal erro"... is not valid JSON',
			'server-crashes-at-start'
		],
		[
			'Unexpected token \'E\', "Error occu"... is not valid JSON\nUnexpected token \'I\', "Initial he"... is not valid JSON',
			'server-crashes-at-start'
		],
		[
			'Using MCP server command: /usr/bin/php\nUnexpected token \'C\', "Could not "... is not valid JSON',
			'path-does-not-exist'
		],
		['connect ENOENT //./pipe/docker_engine', 'docker-not-running'],
		['npm error code UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls-certificate-untrusted'],
		['[info] Waiting for server to respond to `initialize` request...', 'startup-timeout'],
		[
			'[info] Waiting for server to respond to `initialize` request...\n[info] Connection state: Stopped',
			'crash-no-stderr'
		],
		[
			'MCP client for `shop` timed out after 10 seconds. Add or adjust `startup_timeout_sec` in your config.toml:\n' +
				'[mcp_servers.shop]\nstartup_timeout_sec = XX',
			'startup-timeout'
		],
		[
			'TypeError: fetch failed\n    at go (file:///srv/mcp-remote/dist/proxy.js:8:2)\n  [cause]: Error: getaddrinfo ENOTFOUND mcp.acme.test',
			'wrong-endpoint-url'
		],
		[
			'TypeError: fetch failed\n  [cause]: Error: getaddrinfo ENOTFOUND mcp.acme.test\nWe are behind a proxy.',
			'corporate-proxy-not-used'
		]
	])('%s', async (text, diagnosis) => {
		expect((await analyse(text)).findings[0]?.diagnosis).toBe(diagnosis);
	});
});

describe('how logs look', () => {
	it.each([
		['colours inside of words', 'Error: spawn npx \u001b[1mENO\u001b[22mENT'],
		['colours', '\u001b[31mError:\u001b[0m spawn \u001b[1mnpx\u001b[22m ENOENT'],
		['a prefix of Docker Compose', 'mcp-1  | 2026-01-01 Error: spawn npx ENOENT'],
		['JSON lines', '{"level":50,"time":1,"msg":"spawn npx ENOENT"}'],
		['a line that was wrapped', 'Error: spawn npx\nENOENT'],
		[
			'a line that was wrapped in a word',
			'2026-01-01T08:00:00Z [docs] [error] Error: spawn npx ENO\nENT'
		],
		['Windows line ends', 'Starting\r\nError: spawn npx ENOENT\r\n']
	])('does not matter: %s', async (_, text) => {
		const { findings } = await analyse(text);
		expect(findings[0]?.diagnosis).toBe('command-not-on-gui-path');
	});
});

describe('colours', () => {
	it('leave a message in its place', () => {
		const text =
			'first line\n\u001b[0m\u001b[31merror\u001b[0m: Uncaught \u001b[1mTypeError\u001b[0m: x';
		const [finding] = checkLog(text, known, signatures);
		expect(finding?.rule).toBe('program-threw');
		const { start, end } = finding?.primary.span ?? { start: 0, end: 0 };
		expect(text.slice(start, end)).toBe('error\u001b[0m: Uncaught ');
		expect(finding?.primary).toMatchObject({ line: 2, column: 10 });
	});
});

describe('cost', () => {
	const hostile = [
		'spawn ',
		"Cannot find module '/",
		'ENOTEMPTY ',
		'path ',
		'"',
		"'C:\\",
		'{"path":["mcpServers","',
		'Invalid name ',
		'Bearer ',
		'Redirect to ',
		'Unexpected token ',
		'A_B_C_',
		'a',
		'x.',
		'1',
		'<',
		'(',
		'\n',
		' '
	];
	it.each(signatures.map((signature) => [signature.id, signature] as const))(
		'%s is linear on 100 KB made to be slow',
		(_, signature) => {
			const [first = ''] = examples.get(signature.id)?.matches ?? [];
			const words = [signature.needle ?? wordsOf(signature.pattern.source)].flat();
			for (const piece of [...hostile, first.slice(0, -1)]) {
				// With its words behind them: without, the text would not be searched at all.
				const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}\n${words.join(' ')}`;
				const start = performance.now();
				found(text, [signature]);
				expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(150);
			}
		}
	);
	it('is small on a log of one megabyte', () => {
		const lines =
			'2026-01-01T08:00:00.123Z [docs] [info] Message from server: {"jsonrpc":"2.0","id":7,"result":{"tools":[]}}\n' +
			'INFO:     10.0.0.7:57038 - "POST /mcp HTTP/1.1" 200 OK\n';
		const text = `${lines.repeat(Math.ceil(1_000_000 / lines.length))}Error: spawn npx ENOENT`;
		found(text);
		const start = performance.now();
		expect(found(text)).toContain('spawn-enoent');
		expect(performance.now() - start).toBeLessThan(150);
	});
});
