/** Messages about tokens, mostly of the server that checks them. */
import { defineSignatures, lessIfProse, noTokenCame, unless } from './define.ts';

const sdk = 'https://github.com/modelcontextprotocol/typescript-sdk';
const python = 'https://github.com/modelcontextprotocol/python-sdk';
const jsonwebtoken = 'https://github.com/auth0/node-jsonwebtoken';
const jose = 'https://github.com/panva/jose';
const dotnet =
	'https://github.com/AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet';
const pyjwt = 'https://pyjwt.readthedocs.io/en/stable/api.html#exceptions';

export const tokenSignatures = defineSignatures([
	{
		id: 'fresh-token-refused',
		pattern:
			/Server returned 401 after (?:successful authentication|re-authentication)|The server rejected a (?:freshly issued token|token it had just issued)|integration.{1,3}rejected.{1,3}the.{1,3}credentials/,
		diagnosis: 'wrong-audience',
		explain: 'A new token is refused at once — it is for another resource, or of another issuer',
		judge: (_, { text }) => {
			const [, resource] = /"resource": ?"([^"\n]{1,200})"/.exec(text) ?? [];
			const [, audience] = /"aud": ?\[?\s*"([^"\n]{1,200})"/.exec(text) ?? [];
			return resource !== undefined && resource === audience
				? {
						diagnosis: 'server-auth-check-wrong',
						explain:
							'The server refuses its own new token, whose audience is right — its check is at fault'
					}
				: {};
		},
		sources: [sdk, 'https://github.com/geelen/mcp-remote']
	},
	{
		id: 'audience-refused',
		pattern:
			/jwt audience invalid[^\n]{0,120}|unexpected \\?"aud\\?" claim value|missing required \\?"aud\\?" claim|InvalidAudienceError|Audience doesn't match|(?:token )?audience mismatch|[Ii]nvalid (?:token )?audience|\bIDX10214\b|The audience '[^'\n]{1,200}' is invalid|token has invalid audience|The aud claim is not valid|aud claim is not equal to the configured audience/,
		diagnosis: 'wrong-audience',
		explain: 'The token is meant for another resource — the server refuses it',
		confidence: 'certain',
		judge: ([found]) => lessIfProse(/mismatch|invalid /i.test(found)),
		sources: [dotnet, jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'audience-refused-by-sdk',
		pattern: /Token was not issued for this resource/,
		diagnosis: 'wrong-audience',
		explain: 'The token is meant for another resource — the server refuses it',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'token-expired',
		pattern:
			/jwt expired|\bJWT expired|Token has expired|\bToken is not active\b|\bIDX10223\b|ERR_JWT_EXPIRED|\bJWTExpired\b|\\?"exp\\?" claim timestamp check failed|ExpiredSignatureError|Signature has expired|Token validation failed: expired token|The token expired at '|\bJwt expired at |token is expired\b|[Aa]ccess token (?:has )?expired/,
		diagnosis: 'expired-token',
		explain: 'The token is past its date — the client must refresh it or sign in again',
		confidence: 'certain',
		judge: ([found]) => lessIfProse(/access/i.test(found)),
		sources: [dotnet, sdk, jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'token-not-yet-valid',
		pattern:
			/jwt not active|ImmatureSignatureError|The token is not yet valid|token is not valid yet|The token is not valid before '|Jwt used before |\\?"(?:nbf|iat)\\?" claim timestamp check failed/,
		diagnosis: 'expired-token',
		explain: 'The token is not valid yet — the clock of the server or of the issuer is wrong',
		confidence: 'certain',
		sources: [jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'token-issuer-refused',
		pattern:
			/jwt issuer invalid[^\n]{0,120}|unexpected \\?"iss\\?" claim value|InvalidIssuerError|\bIDX1020[45]\b|The issuer '[^'\n]{1,200}' is invalid|token has invalid issuer|The iss claim is not valid/,
		diagnosis: 'token-issuer-mismatch',
		explain:
			'The token is of another issuer than the server expects — a slash or a version is enough',
		confidence: 'certain',
		sources: [dotnet, jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'token-key-unknown',
		pattern:
			/ERR_JWKS_NO_MATCHING_KEY|no applicable key found in the JSON Web Key Set|ERR_JWS_SIGNATURE_VERIFICATION_FAILED|\bJsonWebTokenError: invalid signature|[Ss]ignature verification failed|\bIDX105(?:00|01|03|11|17)\b|The signature key was not found|token signature is invalid|Signed JWT rejected: Another algorithm expected, or no matching key|Unable to find a signing key that matches/,
		diagnosis: 'token-issuer-mismatch',
		explain:
			'The signature is not by a key that the server knows — the token is of another issuer or tenant',
		sources: [dotnet, jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'token-not-readable',
		pattern:
			/\bjwt malformed\b|Invalid Compact JWS|ERR_JWS_INVALID|DecodeError: Not enough segments|token is malformed/,
		diagnosis: 'opaque-token',
		explain: 'The server expects a JWT and got something else — an opaque token, or a key',
		judge: unless(/Bearer\s+Bearer/i),
		sources: [jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'token-algorithm-refused',
		pattern: /ERR_JOSE_ALG_NOT_ALLOWED|JsonWebTokenError: invalid algorithm|InvalidAlgorithmError/,
		diagnosis: 'verifier-misconfigured',
		explain:
			'The server does not take the algorithm of the token — its check is set for another one',
		sources: [jose, jsonwebtoken, pyjwt]
	},
	{
		id: 'verifier-without-key',
		pattern:
			/secret or public key must be provided|ERR_JWKS_TIMEOUT|IDX20803|Unable to obtain configuration from: '|[Ff]ailed to fetch (?:the )?JWKS|Token has no expiration time|missing required \\?"exp\\?" claim/,
		diagnosis: 'verifier-misconfigured',
		explain:
			'The server cannot check any token — a key is missing, or what it reads from the token',
		confidence: 'certain',
		sources: [jose, jsonwebtoken, sdk]
	},
	{
		id: 'scope-insufficient',
		pattern:
			/insufficient_scope|Insufficient scope|insufficient authentication scopes|ACCESS_TOKEN_SCOPE_INSUFFICIENT|\bmissing_scope\b|not allowed by the current OAuth scope|(?:not been granted|missing|lacks?|n[o']t have) the required scopes?\b|Resource not accessible by (?:personal access token|integration)|Required scope: [^\s]{1,60}|after trying upscoping/,
		diagnosis: 'insufficient-scope',
		explain: 'The token is good but lacks a scope that this call needs — sign in again with it',
		judge: ([found], { text }) =>
			/rejected request to\s+client-registration/.test(text)
				? null
				: lessIfProse(!/_|upscoping/.test(found)),
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1', sdk, python]
	},
	{
		id: 'header-shape-refused',
		pattern: /Invalid Authorization header format, expected 'Bearer TOKEN'/,
		diagnosis: 'missing-bearer-prefix',
		explain:
			'The header is not `Bearer` and a token — the word is missing, or there is more behind it',
		judge: (_, { text }) =>
			/\bauthorization: (?!bearer\b)[a-z][\w-]* [^\s'"]/i.test(text)
				? {
						diagnosis: 'wrong-auth-scheme',
						explain: 'The header names another scheme — this server takes `Bearer` and a token'
					}
				: {},
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'token-missing-text',
		pattern: /Bearer (?:null|undefined|None)\b/,
		diagnosis: 'empty-bearer-token',
		explain: 'There was no token when the header was built — a word stands in its place',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1']
	},
	{
		id: 'sign-in-demanded',
		pattern:
			/"error_description": ?"Authentication required"|\b401[^\n]{0,40}Authentication required\b/,
		diagnosis: 'credentials-not-sent',
		explain: 'The request came without a token — the server wants a sign-in first',
		severity: 'warning',
		sources: [python]
	},
	{
		id: 'token-invalid',
		pattern: /invalid_token/,
		diagnosis: 'expired-token',
		explain: 'The server does not take the token — it is too old, revoked, or for another server',
		judge: (_, { near }) => (noTokenCame.test(near) ? null : {}),
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-3.1']
	}
]);
