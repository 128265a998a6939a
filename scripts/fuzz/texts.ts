/** Makes inputs: what people paste, what they could paste, and what nobody would. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { AnalyseContext } from '../../src/lib/analysis/index.ts';
import { clients, type ClientDefinition } from '../../src/lib/clients/index.ts';
import { writeKey, writeValue } from '../../src/lib/evidence/toml/write.ts';
import { sampleToken } from '../../src/lib/rules/sample-token.ts';
import { signs, words } from './alphabet.ts';
import { Random } from './random.ts';
import { enveloped, fakeToken } from './secrets.ts';
import type { Seeds } from './seeds.ts';

export interface Input {
	readonly generator: string;
	readonly text: string;
	readonly context: AnalyseContext;
	/** A token that was put into the text, whole or perhaps damaged by what came after. */
	readonly planted: string | null;
}

const name = fc.oneof(
	fc.constantFrom(
		'docs',
		'git',
		'a-b',
		'my server',
		'ünïcode',
		'__proto__',
		'constructor',
		'',
		'2nd'
	),
	fc.string({ maxLength: 8 })
);
const text = fc.oneof(
	fc.constantFrom(
		'npx',
		'-y',
		'',
		'uvx',
		'cmd',
		'/c',
		'docker',
		'run',
		'-i',
		'mcp-remote',
		'--header'
	),
	fc.constantFrom('node', 'python', '~/x', 'C:\\Users\\ana\\x.js', '/home/ana/x', '${HOME}', '%X%'),
	fc.constantFrom(
		'https://mcp.example.com/mcp',
		'http://localhost:3000/sse',
		'Bearer x',
		'$X',
		' x '
	),
	fc.constantFrom(
		'stdio',
		'http',
		'sse',
		'streamable-http',
		'local',
		'remote',
		'*',
		'YOUR_TOKEN_HERE'
	),
	fc.string({ maxLength: 12 })
);
const fields = [
	...[
		'command',
		'args',
		'env',
		'url',
		'type',
		'headers',
		'cwd',
		'timeout',
		'disabled',
		'transport'
	],
	...[
		'serverUrl',
		'httpUrl',
		'uri',
		'cmd',
		'envs',
		'environment',
		'enabled',
		'alwaysAllow',
		'oauth'
	],
	...['autoApprove', 'requestOptions', 'bearer_token_env_var', 'http_headers', 'env_vars', 'name']
];
const scalar = fc.oneof(
	{ weight: 6, arbitrary: text },
	{ weight: 1, arbitrary: fc.integer({ min: -1, max: 100_000 }) },
	{ weight: 1, arbitrary: fc.boolean() }
);
const value = fc.oneof(
	{ weight: 4, arbitrary: scalar },
	{ weight: 3, arbitrary: fc.array(text, { maxLength: 6 }) },
	{ weight: 2, arbitrary: fc.dictionary(name, scalar, { maxKeys: 3 }) },
	{
		weight: 1,
		arbitrary: fc.dictionary(name, fc.dictionary(name, scalar, { maxKeys: 2 }), { maxKeys: 2 })
	}
);
const entry = fc.dictionary(fc.oneof(fc.constantFrom(...fields), name), value, { maxKeys: 7 });
const entries = fc.dictionary(
	name,
	fc.oneof({ weight: 9, arbitrary: entry }, { weight: 1, arbitrary: value }),
	{
		maxKeys: 4
	}
);
const anything = fc.oneof(
	{ weight: 2, arbitrary: fc.jsonValue({ maxDepth: 5 }) },
	{ weight: 1, arbitrary: fc.dictionary(name, value, { maxKeys: 5 }) }
);

function sample<T>(arbitrary: fc.Arbitrary<T>, random: Random): T {
	const [made] = fc.sample(arbitrary, { numRuns: 1, seed: random.next() | 0 });
	if (made === undefined) throw new Error('nothing was made');
	return made;
}

/** A file of some client, its entries and settings by chance. */
function structure(random: Random): string {
	const client: ClientDefinition = random.pick(clients);
	const root = random.pick([
		...client.roots,
		['mcpServers'],
		['mcp', 'servers'],
		['projects', '/p', 'mcpServers']
	]);
	const held: unknown =
		client.entriesIn === 'list' && random.chance(50)
			? Object.values(sample(entries, random))
			: random.chance(90)
				? sample(entries, random)
				: sample(anything, random);
	const file = root.reduceRight<unknown>(
		(inner, key) => ({
			...(random.chance(15) && { [sample(name, random)]: sample(value, random) }),
			[String(key)]: inner
		}),
		held
	);
	return written(
		file,
		random.chance(70) ? client.format : random.pick(['json', 'toml', 'yaml']),
		random
	);
}

function written(file: unknown, format: string, random: Random): string {
	switch (format) {
		case 'toml':
			return toml(file, random);
		case 'yaml':
			try {
				return stringify(file, {
					indent: random.chance(50) ? 2 : 4,
					indentSeq: random.chance(50),
					lineWidth: random.chance(50) ? 0 : 40,
					defaultStringType: random.pick([
						'PLAIN',
						'QUOTE_DOUBLE',
						'QUOTE_SINGLE',
						'BLOCK_LITERAL'
					]),
					collectionStyle: random.pick(['any', 'any', 'flow', 'block'])
				});
			} catch {
				return JSON.stringify(file);
			}
		default:
			return JSON.stringify(file, null, random.pick([0, 1, 2, 4, '\t']));
	}
}

function toml(file: unknown, random: Random): string {
	const lines: string[] = [];
	const isTable = (child: unknown): child is Readonly<Record<string, unknown>> =>
		typeof child === 'object' && child !== null && !Array.isArray(child);
	const table = (members: Readonly<Record<string, unknown>>, path: readonly string[]) => {
		const deeper: [string, Readonly<Record<string, unknown>>][] = [];
		for (const [key, child] of Object.entries(members))
			if (isTable(child) && random.chance(80)) deeper.push([key, child]);
			else if (isTable(child) && Object.keys(child).length > 0 && random.chance(50))
				for (const [part, inner] of Object.entries(child))
					lines.push(`${writeKey(key)}.${writeKey(part)} = ${writeValue(inner)}`);
			else lines.push(`${writeKey(key)} = ${writeValue(child)}`);
		for (const [key, child] of deeper) {
			const names = [...path, writeKey(key)];
			lines.push('', `[${names.join('.')}]`);
			table(child, names);
		}
	};
	if (isTable(file)) table(file, []);
	else lines.push(`x = ${writeValue(file)}`);
	return `${lines.join(random.chance(10) ? '\r\n' : '\n')}\n`;
}

/** A command line or a link that adds a server. */
function command(random: Random): string {
	const config = JSON.stringify(sample(entry, random));
	const quote = random.pick(["'", '"', '', '`']);
	const options = Array.from({ length: random.below(4) }, () =>
		random.pick([
			...['--transport http', '-t sse', '-s user', '--scope project', '-e A=b', '--env KEY=value'],
			...[
				'--header "Authorization: Bearer x"',
				'-H X-A:b',
				'--bearer-token-env-var TOKEN',
				'--url https://a.example/mcp'
			],
			...['--timeout 5', '--trust', '--', '\\\n ']
		])
	).join(' ');
	const server = random.pick([
		...[
			'docs https://mcp.example.com/mcp',
			'files -- npx -y @modelcontextprotocol/server-filesystem /tmp'
		],
		...[
			'git uvx mcp-server-git',
			'a b c',
			'"my server" -- cmd /c npx -y x',
			'',
			'x -- node "C:\\a b\\x.js"'
		]
	]);
	switch (random.below(6)) {
		case 0:
			return `claude mcp add ${options} ${server}`;
		case 1:
			return `claude mcp add-json ${random.pick(['docs', '"a b"', ''])} ${quote}${config}${quote}`;
		case 2:
			return `${random.pick(['codex', 'gemini', 'qwen'])} mcp add ${server} ${options}`;
		case 3:
			return `code --add-mcp ${quote}${quote === '"' ? config.replaceAll('"', '\\"') : config}${quote}`;
		case 4:
			return `cursor://anysphere.cursor-deeplink/mcp/install?name=${encodeURIComponent(random.pick(['docs', 'a b']))}&config=${random.chance(80) ? Buffer.from(config).toString('base64') : config}`;
		default:
			return `vscode:mcp/install?${encodeURIComponent(config)}`;
	}
}

const logLines = [
	'Error: spawn npx ENOENT',
	'2026-01-01T00:00:00.000Z [docs] [error] MCP error -32000: Connection closed',
	'    at ChildProcess._handle.onexit (node:internal/child_process:285:19)',
	'npm error code E404\nnpm error 404 Not Found - GET https://packages.example.org/x - Not found',
	'SyntaxError: Unexpected token \'S\', "Server run"... is not valid JSON',
	'TypeError: fetch failed',
	'[error] HTTP 401: Invalid OAuth error response: SyntaxError: JSON Parse error',
	'\u001b[31mError\u001b[0m: connect ECONNREFUSED 127.0.0.1:3000',
	"ModuleNotFoundError: No module named 'mcp'",
	'docker: Cannot connect to the Docker daemon at unix:///var/run/docker.sock.'
];

function log(random: Random, { others }: Seeds): string {
	return Array.from({ length: 1 + random.below(12) }, () =>
		random.chance(60) ? random.pick(logLines) : (random.pick(others).split('\n')[0] ?? '')
	).join(random.pick(['\n', '\n', '\r\n', '\n\n', ' ']));
}

function http(random: Random): string {
	const header = () =>
		random.pick([
			...[
				'WWW-Authenticate: Bearer realm="a", error="invalid_token", scope="x y"',
				'WWW-Authenticate: Basic'
			],
			...[
				'Content-Type: text/html',
				'Content-Type: application/json',
				'Mcp-Session-Id: abc',
				'Host: mcp.example.com'
			],
			...[
				'Authorization: Bearer abc',
				'Authorization: Basic YTpi',
				'Location: /login',
				'Accept: application/json'
			],
			...[
				'WWW-Authenticate: Bearer resource_metadata="https://a.example/.well-known/oauth-protected-resource"'
			],
			...[
				'Access-Control-Allow-Origin: *',
				'Origin: null',
				'MCP-Protocol-Version: 2025-06-18',
				'X',
				': y',
				'A:'
			]
		]);
	const headers = () => Array.from({ length: random.below(6) }, header).join('\n');
	const body = () =>
		random.pick(['', '{}', '<html>', '{"error":"invalid_request"}', '{"jsonrpc":"2.0","id":1']);
	const status = random.pick([
		200, 202, 301, 307, 400, 401, 403, 404, 405, 406, 415, 421, 429, 500, 502, 504
	]);
	const parts = [
		`${random.pick(['POST', 'GET', 'OPTIONS', 'DELETE'])} /${random.pick(['mcp', 'sse', '', 'token', 'register'])} HTTP/1.1\n${headers()}`,
		`HTTP/${random.pick(['1.1', '2', '3'])} ${status} ${random.pick(['', 'Unauthorized', 'X'])}\n${headers()}\n\n${body()}`,
		`curl -i ${random.pick(['-X POST', '-H "Authorization: Bearer x"', "-d '{}'"])} https://mcp.example.com/mcp`,
		`> POST /mcp HTTP/1.1\n> ${header()}\n>\n< HTTP/1.1 ${status}\n< ${header()}`
	];
	return Array.from({ length: 1 + random.below(4) }, () => random.pick(parts)).join('\n\n');
}

function metadata(random: Random): string {
	const https = 'https://auth.example.com';
	const all: readonly (readonly [string, unknown])[] = [
		['issuer', random.pick([https, `${https}/`, 'http://auth.example.com', 3])],
		['resource', random.pick(['https://mcp.example.com/mcp', 'x', null])],
		['authorization_servers', random.pick<unknown>([[https], [], https, [3]])],
		['authorization_endpoint', `${https}/authorize`],
		['token_endpoint', random.pick([`${https}/token`, '/token'])],
		['registration_endpoint', `${https}/register`],
		['code_challenge_methods_supported', random.pick<unknown>([['S256'], ['plain'], 'S256'])],
		['grant_types_supported', ['authorization_code', 'refresh_token']],
		['scopes_supported', random.pick<unknown>([['a', 'offline_access'], {}])],
		['redirect_uris', ['http://localhost:3334/oauth/callback']],
		['client_id', random.pick(['abc', 'https://a.example/client.json'])],
		['access_token', 'opaque'],
		['error', random.pick(['invalid_grant', 'invalid_client', 'invalid_redirect_uri'])]
	];
	const document = () =>
		JSON.stringify(
			Object.fromEntries(all.filter(() => random.chance(45))),
			null,
			random.pick([0, 2])
		);
	return Array.from({ length: 1 + random.below(3) }, document).join(
		random.pick(['\n', '\n\n', ',\n'])
	);
}

function token(random: Random): string {
	const claims = {
		...(random.chance(70) && { iss: random.pick<unknown>(['https://auth.example.com', 3, null]) }),
		...(random.chance(70) && {
			aud: random.pick<unknown>(['https://mcp.example.com/mcp', ['a', 'b'], {}])
		}),
		...(random.chance(70) && {
			exp: random.pick<unknown>([1_700_000_000, 1_700_000_000_000, 'soon', -1])
		}),
		...(random.chance(50) && { scope: random.pick<unknown>(['read', ['read'], 3]) }),
		...(random.chance(20) && { nonce: 'n' })
	};
	const made = sampleToken(claims, {
		alg: random.pick(['RS256', 'none', 'HS256', 3]),
		typ: random.pick(['at+jwt', 'JWT', null])
	});
	const cut = random.chance(25) ? made.slice(0, random.below(made.length)) : made;
	return random.pick([
		cut,
		`Bearer ${cut}`,
		`Authorization: Bearer ${cut}`,
		`"${cut}"`,
		`${cut}\n`,
		JSON.stringify(claims)
	]);
}

function redirect(random: Random): string {
	const uri = random.pick([
		'http://localhost:3334/oauth/callback',
		'http://127.0.0.1/cb',
		'https://a.example/cb',
		'cursor://x/y',
		'%%'
	]);
	return random.pick([
		`https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=${encodeURIComponent(uri)}&state=s&scope=${random.pick(['', 'a%20b', '%ZZ'])}`,
		`${uri}?${random.pick(['code=abc&state=s', 'error=access_denied', 'error=invalid_scope&error_description=x%20y'])}`,
		`${uri}#access_token=abc&token_type=bearer`,
		`redirect_uri: ${uri}\nregistered: ${uri}/\n`,
		`AADSTS50011: The redirect URI '${uri}' specified in the request does not match`
	]);
}

function soup(random: Random): string {
	return Array.from({ length: random.below(50) }, () =>
		random.chance(50)
			? random.pick(signs)
			: random.chance(70)
				? random.pick(words)
				: String.fromCharCode(random.below(random.chance(80) ? 0x250 : 0x1_0000))
	).join('');
}

/** The same again and again: what is not linear shows. */
function repeated(random: Random, { configs, others }: Seeds): string {
	const unit = random.pick<() => string>([
		() => random.pick(signs),
		() => random.pick(words),
		() => random.pick(signs) + random.pick(signs),
		() => random.pick(words) + random.pick(signs) + random.pick(words),
		() => cutOf(random, random.pick(configs), 60),
		() => cutOf(random, random.pick(others), 60)
	])();
	const length = random.pick([200, 2_000, 2_000, 20_000]);
	const times = Math.ceil(length / Math.max(1, unit.length));
	const head = random.chance(50) ? cutOf(random, random.pick(configs), 120) : '';
	return head + unit.repeat(times) + (random.chance(30) ? random.pick(signs) : '');
}

function cutOf(random: Random, from: string, longest: number): string {
	const start = random.below(from.length);
	return from.slice(start, start + 1 + random.below(longest));
}

/** A few characters or lines lost, added, exchanged or doubled. */
function mutated(random: Random, from: string): string {
	let result = from;
	for (let count = 1 + random.below(4); count > 0; count--) {
		const start = random.below(result.length + 1);
		switch (random.below(9)) {
			case 0:
			case 1:
				result = result.slice(0, start) + result.slice(start + 1 + random.below(3));
				break;
			case 2:
			case 3:
				result =
					result.slice(0, start) +
					random.pick(random.chance(60) ? signs : words) +
					result.slice(start);
				break;
			case 4:
				result =
					result.slice(0, start) +
					random.pick(random.chance(60) ? signs : words) +
					result.slice(start + random.below(4));
				break;
			case 5: {
				// A line goes, is doubled, or moves.
				const lines = result.split('\n');
				const at = random.below(lines.length);
				const [line = ''] = lines.splice(at, 1);
				if (random.chance(60)) lines.splice(random.below(lines.length + 1), 0, line);
				if (random.chance(30)) lines.splice(at, 0, line);
				result = lines.join('\n');
				break;
			}
			case 6:
				result = result.slice(0, start);
				break;
			case 7: {
				const sign = random.pick(signs);
				result = result.replaceAll(sign, random.pick([...signs, '']));
				break;
			}
			default: {
				const end = start + random.below(40);
				result = result.slice(0, end) + result.slice(start, end) + result.slice(end);
			}
		}
	}
	return result;
}

/** One text in, behind or around another. */
function spliced(random: Random, seeds: Seeds): string {
	const one = () => random.pick(random.chance(70) ? seeds.configs : seeds.others);
	const [a, b] = [one(), one()];
	const at = random.below(a.length + 1);
	switch (random.below(8)) {
		case 0:
			return a.slice(0, at) + b.slice(random.below(b.length + 1));
		case 1:
			return a.slice(0, at) + b + a.slice(at);
		case 2:
			return `${a}${random.pick(['', '\n', ',\n', '\n\n', '\n---\n'])}${b}`;
		case 3:
			return a.slice(0, at) + JSON.stringify(b) + a.slice(at);
		case 4:
			return `Here is my config:\n\n\`\`\`${random.pick(['', 'json', 'toml', 'yaml', 'bash'])}\n${a}\n\`\`\`\n\n${b}`;
		case 5: {
			// Line by line, as two windows copied over each other.
			const [left, right] = [a.split('\n'), b.split('\n')];
			return left
				.flatMap((line, index) => [line, ...(right[index] === undefined ? [] : [right[index]])])
				.join('\n');
		}
		case 6:
			return JSON.stringify({ mcpServers: { a: { command: a, args: [b] } }, [b.slice(0, 40)]: a });
		default:
			return `cat > x.json <<'EOF'\n${a}\nEOF\n${b}`;
	}
}

/** The same text as another program passes it on. */
function disguised(random: Random, given: string): string {
	switch (random.below(12)) {
		case 0:
			return given.replaceAll('\n', '\r\n');
		case 1:
			return given.replaceAll('\n', '\r');
		case 2:
			return `\ufeff${given}`;
		case 3:
			return Array.from(given)
				.map((sign) => `${sign}\u0000`)
				.join('');
		case 4:
			return given.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
		case 5:
			return `{\\rtf1\\ansi ${given.replaceAll('{', '\\{').replaceAll('}', '\\}').replaceAll('\n', '\\\n')}}`;
		case 6:
			return JSON.stringify(given);
		case 7:
			return given.replaceAll('"', random.pick(['“', "'", '\\"', '＂', '`']));
		case 8:
			return given.replaceAll(' ', random.pick(['\u00a0', '\t', '']));
		case 9:
			return given
				.split('\n')
				.map((line, index) => `${random.pick(['> ', `${index + 1}  `, '+ ', '    '])}${line}`)
				.join('\n');
		case 10:
			return `\`\`\`json\n${given}\n\`\`\``;
		default:
			return given.replaceAll('\n', ' ');
	}
}

type Generator = (random: Random, seeds: Seeds) => string;

const generators: readonly (readonly [name: string, weight: number, make: Generator])[] = [
	['mutated config', 26, (random, { configs }) => mutated(random, random.pick(configs))],
	['mutated evidence', 10, (random, { others }) => mutated(random, random.pick(others))],
	['structure', 16, structure],
	['mutated structure', 10, (random) => mutated(random, structure(random))],
	['command', 5, command],
	['mutated command', 4, (random) => mutated(random, command(random))],
	['log', 4, log],
	['http', 5, http],
	['metadata', 4, metadata],
	['token', 3, token],
	['redirect', 2, redirect],
	['splice', 8, spliced],
	['soup', 5, soup],
	['repeated', 1, repeated],
	['binary', 1, (random) => sample(fc.string({ unit: 'binary', maxLength: 300 }), random)]
];
const allWeight = generators.reduce((sum, [, weight]) => sum + weight, 0);

/** Names of all generators. */
export const generatorNames = generators.map(([generator]) => generator);

const files = clients.flatMap((client: ClientDefinition) => [
	...client.files,
	...(client.notRead ?? [])
]);

function contextOf(random: Random): AnalyseContext {
	const client = random.below(3);
	const platform = random.below(5);
	return {
		...(client > 0 && {
			client: client === 1 && random.chance(10) ? 'no-such-client' : random.pick(clients).id
		}),
		...(platform < 3 && {
			platform: (['windows', 'macos', 'linux'] as const)[platform] ?? 'linux'
		}),
		...(random.chance(15) && {
			file: random.pick([...files, 'x.json', '', '/', 'C:\\a\\.mcp.json'])
		}),
		...(random.chance(15) && {
			expectedResource: random.pick(['https://mcp.example.com/mcp', 'no address'])
		}),
		now: new Date(Date.UTC(2026, 10, 26, 12))
	};
}

/** Input `index` of a run: the same whenever it is asked for, as long as seeds and generators stay. */
export function makeInput(seed: number, index: number, seeds: Seeds): Input {
	const random = new Random(seed, index);
	let at = random.below(allWeight);
	const [generator, , make] =
		generators.find(([, weight]) => (at -= weight) < 0) ?? generators[0] ?? [];
	if (!generator || !make) throw new Error('no generator');
	let made = make(random, seeds);
	let planted: string | null = null;
	if (random.chance(30)) {
		planted = fakeToken(random);
		const quoted = [...made.matchAll(/"[^"\n]*"/g)];
		const place = quoted[random.below(quoted.length)];
		const start = place && random.chance(60) ? place.index : random.below(made.length + 1);
		const gone = place?.index === start ? place[0].length : 0;
		const with_ =
			gone > 0
				? JSON.stringify(random.pick(['', 'Bearer ', 'x=']) + planted)
				: enveloped(random, planted);
		made = made.slice(0, start) + with_ + made.slice(start + gone);
	}
	if (random.chance(8)) made = disguised(random, made);
	return { generator, text: made, context: contextOf(random), planted };
}
