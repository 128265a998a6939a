/**
 * Everything that can be checked in a challenge, in metadata and in a token, by the standards: what answers it here,
 * `rule:message`, a log signature, or a sentence on why nothing does. `checks.test.ts` holds it to that.
 */
export interface Check {
	readonly id: string;
	readonly about: string;
	/** Rules with their messages; or why pasted text cannot show it, or nobody gains from being told. */
	readonly answer: readonly string[] | { readonly none: string };
}

const row = (id: string, about: string, ...answer: string[]): Check => ({ id, about, answer });
const none = (id: string, about: string, why: string): Check => ({
	id,
	about,
	answer: { none: why }
});

export const checks: readonly Check[] = [
	row('WA1', 'a 401 without a challenge', 'challenge-missing:absent'),
	row('WA2', 'no Bearer challenge', 'challenge-missing:scheme'),
	row('WA3', 'no `resource_metadata`', 'challenge-without-metadata:absent'),
	row(
		'WA4',
		'`resource_metadata` is no absolute https address',
		'challenge-metadata-address:relative',
		'challenge-metadata-address:http'
	),
	row('WA5', 'its host is another one', 'challenge-metadata-address:host'),
	row('WA6', 'the path stands before the well-known part', 'challenge-metadata-address:appended'),
	row('WA7', 'Bearer is not the first scheme', 'challenge-without-metadata:second'),
	none(
		'WA8',
		'`invalid_token` although none was sent',
		'The servers of both SDKs answer so, and clients act on the status: nothing fails by it.'
	),
	row('WA9', 'a 403 that does not name the scope', 'insufficient-scope-answer:unnamed'),
	row(
		'WA10',
		'scopes for everything',
		'offline-access-listed:offline',
		'offline-access-listed:wildcard'
	),
	row(
		'WA11',
		'a challenge that breaks the grammar',
		'challenge-malformed:unclosed-quote',
		'challenge-malformed:missing-comma',
		'challenge-malformed:repeated',
		'challenge-malformed:odd-sign'
	),
	none(
		'WA12',
		'an `error_description` that tells too much',
		'What is too much depends on the server; what looks like a secret in it is masked everywhere.'
	),
	none('WA13', 'several challenges', 'No fault: each is read by itself.'),
	row(
		'WA14',
		'a header that the browser hides',
		'session-header-hidden:hidden',
		'preflight-refused:header'
	),
	row('PR1', 'a page instead of a document', 'html-answer:page'),
	row('PR2', '`resource` is missing', 'resource-differs:absent'),
	row(
		'PR3',
		'`resource` is another address',
		'resource-differs:differs',
		'resource-differs:source'
	),
	row('PR4', 'only its start is the same', 'resource-differs:prefix'),
	row('PR5', '`resource` with a fragment or without a scheme', 'resource-differs:relative'),
	row('PR6', 'a trailing slash', 'resource-differs:differs'),
	row('PR7', '`authorization_servers` is missing', 'authorization-servers-absent:absent'),
	row('PR8', 'an entry with plain http', 'endpoint-over-http:server'),
	row('PR9', 'an entry that is the address of metadata', 'authorization-servers-absent:document'),
	none('PR10', 'several authorization servers', 'No fault: the client chooses one.'),
	none('PR11', 'no `scopes_supported`', 'No fault: the client then asks without a scope.'),
	row(
		'PR12',
		'scopes for everything',
		'offline-access-listed:offline',
		'offline-access-listed:wildcard'
	),
	row('PR13', 'tokens not taken in the header', 'token-in-query-offered:header'),
	row('PR14', 'tokens taken in the address', 'token-in-query-offered:query'),
	none(
		'PR15',
		'the document is not sent as `application/json`',
		'Clients read the body whatever the type says; a page of HTML is found as such.'
	),
	none(
		'PR16',
		'signed metadata, DPoP, certificates',
		'Optional parts that clients ignore where they do not know them.'
	),
	row(
		'PR17',
		'server metadata where that of the resource belongs',
		'authorization-servers-absent:absent'
	),
	row('AS1', 'a page instead of a document', 'html-answer:page'),
	row('AS2', '`issuer` is missing or another one', 'issuer-differs:absent', 'issuer-differs:named'),
	row('AS3', '`issuer` with plain http', 'endpoint-over-http:http'),
	row(
		'AS4',
		'an endpoint is missing or plain http',
		'required-endpoint-absent:absent',
		'endpoint-over-http:http'
	),
	row('AS5', 'no `code` response', 'code-flow-absent:response', 'required-endpoint-absent:absent'),
	row('AS6', 'no PKCE with S256', 'pkce-absent:absent', 'pkce-absent:without'),
	row('AS7', '`plain` is offered', 'pkce-absent:plain'),
	row('AS8', 'no way to an id', 'registration-absent:absent', 'registration-absent:documents'),
	row('AS9', 'only registration', 'registration-absent:retiring'),
	row('AS10', 'registration over plain http', 'endpoint-over-http:http'),
	row('AS11', 'no public clients', 'public-client-refused:none'),
	row('AS12', 'no `authorization_code` grant', 'code-flow-absent:grant'),
	row('AS13', 'no `refresh_token` grant', 'code-flow-absent:refresh'),
	row('AS14', '`iss` in callbacks is not announced', 'callback-issuer-unannounced:absent'),
	row('AS15', 'no `jwks_uri` beside a JWT', 'keys-address-absent:absent'),
	row('AS16', 'endpoints on a foreign host', 'endpoint-on-other-host:other'),
	none(
		'AS17',
		'scopes that only the resource lists',
		'Servers need not list all scopes they know.'
	),
	none(
		'AS18',
		'implicit and password grants offered',
		'Most providers list them for other programs; no MCP client uses them.'
	),
	none('AS19', 'an OpenID document', 'No fault: it is recognised and named.'),
	row(
		'JW1',
		'not three parts',
		'token-cut-off:parts',
		'token-cut-off:broken',
		'encrypted-token:encrypted'
	),
	row(
		'JW2',
		'signs around the token',
		'bearer-prefix-repeated:scheme',
		'bearer-prefix-repeated:line'
	),
	row('JW3', '`alg` is none', 'algorithm-none:none'),
	row('JW4', 'signed with a shared secret', 'doubtful-token-header:shared'),
	row('JW5', 'no `kid` beside several keys', 'doubtful-token-header:unnamed'),
	none(
		'JW6',
		'`typ` is not `at+jwt`',
		'Most servers issue access tokens without it; none refuses them.'
	),
	row('JW7', 'an ID token', 'id-token-sent:identity'),
	row(
		'JW8',
		'`iss` is another one',
		'issuer-of-token-differs:differs',
		'issuer-of-token-differs:version'
	),
	row(
		'JW9',
		'`aud` is another one',
		'audience-differs:differs',
		'audience-differs:client',
		'audience-differs:graph',
		'audience-differs:absent'
	),
	row(
		'JW10',
		'`exp` is missing, past or in milliseconds',
		'expired-access-token:absent',
		'expired-access-token:past',
		'expired-access-token:unit'
	),
	row('JW11', '`nbf` or `iat` is to come', 'expired-access-token:early'),
	row('JW12', 'a long life', 'long-lived-token:long'),
	row('JW13', 'a scope is missing', 'scope-not-granted:lacks'),
	none('JW14', 'bound to a key', 'No fault of the text: what the token says is listed beside it.'),
	row(
		'JW15',
		'`crit`, `jku`, `x5u`, `jwk`',
		'doubtful-token-header:key',
		'doubtful-token-header:critical'
	),
	none('JW16', 'who asked for the token', 'No fault: what the token says is listed beside it.'),
	none(
		'JW17',
		'personal data',
		'No fault: the page says that such claims are there, not what they hold.'
	),
	none(
		'JW18',
		'a token was pasted',
		'It stays in the page, and /about says so; ending it is up to its owner.'
	)
];
