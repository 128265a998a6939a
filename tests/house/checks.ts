/**
 * Everything that can be checked in a challenge, in metadata and in a token, by the standards: how grave it is there, where
 * it stands, a text with that fault, and what answers it here. `checks.test.ts` runs each of them.
 */
import { resourceMetadata, serverMetadata } from '../../src/lib/rules/sample-documents.ts';
import { sampleToken } from '../../src/lib/rules/sample-token.ts';
import type { AnalyseContext } from '../../src/lib/analysis/report.ts';
import type { Severity } from '../../src/lib/rules/define.ts';

export interface Check {
	readonly id: string;
	readonly about: string;
	/** By the standards. */
	readonly severity: Severity;
	/** A part of the address of one source of the rule. */
	readonly source: string;
	readonly text: string;
	readonly context?: AnalyseContext;
	/** `rule:message`. */
	readonly finds: string;
	/** How grave it is here, and why, where that is not the same. */
	readonly here?: readonly [severity: Severity, why: string];
}
/** What is no fault and stands on the page all the same, and where. */
export interface Shown {
	readonly id: string;
	readonly about: string;
	readonly text: string;
	/** Of the report's parts, as JSON. */
	readonly shows: RegExp;
}

const mcp = 'https://mcp.example.com/mcp';
const prm = 'https://mcp.example.com/.well-known/oauth-protected-resource';
const context: AnalyseContext = { expectedResource: mcp, now: new Date('2026-11-27T00:00:00Z') };
const newest: AnalyseContext = { revision: '2026-07-28' };

const ask =
	'POST /mcp HTTP/1.1\nHost: mcp.example.com\n\n{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n\n';
const refused = (challenge: string, status = '401 Unauthorized') =>
	`HTTP/1.1 ${status}\nWWW-Authenticate: ${challenge}\n\n`;
const named = `resource_metadata="${prm}/mcp"`;
const fetched = (path: string, type: string, body: string) =>
	`GET ${path} HTTP/1.1\nHost: mcp.example.com\n\nHTTP/1.1 200 OK\nContent-Type: ${type}\n\n${body}`;
const issued = 1_795_690_000;
const token = (claims: object = {}, header?: Readonly<Record<string, unknown>>) =>
	sampleToken(
		{
			iss: 'https://auth.example.com',
			aud: mcp,
			scope: 'read',
			iat: issued,
			exp: issued + 90_000,
			client_id: 'app',
			...claims
		},
		header
	);
const identity = (claims: object) => token({ scope: undefined, ...claims });

type Row = readonly [
	id: string,
	severity: Severity,
	source: string,
	about: string,
	finds: string,
	text: string,
	context?: AnalyseContext,
	here?: Check['here']
];
const rows: readonly Row[] = [
	[
		'WA1',
		'error',
		'rfc9110',
		'a 401 without a challenge',
		'challenge-missing:absent',
		`${ask}HTTP/1.1 401 Unauthorized\nContent-Length: 0\n`
	],
	[
		'WA2',
		'error',
		'rfc9110',
		'no Bearer challenge',
		'challenge-missing:scheme',
		refused('Basic realm="a"')
	],
	[
		'WA3',
		'warning',
		'rfc9728',
		'no `resource_metadata`',
		'challenge-without-metadata:absent',
		refused('Bearer realm="a"')
	],
	[
		'WA3',
		'error',
		'modelcontextprotocol',
		'the same by revision 2025-06-18',
		'challenge-without-metadata:absent',
		refused('Bearer realm="a"'),
		{ revision: '2025-06-18' }
	],
	[
		'WA4',
		'error',
		'rfc9728',
		'`resource_metadata` is no absolute address',
		'challenge-metadata-address:relative',
		refused('Bearer resource_metadata="/mcp"')
	],
	[
		'WA4',
		'error',
		'rfc9728',
		'it has a fragment',
		'challenge-metadata-address:relative',
		refused(`Bearer resource_metadata="${prm}#a"`)
	],
	[
		'WA4',
		'error',
		'rfc9728',
		'it is plain http',
		'challenge-metadata-address:http',
		refused(
			'Bearer resource_metadata="http://mcp.example.com/.well-known/oauth-protected-resource"'
		)
	],
	[
		'WA5',
		'warning',
		'rfc9728',
		'its host is another one',
		'challenge-metadata-address:host',
		ask +
			refused(
				'Bearer resource_metadata="https://other.example.com/.well-known/oauth-protected-resource"'
			)
	],
	[
		'WA6',
		'warning',
		'rfc9728',
		'the path stands before the well-known part',
		'challenge-metadata-address:appended',
		refused(`Bearer resource_metadata="${mcp}/.well-known/oauth-protected-resource"`)
	],
	[
		'WA7',
		'warning',
		'rfc9728',
		'Bearer is not the first scheme',
		'challenge-without-metadata:second',
		refused(`Basic realm="a", Bearer ${named}`)
	],
	[
		'WA8',
		'warning',
		'rfc6750',
		'`invalid_token` although none was sent',
		'error-without-token:early',
		ask + refused(`Bearer error="invalid_token", ${named}`),
		{},
		['advice', 'The servers of both SDKs answer so, and clients act on the status alone.']
	],
	[
		'WA9',
		'error',
		'rfc6750',
		'a 403 that does not name the scope',
		'insufficient-scope-answer:unnamed',
		refused('Bearer error="insufficient_scope"', '403 Forbidden')
	],
	[
		'WA10',
		'warning',
		'modelcontextprotocol',
		'`offline_access` in the challenge',
		'challenge-says-too-much:offline',
		refused(`Bearer scope="offline_access", ${named}`),
		{},
		['advice', 'Nothing fails by it.']
	],
	[
		'WA10',
		'warning',
		'modelcontextprotocol',
		'a scope for everything',
		'challenge-says-too-much:wildcard',
		refused(`Bearer scope="*", ${named}`),
		{},
		['advice', 'Nothing fails by it.']
	],
	[
		'WA11',
		'error',
		'rfc9110',
		'a quote without its end',
		'challenge-malformed:unclosed-quote',
		refused('Bearer realm="a')
	],
	[
		'WA11',
		'error',
		'rfc9110',
		'no comma',
		'challenge-malformed:missing-comma',
		refused('Bearer realm="a" error="b"')
	],
	[
		'WA11',
		'error',
		'rfc9110',
		'a parameter twice',
		'challenge-malformed:repeated',
		refused('Bearer scope="a", scope="b"')
	],
	[
		'WA11',
		'error',
		'rfc9110',
		'a sign outside of ASCII',
		'challenge-malformed:odd-sign',
		refused('Bearer realm=“a”'),
		{},
		['warning', 'What SDKs search for is often found all the same.']
	],
	[
		'WA12',
		'warning',
		'rfc6750',
		'an `error_description` that tells too much',
		'challenge-says-too-much:telling',
		refused(`Bearer error_description="TypeError at verify (/srv/auth.js:1:2)", ${named}`),
		{},
		['advice', 'What is too much depends on the server.']
	],
	[
		'WA14',
		'warning',
		'mozilla',
		'a challenge that the browser hides',
		'session-header-hidden:challenge',
		`HTTP/1.1 401 Unauthorized\nAccess-Control-Allow-Origin: *\nWWW-Authenticate: Bearer ${named}\n`
	],
	[
		'PR1',
		'error',
		'rfc9728',
		'a page instead of a document',
		'html-answer:page',
		fetched('/.well-known/oauth-protected-resource', 'text/html', '<!doctype html>')
	],
	[
		'PR1',
		'error',
		'rfc9728',
		'a list instead of a document',
		'authorization-servers-absent:list',
		fetched(
			'/.well-known/oauth-protected-resource/mcp',
			'application/json',
			`[${resourceMetadata()}]`
		)
	],
	[
		'PR2',
		'error',
		'rfc9728',
		'`resource` is missing',
		'resource-differs:absent',
		resourceMetadata({ resource: undefined })
	],
	...(
		[
			['scheme', 'http://mcp.example.com/mcp', 'endpoint-over-http:http'],
			['host', 'https://other.example.com/mcp', 'resource-differs:differs'],
			['port', 'https://mcp.example.com:8443/mcp', 'resource-differs:differs'],
			['path', 'https://mcp.example.com/other', 'resource-differs:differs'],
			['trailing slash', `${mcp}/`, 'resource-differs:differs'],
			['case', 'https://mcp.example.com/MCP', 'resource-differs:differs'],
			['query', `${mcp}?a=1`, 'resource-differs:differs']
		] as const
	).map(([part, resource, finds]): Row => [
		'PR3',
		'error',
		'rfc',
		`\`resource\` differs by its ${part}`,
		finds,
		resourceMetadata({ resource }),
		context
	]),
	[
		'PR3',
		'error',
		'rfc9728',
		'`resource` is not that of its address',
		'resource-differs:source',
		fetched('/.well-known/oauth-protected-resource/other', 'application/json', resourceMetadata())
	],
	[
		'PR4',
		'warning',
		'rfc9728',
		'only its start is the same',
		'resource-differs:prefix',
		resourceMetadata({ resource: 'https://mcp.example.com' }),
		context,
		['advice', 'The SDK that most clients are built on takes it.']
	],
	[
		'PR5',
		'error',
		'rfc8707',
		'a fragment',
		'resource-differs:relative',
		resourceMetadata({ resource: `${mcp}#a` })
	],
	[
		'PR5',
		'error',
		'rfc8707',
		'no scheme',
		'resource-differs:relative',
		resourceMetadata({ resource: 'mcp.example.com/mcp' })
	],
	[
		'PR6',
		'warning',
		'rfc9728',
		'a trailing slash',
		'resource-differs:slash',
		resourceMetadata({ resource: `${mcp}/` }),
		{},
		['advice', 'The address in use may end so, too.']
	],
	[
		'PR7',
		'error',
		'modelcontextprotocol',
		'no `authorization_servers`',
		'authorization-servers-absent:absent',
		resourceMetadata({ authorization_servers: [] })
	],
	[
		'PR8',
		'error',
		'rfc8414',
		'an entry with plain http',
		'endpoint-over-http:server',
		resourceMetadata({ authorization_servers: ['http://auth.example.com'] })
	],
	[
		'PR8',
		'error',
		'rfc9728',
		'an entry with a query',
		'authorization-servers-absent:form',
		resourceMetadata({ authorization_servers: ['https://auth.example.com?a=1'] })
	],
	[
		'PR8',
		'error',
		'rfc9728',
		'an entry with a fragment',
		'authorization-servers-absent:form',
		resourceMetadata({ authorization_servers: ['https://auth.example.com#a'] })
	],
	[
		'PR9',
		'error',
		'rfc9728',
		'an entry that is the address of metadata',
		'authorization-servers-absent:document',
		resourceMetadata({
			authorization_servers: ['https://auth.example.com/.well-known/oauth-authorization-server']
		})
	],
	[
		'PR10',
		'warning',
		'rfc9728',
		'several authorization servers',
		'authorization-servers-absent:several',
		resourceMetadata({ authorization_servers: ['https://a.example.com', 'https://b.example.com'] }),
		{},
		['advice', 'No fault: the client chooses one.']
	],
	[
		'PR11',
		'warning',
		'rfc9728',
		'no `scopes_supported`',
		'scopes-unlisted:absent',
		resourceMetadata({ scopes_supported: undefined }),
		{},
		['advice', 'No fault where no scope is wanted.']
	],
	[
		'PR12',
		'warning',
		'modelcontextprotocol',
		'`offline_access` is listed',
		'offline-access-listed:offline',
		resourceMetadata({ scopes_supported: ['offline_access'] }),
		{},
		['advice', 'Nothing fails by it.']
	],
	[
		'PR12',
		'warning',
		'modelcontextprotocol',
		'a scope for everything',
		'offline-access-listed:wildcard',
		resourceMetadata({ scopes_supported: ['*'] }),
		{},
		['advice', 'Nothing fails by it.']
	],
	[
		'PR13',
		'warning',
		'rfc9728',
		'tokens not taken in the header',
		'token-in-query-offered:header',
		resourceMetadata({ bearer_methods_supported: ['body'] })
	],
	[
		'PR14',
		'error',
		'modelcontextprotocol',
		'tokens taken in the address',
		'token-in-query-offered:query',
		resourceMetadata({ bearer_methods_supported: ['header', 'query'] }),
		{},
		['warning', 'Clients of MCP send the header, and nothing fails.']
	],
	[
		'PR15',
		'warning',
		'rfc9728',
		'not sent as `application/json`',
		'answer-of-other-type:document',
		fetched('/.well-known/oauth-protected-resource/mcp', 'text/plain', resourceMetadata())
	],
	[
		'PR16',
		'advice',
		'rfc9728',
		'DPoP is demanded',
		'bound-tokens-demanded:bound',
		resourceMetadata({ dpop_bound_access_tokens_required: true })
	],
	[
		'PR16',
		'advice',
		'rfc9728',
		'certificates are demanded',
		'bound-tokens-demanded:bound',
		resourceMetadata({ tls_client_certificate_bound_access_tokens: true })
	],
	[
		'PR16',
		'advice',
		'rfc9728',
		'signed metadata',
		'bound-tokens-demanded:signed',
		resourceMetadata({ signed_metadata: 'a.b.c' })
	],
	[
		'PR17',
		'error',
		'rfc9728',
		'server metadata where that of the resource belongs',
		'authorization-servers-absent:server',
		fetched('/.well-known/oauth-protected-resource/mcp', 'application/json', serverMetadata())
	],
	[
		'AS1',
		'error',
		'rfc',
		'a page instead of a document',
		'html-answer:page',
		fetched('/.well-known/oauth-authorization-server', 'text/html', '<!doctype html>')
	],
	[
		'AS1',
		'error',
		'rfc8414',
		'a list instead of a document',
		'required-endpoint-absent:list',
		fetched('/.well-known/oauth-authorization-server', 'application/json', `[${serverMetadata()}]`)
	],
	[
		'AS2',
		'error',
		'rfc8414',
		'`issuer` is missing',
		'issuer-differs:absent',
		serverMetadata({ issuer: undefined })
	],
	[
		'AS2',
		'error',
		'modelcontextprotocol',
		'`issuer` and the entry differ by a slash',
		'issuer-differs:named',
		`${resourceMetadata()}\n\n${serverMetadata({ issuer: 'https://auth.example.com/' })}`,
		newest
	],
	[
		'AS3',
		'error',
		'rfc8414',
		'`issuer` with plain http',
		'endpoint-over-http:http',
		serverMetadata({ issuer: 'http://auth.example.com' })
	],
	[
		'AS3',
		'error',
		'rfc8414',
		'`issuer` with a query',
		'issuer-differs:form',
		serverMetadata({ issuer: 'https://auth.example.com?a=1' })
	],
	[
		'AS3',
		'error',
		'rfc8414',
		'`issuer` with a fragment',
		'issuer-differs:form',
		serverMetadata({ issuer: 'https://auth.example.com#a' })
	],
	[
		'AS4',
		'error',
		'rfc8414',
		'no token endpoint',
		'required-endpoint-absent:absent',
		serverMetadata({ token_endpoint: undefined })
	],
	[
		'AS4',
		'error',
		'rfc8414',
		'no authorization endpoint',
		'required-endpoint-absent:absent',
		serverMetadata({ authorization_endpoint: undefined })
	],
	[
		'AS4',
		'error',
		'modelcontextprotocol',
		'an endpoint with plain http',
		'endpoint-over-http:http',
		serverMetadata({ token_endpoint: 'http://auth.example.com/token' })
	],
	[
		'AS4',
		'error',
		'rfc8414',
		'an endpoint that is no address',
		'required-endpoint-absent:relative',
		serverMetadata({ token_endpoint: '/token' })
	],
	[
		'AS5',
		'error',
		'rfc8414',
		'no response types',
		'required-endpoint-absent:absent',
		serverMetadata({ response_types_supported: undefined })
	],
	[
		'AS5',
		'error',
		'rfc8414',
		'no `code` response',
		'code-flow-absent:response',
		serverMetadata({ response_types_supported: ['token'] })
	],
	[
		'AS6',
		'error',
		'modelcontextprotocol',
		'PKCE is not announced',
		'pkce-absent:absent',
		serverMetadata({ code_challenge_methods_supported: undefined })
	],
	[
		'AS6',
		'error',
		'modelcontextprotocol',
		'PKCE without S256',
		'pkce-absent:without',
		serverMetadata({ code_challenge_methods_supported: ['plain'] })
	],
	[
		'AS7',
		'warning',
		'modelcontextprotocol',
		'`plain` is offered',
		'pkce-absent:plain',
		serverMetadata({ code_challenge_methods_supported: ['S256', 'plain'] }),
		{},
		['advice', 'No client of MCP asks for it.']
	],
	[
		'AS8',
		'error',
		'modelcontextprotocol',
		'no way to an id',
		'registration-absent:absent',
		serverMetadata({ registration_endpoint: undefined }),
		{},
		['warning', 'Nothing shows whether the person has an id already.']
	],
	[
		'AS9',
		'advice',
		'modelcontextprotocol',
		'only registration',
		'registration-absent:retiring',
		serverMetadata(),
		newest
	],
	[
		'AS10',
		'warning',
		'modelcontextprotocol',
		'registration over plain http',
		'endpoint-over-http:http',
		serverMetadata({ registration_endpoint: 'http://auth.example.com/register' }),
		{},
		['error', 'Clients refuse any endpoint with plain http.']
	],
	[
		'AS11',
		'warning',
		'rfc8414',
		'no public clients',
		'public-client-refused:none',
		serverMetadata({ token_endpoint_auth_methods_supported: ['client_secret_basic'] })
	],
	[
		'AS11',
		'warning',
		'rfc8414',
		'the default is meant',
		'public-client-refused:default',
		serverMetadata({ token_endpoint_auth_methods_supported: undefined }),
		{},
		['advice', 'Many servers take public clients and do not say so.']
	],
	[
		'AS12',
		'warning',
		'rfc8414',
		'no `authorization_code` grant',
		'code-flow-absent:grant',
		serverMetadata({ grant_types_supported: ['client_credentials'] })
	],
	[
		'AS13',
		'advice',
		'rfc8414',
		'no `refresh_token` grant',
		'code-flow-absent:refresh',
		serverMetadata({ grant_types_supported: ['authorization_code'] })
	],
	[
		'AS14',
		'warning',
		'modelcontextprotocol',
		'`iss` in callbacks is not announced',
		'callback-issuer-unannounced:absent',
		serverMetadata(),
		newest,
		['advice', 'A SHOULD of the newest revision.']
	],
	[
		'AS15',
		'warning',
		'rfc',
		'no `jwks_uri` beside a JWT',
		'keys-address-absent:absent',
		`${serverMetadata()}\n\n${token()}`,
		context
	],
	[
		'AS16',
		'warning',
		'rfc9700',
		'endpoints on a foreign host',
		'endpoint-on-other-host:other',
		serverMetadata({ token_endpoint: 'https://other.example.net/token' }),
		{},
		['advice', 'Large providers spread over several domains.']
	],
	[
		'AS17',
		'advice',
		'rfc9728',
		'scopes that only the resource lists',
		'scopes-unlisted:server',
		`${resourceMetadata()}\n\n${serverMetadata({ scopes_supported: ['openid'] })}`
	],
	[
		'AS18',
		'warning',
		'rfc9700',
		'the implicit grant is offered',
		'code-flow-absent:outdated',
		serverMetadata({ response_types_supported: ['code', 'token'] }),
		{},
		['advice', 'Most providers offer it for other programs.']
	],
	[
		'AS18',
		'warning',
		'rfc9700',
		'the password grant is offered',
		'code-flow-absent:outdated',
		serverMetadata({ grant_types_supported: ['authorization_code', 'refresh_token', 'password'] }),
		{},
		['advice', 'Most providers offer it for other programs.']
	],
	[
		'JW1',
		'error',
		'rfc7515',
		'two parts',
		'token-cut-off:parts',
		token().split('.').slice(0, 2).join('.'),
		context,
		['warning', 'It may have been cut when it was copied.']
	],
	[
		'JW1',
		'error',
		'rfc7516',
		'five parts',
		'encrypted-token:encrypted',
		`Bearer ${token().split('.')[0] ?? ''}.a.b.c.d`,
		{},
		['warning', 'Its own server may read it.']
	],
	[
		'JW1',
		'error',
		'rfc6749',
		'no parts',
		'unreadable-token:alone',
		'Bearer q7Rt2mZx9q7Rt2mZx9q7Rt2mZx9',
		{},
		['advice', 'Many servers ask the issuer about such tokens.']
	],
	[
		'JW2',
		'error',
		'rfc7515',
		'quotes around it',
		'token-cut-off:quotes',
		`Authorization: Bearer "${token()}"`,
		context,
		['warning', 'They may be of the text around it.']
	],
	[
		'JW2',
		'error',
		'rfc7515',
		'a line break inside',
		'token-cut-off:break',
		`${token().slice(0, 60)}\n${token().slice(60)}`,
		context,
		['warning', 'It may come of the window it was copied from.']
	],
	[
		'JW2',
		'error',
		'rfc6750',
		'the scheme twice',
		'bearer-prefix-repeated:scheme',
		`POST /mcp HTTP/1.1\nAuthorization: Bearer Bearer ${token()}\n`,
		context
	],
	[
		'JW3',
		'error',
		'rfc8725',
		'`alg` is none',
		'algorithm-none:none',
		token({}, { alg: 'none' }),
		context
	],
	[
		'JW4',
		'warning',
		'rfc8725',
		'signed with a shared secret',
		'doubtful-token-header:shared',
		token({}, { alg: 'HS256' }),
		context
	],
	[
		'JW5',
		'warning',
		'rfc7515',
		'no `kid` beside several keys',
		'doubtful-token-header:unnamed',
		`{"keys":[{"kty":"RSA"},{"kty":"RSA"}]}\n\n${token({}, { alg: 'RS256' })}`,
		context
	],
	[
		'JW7',
		'error',
		'openid',
		'an ID token',
		'id-token-sent:identity',
		identity({ nonce: 'a' }),
		context
	],
	[
		'JW7',
		'error',
		'openid',
		'a token for the client itself',
		'id-token-sent:identity',
		identity({ aud: 'app' }),
		context
	],
	[
		'JW8',
		'error',
		'rfc9068',
		'`iss` differs by a slash',
		'issuer-of-token-differs:differs',
		`${serverMetadata()}\n\n${token({ iss: 'https://auth.example.com/' })}`,
		context
	],
	[
		'JW8',
		'error',
		'microsoft',
		'`iss` is of another version',
		'issuer-of-token-differs:version',
		`${serverMetadata({ issuer: 'https://login.microsoftonline.com/t/v2.0' })}\n\n${token({ iss: 'https://sts.windows.net/t/' })}`,
		context
	],
	[
		'JW9',
		'error',
		'rfc8725',
		'no `aud`',
		'audience-differs:absent',
		token({ aud: undefined }),
		context,
		['warning', 'Some servers do not look.']
	],
	[
		'JW9',
		'error',
		'rfc9068',
		'`aud` is empty, in claims that are decoded already',
		'audience-empty:empty',
		'{"iss":"https://auth.example.com","sub":"u1","aud":[],"scope":"read"}',
		context,
		['warning', 'Some servers do not look.']
	],
	[
		'JW9',
		'error',
		'modelcontextprotocol',
		'`aud` is another address',
		'audience-differs:differs',
		token({ aud: `${mcp}/` }),
		context
	],
	[
		'JW9',
		'error',
		'modelcontextprotocol',
		'`aud` is an identifier',
		'audience-differs:client',
		token({ aud: 'api://app' }),
		context
	],
	[
		'JW9',
		'error',
		'modelcontextprotocol',
		'`aud` is Microsoft Graph',
		'audience-differs:graph',
		token({ aud: '00000003-0000-0000-c000-000000000000' }),
		context
	],
	[
		'JW10',
		'error',
		'rfc7519',
		'`exp` is past',
		'expired-access-token:past',
		token({ exp: issued - 900 }),
		context
	],
	[
		'JW10',
		'error',
		'rfc9068',
		'no `exp`',
		'expired-access-token:absent',
		token({ exp: undefined }),
		context,
		['warning', 'Some servers do not look.']
	],
	[
		'JW10',
		'error',
		'rfc7519',
		'`exp` in milliseconds',
		'expired-access-token:unit',
		token({ exp: issued * 1000 }),
		context,
		['warning', 'Servers read it as a far future.']
	],
	[
		'JW11',
		'error',
		'rfc7519',
		'`nbf` is to come',
		'expired-access-token:early',
		token({ nbf: issued + 900_000, exp: issued + 980_000 }),
		context
	],
	[
		'JW11',
		'error',
		'rfc7519',
		'`iat` is to come',
		'expired-access-token:early',
		token({ iat: issued + 900_000, exp: issued + 980_000 }),
		context
	],
	[
		'JW12',
		'warning',
		'rfc9700',
		'a long life',
		'long-lived-token:long',
		token({ exp: issued + 900_000 }),
		context,
		['advice', 'Nothing fails by it.']
	],
	[
		'JW13',
		'error',
		'rfc9068',
		'a scope is missing',
		'scope-not-granted:lacks',
		`${refused('Bearer error="insufficient_scope", scope="write"', '403 Forbidden')}${token()}`,
		context
	],
	[
		'JW15',
		'warning',
		'rfc8725',
		'a key of its own',
		'doubtful-token-header:key',
		token({}, { alg: 'RS256', jku: 'https://a.example' }),
		context
	],
	[
		'JW15',
		'warning',
		'rfc8725',
		'`crit`',
		'doubtful-token-header:critical',
		token({}, { alg: 'RS256', crit: ['b64'] }),
		context
	]
];

export const checks: readonly Check[] = rows.map(
	([id, severity, source, about, finds, text, given, here]) => ({
		id,
		severity,
		source,
		about,
		finds,
		text,
		...(given && { context: given }),
		...(here && { here })
	})
);

export const shown: readonly Shown[] = [
	{
		id: 'WA13',
		about: 'several challenges, each by itself',
		text: refused(`Bearer ${named}, Basic realm="a"`),
		shows: /"scheme":"bearer".*"scheme":"basic"/
	},
	{
		id: 'AS19',
		about: 'an OpenID document',
		text: serverMetadata({ subject_types_supported: ['public'] }),
		shows: /an OpenID configuration/
	},
	{
		id: 'JW6',
		about: 'its type',
		text: token({}, { alg: 'RS256', typ: 'JWT' }),
		shows: /"type":"JWT"/
	},
	{
		id: 'JW14',
		about: 'bound to a key',
		text: token({ cnf: { jkt: 'a' } }),
		shows: /"bound":true/
	},
	{ id: 'JW16', about: 'who asked for it', text: token(), shows: /"client":"app"/ },
	{
		id: 'JW17',
		about: 'that it tells of a person',
		text: token({ email: 'ada@example.com' }),
		shows: /"personal":\["email"\]/
	},
	{
		id: 'JW18',
		about: 'that there is a token, so that the page speaks of revoking it',
		text: token(),
		shows: /"token":\{/
	}
];
