/** The whole sign-in: node --import tsx --test flow-test.ts */
import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import express from 'express';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import {
	finishSignIn,
	startSignIn,
	type AuthorizationServer
} from '../authorization-request/authorization-request.ts';
import { createResourceServer } from '../resource-server/resource-server.ts';

/** Signs everybody in without asking, and checks what a real one checks. */
async function createAuthorizationServer(issuer: string, registered: string) {
	const { publicKey, privateKey } = await generateKeyPair('ES256');
	const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
	const codes = new Map<string, Record<string, string>>();
	const app = express();
	app.get('/.well-known/oauth-authorization-server', (_request, response) => {
		response.json({
			issuer,
			authorization_endpoint: `${issuer}/authorize`,
			token_endpoint: `${issuer}/token`,
			response_types_supported: ['code'],
			code_challenge_methods_supported: ['S256'],
			authorization_response_iss_parameter_supported: true
		});
	});
	app.get('/jwks', (_request, response) => {
		response.json({ keys: [jwk] });
	});
	app.get('/authorize', (request, response) => {
		const asked = Object.fromEntries(
			new URL(request.originalUrl, issuer).searchParams
		);
		// Never redirect to an address that is not registered: the error stays here.
		if (asked.redirect_uri !== registered) {
			response.status(400).json({ error: 'invalid_request' });
			return;
		}
		const code = randomUUID();
		codes.set(code, asked);
		const answer = new URLSearchParams({
			code,
			state: asked.state ?? '',
			iss: issuer
		});
		response.redirect(`${registered}?${answer.toString()}`);
	});
	app.post(
		'/token',
		express.text({ type: '*/*' }),
		async (request, response) => {
			const sent = new URLSearchParams(String(request.body));
			const code = sent.get('code') ?? '';
			const asked = codes.get(code);
			codes.delete(code);
			const challenge = createHash('sha256')
				.update(sent.get('code_verifier') ?? '')
				.digest('base64url');
			const proven = asked?.code_challenge === challenge;
			if (
				!asked?.resource ||
				!proven ||
				asked.redirect_uri !== sent.get('redirect_uri')
			) {
				response.status(400).json({ error: 'invalid_grant' });
				return;
			}
			const access_token = await new SignJWT({ scope: asked.scope })
				.setProtectedHeader({ alg: 'ES256', kid: 'one' })
				.setIssuer(issuer)
				.setAudience(asked.resource)
				.setExpirationTime('5m')
				.sign(privateKey);
			response.json({
				access_token,
				token_type: 'Bearer',
				expires_in: 300,
				scope: asked.scope
			});
		}
	);
	return app;
}

async function listen(): Promise<{ server: Server; origin: string }> {
	const server = createServer();
	await once(server.listen(0, '127.0.0.1'), 'listening');
	// It listens on a port, not on a pipe.
	return {
		server,
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`
	};
}

test('a client that knows one address ends up signed in', async (context) => {
	const redirectUri = 'http://127.0.0.1:33418/callback';
	const [auth, mcp] = [await listen(), await listen()];
	context.after(() => {
		auth.server.close();
		mcp.server.close();
	});
	auth.server.on(
		'request',
		await createAuthorizationServer(auth.origin, redirectUri)
	);
	const resource = `${mcp.origin}/mcp`;
	mcp.server.on(
		'request',
		createResourceServer({
			issuer: auth.origin,
			resource,
			jwksUri: `${auth.origin}/jwks`,
			scopes: ['files:read']
		})
	);

	const refusal = await fetch(resource, { method: 'POST' });
	assert.equal(refusal.status, 401);
	const challenge = refusal.headers.get('www-authenticate') ?? '';
	const [, metadataUrl = ''] =
		/resource_metadata="([^"]+)"/.exec(challenge) ?? [];
	const [, scope = ''] = /scope="([^"]+)"/.exec(challenge) ?? [];
	const metadata = (await (await fetch(metadataUrl)).json()) as {
		resource: string;
		authorization_servers: [string];
	};
	assert.equal(metadata.resource, resource);

	const [issuer] = metadata.authorization_servers;
	const found = await fetch(`${issuer}/.well-known/oauth-authorization-server`);
	const server = (await found.json()) as AuthorizationServer & {
		token_endpoint: string;
	};
	assert.equal(server.issuer, issuer);

	const signIn = { server, clientId: 'example', redirectUri, resource, scope };
	const { url, attempt } = startSignIn(signIn);
	const consent = await fetch(url, { redirect: 'manual' });
	assert.equal(consent.status, 302);
	const answer = new URL(consent.headers.get('location') ?? '').searchParams;
	const body = finishSignIn(answer, attempt);
	const exchange = () => fetch(server.token_endpoint, { method: 'POST', body });
	const tokens = (await (await exchange()).json()) as { access_token: string };
	const headers = { authorization: `Bearer ${tokens.access_token}` };
	assert.equal(
		(await fetch(resource, { method: 'POST', headers })).status,
		200
	);

	// A code is good once.
	assert.equal((await exchange()).status, 400);
	// A slash more is another redirect address.
	const other = startSignIn({ ...signIn, redirectUri: `${redirectUri}/` });
	assert.equal((await fetch(other.url, { redirect: 'manual' })).status, 400);
	// An answer with a foreign state, or of a foreign issuer, is not touched.
	for (const [name, value] of [
		['state', 'foreign'],
		['iss', 'https://evil.example.com']
	] as const) {
		const forged = new URLSearchParams(answer);
		forged.set(name, value);
		assert.throws(() => finishSignIn(forged, attempt));
	}
	// Without PKCE there is no sign-in.
	const without = { ...server, code_challenge_methods_supported: [] };
	assert.throws(() => startSignIn({ ...signIn, server: without }));
});
