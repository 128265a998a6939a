/** The check of tokens: node --import tsx --test bearer-test.ts */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { createResourceServer } from '../resource-server/resource-server.ts';

const issuer = 'https://auth.example.com';
const resource = 'https://mcp.example.com/mcp';
const { publicKey, privateKey } = await generateKeyPair('RS256');
const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' };

const keyServer = createServer((_request, response) => {
	response
		.setHeader('content-type', 'application/json')
		.end(JSON.stringify({ keys: [jwk] }));
});
let mcpServer: Server;
let endpoint: string;

before(async () => {
	const keyPort = await listen(keyServer);
	const app = createResourceServer({
		issuer,
		resource,
		jwksUri: `http://127.0.0.1:${keyPort}/`,
		scopes: ['files:read']
	});
	mcpServer = createServer((request, response) => void app(request, response));
	endpoint = `http://127.0.0.1:${await listen(mcpServer)}/mcp`;
});
after(() => {
	keyServer.close();
	mcpServer.close();
});

async function listen(server: Server): Promise<number> {
	await once(server.listen(0, '127.0.0.1'), 'listening');
	// It listens on a port, not on a pipe.
	return (server.address() as AddressInfo).port;
}

/** A good token, but for what is given. */
function token({
	aud = resource,
	iss = issuer,
	exp = '5m',
	scope = 'files:read',
	kid = 'one'
} = {}) {
	return new SignJWT({ scope })
		.setProtectedHeader({ alg: 'RS256', kid })
		.setIssuer(iss)
		.setAudience(aud)
		.setSubject('user-1')
		.setExpirationTime(exp)
		.sign(privateKey);
}
async function call(bearer?: string) {
	const headers =
		bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
	const { status, headers: answer } = await fetch(endpoint, {
		method: 'POST',
		headers
	});
	return { status, challenge: answer.get('www-authenticate') ?? '' };
}

test('takes a token made for this server', async () => {
	assert.equal((await call(await token())).status, 200);
});
test('says where to sign in when no token is sent', async () => {
	const { status, challenge } = await call();
	assert.equal(status, 401);
	assert.match(
		challenge,
		/resource_metadata="https:\/\/mcp\.example\.com\/\.well-known\/[^"]+\/mcp"/
	);
	assert.doesNotMatch(challenge, /error=/);
});

const bad: Record<string, string> = {
	'for another server': await token({ aud: 'https://other.example.com' }),
	'of another issuer': await token({ iss: 'https://evil.example.com' }),
	'signed with an unknown key': await token({ kid: 'two' }),
	'that has expired': await token({ exp: '-1h' }),
	'without a signature': new UnsecuredJWT({ aud: resource, iss: issuer })
		.setExpirationTime('5m')
		.encode()
};
for (const [which, bearer] of Object.entries(bad))
	test(`refuses a token ${which}`, async () => {
		const { status, challenge } = await call(bearer);
		assert.equal(status, 401);
		assert.match(challenge, /error="invalid_token"/);
	});

test('names the scope that is missing', async () => {
	const { status, challenge } = await call(await token({ scope: 'profile' }));
	assert.equal(status, 403);
	assert.match(challenge, /error="insufficient_scope".*scope="files:read"/);
});
