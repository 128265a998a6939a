/** Faults on the way to the sign-in: the challenge, the metadata of the resource, the metadata of the server. */
import express from 'express';
import httpProxy from 'http-proxy';
import { generate } from 'selfsigned';
import type { RequestListener } from 'node:http';
import type { Fault } from '../define.ts';
import type { Lab } from '../harness.ts';
import { askMcp, curl } from '../parts/curl.ts';
import { connect } from '../parts/oauth-client.ts';
import type { Generation } from '../parts/resource-server.ts';
import { startPair } from '../parts/signed-in.ts';

type Faults = NonNullable<Parameters<typeof startPair>[2]>;

/** What a client of the SDK prints when it tries to connect. */
const clientSays = (generation: Generation, faults: Faults) => async (lab: Lab) => {
	const { resource } = await startPair(lab, generation, faults);
	return (await connect(lab, generation, resource.url)).printed;
};

/** The first answer of the endpoint, and the document that it names or should name. */
const challengeShows = (generation: Generation, faults: Faults) => async (lab: Lab) => {
	const { resource } = await startPair(lab, generation, faults);
	return (await askMcp(resource.url)).text;
};

const resourceMetadata = '/.well-known/oauth-protected-resource/mcp';
const serverMetadata = '/.well-known/oauth-authorization-server';

const documentShows =
	(faults: Faults, which: 'resource' | 'authorization' | 'both' = 'resource') =>
	async (lab: Lab) => {
		const { resource, authorization } = await startPair(lab, 'v1', faults);
		const asked = [
			...(which === 'authorization' ? [] : [resource.origin + resourceMetadata]),
			...(which === 'resource' ? [] : [authorization.issuer + serverMetadata])
		];
		const answers: string[] = [];
		for (const url of asked) answers.push((await curl({ url })).text);
		return answers.join('\n\n');
	};

/** Both addresses at which clients look for the metadata of a resource. */
const notThere = (path: string) =>
	path.startsWith('/.well-known/oauth-protected-resource')
		? { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not Found' }
		: undefined;
const behindLogin = (path: string) =>
	path.startsWith('/.well-known/')
		? {
				status: 401,
				headers: { 'Content-Type': 'application/json', 'WWW-Authenticate': 'Bearer' },
				body: '{"error":"invalid_token","error_description":"Missing Authorization header"}'
			}
		: undefined;
/** No document of the authorization server either, at any of its addresses. */
const noDocuments = (path: string) =>
	path.includes('/.well-known/')
		? { status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not Found' }
		: undefined;
const page = {
	status: 200,
	headers: { 'Content-Type': 'text/html; charset=utf-8' },
	body: '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form></form></body></html>'
};
const webPage = (path: string) => (path.includes('/.well-known/') ? page : undefined);

const plainOnly: Faults = {
	authorization: {
		metadata: (document) => (document.code_challenge_methods_supported = ['plain'])
	}
};
const noS256: Faults = {
	authorization: { metadata: (document) => delete document.code_challenge_methods_supported }
};
const otherResource: Faults = {
	resource: { metadata: (document) => ({ ...document, resource: 'https://mcp.example.com/mcp' }) }
};
const otherIssuer: Faults = {
	authorization: { metadata: (document) => (document.issuer = 'https://auth.example.com') }
};
const issuerWithSlash: Faults = {
	authorization: {
		metadata: (document) => (document.issuer = `${String(document.issuer)}/`)
	}
};
const noRegistration: Faults = { authorization: { registration: false } };

export const discoveryFaults: readonly Fault[] = [
	{
		id: 'challenge-absent',
		title: 'the 401 has no WWW-Authenticate',
		evidence: 'http',
		diagnosis: 'challenge-without-resource-metadata',
		start: challengeShows('v1', { resource: { challenge: () => null } })
	},
	{
		id: 'challenge-without-resource-metadata',
		title: 'the challenge does not name the metadata',
		evidence: 'http',
		diagnosis: 'challenge-without-resource-metadata',
		start: challengeShows('v2', {
			resource: { challenge: (value) => value.replace(/, resource_metadata="[^"]*"/, '') }
		})
	},
	{
		id: 'challenge-metadata-elsewhere',
		title: 'the challenge names an address at which there is nothing',
		evidence: 'http',
		diagnosis: 'protected-resource-metadata-missing',
		async start(lab) {
			const { resource } = await startPair(lab, 'v1', {
				resource: { challenge: (value) => value.replace('/mcp"', '/mpc"') }
			});
			const challenge = await askMcp(resource.url);
			const named = /resource_metadata="([^"]+)"/.exec(challenge.text)?.[1] ?? '';
			return `${challenge.text}\n\n${(await curl({ url: named })).text}`;
		}
	},
	{
		id: 'challenge-metadata-elsewhere-v2',
		title: 'the same fault, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'issuer-mismatch',
		note: 'the client takes the MCP server itself for the authorization server, and finds its copy of the metadata there: that step is all that it tells of, and the document says where the address comes from',
		start: clientSays('v2', {
			resource: { challenge: (value) => value.replace('/mcp"', '/mpc"') }
		})
	},
	{
		id: 'resource-metadata-missing',
		title: 'the protected resource metadata is not found',
		evidence: 'http',
		diagnosis: 'protected-resource-metadata-missing',
		start: documentShows({ resource: { instead: notThere } })
	},
	{
		id: 'resource-metadata-missing-v1',
		title: 'no metadata of any kind, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'no-oauth-endpoints',
		note: 'the client guesses /register at the MCP server and tells of that alone; the report says that no sign-in is there',
		start: clientSays('v1', { resource: { instead: noDocuments } })
	},
	{
		id: 'resource-metadata-missing-v2',
		title: 'no metadata of any kind, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'no-oauth-endpoints',
		note: 'as with v1, in other words',
		start: clientSays('v2', { resource: { instead: noDocuments } })
	},
	{
		id: 'resource-metadata-behind-login',
		title: 'the protected resource metadata itself wants a token',
		evidence: 'http',
		diagnosis: 'protected-resource-metadata-missing',
		start: documentShows({ resource: { instead: behindLogin } })
	},
	{
		id: 'resource-differs',
		title: 'the metadata is about another address',
		evidence: 'http',
		diagnosis: 'resource-mismatch',
		start: documentShows(otherResource)
	},
	{
		id: 'resource-differs-v1',
		title: 'the metadata is about another address, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'resource-mismatch',
		start: clientSays('v1', otherResource)
	},
	{
		id: 'resource-differs-v2',
		title: 'the metadata is about another address, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'resource-mismatch',
		start: clientSays('v2', otherResource)
	},
	{
		id: 'resource-metadata-http-scheme',
		title: 'behind a TLS proxy the server takes its own address from the request',
		evidence: 'http',
		diagnosis: 'metadata-http-scheme',
		async start(lab) {
			const { authorization } = await startPair(lab, 'v1');
			const app = express();
			app.get(resourceMetadata, (request, response) => {
				// Without `trust proxy` Express knows nothing of the proxy's https.
				const origin = `${request.protocol}://${request.get('host') ?? ''}`;
				response.json({
					resource: `${origin}/mcp`,
					authorization_servers: [authorization.issuer],
					scopes_supported: ['tools:read']
				});
			});
			const inside = await lab.serve(app as RequestListener);
			const proxy = httpProxy.createProxyServer({ target: inside.origin, xfwd: true });
			const { private: key, cert } = await generate(
				[{ name: 'commonName', value: 'mcp.example.com' }],
				{ keyType: 'ec' }
			);
			const outside = await lab.serve(
				(request, response) => {
					proxy.web(request, response);
				},
				{ tls: { key, cert } }
			);
			return (await curl({ url: `https://mcp.example.com${resourceMetadata}`, at: outside.port }))
				.text;
		}
	},
	{
		id: 'authorization-servers-absent',
		title: 'the metadata names no authorization server',
		evidence: 'http',
		diagnosis: 'authorization-server-entry-invalid',
		start: documentShows({
			resource: { metadata: ({ resource }) => ({ resource, scopes_supported: ['tools:read'] }) }
		})
	},
	{
		id: 'authorization-server-unreachable-v1',
		title: 'the metadata names a port on which no authorization server listens',
		evidence: 'log',
		diagnosis: 'server-not-listening',
		async start(lab) {
			const port = await lab.closedPort();
			return clientSays('v1', {
				resource: {
					metadata: (document) => ({
						...document,
						authorization_servers: [`http://127.0.0.1:${port}`]
					})
				}
			})(lab);
		}
	},
	{
		id: 'server-metadata-missing',
		title: 'the authorization server has no metadata',
		evidence: 'http',
		diagnosis: 'as-metadata-missing',
		start: documentShows({ authorization: { instead: noDocuments } }, 'authorization')
	},
	{
		id: 'server-metadata-missing-v1',
		title: 'the authorization server has no metadata, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'no-oauth-endpoints',
		note: 'the client guesses /register there too and tells of that alone: at which server, it does not say',
		start: clientSays('v1', { authorization: { instead: noDocuments } })
	},
	{
		id: 'issuer-differs',
		title: 'the issuer in the metadata is another one',
		evidence: 'http',
		diagnosis: 'issuer-mismatch',
		start: documentShows(otherIssuer, 'both')
	},
	{
		id: 'issuer-differs-v2',
		title: 'the issuer in the metadata is another one, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'issuer-mismatch',
		start: clientSays('v2', otherIssuer)
	},
	{
		id: 'issuer-slash-v2',
		title: 'the issuer has a slash more than the metadata of the resource says',
		evidence: 'log',
		diagnosis: 'issuer-mismatch',
		start: clientSays('v2', issuerWithSlash)
	},
	{
		id: 'pkce-not-advertised',
		title: 'the server metadata says nothing of PKCE',
		evidence: 'http',
		diagnosis: 'pkce-not-advertised',
		start: documentShows(noS256, 'authorization')
	},
	{
		id: 'pkce-plain-only-v1',
		title: 'the server metadata offers PKCE without S256, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'pkce-not-advertised',
		start: clientSays('v1', plainOnly)
	},
	{
		id: 'pkce-plain-only-v2',
		title: 'the server metadata offers PKCE without S256, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'pkce-not-advertised',
		start: clientSays('v2', plainOnly)
	},
	{
		id: 'registration-absent',
		title: 'the authorization server registers no clients',
		evidence: 'http',
		diagnosis: 'no-dynamic-client-registration',
		start: documentShows(noRegistration, 'authorization')
	},
	{
		id: 'registration-absent-v1',
		title: 'the authorization server registers no clients, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'no-dynamic-client-registration',
		start: clientSays('v1', noRegistration)
	},
	{
		id: 'registration-absent-v2',
		title: 'the authorization server registers no clients, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'no-dynamic-client-registration',
		start: clientSays('v2', noRegistration)
	},
	{
		id: 'token-endpoint-absent-v1',
		title: 'the server metadata lacks the token endpoint',
		evidence: 'log',
		diagnosis: 'as-metadata-missing',
		start: clientSays('v1', {
			authorization: { metadata: (document) => delete document.token_endpoint }
		})
	},
	{
		id: 'code-flow-absent-v2',
		title: 'the server metadata does not offer the code flow',
		evidence: 'log',
		diagnosis: 'unsupported-grant-type',
		start: clientSays('v2', {
			authorization: { metadata: (document) => (document.response_types_supported = ['none']) }
		})
	},
	{
		id: 'server-metadata-html-v1',
		title: 'a web page comes instead of the server metadata, as the SDK v1 client tells of it',
		evidence: 'log',
		diagnosis: 'html-instead-of-json',
		start: clientSays('v1', { authorization: { instead: webPage } })
	},
	{
		id: 'server-metadata-html-v2',
		title: 'a web page comes instead of the server metadata, as the SDK v2 client tells of it',
		evidence: 'log',
		diagnosis: 'html-instead-of-json',
		start: clientSays('v2', { authorization: { instead: webPage } })
	},
	{
		id: 'server-metadata-html',
		title: 'a web page comes instead of the server metadata',
		evidence: 'http',
		diagnosis: 'html-instead-of-json',
		start: documentShows({ authorization: { instead: webPage } }, 'authorization')
	},
	{
		id: 'server-metadata-500-v1',
		title: 'the server metadata answers 500',
		evidence: 'log',
		diagnosis: 'as-metadata-missing',
		start: clientSays('v1', {
			authorization: {
				instead: (path) =>
					path.includes('/.well-known/')
						? { status: 500, body: 'Internal Server Error' }
						: undefined
			}
		})
	}
];
