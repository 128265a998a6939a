/** A server that wants a sign-in, and the parts of its flow one by one, as somebody tries them by hand. */
import type { Lab } from '../harness.ts';
import {
	challengeOf,
	startAuthorizationServer,
	type AuthorizationServer,
	type AuthorizationServerFaults
} from './authorization-server.ts';
import { curl, type Curled } from './curl.ts';
import {
	startResourceServer,
	type Generation,
	type ResourceServer,
	type ResourceServerFaults
} from './resource-server.ts';
import { signIn } from './sign-in.ts';

export interface Pair {
	readonly authorization: AuthorizationServer;
	readonly resource: ResourceServer;
}

/** An MCP server and its authorization server; each fault is a switch of one of them. */
export async function startPair(
	lab: Lab,
	generation: Generation,
	faults: {
		readonly authorization?: AuthorizationServerFaults;
		readonly resource?: ResourceServerFaults | ((issuer: string) => ResourceServerFaults);
	} = {}
): Promise<Pair> {
	const authorization = await startAuthorizationServer(lab, faults.authorization);
	const { resource } = faults;
	return {
		authorization,
		resource: await startResourceServer(
			lab,
			generation,
			authorization.issuer,
			typeof resource === 'function' ? resource(authorization.issuer) : resource
		)
	};
}

/** An app that its owner registered by hand. */
export const registered = {
	client_id: 'lab-app',
	redirect_uris: ['http://127.0.0.1/callback'],
	grant_types: ['authorization_code', 'refresh_token'],
	response_types: ['code'],
	token_endpoint_auth_method: 'none',
	application_type: 'native'
} as const;

/** Looks like a secret, and opens nothing. */
export const appSecret = ['lab', 'app', 'secret', 'of', 'nobody'].join('-');

const [redirectUri] = registered.redirect_uris;
const verifier = 'a-verifier-that-is-long-enough-for-the-rules-of-pkce';

/** Gives what the person's browser brings back: a code, in an address. */
export async function codeFor(
	lab: Lab,
	{ authorization, resource }: Pair,
	more: Readonly<Record<string, string>> = {}
): Promise<string> {
	const address = new URL(`${authorization.issuer}/auth`);
	address.search = new URLSearchParams({
		response_type: 'code',
		client_id: registered.client_id,
		redirect_uri: redirectUri,
		scope: 'tools:read',
		state: 'a-state-of-the-lab',
		code_challenge: challengeOf(verifier),
		code_challenge_method: 'S256',
		resource: resource.url.href,
		...more
	}).toString();
	const { callback, page } = await signIn(address, redirectUri);
	const code = callback?.searchParams.get('code');
	if (!code) throw new Error(`No code came back: ${callback?.href ?? page}`);
	return lab.name(code, 'code-of-the-lab');
}

/** Asks the token endpoint by hand. */
export async function askToken(
	lab: Lab,
	{ authorization, resource }: Pair,
	fields: Readonly<Record<string, string>>,
	headers: Readonly<Record<string, string>> = {}
): Promise<Curled & { tokens: Record<string, string> }> {
	const answer = await curl({
		url: `${authorization.issuer}/token`,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
		body: new URLSearchParams({ resource: resource.url.href, ...fields }).toString()
	});
	const tokens = (answer.body.startsWith('{') ? JSON.parse(answer.body) : {}) as Record<
		string,
		string
	>;
	for (const [name, value] of Object.entries(tokens))
		if (name.endsWith('_token')) lab.name(value, `${name.replace('_', '-')}-of-the-lab`);
	return { ...answer, tokens };
}

/** The fields of the exchange of a code; each can be replaced by a wrong one. */
export const exchangeOf = (
	code: string,
	more: Readonly<Record<string, string>> = {}
): Record<string, string> => ({
	grant_type: 'authorization_code',
	code,
	redirect_uri: redirectUri,
	client_id: registered.client_id,
	code_verifier: verifier,
	...more
});

/** The tokens that somebody gets who does everything right. */
export async function tokensFor(
	lab: Lab,
	pair: Pair,
	more?: Readonly<Record<string, string>>
): Promise<Record<string, string>> {
	const { tokens } = await askToken(lab, pair, exchangeOf(await codeFor(lab, pair, more)));
	return tokens;
}
