/** CORS for web pages that call the server. Goes before the check of the token. */
import cors from 'cors';

/** @param origins scheme, host and port: `http://localhost:6274`, the Inspector */
export function mcpCors(origins: string[]) {
	return cors({
		origin: origins,
		methods: ['GET', 'POST', 'DELETE'],
		// A server whose tools use x-mcp-header adds the Mcp-Param-… names.
		allowedHeaders: [
			'Authorization',
			'Content-Type',
			'MCP-Protocol-Version',
			'Mcp-Session-Id',
			'Last-Event-ID',
			'Mcp-Method',
			'Mcp-Name'
		],
		// Otherwise the page cannot read where to sign in, nor its session.
		exposedHeaders: [
			'WWW-Authenticate',
			'Mcp-Session-Id',
			'MCP-Protocol-Version'
		],
		maxAge: 600
		// No `credentials`: a bearer token is a header, not a cookie.
	});
}
