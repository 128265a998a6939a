/** The readings are those of the SDKs that are installed here. */
import { extractWWWAuthenticateParams as second } from '@modelcontextprotocol/client';
import { extractWWWAuthenticateParams as first } from '@modelcontextprotocol/sdk/client/auth.js';
import { describe, expect, it } from 'vitest';
import { sdkReadings } from './sdk.ts';

const address = 'https://mcp.example.com/.well-known/oauth-protected-resource/mcp';
const headers: readonly (readonly [name: string, values: readonly string[]])[] = [
	['one challenge', [`Bearer realm="a", error="invalid_token", resource_metadata="${address}"`]],
	['small letters and no quotes', [`bearer scope=read,resource_metadata=${address}`]],
	['another scheme before it', [`Basic realm="a", Bearer resource_metadata="${address}"`]],
	['another header line before it', ['Negotiate', `Bearer resource_metadata="${address}"`]],
	['another header line behind it', [`Bearer resource_metadata="${address}"`, 'Basic realm="a"']],
	['DPoP first', [`DPoP algs="ES256", resource_metadata="${address}", scope="a b"`]],
	['the scheme alone', ['Bearer']],
	['a scope in a scope of another name', ['Bearer max_scope="a", scope="b"']],
	['an empty value', ['Bearer scope="", error="x"']],
	['no address', ['Bearer resource_metadata="/mcp"']]
];

describe('what an SDK reads', () => {
	it.each(headers)('%s', (_, values) => {
		const sent = new Headers();
		for (const value of values) sent.append('WWW-Authenticate', value);
		const response = new Response(null, { status: 401, headers: sent });
		const [one, two] = sdkReadings(values);
		for (const [read, mine] of [
			[first(response), one],
			[second(response), two]
		] as const) {
			expect(mine?.scope ?? undefined).toBe(read.scope);
			expect(mine?.error ?? undefined).toBe(read.error);
			// What is no address is left out there, and shown here.
			if (read.resourceMetadataUrl)
				expect(mine?.resourceMetadata).toBe(read.resourceMetadataUrl.href);
			else expect(URL.canParse(mine?.resourceMetadata ?? '')).toBe(false);
		}
	});
	it('of Python looks at the whole, whatever stands first', () => {
		expect(sdkReadings(['Basic realm="a"', `Bearer resource_metadata="${address}"`])[2]).toEqual({
			sdk: 'Python SDK 2',
			resourceMetadata: address,
			scope: null,
			error: null
		});
	});
});
