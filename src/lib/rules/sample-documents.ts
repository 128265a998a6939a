/** Documents of a sign-in for examples and tests: one good one of each sort, and what a case changes in it. */

/** `undefined` leaves a member out. */
type Changes = Readonly<Record<string, unknown>>;

const written =
	(document: Changes) =>
	(changes: Changes = {}) =>
		JSON.stringify({ ...document, ...changes }, null, 2);

/** Of an authorization server, RFC 8414. */
export const serverMetadata = written({
	issuer: 'https://auth.example.com',
	authorization_endpoint: 'https://auth.example.com/authorize',
	token_endpoint: 'https://auth.example.com/token',
	registration_endpoint: 'https://auth.example.com/register',
	response_types_supported: ['code'],
	grant_types_supported: ['authorization_code', 'refresh_token'],
	code_challenge_methods_supported: ['S256'],
	token_endpoint_auth_methods_supported: ['none']
});

/** Of a resource, RFC 9728. */
export const resourceMetadata = written({
	resource: 'https://mcp.example.com/mcp',
	authorization_servers: ['https://auth.example.com'],
	scopes_supported: ['files:read'],
	bearer_methods_supported: ['header']
});

/** What a client sends to be registered, RFC 7591. */
export const registrationRequest = written({
	client_name: 'App',
	redirect_uris: ['http://127.0.0.1/callback'],
	token_endpoint_auth_method: 'none'
});
