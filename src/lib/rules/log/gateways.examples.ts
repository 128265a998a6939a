/** Texts that the signatures of `gateways.ts` must find, and look-alikes that they must not. The test beside reads them. */
import type { SignatureExamples } from './define.ts';

export const examples: Readonly<Record<string, SignatureExamples>> = {
	'cloudflare-page': {
		matches: [
			'error code: 1033',
			'Error POSTing to endpoint: error code: 522',
			'MCP error: HTTP 524'
		],
		ignores: ['error code: 1010', 'error on line 522', 'HTTP 500']
	},
	'ngrok-page': {
		matches: [
			'The endpoint docs.ngrok-free.app is offline. ERR_NGROK_3200',
			'ERR_NGROK_8012: the agent failed to establish a connection to the upstream web service'
		],
		ignores: ['ERR_NGROK_108 error']
	},
	'path-unknown-there': {
		matches: [
			'{"message":"no Route matched with those values"}',
			'404 page not found',
			'{"timestamp":"2026-01-01T00:00:00.000+00:00","status":404,"error":"Not Found","path":"/mcp"}',
			'MCP request subpath: \'"/see"\'\nReceived unknown request',
			'{"detail":"Not Found"}',
			'{"message":"Missing Authentication Token"}',
			'<pre>Cannot POST /mcp</pre>, error',
			'The deployment could not be found on Vercel. DEPLOYMENT_NOT_FOUND'
		],
		ignores: [
			'error: 404 page not found in the wiki',
			'error: Received unknown request',
			'{"detail":"Not Found here"}',
			'{"message":"Missing token"}',
			'error: I cannot POST that'
		]
	},
	'function-failed': {
		matches: ['An error occurred: FUNCTION_INVOCATION_TIMEOUT', 'Application failed to respond'],
		ignores: ['the function failed: error']
	},
	'proxy-wants-login': {
		matches: [
			'curl: (56) CONNECT tunnel failed, response 403',
			"OSError('Tunnel connection failed: 407 Proxy Authentication Required')",
			'Error: tunneling socket could not be established, statusCode=403',
			'HTTP/1.1 407 Proxy Authentication Required',
			'tunneling socket could not be established, statusCode=407'
		],
		ignores: ['error: the tunnel is closed', 'error on line 407', 'Authentication required: error']
	},
	'company-proxy-page': {
		matches: [
			"502 Connection refused: <a href='http://cntlm.sf.net/'>Cntlm</a> proxy failed to complete the request.",
			'X-Squid-Error: ERR_CONNECT_FAIL 111',
			'Generated Tue, 05 Mar 2026 16:12:35 GMT by proxy1.example.com (squid/5.7)',
			'<title>Internet Security by Zscaler</title>',
			'bridging to http://127.0.0.1:8787/mcp\nUnexpectedServerResponse("HTTP 500 Internal Server Error: <!DOCTYPE html> Internet Proxy page")'
		],
		ignores: [
			'POST https://mcp.example.com/mcp\nHTTP 502 Bad Gateway: <html><title>502 Proxy Error</title>',
			'POST http://127.0.0.1:8787/mcp\nHTTP 404 Not Found: <html><body>nothing here</body>',
			'Network Error (code 1): error',
			'error: the squid is down'
		]
	}
};
