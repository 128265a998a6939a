/** Nothing is broken: the sign-in from end to end, with each client, as the wire and the parts of it show. */
import type { Healthy } from '../define.ts';
import type { Lab } from '../harness.ts';
import { askMcp, curl } from '../parts/curl.ts';
import { startRemote, toolsOf } from '../parts/mcp-remote.ts';
import { connect } from '../parts/oauth-client.ts';
import type { Generation } from '../parts/resource-server.ts';
import {
	askToken,
	codeFor,
	exchangeOf,
	registered,
	startPair,
	tokensFor
} from '../parts/signed-in.ts';
import { Wire } from '../parts/wire.ts';

/** Registration, consent, token, tools, and once more with the refresh token: all that went over the wire. */
const wholeWay = (generation: Generation) => async (lab: Lab) => {
	const wire = new Wire();
	const { resource, authorization } = await startPair(lab, generation, {
		authorization: { wire },
		resource: { wire }
	});
	const first = await connect(lab, generation, resource.url);
	if (first.tools.join() !== 'ping') throw new Error(first.printed);
	// Two hours later the access token is over, the refresh token is not: the client renews by itself.
	const { store } = first;
	if (store.tokens) {
		const { refresh_token: refresh } = store.tokens;
		const now = Math.floor(Date.now() / 1000);
		const over = await authorization.sign({
			aud: resource.url.href,
			client_id: store.client?.client_id ?? '',
			scope: 'tools:read',
			iat: now - 7200,
			exp: now - 6600
		});
		store.tokens = { ...store.tokens, access_token: lab.name(over, 'expired-token-of-the-lab') };
		const second = await connect(lab, generation, resource.url, { store, choice: 'refuse' });
		if (second.tools.join() !== 'ping') throw new Error(second.printed);
		if (store.tokens.refresh_token === refresh) throw new Error('The refresh token was not used');
	}
	return wire.text;
};

export const signInHealthy: readonly Healthy[] = [
	{
		id: 'healthy-sign-in-v1',
		title: 'SDK v1 on both sides: registration, consent, token, tools, refresh',
		evidence: 'http',
		start: wholeWay('v1')
	},
	{
		id: 'healthy-sign-in-v2',
		title: 'SDK v2 on both sides: registration, consent, token, tools, refresh',
		evidence: 'http',
		start: wholeWay('v2')
	},
	{
		id: 'healthy-issuer-with-path',
		title: 'an issuer with a path: SDK v2 finds its document at the third address that it asks',
		evidence: 'http',
		async start(lab) {
			const wire = new Wire();
			const { resource } = await startPair(lab, 'v2', {
				authorization: { wire, path: '/tenant' },
				resource: { wire }
			});
			const { tools, printed } = await connect(lab, 'v2', resource.url);
			if (tools.join() !== 'ping') throw new Error(printed);
			return wire.text;
		}
	},
	{
		id: 'healthy-mcp-remote',
		title: 'mcp-remote signs in and lists the tools',
		evidence: 'log',
		async start(lab) {
			const { resource } = await startPair(lab, 'v2');
			const program = startRemote(lab, { url: resource.url });
			if (!(await toolsOf(program)).includes('"ping"')) throw new Error(program.output);
			return program.stderr;
		}
	},
	{
		id: 'healthy-mcp-remote-with-token',
		title: 'mcp-remote has a good token in its arguments',
		evidence: 'log',
		async start(lab) {
			const pair = await startPair(lab, 'v1', {
				authorization: { clients: [{ ...registered }] }
			});
			const { access_token: token = '' } = await tokensFor(lab, pair);
			const program = startRemote(lab, {
				url: pair.resource.url,
				args: ['--header', 'Authorization:${AUTH}'],
				env: { AUTH: `Bearer ${token}` }
			});
			if (!(await toolsOf(program)).includes('"ping"')) throw new Error(program.output);
			return program.stderr;
		}
	},
	{
		id: 'healthy-challenge',
		title: 'the first answer of a healthy server',
		evidence: 'http',
		async start(lab) {
			const { resource } = await startPair(lab, 'v1');
			return (await askMcp(resource.url)).text;
		}
	},
	{
		id: 'healthy-metadata',
		title: 'both documents, as curl shows them',
		evidence: 'http',
		async start(lab) {
			const { resource, authorization } = await startPair(lab, 'v2');
			const documents: string[] = [];
			for (const url of [
				`${resource.origin}/.well-known/oauth-protected-resource/mcp`,
				`${authorization.issuer}/.well-known/oauth-authorization-server`,
				`${authorization.issuer}/.well-known/openid-configuration`
			])
				documents.push((await curl({ url })).text);
			return documents.join('\n\n');
		}
	},
	{
		id: 'healthy-server-metadata',
		title: 'the server metadata alone, without anything around it',
		evidence: 'metadata',
		async start(lab) {
			const { authorization } = await startPair(lab, 'v1');
			return (await curl({ url: `${authorization.issuer}/.well-known/oauth-authorization-server` }))
				.body;
		}
	},
	{
		id: 'healthy-token',
		title: 'a fresh access token, alone',
		evidence: 'token',
		async start(lab) {
			const pair = await startPair(lab, 'v1', {
				authorization: { clients: [{ ...registered }] }
			});
			return (await tokensFor(lab, pair)).access_token ?? '';
		}
	},
	{
		id: 'healthy-token-sent',
		title: 'a fresh access token is sent and taken',
		evidence: 'http',
		async start(lab) {
			const pair = await startPair(lab, 'v2', {
				authorization: { clients: [{ ...registered }] }
			});
			return (await askMcp(pair.resource.url, (await tokensFor(lab, pair)).access_token)).text;
		}
	},
	{
		id: 'healthy-refresh',
		title: 'a token is renewed',
		evidence: 'http',
		async start(lab) {
			const pair = await startPair(lab, 'v1', {
				authorization: { clients: [{ ...registered }] }
			});
			const { refresh_token: old = '' } = await tokensFor(lab, pair);
			return (
				await askToken(lab, pair, {
					grant_type: 'refresh_token',
					refresh_token: old,
					client_id: registered.client_id
				})
			).text;
		}
	},
	{
		id: 'healthy-openid-answer',
		title: 'the answer of the token endpoint holds an ID token too, and the access token is sent',
		evidence: 'http',
		async start(lab) {
			const pair = await startPair(lab, 'v1', {
				authorization: { clients: [{ ...registered }] }
			});
			const code = await codeFor(lab, pair, { scope: 'openid tools:read', nonce: 'n-0S6_WzA2Mj' });
			const { text, tokens } = await askToken(lab, pair, exchangeOf(code));
			return `${text}\n\n${(await askMcp(pair.resource.url, tokens.access_token)).text}`;
		}
	},
	{
		id: 'healthy-sign-in-address',
		title: 'the address of the sign-in, and the one that comes back',
		evidence: 'redirect',
		async start(lab) {
			const { resource } = await startPair(lab, 'v2');
			const { store } = await connect(lab, 'v2', resource.url);
			return `${store.asked?.href ?? ''}\n${store.returned?.href ?? ''}`;
		}
	}
];
