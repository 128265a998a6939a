/** Texts that the signatures of `network.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'certificate-untrusted': {
		matches: [
			'HttpRequestException: The SSL connection could not be established, see inner exception.',
			'javax.net.ssl.SSLHandshakeException: PKIX path building failed',
			'net::ERR_CERT_AUTHORITY_INVALID',
			"code: 'SELF_SIGNED_CERT_IN_CHAIN'",
			'error: tls: failed to verify certificate: x509: cannot validate certificate for 10.0.0.8'
		],
		ignores: [
			'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
			'the certificate is fine: error'
		]
	},
	'fetch-failed-behind-proxy': {
		matches: ['TypeError: fetch failed (behind the company proxy)'],
		ignores: ['TypeError: fetch failed']
	},
	'fetch-failed-in-editor': {
		matches: [
			'[info] Connection state: Error Error sending message to https://mcp.example.com/mcp: TypeError: fetch failed',
			'[info] Connection state: Error Error connecting to http://localhost:8931/sse as SSE: TypeError: fetch failed',
			'Failed to execute operation: Failed to connect to MCP server: fetch failed'
		],
		ignores: [
			'[warning] Error populating auth server metadata for https://id.example.com: TypeError: fetch failed',
			'[info] Error sending message to https://mcp.example.com/mcp: Error: closed'
		]
	},
	'refused-ipv6': {
		matches: ['connect ECONNREFUSED ::1:3000'],
		ignores: [
			'fetch failed: connect ECONNREFUSED 127.0.0.1:8080, connect ECONNREFUSED ::1:8080',
			'connect ECONNREFUSED 127.0.0.1:3000'
		]
	},
	'refused-loopback': {
		matches: [
			'curl: (7) Failed to connect to mcp.example.com port 8000 after 0 ms: Could not connect to server',
			'Error: Unable to connect. Is the computer able to access the url?',
			'HTTP Connection failed after 47ms: Was there a typo in the url or port? (code: FailedToOpenSocket, errno: none)',
			'SSE error: TypeError: fetch failed: connect ECONNREFUSED ::1:8080, connect ECONNREFUSED 127.0.0.1:8080',
			'connect ECONNREFUSED 127.0.0.1:3000',
			'httpx.ConnectError: All connection attempts failed'
		],
		ignores: ['error: curl: (22) The requested URL returned error', 'connect ECONNREFUSED ::1:3000']
	},
	'container-reset': {
		matches: ['$ docker run -d -p 80:80 a\nerror: Connection reset by peer'],
		ignores: ['error: Connection reset by peer']
	},
	'cors-blocked': {
		matches: [
			'CORS error trying to load OAuth metadata from https://mcp.example.com/.well-known/oauth-authorization-server',
			'error: 400 Disallowed CORS headers',
			"Access to fetch at 'https://a.example' has been blocked by CORS policy: no header: error",
			'Error: Request header field mcp-protocol-version is not allowed by Access-Control-Allow-Headers in preflight response.'
		],
		ignores: ['error: CORS headers are disallowed here', 'the CORS policy is fine: error']
	},
	'host-refused': {
		matches: ['WARNING - Invalid Host header: mcp.example.com'],
		ignores: ['Invalid hostname in the certificate: error', 'the host is invalid: error']
	},
	misdirected: { matches: ['error: 421 Misdirected Request'], ignores: ['error: 421 items'] },
	'session-unknown': {
		matches: [
			'Error: Session expired (HTTP 404)',
			'{"error":{"code":-32000,"message":"Not Found: Unknown Mcp-Session-Id header"}}',
			'RuntimeError: Received request before initialization was complete',
			'WARN Server does not recognize session Optional[3f]. Invalidating.',
			'{"error":"Not Found","message":"MCP session not found. Please re-initialize the connection."}',
			'Bad Request: No valid session ID provided, error'
		],
		ignores: [
			'Error: the browser session expired',
			'error: invalid_grant: session not found',
			'this session is fine: error'
		]
	},
	'session-missing': {
		matches: [
			'{"error":"Invalid or missing MCP session ID."}',
			'400: Bad Request: GET requires an Mcp-Session-Id header',
			'{"error":{"code":-32000,"message":"Bad Request: A new session can only be created by an initialize request. Include a valid Mcp-Session-Id header for non-initialize requests."}}',
			'error: Session ID required in mcp-session-id header',
			'-32600 A valid session id is REQUIRED for non-initialize requests.',
			'422 Unprocessable Entity: Unexpected message, expect initialize request',
			'Bad Request: Missing session ID, error',
			'Failed to load resource: the server responded with a status of 400 (Bad Request)\nBad Request: Mcp-Session-Id header is required',
			"$ curl -H 'Mcp-Session-Id: s1' https://mcp.example.com/mcp\nBad Request: Mcp-Session-Id header is required"
		],
		ignores: ['error: the server got an initialize request', 'the session is missing: error']
	},
	'already-initialized': {
		matches: [
			'Error: Stateless transport cannot be reused across requests. Create a new transport per request.',
			'Invalid Request: Server already initialized, error',
			'{"code":-32600,"message":"Invalid Request: Only one initialization request is allowed"}'
		],
		ignores: ['it is already there: error']
	},
	'not-acceptable': {
		matches: ['Not Acceptable: Client must accept text/event-stream, error'],
		ignores: ['that is not acceptable: error']
	},
	'get-stream-refused': {
		matches: [
			'MCP SSE probe returned 404 from mcp.example.com',
			'McpTransportException: Unrecognized server error when connecting to SSE stream, status code: 404',
			'Streamable HTTP error: Failed to open SSE stream: Unauthorized',
			'Failed to open SSE stream: Gateway Timeout',
			'Streamable HTTP error: Failed to open SSE stream: Conflict',
			'Failed to open SSE stream: Not Found, error'
		],
		ignores: [
			'error: the probe returned 404 samples',
			'Unrecognized server error when connecting to SSE stream, status code: 502',
			'Error: the merge failed: Conflict',
			'Failed to open the stream: Unauthorized'
		]
	},
	'redirect-not-followed': {
		matches: [
			'SSE connection closed: unexpected status 307',
			'Error POSTing to endpoint (HTTP 308): moved',
			"httpx error: Redirect response '307 Temporary Redirect' for url 'https://a.example/mcp'"
		],
		ignores: ['Error POSTing to endpoint (HTTP 304): error', 'the redirect was followed: error']
	},
	'stream-terminated': {
		matches: [
			'java.io.IOException: chunked transfer encoding, state: READING_LENGTH',
			'java.io.IOException: EOF reached while reading',
			'PrematureCloseException: Connection prematurely closed DURING response',
			'httpx.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)',
			'ClientPayloadError: Response payload is not completed',
			'HttpIOException: The response ended prematurely. (ResponseEnded)',
			'SSE stream disconnected: TypeError: terminated'
		],
		ignores: [
			'pip install: error: peer closed connection without sending complete message body',
			'the contract was terminated: error'
		]
	},
	'gateway-cut-stream': {
		matches: [
			'[error] upstream timed out (110: Connection timed out) while reading upstream',
			'HTTP 502 "stream reset" after 125.4s, error'
		],
		ignores: ['HTTP 502 at once: error']
	},
	'https-demanded': {
		matches: ["URL must start with 'https'", 'Error: Remote MCP URL must use https'],
		ignores: ['it uses https: error', 'Error: redirect_uris must use HTTPS']
	},
	'firewall-rule': {
		matches: [
			'Service: Managed rules, Ruleset: Cloudflare Bot Management rules for all plans, Action: Block',
			'Rule: Manage AI bots',
			'WAF rule "bots" matched: error'
		],
		ignores: ['a waffle: error']
	},
	'access-layer-refuses': {
		matches: ['POST /mcp 403 host_not_allowed, error'],
		ignores: ['host_not_allowed: error']
	},
	'stream-not-open': {
		matches: [
			'No transport found for sessionId',
			'WARNING Could not find session for ID: 3f',
			'HTTP 500: SSE connection not established'
		],
		ignores: ['the connection is established: error']
	},
	'server-failed': {
		matches: [
			'Error POSTing to endpoint (HTTP 400): InternalServerError: stream is not readable',
			'upstream connect error or disconnect/reset before headers. reset reason: connection termination',
			'no healthy upstream',
			'<html><head><title>504 Gateway Time-out</title></head></html>',
			'[error] upstream prematurely closed connection while reading response header from upstream',
			'Error: HTTP 502'
		],
		ignores: [
			'error: the stream is not read',
			'error: the upstream is healthy',
			'{"error":{"message":"Unauthorized: a sign-in is required"}}\nHTTP Status: 500',
			'error after 500 lines'
		]
	},
	'too-many-requests': {
		matches: [
			'< HTTP/2 429',
			'{"error":{"code":-32004,"message":"Too many requests. Please try again later."}}',
			'McpTransportException: Invalid SSE response. Status code: 429 Line: slow down',
			'Error: MCP server rate limit exceeded',
			'docker: Error response from daemon: toomanyrequests: You have reached your pull rate limit'
		],
		ignores: [
			'error in line 429',
			'the rate limit is 100 per minute, no error',
			'error: no handler named toomanyrequests'
		]
	},
	'mixed-content': {
		matches: [
			"Mixed Content: The page at 'https://a.example' requested an insecure resource: error"
		],
		ignores: ['the mixed content of the box: error']
	},
	'capability-missing': {
		matches: [
			'{"jsonrpc":"2.0","error":{"code":-32021,"message":"x"},"id":1}',
			'Error: Client does not support listing roots (required for roots/list)',
			'Error: Client does not support URL-mode elicitation requests'
		],
		ignores: ['{"jsonrpc":"2.0","error":{"code":-32020,"message":"x"},"id":1}']
	},
	'inspector-token-missing': {
		matches: ['Authentication required. Use the x-mcp-remote-auth header'],
		ignores: ['the header x-mcp-remote-auth is sent: error']
	},
	'origin-refused': {
		matches: ['error: Invalid Origin: https://a.example'],
		ignores: ['the origin is fine: error']
	},
	'headers-disagree': {
		matches: ['Bad Request: the request headers and body disagree'],
		ignores: ['the head and the body agree: error']
	},
	'negotiation-refused': {
		matches: ['Version negotiation failed: the server requires authorization (HTTP 401)'],
		ignores: [
			'the version negotiation failed: error',
			'Version negotiation failed: the server requires authorization (HTTP 401)\nMissing Authorization header'
		]
	},
	'negotiation-timed-out': {
		matches: ['Version negotiation probe timed out'],
		ignores: ['the negotiation probe is fine: error']
	},
	'endpoint-event-origin': {
		matches: ['Error: Endpoint origin does not match connection origin: http://10.0.0.1'],
		ignores: ['the endpoint origin is fine: error']
	},
	'reconnection-given-up': {
		matches: ['Maximum reconnection attempts (2) exceeded. Error'],
		ignores: ['the maximum reconnection time: error']
	},
	'second-stream': {
		matches: ['Conflict: Only one SSE stream is allowed per session, error'],
		ignores: ['only one SSE stream: error']
	},
	'transport-started-twice': {
		matches: ['Error: StdioClientTransport already started!'],
		ignores: ['the server already started: error']
	},
	'content-type-refused': {
		matches: ['Unsupported Media Type: Content-Type must be application/json, error'],
		ignores: ['the content-type header is fine: error']
	},
	'stream-held-back': {
		matches: [
			'$ curl -iN -m 2 https://mcp.example.com/sse\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ncurl: (28) Operation timed out after 2000 milliseconds with 0 bytes received'
		],
		ignores: [
			'$ curl -iN -m 2 https://mcp.example.com/mcp\nHTTP/1.1 200 OK\nContent-Type: text/event-stream\n\ncurl: (28) Operation timed out after 2000 milliseconds with 0 bytes received',
			'curl: (28) Operation timed out after 2000 milliseconds with 0 bytes received'
		]
	},
	'plain-http-to-tls-port': {
		matches: ['<title>400 The plain HTTP request was sent to HTTPS port</title>'],
		ignores: ['Error: the request was sent to port 443']
	},
	'hung-up-without-answer': {
		matches: [
			'java.io.IOException: HTTP/1.1 header parser received no bytes',
			'PrematureCloseException: Connection prematurely closed BEFORE response',
			'cause: Error: read ECONNRESET',
			'POST https://mcp.example.com/mcp\nError: socket hang up',
			'GET http://mcp.example.com/mcp\nError: socket hang up',
			'curl: (52) Empty reply from server',
			'httpx.RemoteProtocolError: Server disconnected without sending a response.',
			'Error: The socket connection was closed unexpectedly.',
			'TypeError: fetch failed\n  [cause]: SocketError: other side closed',
			'TypeError: fetch failed\n  [cause]: SocketError: other side closed\n bytesRead: 512'
		],
		ignores: [
			'TypeError: terminated\n  [cause]: SocketError: other side closed',
			'npm error code ECONNRESET'
		]
	},
	'port-blocked': {
		matches: ['TypeError: fetch failed\n  [cause]: Error: bad port'],
		ignores: ['Error: a bad port of call']
	},
	'post-refused': {
		matches: [
			'Error POSTing to endpoint (HTTP 401): {"error":"invalid_token","error_description":"Missing or invalid access token"}',
			'Error POSTing to endpoint (HTTP 404): Not found',
			'StreamableHTTPError: Streamable HTTP error: Error POSTing to endpoint: Not found\n    at x {\n  code: 404\n}',
			'{"error":{"code":"error","message":"Error POSTing to endpoint: no","status":503}}'
		],
		ignores: [
			'Error POSTing to endpoint (HTTP 400): bad',
			`SdkHttpError: Error POSTing to endpoint: {"error":"invalid_token","error_description":"expired"}\n  status: 401`,
			'StreamableHTTPError: Streamable HTTP error: Error POSTing to endpoint: no\n    at x {\n  code: 400\n}'
		]
	},
	'sse-status': {
		matches: ['SSE error: Non-200 status code (404)'],
		ignores: ['a non-200 status code: error']
	},
	'endpoint-not-found': {
		matches: [
			'MCP endpoint not found at https://a.example. Check the URL. Error',
			'Could not connect to your MCP server\nThe resource you are requesting could not be found'
		],
		ignores: [
			'the MCP endpoint not found: error',
			'NodeApiError: The resource you are requesting could not be found'
		]
	},
	'status-for-address': {
		matches: [
			"error: Client error '404 Not Found' for url 'http://localhost:5000/.well-known/oauth-authorization-server'",
			'httpx.HTTPStatusError: Server error 504 Gateway Time-out for url https://mcp.example.com/mcp',
			"httpx.HTTPStatusError: Client error '404 Not Found' for url 'https://a.example/'"
		],
		ignores: ['an error for the url']
	},
	'connection-timed-out': {
		matches: [
			'curl: (28) Failed to connect to mcp.example.com port 443 after 75003 ms: Timeout was reached',
			'TypeError: fetch failed: connect EHOSTUNREACH 192.168.1.4:8000',
			'cause: Error: read ETIMEDOUT',
			'connect ETIMEDOUT 10.0.0.1:443'
		],
		ignores: [
			'error: curl: (28) Operation timed out with 0 bytes received',
			'the ETIMEDOUT word: error'
		]
	},
	'address-malformed': {
		matches: [
			"httpx.UnsupportedProtocol: Request URL is missing an 'http://' or 'https://' protocol.",
			'Post "mcp.example.com/mcp": unsupported protocol scheme ""',
			'builder error: relative URL without a base',
			'java.lang.IllegalArgumentException: URI with undefined scheme',
			'System.UriFormatException: Invalid URI: The format of the URI could not be determined.',
			'TypeError: Invalid URL',
			'[info] Connection state: Error Error connecting to file:///undefined: TypeError: fetch failed'
		],
		ignores: [
			'an invalid url: error',
			'Error connecting to https://mcp.example.com/mcp: TypeError: fetch failed'
		]
	},
	'certificate-dated-or-misnamed': {
		matches: [
			"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: Hostname mismatch, certificate is not valid for 'a.example'",
			"code: 'CERT_HAS_EXPIRED', error"
		],
		ignores: ['the offer has expired: error']
	},
	'tls-on-plain-port': {
		matches: [
			'http: server gave HTTP response to HTTPS client',
			'net::ERR_SSL_PROTOCOL_ERROR',
			'SSL error: wrong version number'
		],
		ignores: ['the version number is fine: error']
	},
	'name-unknown': {
		matches: [
			'net::ERR_NAME_NOT_RESOLVED',
			'getaddrinfo ENOTFOUND mcp.example.test',
			'httpx.ConnectError: [Errno -2] Name or service not known',
			'Post "https://mcp.example.test/mcp": dial tcp: lookup mcp.example.test: no such host, error'
		],
		ignores: [
			'npm error getaddrinfo ENOTFOUND packages.example.org',
			'fatal: unable to access the git repository: Could not resolve host: code.example.org',
			'error: the name of the service is not known'
		]
	},
	'reset-behind-proxy': {
		matches: ['error: ECONNRESET with HTTPS_PROXY set'],
		ignores: ['error: ECONNRESET']
	},
	'cors-request-blocked': {
		matches: ['Cross-Origin Request Blocked: The Same Origin Policy disallows it, error'],
		ignores: ['cross-origin requests are fine: error']
	},
	'local-address-refused': {
		matches: ['Localhost URLs cannot be used for connectors: error'],
		ignores: ['localhost URLs are fine: error']
	},
	'connector-unreachable': {
		matches: [
			'Nothing answered at this URL. Check it for typos before continuing.',
			"Couldn't reach Docs. You can check the server URL and verify the server is running.",
			"Couldn't connect to the server. Check that the URL points to a valid MCP server.",
			"Couldn't reach the MCP server. Error ofid_0"
		],
		ignores: ["Couldn't connect to the server. Try again: error", 'we reach the MCP server: error']
	},
	'inspector-unreachable': {
		matches: ['{"error":{"code":"unreachable","message":"x"}}'],
		ignores: ['{"error":{"code":"usage","message":"unreachable"}}']
	},
	'fetch-failed-alone': {
		matches: [
			'TypeError: fetch failed',
			'Status:   ✗ Failed\n Error:    fetch failed',
			'[error] TypeError: Failed to fetch',
			'NetworkError when attempting to fetch resource.'
		],
		ignores: [
			'[warning] Error populating auth server metadata for https://id.example.com: TypeError: fetch failed',
			'Error: Failed to fetch resource metadata'
		]
	},
	'refusal-in-words': {
		matches: [
			'{"jsonrpc":"2.0","error":{"code":-32001,"message":"Authentication failed"},"id":1}',
			'{"detail":"Not authenticated"}',
			'{"message":"No API key found in request"}',
			'The request was not authenticated. Either allow unauthenticated invocations or set the proper Authorization header.',
			'Invalid IAP credentials: empty token',
			'{"jsonrpc":"2.0","id":1,"error":{"code":-32001,"message":"Unauthorized: no user"}}',
			'{"error":"Not authenticated"}',
			'error: 401 Unauthorized',
			'{"error":"Unauthorized"}',
			'{"error":"Invalid API key"}',
			"401 error received for SSE server 'docs' without OAuth configuration",
			'Error: {"message":"Authentication required. Please supply a valid API Access Token"}',
			'UnauthorizedError',
			'McpHttpClientTransportAuthorizationException: Authorization error when sending message',
			'{"error":"Missing or invalid authorization header"}'
		],
		ignores: [
			'{"message":"API key rotated"}: error',
			'401 Unauthorized: {"error":"invalid_token","error_description":"The token is no longer known"}',
			'{"message":"Authenticated as u1"}: error',
			'HTTP/1.1 401 Unauthorized',
			'"POST /mcp HTTP/1.1" 401 Unauthorized',
			'UnauthorizedError, then "POST /mcp HTTP/1.1" 200 OK',
			'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer',
			'{"error":"invalid_token","error_description":"Missing or invalid access token"}'
		]
	},
	'page-without-crypto': {
		matches: [
			"TypeError: Cannot read properties of undefined (reading 'digest')",
			'TypeError: crypto.subtle is undefined'
		],
		ignores: ["TypeError: Cannot read properties of undefined (reading 'tools')"]
	},
	'discovery-in-server-log': {
		matches: [
			'"POST /mcp HTTP/1.1" 401 52\n"OPTIONS /.well-known/oauth-protected-resource HTTP/1.1" 200 0\n"GET /.well-known/oauth-protected-resource HTTP/1.1" 404 19',
			'"POST /mcp HTTP/1.1" 401 Unauthorized\nINFO: 10.0.0.2:1 - "GET /.well-known/oauth-protected-resource/mcp HTTP/1.1" 404 Not Found'
		],
		ignores: [
			'"POST /mcp HTTP/1.1" 401\n"GET /.well-known/oauth-protected-resource/mcp HTTP/1.1" 404\n"GET /.well-known/oauth-protected-resource HTTP/1.1" 200',
			'"GET /.well-known/oauth-protected-resource HTTP/1.1" 404 error'
		]
	},
	'stream-awaited': {
		matches: [
			'Factory method threw exception with message: Failed to wait for the message endpoint',
			'timeout waiting for endpoint',
			'GET https://mcp.example.com/mcp\nio.modelcontextprotocol.spec.McpTransportException: Invalid SSE response',
			'Error: SSE error: Invalid content type, expected "text/event-stream"',
			'sse error: Invalid content type,expected "text/event-stream"',
			"Error in sse_reader: Expected response header Content-Type to contain 'text/event-stream', got 'text/html'",
			'Expected Content-Type text/event-stream but was application/json',
			'McpTransportException: Invalid SSE response. Status code: 200 Line: <!DOCTYPE html>'
		],
		ignores: [
			'error: failed to wait for the message',
			'error: timeout waiting for endpoint ip to exist',
			'error: Invalid SSE response format',
			'expected Content-Type text/event-stream: error',
			'Invalid SSE response: error'
		]
	},
	'status-in-words': {
		matches: [
			'Streamable HTTP error: Error POSTing to endpoint: Gateway Timeout',
			'Failed to connect to Shelf API (status: 403)',
			'{"error":{"message":"MCP server returned 404: Not Found"}}',
			'The remote server returned an error: (401) Unauthorized.',
			'Error: Server returned HTTP 405 Method Not Allowed',
			'响应状态码: 406',
			'{"url":"https://mcp.example.com/","status":401,"msg":"unexpected status"}',
			'failed to initialize HTTP Streaming client: 401 Unauthorized: {}',
			'MCP request failed: HTTP 403 Forbidden',
			'calling "initialize": broken session: 401 Unauthorized',
			'java.lang.RuntimeException: Unexpected status code: 404',
			'Error: Response status code does not indicate success: 400 (Bad Request).',
			'McpError: The server returned a 404 status code',
			'Error connecting: sending "initialize": failed to connect: Internal Server Error',
			'[12/Nov/2025 22:41:20] "GET /api/mcp HTTP/1.1" 406 57 error',
			'Failed to request MCP server: Expected 401 Unauthorized but got HTTP 405: Method Not Allowed'
		],
		ignores: [
			'error: the query returned 500 rows',
			'error: HTTP 401: {"error":"invalid_token","error_description":"The token is no longer known"}',
			'status: 500 {"error":{"message":"Unauthenticated"}}',
			'{"status":404,"msg":"no such page"}',
			'error: status 404 while asking for metadata, then POST /mcp 200 OK',
			'"GET /mcp HTTP/1.1" 405 Method Not Allowed, no error',
			'status code: 200, no error'
		]
	},
	forbidden: {
		matches: [
			'User: arn:aws:iam::000000000000:user/ada is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::shelf',
			'{"message":"Forbidden"}',
			'Your client does not have permission to get URL /mcp from this server.',
			'error: 403 Forbidden'
		],
		ignores: ['error: the choir is not authorized to perform here', 'smoking is forbidden: error']
	},
	'protocol-version-refused': {
		matches: [
			"Error: Server's protocol version is not supported: 2026-07-28",
			'MCP server reported protocol version 2024-11-05, but this client expects 2025-06-18'
		],
		ignores: [
			'the protocol version is 2025-11-25: error',
			'error: the server reported protocol version 2024-11-05'
		]
	},
	'status-in-rust-client': {
		matches: [
			'error: HTTP status client error (400 Bad Request) for url\n(https://mcp.example.com/), when send initialize request',
			'error: HTTP status client error (404 Not Found) for url (https://mcp.example.com/v1/sse), when send initialize request',
			'HTTP status server error (502 Bad Gateway) for url (https://mcp.example.com/mcp)'
		],
		ignores: [
			'error: HTTP status 404',
			'HTTP status client error for url (https://mcp.example.com/)'
		]
	},
	'request-not-sent': {
		matches: [
			'Client error: error sending request for url (http://localhost:5173/mcp), when send initialize request'
		],
		ignores: [
			'Error: error sending the request',
			'[info] sending request for url (http://localhost:5173/mcp): no error'
		]
	},
	'bot-check-page': {
		matches: [
			'Error POSTing to endpoint (HTTP 403): <!DOCTYPE html><html><head><title>Just a moment...</title>',
			'error: <title>Attention Required! | Cloudflare</title>',
			"error code: 1010 The owner has banned your access based on your browser's signature",
			'HTTP 403, body: Just a moment...'
		],
		ignores: [
			'[info] Just a moment... loading',
			'error: <title>Just a page</title> just a moment...',
			'error code: 10104'
		]
	},
	'status-while-connecting': {
		matches: [
			'Server docs: Error 401 status connecting to https://a.example/mcp as application/json'
		],
		ignores: ['the status of things: error']
	},
	'inspector-proxy-token': {
		matches: ['Connection Error - Check if your MCP server is running and proxy token is correct'],
		ignores: ['the proxy token is wrong: error']
	},
	'status-in-spring-client': {
		matches: [
			'Fatal SSE error, not retrying: 404 Not Found from GET http://localhost:18080/sse',
			'WebClientResponseException$Forbidden: 403 Forbidden from POST https://mcp.example.com/mcp'
		],
		ignores: ['error: 404 Not Found from the proxy', 'received 200 OK from GET: error']
	},
	'host-not-reached': {
		matches: [
			'Cannot connect to host www.example.com:443 ssl:default [The semaphore timeout period has expired]',
			'OSError: [WinError 121] The semaphore timeout period has expired'
		],
		ignores: [
			'Cannot connect to host www.example.com:443 ssl:True [SSLCertVerificationError: certificate verify failed]',
			'error: the host cannot connect'
		]
	}
};
