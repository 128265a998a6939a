/** A real authorization server on loopback: oidc-provider, with a switch for each thing that can be wrong. */
// First: it hears what the others say while they are loaded.
import { hear } from './hear.ts';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import {
	errors,
	Provider,
	type ClientMetadata,
	type Configuration,
	type KoaContextWithOIDC
} from 'oidc-provider';
import { printed, type Lab } from '../harness.ts';
import type { Wire } from './wire.ts';

/** One fault each; without any of them the server is healthy. */
export interface AuthorizationServerFaults {
	/** Dynamic registration; off, or a word that says why it refuses. */
	readonly registration?: false | ((metadata: ClientMetadata) => string | null);
	/** Changes the metadata documents before they leave. */
	readonly metadata?: (document: Record<string, unknown>) => void;
	/** Answers at these paths instead of the server. */
	readonly instead?: (path: string) => Answer | undefined;
	/** Clients that are known from the start. */
	readonly clients?: readonly ClientMetadata[];
	/** Never gives a refresh token. */
	readonly noRefreshToken?: true;
	/** Access tokens that say nothing to who reads them. */
	readonly opaqueTokens?: true;
	/** The audience that tokens get, whatever was asked for. */
	readonly audience?: string;
	/** The only address that tokens may be asked for. */
	readonly onlyResource?: string;
	/** Another path than `/`: the issuer is `http://127.0.0.1:<port>/tenant`. */
	readonly path?: string;
	/** Writes down what is asked and answered. */
	readonly wire?: Wire;
	/** Anything else of oidc-provider. */
	readonly configuration?: Configuration;
}
export interface Answer {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
}
export interface AuthorizationServer {
	readonly issuer: string;
	/** Signs what the server might have issued: for tokens that nobody wants to wait for. */
	sign(claims: JWTPayload, header?: { typ?: string }): Promise<string>;
	/** What the server itself writes when it refuses: its owner sees this. */
	readonly log: readonly string[];
}

export const scopes = ['tools:read', 'tools:write'];

export async function startAuthorizationServer(
	lab: Lab,
	faults: AuthorizationServerFaults = {}
): Promise<AuthorizationServer> {
	const server = createServer();
	lab.after(async () => {
		server.closeAllConnections();
		await once(server.close(), 'close');
	});
	const { port } = await lab.listen(server);
	const issuer = `http://127.0.0.1:${port}${faults.path ?? ''}`;
	const { privateKey } = await generateKeyPair('ES256', { extractable: true });
	const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'lab' };
	// It warns of what a lab does on purpose.
	const { result: provider } = hear(() => new Provider(issuer, configuration(faults, key)));
	const log = watch(provider);
	if (faults.metadata) provider.use(edited(faults.metadata));
	const answer = provider.callback();
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		const url = request.url ?? '/';
		faults.wire?.record(request, response);
		const instead = faults.instead?.(new URL(url, issuer).pathname);
		if (instead) {
			request.resume();
			response.writeHead(instead.status, { ...instead.headers }).end(instead.body);
			return;
		}
		// The provider is mounted below its path, as a reverse proxy would do it.
		const { path = '' } = faults;
		request.url = url.startsWith(path) ? url.slice(path.length) : url;
		Object.assign(request, { originalUrl: url });
		void answer(request, response);
	});
	return {
		issuer,
		log,
		sign: (claims, header) =>
			new SignJWT({ iss: issuer, sub: 'someone', jti: randomUUID(), ...claims })
				.setProtectedHeader({ alg: 'ES256', kid: 'lab', typ: 'at+jwt', ...header })
				.sign(privateKey)
	};
}

function configuration(
	faults: AuthorizationServerFaults,
	key: Record<string, unknown>
): Configuration {
	const { registration } = faults;
	const refuse = typeof registration === 'function' ? registration : null;
	return {
		jwks: { keys: [key] },
		cookies: { keys: ['a key for cookies of the lab'] },
		clients: [...(faults.clients ?? [])],
		scopes: ['openid', 'offline_access', ...scopes],
		clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
		clientDefaults: { id_token_signed_response_alg: 'ES256' },
		enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
		pkce: { required: () => true },
		rotateRefreshToken: true,
		issueRefreshToken: (_context, client) =>
			Promise.resolve(faults.noRefreshToken !== true && client.grantTypeAllowed('refresh_token')),
		expiresWithSession: () => Promise.resolve(false),
		findAccount: (_context, sub) => ({
			accountId: sub,
			claims: () => Promise.resolve({ sub })
		}),
		...faults.configuration,
		ttl: {
			AccessToken: 600,
			RefreshToken: 3600,
			Interaction: 600,
			Session: 600,
			Grant: 3600,
			IdToken: 600,
			...faults.configuration?.ttl
		},
		features: {
			devInteractions: { enabled: true },
			registration: { enabled: registration !== false },
			resourceIndicators: {
				enabled: true,
				useGrantedResource: () => Promise.resolve(true),
				getResourceServerInfo: (_context, resource) => {
					if (faults.onlyResource !== undefined && resource !== faults.onlyResource)
						throw new errors.InvalidTarget();
					return {
						scope: scopes.join(' '),
						audience: faults.audience ?? resource,
						accessTokenFormat: faults.opaqueTokens === true ? 'opaque' : 'jwt',
						jwt: { sign: { alg: 'ES256' } }
					};
				}
			},
			...faults.configuration?.features
		},
		extraClientMetadata: {
			properties: ['registered_by'],
			validator: (context, _key, _value, metadata) => {
				const reason = context && refuse?.(metadata);
				if (reason) throw new errors.InvalidClientMetadata(reason);
			}
		}
	};
}

function edited(edit: (document: Record<string, unknown>) => void) {
	return async (context: KoaContextWithOIDC, next: () => Promise<void>) => {
		await next();
		if (context.path.includes('/.well-known/') && typeof context.body === 'object' && context.body)
			edit(context.body as Record<string, unknown>);
	};
}

/** The errors that oidc-provider tells its owner of, as `console.error` prints them. */
function watch(provider: Provider): string[] {
	const log: string[] = [];
	const note = (_context: KoaContextWithOIDC, error: errors.OIDCProviderError) => {
		log.push(printed(error));
	};
	provider.on('authorization.error', note);
	provider.on('grant.error', note);
	provider.on('registration_create.error', note);
	return log;
}

/** @returns what goes with a PKCE verifier */
export const challengeOf = (verifier: string): string =>
	createHash('sha256').update(verifier).digest('base64url');
