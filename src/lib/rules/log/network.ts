/** Messages about reaching a remote server: network, certificates, HTTP, sessions. */
import {
	defineSignatures,
	lessIfProse,
	noTokenCame,
	onlyWith,
	unless,
	type Meaning
} from './define.ts';

const sdk = 'https://github.com/modelcontextprotocol/typescript-sdk';
const python = 'https://github.com/modelcontextprotocol/python-sdk';
const node = 'https://nodejs.org/api/errors.html';
const cors = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors';

/** Between a message and the status in its fields stands the page that came back. */
const farthestField = 8_000;
/** Between a message of Node.js and its cause stands where it was thrown. */
const farthestCause = 1_500;

/** What the console of a browser says before a client in its page says more. */
const inPage = /Failed to load resource: the server responded with a status of 40[04]/;
const sessionHidden: Meaning = {
	diagnosis: 'cors-session-id-not-exposed',
	explain: 'The page may not read `Mcp-Session-Id` — its next request comes without a session'
};

export const olderTransport: Meaning = {
	diagnosis: 'http-type-for-sse-endpoint',
	explain: 'The address is of the older SSE transport — this client speaks Streamable HTTP'
};

/** What these statuses say about any address. */
const statusMeanings: Readonly<Record<string, Meaning>> = {
	'401': {
		diagnosis: 'missing-credential',
		explain: 'The server answers 401 — the credential is missing, wrong or not for this server'
	},
	'403': {
		diagnosis: 'access-policy-block',
		explain: 'The server answers 403 — it knows the caller and refuses'
	},
	'406': { diagnosis: 'accept-header-missing' },
	'415': { diagnosis: 'content-type-rejected' },
	'421': { diagnosis: 'host-header-rejected' }
};

/** What an HTTP status says about an address that was called for MCP. */
function statusMeaning(status: string, address = ''): Meaning {
	if (status === '404' && address.includes('/.well-known/'))
		return {
			diagnosis: 'no-oauth-endpoints',
			explain:
				'The client looks for a way to sign in and gets 404 — there is none, or its metadata are missing'
		};
	if (status.startsWith('5'))
		return {
			diagnosis: 'server-error-5xx',
			explain: 'The server, or a proxy before it, fails — its own log has the reason'
		};
	if (status === '400' && address.includes('githubcopilot'))
		return {
			diagnosis: 'missing-credential',
			explain: 'GitHub answers 400 where no token comes — give one in the header'
		};
	if (/^40[045]$/.test(status) && /\/sse\/?$/.test(address)) return olderTransport;
	return statusMeanings[status] ?? {};
}

/** The number of a status that is told in words; those of all others are of a server that fails. */
const statusInWords = (words: string) =>
	({ unauthorized: '401', forbidden: '403' })[words.toLowerCase()] ?? '500';

/** The body refuses the caller, whatever the status beside it. */
const refusalInBody =
	/"(?:error|message|detail)\\?": ?\\?"(?:Unauthorized|Unauthenticated|Not authenticated|(?:User )?[Aa]uthentication (?:is )?required)\b/;

/** A token came and is refused: that says more than the 401 around it. */
const refusesToken = (text: string) => text.includes('invalid_token') && !noTokenCame.test(text);

/** Of a package, not of a server. */
const isDownload = /npm (?:error|ERR!)|\bpip\b|pypi/;

const namesProxy = /\bHTTPS?_PROXY\b|(?:company|corporate) proxy/i;
/** Not mcp-remote's own file and success, not the Inspector's proxy, and no address made up for an example. */
const speaksOfProxy =
	/\bproxy\b(?!\.[cm]?js\b| established| server (?:listening|running)|[\w-]*\.example)/i;
const olderSse = /\w*TransportMode\.Sse|"sse"|sse-only/i;

const otherStatus = {
	diagnosis: 'wrong-endpoint-url',
	explain:
		'The address answers {1} — it is not the MCP endpoint, or expects another kind of request',
	severity: 'warning',
	confidence: 'possible'
} as const;

/** What follows shows that the client got over it. */
const wentOn = (after: string) =>
	/(?<!"OPTIONS [^"\n]{1,200})" 20[02]\b|\b200 OK\b|\d tools/.test(after);

export const networkSignatures = defineSignatures([
	{
		id: 'certificate-untrusted',
		judge([found], { text, near }) {
			if (/certificate has expired|hostname mismatch|doesn't match|altnames/i.test(near))
				return null;
			if (/self[-_ ]signed/i.test(text))
				return lessIfProse(/^self[- ]/i.test(found) && !/error|fail|verif/i.test(near));
			return /leaf_signature|first certificate/i.test(found) && !/npm (?:error|ERR!)/.test(text)
				? {
						diagnosis: 'tls-chain-incomplete',
						explain:
							'The server sends its certificate without those between — programs cannot check it',
						confidence: 'likely'
					}
				: {};
		},
		pattern:
			/SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|CERTIFICATE_VERIFY_FAILED|invalid peer certificate: \w+|failed to verify certificate|remote certificate is invalid|certificate signed by unknown authority|unable to find valid certification path|SSL connection could not be established|PKIX path building failed|ERR_CERT_AUTHORITY_INVALID|self[- ]signed certificate(?: in certificate chain)?|unable to (?:verify the first certificate|get local issuer certificate)/i,
		diagnosis: 'tls-certificate-untrusted',
		explain:
			'The program does not trust the certificate — a company proxy or a private authority signed it',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/cli.html#node_extra_ca_certsfile']
	},
	{
		id: 'fetch-failed-behind-proxy',
		pattern: /TypeError: fetch failed/,
		diagnosis: 'corporate-proxy-not-used',
		explain: 'The request does not get out — Node.js does not use the company proxy by itself',
		judge: onlyWith(speaksOfProxy),
		sources: [node]
	},
	{
		id: 'fetch-failed-in-editor',
		pattern:
			/Error (?:sending message|connecting) to (https?:\/\/[^\s]{1,200}?)(?: as SSE)?: TypeError: fetch failed|MCP server: fetch failed/,
		diagnosis: 'corporate-proxy-not-used',
		explain: 'The request does not get through — a proxy, a certificate, or nobody listens there',
		severity: 'warning',
		confidence: 'possible',
		judge: ([, named], { text }) => {
			// n8n names no address; mostly it calls a container beside it.
			const address = named ?? /https?:\/\/(?:localhost|127\.)|https:/.exec(text)?.[0] ?? 'http:';
			if (address.startsWith('http:')) return { diagnosis: 'server-not-listening' };
			return /^https:\/\/(?:localhost|127\.|\[::1\])/.test(address)
				? { diagnosis: 'tls-certificate-untrusted' }
				: {};
		},
		sources: ['https://code.visualstudio.com/docs/agents/reference/mcp-configuration']
	},
	{
		id: 'fetch-failed-alone',
		pattern:
			/\bfetch failed\b|TypeError: (?:Failed to fetch|Load failed)\b|NetworkError when attempting to fetch resource/,
		diagnosis: 'corporate-proxy-not-used',
		explain: 'The request does not get through — a proxy, a certificate, or nobody listens there',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge({ 0: found, index }, { text, near }) {
			if (found !== 'fetch failed')
				return {
					diagnosis: 'cors-preflight-failed',
					explain:
						'The page got no answer that it may read — the server does not allow it, or is not there'
				};
			// Its cause tells more.
			if (text.slice(index, index + farthestCause).includes('[cause]:')) return null;
			if (near.includes('[warning]')) return null;
			return /http:\/\/(?:localhost|127\.)/.test(text) ? { diagnosis: 'server-not-listening' } : {};
		},
		sources: [node, cors]
	},
	{
		id: 'refused-ipv6',
		pattern: /ECONNREFUSED ::1:\d+/,
		diagnosis: 'localhost-ipv6-mismatch',
		explain: '`localhost` led to `::1`, where nothing listens — the server listens on `127.0.0.1`',
		// Node.js lists every address that it tried.
		judge: (_, { near }) => (near.includes('ECONNREFUSED 127.0.0.1:') ? null : {}),
		sources: [node]
	},
	{
		id: 'refused-loopback',
		needle: 'refused',
		pattern:
			/(?:ECONNREFUSED|connection refused|ERR_CONNECTION_REFUSED)[^\n]{0,80}|actively refused it|All connection attempts failed|computer able to access the url|typo in the url or port|curl: \(7\) [^\n]{0,160}/i,
		diagnosis: 'server-not-listening',
		explain: 'Nothing accepts the connection — the server does not run, or listens elsewhere',
		judge: ([found], { text }) => {
			if (/::1:\d/.test(found) && !found.includes('127.0.0.1:')) return null;
			if (
				/docker|container|n8n-1|puppeteer/i.test(text) ||
				text.includes('net::ERR_CONNECTION_REFUSED at http://localhost')
			)
				return {
					diagnosis: 'localhost-wrong-machine',
					explain:
						'`localhost` inside a container is the container itself — the server runs outside of it',
					mark: /https?:\/\/(?:localhost|127\.0\.0\.1):\d+[^\s"')\]]{0,100}/
				};
			return {};
		},
		sources: [node]
	},
	{
		id: 'container-reset',
		pattern: /Connection reset by peer/i,
		diagnosis: 'server-not-listening',
		explain:
			'The port is open but nobody answers behind it — in the container the server listens on loopback only',
		judge: (_, { text }) =>
			/docker run[^\n]* -p /.test(text)
				? { mark: /Listening on https?:\/\/(?:localhost|127\.0\.0\.1)[^\s"']{0,80}/ }
				: null,
		sources: ['https://docs.docker.com/engine/network/port-publishing/']
	},
	{
		id: 'cors-blocked',
		pattern:
			/has been blocked by CORS policy:[^\n]{0,200}|Request header field [\w-]{1,60} is not allowed by Access-Control-Allow-Headers|Disallowed CORS (?:origin|method|headers)\b|CORS error trying to load/,
		diagnosis: 'cors-preflight-failed',
		explain:
			'The browser keeps the answer from the page — the server does not allow this origin or header',
		confidence: 'certain',
		sources: [cors]
	},
	{
		id: 'host-refused',
		pattern: /Invalid Host(?!\w| ?name)(?: header)?(?:: ?([\w.:[\]-]{1,80}))?|Missing Host header/i,
		diagnosis: 'host-header-rejected',
		explain: 'The server refuses the name it was called by — it is not on its list of hosts',
		confidence: 'certain',
		sources: [python, sdk]
	},
	{
		id: 'misdirected',
		pattern: /\b421 Misdirected Request\b/,
		diagnosis: 'host-header-rejected',
		explain: 'The server refuses the name it was called by — it is not on its list of hosts',
		sources: [python]
	},
	{
		id: 'session-unknown',
		pattern:
			/No valid session(?: ID(?: provided)?)?|(?:Unknown|Invalid) session ID|\b[Ss]ession not found|Invalid or expired session ID|Session (?:has been |with server )?terminated|Bad Request: Server not initialized|(?:Unknown|Invalid|Expired) Mcp-Session-Id\b|Received request before initialization was complete|Server does not recognize session|Session expired \(HTTP 404\)/,
		diagnosis: 'session-id-unknown',
		explain:
			'The server does not know the session any more — it was restarted, or another copy answers',
		judge: (_, { text }) => {
			if (inPage.test(text)) return sessionHidden;
			return text.includes('invalid_grant') ? null : {};
		},
		sources: [sdk, python]
	},
	{
		id: 'session-missing',
		pattern:
			/[Mm]issing (?:MCP )?session ID|Mcp-Session-Id header is required|requires an Mcp-Session-Id header|A new session can only be created by an initialize request|Session ID required in mcp-session-id header|session id is REQUIRED for non-initialize|Unexpected message, expect initialize request/,
		diagnosis: 'session-id-missing',
		explain:
			'A request came without its session id — a proxy, a browser rule or the wrong transport drops it',
		judge: (_, { text }) => {
			if (inPage.test(text)) return sessionHidden;
			if (olderSse.test(text))
				return {
					diagnosis: 'sse-type-for-streamable-endpoint',
					explain:
						'The older SSE transport meets a Streamable HTTP endpoint — set the type to `http`',
					mark: olderSse
				};
			if (/^> ?mcp-session-id: \S|-H ["']mcp-session-id: ?\S/im.test(text))
				return {
					diagnosis: 'protocol-headers-stripped',
					explain:
						'The session id was sent and did not arrive — something on the way removes the header'
				};
			return {};
		},
		sources: [sdk, python]
	},
	{
		id: 'already-initialized',
		pattern:
			/Server already initialized|Already connected to a transport|Stateless transport cannot be reused|Only one initialization request is allowed/,
		diagnosis: 'server-already-initialized',
		explain: 'One server object serves two clients — it needs a new one for each session',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'not-acceptable',
		pattern: /Not Acceptable: Client must accept|Accept must contain (?:both )?'/,
		diagnosis: 'accept-header-missing',
		explain: 'The request does not accept both answers of MCP — in a browser tab that is expected',
		confidence: 'certain',
		sources: [sdk, python]
	},
	{
		id: 'get-stream-refused',
		pattern:
			/Failed to open SSE stream: (?:Not Found|Bad Request|Internal Server Error|Conflict|(Unauthorized|Forbidden|Bad Gateway|Service Unavailable|Gateway Time-?out))|connecting to SSE stream, status code: [24]\d\d|SSE probe returned 40[04]\b/,
		judge: ([found, words]) => {
			if (words) return statusMeaning(statusInWords(words));
			return found.endsWith('Conflict')
				? {
						diagnosis: 'server-already-initialized',
						explain:
							'The server has a stream of this session already — two share it, or one was not closed'
					}
				: {};
		},
		diagnosis: 'get-stream-not-405',
		explain: 'The server answers the optional GET stream with an error — it should say 405',
		sources: [sdk, 'https://github.com/modelcontextprotocol/java-sdk']
	},
	{
		id: 'stream-awaited',
		pattern:
			/Invalid content type, ?expected "text\/event-stream"|Expected (?:response header )?Content-Type (?:to contain )?'?text\/event-stream'?,? (?:but was|got) '?([\w/+-]{0,40})|Invalid SSE response\. Status code: 200\b|McpTransportException: Invalid SSE response$|timeout waiting for endpoint(?: event)?$|Failed to wait for the message endpoint/m,
		diagnosis: 'wrong-endpoint-url',
		explain: 'No event stream comes from that address — it is not the endpoint of the older SSE',
		judge: ([found, type], { text }) => {
			if (found.startsWith('Mcp') && /StreamableHttp|^GET \S{1,200}\/mcp\b/m.test(text))
				return {
					diagnosis: 'get-stream-not-405',
					explain:
						'The optional GET stream brings something other than events — the server should say 405'
				};
			if (found.includes('endpoint'))
				return {
					diagnosis: 'sse-type-for-streamable-endpoint',
					explain:
						'The stream opens without its first event — the address is Streamable HTTP, or a proxy holds it back',
					confidence: 'possible'
				};
			if (type === 'application/json')
				return {
					diagnosis: 'sse-type-for-streamable-endpoint',
					explain:
						'JSON comes where this client awaits the older SSE — set its type to Streamable HTTP'
				};
			if (type === 'text/html')
				return {
					explain: 'A web page comes in place of the event stream — the address is another one'
				};
			return {};
		},
		sources: [
			'https://github.com/EventSource/eventsource',
			'https://github.com/florimondmanca/httpx-sse',
			'https://ktor.io/docs/client-server-sent-events.html'
		]
	},
	{
		id: 'redirect-not-followed',
		pattern:
			/Redirect (?:response '30[1278][^\n]{0,120}|to [^\n]{1,120} not followed)|(?:unexpected|Non-200) status(?: code)?:? \(?30[1278]\b|POSTing to endpoint \(HTTP 30[1278]\)/,
		diagnosis: 'trailing-slash-redirect-drops-auth',
		explain:
			'The address redirects, often to itself with a slash — the token or the body is lost on the way',
		judge: (_, { text }) =>
			text.includes("Redirect location: '") ? { mark: /Redirect location: '[^'\n]{1,200}'/ } : {},
		sources: [sdk, 'https://github.com/modelcontextprotocol/python-sdk']
	},
	{
		id: 'stream-terminated',
		pattern:
			/TypeError: terminated|SSE stream disconnected[^\n]{0,60}|chunked transfer encoding, state: \w{1,40}|EOF reached while reading|prematurely closed DURING response|peer closed connection without sending complete message body|Response payload is not completed|response ended prematurely|ERR_INCOMPLETE_CHUNKED_ENCODING/,
		diagnosis: 'proxy-idle-timeout',
		explain: 'The event stream was cut — a proxy ends quiet streams, or the server was restarted',
		judge: unless(isDownload),
		sources: [
			sdk,
			'https://github.com/encode/httpcore',
			'https://projectreactor.io/docs/netty/release/reference/'
		]
	},
	{
		id: 'gateway-cut-stream',
		pattern: /502[^\n]{0,80}after \d+(?:\.\d+)? ?s\b(?: via [^\n]{1,20})?|\bupstream timed out\b/,
		diagnosis: 'proxy-idle-timeout',
		explain: 'A proxy cuts the quiet stream after a fixed time — comment lines keep it alive',
		sources: [sdk]
	},
	{
		id: 'https-demanded',
		// Of a redirect address another message speaks.
		judge: ([found], { near }) =>
			/redirect/i.test(near) ? null : lessIfProse(/^must/i.test(found)),
		pattern:
			/(?:Remote )?(?:MCP )?URL must use https|must (?:use|start with) ['"`]?https|Non-HTTPS URLs are only allowed for localhost|Refusing to send credentials to non-https token endpoint|Issuer URL must be HTTPS/i,
		diagnosis: 'http-not-https',
		explain:
			'The client takes no plain http address beyond this machine — the token would be readable',
		confidence: 'certain',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'firewall-rule',
		needle: ['waf', 'bots', 'bot management'],
		pattern: /\bWAF\b[^\n]{0,120}|\bBot Management rules\b|(?:Manage|Block) AI (?:training )?bots/,
		diagnosis: 'waf-blocks-client',
		explain: 'A firewall rule stops the client — the server never sees the call',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'access-layer-refuses',
		pattern: /403 host_not_allowed/,
		diagnosis: 'waf-blocks-client',
		explain: 'The layer in front of the server refuses the request — the server never sees it',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'stream-not-open',
		pattern:
			/SSE connection not established|No transport found for session|\bCould not find session\b/,
		diagnosis: 'legacy-sse-stream-missing',
		explain:
			'A message came to a server that holds no stream for it — another copy has it, or it broke off',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'server-failed',
		needle: ['http 50', 'http status', 'http: 50'],
		pattern:
			/\bHTTP(?: status)?:? 50[0234]\b|"HTTP\/1\.1" 50[0234]|upstream prematurely closed|upstream connect error or disconnect|no healthy upstream|<title>50[0234]\b|\bstream is not readable/i,
		diagnosis: 'server-error-5xx',
		explain: 'The server, or a proxy before it, fails — its own log has the reason',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: ([found], { text }) => {
			if (refusalInBody.test(text)) return null;
			return found.startsWith('stream')
				? {
						explain:
							'The server reads the message before its transport can — no body parser may run on that route'
					}
				: {};
		},
		sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.6']
	},
	{
		id: 'too-many-requests',
		needle: ' 429',
		pattern:
			/\btoomanyrequests: |\bToo[ _]Many[ _]Requests\b|\bHTTP\/[\d.]+"? 429\b|\b(?:status(?: code)?|HTTP):? 429\b|\bRate limit (?:exceeded|reached)\b/i,
		diagnosis: 'too-many-requests',
		explain: 'The server counts requests, and these were too many — it answers again after a while',
		severity: 'warning',
		judge: ([found]) =>
			found.endsWith(': ')
				? { explain: 'Docker Hub counts pulls without a sign-in — `docker login`, or wait' }
				: /^rate/i.test(found)
					? { confidence: 'possible' }
					: {},
		sources: [
			'https://www.rfc-editor.org/rfc/rfc6585#section-4',
			'https://docs.docker.com/docker-hub/usage/'
		]
	},
	{
		id: 'mixed-content',
		pattern: /Mixed Content: The page at [^\n]{1,200}/,
		diagnosis: 'mixed-content',
		explain:
			'A page with https may not call plain http — the browser blocks it before anything is sent',
		confidence: 'certain',
		sources: ['https://developer.mozilla.org/en-US/docs/Web/Security/Mixed_content']
	},
	{
		id: 'capability-missing',
		pattern:
			/"code": ?-32021\b|Client does not support (?:(?:form|URL)[- ](?:mode )?)?(?:elicitation|sampling|(?:listing )?roots)\b/i,
		diagnosis: 'unsupported-client-capability',
		explain: 'The server needs something that this client cannot do — such as asking the person',
		confidence: 'certain',
		sources: [
			'https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http'
		]
	},
	{
		id: 'inspector-token-missing',
		pattern: /Use the x-mcp-remote-auth header/,
		diagnosis: 'wrong-inspector-address',
		explain:
			'The page was opened without the token of this Inspector — open the line that the terminal printed',
		confidence: 'certain',
		sources: ['https://github.com/modelcontextprotocol/inspector']
	},
	{
		id: 'origin-refused',
		pattern:
			/Invalid Origin(?: header)?(?:: ?([^\s"]{1,80}))?|Invalid origin\. Request blocked to prevent DNS rebinding attacks/i,
		diagnosis: 'host-header-rejected',
		explain: 'The server refuses the page that calls it — its origin is not on the list',
		confidence: 'certain',
		judge: ([found]) =>
			found.includes('Request blocked')
				? {
						diagnosis: 'wrong-inspector-address',
						explain:
							'The Inspector refuses this page address — open the line that the terminal printed, unchanged'
					}
				: {},
		sources: [sdk, python]
	},
	{
		id: 'headers-disagree',
		pattern: /request headers and body disagree/,
		diagnosis: 'protocol-headers-stripped',
		explain:
			'A header of the 2026-07-28 protocol is missing or differs from the body — a proxy may drop it',
		sources: [sdk]
	},
	{
		id: 'negotiation-refused',
		pattern:
			/Version negotiation failed: the server (requires authorization|denied access) \(HTTP \d+\)/,
		diagnosis: 'missing-credential',
		explain:
			'The first question met a server that wants a sign-in — the client has no way to sign in',
		judge: ([, what], { text }) => {
			if (what === 'denied access')
				return {
					diagnosis: 'access-policy-block',
					explain:
						'The server refuses this client or account with 403 — signing in does not change it'
				};
			return text.includes('Missing Authorization header') ? null : {};
		},
		sources: [sdk]
	},
	{
		id: 'negotiation-timed-out',
		pattern: /Version negotiation probe timed out/,
		diagnosis: 'startup-timeout',
		explain: 'The server says nothing to the first question — an old stdio server can hang there',
		sources: [sdk]
	},
	{
		id: 'endpoint-event-origin',
		pattern: /Endpoint origin does not match connection origin[^\n]{0,80}/,
		diagnosis: 'metadata-http-scheme',
		explain:
			'The SSE server names its inner address — behind a proxy it does not know the public one',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'reconnection-given-up',
		pattern: /Maximum reconnection attempts \(\d+\) exceeded/,
		diagnosis: 'server-not-listening',
		explain: 'The client gave up after several attempts — the server does not answer any more',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		sources: [sdk]
	},
	{
		id: 'second-stream',
		pattern: /Conflict: Only one SSE stream is allowed per session/,
		diagnosis: 'server-already-initialized',
		explain:
			'A second stream was opened in one session — two clients share it, or one did not close',
		sources: [sdk]
	},
	{
		id: 'transport-started-twice',
		pattern: /\w{0,40}Transport already started/,
		diagnosis: 'server-already-initialized',
		explain: 'One transport is started twice — `connect` starts it already',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'content-type-refused',
		pattern: /Unsupported Media Type: Content-Type must be|Invalid Content-Type header/i,
		diagnosis: 'content-type-rejected',
		explain:
			'The server takes `application/json` only — the request names another content type or none',
		confidence: 'certain',
		sources: [sdk, python]
	},
	{
		id: 'stream-held-back',
		pattern:
			/curl: \(28\) Operation timed out after \d+ milliseconds with 0 (?:out of 0 )?bytes received/,
		diagnosis: 'proxy-buffers-sse',
		explain: 'The stream is open, and nothing comes — a proxy collects it until it ends',
		// A stream that the client opens for news may be silent; the first event of the older transport may not.
		judge: (_, { text }) =>
			/^content-type: *text\/event-stream/im.test(text) && /\/sse\b|-X POST|\s-d\s/.test(text)
				? {}
				: null,
		sources: ['https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering']
	},
	{
		id: 'plain-http-to-tls-port',
		pattern:
			/plain HTTP request was sent to HTTPS port|Client sent an HTTP request to an HTTPS server/,
		diagnosis: 'http-not-https',
		explain: 'The address says http, the port speaks https — write `https://`',
		confidence: 'certain',
		sources: ['https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors']
	},
	{
		id: 'hung-up-without-answer',
		needle: ['err_connection', 'err_empty'],
		pattern:
			/SocketError: other side closed|socket hang up|\bECONNRESET\b|connection reset by peer|ERR_(?:CONNECTION_(?:RESET|CLOSED)|EMPTY_RESPONSE)|socket connection was closed unexpectedly|disconnected without sending a response|Empty reply from server|prematurely closed BEFORE response|header parser received no bytes/i,
		diagnosis: 'server-not-listening',
		explain:
			'The connection is cut without an answer — a firewall, a crash, or nobody behind the port',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: (_, { text }) => {
			if (text.includes('TypeError: terminated') || isDownload.test(text)) return null;
			if (/bytesRead: [1-9]/.test(text))
				return {
					diagnosis: 'proxy-idle-timeout',
					explain:
						'The other side cut a connection that was in use — a proxy ends quiet ones, or it crashed'
				};
			if (/\bhttps:\/\//.test(text))
				return {
					diagnosis: 'corporate-proxy-not-used',
					explain:
						'The connection is cut on its way — a firewall or proxy does not let this program out'
				};
			return /\bhttp:\/\/|bytesRead: 0\b/.test(text)
				? {
						diagnosis: 'http-not-https',
						explain:
							'The other side hung up without an answer — http on a port for https, or a server or proxy that gave up'
					}
				: {};
		},
		sources: ['https://github.com/nodejs/undici', node]
	},
	{
		id: 'port-blocked',
		pattern: /\[cause\]: Error: bad port|"cause":"bad port"|ERR_UNSAFE_PORT/,
		diagnosis: 'wrong-endpoint-url',
		explain: 'Browsers and Node.js refuse to call this port — the server needs another one',
		confidence: 'certain',
		sources: ['https://fetch.spec.whatwg.org/#port-blocking']
	},
	{
		id: 'post-refused',
		pattern: /Error POSTing to endpoint(?: \(HTTP \d{3}\))?/,
		diagnosis: 'wrong-endpoint-url',
		explain: 'The address takes no message — it is not the MCP endpoint, or speaks the older SSE',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: ({ 0: found, index }, { text }) => {
			// Older clients write the status into the message, newer ones into a field below it.
			const [, old, field] =
				/\(HTTP (\d{3})\)|\b(?:code|status)"?: ?(\d{3})\b/.exec(
					found.includes('HTTP') ? found : text.slice(index, index + farthestField)
				) ?? [];
			const status = old ?? field ?? '';
			// The body of the answer says more.
			const body = text.slice(index, index + farthestField);
			if (status === '401' && refusesToken(body)) return null;
			if (status === '405' || (status === '404' && /\/sse\b/.test(text)))
				return { diagnosis: 'http-type-for-sse-endpoint' };
			return /^(?:40[134]|5)/.test(status) ? statusMeaning(status) : null;
		},
		sources: [sdk]
	},
	{
		id: 'sse-status',
		pattern: /Non-200 status code \((\d{3})\)/,
		diagnosis: 'wrong-endpoint-url',
		explain: 'The SSE address answers {1} — nothing is there, or another transport',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: ([, status = '']) =>
			status === '405' || status === '400'
				? { diagnosis: 'sse-type-for-streamable-endpoint' }
				: statusMeaning(status),
		sources: [sdk]
	},
	{
		id: 'status-for-address',
		pattern: /(?:Client|Server) error '?(\d{3}) [^'\n]{1,40}'? for url [^\s]{1,200}/,
		...otherStatus,
		closing: true,
		judge: ([found, status = '']) =>
			statusMeaning(status, found.includes('/.well-known/') ? found : ''),
		sources: [python]
	},
	{
		id: 'status-in-spring-client',
		pattern: /\b(\d{3}) [A-Z][A-Za-z -]{1,40} from (GET|POST|DELETE) (https?:\/\/[^\s,"]{1,200})/,
		...otherStatus,
		closing: true,
		judge: ([, status = '', method, address = '']) => {
			if (method !== 'GET' || !/\/sse\/?$/.test(address)) return statusMeaning(status, address);
			return status === '405'
				? { diagnosis: 'sse-type-for-streamable-endpoint' }
				: statusMeaning(status);
		},
		sources: ['https://github.com/spring-projects/spring-framework']
	},
	{
		id: 'status-in-rust-client',
		pattern:
			/HTTP status (?:client|server) error \((\d{3}) [^)\n]{1,40}\) for url\s{1,3}\(([^)\n]{1,200})\)/,
		...otherStatus,
		judge: ([, status = '', address = '']) => statusMeaning(status, address),
		sources: ['https://github.com/modelcontextprotocol/rust-sdk']
	},
	{
		id: 'request-not-sent',
		pattern: /error sending request for url\s{1,3}\(([^)\n]{1,200})\)/,
		diagnosis: 'server-not-listening',
		explain:
			'Nobody answers at that address — nothing listens, or something on the way holds it back',
		severity: 'warning',
		sources: ['https://github.com/modelcontextprotocol/rust-sdk', 'https://docs.rs/reqwest']
	},
	{
		id: 'bot-check-page',
		pattern:
			/<title>(?:Just a moment\.{3}|Attention Required! \| Cloudflare)<\/title>|\b403\b[^\n]{0,60}Just a moment|error code: 10[12]0\b|banned your access|you have been blocked/,
		diagnosis: 'waf-blocks-client',
		explain: 'A bot check answers — an MCP client cannot pass it, the server never sees the call',
		confidence: 'certain',
		judge: ([found]) => lessIfProse(/banned|been blocked/.test(found)),
		sources: [
			'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/'
		]
	},
	{
		id: 'status-while-connecting',
		pattern: /Error (\d{3}) status (?:connecting to|sending message to) [^\s]{1,160}/,
		...otherStatus,
		judge: ([, status = '']) => statusMeaning(status),
		sources: ['https://code.visualstudio.com/docs/agents/reference/mcp-configuration']
	},
	{
		id: 'page-without-crypto',
		pattern: /undefined \(reading 'digest'\)|crypto\.subtle is (?:undefined|not available)/,
		diagnosis: 'wrong-inspector-address',
		explain:
			'The page may not use cryptography — it was opened by http under a name other than `localhost`',
		sources: ['https://developer.mozilla.org/en-US/docs/Web/API/Crypto/subtle']
	},
	{
		id: 'inspector-proxy-token',
		pattern: /proxy token is correct/,
		diagnosis: 'wrong-inspector-address',
		explain:
			'The Inspector page lacks the token of its proxy — open the line that the terminal printed',
		confidence: 'likely',
		sources: ['https://github.com/modelcontextprotocol/inspector']
	},
	{
		id: 'connection-timed-out',
		pattern:
			/connect ETIMEDOUT [^\s]{1,60}|(?:read |code: ')ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|ConnectTimeout|\bE(?:HOST|NET)UNREACH\b|ERR_CONNECTION_TIMED_OUT|curl: \(28\) (?:Failed to connect|Connection timed out)|No route to host|Network is unreachable/,
		diagnosis: 'server-not-listening',
		explain: 'Nobody answers at that address — a firewall, a VPN, or the wrong host',
		judge: (_, { text }) => {
			if (/npm (?:error|ERR!)|\bpip\b/.test(text)) return null;
			if (namesProxy.test(text))
				return {
					diagnosis: 'corporate-proxy-not-used',
					explain: 'The request does not get out — Node.js does not use the company proxy by itself'
				};
			return {};
		},
		sources: [node]
	},
	{
		id: 'host-not-reached',
		pattern:
			/Cannot connect to host ([\w.-]{1,100}):\d{1,5} ssl:[^\n]{0,120}|[Ss]emaphore timeout period has expired/,
		diagnosis: 'corporate-proxy-not-used',
		explain:
			'The request does not get out — a firewall holds it back, or a proxy is there and not used',
		judge: ([, host = ''], { near }) => {
			if (/certificate|getaddrinfo|not known/i.test(near)) return null;
			if (/^(?:localhost|127\.)/.test(host))
				return {
					diagnosis: 'server-not-listening',
					explain: 'Nothing accepts the connection — the server does not run, or listens elsewhere'
				};
			return {};
		},
		sources: [
			'https://docs.aiohttp.org/en/stable/client_reference.html',
			'https://github.com/google/mcp-security/issues/198'
		]
	},
	{
		id: 'address-malformed',
		pattern:
			/TypeError: Invalid URL|ERR_INVALID_URL|Failed to parse URL from [^\s]{1,80}|Request URL is missing an 'http:\/\/' or 'https:\/\/' protocol|unsupported protocol scheme ""|relative URL without a base|URI with undefined scheme|Invalid URI: The format of the URI|connecting to (?!https?:)\w{1,20}:[^\s]{1,80}: TypeError: fetch failed/,
		diagnosis: 'wrong-endpoint-url',
		explain: 'The address is none — its scheme is missing, or a variable in it was not replaced',
		judge: (_, { text }) => {
			if (/\binput: '--[a-z]/.test(text))
				return {
					diagnosis: 'mcp-remote-arguments',
					explain: 'An option was taken for the address — mcp-remote wants the address first'
				};
			if (/\$\{\w+\}/.test(text)) return { diagnosis: 'env-var-not-expanded' };
			return {};
		},
		sources: [node]
	},
	{
		id: 'certificate-dated-or-misnamed',
		pattern:
			/CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID|certificate has expired|Hostname\/IP does not match certificate's altnames|ERR_CERT_(?:DATE|COMMON_NAME)_INVALID|certificate verify failed: Hostname mismatch/,
		diagnosis: 'tls-chain-incomplete',
		explain: 'The certificate is past its date or for another name — every program refuses it',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/tls.html#x509-certificate-error-codes']
	},
	{
		id: 'tls-on-plain-port',
		needle: ['wrong version', 'packet length', 'err_ssl'],
		pattern:
			/(?:wrong version number|packet length too long|ERR_SSL_PROTOCOL_ERROR)[^\n]{0,60}|server gave HTTP response to HTTPS client/i,
		diagnosis: 'wrong-endpoint-url',
		explain: 'That port speaks plain http, the address says `https` — one of the two is wrong',
		sources: [node]
	},
	{
		id: 'endpoint-not-found',
		// The second one is n8n's name of a 404.
		pattern:
			/MCP endpoint not found at [^\s]{1,120}|resource you are requesting could not be found/,
		diagnosis: 'wrong-endpoint-url',
		explain: 'Nothing is at that address — usually the path is missing',
		judge: onlyWith(/MCP (?:server|endpoint)/),
		sources: [
			'https://code.claude.com/docs/en/mcp',
			'https://github.com/n8n-io/n8n/blob/master/packages/workflow/src/errors/node-api.error.ts'
		]
	},
	{
		id: 'name-unknown',
		needle: ['enotfound', 'eai_again', 'resolve host', 'unknownhost', 'lookup '],
		pattern:
			/(?:getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|Could not resolve host:|UnknownHostException:|dial tcp: lookup) ([\w.-]{1,100})|Name or service not known|nodename nor servname|Temporary failure in name|getaddrinfo failed|No such host is|failed to lookup address|ERR_NAME_NOT_RESOLVED/,
		diagnosis: 'wrong-endpoint-url',
		explain:
			'The host name `{1}` leads nowhere — it is misspelt, or known inside another network only',
		judge: ([, name], { text }) => {
			if (isDownload.test(text) || text.includes('fatal: unable')) return null;
			if (speaksOfProxy.test(text))
				return {
					diagnosis: 'corporate-proxy-not-used',
					explain:
						'The name is looked up past the company proxy — Node.js does not use it by itself'
				};
			if (!name)
				return {
					explain:
						'The host name leads nowhere — it is misspelt, or known inside another network only'
				};
			return {};
		},
		sources: [node]
	},
	{
		id: 'reset-behind-proxy',
		pattern: /ECONNRESET/,
		diagnosis: 'corporate-proxy-not-used',
		explain:
			'The connection is cut on its way out — Node.js does not use the company proxy by itself',
		judge: onlyWith(namesProxy),
		sources: [node]
	},
	{
		id: 'cors-request-blocked',
		pattern: /Cross-Origin Request Blocked:[^\n]{0,200}/,
		diagnosis: 'cors-preflight-failed',
		explain:
			'The browser keeps the answer from the page — the server does not allow this origin or header',
		confidence: 'certain',
		sources: [cors]
	},
	{
		id: 'local-address-refused',
		pattern: /Localhost URLs cannot be used[^\n]{0,60}/i,
		diagnosis: 'localhost-wrong-machine',
		explain: 'The connector runs in the vendor’s cloud — it cannot reach your machine',
		confidence: 'certain',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'connector-unreachable',
		pattern:
			/Couldn.t reach (?:the MCP server|[^\n]{1,60}\. You can check the server URL)|Couldn.t connect to the server\. Check that the URL points to a valid MCP server|Nothing answered at this URL/,
		diagnosis: 'cloud-cannot-reach-server',
		explain:
			'The vendor’s cloud cannot reach the server — a private host, a firewall or its certificate',
		confidence: 'possible',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'inspector-unreachable',
		pattern: /"code": ?"unreachable"/,
		diagnosis: 'server-not-listening',
		explain:
			'The Inspector gets no connection — nothing listens there, or the address is another one',
		sources: ['https://github.com/modelcontextprotocol/inspector']
	},
	{
		id: 'status-in-words',
		// Its words are in nearly every log.
		needle: '',
		pattern:
			/(?:\bstatus(?: code)?(?: does not indicate success)?[: ]{1,3}\(?|状态码[:：] ?|\bstatus(?:Code)?\\?"?[:=] ?(?=40[13])|\breturned (?:an? |HTTP )|server returned |status code 200 but was |"code\\?": ?|but got HTTP |\bHTTP (?=40[13])|\b(?:connect|error|failed|HTTP code|client|broken session|sending "initialize"|endpoint): \(?|"POST \S{1,200} HTTP\/[\d.]+" (?=40[56]|415)|"GET \S{1,200} HTTP\/[\d.]+" (?=406))((?:40[0-6]|415|5\d\d)\b|Unauthorized|Internal Server Error|Bad Gateway|Service Unavailable|Gateway Time-?out)/i,
		...otherStatus,
		closing: true,
		// A client that got further has got over it.
		judge: ({ 1: said = '', index }, { text, near }) => {
			if (wentOn(text.slice(index))) return null;
			// The body of the answer says more.
			if (said.startsWith('5') ? refusalInBody.test(text) : said === '401' && refusesToken(text))
				return null;
			if (/^40[13]/.test(said) && /\b(?!MCP)\w+ API\b(?! (?:key|token))/.test(near))
				return {
					diagnosis: 'upstream-key-rejected',
					explain: 'The service behind the server answers {1} — it refuses the key of the server'
				};
			return statusMeaning(/^\d/.test(said) ? said : statusInWords(said));
		},
		sources: [sdk, python]
	},
	{
		id: 'refusal-in-words',
		needle: ['missing or invalid', 'invalid or missing', 'unauthorized', 'authenticat', 'api key'],
		pattern:
			/401 error received for|Authentication required\. Please|\bUnauthorizedError\b|Authorization error (?:when sending|connecting)|(?:missing or invalid|invalid or missing) (?:authori[sz]ation|authentication|bearer|api)|\b(?<!or )invalid (?:(?:bearer|access) token|api[ _-]?key|IAP credentials)\b|"(?:error|message|detail|msg)\\?": ?\\?"(?:Unauthorized|(?:Un|Not )authenticated|(?:User )?authentication (?:(?:is )?required|failed)|(?:Missing|No) API key|API key (?:is )?(?:required|missing))\b|The request was not authenticated\b|(?<!HTTP\/[\d.]{1,3}"? )\b401:? \(?Unauthorized\b/i,
		diagnosis: 'missing-credential',
		explain: 'The server wants a credential — it is missing, wrong or not for this server',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: ({ index }, { text }) => (wentOn(text.slice(index)) || refusesToken(text) ? null : {}),
		sources: [sdk, 'https://github.com/modelcontextprotocol/java-sdk']
	},
	{
		id: 'discovery-in-server-log',
		pattern:
			/\bGET [^\s"]{0,200}\/\.well-known\/(?:oauth-|openid-)[^\s"]{1,200} (?:HTTP\/[\d.]+"? )?404\b/,
		diagnosis: 'no-oauth-endpoints',
		explain:
			'After a 401 the client looks for a way to sign in and gets 404 — there is none, or its metadata are missing',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: (_, { text }) =>
			/ 401\b/.test(text) &&
			!/GET [^\s"]{0,200}\/\.well-known\/(?:oauth|openid)[^\n]{1,220} 200\b/.test(text)
				? {}
				: null,
		sources: ['https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization']
	},
	{
		id: 'forbidden',
		pattern:
			/\b403:? \(?Forbidden\)?|code: 403 \(Forbidden\)|"message": ?"Forbidden"|does not have permission to get URL|is not authorized to perform: [\w:-]{1,80}/,
		diagnosis: 'access-policy-block',
		explain: 'The server answers 403 — it refuses this account, this licence or this client',
		severity: 'warning',
		confidence: 'possible',
		closing: true,
		judge: ([found]) =>
			found.startsWith('is not')
				? { explain: 'The account may not do that — a policy (IAM) would have to allow it' }
				: {},
		sources: ['https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4']
	},
	{
		id: 'protocol-version-refused',
		pattern:
			/Unsupported protocol version|protocol version is not supported|reported protocol version [\d-]+, but|did not offer pinned protocol version|negotiated MCP protocol era|"code": ?-32022\b/i,
		diagnosis: 'protocol-version-unsupported',
		explain: 'Client and server know no common protocol version — one of them must be updated',
		sources: [sdk, python]
	}
]);
