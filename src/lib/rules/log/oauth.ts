/** Messages about signing in: metadata, registration, redirect, tokens, and what identity providers say. */
import { defineSignatures, lessIfProse, onlyWith, unless } from './define.ts';

const sdk = 'https://github.com/modelcontextprotocol/typescript-sdk';
const python = 'https://github.com/modelcontextprotocol/python-sdk';
const rfc6749 = 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2';
const rfc6750 = 'https://www.rfc-editor.org/rfc/rfc6750#section-2.1';

/** The server says so, or the text holds two requests with the same refresh token, the last of them refused. */
function isUsedTwice(text: string): boolean {
	if (/refresh.?token(?: was)? already (?:been )?used|token reuse/i.test(text)) return true;
	const sent = text
		.split('\n', 10_000)
		.filter((line) => line.includes('grant_type=refresh_token'))
		.flatMap((line) => /\brefresh_token=([^&\s'"]{8,})/.exec(line)?.[1] ?? []);
	return new Set(sent).size < sent.length;
}

/** It was the code that was sent, not a refresh token. */
function exchangesCode(text: string): boolean {
	if (text.includes('finishAuth') && /\b(?:InvalidGrantError|code: 'invalid_grant')/.test(text))
		return true;
	return (
		/grant_type=authorization_code|code[_ ]verifier|authorization code|PKCE/i.test(text) &&
		!/refresh/i.test(text)
	);
}

/** The client id comes out of a store, not out of a config. */
const storedClient =
	/Invalid client_id|client (?:is invalid|not found)|Using existing|cached|stored|grant_type=refresh_token/i;

const notOAuth =
	'The token or registration address does not answer as OAuth says — something else answers there';

export const oauthSignatures = defineSignatures([
	{
		id: 'no-client-registration',
		pattern:
			/(?:does not|doesn.t) support (?:RFC 7591 )?dynamic (?:client )?registration|dynamic (?:client )?registration (?:is )?(?:not supported|not enabled|disabled)/i,
		diagnosis: 'no-dynamic-client-registration',
		explain: 'The authorization server registers no clients by itself — this one needs a client id',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'client-details-wanted',
		pattern: /User did not provide client details/,
		diagnosis: 'no-dynamic-client-registration',
		explain: 'VS Code could not register itself and asked for a client id — none was given',
		sources: ['https://github.com/microsoft/vscode']
	},
	{
		id: 'sign-in-not-discovered',
		pattern:
			/No authorization support detected|dynamic registration without authorization URL|Failed to discover OAuth configuration from MCP\s+server|Failed to fetch (?:authorization server|resource) metadata from all attempted URLs/,
		diagnosis: 'no-oauth-endpoints',
		explain:
			'The client looked for a sign-in and found none — many servers take a fixed token only',
		// What works in spite of it needs no sign-in.
		judge: (_, { text }) =>
			/Discovered \d+ tools/.test(text) ? { severity: 'advice' } : { severity: 'warning' },
		sources: ['https://github.com/google-gemini/gemini-cli', 'https://github.com/microsoft/vscode']
	},
	{
		id: 'registration-address-unknown',
		severity: 'warning',
		pattern:
			/Failed to (?:find \S{1,60} or \S{1,60}|(?:fetch|get|discover|retrieve) (?:authorization server|OAuth)) metadata\b(?! from all)[^\n]{0,100}|server metadata discovery failed|Missing "authorize_url" value|Error fetching OAuth configuration|make sure your server handles auth correctly/i,
		diagnosis: 'as-metadata-missing',
		explain:
			'The client found no address to register at — the metadata are missing, or need a client id',
		judge: (_, { text }) =>
			/https:\/\/(?:github|api\.githubcopilot)\.com\b/.test(text)
				? {
						diagnosis: 'no-dynamic-client-registration',
						severity: 'error',
						explain:
							'GitHub registers no clients by itself — give a client id, or a token in the header'
					}
				: {},
		sources: ['https://github.com/google-gemini/gemini-cli']
	},
	{
		id: 'metadata-not-readable',
		pattern: /Metadata error: Failed to parse metadata[^\n]{0,80}/,
		diagnosis: 'as-metadata-missing',
		explain:
			'What came in place of the metadata cannot be read — a web page, or a document with gaps',
		sources: ['https://github.com/modelcontextprotocol/rust-sdk']
	},
	{
		id: 'resource-field-missing',
		pattern: /metadata missing required resource field/i,
		diagnosis: 'protected-resource-metadata-missing',
		explain:
			'The client found protected resource metadata without `resource` — it may not use them',
		sources: [
			'https://www.rfc-editor.org/rfc/rfc9728#section-2',
			'https://github.com/modelcontextprotocol/rust-sdk'
		]
	},
	{
		id: 'client-unknown',
		needle: 'oauth',
		pattern:
			/Unrecognized client_id|Unknown (?:OAuth client\b|client[_ ]id)|Client ID ['`"][^'`"\n]{1,200}['`"] (?:was )?not found|The (?:requested OAuth 2\.0 Client does not exist|OAuth client was not found)|app with client id doesn.t exist|clientId provided does not match|\bclient_not_found\b|not found in the server.s client registry|We are sorry\.{3}\s{1,9}Client not found/i,
		diagnosis: 'stale-credentials',
		explain:
			'The server does not know this client — clear the stored registration and sign in again',
		judge: ([found]) =>
			found.includes('OAuth client was')
				? {
						diagnosis: 'idp-app-misconfigured',
						explain: 'Google does not know this client id — it is misspelt, or was deleted'
					}
				: {},
		sources: [
			python,
			'https://github.com/ory/fosite',
			'https://supabase.com/docs/guides/getting-started/mcp'
		]
	},
	{
		id: 'sign-in-asked-again',
		pattern:
			/MCP server "?[^"\n]{1,80}"? requires re-authorization|Authentication tokens? (?:is|are) no longer valid|Token has been expired or revoked|or no longer recognized by the server/,
		diagnosis: 'stale-credentials',
		explain:
			'The server answers 401 to the stored sign-in — it ended or was revoked, sign in again',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'sign-in-advised',
		needle: ['re-auth', 'reauth', 'in again'],
		pattern:
			/\b(?:Please|must|need to) (?:(?:re-?(?:authenticat|authori[sz])e)|(?:sign|log) in again)\b|\bre-?auth(?:entic|ori[sz])ation (?:is )?(?:required|needed)\b/i,
		diagnosis: 'stale-credentials',
		explain: 'The program asks for a new sign-in — what it has stored is not taken any more',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		sources: ['https://github.com/nspady/google-calendar-mcp']
	},
	{
		id: 'connector-address-empty',
		pattern: /account was authorized, but no MCP server was found at the provided URL/,
		diagnosis: 'wrong-endpoint-url',
		explain:
			'The sign-in worked, the address answers no MCP — its path, or the rights of the account',
		severity: 'warning',
		confidence: 'possible',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'registration-404',
		needle: 'regist',
		pattern:
			/(?:Dynamic client registration (?:failed: HTTP|rejected \(HTTP)|Registration failed:(?: HTTP)?|registration endpoint returned(?: HTTP)? status) (4(?:0[01345]|22)|50[0234]|Bad Request|Forbidden|Unauthorized)|\b40[013] Client registration failed|Failed to register (?:OAuth )?client\b|Dynamic registration failed: (?:Registration to|Invalid)|\bPOST \S{1,200}\/register\b "?HTTP\/[\d.]+"? (?:40[013]|422)\b/i,
		diagnosis: 'no-oauth-endpoints',
		explain: 'The client found no metadata and guessed `/register` — nothing is there',
		judge: ([, status = ''], { text }) => {
			if (text.includes('invalid_client_metadata')) return null;
			if (status === '404' || status === '405')
				return text.includes('well-known') ? { diagnosis: 'as-metadata-missing' } : {};
			return status.startsWith('5')
				? {
						diagnosis: 'server-error-5xx',
						explain: 'The registration address fails with {1} — its own log has the reason'
					}
				: {
						diagnosis: 'dcr-rejected',
						explain:
							'The authorization server refuses to register this client — a policy or a field of the request'
					};
		},
		sources: [sdk]
	},
	{
		id: 'registration-refused-error',
		pattern:
			/invalid_client_metadata|(?:invalid|unapproved)_software_statement|InvalidClientMetadataError/,
		diagnosis: 'dcr-rejected',
		explain: 'The registration is refused for one of its fields — the server does not take it',
		judge: (_, { text }) =>
			/\bscopes? must only contain|(?:unsupported|unknown|invalid) scope|Requested scopes are not valid/i.test(
				text
			)
				? {
						diagnosis: 'invalid-scope',
						explain:
							'The registration asks for scopes that the server does not know — it is refused for them'
					}
				: {},
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc7591#section-3.2.2']
	},
	{
		id: 'registration-service-refused',
		pattern:
			/Couldn.t register with [^\n]{0,80}sign-in service|s.inscrire auprès du service de connexion|mcp_registration_failed/,
		diagnosis: 'no-dynamic-client-registration',
		explain:
			'The authorization server registers no clients by itself — the connector needs a client id from you',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'client-document-address',
		pattern: /client_?metadata_?url must be a valid HTTPS URL/i,
		diagnosis: 'no-dynamic-client-registration',
		explain:
			'The address of the client document must be https with a path — servers fetch it from there',
		confidence: 'certain',
		sources: [sdk, python]
	},
	{
		id: 'client-document-refused',
		pattern: /client_id metadata document [a-z][^\n]{1,100}/,
		diagnosis: 'dcr-rejected',
		explain:
			'The document under the client id is refused — the server cannot fetch it, or it does not fit',
		sources: ['https://github.com/panva/node-oidc-provider']
	},
	{
		id: 'registration-thrown-away',
		pattern: /Existing OAuth client information is required/,
		diagnosis: 'client-auth-method-mismatch',
		explain:
			'The SDK threw its client away and tried again — mostly the secret was refused, else nothing was stored',
		sources: [sdk]
	},
	{
		id: 'registration-not-kept',
		pattern: /OAuth client information must be saveable/,
		diagnosis: 'stale-credentials',
		explain:
			'The client lost its registration between two steps — it must be stored for the whole sign-in',
		sources: [sdk]
	},
	{
		id: 'credentials-of-other-issuer',
		pattern:
			/credentials are bound to [^\n]{1,100}|information is bound to authorization server [^\n]{1,100}|discoveryState was not available/,
		judge: ([found], { text }) =>
			found.startsWith('discovery') && /mcp-remote|Auth code received/.test(text)
				? {
						diagnosis: 'state-mismatch',
						explain: 'The answer is of another sign-in attempt — nothing is stored for that one'
					}
				: {},
		diagnosis: 'credentials-bound-to-other-issuer',
		explain: 'What is stored belongs to another authorization server — clear it and sign in again',
		sources: [sdk]
	},
	{
		id: 'credential-without-issuer',
		pattern: /(?:credential has|tokens have) no 'issuer' (?:stamp|property)/,
		diagnosis: 'credentials-bound-to-other-issuer',
		explain:
			'What is stored does not say who issued it — it is used as it is, a new sign-in sets that right',
		severity: 'advice',
		sources: [sdk]
	},
	{
		id: 'resource-metadata-not-loaded',
		pattern:
			/header does not contain a resource_metadata|does not implement OAuth 2\.0 Protected Resource Metadata|HTTP \d+ trying to load well-known OAuth protected resource metadata/,
		diagnosis: 'protected-resource-metadata-missing',
		explain: 'The client finds no protected resource metadata — it cannot tell where to sign in',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'server-metadata-not-loaded',
		pattern: /HTTP \d+ trying to load (?:OAuth|OpenID provider) metadata from/,
		diagnosis: 'as-metadata-missing',
		explain: 'The metadata of the authorization server does not load — the sign-in cannot start',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'server-metadata-incomplete',
		pattern:
			/"path": ?\[[\s│]*"(issuer|authorization_endpoint|token_endpoint|response_types_supported|access_token|token_type)"/,
		diagnosis: 'as-metadata-missing',
		explain: 'The metadata lacks `{1}` — the client refuses the document',
		judge: ([, name]) =>
			name === 'access_token' || name === 'token_type'
				? {
						diagnosis: 'token-endpoint-not-oauth',
						explain:
							'The answer of the token address lacks `{1}` — an error came with status 200, or something else'
					}
				: {},
		sources: [sdk]
	},
	{
		id: 'code-flow-not-offered',
		pattern: /does not support response type code|unsupported_response_type/,
		diagnosis: 'unsupported-grant-type',
		explain: 'The authorization server does not offer the code flow — MCP clients know no other',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'grant-not-offered',
		pattern:
			/unsupported_grant_type|UnsupportedGrantTypeError|Incompatible auth server: does not support grant type/,
		diagnosis: 'unsupported-grant-type',
		explain:
			'The token address does not know the grant that the client uses — it cannot renew or get a token',
		confidence: 'certain',
		sources: [rfc6749]
	},
	{
		id: 'client-refused',
		pattern:
			/\binvalid_client\b(?!_)|\bInvalidClientError\b|Invalid client[_ ](?:id|secret)\b|Client secret (?:is required|has expired)|Missing client_id\b|authentication requires a client_secret|Unsupported client authentication method/i,
		diagnosis: 'client-auth-method-mismatch',
		explain:
			'The client is refused: its id, its secret, or the way it sends them — compare with the registration',
		judge: ([found], { text }) => {
			if (
				/AADSTS\d|client_id metadata document|OAuth 2\.0 Client does not exist|OAuth client was not found|redirect_uri`? does not match/.test(
					text
				)
			)
				return null;
			if (storedClient.test(`${found} ${text.slice(0, 20_000).replace(/\[mcp-sdk\][^\n]*/g, '')}`))
				return {
					diagnosis: 'stale-credentials',
					explain:
						'The server does not know this client any more — clear the stored registration and sign in again'
				};
			return {};
		},
		sources: [rfc6749]
	},
	{
		id: 'client-not-authorized',
		pattern: /unauthorized_client|UnauthorizedClientError/,
		diagnosis: 'idp-app-misconfigured',
		explain: 'The client may not use this grant or this API — the provider’s app settings decide',
		judge: (_, { text }) => {
			if (/(?:refresh.token|redirect_uri).{1,3}is\b/i.test(text)) return null;
			if (/\btpc_/.test(text))
				return {
					diagnosis: 'third-party-client-blocked',
					explain:
						'Auth0 counts clients that registered themselves as third parties — the API is not open to them'
				};
			return {};
		},
		sources: [rfc6749]
	},
	{
		id: 'access-denied',
		pattern: /access_denied[^\n]{0,120}|AccessDeniedError/,
		diagnosis: 'access-policy-block',
		explain: 'The sign-in was refused — by the person, or by a policy of the provider',
		judge: unless(/AADSTS\d|Service not found: /),
		sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1']
	},
	{
		id: 'sign-in-needed-again',
		pattern: /\b(?:interaction|login|consent|account_selection)_required\b/,
		diagnosis: 'stale-credentials',
		explain:
			'The provider wants the person to act, and the client asked without a page — sign in again',
		judge: ([found], { text }) => {
			if (/AADSTS\d/.test(text)) return null;
			if (found.startsWith('consent'))
				return {
					diagnosis: 'admin-consent-required',
					explain:
						'The provider wants consent for this app — the person or an administrator gives it'
				};
			return {};
		},
		sources: ['https://openid.net/specs/openid-connect-core-1_0.html#AuthError']
	},
	{
		id: 'stronger-sign-in-needed',
		pattern: /insufficient_user_authentication|unmet_authentication_requirements/,
		diagnosis: 'access-policy-block',
		explain: 'The server wants a stronger sign-in than this one — such as a second factor',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc9470#section-3']
	},
	{
		id: 'proof-of-possession-needed',
		pattern: /invalid_dpop_proof|use_dpop_nonce|Authorization method mismatch/,
		diagnosis: 'wrong-auth-scheme',
		judge: ([found]) =>
			found.startsWith('A')
				? {
						explain:
							'The server wants the other kind of proof — an OAuth token, or AWS keys (SigV4)'
					}
				: {},
		explain:
			'The server wants tokens bound to a key (DPoP) — a client that knows Bearer alone cannot use it',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc9449#section-7']
	},
	{
		id: 'provider-in-trouble',
		pattern:
			/"error": ?"(?:server_error|temporarily_unavailable)"|[?&]error=(?:server_error|temporarily_unavailable)\b/,
		diagnosis: 'server-error-5xx',
		explain: 'Who answers reports a fault of its own — nothing in your settings changes that',
		sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1']
	},
	{
		id: 'device-code-ended',
		pattern: /"error": ?"expired_token"/,
		diagnosis: 'authorization-code-rejected',
		explain: 'The device code is too old — start the sign-in again',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc8628#section-3.5']
	},
	{
		id: 'resource-demanded',
		pattern:
			/Missing (?:required )?(?:parameter:? )?['"`]?resource['"`]?(?: parameter)?\b(?! fields?\b)|resource parameter is (?:required|missing)/i,
		diagnosis: 'resource-param-missing',
		explain: 'The authorization server wants the `resource` parameter — the client did not send it',
		sources: ['https://www.rfc-editor.org/rfc/rfc8707#section-2']
	},
	{
		id: 'code-challenge-missing',
		pattern:
			/code_challenge(?:_method)?['"`]?(?: parameter)?(?: is|:) (?:missing|.{0,6}required)|Code[ +]challenge[ +]required|Missing[ +](?:required[ +])?parameter(?::|%3A)[ +]?['"`]?code_challenge(?:_method)?\b|\bPKCE is (?:required|mandatory)/i,
		diagnosis: 'pkce-not-advertised',
		explain:
			'The client sends no PKCE challenge, the server demands one — its metadata must offer S256',
		confidence: 'certain',
		judge: ([found]) => lessIfProse(/PKCE/i.test(found)),
		sources: ['https://www.rfc-editor.org/rfc/rfc7636#section-4.4.1']
	},
	{
		id: 'code-verifier-differs',
		pattern:
			/code[_ ]verifier (?:(?:does|did) not match|mismatch|is (?:invalid|missing)|not found)|(?:invalid|incorrect|missing) (?:PKCE )?code[_ ]verifier\b|PKCE (?:verification|validation) failed|No code verifier saved/i,
		diagnosis: 'authorization-code-rejected',
		explain:
			'The PKCE secret is not the one of this attempt — another attempt or process took over',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc7636#section-4.6']
	},
	{
		id: 'code-refused-in-words',
		pattern:
			/\b(?:Invalid|Unknown) authorization code\b|\bauthorization code (?:(?:is|was|has) )?(?:already (?:been )?used|expired|invalid|not found|does not exist)\b/i,
		diagnosis: 'authorization-code-rejected',
		explain: 'The code was refused — it was used twice, is too old, or belongs to another attempt',
		sources: [python, rfc6749]
	},
	{
		id: 'token-request-failed',
		pattern:
			/\bat (?:async )?registerClient \(|Token exchange failed[ :(]+(?:HTTP )?(\d{3})|client_credentials grant rejected|\btoken endpoint returned(?: HTTP)?(?: status)? (4\d\d)|Token refresh failed(?: for [\w.-]{1,60})?: (?:HTTP )?\d+|OAuth token exchange failed: Server returned error response(?!: invalid_)|Invalid token response|mcp_token_exchange_failed|server metadata: Error: Failed to create authentication token/,
		diagnosis: 'token-endpoint-not-oauth',
		explain: 'The token address refused or answered something else — its body has the reason',
		severity: 'warning',
		confidence: 'possible',
		judge: ([found, exchanged, answered = ''], { text }) => {
			if (/refresh/i.test(found) || (answered !== '' && /\brefresh/i.test(text)))
				return {
					diagnosis: 'stale-credentials',
					explain: 'The refresh token is not taken any more — signing in again gets a new one'
				};
			if (exchanged === '400')
				return {
					diagnosis: 'authorization-code-rejected',
					explain: 'The token address refused the code — used twice, too old, or of another attempt'
				};
			if (exchanged === '401' || /^40[013]/.test(answered) || found.startsWith('client_'))
				return {
					diagnosis: 'client-auth-method-mismatch',
					explain:
						'The token address refuses the client — its id, its secret, or the way it sends them'
				};
			if (found.startsWith('mcp_'))
				return {
					diagnosis: 'client-auth-method-mismatch',
					explain: 'The token address refused the connector — mostly its secret, or how it is sent'
				};
			return {};
		},
		sources: [python]
	},
	{
		id: 'sign-in-loop',
		pattern: /Stopping: \d+ sign-ins were started/,
		diagnosis: 'stale-credentials',
		explain:
			'One token after the other is refused — clear the stored sign-in, then compare its audience',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'no-browser-here',
		pattern:
			/Could not open a browser automatically|does not offer a device authorization endpoint/,
		diagnosis: 'callback-unreachable-remote',
		explain:
			'There is no browser on this machine — open the printed address, and let its port come through',
		severity: 'warning',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'header-argument-split',
		pattern: /ignoring a --header argument that is not in Name:Value form/,
		diagnosis: 'header-arg-split-on-space',
		explain:
			'The header was split at its blank — put the value into `env` and name it without a blank',
		confidence: 'certain',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'sign-in-impossible',
		pattern:
			/No auth provider|\bAuthRequired\(|"code": ?"auth_required"|Needs authentication\b|\bAuth required, when send|is not logged in\. Run `codex/i,
		diagnosis: 'missing-credential',
		explain: 'The server wants a sign-in, and there is none yet — start it, or give a token',
		severity: 'warning',
		confidence: 'possible',
		sources: [sdk, 'https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'token-variable-unset',
		pattern:
			/[Ee]nvironment variable (\w{1,60}) for MCP server ['"`][^'"`\n]{1,80}['"`] is (?:not set|empty)/,
		diagnosis: 'env-not-inherited',
		explain: '`{1}` is not set where the client was started — it has no token to send',
		confidence: 'certain',
		sources: ['https://github.com/openai/codex']
	},
	{
		id: 'vendor-session-ended',
		pattern: /rejected the session token\. Run \/login/,
		diagnosis: 'vendor-login-expired',
		explain: 'Your login of the client itself has ended — the server’s sign-in is another one',
		confidence: 'certain',
		sources: ['https://code.claude.com/docs/en/mcp']
	},
	{
		id: 'sign-in-not-finished',
		pattern:
			/\bOAuth (?:callback|flow|handling) (?:timeout|timed out)\b|\bAuthentication timed out after|timed out waiting for (?:the )?(?:OAuth|authori[sz]ation)/i,
		diagnosis: 'callback-unreachable-remote',
		explain: 'Nobody finished the sign-in in time — or its answer went to another computer',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		sources: [
			'https://github.com/Skyvern-AI/skyvern/issues/6044',
			'https://www.rfc-editor.org/rfc/rfc8252#section-7.3'
		]
	},
	{
		id: 'connector-sign-in-failed',
		pattern: /Authorization with the MCP server failed/,
		diagnosis: 'token-endpoint-not-oauth',
		explain:
			'The sign-in of the connector failed — the authorization server’s log says at which step',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'no-s256',
		pattern:
			/does not support (?:code challenge method S256|S256 code challenge method)|does not advertise (?:code_challenge_methods_supported|S256)/,
		diagnosis: 'pkce-not-advertised',
		explain: 'The metadata does not offer PKCE with S256 — MCP clients demand it',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'resource-mismatch-message',
		pattern:
			/Protected resource (?:Metadata resource )?[^\s\n]{1,200} does not match (?:expected|MCP server resolved resource) [^\s\n]{1,200}|Resource UR[IL] in metadata \S{1,200}\s{1,3}does not match[^\n]{0,200}|ResourceMismatchError/i,
		diagnosis: 'resource-mismatch',
		explain: 'The metadata is about another address than the one in use — clients discard it',
		confidence: 'certain',
		sources: [sdk, python]
	},
	{
		id: 'issuer-mismatch-message',
		pattern:
			/Issuer mismatch[^\n]{0,200}|metadata issuer mismatch[^\n]{0,200}|advertised an issuer that does not match[^\n]{0,120}|metadata issuer (?:\S{1,200}\s{1,3})?does not match [^\n]{0,160}|response (?:iss mismatch|missing required issuer)[^\n]{0,160}|missing iss parameter advertised/i,
		judge: ([found], { near }) => {
			if (/authorization response|response (?:iss|missing)|missing iss/i.test(found))
				return {
					diagnosis: 'callback-issuer-mismatch',
					explain:
						'The sign-in came back with another issuer than the client had asked — it stops there on purpose'
				};
			if (/\btoken\b|\bJWT\b/i.test(near))
				return {
					diagnosis: 'token-issuer-mismatch',
					explain:
						'The token is of another issuer than the server expects — a slash or a version is enough'
				};
			return {};
		},
		diagnosis: 'issuer-mismatch',
		explain:
			'The `issuer` in the metadata is not the address it was fetched for — even a slash counts',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc8414#section-3.3', sdk]
	},
	{
		id: 'oauth-answer-not-oauth',
		pattern: /(?:HTTP (\d{3}): )?Invalid OAuth error response/,
		judge: ([, status = ''], { text }) => {
			const isPage = /Raw body: <|token '<'/.test(text);
			if (status === '404') return {};
			if (status.startsWith('5'))
				return {
					diagnosis: 'server-error-5xx',
					explain: 'The token or registration address fails with {1} — its own log has the reason'
				};
			if (isPage && status === '403')
				return {
					diagnosis: 'waf-blocks-client',
					explain: 'A page with 403 comes in place of the sign-in — a firewall stops the program'
				};
			if (isPage) return { diagnosis: 'html-instead-of-json', explain: notOAuth };
			if (status === '403') return { diagnosis: 'dcr-rejected', explain: notOAuth };
			return { diagnosis: 'token-endpoint-not-oauth', explain: notOAuth };
		},
		diagnosis: 'no-oauth-endpoints',
		explain:
			'The client tries to sign in where no sign-in exists — the static token was missing or refused',
		sources: [sdk]
	},
	{
		id: 'redirect-not-registered-message',
		pattern:
			/Invalid redirect[_ ]URI|Unregistered redirect_uri|(?:bad_|invalid_)redirect_uri|redirect(?:_uri)?_mismatch|Mismatching redirect|redirect_uri must be specified when client has multiple|\bredirect(?:ion)?[_ ]UR[IL]s?\b`?(?!["']?\s?[:=])(?:[^\n.]|\.(?=\S)){0,200}?(?:not.{1,3}(?:registered|allowed|approved|authorized|permitted|associated|whitelisted|allowlisted)|(?:does not|doesn.t|do not|did not|must) match|must (?:use|be)\b[^\n]{0,12}(?:https|localhost))|must be a Login redirect URI in the client app settings|Callback URL mismatch|Invalid parameter: redirect_uri/i,
		judge: ([found], { text }) => {
			if (text.includes('AADSTS50011')) return null;
			if (/[?&]redirect_uri=/.test(text)) return { mark: /(?<=[?&])redirect_uri=[^&\s)]{1,300}/ };
			return lessIfProse(/^redirect(?:ion)?[_ ]UR/i.test(found));
		},
		diagnosis: 'redirect-uri-mismatch',
		explain:
			'The redirect address is not one that was registered for this client — they must be equal',
		confidence: 'certain',
		sources: [rfc6749]
	},
	{
		id: 'grant-invalid',
		pattern:
			/invalid_grant\b|InvalidGrantError|Invalid refresh token|refresh[_ ]token is (?:invalid|expired|revoked)/i,
		diagnosis: 'stale-credentials',
		explain: 'The refresh token or code is no longer good — signing in again gets a new one',
		judge: (_, { text }) => {
			if (isUsedTwice(text))
				return {
					diagnosis: 'refresh-token-reused',
					explain: 'A refresh token was used twice — the server takes this for theft'
				};
			if (exchangesCode(text))
				return {
					diagnosis: 'authorization-code-rejected',
					explain:
						'The code was refused — it was used twice, is too old, or belongs to another attempt'
				};
			return {};
		},
		sources: [rfc6749]
	},
	{
		id: 'cached-token-refused',
		pattern: /Using existing tokens/i,
		diagnosis: 'stale-credentials',
		explain: 'A stored token is refused again and again — the cache must be cleared',
		judge: onlyWith(/invalid_token|HTTP 401/),
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'scope-refused',
		pattern:
			/invalid_scope[^\n]{0,200}|InvalidScopeError|\bscope\.0: Invalid enum value[^\n]{0,60}|Unknown OAuth scope|not allowed to request scope|Requested scopes? (?:is|are) (?:not|invalid)/,
		judge: ([found], { text }) =>
			text.includes('400 {"error":"invalid_scope')
				? { mark: /scope=[^&\s]{1,200}/ }
				: lessIfProse(!/^(?:invalid_|InvalidScope|scope)/.test(found)),
		diagnosis: 'invalid-scope',
		explain:
			'A scope was asked for that does not exist or is not allowed — the sign-in stops there',
		confidence: 'certain',
		sources: [rfc6749]
	},
	{
		id: 'target-refused',
		pattern: /invalid_target|InvalidTargetError/,
		judge: unless(/resource parameter is (?:required|missing)|AADSTS9010/i),
		diagnosis: 'resource-param-rejected',
		explain:
			'The authorization server refuses the `resource` that was asked for — it does not know it',
		confidence: 'certain',
		sources: ['https://www.rfc-editor.org/rfc/rfc8707#section-2']
	},
	{
		id: 'keycloak-trusted-hosts',
		pattern: /Policy '([^'\n]{1,60})' rejected request/,
		diagnosis: 'dcr-rejected',
		explain:
			'Keycloak’s policy `{1}` does not let this client register — an administrator can change it',
		confidence: 'certain',
		sources: ['https://www.keycloak.org/securing-apps/client-registration']
	},
	{
		id: 'state-differs',
		pattern:
			/(?:mismatching_state[^\n]{0,40})?State not equal in request and response|mismatching_state|Invalid (?:or expired )?(?:state parameter|OAuth state)|OAuth state (?:mismatch|not found|expired)|State parameter (?:mismatch|too long)|(?:OAuth\W{1,4}|error\W{1,4})invalid_state\b|State.{1,3}does.{1,3}not.{1,3}match|Could not resolve state\b|\bstate: Field required|(?:Potential|Possible) CSRF attack|Authorization callback contained neither|No authorization code received|\bFlow state not found|\bNo OAuth flow (?:is )?in progress|client isn.t in the .authenticating. state/i,
		diagnosis: 'state-mismatch',
		explain: 'The answer is of another sign-in attempt — or the cookie of this one was lost',
		confidence: 'certain',
		judge: ([found]) => lessIfProse(/authorization code|contained neither|CSRF|flow/i.test(found)),
		sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-10.12']
	},
	{
		id: 'callback-port-taken',
		pattern:
			/callback server unavailable[^\n]{0,120}|Callback port \d+ is already in use|\(reading 'port'\)\s{1,12}at coordinateAuth/i,
		diagnosis: 'callback-port-in-use',
		explain: 'The port of the sign-in answer is taken — an earlier sign-in still holds it',
		confidence: 'certain',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'callback-unreachable',
		pattern:
			/localhost:\d+ - Unable to connect|can.t connect to the server "localhost"|localhost refused to connect/i,
		diagnosis: 'callback-unreachable-remote',
		explain: 'The browser is on another machine than the client — the answer has nowhere to go',
		judge: (_, { text }) => ({
			mark: /redirect_uri=http[^&\s"]{1,300}|https?:\/\/(?:localhost|127\.0\.0\.1):\d+\/[\w/-]{1,80}/,
			...(/\bssh\b|remote|container|wsl/i.test(text) && { confidence: 'certain' as const })
		}),
		sources: ['https://www.rfc-editor.org/rfc/rfc8252#section-7.3']
	},
	{
		id: 'bearer-twice',
		pattern: /Bearer\s+Bearer\b/i,
		diagnosis: 'double-bearer-prefix',
		explain: 'The word Bearer stands twice — the server takes it for part of the token',
		confidence: 'certain',
		sources: [rfc6750]
	},
	{
		id: 'header-character',
		pattern:
			/Invalid character in header content \["?Authorization"?\]|" is an invalid header value|Illegal header value b'[^\n]{0,12}/i,
		diagnosis: 'stray-characters-in-token',
		explain:
			'The value of the header holds a line break or another odd sign — it came along with the token',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/errors.html']
	},
	{
		id: 'header-leading-blank',
		pattern: /"Authorization":\s*" Bearer [^"\n]{0,200}"?/i,
		diagnosis: 'stray-characters-in-token',
		explain: 'The value of the header starts with a blank — some servers refuse it',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'key-with-quotes',
		pattern: /Incorrect API key provided: "/,
		diagnosis: 'stray-characters-in-token',
		explain: 'The quotes became part of the key — some readers of `.env` files keep them',
		judge: () => ({ mark: /^\w{1,60}="[^"\n]{1,200}"/m }),
		confidence: 'certain',
		sources: ['https://docs.docker.com/reference/cli/docker/container/run/#env']
	},
	{
		id: 'header-format',
		pattern: /Authorization header is badly formatted/,
		diagnosis: 'missing-bearer-prefix',
		explain:
			'The Authorization header lacks its scheme or its token — the server wants `Bearer` and both',
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
		pattern: /Authorization:? ?"?Bearer \$\{?(\w+)\}?/,
		diagnosis: 'env-var-not-expanded',
		explain: '`{1}` is not set or not replaced — the server gets no real token',
		judge: onlyWith(/\b401\b/),
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
		needle: ['no auth', 'no bearer', 'no access'],
		pattern:
			/Missing API key \([^)\n]{1,80}\)|missing (?:required )?Authorization header|Authorization header (?:is )?(?:required|missing|not (?:sent|provided|found))|No (?:Authorization(?: header)?|bearer token|access token|auth token) (?:was )?(?:provided|found|sent|present)|\b(?:bearer|access|auth) token is missing\b|\btoken is blank\b/i,
		diagnosis: 'credentials-not-sent',
		explain: 'The request arrives without a credential — it was not configured, or lost on the way',
		// Every sign-in begins with such an answer; one that leads on is no fault by itself.
		judge: (_, { text }) => {
			if (!/^(?:< ?)?www-authenticate: *bearer\b/im.test(text)) return {};
			if (/\bresource_metadata=/.test(text))
				return {
					severity: 'advice',
					explain: 'The request came without a token — clients begin their sign-in with this answer'
				};
			return { severity: 'warning' };
		},
		sources: [rfc6750]
	}
]);
