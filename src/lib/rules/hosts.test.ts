/** A secret that stands where a host belongs is in no message: not as it was written, and not in small letters. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { resourceMetadata, serverMetadata } from './sample-documents.ts';
import { sampleKeys, sampleToken } from './sample-token.ts';

/** Its letters tell only while they are as they were. */
const secret = sampleToken({ iss: 'https://auth.example.com' }).replaceAll('_', '-');
const host = `${secret}.example.com`;
const mcp = `https://${host}/mcp`;
const call = (to: string, more = '') =>
	`POST /mcp HTTP/1.1\nHost: ${to}\nContent-Type: application/json\n${more}\n{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n\n`;
const documentOfOther = `HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer resource_metadata="https://other.example.com/.well-known/oauth-protected-resource"\n`;

const rows: readonly (readonly [rule: string, text: string, expectedResource?: string])[] = [
	['challenge-metadata-address', call(host) + documentOfOther],
	[
		'challenge-metadata-address',
		call('mcp.example.com') + documentOfOther.replace('other.example.com', host)
	],
	['wrong-endpoint-answer', `${call(host)}HTTP/1.1 404 Not Found\nContent-Length: 0\n`],
	['html-answer', `${call(host)}HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html>`],
	[
		'foreign-provider-key',
		`${call(host, `Authorization: Bearer ${sampleKeys.github}\n`)}HTTP/1.1 401 Unauthorized\nContent-Length: 0\n`
	],
	['host-not-allowed', `${call(host)}HTTP/1.1 421 Misdirected Request\n\nInvalid Host header`],
	['resource-differs', resourceMetadata(), mcp],
	['audience-differs', sampleToken({ aud: 'https://other.example.com', exp: 1_900_000_000 }), mcp],
	['provider-key-alone', sampleKeys.github, mcp],
	['unreadable-token', `Bearer ${sampleKeys.opaque}`, mcp],
	[
		'endpoint-on-other-host',
		serverMetadata({ token_endpoint: `https://${secret}.example.net/token` })
	],
	[
		'entra-resource-differs',
		resourceMetadata({
			authorization_servers: ['https://login.microsoftonline.com/t/v2.0'],
			scopes_supported: [`api://${secret}/read`]
		})
	]
];

describe('a secret in place of a host', () => {
	it.each(rows.map((row) => ({ row })))(
		'$row.0',
		async ({ row: [rule, text, expectedResource] }) => {
			const { findings } = await analyse(
				text,
				expectedResource === undefined ? {} : { expectedResource }
			);
			expect(findings.map((finding) => finding.rule)).toContain(rule);
			const said = JSON.stringify(
				findings.map(({ message, primary, related }) => [message, primary.note, related])
			);
			for (let at = 0; at + 8 <= secret.length; at++)
				expect(said.toLowerCase()).not.toContain(secret.slice(at, at + 8).toLowerCase());
		}
	);
});
