/** What holds for any paste that is no config: words instead of exceptions, places inside, no secret in what is said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleToken } from '../rules/sample-token.ts';
import { positions } from '../text/index.ts';
import { analyse, type Report } from './index.ts';

const runs = { seed: 20261126 };

/** Every value that must not be repeated holds this; made so that no scanner takes it for real. */
const canary = ['Zx9', 'canary', 'Q7w', 'Kp3'].join('');
const token = sampleToken({
	iss: 'https://auth.example.com',
	aud: 'https://other.example.com',
	exp: 1_700_000_000,
	nonce: canary
});
const pieces = [
	`POST /mcp?token=${canary} HTTP/1.1`,
	'POST /mcp HTTP/1.1',
	'GET https://mcp.example.com/.well-known/oauth-protected-resource/mcp HTTP/1.1',
	'GET /.well-known/oauth-authorization-server -> 404',
	'POST /register -> 403 text/html',
	'Host: mcp.example.com',
	`Authorization: Bearer ${canary}`,
	`Authorization: ${canary}`,
	`Authorization: Bearer Bearer ${canary}`,
	`Cookie: session=${canary}`,
	`Mcp-Session-Id: ${canary}`,
	'Accept: application/json',
	'Origin: https://app.example.com',
	'',
	'HTTP/1.1 401 Unauthorized',
	'HTTP/1.1 400 Bad Request',
	'HTTP/2 403',
	'HTTP/1.1 200 OK',
	'HTTP/1.1 307 Temporary Redirect',
	'Location: http://mcp.example.com/mcp/',
	'Content-Type: text/html',
	'WWW-Authenticate: Bearer realm="a", error="insufficient_scope", scope="x"',
	'WWW-Authenticate: Bearer resource_metadata="http://inner/.well-known/oauth-protected-resource',
	'WWW-Authenticate: Basic',
	`Set-Cookie: id=${canary}`,
	'{"jsonrpc":"2.0","error":{"code":-32000,"message":"No valid session ID"},"id":null}',
	'{"resource":"https://mcp.example.com/mcp/","authorization_servers":["http://auth.example.com"]}',
	'{"issuer":"https://auth.example.com/","token_endpoint":"http://x/token"}',
	`{"client_id":"a","client_secret":"${canary}","redirect_uris":["http://x.example/cb"]}`,
	`{"access_token":"${canary}","refresh_token":"${canary}","expires_in":3600}`,
	`{"error":"invalid_grant","error_description":"${canary}"}`,
	`grant_type=refresh_token&refresh_token=${canary}&client_secret=${canary}`,
	`http://localhost:3334/callback?code=${canary}&state=${canary}`,
	`https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2Fx.example%2Fcb&state=${canary}`,
	`curl -i -H 'Authorization: Bearer ${canary}' -d '{"method":"tools/list"}' https://mcp.example.com/mcp`,
	token,
	`Bearer ${token.slice(0, 60)}`,
	'Error: spawn npx ENOENT',
	'2026-01-01T00:00:00Z [a] [error] MCP error -32000: Connection closed',
	'\u001b[31mError\u001b[0m',
	'# client url: https://mcp.example.com/mcp',
	'[{"issuer":"x"}]',
	'{"log":{"entries":[{"request":{"method":"GET","url":"https://a/b","headers":[]},"response":{"status":401,"headers":[]}}]}}',
	'"'.repeat(3),
	'{'.repeat(20),
	'\u0000\u0001',
	'eyJ'.repeat(5)
];
const breaks = fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ', '', '\n\t');
const paste = fc
	.array(
		fc.tuple(
			fc.oneof(
				{ weight: 8, arbitrary: fc.constantFrom(...pieces) },
				{ weight: 1, arbitrary: fc.string({ maxLength: 12 }) }
			),
			breaks
		),
		{ minLength: 1, maxLength: 14 }
	)
	.map((parts) => parts.flat().join(''));
/** A paste with a few signs lost or added. */
const broken = fc
	.tuple(
		paste,
		fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 })
	)
	.map(([text, changes]) =>
		changes.reduce((result, [at, gone, added]) => {
			const start = at % (result.length + 1);
			return result.slice(0, start) + added + result.slice(start + gone);
		}, text)
	);
const contexts = fc.constantFrom(
	{},
	{ client: 'claude-code', platform: 'windows' as const },
	{ expectedResource: 'https://mcp.example.com/mcp' },
	{ expectedResource: 'not an address' }
);

describe('analyse, on anything but a config', () => {
	it('answers, the same each time, with places inside the text', async () => {
		await fc.assert(
			fc.asyncProperty(broken, contexts, async (text, given) => {
				const context = { ...given, now: new Date('2026-11-26T12:00:00Z') };
				const report = await analyse(text, context);
				expect(report.recognised).not.toBe('');
				inside(text, report);
				expect(JSON.stringify(await analyse(text, context))).toBe(JSON.stringify(report));
			}),
			{ ...runs, numRuns: 3_000 }
		);
	}, 120_000);

	it('repeats no secret in what it says', async () => {
		await fc.assert(
			fc.asyncProperty(paste, async (text) => {
				const report = await analyse(text);
				if (report.kind === 'config') return;
				const said = JSON.stringify([
					report.recognised,
					report.parts.map(({ name }) => name),
					report.findings.map(({ message, primary, related }) => [
						message,
						primary.path,
						primary.note,
						related.map(({ path, note }) => [path, note])
					])
				]);
				for (let at = 0; at + 8 <= canary.length; at++)
					expect(said).not.toContain(canary.slice(at, at + 8));
			}),
			{ ...runs, numRuns: 3_000 }
		);
	}, 120_000);

	it.each([
		['a token that was cut', token.slice(0, -40)],
		['base64 that decodes to nothing', 'Bearer eyJ!!!!.eyJ@@@@.x'],
		['a token of garbage', `eyJ${'A'.repeat(5_000)}.${'B'.repeat(5_000)}.${'C'.repeat(5_000)}`],
		['metadata that is a list', '[{"issuer":"https://a.example","token_endpoint":"x"}]'],
		['200,000 open braces behind a header', `HTTP/1.1 401 X\n\n${'{"issuer":'.repeat(200_000)}`],
		['a header of a megabyte', `WWW-Authenticate: Bearer ${'a="b", '.repeat(150_000)}`],
		['a log of five megabytes', '2026-01-01 [error] something failed\n'.repeat(140_000)],
		['a thousand exchanges', 'GET /mcp HTTP/1.1\nHost: a\n\nHTTP/1.1 401 X\n\n'.repeat(1_000)],
		['lone carriage returns', 'HTTP/1.1 401 X\rWWW-Authenticate: Bearer\r\r{}'],
		[
			'headers with folded lines and lone line ends in them',
			'HTTP/1.1 401 X\r\nWWW-Authenticate: Bearer\r\n realm="a"\rSet-Cookie: b\n\r\nX: \r\n\r\n{}'
		],
		['half a line break in a header', 'WWW-Authenticate: Bearer error="a\rb\nc", scope="'],
		['a token in two halves', `${token.slice(0, 80)}\n${token.slice(80)}`],
		['a token of dots', '.'.repeat(200)],
		['a list of documents', '[{"resource":"https://a.example"},{"issuer":1},[],null,"x"]'],
		['claims that are no object', 'eyJhbGciOiJub25lIn0.WzEsMl0.'],
		[
			'times that no calendar has',
			sampleToken({ iss: 'https://a.example', exp: 1e300, nbf: -1e300 })
		],
		['a curl command without an end', `curl -H '${'x'.repeat(50_000)}`]
	])('answers %s in words, soon', async (_, text) => {
		const start = performance.now();
		const report = await analyse(text);
		expect(performance.now() - start).toBeLessThan(3_000);
		expect(report.recognised).toMatch(/^This /);
		inside(text, report);
	});
});

function inside(text: string, { findings, parts }: Report) {
	const position = positions(text);
	for (const { primary, related } of findings)
		for (const { span, line, column } of [primary, ...related]) {
			expect(span.start).toBeGreaterThanOrEqual(0);
			expect(span.end).toBeGreaterThanOrEqual(span.start);
			expect(span.end).toBeLessThanOrEqual(text.length);
			expect({ line, column }).toEqual(position(span.start));
		}
	for (const { span } of parts) expect(span.end).toBeLessThanOrEqual(text.length);
}
