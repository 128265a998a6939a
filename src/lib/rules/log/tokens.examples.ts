/** Texts that the signatures of `tokens.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'fresh-token-refused': {
		matches: [
			'the integration rejected the credentials\n"resource": "https://mcp.example.com/mcp"\n{"aud":"https://mcp.example.com/mcp"}',
			'Error: Server returned 401 after successful authentication',
			'[123] The server rejected a token it had just issued - discarding it and signing in again'
		],
		ignores: ['Server returned 401', 'error: the server rejected a token']
	},
	'audience-refused': {
		matches: [
			'error: invalid audience in token',
			`error_description="The audience 'https://a.example' is invalid"`,
			'token has invalid claims: token has invalid audience',
			'SecurityTokenInvalidAudienceException: IDX10214: Audience validation failed.',
			'JsonWebTokenError: jwt audience invalid. expected: https://a.example',
			'JWTClaimValidationFailed: unexpected "aud" claim value',
			'{"error":"invalid_token","error_description":"unexpected \\"aud\\" claim value"}',
			"Token audience mismatch: token aud=[a], expected 'https://a.example'"
		],
		ignores: [
			'IDX10239: Lifetime of the token is valid, audience not looked at',
			'the audience is fine: error'
		]
	},
	'audience-refused-by-sdk': {
		matches: [
			'{"error":"invalid_token","error_description":"Token was not issued for this resource"}'
		],
		ignores: ['not issued: error']
	},
	'token-expired': {
		matches: [
			'{"code":401,"message":"JWT expired"}',
			'An error occurred while attempting to decode the Jwt: Jwt expired at 2026-01-01T00:00:00Z',
			'token has invalid claims: token is expired',
			'{"error":"Access token has expired"}',
			'[error] Client error for command Token is not active',
			'IDX10223: Lifetime validation failed. The token is expired.',
			'TokenExpiredError: jwt expired',
			'Token validation failed: expired token for client docs',
			'JWTExpired: "exp" claim timestamp check failed',
			'{"error":"invalid_token","error_description":"\\"exp\\" claim timestamp check failed"}'
		],
		ignores: [
			'the account is not active: error',
			'IDX10239: Lifetime of the token is valid, not expired',
			'the offer expired: error',
			'JWTClaimValidationFailed: missing required "exp" claim'
		]
	},
	'token-not-yet-valid': {
		matches: [
			'token has invalid claims: token is not valid yet',
			'NotBeforeError: jwt not active',
			'JWTClaimValidationFailed: "nbf" claim timestamp check failed'
		],
		ignores: ['the member is not active: error', 'JWTExpired: "exp" claim timestamp check failed']
	},
	'token-issuer-refused': {
		matches: [
			`Bearer error="invalid_token", error_description="The issuer 'https://id.example' is invalid"`,
			'The iss claim is not valid',
			'IDX10205: Issuer validation failed.',
			'JWTClaimValidationFailed: unexpected "iss" claim value'
		],
		ignores: ['IDX10236: Issuer validated, no error', 'the issuer is fine: error']
	},
	'token-key-unknown': {
		matches: [
			'Bearer error="invalid_token", error_description="The signature key was not found"',
			'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
			'IDX10503: Signature validation failed. Token does not have a kid.',
			'JWKSNoMatchingKey error: ERR_JWKS_NO_MATCHING_KEY',
			'JWSSignatureVerificationFailed: signature verification failed'
		],
		ignores: [
			'IDX10242: Security token has a valid signature: no error',
			'the signature is fine: error'
		]
	},
	'token-not-readable': {
		matches: ['JsonWebTokenError: jwt malformed'],
		ignores: ['the JWT is fine: error']
	},
	'token-algorithm-refused': {
		matches: ['JsonWebTokenError: invalid algorithm'],
		ignores: ['the algorithm is fine: error']
	},
	'verifier-without-key': {
		matches: [
			"IDX20803: Unable to obtain configuration from: 'https://auth.example.com/.well-known/openid-configuration'",
			'Failed to fetch JWKS from https://auth.example.com/jwks: error',
			'Error: secret or public key must be provided'
		],
		ignores: ['error: fetched JWKS with 2 keys', 'the public key is fine: error']
	},
	'scope-insufficient': {
		matches: [
			'{"error":"Forbidden","message":"This tool is not allowed by the current OAuth scope."}',
			'"message": "Request had insufficient authentication scopes."',
			'{"ok":false,"error":"missing_scope","needed":"channels:read"}',
			'error: Your token has not been granted the required scopes',
			'403 Resource not accessible by personal access token',
			'Bearer error="insufficient_scope"'
		],
		ignores: [
			'error: required scopes are listed below',
			'Make sure that you have the required scopes: error',
			"insufficient_scope: Policy 'Trusted Hosts' rejected request to\n    client-registration service",
			'the scope is fine: error'
		]
	},
	'header-shape-refused': {
		matches: ["Invalid Authorization header format, expected 'Bearer TOKEN', error"],
		ignores: ['Invalid Authorization header: error']
	},
	'token-missing-text': {
		matches: ['error: sent Bearer undefined'],
		ignores: ['error: sent Bearer nullable']
	},
	'sign-in-demanded': {
		matches: ['{"error":"invalid_token","error_description":"Authentication required"}'],
		ignores: ['authentication required by law: error']
	},
	'token-invalid': {
		matches: ['error="invalid_token"'],
		ignores: [
			'{"error":"invalid_token","error_description":"No authorization provided"}',
			'{"error":"invalid_token","error_description":"Missing or invalid access token"}',
			'error="token_invalid"',
			'{"error":"invalid_token","error_description":"Missing Authorization header"}'
		]
	}
};
