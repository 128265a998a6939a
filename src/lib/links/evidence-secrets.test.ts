/** What stands in exchanges, documents, tokens and addresses never leaves: not in messages, frames, links or help reports. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../analysis/jobs.ts';
import { sampleToken } from '../rules/sample-token.ts';
import { renderHelpReport } from '../help/index.ts';
import { encodeReportLink } from './index.ts';

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'.split('');
/** Long enough that nobody takes it for a word. */
const secret = fc
	.array(fc.constantFrom(...letters), { minLength: 28, maxLength: 44 })
	.map((signs) => signs.join(''))
	.filter((value) => /[A-Z]/.test(value) && /\d/.test(value));

const har = (value: string) =>
	JSON.stringify({
		log: {
			entries: [
				{
					request: {
						method: 'POST',
						url: 'https://mcp.example.com/mcp',
						headers: [
							{ name: 'Cookie', value: `session=${value}` },
							{ name: 'Authorization', value: `Bearer ${value}` }
						],
						cookies: [{ name: 'session', value }]
					},
					response: {
						status: 401,
						headers: [{ name: 'Set-Cookie', value: `session=${value}; HttpOnly` }],
						cookies: [{ name: 'session', value }]
					}
				}
			]
		}
	});

const places: readonly (readonly [name: string, place: (value: string) => string])[] = [
	[
		'a bearer header',
		(value) =>
			`POST /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer ${value}\n\nHTTP/1.1 401 Unauthorized\n`
	],
	['a doubled scheme', (value) => `Authorization: Bearer Bearer ${value}`],
	[
		'cookies',
		(value) =>
			`GET /mcp HTTP/1.1\nHost: mcp.example.com\nCookie: a=1; session=${value}\n\nHTTP/1.1 403 Forbidden\nSet-Cookie: session=${value}; Path=/\n`
	],
	[
		'a session id',
		(value) =>
			`POST /mcp HTTP/1.1\nMcp-Session-Id: ${value}\n\nHTTP/1.1 404 Not Found\n\nsession not found`
	],
	['an HTTP archive', har],
	[
		'a curl command',
		(value) =>
			`curl -i -H 'Authorization: Bearer ${value}' -H 'Cookie: sid=${value}' https://mcp.example.com/mcp\nHTTP/1.1 401 X\n`
	],
	['a callback', (value) => `http://localhost:3334/callback?code=${value}&state=${value}`],
	[
		'a sign-in',
		(value) =>
			`https://auth.example.com/authorize?response_type=code&client_id=a&redirect_uri=http%3A%2F%2Fx.example%2Fcb&state=${value}`
	],
	['a callback with its answer behind #', (value) => `http://localhost/cb#access_token=${value}`],
	[
		'a token request',
		(value) =>
			`POST /token HTTP/1.1\nHost: auth.example.com\n\ngrant_type=refresh_token&refresh_token=${value}&client_secret=${value}\n\nHTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant"}`
	],
	[
		'a code exchange',
		(value) =>
			`POST /token HTTP/1.1\nHost: auth.example.com\n\ngrant_type=authorization_code&code=${value}&code_verifier=${value}\n\nHTTP/1.1 400 Bad Request\n\n{"error":"invalid_grant"}`
	],
	[
		'a token answer',
		(value) =>
			`{"access_token":"${value}","token_type":"Bearer","expires_in":3600,"refresh_token":"${value}","id_token":"${value}"}`
	],
	[
		'a registration',
		(value) =>
			`{"client_id":"a","client_secret":"${value}","registration_access_token":"${value}","redirect_uris":["http://x.example/cb"]}`
	],
	[
		'claims about a person',
		(value) => sampleToken({ iss: 'https://a.example', email: value, sub: value })
	],
	['a log', (value) => `2026-01-01 [error] HTTP 401 with Authorization: Bearer ${value}\n`]
];

describe('what is secret in evidence', () => {
	it.each(places)('never leaves: %s', async (_, place) => {
		await fc.assert(
			fc.asyncProperty(secret, async (value) => {
				const text = place(value);
				const result = await run({ kind: 'analyse', text, context: {} });
				if (result.kind !== 'analysed') throw new Error('expected an analysis');
				const { report, frames } = result;
				const shown = JSON.stringify([
					{ ...report, corrected: null, findings: [] },
					report.findings.map(({ message, primary, related, fixes }) => [
						message,
						[primary, ...related].map(({ path, note }) => [path, note]),
						fixes.map(({ title }) => title)
					]),
					frames,
					encodeReportLink({
						rules: report.findings.map(({ rule }) => rule),
						client: report.client.id,
						platform: null
					}),
					renderHelpReport({ report, clientName: null, systemName: null, evidence: text })
				]);
				for (let at = 0; at + 8 <= value.length; at++)
					if (shown.includes(value.slice(at, at + 8)))
						expect(shown.slice(Math.max(0, shown.indexOf(value.slice(at, at + 8)) - 120))).toBe('');
			}),
			{ seed: 20261126, numRuns: 15 }
		);
	});
});
