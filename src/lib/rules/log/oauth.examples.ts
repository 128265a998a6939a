/** Texts that the signatures of `oauth.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'no-client-registration': {
		matches: [
			'{"error":"access_denied","error_description":"Dynamic client registration is disabled"}',
			'Error: Incompatible auth server: does not support dynamic client registration',
			"The server mcp.example.com doesn't support RFC 7591 Dynamic Client Registration",
			"❌ Failed to handle automatic OAuth for server 'docs': No client ID provided and dynamic registration not supported"
		],
		ignores: [
			'error: dynamic client registration is enabled',
			'it supports dynamic client registration: error',
			'Dynamic client registration is supported at: https://id.example.com/register, no error'
		]
	},
	'client-details-wanted': {
		matches: [
			'[warning] Error getting token from server metadata: Error: User did not provide client details'
		],
		ignores: ['Error: the user did provide client details', 'Error: User did not provide a name']
	},
	'sign-in-not-discovered': {
		matches: [
			'Cannot perform dynamic registration without authorization URL',
			'Error: No authorization support detected',

			"✕ Failed to authenticate with MCP server 'docs': Failed to discover OAuth configuration from MCP server",
			'[warning] Error populating auth server metadata for https://mcp.example.com: AggregateError: Failed to fetch authorization server metadata from all attempted URLs'
		],
		ignores: [
			'[info] Discovered resource metadata at https://mcp.example.com/.well-known/oauth-protected-resource',
			'error: Failed to discover tools from MCP server'
		]
	},
	'registration-address-unknown': {
		matches: [
			'Authorization server metadata discovery failed: No valid metadata found',
			'ERROR Failed to get OAuth metadata from https://mcp.example.com/.well-known/oauth-authorization-server: 404',
			"ModelContextProtocol.McpException: 'Failed to find .well-known/openid-configuration or .well-known/oauth-authorization-server metadata for authorization server: 'https://id.example/'",
			'failed to get authorization server metadata: unexpected end',
			'Authentication failed: MCPOAuthError: Failed to discover authorization server metadata for https://mcp.example.com/mcp',
			'RuntimeError: Missing "authorize_url" value',
			'Error fetching OAuth configuration.',

			'Failed to fetch authorization server metadata for client registration (attempted issuers: https://id.example.com)',
			'Error: Failed to fetch authorization server metadata for client registration (attempted issuers: https://github.com, https://github.com/login)'
		],
		ignores: [
			'Failed to fetch authorization server metadata from all attempted URLs',

			'Error: no metadata for client registration were needed',
			'[info] Fetched authorization server metadata for client registration'
		]
	},
	'metadata-not-readable': {
		matches: ['Error: Metadata error: Failed to parse metadata: error decoding response body'],
		ignores: [
			'Error: failed to parse metadata of the package',
			'Error: Metadata error: no authorization support detected'
		]
	},
	'resource-field-missing': {
		matches: ['Error: Metadata error: Protected resource metadata missing required resource field'],
		ignores: [
			'Error: configuration missing required resource field',
			'Error: Missing required parameter: resource'
		]
	},
	'client-unknown': {
		matches: [
			"Client Not Registered\nThe client ID 0a1b2c was not found in the server's client registry.",
			'We are sorry...\nClient not found.',
			'Error 401: invalid_client\nThe OAuth client was not found.',
			'{"error":"invalid_request","error_description":"Unknown OAuth client"}',
			'{"message":"Unrecognized client_id"}',
			`{"error":"invalid_request","error_description":"Client ID '0a1b2c' not found"}`,
			'invalid_client: Client authentication failed. The requested OAuth 2.0 Client does not exist.',
			"Error: OAuth app with client id doesn't exist",
			'[ERROR] Error: Invalid client. The clientId provided does not match to this client.',
			'type="LOGIN_ERROR", realmId="docs", error="client_not_found"'
		],
		ignores: [
			'error: unknown client, no client authentication included',
			'error: client_id is missing',
			"error: Client ID 'docs' found",
			'Error: User pool client 5abc does not exist.'
		]
	},
	'sign-in-asked-again': {
		matches: [
			'{"error": "invalid_token", "error_description": "The token is invalid, expired, or no longer recognized by the server"}',
			'MCP error -32600: Authentication tokens are no longer valid.',
			'Error: Token has been expired or revoked.',
			'Error: MCP server "docs" requires re-authorization (token expired)'
		],
		ignores: [
			'error: the singer is no longer recognized',
			'error: the tokens of that list are no longer valid JSON',
			'error: the plan requires re-authorization of the card',
			'MCP server "docs" connected: no error'
		]
	},
	'connector-address-empty': {
		matches: [
			"Your account was authorized, but no MCP server was found at the provided URL, or your account doesn't have access to it."
		],
		ignores: [
			'Your account was authorized: no error',
			'Your account was authorized, but the server returned an error when connecting'
		]
	},
	'token-variable-unset': {
		matches: [
			"Error: Environment variable DOCS_TOKEN for MCP server 'docs' is not set",
			"Environment variable DOCS_TOKEN for MCP server 'docs' is empty"
		],
		ignores: [
			"error: the header of MCP server 'docs' is not set",
			"Environment variable DOCS_TOKEN for MCP server 'docs' is set: no error"
		]
	},
	'registration-404': {
		matches: [
			'Error: Dynamic registration failed: Registration failed: Bad Request',
			'Error: Registration failed: Dynamic registration failed: Registration failed: HTTP 403 Forbidden',
			'Dynamic client registration failed: HTTP 422',
			'Error: Dynamic client registration failed: HTTP 500',
			'Error: Dynamic client registration failed: HTTP 404',
			'Dynamic Client Registration rejected (HTTP 403): policy',
			'Error: DCR: registration endpoint returned status 403: Forbidden',
			'Error: 403 Client registration failed',
			'Authentication failed: MCPOAuthError: Failed to register OAuth client (tried both)',
			'[warning] Error getting token from server metadata: Error: Dynamic registration failed: Invalid authorization dynamic client registration response: {}',
			'HTTP Request: POST https://id.example/register "HTTP/1.1 400 Bad Request", error'
		],
		ignores: [
			'Registration failed: 400 {"error":"invalid_client_metadata"}',
			'Registration failed: HTTP 200, no error',
			'the registration is fine: error',
			'HTTP Request: POST https://id.example/register "HTTP/1.1 201 Created", no error',
			'Failed to register the tool: error'
		]
	},
	'registration-refused-error': {
		matches: [
			'InvalidClientMetadataError: Requested scopes are not valid: email, openid',
			'{"error":"invalid_client_metadata"}',
			'{"error":"unapproved_software_statement"}',
			'InvalidClientMetadataError: registration is limited to approved redirect URIs'
		],
		ignores: ['{"error":"invalid_request"}', 'the client metadata has an error']
	},
	'registration-service-refused': {
		matches: [
			"Couldn't register with sign-in service",
			"Couldn't register with Acme's sign-in service. Error",
			"Impossible de s'inscrire auprès du service de connexion de Acme. Vous pouvez réessayer."
		],
		ignores: ['I could register: error']
	},
	'client-document-address': {
		matches: ['Error: clientMetadataUrl must be a valid HTTPS URL with a non-root pathname'],
		ignores: ['the metadata are fine: error']
	},
	'client-document-refused': {
		matches: [
			'{"error":"invalid_client","error_description":"client_id metadata document fetch failed"}',
			'error_description: client_id metadata document client_id does not match the expected value'
		],
		ignores: ['{"client_id_metadata_document_supported":true,"error":null}']
	},
	'registration-thrown-away': {
		matches: [
			'Error: Existing OAuth client information is required when exchanging an authorization code'
		],
		ignores: ['error: existing OAuth client information was kept']
	},
	'registration-not-kept': {
		matches: ['Error: OAuth client information must be saveable for dynamic registration'],
		ignores: ['oauth client information: error']
	},
	'credentials-of-other-issuer': {
		matches: [
			'Authorization server mismatch: credentials are bound to https://a.example, error',
			'Error: OAuth client information is bound to authorization server https://a.example and is not presented'
		],
		ignores: [
			'the issuer is fine: error',
			"[mcp-sdk] stored OAuth tokens have no 'issuer' property, error"
		]
	},
	'credential-without-issuer': {
		matches: [
			"[mcp-sdk] SEP-2352: stored OAuth credential has no 'issuer' stamp (pre-upgrade storage)",
			"[mcp-sdk] stored OAuth tokens have no 'issuer' property (saved by an earlier version)"
		],
		ignores: ["error: the metadata has no 'issuer'"]
	},
	'resource-metadata-not-loaded': {
		matches: [
			'Error: Resource server does not implement OAuth 2.0 Protected Resource Metadata.',
			'Unhandled exception. ModelContextProtocol.McpException: The WWW-Authenticate header does not contain a resource_metadata parameter'
		],
		ignores: [
			'the protected resource metadata are fine: error',
			'error: the header names a resource_metadata address'
		]
	},
	'server-metadata-not-loaded': {
		matches: ['HTTP 500 trying to load OAuth metadata from https://a.example'],
		ignores: ['trying to load old mail: error']
	},
	'server-metadata-incomplete': {
		matches: [
			'│      "path": [\n│        "access_token"\n│      ],: error',
			'ZodError: [{ "path": ["token_endpoint"], "message": "Required" }]'
		],
		ignores: ['ZodError: [{ "path": ["name"], "message": "Required" }]']
	},
	'code-flow-not-offered': {
		matches: ['Error: Incompatible auth server: does not support response type code'],
		ignores: ['the response type code is fine: error']
	},
	'grant-not-offered': {
		matches: [
			'Error: Incompatible auth server: does not support grant type refresh_token',
			'{"error":"unsupported_grant_type"}'
		],
		ignores: ['{"error":"invalid_request"}']
	},
	'client-refused': {
		matches: [
			'Error: client_secret_basic authentication requires a client_secret',
			'Error: Invalid client id',
			'error: invalid client_id',
			'[MCP OAuth] Failed to complete OAuth flow: Missing client_id',
			'{"error":"invalid_client"}',
			'{"error":"invalid_client","error_description":"Client not found."}',
			'InvalidClientError: client authentication failed'
		],
		ignores: [
			'{"error":"invalid_client","error_description":"Invalid client: `redirect_uri` does not match client value"}',
			'error: Invalid client identity provider',
			'{"error":"invalid_client","error_description":"The requested OAuth 2.0 Client does not exist."}',
			'{"error":"invalid_client_metadata"}',
			'InvalidClientMetadataError: redirect_uris'
		]
	},
	'client-not-authorized': {
		matches: [
			'{"error":"unauthorized_client"}',
			'UnauthorizedClientError: requested grant type is not allowed for this client'
		],
		ignores: [
			'{"error":"unauthorized"}',
			'unauthorized_client: refresh_token is invalid',
			'error=unauthorized_client&error_description=redirect_uri%20is%20not%20registered'
		]
	},
	'access-denied': {
		matches: [
			'http://localhost:3334/callback?error=access_denied&state=x',
			'AccessDeniedError: End-User aborted interaction'
		],
		ignores: ['access_denied: Service not found: https://mcp.example.com/mcp', '{"error":"denied"}']
	},
	'sign-in-needed-again': {
		matches: ['{"error":"login_required"}'],
		ignores: ['{"error":"name_required"}']
	},
	'stronger-sign-in-needed': {
		matches: ['Bearer error="insufficient_user_authentication"'],
		ignores: ['the authentication is fine: error']
	},
	'proof-of-possession-needed': {
		matches: [
			'Authorization method mismatch. Use the matching method (OAuth or SigV4)',
			'{"error":"use_dpop_nonce"}'
		],
		ignores: ['error: the method of authorization does not match', 'a DPoP token: error']
	},
	'provider-in-trouble': {
		matches: ['{"error":"server_error"}'],
		ignores: ['Token server_error: see below']
	},
	'device-code-ended': { matches: ['{"error":"expired_token"}'], ignores: ['{"error":"expired"}'] },
	'resource-demanded': {
		matches: ['{"error":"invalid_request","error_description":"Missing resource parameter"}'],
		ignores: [
			'Error: Protected resource metadata missing required resource field',
			'a resource is missing: error'
		]
	},
	'code-challenge-missing': {
		matches: [
			"error_description: The mandatory 'code_challenge' parameter is missing.",
			'/callback?error=invalid_request&error_description=Code+challenge+required.&state=x',
			'{"error":"invalid_request","error_description":"code_challenge: Field required"}',
			'error=invalid_request&error_description=Missing+parameter%3A+code_challenge_method'
		],
		ignores: [
			'error: code_challenge is wrong',
			'GET /authorize?code_challenge=abc&code_challenge_method=S256 no error'
		]
	},
	'code-verifier-differs': {
		matches: [
			'Error: No code verifier saved for session',
			'{"error":"invalid_request","error_description":"code_verifier does not match the challenge"}',
			'{"error":"invalid_grant","error_description":"invalid code verifier"}',
			'error: Invalid PKCE code_verifier',
			'Error: Code verifier not found. Make sure to call saveCodeVerifier first.'
		],
		ignores: ['the code_verifier is fine: error', '[debug] Returning code verifier, no error']
	},
	'token-request-failed': {
		matches: [
			'Error: Token exchange failed: HTTP 400',
			'misconfigured: OAuth2 client_credentials grant rejected: invalid',
			'The token endpoint returned HTTP 401: error',
			'[mcp-oauth] Token refresh failed for docs: HTTP 400',
			'OAuth token exchange failed: Server returned error response: Required argument is missing',
			'[warning] Error getting token from server metadata: Error: Failed to create authentication token',
			'Token exchange failed (400): error',
			'Authorization error: Error: Token exchange failed: HTTP 400'
		],
		ignores: [
			'error: the token endpoint returned a page',
			'Token refresh failed for lack of time: error',
			'OAuth token exchange failed: Server returned error response: invalid_client',
			'the token exchange is fine: error'
		]
	},
	'sign-in-loop': {
		matches: ['Stopping: 3 sign-ins were started. Error'],
		ignores: ['two sign-ins were started: error']
	},
	'no-browser-here': {
		matches: ['Could not open a browser automatically. Error'],
		ignores: ['I could open a browser: error']
	},
	'header-argument-split': {
		matches: ['ignoring a --header argument that is not in Name:Value form: error'],
		ignores: ['a --header argument: error']
	},
	'sign-in-impossible': {
		matches: [
			'Error: No auth provider',
			'error: Auth required, when send initialize request',
			'△ needs authentication',
			'The docs MCP server is not logged in. Run `codex mcp login docs`.'
		],
		ignores: ['docs: needs a key, error', 'Auth required: no, error']
	},
	'vendor-session-ended': {
		matches: ['claude.ai rejected the session token. Run /login, then reconnect. Error'],
		ignores: ['rejected the token: error']
	},
	'sign-in-not-finished': {
		matches: [
			'OAuth callback timeout - authorization took too long',
			'Authentication timed out after 2 minutes',
			'Error: timed out waiting for OAuth callback'
		],
		ignores: ['error: the request timed out', 'the OAuth timeout is 60 s']
	},
	'connector-sign-in-failed': {
		matches: ['Authorization with the MCP server failed. Error'],
		ignores: ['authorization with the server failed']
	},
	'no-s256': {
		matches: [
			'Error: Incompatible auth server: does not support code challenge method S256',
			'OAuth discovery failed: authorization server does not advertise code_challenge_methods_supported'
		],
		ignores: ['it supports S256: error', 'error: code_challenge_methods_supported is a list']
	},
	'resource-mismatch-message': {
		matches: [
			'Error: Protected Resource Metadata resource "https://mcp.example.com/mcp" does not match MCP server resolved resource "https://mcp.example.com/mcp/". The MCP server must follow OAuth spec',
			'Error: Protected resource https://a.example/mcp/ does not match expected https://a.example/mcp',
			'Connection failed: Resource URI in metadata (https://a.example/)\ndoes not match the expected URI (https://a.example/mcp)'
		],
		ignores: [
			'the hash does not match expected value: error',
			'does not match expected value: error'
		]
	},
	'issuer-mismatch-message': {
		matches: [
			'OAuth authorization server metadata issuer https://id.example.com\ndoes not match expected issuer https://id.example.com/api/mcp',
			'Issuer mismatch in authorization server metadata: expected "https://a.example", error',
			'failed to get authorization server metadata: metadata issuer "https://id.example" does not match issuer URL "https://a.example"',
			'ERROR Authorization server response missing required issuer: expected https://id.example',
			'Token validation failed: issuer mismatch for client docs'
		],
		ignores: [
			'the card issuer does not match expected issuer: error',
			'the issuer is the same: error'
		]
	},
	'oauth-answer-not-oauth': {
		matches: [
			`SDK auth failed: HTTP 403: Invalid OAuth error response: SyntaxError: JSON Parse error: Unrecognized token '<'. Raw body: <html>`,
			'HTTP 404: Invalid OAuth error response: SyntaxError',
			`HTTP 403: Invalid OAuth error response: SyntaxError: Unexpected token 'F', "Forbidden" is not valid JSON`,
			'ServerError: HTTP 500: Invalid OAuth error response: SyntaxError'
		],
		ignores: ['an invalid OAuth response: error']
	},
	'redirect-not-registered-message': {
		matches: [
			'OAuth error: invalid_request: redirect_uri is not whitelisted',
			'The redirect_uri is not associated with this application.',
			'{"error":"invalid_client","error_description":"Invalid client: `redirect_uri` does not match client value"}',
			`{"error":"invalid_request","error_description":"Redirect URI 'cursor://app/callback' does not match allowed patterns."}`,
			'[error] Client error for command Redirect URIs must be localhost or HTTPS',
			'{"code":"invalid_request","message":"Each redirect_uri must be an HTTPS URL or an http:// loopback address"}',
			'Error 400: redirect_uri_mismatch',
			'Invalid parameter: redirect_uri, error',
			'error=unauthorized_client&error_description=redirect_uri%20is%20not%20registered%20for%20client',
			`{"error":"invalid_request","error_description":"Redirect URI 'http://localhost:63958/callback' does not match CIMD redirect_uris."}`,
			'Error: The redirect_uri MUST match the registered callback URL for this application.',
			'invalid_request: Redirect URI must use HTTPS or a local loopback address'
		],
		ignores: [
			'GET /authorize?redirect_uri=http://localhost:1/callback error: the issuer does not match',
			'"redirect_uri": "http://localhost:1/callback", "error": "the issuer does not match"',
			'[info] Using redirect URL. The error: names do not match',
			'error: redirects must be allowed',
			'Redirect URIs must be unique: error',
			'the redirect is fine: error'
		]
	},
	'grant-invalid': {
		matches: [
			'invalid_request: Acme: refresh_token is invalid',
			'Error: Invalid refresh token',
			'{"error":"invalid_grant"}',
			'InvalidGrantError: grant request is invalid'
		],
		ignores: ['error: no refresh token was given', '{"error":"invalid_request"}']
	},
	'cached-token-refused': {
		matches: ['Using existing tokens\nHTTP 401 error'],
		ignores: ['Using existing tokens, no error']
	},
	'scope-refused': {
		matches: [
			'Raw body: {"message":"scope.0: Invalid enum value. Expected one of a list"}',
			'{"error":"invalid_scope"}',
			'error: Unknown OAuth scope: openid, email, profile',
			"error: The OAuth 2.0 Client is not allowed to request scope 'offline_access'."
		],
		ignores: [
			'error: scope.0 is fine',
			'{"error":"invalid_request"}',
			'[info] Requested scopes: mcp:read, no error',
			'{"error":"insufficient_scope"}'
		]
	},
	'target-refused': {
		matches: ['{"error":"invalid_target"}'],
		ignores: [
			'{"error":"invalid_target","error_description":"resource parameter is required"}',
			'{"error":"invalid_request"}'
		]
	},
	'keycloak-trusted-hosts': {
		matches: [
			"Policy 'Trusted Hosts' rejected request to client-registration service. Error",
			"Policy 'Allowed Client Scopes' rejected request to client-registration service. Details: Not permitted to use specified clientScope"
		],
		ignores: ['trusted hosts: error']
	},
	'state-differs': {
		matches: [
			'[mcp_oauth:u1:docs] Flow state not found after retry',
			'Error: No OAuth flow is in progress',
			"Error: Failed to authenticate: the client isn't in the `authenticating` state",
			'Invalid state parameter. Please try again.',
			'Error: State parameter mismatch: a != b',
			'Error: OAuth state mismatch - possible CSRF attack',
			'http://127.0.0.1:33418/done?error=State%20does%20not%20match.',
			'error: [MCP OAuth] invalid_state: Could not resolve state to flow ID',
			'{"type":"error","error":{"type":"invalid_request_error","message":"state: Field required"}}'
		],
		ignores: [
			'Error: Workflow state not found',
			'Invalid state of the server: error',
			'the state of things: error',
			'TypeError [ERR_INVALID_STATE]: Invalid state: Controller is already closed',
			'job failed: the worker is in invalid_state'
		]
	},
	'callback-port-taken': {
		matches: [
			"Fatal error: TypeError: Cannot read properties of null (reading 'port')\n    at coordinateAuth (file:///x/mcp-remote/dist/chunk.js:14570:30)",
			'Callback port 3334 is already in use: error'
		],
		ignores: [
			"TypeError: Cannot read properties of null (reading 'port')\n    at startServer (file:///x/index.js:1:1)",
			'the callback is fine: error'
		]
	},
	'callback-unreachable': {
		matches: ['localhost refused to connect. Error'],
		ignores: ['localhost connects: error']
	},
	'bearer-twice': {
		matches: ["headers={'Authorization': 'Bearer Bearer abc'} error"],
		ignores: ['the bearer of bearers: error']
	},
	'header-character': {
		matches: [
			'Invalid character in header content ["Authorization"]',
			'TypeError: Headers.append: "Bearer abc\ndef" is an invalid header value.'
		],
		ignores: ['Invalid character in the name: header error']
	},
	'header-leading-blank': {
		matches: ['error with {"Authorization":" Bearer abc"}'],
		ignores: ['error with {"Authorization":"Bearer abc"}']
	},
	'key-with-quotes': {
		matches: ['Error: Incorrect API key provided: "abc".'],
		ignores: ['Error: Incorrect API key provided: abc.']
	},
	'header-format': {
		matches: ['bad request: Authorization header is badly formatted, error'],
		ignores: ['the letter is badly formatted: error']
	},
	'variable-in-header-with-401': {
		matches: ['Authorization: Bearer $DOCS_TOKEN\n401 error'],
		ignores: ['Authorization: Bearer $DOCS_TOKEN\n500 error']
	},
	'foreign-token-field': {
		matches: ['error HTTP 401\n"authorization_token": "x"'],
		ignores: ['error HTTP 500\n"authorization_token": "x"']
	},
	'credential-missing-at-server': {
		matches: [
			'error: the bearer token is missing',
			'{"error":"invalid_token","error_description":"No authorization provided"}',
			'{"error":"Missing Authorization header"}',
			'{"message":"Unauthorized: Authorization header not sent"}',
			'No bearer token provided',
			'MCP token validation: token is blank'
		],
		ignores: ['{"error":"Missing name"}', 'the authorization header is fine: error']
	},
	'sign-in-advised': {
		matches: [
			'Error: please re-authenticate with the server',
			'Session has ended. Please log in again.',
			'Re-authorization required for docs'
		],
		ignores: ['re-authenticated: error', 'error: the user logged in again and again']
	},
	'code-refused-in-words': {
		matches: [
			'Error: Invalid authorization code',
			'Authorization code has already been used: error'
		],
		ignores: ['error: authorization code received', 'error: no authorization code']
	}
};
