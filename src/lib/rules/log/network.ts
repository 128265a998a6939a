/** Messages about reaching a remote server: network, certificates, HTTP, sessions. */
import { defineSignatures } from './define.ts';

const sdk = 'https://github.com/modelcontextprotocol/typescript-sdk';
const python = 'https://github.com/modelcontextprotocol/python-sdk';
const node = 'https://nodejs.org/api/errors.html';
const cors = 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS/Errors';

export const networkSignatures = defineSignatures([
	{
		id: 'certificate-untrusted',
		needle: 'cert',
		pattern:
			/SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:GET_ISSUER_CERT_LOCALLY|VERIFY_LEAF_SIGNATURE)|CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate|unable to (?:verify the first certificate|get local issuer certificate)/i,
		diagnosis: 'tls-certificate-untrusted',
		explain:
			'The program does not trust the certificate — a company proxy or a private authority signed it',
		confidence: 'certain',
		sources: ['https://nodejs.org/api/cli.html#node_extra_ca_certsfile']
	},
	{
		id: 'fetch-failed-behind-proxy',
		needle: 'fetch failed',
		pattern: /TypeError: fetch failed/,
		diagnosis: 'corporate-proxy-not-used',
		explain: 'The request does not get out — Node.js does not use the company proxy by itself',
		judge: (_, { text }) =>
			/\bproxy\b/i.test(text) && !/proxy[\w-]*\.example/i.test(text) ? {} : null,
		sources: [node]
	},
	{
		id: 'refused-ipv6',
		needle: 'econnrefused ::1',
		pattern: /ECONNREFUSED ::1:\d+/,
		diagnosis: 'localhost-ipv6-mismatch',
		explain: '`localhost` led to `::1`, where nothing listens — the server listens on `127.0.0.1`',
		sources: [node]
	},
	{
		id: 'refused-loopback',
		needle: 'refused',
		pattern: /(?:ECONNREFUSED|connection refused|ERR_CONNECTION_REFUSED)[^\n]{0,80}/i,
		diagnosis: 'server-not-listening',
		explain: 'Nothing accepts the connection — the server does not run, or listens elsewhere',
		judge: ([found], { text }) =>
			/::1:\d/.test(found)
				? null
				: /docker|container|n8n-1|puppeteer/i.test(text) ||
					  text.includes('net::ERR_CONNECTION_REFUSED at http://localhost')
					? {
							diagnosis: 'localhost-wrong-machine',
							explain:
								'`localhost` inside a container is the container itself — the server runs outside of it'
						}
					: {},
		sources: [node]
	},
	{
		id: 'container-reset',
		needle: 'connection reset',
		pattern: /Connection reset by peer/i,
		diagnosis: 'server-not-listening',
		explain:
			'The port is open but nobody answers behind it — in the container the server listens on loopback only',
		judge: (_, { text }) => (/docker run[^\n]* -p /.test(text) ? {} : null),
		sources: ['https://docs.docker.com/engine/network/port-publishing/']
	},
	{
		id: 'cors-blocked',
		needle: 'cors policy',
		pattern: /has been blocked by CORS policy:[^\n]{0,200}/,
		diagnosis: 'cors-preflight-failed',
		explain:
			'The browser keeps the answer from the page — the server does not allow this origin or header',
		confidence: 'certain',
		sources: [cors]
	},
	{
		id: 'host-refused',
		needle: 'invalid host',
		pattern: /Invalid Host(?: header)?:? ?([^\s\n]{0,80})/i,
		diagnosis: 'host-header-rejected',
		explain: 'The server refuses the name it was called by — it is not on its list of hosts',
		confidence: 'certain',
		sources: [python, sdk]
	},
	{
		id: 'misdirected',
		needle: '421',
		pattern: /\b421 Misdirected Request\b/,
		diagnosis: 'host-header-rejected',
		explain: 'The server refuses the name it was called by — it is not on its list of hosts',
		sources: [python]
	},
	{
		id: 'session-unknown',
		needle: 'session',
		pattern:
			/No valid session ID provided|Session not found|Invalid or expired session ID|Session has been terminated/,
		diagnosis: 'session-id-unknown',
		explain:
			'The server does not know the session any more — it was restarted, or another copy answers',
		sources: [sdk, python]
	},
	{
		id: 'session-missing',
		needle: 'session',
		pattern: /Missing session ID|Mcp-Session-Id header is required/,
		diagnosis: 'session-id-missing',
		explain:
			'A request came without its session id — a proxy, a browser rule or the wrong transport drops it',
		judge: (_, { text }) =>
			/TransportMode\.Sse|"sse"|sse-only/i.test(text)
				? {
						diagnosis: 'sse-type-for-streamable-endpoint',
						explain:
							'The older SSE transport meets a Streamable HTTP endpoint — set the type to `http`'
					}
				: {},
		sources: [sdk, python]
	},
	{
		id: 'already-initialized',
		needle: 'already',
		pattern: /Server already initialized|Already connected to a transport/,
		diagnosis: 'server-already-initialized',
		explain: 'One server object serves two clients — it needs a new one for each session',
		confidence: 'certain',
		sources: [sdk]
	},
	{
		id: 'not-acceptable',
		needle: 'not acceptable',
		pattern: /Not Acceptable: Client must accept/,
		diagnosis: 'accept-header-missing',
		explain: 'The request does not accept both answers of MCP — in a browser tab that is expected',
		confidence: 'certain',
		sources: [sdk, python]
	},
	{
		id: 'get-stream-refused',
		needle: 'failed to open sse stream',
		pattern: /Failed to open SSE stream: (?:Not Found|Bad Request|Internal Server Error)/,
		diagnosis: 'get-stream-not-405',
		explain: 'The server answers the optional GET stream with an error — it should say 405',
		sources: [sdk]
	},
	{
		id: 'redirect-not-followed',
		needle: 'redirect',
		pattern: /Redirect (?:response '30[1278][^\n]{0,120}|to [^\n]{1,120} not followed)/,
		diagnosis: 'trailing-slash-redirect-drops-auth',
		explain:
			'The address redirects, often to itself with a slash — the token or the body is lost on the way',
		sources: [sdk, 'https://github.com/modelcontextprotocol/python-sdk']
	},
	{
		id: 'gateway-cut-stream',
		needle: '502',
		pattern: /502[^\n]{0,80}after \d+(?:\.\d+)? ?s\b|TypeError: terminated/,
		diagnosis: 'proxy-idle-timeout',
		explain: 'A proxy cuts the quiet stream after a fixed time',
		sources: [sdk]
	},
	{
		id: 'https-demanded',
		needle: 'https',
		pattern: /(?:must use https|Non-HTTPS URLs are only allowed for localhost)/i,
		diagnosis: 'http-not-https',
		explain: 'The client takes no plain http address beyond this machine',
		confidence: 'certain',
		sources: ['https://github.com/geelen/mcp-remote']
	},
	{
		id: 'firewall-rule',
		needle: 'waf',
		pattern: /\bWAF\b[^\n]{0,120}|cf-mitigated: challenge/,
		diagnosis: 'waf-blocks-client',
		explain: 'A firewall rule stops the client before the server sees it',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'access-layer-refuses',
		needle: 'host_not_allowed',
		pattern: /403 host_not_allowed/,
		diagnosis: 'waf-blocks-client',
		explain: 'The layer in front of the server refuses the request — the server never sees it',
		sources: [
			'https://support.claude.com/en/articles/11503834-building-custom-integrations-via-remote-mcp-servers'
		]
	},
	{
		id: 'protocol-version-refused',
		needle: 'protocol version',
		pattern: /Unsupported protocol version|protocol version is not supported/,
		diagnosis: 'protocol-version-unsupported',
		explain: 'Client and server know no common protocol version',
		sources: [sdk, python]
	}
]);
