/**
 * The code of the guide against real parts, on loopback: oidc-provider as the authorization server, node-saml with an
 * identity provider of our own, msal-node over TLS, the Inspector's command line, the servers that examples start.
 */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { delimiter, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { McpServer } from '@modelcontextprotocol/server';
import { createRemoteJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { marked, type Tokens } from 'marked';
import Provider, { type Configuration } from 'oidc-provider';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignedXml } from 'xml-crypto';
import {
	finishSignIn,
	startSignIn,
	type AuthorizationServer
} from '../../src/content/snippets/authorization-request/authorization-request.ts';
import { connect } from '../../src/content/snippets/mcp-client/mcp-client.ts';
import { createMcpApp } from '../../src/content/snippets/mcp-resource-server/mcp-resource-server.ts';
import { createSaml } from '../../src/content/snippets/saml/saml.ts';
import { installed, Lab, root } from './harness.ts';
import { stdioV1 } from './parts/clients.ts';

const snippets = join(root, 'src/content/snippets');
let lab: Lab;
beforeEach(async () => {
	lab = await Lab.open();
});
afterEach(async () => {
	await lab.end();
	vi.restoreAllMocks();
});

/** A server on a free port whose answer is made when its address is known. */
async function serveLater(): Promise<{
	origin: string;
	answer: (listener: RequestListener) => void;
}> {
	let listener: RequestListener | undefined;
	const { origin } = await lab.serve((request, response) => listener?.(request, response));
	return {
		origin,
		answer(made) {
			listener = made;
		}
	};
}

const redirectUri = 'http://127.0.0.1:33418/callback';

interface Metadata extends AuthorizationServer {
	readonly token_endpoint: string;
	readonly jwks_uri: string;
	readonly response_types_supported: string[];
}

/** oidc-provider with one client that people use and one program, and an MCP server that takes its tokens. */
async function startAuthorized(): Promise<{
	resource: URL;
	metadata: Metadata;
	secret: string;
}> {
	// It warns about http and about its pages for development.
	vi.spyOn(console, 'warn').mockImplementation(() => undefined);
	vi.spyOn(console, 'info').mockImplementation(() => undefined);
	const auth = await serveLater();
	const mcp = await serveLater();
	const resource = new URL(`${mcp.origin}/mcp`);
	const secret = randomUUID();
	const { privateKey } = await generateKeyPair('ES256', { extractable: true });
	const configuration: Configuration = {
		clients: [
			{
				client_id: 'example',
				token_endpoint_auth_method: 'none',
				application_type: 'native',
				redirect_uris: [redirectUri]
			},
			{
				client_id: 'service',
				client_secret: secret,
				token_endpoint_auth_method: 'client_secret_post',
				grant_types: ['client_credentials'],
				redirect_uris: [],
				response_types: []
			}
		],
		scopes: ['openid', 'files:read'],
		jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: 'one', alg: 'ES256', use: 'sig' }] },
		cookies: { keys: [randomUUID()] },
		findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
		features: {
			clientCredentials: { enabled: true },
			devInteractions: { enabled: true },
			resourceIndicators: {
				enabled: true,
				useGrantedResource: () => true,
				getResourceServerInfo: (_context, audience) => ({
					audience,
					scope: 'files:read',
					accessTokenFormat: 'jwt',
					accessTokenTTL: 300,
					jwt: { sign: { alg: 'ES256' } }
				})
			}
		},
		clientDefaults: { id_token_signed_response_alg: 'ES256' }
	};
	const provider = new Provider(auth.origin, configuration);
	const callback = provider.callback();
	auth.answer((request, response) => void callback(request, response));
	const found = await fetch(`${auth.origin}/.well-known/openid-configuration`);
	const metadata = (await found.json()) as Metadata; // As OpenID Connect Discovery has it.
	mcp.answer(
		createMcpApp({
			metadata: { ...metadata },
			keys: createRemoteJWKSet(new URL(metadata.jwks_uri)),
			resource,
			scopes: ['files:read'],
			makeServer: () => {
				const server = new McpServer({ name: 'files', version: '1.0.0' });
				server.registerTool('ping', { description: 'Answers' }, () => ({
					content: [{ type: 'text', text: 'pong' }]
				}));
				return server;
			}
		}) as RequestListener
	);
	return { resource, metadata, secret };
}

/** A browser with a person in it who signs in and agrees: follows redirects, keeps cookies, sends forms. */
async function signInAt(address: string): Promise<URLSearchParams> {
	const cookies = new Map<string, string>();
	let url = address;
	let form: URLSearchParams | undefined;
	for (let steps = 0; steps < 12; steps++) {
		const response = await fetch(url, {
			redirect: 'manual',
			headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
			...(form && { method: 'POST', body: form })
		});
		for (const cookie of response.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			if (value === '') cookies.delete(name);
			else cookies.set(name, value);
		}
		const location = response.headers.get('location');
		if (location !== null) {
			const next = new URL(location, url);
			if (next.href.startsWith(redirectUri)) return next.searchParams;
			url = next.href;
			form = undefined;
			continue;
		}
		const page = await response.text();
		const [, action = ''] = /<form[^>]+action="([^"]+)"/.exec(page) ?? [];
		const [, prompt = ''] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
		if (action === '') throw new Error(`no form and no redirect, ${response.status}: ${page}`);
		url = new URL(action, url).href;
		form = new URLSearchParams({ prompt, login: 'ana', password: 'any' });
	}
	throw new Error('the sign-in goes in circles');
}

describe('with oidc-provider as the authorization server', () => {
	it('a person signs in, and the client lists tools', async () => {
		const { resource, metadata } = await startAuthorized();
		const { url, attempt } = startSignIn({
			server: metadata,
			clientId: 'example',
			redirectUri,
			resource: resource.href,
			scope: 'files:read'
		});
		const body = finishSignIn(await signInAt(url), attempt);
		const answer = await fetch(metadata.token_endpoint, { method: 'POST', body });
		expect(answer.status).toBe(200);
		const { access_token: token } = (await answer.json()) as { access_token: string };
		const client = await connect(resource, () => Promise.resolve(token));
		lab.after(() => client.close());
		expect((await client.listTools()).tools.map(({ name }) => name)).toEqual(['ping']);
	});

	it('service-token.sh gets a token for a program, with-token.sh sends it', async () => {
		const { resource, metadata, secret } = await startAuthorized();
		const got = await lab.start(
			'bash',
			[
				join(snippets, 'service-token/service-token.sh'),
				metadata.token_endpoint,
				'service',
				resource.href,
				'files:read'
			],
			{ input: `${secret}\n` }
		).ended;
		expect(got.stdout).toBe('HTTP 200\n');
		const stored = await readFile(join(lab.folder, 'token.json'), 'utf8');
		const { access_token: token } = JSON.parse(stored) as { access_token: string };
		const ask = (input: string) =>
			lab.start('bash', [join(snippets, 'probes/with-token.sh'), resource.href], { input }).ended;
		expect((await ask(`${token}\n`)).stdout).toMatch(/^HTTP\/1\.1 200 /);
		expect((await ask('not-a-token\n')).stdout).toMatch(/^HTTP\/1\.1 401 /);
	});
});

describe('SAML', () => {
	const names = {
		protocol: 'urn:oasis:names:tc:SAML:2.0:protocol',
		assertion: 'urn:oasis:names:tc:SAML:2.0:assertion'
	};
	const us = 'https://auth.example.com/saml/metadata';

	/** Signs the element of that name, as an identity provider does. */
	function sign(xml: string, element: string, key: string): string {
		const signer = new SignedXml({
			privateKey: key,
			signatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
			canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#'
		});
		const xpath = `//*[local-name(.)='${element}']`;
		signer.addReference({
			xpath,
			digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256',
			transforms: [
				'http://www.w3.org/2000/09/xmldsig#enveloped-signature',
				'http://www.w3.org/2001/10/xml-exc-c14n#'
			]
		});
		signer.computeSignature(xml, {
			location: { reference: `${xpath}/*[local-name(.)='Issuer']`, action: 'after' }
		});
		return signer.getSignedXml();
	}

	/** What an identity provider sends back; `unsigned` leaves the inner signature out. */
	function answer({
		key,
		request,
		audience = us,
		unsigned = false
	}: {
		key: string;
		request: string;
		audience?: string;
		unsigned?: boolean;
	}): { SAMLResponse: string } {
		const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
		const acs = 'https://auth.example.com/saml/acs';
		const assertion = `<saml:Assertion xmlns:saml="${names.assertion}" ID="_a${randomUUID()}" Version="2.0" IssueInstant="${at(0)}"><saml:Issuer>https://sso.example.com</saml:Issuer><saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">ana@example.com</saml:NameID><saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData InResponseTo="${request}" NotOnOrAfter="${at(5)}" Recipient="${acs}"/></saml:SubjectConfirmation></saml:Subject><saml:Conditions NotBefore="${at(-1)}" NotOnOrAfter="${at(5)}"><saml:AudienceRestriction><saml:Audience>${audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions><saml:AuthnStatement AuthnInstant="${at(0)}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:Password</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement></saml:Assertion>`;
		const response = `<samlp:Response xmlns:samlp="${names.protocol}" ID="_r${randomUUID()}" Version="2.0" IssueInstant="${at(0)}" Destination="${acs}" InResponseTo="${request}"><saml:Issuer xmlns:saml="${names.assertion}">https://sso.example.com</saml:Issuer><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>${assertion}</samlp:Response>`;
		const inner = unsigned ? response : sign(response, 'Assertion', key);
		const whole = sign(inner, 'Response', key);
		return { SAMLResponse: Buffer.from(whole).toString('base64') };
	}

	async function start() {
		const { private: key, cert } = await generate([{ name: 'commonName', value: 'idp' }], {
			keySize: 2048,
			algorithm: 'sha256'
		});
		const saml = createSaml(cert);
		const asked = async () => {
			const address = new URL(await saml.getAuthorizeUrlAsync('', undefined, {}));
			const request = Buffer.from(address.searchParams.get('SAMLRequest') ?? '', 'base64');
			const [, id = ''] = / ID="([^"]+)"/.exec(inflateRawSync(request).toString()) ?? [];
			return id;
		};
		return { saml, key, asked };
	}

	it('takes the answer to its own question, once', async () => {
		const { saml, key, asked } = await start();
		const sent = answer({ key, request: await asked() });
		const { profile } = await saml.validatePostResponseAsync(sent);
		expect(profile?.nameID).toBe('ana@example.com');
		await expect(saml.validatePostResponseAsync(sent)).rejects.toThrow(/InResponseTo/);
	});
	it('refuses other audiences, other questions, other keys, and what is not signed', async () => {
		const { saml, key, asked } = await start();
		const other = await start();
		const refused = async (sent: { SAMLResponse: string }, words: RegExp) => {
			await expect(saml.validatePostResponseAsync(sent)).rejects.toThrow(words);
		};
		await refused(
			answer({ key, request: await asked(), audience: 'https://x.example' }),
			/audience/i
		);
		await refused(answer({ key, request: '_never-asked' }), /InResponseTo/);
		await refused(answer({ key: other.key, request: await asked() }), /signature/i);
		await refused(answer({ key, request: await asked(), unsigned: true }), /signature/i);
	});
});

describe('Entra', () => {
	const tenant = '11111111-2222-3333-4444-555555555555';
	const client = '66666666-7777-8888-9999-000000000000';
	const host = 'login.microsoftonline.com';

	it('takes its tokens, and swaps them for Graph through msal-node, over TLS', async () => {
		const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
			keySize: 2048,
			algorithm: 'sha256',
			extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }]
		});
		const keys = await generateKeyPair('RS256');
		const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
		const asked: URLSearchParams[] = [];
		const { port } = await lab.serve(
			(request, response) => {
				const { pathname } = new URL(request.url ?? '', `https://${host}`);
				const answer = (status: number, body: object) =>
					response
						.writeHead(status, { 'Content-Type': 'application/json' })
						.end(JSON.stringify(body));
				if (pathname === `/${tenant}/discovery/v2.0/keys`) return answer(200, { keys: [jwk] });
				if (pathname !== `/${tenant}/oauth2/v2.0/token`) return answer(404, { pathname });
				let body = '';
				request.on('data', (part: Buffer) => (body += part.toString()));
				request.on('end', () => {
					asked.push(new URLSearchParams(body));
					answer(200, { token_type: 'Bearer', access_token: 'for-graph', expires_in: 3600 });
				});
				return undefined;
			},
			{ tls: { key, cert } }
		);
		const token = (claims: object) =>
			new SignJWT({ tid: tenant, scp: 'mcp.access', ...claims })
				.setProtectedHeader({ alg: 'RS256', kid: 'one' })
				.setIssuer(`https://${host}/${tenant}/v2.0`)
				.setSubject('ana')
				.setIssuedAt()
				.setExpirationTime('5m');
		const good = await token({}).setAudience(client).sign(keys.privateKey);
		const others = {
			audience: await token({}).setAudience('https://graph.microsoft.com').sign(keys.privateKey),
			scope: await token({ scp: 'other' }).setAudience(client).sign(keys.privateKey)
		};
		// The address of Entra stands for the server of this test, its certificate is trusted as a company's would be.
		const script = await lab.file(
			'entra-run.mjs',
			`import tls from 'node:tls';
			const connect = tls.connect;
			tls.connect = (options, ...rest) => connect({ ...options, host: '127.0.0.1', port: ${port}, servername: '${host}' }, ...rest);
			const { graphToken, verifyEntraToken } = await import(${JSON.stringify(join(snippets, 'entra/entra.ts'))});
			const settings = { tenant: '${tenant}', clientId: '${client}', clientSecret: 'made-up', scope: 'mcp.access' };
			const refused = (token) => verifyEntraToken(token, settings).then(() => 'taken', (fault) => fault.code ?? fault.message);
			const { good, others } = JSON.parse(process.argv[2]);
			const { sub } = await verifyEntraToken(good, settings);
			const audience = await refused(others.audience);
			const scope = await refused(others.scope);
			console.log(JSON.stringify({ sub, audience, scope, graph: await graphToken(good, settings) }));`
		);
		const { stdout, stderr } = await lab.start(
			process.execPath,
			[
				'--import',
				`file://${installed('tsx/dist/esm/index.mjs')}`,
				script,
				JSON.stringify({ good, others })
			],
			{ env: { NODE_EXTRA_CA_CERTS: await lab.file('ca.pem', cert) } }
		).ended;
		expect(stderr).toBe('');
		expect(JSON.parse(stdout)).toEqual({
			sub: 'ana',
			audience: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
			scope: 'insufficient_scope',
			graph: 'for-graph'
		});
		const [sent] = asked;
		expect(sent?.get('grant_type')).toBe('urn:ietf:params:oauth:grant-type:jwt-bearer');
		expect(sent?.get('requested_token_use')).toBe('on_behalf_of');
		expect(sent?.get('assertion')).toBe(good);
		expect(sent?.get('scope')).toContain('https://graph.microsoft.com/User.Read');
	}, 60_000);
});

describe('the Inspector of inspect.sh', () => {
	/** Runs the script; `npx` is the Inspector that is installed here, in place of a download. */
	async function inspect(...args: string[]) {
		const folder = join(lab.folder, 'bin');
		await mkdir(folder);
		const launcher = installed('@modelcontextprotocol/inspector/clients/launcher/build/index.js');
		await lab.file(
			'bin/npx',
			`#!/bin/sh\nshift 2\nexec "${process.execPath}" "${launcher}" "$@"\n`,
			0o755
		);
		const { PATH = '' } = lab.environment();
		return lab.start('bash', [join(snippets, 'inspector/inspect.sh'), ...args], {
			env: { PATH: folder + delimiter + PATH }
		}).ended;
	}

	it('lists the tools of a server that works', async () => {
		const { stdout, stderr } = await inspect(
			process.execPath,
			installed('@modelcontextprotocol/server-everything/dist/index.js')
		);
		expect(stderr).toContain('The server works. Look at the client.');
		expect(stdout).toContain('"echo"');
	}, 60_000);
	it('says of a server that wants a sign-in that it does', async () => {
		const { resource } = await startAuthorized();
		const { stderr } = await inspect(resource.href);
		expect(stderr).toContain('The server asks for a sign-in.');
	}, 60_000);
	it('says of an address where nobody listens that it cannot be reached', async () => {
		const { stderr } = await inspect(`http://127.0.0.1:${await lab.closedPort()}/mcp`);
		expect(stderr).toContain('The server cannot be reached.');
	}, 60_000);
});

/** Entries of the documents that start one of the servers that are installed here: their arguments, without `-y`. */
function startedEntries(): [title: string, server: string, args: string[]][] {
	const found = new Map<string, [string, string, string[]]>();
	for (const room of ['diagnoses', 'guide'])
		for (const file of readdirSync(join(root, 'src/content', room))) {
			const text = readFileSync(join(root, 'src/content', room, file), 'utf8');
			void marked.walkTokens(marked.lexer(text), (token) => {
				if (token.type !== 'code') return;
				const { lang = '', text } = token as Tokens.Code; // marked's own type for a token of this kind.
				if (!/\bfixed\b/.test(lang) || !lang.startsWith('json')) return;
				for (const [, list = ''] of text.matchAll(/"args": (\[[^\]]*\])/g)) {
					const args = JSON.parse(list) as string[]; // The tests of the content hold that it is this.
					const at = args.findIndex((arg) =>
						/^@modelcontextprotocol\/server-(?:everything|filesystem)$/.test(arg)
					);
					const server = args[at];
					if (server === undefined) continue;
					const rest = args.slice(at + 1);
					found.set(`${server} ${rest.length}`, [`${room}/${file}`, server, rest]);
				}
			});
		}
	return [...found.values()];
}

describe('the examples over stdio', () => {
	it('start both servers', () => {
		const servers = startedEntries().map(([, server]) => server.split('/')[1]);
		expect(new Set(servers)).toEqual(new Set(['server-everything', 'server-filesystem']));
	});
	it.each(startedEntries())('%s: %s starts and lists its tools', async (_, server, args) => {
		// The folders of the examples are nobody's here.
		const said = await stdioV1(lab, {
			command: process.execPath,
			args: [
				installed(`${server}/dist/index.js`),
				...args.map((arg) => (/[\\/]/.test(arg) ? lab.folder : arg))
			]
		});
		expect(said).toMatch(
			server.endsWith('everything') ? /tools: .*echo/ : /tools: .*read_text_file/
		);
	});
});
