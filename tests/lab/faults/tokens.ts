/** Faults of the token that is sent: of another time, another place, another kind. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {
	Client as ClientV2,
	StreamableHTTPClientTransport as TransportV2
} from '@modelcontextprotocol/client';
import type { Fault } from '../define.ts';
import { printed, type Lab } from '../harness.ts';
import { startAuthorizationServer } from '../parts/authorization-server.ts';
import { askMcp, curl } from '../parts/curl.ts';
import { connect } from '../parts/oauth-client.ts';
import type { Generation } from '../parts/resource-server.ts';
import {
	askToken,
	codeFor,
	exchangeOf,
	registered,
	startPair,
	tokensFor,
	type Pair
} from '../parts/signed-in.ts';

type Faults = NonNullable<Parameters<typeof startPair>[2]>;

/** Gives the token that is sent to the server. */
type Token = (pair: Pair, lab: Lab) => Promise<string>;

const hour = 3600;
/** A little in the past, so that no clock has to agree with another one. */
const at = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

/** What a token of this server holds when all is well. */
const claims = ({ resource }: Pair) => ({
	aud: resource.url.href,
	client_id: registered.client_id,
	scope: 'tools:read',
	iat: at(-60),
	exp: at(hour)
});

const expired: Token = (pair) =>
	pair.authorization.sign({ ...claims(pair), iat: at(-3 * hour), exp: at(-2 * hour) });
const notYet: Token = (pair) =>
	pair.authorization.sign({ ...claims(pair), nbf: at(2 * hour), iat: at(0), exp: at(3 * hour) });
const otherAudience: Token = (pair) =>
	pair.authorization.sign({ ...claims(pair), aud: 'https://other.example.com/mcp' });
const idToken: Token = async (pair, lab) => {
	// Libraries of OpenID Connect send a nonce.
	const asked = { scope: 'openid tools:read', nonce: 'n-0S6_WzA2Mj' };
	const { id_token: token = '' } = await tokensFor(lab, pair, asked);
	return token;
};
const opaque: Token = async (pair, lab) => (await tokensFor(lab, pair)).access_token ?? '';
/** From a server that the MCP server does not know. */
const foreign: Token = async (pair, lab) => {
	const other = await startAuthorizationServer(lab);
	return other.sign(claims(pair));
};
const healthy: Token = async (pair, lab) => (await tokensFor(lab, pair)).access_token ?? '';

const withApp: Faults = { authorization: { clients: [{ ...registered }] } };

/** The token as it is sent by hand, and the answer. */
const refused =
	(generation: Generation, token: Token, faults: Faults = withApp) =>
	async (lab: Lab) => {
		const pair = await startPair(lab, generation, faults);
		const sent = lab.name(await token(pair, lab), 'token-of-the-lab');
		return (await askMcp(pair.resource.url, sent)).text;
	};

/** The token, the answer, and the metadata of the server. */
const refusedWithMetadata =
	(generation: Generation, token: Token, faults: Faults = withApp) =>
	async (lab: Lab) => {
		const pair = await startPair(lab, generation, faults);
		const sent = lab.name(await token(pair, lab), 'token-of-the-lab');
		const answer = await askMcp(pair.resource.url, sent);
		const metadata = await curl({
			url: `${pair.resource.origin}/.well-known/oauth-protected-resource/mcp`
		});
		return `${answer.text}\n\n${metadata.text}`;
	};

/** The token alone, as people copy it. */
const alone =
	(token: Token, faults: Faults = withApp) =>
	async (lab: Lab) => {
		const pair = await startPair(lab, 'v1', faults);
		return lab.name(await token(pair, lab), 'token-of-the-lab');
	};

/** What a client prints that has the token in its config. */
const withHeader =
	(generation: Generation, token: Token, faults: Faults = withApp) =>
	async (lab: Lab) => {
		const pair = await startPair(lab, generation, faults);
		const { url } = pair.resource;
		const sent = lab.name(await token(pair, lab), 'token-of-the-lab');
		const requestInit = { headers: { Authorization: `Bearer ${sent}` } };
		const info = { name: 'lab-client', version: '1.0.0' };
		try {
			if (generation === 'v1') {
				const client = new Client(info);
				lab.after(() => client.close());
				const transport = new StreamableHTTPClientTransport(url, { requestInit });
				await client.connect(transport);
			} else {
				const client = new ClientV2(info);
				lab.after(() => client.close());
				await client.connect(new TransportV2(url, { requestInit }));
			}
			return '';
		} catch (error) {
			return printed(error);
		}
	};

/** What the server writes for its owner. */
const serverLog = (token: Token) => async (lab: Lab) => {
	const pair = await startPair(lab, 'v1', withApp);
	await askMcp(pair.resource.url, await token(pair, lab));
	return pair.resource.log.join('\n');
};

/** What a client prints that signs in by itself. */
const signingIn = (generation: Generation, faults: Faults) => async (lab: Lab) => {
	const { resource } = await startPair(lab, generation, faults);
	return (await connect(lab, generation, resource.url)).printed;
};

const wrongAudience: Faults = { authorization: { audience: 'https://other.example.com/mcp' } };

export const tokenFaults: readonly Fault[] = [
	{
		id: 'token-expired',
		title: 'an expired token is sent to a server on SDK v1',
		evidence: 'http',
		diagnosis: 'expired-token',
		start: refused('v1', expired)
	},
	{
		id: 'token-expired-alone',
		title: 'an expired token, alone',
		evidence: 'token',
		diagnosis: 'expired-token',
		start: alone(expired)
	},
	{
		id: 'token-expired-v1',
		title: 'an expired token stands in the config of an SDK v1 client',
		evidence: 'log',
		diagnosis: 'expired-token',
		start: withHeader('v1', expired)
	},
	{
		id: 'token-expired-v2',
		title: 'an expired token stands in the config of an SDK v2 client',
		evidence: 'log',
		diagnosis: 'expired-token',
		note: 'the server says no more than that it does not take the token: how to find out why is in the document',
		start: withHeader('v2', expired)
	},
	{
		id: 'token-expired-server-log',
		title: 'an expired token, as jose tells the owner of the server',
		evidence: 'log',
		diagnosis: 'expired-token',
		start: serverLog(expired)
	},
	{
		id: 'token-not-yet-valid',
		title: 'a token that is not valid yet',
		evidence: 'http',
		diagnosis: 'expired-token',
		start: refused('v1', notYet)
	},
	{
		id: 'token-not-yet-valid-server-log',
		title: 'a token that is not valid yet, as jose tells the owner of the server',
		evidence: 'log',
		diagnosis: 'expired-token',
		start: serverLog(notYet)
	},
	{
		id: 'audience-wrong',
		title: 'a token for another server',
		evidence: 'http',
		diagnosis: 'wrong-audience',
		start: refused('v1', otherAudience)
	},
	{
		id: 'audience-wrong-v2',
		title: 'a token for another server is sent to a server on SDK v2',
		evidence: 'http',
		diagnosis: 'wrong-audience',
		start: refused('v2', otherAudience)
	},
	{
		id: 'audience-wrong-signing-in-v1',
		title:
			'the authorization server gives tokens for another server, and the SDK v1 client signs in',
		evidence: 'log',
		diagnosis: 'wrong-audience',
		start: signingIn('v1', wrongAudience)
	},
	{
		id: 'audience-wrong-signing-in-v2',
		title:
			'the authorization server gives tokens for another server, and the SDK v2 client signs in',
		evidence: 'log',
		diagnosis: 'wrong-audience',
		start: signingIn('v2', wrongAudience)
	},
	{
		id: 'audience-wrong-server-log',
		title: 'a token for another server, as jose tells the owner of the server',
		evidence: 'log',
		diagnosis: 'wrong-audience',
		start: serverLog(otherAudience)
	},
	{
		id: 'issuer-foreign',
		title: 'a token of a foreign issuer is sent to a server on SDK v1',
		evidence: 'http',
		diagnosis: 'token-issuer-mismatch',
		start: refused('v1', foreign)
	},
	{
		id: 'issuer-foreign-v2',
		title: 'a token of a foreign issuer, beside the metadata of the server',
		evidence: 'http',
		diagnosis: 'token-issuer-mismatch',
		start: refusedWithMetadata('v2', foreign)
	},
	{
		id: 'issuer-foreign-server-log',
		title: 'a token of a foreign issuer, as jose tells the owner of the server',
		evidence: 'log',
		diagnosis: 'token-issuer-mismatch',
		start: serverLog(foreign)
	},
	{
		id: 'id-token-sent',
		title: 'the ID token is sent instead of the access token',
		evidence: 'http',
		diagnosis: 'id-token-sent',
		start: refused('v1', idToken)
	},
	{
		id: 'id-token-alone',
		title: 'the ID token, alone',
		evidence: 'token',
		diagnosis: 'id-token-sent',
		start: alone(idToken)
	},
	{
		id: 'id-token-beside-its-answer',
		title: 'the ID token is sent, and the answer that it came in was copied too',
		evidence: 'http',
		diagnosis: 'id-token-sent',
		async start(lab) {
			const pair = await startPair(lab, 'v2', withApp);
			const code = await codeFor(lab, pair, { scope: 'openid tools:read' });
			const { text, tokens } = await askToken(lab, pair, exchangeOf(code));
			return `${text}\n\n${(await askMcp(pair.resource.url, tokens.id_token)).text}`;
		}
	},
	{
		id: 'token-opaque',
		title: 'the authorization server gives opaque tokens, the MCP server wants JWTs',
		evidence: 'http',
		diagnosis: 'opaque-token',
		start: refused('v1', opaque, {
			authorization: { clients: [{ ...registered }], opaqueTokens: true }
		})
	},
	{
		id: 'token-opaque-signing-in-v1',
		title: 'opaque tokens, and the SDK v1 client signs in',
		evidence: 'log',
		diagnosis: 'wrong-audience',
		note: 'the client knows that a new token is refused, and not why: the document says how to look into it',
		start: signingIn('v1', { authorization: { opaqueTokens: true } })
	},
	{
		id: 'token-opaque-server-log',
		title: 'an opaque token, as jose tells the owner of the server',
		evidence: 'log',
		diagnosis: 'opaque-token',
		async start(lab) {
			const pair = await startPair(lab, 'v1', {
				authorization: { clients: [{ ...registered }], opaqueTokens: true }
			});
			await askMcp(pair.resource.url, await opaque(pair, lab));
			return pair.resource.log.join('\n');
		}
	},
	{
		id: 'scope-insufficient',
		title: 'a good token lacks a scope',
		evidence: 'http',
		diagnosis: 'insufficient-scope',
		start: refused('v1', healthy, {
			...withApp,
			resource: { scopes: ['tools:read', 'tools:write'] }
		})
	},
	{
		id: 'scope-insufficient-v1',
		title: 'a good token lacks a scope, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'insufficient-scope',
		start: withHeader('v1', healthy, {
			...withApp,
			resource: { scopes: ['tools:read', 'tools:write'] }
		})
	},
	{
		id: 'scope-insufficient-v2',
		title: 'a good token lacks a scope, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'insufficient-scope',
		start: withHeader('v2', healthy, {
			...withApp,
			resource: { scopes: ['tools:read', 'tools:write'] }
		})
	},
	{
		id: 'refusal-as-500',
		title: 'the check of the server calls a bad token a fault of its own',
		evidence: 'http',
		diagnosis: 'wrong-audience',
		start: refused('v1', otherAudience, { ...withApp, resource: { untranslated: true } })
	}
];
