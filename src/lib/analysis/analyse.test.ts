/** The engine's door: what any text gets for an answer. */
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, longestText } from './index.ts';

const cases: readonly (readonly [name: string, text: string, kind: string, words: RegExp])[] = [
	['nothing', '', 'unknown', /empty/],
	['blanks', ' \n\t ', 'unknown', /empty/],
	['null', 'null', 'config', /no server/],
	['an empty list', '[]', 'config', /no server/],
	['a text in quotes', '"text"', 'config', /no server/],
	['200,000 open brackets', '['.repeat(200_000), 'config', /no server/],
	['200,000 open braces', '{"a":'.repeat(200_000), 'config', /no server/],
	['a list of five megabytes', `[${'"a",'.repeat(1_250_000)}1]`, 'config', /no server/],
	[
		'a picture',
		'\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\ufffd\ufffd\u0001',
		'unknown',
		/picture/
	],
	[
		'a picture as Base64',
		`data:image/png;base64,iVBORw0KGgo${'AAAA'.repeat(50)}`,
		'unknown',
		/picture/
	],
	['half a character', '{ "mcpServers": { "\ud800": { "command": "node" } } }', 'config', /config/],
	[
		'__proto__ as a name',
		'{ "mcpServers": { "__proto__": { "command": "node" } } }',
		'config',
		/config/
	],
	[
		'TOML with a slash in a name',
		'[mcp_servers."a.example/docs"]\ntype = "http"\nurl = "https://mcp.example.com/mcp"\n',
		'config',
		/TOML/
	],
	[
		'a name of a file above members',
		'// .mcp.json\n  "docs": {\n    "url": "https://a.example"\n  },\n',
		'config',
		/JSON/
	],
	['a token', 'eyJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.', 'token', /token/i],
	['headers', 'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer', 'http', /HTTP/],
	['metadata', '{ "issuer": "https://a.example", "token_endpoint": "x" }', 'metadata', /metadata/],
	[
		'a sign-in address',
		'http://localhost:3334/callback?code=a&state=b',
		'redirect',
		/callback address/
	],
	[
		'an answer of Okta',
		'{"errorCode":"E0000011","errorSummary":"Invalid token provided"}',
		'log',
		/error/
	],
	['an error', 'Error: spawn npx ENOENT', 'log', /error message/],
	['a letter to the editor', 'Dear all, my computer is blue', 'unknown', /plain text/],
	['too much', 'x'.repeat(longestText + 1), 'unknown', /too long/]
];

describe('analyse', () => {
	// What loads on demand is loaded once; its loading is not what is measured here.
	beforeAll(async () => {
		await analyse('Error: warming up');
	});
	it.each(cases)('answers %s in words, within a second', async (_, text, kind, words) => {
		const start = performance.now();
		const report = await analyse(text);
		expect(performance.now() - start).toBeLessThan(1000);
		expect(report.kind).toBe(kind);
		expect(report.recognised).toMatch(words);
		expect(JSON.parse(JSON.stringify(report))).toBeTypeOf('object');
	});

	it('keeps an entry whose name is __proto__ apart from the prototype', async () => {
		const { entries } = await analyse(
			'{ "mcpServers": { "__proto__": { "url": "https://a.example/mcp" } } }'
		);
		expect(entries.map(({ name }) => name)).toEqual(['__proto__']);
	});

	it.each([
		['JSON', '{ "mcpServers": { "a": { "command": "npx" , } } }'],
		['TOML', '[mcp_servers.a]\ncommand = npx\n'],
		['YAML', 'mcpServers:\n  a:\n    command: npx\n    args: : x\n'],
		['log', 'Error: spawn npx ENOENT']
	])('answers the same below empty lines: %s', async (_, text) => {
		const plain = await analyse(text);
		for (const lines of ['\n', '\n\n', '\r\n', ' \n\t\n']) {
			const { kind, findings } = await analyse(lines + text);
			expect(kind).toBe(plain.kind);
			expect(findings.map(({ rule }) => rule)).toEqual(plain.findings.map(({ rule }) => rule));
		}
	});

	it('still reads the entries of a broken file', async () => {
		const { entries } = await analyse(
			'{ "mcpServers": { "a": { "command": "node", }, "b": { "command": "uvx" '
		);
		expect(entries.map(({ name }) => name)).toEqual(['a', 'b']);
	});

	it('says that an unknown client is none that it knows', async () => {
		const { client } = await analyse('{ "mcpServers": {} }', { client: 'somebody-elses' });
		expect(client.id).toBe('generic');
	});
	it.each(['config.yaml', undefined])(
		'takes the YAML of another program for nobody’s: %s',
		async (file) => {
			const text = 'mcp_servers:\n  a:\n    command: uvx\n    args: [mcp-server-time]\n';
			const { client, findings } = await analyse(text, file === undefined ? {} : { file });
			expect(client.id).toBe('generic');
			expect(findings).toEqual([]);
		}
	);
});
