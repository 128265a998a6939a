/** Faults of the sign-in itself: registration, the person's way through the browser, the exchange of the code. */
import type { Fault } from '../define.ts';
import type { Lab } from '../harness.ts';
import { curl } from '../parts/curl.ts';
import { connect, textOf, type Person } from '../parts/oauth-client.ts';
import type { Generation } from '../parts/resource-server.ts';
import {
	appSecret,
	askToken,
	codeFor,
	exchangeOf,
	registered,
	startPair,
	tokensFor
} from '../parts/signed-in.ts';

type Faults = NonNullable<Parameters<typeof startPair>[2]>;

const app: Faults = { authorization: { clients: [{ ...registered }] } };
const withSecret = {
	...registered,
	client_secret: appSecret,
	token_endpoint_auth_method: 'client_secret_basic'
} as const;

/** What a client of the SDK prints when it tries to connect. */
const clientSays =
	(generation: Generation, faults: Faults, person: () => Person = () => ({})) =>
	async (lab: Lab) => {
		const { resource } = await startPair(lab, generation, faults);
		return (await connect(lab, generation, resource.url, person())).printed;
	};

/** What the person's browser shows or brings back. */
const browserShows =
	(faults: Faults, person: () => Person, part: 'page' | 'callback' | 'both') =>
	async (lab: Lab) => {
		const { resource } = await startPair(lab, 'v2', faults);
		const { store } = await connect(lab, 'v2', resource.url, person());
		if (part === 'page') return textOf(store.page ?? '');
		return [...(part === 'both' ? [store.asked?.href ?? ''] : []), store.returned?.href ?? ''].join(
			'\n'
		);
	};

const refusing: Faults = {
	authorization: {
		registration: () => 'client registration is limited to approved redirect URIs'
	}
};
const otherRedirect = (): Person => ({
	store: { client: { ...registered, redirect_uris: ['http://localhost/callback'] } },
	redirect: 'http://localhost/callback'
});
const unknownClient = (): Person => ({ store: { client: { client_id: 'forgotten-app' } } });

/** An authorization server that knows clients by a document under their id, and fetches it in this way. */
const withDocuments = (fetchDocument: () => Promise<Response>): Faults => ({
	authorization: {
		configuration: {
			fetch: fetchDocument,
			features: { clientIdMetadataDocument: { enabled: true, ack: 'draft-02' } }
		}
	}
});
const byDocument = (): Person => ({ clientMetadataUrl: 'https://app.example.com/client.json' });

export const signInFaults: readonly Fault[] = [
	{
		id: 'registration-refused',
		title: 'the authorization server refuses to register the client, with a reason',
		evidence: 'http',
		diagnosis: 'dcr-rejected',
		async start(lab) {
			const { authorization } = await startPair(lab, 'v1', refusing);
			const { text } = await curl({
				url: `${authorization.issuer}/reg`,
				headers: { 'Content-Type': 'application/json' },
				body: '{"client_name":"Lab","redirect_uris":["http://127.0.0.1/callback"],"token_endpoint_auth_method":"none"}'
			});
			return text;
		}
	},
	{
		id: 'registration-refused-v1',
		title: 'a refused registration, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'dcr-rejected',
		start: clientSays('v1', refusing)
	},
	{
		id: 'registration-refused-v2',
		title: 'a refused registration, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'dcr-rejected',
		start: clientSays('v2', refusing)
	},
	{
		id: 'registration-scope-v2',
		title: 'the MCP server asks for a scope that the authorization server does not have',
		evidence: 'log',
		diagnosis: 'invalid-scope',
		start: clientSays('v2', { resource: { scopes: ['tools:everything'] } })
	},
	{
		id: 'redirect-not-registered',
		title: 'the client wants the person back at an address that is not registered',
		evidence: 'log',
		diagnosis: 'redirect-uri-mismatch',
		start: browserShows(app, otherRedirect, 'page')
	},
	{
		id: 'client-id-unknown',
		title: 'the authorization server does not know the client id',
		evidence: 'log',
		diagnosis: 'stale-credentials',
		note: 'the page does not say whether the id was ever known there',
		start: browserShows({}, unknownClient, 'page')
	},
	{
		id: 'client-id-unknown-v1',
		title:
			'the client id is not known when the code is exchanged, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'client-auth-method-mismatch',
		start: clientSays('v1', app, () => ({
			store: { client: { ...registered } },
			keeps: false,
			beforeExchange: (store) => {
				store.client = { client_id: 'forgotten-app' };
			}
		}))
	},
	{
		id: 'client-secret-wrong',
		title: 'the client secret is wrong',
		evidence: 'http',
		diagnosis: 'client-auth-method-mismatch',
		async start(lab) {
			const pair = await startPair(lab, 'v1', { authorization: { clients: [{ ...withSecret }] } });
			const { client_id: id, ...fields } = exchangeOf(await codeFor(lab, pair));
			return (await askToken(lab, pair, fields, basic(id ?? '', 'not-the-secret'))).text;
		}
	},
	{
		id: 'client-secret-wrong-v1',
		title: 'the client secret is wrong, and the SDK v1 client keeps its settings',
		evidence: 'log',
		diagnosis: 'client-auth-method-mismatch',
		start: clientSays('v1', { authorization: { clients: [{ ...withSecret }] } }, () => ({
			store: { client: { client_id: registered.client_id, client_secret: 'not-the-secret' } },
			keeps: false
		}))
	},
	{
		id: 'client-secret-wrong-and-forgotten-v1',
		title: 'the client secret is wrong, and the SDK v1 client throws its registration away',
		evidence: 'log',
		diagnosis: 'client-auth-method-mismatch',
		note: 'the SDK tries once more without a client and tells of that alone: the report names what it hides',
		start: clientSays('v1', { authorization: { clients: [{ ...withSecret }] } }, () => ({
			store: { client: { client_id: registered.client_id, client_secret: 'not-the-secret' } }
		}))
	},
	{
		id: 'client-secret-wrong-v2',
		title: 'the client secret is wrong, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'client-auth-method-mismatch',
		start: clientSays('v2', { authorization: { clients: [{ ...withSecret }] } }, () => ({
			store: { client: { client_id: registered.client_id, client_secret: 'not-the-secret' } }
		}))
	},
	{
		id: 'client-auth-method-wrong',
		title: 'a public client is registered as one with a secret',
		evidence: 'http',
		diagnosis: 'client-auth-method-mismatch',
		async start(lab) {
			const pair = await startPair(lab, 'v1', { authorization: { clients: [{ ...withSecret }] } });
			return (await askToken(lab, pair, exchangeOf(await codeFor(lab, pair)))).text;
		}
	},
	{
		id: 'scope-refused',
		title: 'the person comes back with invalid_scope',
		evidence: 'redirect',
		diagnosis: 'invalid-scope',
		start: browserShows(
			{ authorization: { clients: [{ ...registered, scope: 'tools:write' }] } },
			() => ({ store: { client: { ...registered } } }),
			'callback'
		)
	},
	{
		id: 'scope-refused-v2',
		title: 'the person comes back with invalid_scope, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'invalid-scope',
		start: clientSays(
			'v2',
			{ authorization: { clients: [{ ...registered, scope: 'tools:write' }] } },
			() => ({ store: { client: { ...registered } } })
		)
	},
	{
		id: 'resource-refused-v2',
		title: 'the authorization server does not know the resource',
		evidence: 'log',
		diagnosis: 'resource-param-rejected',
		start: clientSays('v2', { authorization: { onlyResource: 'https://other.example.com/mcp' } })
	},
	{
		id: 'access-denied',
		title: 'the person says no',
		evidence: 'redirect',
		diagnosis: 'access-policy-block',
		start: browserShows({}, () => ({ choice: 'refuse' }), 'callback')
	},
	{
		id: 'access-denied-v2',
		title: 'the person says no, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'access-policy-block',
		start: clientSays('v2', {}, () => ({ choice: 'refuse' }))
	},
	{
		id: 'state-lost',
		title: 'the answer of another attempt comes back',
		evidence: 'redirect',
		diagnosis: 'state-mismatch',
		start: browserShows(
			{},
			() => ({
				returns: ({ searchParams }) => {
					searchParams.set('state', 'the-state-of-yesterday');
				}
			}),
			'both'
		)
	},
	{
		id: 'callback-issuer-differs-v2',
		title: 'the person comes back from another issuer',
		evidence: 'log',
		diagnosis: 'callback-issuer-mismatch',
		start: clientSays('v2', {}, () => ({
			returns: ({ searchParams }) => {
				searchParams.set('iss', 'https://auth.example.com');
			}
		}))
	},
	{
		id: 'callback-issuer-absent-v2',
		title: 'the issuer is promised in the metadata and missing in the answer',
		evidence: 'log',
		diagnosis: 'callback-issuer-mismatch',
		start: clientSays('v2', {}, () => ({
			returns: ({ searchParams }) => {
				searchParams.delete('iss');
			}
		}))
	},
	{
		id: 'discovery-state-lost-v2',
		title: 'the client forgets between two steps which authorization server it asked',
		evidence: 'log',
		diagnosis: 'credentials-bound-to-other-issuer',
		start: clientSays('v2', {}, () => ({
			beforeExchange: (store) => {
				delete store.discovery;
			}
		}))
	},
	{
		id: 'client-document-refused-v2',
		title: 'the address of the client document is not https',
		evidence: 'log',
		diagnosis: 'no-dynamic-client-registration',
		start: clientSays('v2', {}, () => ({ clientMetadataUrl: 'http://127.0.0.1/client.json' }))
	},
	{
		id: 'client-document-not-fetched',
		title: 'the authorization server cannot fetch the document that describes the client',
		evidence: 'log',
		diagnosis: 'dcr-rejected',
		start: browserShows(
			withDocuments(() => Promise.reject(new Error('connect ETIMEDOUT'))),
			byDocument,
			'page'
		)
	},
	{
		id: 'client-document-of-another',
		title: 'the document that describes the client has another client id',
		evidence: 'log',
		diagnosis: 'dcr-rejected',
		start: browserShows(
			withDocuments(() =>
				Promise.resolve(
					Response.json({ ...registered, client_id: 'https://app.example.com/other.json' })
				)
			),
			byDocument,
			'page'
		)
	},
	{
		id: 'prompt-none',
		title: 'the client asks without a page, and nobody is signed in',
		evidence: 'redirect',
		diagnosis: 'stale-credentials',
		start: browserShows(
			{},
			() => ({
				opens: ({ searchParams }) => {
					searchParams.set('prompt', 'none');
				}
			}),
			'callback'
		)
	},
	{
		id: 'pkce-not-sent',
		title: 'the client leaves PKCE out',
		evidence: 'redirect',
		diagnosis: 'pkce-not-advertised',
		start: browserShows(
			{},
			() => ({
				opens: ({ searchParams }) => {
					searchParams.delete('code_challenge');
					searchParams.delete('code_challenge_method');
				}
			}),
			'both'
		)
	},
	{
		id: 'grant-not-offered',
		title: 'the token endpoint does not know the grant',
		evidence: 'http',
		diagnosis: 'unsupported-grant-type',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			return (
				await askToken(lab, pair, {
					grant_type: 'client_credentials',
					client_id: registered.client_id
				})
			).text;
		}
	},
	{
		id: 'code-reused',
		title: 'a code is exchanged twice',
		evidence: 'http',
		diagnosis: 'authorization-code-rejected',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			const fields = exchangeOf(await codeFor(lab, pair));
			await askToken(lab, pair, fields);
			return (await askToken(lab, pair, fields)).text;
		}
	},
	{
		id: 'code-reused-server-log',
		title: 'a code is exchanged twice, as the authorization server tells its owner',
		evidence: 'log',
		diagnosis: 'authorization-code-rejected',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			const fields = exchangeOf(await codeFor(lab, pair));
			await askToken(lab, pair, fields);
			await askToken(lab, pair, fields);
			return pair.authorization.log.join('\n');
		}
	},
	{
		id: 'verifier-wrong',
		title: 'the PKCE verifier is that of another attempt',
		evidence: 'http',
		diagnosis: 'authorization-code-rejected',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			const code = await codeFor(lab, pair);
			const other = 'another-verifier-that-is-long-enough-for-the-rules-too';
			return (await askToken(lab, pair, exchangeOf(code, { code_verifier: other }))).text;
		}
	},
	{
		id: 'verifier-wrong-server-log',
		title:
			'the PKCE verifier is that of another attempt, as the authorization server tells its owner',
		evidence: 'log',
		diagnosis: 'authorization-code-rejected',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			const code = await codeFor(lab, pair);
			const other = 'another-verifier-that-is-long-enough-for-the-rules-too';
			await askToken(lab, pair, exchangeOf(code, { code_verifier: other }));
			return pair.authorization.log.join('\n');
		}
	},
	{
		id: 'verifier-wrong-v2',
		title: 'the PKCE verifier is that of another attempt, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'authorization-code-rejected',
		start: clientSays('v2', {}, () => ({
			beforeExchange: (store) => {
				store.verifier = 'another-verifier-that-is-long-enough-for-the-rules-too';
			}
		}))
	},
	{
		id: 'token-endpoint-500-v1',
		title: 'the token endpoint answers 500',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		start: clientSays('v1', {
			authorization: {
				instead: (path) =>
					path === '/token' ? { status: 500, body: 'Internal Server Error' } : undefined
			}
		})
	},
	{
		id: 'token-endpoint-500-v2',
		title: 'the token endpoint answers 500, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'server-error-5xx',
		start: clientSays('v2', {
			authorization: {
				instead: (path) =>
					path === '/token' ? { status: 500, body: 'Internal Server Error' } : undefined
			}
		})
	},
	{
		id: 'token-endpoint-html-v1',
		title: 'a web page answers at the token endpoint',
		evidence: 'log',
		diagnosis: 'html-instead-of-json',
		start: clientSays('v1', {
			authorization: {
				instead: (path) =>
					path === '/token'
						? {
								status: 200,
								headers: { 'Content-Type': 'text/html' },
								body: '<!DOCTYPE html>\n<html><title>Sign in</title></html>'
							}
						: undefined
			}
		})
	},
	{
		id: 'token-endpoint-error-in-200-v1',
		title: 'the token endpoint hides its refusal in a 200',
		evidence: 'log',
		diagnosis: 'token-endpoint-not-oauth',
		start: clientSays('v1', {
			authorization: {
				instead: (path) =>
					path === '/token'
						? {
								status: 200,
								headers: { 'Content-Type': 'application/json' },
								body: '{"error":"bad_verification_code","error_description":"The code passed is incorrect or expired."}'
							}
						: undefined
			}
		})
	},
	{
		id: 'refresh-token-absent',
		title: 'the answer of the token endpoint has no refresh token',
		evidence: 'http',
		diagnosis: 'refresh-token-not-issued',
		async start(lab) {
			const pair = await startPair(lab, 'v1', {
				authorization: { clients: [{ ...registered }], noRefreshToken: true }
			});
			return (await askToken(lab, pair, exchangeOf(await codeFor(lab, pair)))).text;
		}
	},
	{
		id: 'refresh-token-reused',
		title: 'a refresh token is used a second time',
		evidence: 'http',
		diagnosis: 'refresh-token-reused',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			const { refresh_token: old = '' } = await tokensFor(lab, pair);
			const fields = {
				grant_type: 'refresh_token',
				refresh_token: old,
				client_id: registered.client_id
			};
			const first = await askToken(lab, pair, fields);
			const second = await askToken(lab, pair, fields);
			return `${first.text}\n\n${second.text}`;
		}
	},
	{
		id: 'refresh-token-reused-server-log',
		title: 'a refresh token is used a second time, as the authorization server tells its owner',
		evidence: 'log',
		diagnosis: 'refresh-token-reused',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			const { refresh_token: old = '' } = await tokensFor(lab, pair);
			const fields = {
				grant_type: 'refresh_token',
				refresh_token: old,
				client_id: registered.client_id
			};
			await askToken(lab, pair, fields);
			await askToken(lab, pair, fields);
			return pair.authorization.log.join('\n');
		}
	},
	{
		id: 'refresh-token-dead',
		title: 'a refresh token is not known any more',
		evidence: 'http',
		diagnosis: 'stale-credentials',
		async start(lab) {
			const pair = await startPair(lab, 'v1', app);
			return (
				await askToken(lab, pair, {
					grant_type: 'refresh_token',
					refresh_token: lab.name('a-refresh-token-of-last-year', 'refresh-token-of-the-lab'),
					client_id: registered.client_id
				})
			).text;
		}
	},
	{
		id: 'refresh-token-dead-v2',
		title: 'a refresh token is not known any more, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'stale-credentials',
		start: clientSays('v2', app, () => ({
			choice: 'refuse',
			store: {
				client: { ...registered },
				tokens: {
					access_token: 'an-access-token-of-last-year',
					token_type: 'Bearer',
					refresh_token: 'a-refresh-token-of-last-year'
				}
			}
		}))
	}
];

const basic = (id: string, secret: string) => ({
	Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
});
