/** The entrances of all trees, without the trees: what a list of symptoms, a search or a landing page needs. */
import type { Symptom } from './define.ts';

/** In the order in which they are listed: the commonest first. Every page that lists them carries this text. */
export const symptoms = [
	{
		id: 'server-failed-to-start',
		title: 'The server does not start, or is not listed',
		summary: 'The client shows “failed”, “disconnected”, or nothing at all.',
		aliases: [
			'MCP server failed to start',
			'Server disconnected',
			'Could not attach to MCP server',
			'MCP error -32000: Connection closed',
			'Server transport closed unexpectedly',
			'Failed to connect',
			'No MCP servers configured',
			'Some MCP servers could not be loaded',
			'Pending approval'
		]
	},
	{
		id: 'spawn-enoent',
		title: '“spawn npx ENOENT”, command not found',
		summary: 'The client could not find the program that it was told to start.',
		aliases: [
			'spawn npx ENOENT',
			'spawn uvx ENOENT',
			'spawn uv ENOENT',
			'spawn node ENOENT',
			'spawn docker ENOENT',
			'spawn python ENOENT',
			'spawn python3 ENOENT',
			'spawn cmd ENOENT',
			'spawn bunx ENOENT',
			'spawn EINVAL',
			'spawn npx EINVAL',
			'spawn https:// ENOENT',
			'command not found: npx',
			'npx: command not found',
			"'npx' is not recognized as an internal or external command",
			"'C:\\Program' is not recognized as an internal or external command",
			'env: node: No such file or directory',
			"[Errno 2] No such file or directory: 'npx'",
			'Failed to spawn: program not found'
		]
	},
	{
		id: 'unauthorized-401',
		title: '401, Unauthorized, “Needs authentication”',
		summary: 'The server wants to know who you are, and gets no proof that it accepts.',
		aliases: [
			'Bearer token authorization failed',
			'401 Unauthorized',
			'invalid_token',
			'Needs authentication',
			'Missing Authorization header',
			'Invalid Authorization header format',
			'Authorization header is badly formatted',
			'Token has expired',
			'jwt expired',
			'SSE error: Non-200 status code (401)'
		]
	},
	{
		id: 'oauth-connection',
		title: 'The browser sign-in fails or never opens',
		summary: 'No page opens, it shows an error, or the client does not take the result.',
		aliases: [
			'OAuth connection not established',
			'does not support dynamic client registration',
			'Dynamic client registration failed: HTTP 404',
			'does not support code challenge method S256',
			'Protected resource does not match expected',
			'Issuer mismatch',
			'Invalid OAuth error response',
			'State parameter mismatch',
			'invalid_client',
			'invalid_target',
			'localhost refused to connect',
			'The popup does not appear'
		]
	},
	{
		id: 'redirect-uri-mismatch',
		title: 'An error page names the redirect address',
		summary: 'The address that the sign-in should come back to is not registered.',
		aliases: [
			'Redirect URI mismatch',
			'redirect_uri_mismatch',
			'AADSTS50011',
			'Callback URL mismatch',
			'Invalid parameter: redirect_uri',
			'Unregistered redirect_uri',
			'invalid_redirect_uri'
		]
	},
	{
		id: 'transport-error',
		title: 'Timeout, SSE error, 404, 405, session not found',
		summary: 'The client calls an address, and no conversation comes about.',
		aliases: [
			'SSE connection not established',
			'Error POSTing to endpoint',
			'Failed to open SSE stream',
			'SSE error: Non-200 status code (404)',
			'SSE error: Non-200 status code (405)',
			'Unexpected content type',
			'Session not found',
			'No valid session ID provided',
			'Server already initialized',
			'Not Acceptable: Client must accept both',
			'MCP error -32001: Request timed out',
			'ECONNREFUSED',
			'TypeError: terminated'
		]
	},
	{
		id: 'env-not-loading',
		title: 'A key or variable does not reach the server',
		summary: 'The server runs, and says that a key or variable is missing or wrong.',
		aliases: [
			'Environment variables not loading',
			'environment variable is required',
			'API key not found',
			'Bad credentials',
			'Invalid character in header content',
			'Illegal header value'
		]
	},
	{
		id: 'invalid-json',
		title: '“… is not valid JSON”',
		summary: 'The config cannot be read, or the server says something that is no message.',
		aliases: [
			'Unexpected token is not valid JSON',
			'error reading or parsing claude_desktop_config.json',
			'Expected double-quoted property name in JSON',
			'Bad escaped character in JSON',
			'Unexpected end of JSON input',
			'Unexpected non-whitespace character after JSON',
			'Failed to parse JSONRPC message from server'
		]
	},
	{
		id: 'no-tools',
		title: 'Connected, but no tools',
		summary: 'The server runs, and the client offers nothing of it.',
		aliases: [
			'tools fetch failed',
			'0 tools enabled',
			'No tools available',
			"String should match pattern '^[a-zA-Z0-9_-]{1,64}$'"
		]
	},
	{
		id: 'worked-then-stopped',
		title: 'It worked, and then it stopped',
		summary: 'After an hour, a restart, an update, or with a new key.',
		aliases: [
			'API key rotation',
			'Token refresh failed',
			'invalid_grant',
			'asks to sign in again and again',
			'AADSTS700082'
		]
	},
	{
		id: 'forbidden-403',
		title: '403, Forbidden, a missing permission',
		summary: 'Something is reached, and turns the client away.',
		aliases: [
			'403 Forbidden',
			'insufficient_scope',
			'Invalid Host header',
			'Invalid Origin header',
			'421 Misdirected Request',
			'Just a moment...'
		]
	},
	{
		id: 'connectors',
		title: 'claude.ai or a connector cannot connect',
		summary: 'The server is called from the cloud, not from your computer.',
		aliases: [
			'Couldn’t reach the MCP server',
			'Couldn’t register with the sign-in service',
			'Authorization with the MCP server failed',
			'Localhost URLs cannot be used',
			'rejected the session token'
		]
	},
	{
		id: 'provider-codes',
		title: 'AADSTS, and errors of Google, Okta, Auth0, Keycloak',
		summary: 'The sign-in page of a provider shows a code or a sentence of its own.',
		aliases: [
			'AADSTS700016',
			'AADSTS9010010',
			'AADSTS65001',
			'AADSTS7000218',
			'Error 403: access_denied',
			'Policy evaluation failed',
			'no connections enabled for the client',
			"Policy 'Trusted Hosts' rejected request"
		]
	},
	{
		id: 'node-python-version',
		title: 'Wrong version of Node.js or Python',
		summary: 'The program that runs the server is too old, too new, or another one.',
		aliases: [
			'Node.js version compatibility',
			'Unsupported engine',
			'EBADENGINE',
			'ERR_REQUIRE_ESM',
			'crypto is not defined',
			'ModuleNotFoundError: No module named',
			'requires a different Python'
		]
	},
	{
		id: 'tls-proxy',
		title: 'Certificates, company networks, proxies',
		summary: 'A browser reaches the server, and the client does not.',
		aliases: [
			'SELF_SIGNED_CERT_IN_CHAIN',
			'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
			'unable to verify the first certificate',
			'CERT_HAS_EXPIRED',
			'getaddrinfo ENOTFOUND',
			'ECONNRESET'
		]
	},
	{
		id: 'protocol-version',
		title: 'Protocol version or header not accepted',
		summary: 'Client and server speak different versions of the protocol.',
		aliases: [
			'Unsupported protocol version',
			'MCP error -32022',
			'MCP error -32020',
			'Method not found: server/discover',
			'Version negotiation probe timed out'
		]
	},
	{
		id: 'cors',
		title: 'CORS errors in the browser console',
		summary: 'A web page calls the server, and the browser stops it.',
		aliases: [
			'No Access-Control-Allow-Origin header',
			"Response to preflight request doesn't pass access control check",
			'is not allowed by Access-Control-Allow-Headers',
			'Mixed Content'
		]
	},
	{
		id: 'inspector',
		title: 'The MCP Inspector fails, or only it works',
		summary: 'It does not start, or the server works there and not in your client.',
		aliases: [
			'Proxy Authentication Required',
			'PORT IS IN USE at port 6277',
			'spawn --debug ENOENT'
		]
	},
	{
		id: 'secret-exposed',
		title: 'A key or token was seen by others',
		summary: 'What to do at once, by where it was seen and what it was.',
		aliases: ['leaked API key', 'token in a log', 'secret in git']
	},
	{
		id: 'where-to-start',
		title: 'None of these, or I am not sure',
		summary: 'Two questions find the right place.',
		aliases: ['MCP does not work']
	}
] as const satisfies readonly Symptom[];

export type SymptomId = (typeof symptoms)[number]['id'];

export function isSymptomId(id: string): id is SymptomId {
	return symptoms.some((symptom) => symptom.id === id);
}

/** One entrance. */
export function symptom<Id extends SymptomId>(id: Id): Symptom<Id> {
	const listed: readonly Symptom[] = symptoms;
	const found = listed.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`${id} is not in the list of symptoms`);
	return { ...found, id };
}
