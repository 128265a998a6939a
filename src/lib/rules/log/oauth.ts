/** Messages about signing in: metadata, registration, redirect, tokens, and what identity providers say. */
import { defineSignatures } from './define.ts';

const sdk = 'https://github.com/modelcontextprotocol/typescript-sdk';
const python = 'https://github.com/modelcontextprotocol/python-sdk';
const entra = 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes';
const rfc6749 = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2';
const rfc6750 = 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1';

export const oauthSignatures = defineSignatures([
	{
		id: 'no-client-registration',
		needle: 'dynamic client registration',
		pattern: /does not support dynamic client registration/,
		diagnosis: 'no-dynamic-client-registration',
		explain: 'The authorization server registers no clients by itself — this one needs a client id',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'registration-404',
		needle: 'dynamic client registration failed',
		pattern: /Dynamic client registration failed: HTTP 404/,
		diagnosis: 'as-metadata-missing',
		explain: 'The client found no metadata and guessed `/register` — nothing is there',
		sources: [sdk]
	},
	{
		id: 'no-s256',
		needle: 's256',
		pattern: /does not support (?:code challenge method S256|S256 code challenge method)/,
		diagnosis: 'pkce-not-advertised',
		explain: 'The metadata does not offer PKCE with S256 — MCP clients demand it',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'resource-differs',
		needle: 'does not match expected',
		pattern: /Protected resource [^\s\n]{1,200} does not match expected [^\s\n]{1,200}/,
		diagnosis: 'resource-mismatch',
		explain: 'The metadata is about another address than the one in use',
		confidence: 'certain',
		sources: [sdk, python]
	},
	{
		id: 'issuer-differs',
		needle: 'issuer',
		pattern:
			/Issuer mismatch[^\n]{0,200}|metadata issuer mismatch[^\n]{0,200}|advertised an issuer that does not match[^\n]{0,120}/i,
		diagnosis: 'issuer-mismatch',
		explain:
			'The `issuer` in the metadata is not the address it was fetched for — even a slash counts',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc8414#section-3.3', sdk]
	},
	{
		id: 'oauth-answer-not-oauth',
		needle: 'invalid oauth error response',
		pattern: /HTTP 404: Invalid OAuth error response/,
		diagnosis: 'no-oauth-endpoints',
		explain:
			'The client tries to sign in where no sign-in exists — the static token was missing or refused',
		sources: [sdk]
	},
	{
		id: 'redirect-not-registered-entra',
		needle: 'aadsts50011',
		pattern: /AADSTS50011\b[^\n]{0,120}/,
		diagnosis: 'redirect-uri-mismatch',
		explain: 'The redirect address is not registered for this app, or as another platform type',
		confidence: 'certain',
		sources: [entra]
	},
	{
		id: 'redirect-not-registered',
		needle: 'redirect',
		pattern:
			/Invalid redirect URI|Unregistered redirect_uri|redirect_uri_mismatch|redirect_uri did not match|Redirect URI '[^'\n]{1,200}' not registered/i,
		diagnosis: 'redirect-uri-mismatch',
		explain: 'The redirect address is not one that was registered for this client',
		confidence: 'certain',
		sources: [rfc6749]
	},
	{
		id: 'grant-invalid',
		needle: 'invalid_grant',
		pattern: /invalid_grant/,
		diagnosis: 'stale-credentials',
		explain: 'The refresh token or code is no longer good — signing in again gets a new one',
		sources: [rfc6749]
	},
	{
		id: 'cached-token-refused',
		needle: 'using existing tokens',
		pattern: /Using existing tokens/i,
		diagnosis: 'stale-credentials',
		explain: 'A stored token is refused again and again — the cache must be cleared',
		judge: (_, { text }) => (/invalid_token|HTTP 401/.test(text) ? {} : null),
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'scope-refused',
		needle: 'invalid_scope',
		pattern: /invalid_scope/,
		diagnosis: 'invalid-scope',
		explain: 'A scope was asked for that does not exist or is not allowed',
		confidence: 'certain',
		sources: [rfc6749]
	},
	{
		id: 'resource-refused',
		needle: 'aadsts9010010',
		pattern: /AADSTS9010010\b[^\n]{0,100}/,
		diagnosis: 'resource-param-rejected',
		explain: 'Entra ID refuses `resource` beside these scopes — the two name different things',
		confidence: 'certain',
		sources: [entra]
	},
	{
		id: 'target-refused',
		needle: 'invalid_target',
		pattern: /invalid_target/,
		diagnosis: 'resource-param-rejected',
		explain: 'The authorization server refuses the `resource` that was asked for',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc8707#section-2']
	},
	{
		id: 'entra-public-client',
		needle: 'aadsts7',
		pattern: /AADSTS(?:700025|7000218)\b[^\n]{0,120}/,
		diagnosis: 'client-auth-method-mismatch',
		explain: 'A secret is sent where none is wanted, or missing where one is',
		confidence: 'certain',
		sources: [entra]
	},
	{
		id: 'entra-app',
		needle: 'aadsts',
		pattern: /AADSTS(?:700016|7000215|500011|90009)\b[^\n]{0,120}/,
		diagnosis: 'idp-app-misconfigured',
		explain: 'The app in Entra ID is not the one meant: wrong tenant, id, secret or API',
		confidence: 'certain',
		sources: [entra]
	},
	{
		id: 'entra-consent',
		needle: 'aadsts65001',
		pattern: /AADSTS65001\b[^\n]{0,120}/,
		diagnosis: 'admin-consent-required',
		explain: 'Nobody has consented to this app yet',
		confidence: 'certain',
		sources: [entra]
	},
	{
		id: 'entra-conditional-access',
		needle: 'aadsts53003',
		pattern: /AADSTS53003\b[^\n]{0,120}/,
		diagnosis: 'access-policy-block',
		explain: 'A Conditional Access policy refuses this sign-in',
		confidence: 'certain',
		sources: [entra]
	},
	{
		id: 'keycloak-trusted-hosts',
		needle: 'trusted hosts',
		pattern: /Policy 'Trusted Hosts' rejected request/,
		diagnosis: 'dcr-rejected',
		explain: 'Keycloak lets only trusted hosts register clients',
		confidence: 'certain',
		sources: ['https://www.keycloak.org/securing-apps/client-registration']
	},
	{
		id: 'state-differs',
		needle: 'state',
		pattern:
			/mismatching_state|Invalid or expired state parameter|State parameter mismatch|State not equal in request and response/i,
		diagnosis: 'state-mismatch',
		explain: 'The answer belongs to another sign-in attempt, or the cookie of this one was lost',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-10.12']
	},
	{
		id: 'callback-port-taken',
		needle: 'callback',
		pattern: /callback server unavailable[^\n]{0,120}|Callback port \d+ is already in use/i,
		diagnosis: 'callback-port-in-use',
		explain: 'The port of the sign-in answer is taken — an earlier sign-in still holds it',
		confidence: 'certain',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'callback-unreachable',
		needle: 'localhost',
		pattern:
			/localhost:\d+ - Unable to connect|can.t connect to the server "localhost"|localhost refused to connect/i,
		diagnosis: 'callback-unreachable-remote',
		explain: 'The browser is on another machine than the client — the answer has nowhere to go',
		judge: (_, { text }) =>
			/\bssh\b|remote|container|wsl/i.test(text) ? { confidence: 'certain' } : {},
		sources: ['https://www.rfc-editor.org/rfc/rfc8252#section-7.3']
	},
	{
		id: 'bearer-twice',
		needle: 'bearer bearer',
		pattern: /Bearer\s+Bearer\b/i,
		diagnosis: 'double-bearer-prefix',
		explain: 'The word Bearer stands twice — the server takes it for part of the token',
		confidence: 'certain',
		sources: [rfc6750]
	},
	{
		id: 'header-character',
		needle: 'header',
		pattern:
			/Invalid character in header content \["?Authorization"?\]|Illegal header value b'[^\n]{0,12}/i,
		diagnosis: 'stray-characters-in-token',
		explain: 'The value of the header holds a line break or another sign that is not allowed there',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/errors.html']
	},
	{
		id: 'header-leading-blank',
		needle: '" bearer',
		pattern: /"Authorization":\s*" Bearer /i,
		diagnosis: 'stray-characters-in-token',
		explain: 'The value of the header starts with a blank — some servers refuse it',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'key-with-quotes',
		needle: 'api key provided',
		pattern: /Incorrect API key provided: "/,
		diagnosis: 'stray-characters-in-token',
		explain: 'The quotes became part of the key — some readers of `.env` files keep them',
		confidence: 'certain',
		sources: ['https://docs.docker.com/reference/cli/docker/container/run/#env']
	},
	{
		id: 'header-format',
		needle: 'badly formatted',
		pattern: /Authorization header is badly formatted/,
		diagnosis: 'missing-bearer-prefix',
		explain: 'The Authorization header has no token behind its scheme, or no scheme',
		judge: (_, { text }) =>
			/\$\{?[A-Z_]{3,}/.test(text)
				? {
						diagnosis: 'env-var-not-expanded',
						explain: 'The header holds an unset variable — the server gets an empty token'
					}
				: {},
		sources: ['https://github.com/github/github-mcp-server']
	},
	{
		id: 'variable-in-header-with-401',
		needle: '$',
		pattern: /Authorization:? ?"?Bearer \$\{?(\w+)\}?/,
		diagnosis: 'env-var-not-expanded',
		explain: '`{1}` is not set or not replaced — the server gets no real token',
		judge: (_, { text }) => (/\b401\b/.test(text) ? {} : null),
		sources: ['https://github.com/google-gemini/gemini-cli']
	},
	{
		id: 'foreign-token-field',
		needle: 'authorization_token',
		pattern: /"(?:authorization_token|bearer_token)"\s*:/,
		diagnosis: 'unsupported-config-key',
		explain: 'This client does not know that field — the token is never sent',
		judge: (_, { text }) => (/\b401\b/.test(text) ? { confidence: 'certain' } : null),
		sources: ['https://cursor.com/docs/context/mcp']
	},
	{
		id: 'credential-missing-at-server',
		needle: 'missing',
		pattern:
			/Missing API key \([^)\n]{1,80}\)|missing required Authorization header|Missing Authorization header/i,
		diagnosis: 'credentials-not-sent',
		explain: 'The request arrives without a credential — it was not configured, or lost on the way',
		sources: [rfc6750]
	},
	{
		id: 'fresh-token-refused',
		needle: 'token',
		pattern:
			/Server returned 401 after (?:successful authentication|re-authentication)|The server rejected a freshly issued token/,
		diagnosis: 'wrong-audience',
		explain:
			'A new token is refused at once — it was issued for another resource or by another issuer',
		sources: [sdk]
	},
	{
		id: 'audience-refused',
		needle: 'audience',
		pattern:
			/Token was not issued for this resource|jwt audience invalid|unexpected "aud" claim value/,
		diagnosis: 'wrong-audience',
		explain: 'The token is meant for another resource',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'token-expired',
		needle: 'expired',
		pattern: /jwt expired|Token has expired|ERR_JWT_EXPIRED/,
		diagnosis: 'expired-token',
		explain: 'The token is past its date',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'scope-insufficient',
		needle: 'insufficient',
		pattern: /insufficient_scope|Insufficient scope/,
		diagnosis: 'insufficient-scope',
		explain: 'The token is good but lacks a scope that this call needs',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1']
	}
]);
