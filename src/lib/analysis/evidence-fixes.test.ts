/** Fixes in what is no config: each is verified by a second analysis, and none is offered where two readings are possible. */
import { describe, expect, it } from 'vitest';
import {
	resourceMetadata,
	registrationRequest,
	serverMetadata
} from '../rules/sample-documents.ts';
import { applyEdits } from '../text/index.ts';
import { analyse, verifyFix } from './index.ts';

async function firstFix(text: string, rule: string, expectedResource?: string) {
	const context = expectedResource === undefined ? {} : { expectedResource };
	const { findings } = await analyse(text, context);
	const finding = findings.find((found) => found.rule === rule);
	if (!finding) throw new Error(`${rule} is not found`);
	const [fix] = finding.fixes;
	if (!fix) return null;
	return {
		works: await verifyFix(text, context, finding, fix),
		text: applyEdits(text, fix.edits)
	};
}
const both = (resource: string, server: string) => `${resource}\n\n${server}\n`;

describe('a fix in documents', () => {
	it('makes the entry equal to the issuer, where only a slash differs', async () => {
		const text = both(
			resourceMetadata({ authorization_servers: ['https://auth.example.com/'] }),
			serverMetadata()
		);
		expect(await firstFix(text, 'issuer-differs')).toEqual({
			works: true,
			text: both(resourceMetadata(), serverMetadata())
		});
	});
	it('is not offered where another host is named: nobody can tell which one is right', async () => {
		const text = both(
			resourceMetadata({ authorization_servers: ['https://login.example.com'] }),
			serverMetadata()
		);
		expect(await firstFix(text, 'issuer-differs')).toBeNull();
	});
	it('writes https, but not where a port is written down', async () => {
		const plain = 'http://auth.example.com/token';
		expect(await firstFix(serverMetadata({ token_endpoint: plain }), 'endpoint-over-http')).toEqual(
			{ works: true, text: serverMetadata() }
		);
		expect(
			await firstFix(
				serverMetadata({ token_endpoint: 'http://auth.example.com:8080/token' }),
				'endpoint-over-http'
			)
		).toBeNull();
	});
	it('takes the address that the person gave, where only a slash differs', async () => {
		const text = resourceMetadata({ resource: 'https://mcp.example.com/mcp/' });
		expect(await firstFix(text, 'resource-differs', 'https://mcp.example.com/mcp')).toEqual({
			works: true,
			text: resourceMetadata()
		});
		expect(await firstFix(text, 'resource-differs', 'https://mcp.example.com/other')).toBeNull();
	});
	it('is not offered in a note that shows only some members', async () => {
		const text =
			'The AS: {"issuer":"https://auth.example.com","token_endpoint":"https://auth.example.com/token","code_challenge_methods_supported":["plain"]}';
		expect(await firstFix(text, 'pkce-absent')).toBeNull();
	});
	it('registers a second address, where one registration is there', async () => {
		const asked =
			'https://auth.example.com/authorize?response_type=code&client_id=a&code_challenge=x&code_challenge_method=S256&resource=r&state=s&redirect_uri=http%3A%2F%2Flocalhost%2Fcallback';
		const text = both(registrationRequest(), asked);
		expect(await firstFix(text, 'redirect-not-registered')).toEqual({
			works: true,
			text: both(
				registrationRequest({
					redirect_uris: ['http://127.0.0.1/callback', 'http://localhost/callback']
				}),
				asked
			)
		});
		const two = both(registrationRequest({ client_name: 'Other' }), text);
		expect(await firstFix(two, 'redirect-not-registered')).toBeNull();
	});
});

describe('a scheme that stands twice', () => {
	const text = 'POST /mcp HTTP/1.1\nHost: mcp.example.com\nAuthorization: Bearer Bearer abc\n';
	it('is corrected with all that is safe', async () => {
		const { corrected } = await analyse(text);
		expect(corrected).toBe(text.replace('Bearer Bearer', 'Bearer'));
	});
});
