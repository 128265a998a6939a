/** A client's sign-in: the address to open, and what to check when it comes back. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Of its metadata, once `issuer` was compared with where they came from. */
export interface AuthorizationServer {
	issuer: string;
	authorization_endpoint: string;
	code_challenge_methods_supported?: string[];
	authorization_response_iss_parameter_supported?: boolean;
}

export interface SignIn {
	server: AuthorizationServer;
	clientId: string;
	/** Character for character as registered. */
	redirectUri: string;
	/** Address of the MCP server, as its own metadata write it. */
	resource: string;
	/** Left out where neither the challenge nor the metadata name one. */
	scope?: string;
}

/** Kept in memory or on the server for one attempt, and used once. */
export interface Attempt {
	signIn: SignIn;
	state: string;
	verifier: string;
}

export function startSignIn(signIn: SignIn): { url: string; attempt: Attempt } {
	const { server, clientId, redirectUri, resource, scope } = signIn;
	if (!server.code_challenge_methods_supported?.includes('S256'))
		throw new Error('The authorization server does not offer PKCE with S256');
	const state = randomBytes(32).toString('base64url');
	const verifier = randomBytes(32).toString('base64url');
	const url = new URL(server.authorization_endpoint);
	const parameters = {
		response_type: 'code',
		client_id: clientId,
		redirect_uri: redirectUri,
		code_challenge: createHash('sha256').update(verifier).digest('base64url'),
		code_challenge_method: 'S256',
		state,
		resource,
		...(scope && { scope })
	};
	for (const [name, value] of Object.entries(parameters))
		url.searchParams.set(name, value);
	return { url: url.href, attempt: { signIn, state, verifier } };
}

/**
 * @param answer the query of the redirect
 * @returns the body to POST to the token endpoint
 */
export function finishSignIn(
	answer: URLSearchParams,
	attempt: Attempt
): URLSearchParams {
	const { server, clientId, redirectUri, resource } = attempt.signIn;
	if (!equal(answer.get('state') ?? '', attempt.state))
		throw new Error('The answer belongs to another attempt');
	const issuer = answer.get('iss');
	const promised =
		server.authorization_response_iss_parameter_supported === true;
	if (issuer === null ? promised : issuer !== server.issuer)
		throw new Error('The answer comes from another authorization server');
	// Only now is it known who speaks: the error comes after state and issuer.
	const error = answer.get('error');
	if (error) throw new Error(`The sign-in was refused: ${error}`);
	const code = answer.get('code');
	if (!code) throw new Error('The answer holds neither a code nor an error');
	return new URLSearchParams({
		grant_type: 'authorization_code',
		code,
		redirect_uri: redirectUri,
		client_id: clientId,
		code_verifier: attempt.verifier,
		resource
	});
}

function equal(one: string, other: string): boolean {
	const [a, b] = [Buffer.from(one), Buffer.from(other)];
	return a.length === b.length && timingSafeEqual(a, b);
}
