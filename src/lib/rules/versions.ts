/** Which versions or revisions a rule or a message belongs to, where that is known to differ. For the pages; the engine does not load it. */

/** By id, a sentence or two. Tried with the SDK's versions 1.32.2 and 2.4.0 on 23 November 2026. */
export const ruleVersions: Readonly<Record<string, string>> = {
	'already-initialized':
		'Printed by servers on version 1 of the TypeScript SDK, and by nothing since revision 2026-07-28, which has no sessions.',
	'capability-missing': 'The code -32021 exists since revision 2026-07-28.',
	'challenge-without-metadata':
		'Up to 1.32.2 and 2.4.0, the TypeScript SDK reads the first scheme alone.',
	'closing-message':
		'`MCP error -32000` is printed by version 1 of the TypeScript SDK, `CONNECTION_CLOSED` by version 2. Claude Code adds the HTTP status to “Failed to connect” since 2.1.219.',
	'cmd-wrapper-required': 'Printed by Claude Code up to 2.1.118; 2.1.119 dropped the demand.',
	'config-command-required':
		'“Could not load app settings” comes from older versions of Claude Desktop.',
	'credential-without-issuer':
		'Printed by clients on version 2 of the TypeScript SDK that find what version 1 has stored.',
	'credentials-of-other-issuer': 'Printed by clients on version 2 of the TypeScript SDK.',
	'discovery-in-server-log':
		'Clients look for protected resource metadata since revision 2025-06-18, and for OpenID documents since 2025-11-25.',
	'fresh-token-refused':
		'Clients on version 1 of the TypeScript SDK say “after successful authentication”, on version 2 “after re-authentication”.',
	'headers-disagree':
		'Printed by servers on version 2 of the TypeScript SDK, for clients that speak revision 2026-07-28.',
	'http-type-for-sse-endpoint':
		'Revision 2025-03-26 put Streamable HTTP in the place of HTTP+SSE, which 2026-07-28 lists as deprecated.',
	'https-demanded':
		'“Refusing to send credentials” is printed by clients on version 2 of the TypeScript SDK.',
	'issuer-mismatch-message':
		'Version 2 of the TypeScript SDK and the Python SDK compare the issuer; Claude Code does since 2.1.232.',
	'mcp-remote-arguments': 'The options are those of mcp-remote 0.15.1; older versions know fewer.',
	'missing-global':
		'Node.js 18 has no global `crypto`; version 2 of the TypeScript SDK needs Node.js 20 or newer.',
	'negotiation-refused': 'Printed by clients on version 2 of the TypeScript SDK.',
	'negotiation-timed-out': 'Printed by clients on version 2 of the TypeScript SDK.',
	'no-dynamic-client-registration':
		'Since revision 2025-11-25 a client may publish a document instead of registering; 2026-07-28 lists registration as deprecated.',
	'node-export-missing':
		'Version 2 of the TypeScript SDK has `SSEServerTransport` in `@modelcontextprotocol/server-legacy/sse` only.',
	'oauth-answer-not-oauth':
		'“Invalid OAuth error response” is printed by clients on version 1 of the TypeScript SDK.',
	'protocol-version-refused':
		'Servers on version 1 of the TypeScript SDK answer with the code -32000, on version 2 with -32022. “Did not offer pinned protocol version” comes from version 2.',
	'python-mcp-two':
		'`FastMCP` is in version 1 of the Python package `mcp`, `MCPServer` in version 2.',
	'redirect-not-registered':
		'Claude Code 2.1.229 and 2.1.230 sent `127.0.0.1`; versions before and after send `localhost`.',
	'redirect-not-registered-message':
		'Claude Code 2.1.229 and 2.1.230 sent `127.0.0.1`; versions before and after send `localhost`.',
	'registration-404':
		'Clients on version 2 of the TypeScript SDK say “rejected (HTTP 404)”, on version 1 “HTTP 404: Invalid OAuth error response”.',
	'request-timed-out':
		'`MCP error -32001` is printed by clients on version 1 of the TypeScript SDK, after 60 seconds if nobody changed that.',
	'scope-insufficient':
		'Clients on version 1 of the TypeScript SDK say “after trying upscoping”, on version 2 “after step-up re-authorization” or “Insufficient scope”.',
	'second-stream':
		'Printed by servers on version 1 of the TypeScript SDK, up to revision 2025-11-25.',
	'session-missing':
		'Printed by servers on version 1 of the TypeScript SDK, up to revision 2025-11-25.',
	'session-unknown':
		'Printed by servers on version 1 of the TypeScript SDK, up to revision 2025-11-25.',
	'sse-status': 'Printed by clients on version 1 of the TypeScript SDK.',
	'sse-transport-deprecated':
		'Replaced by Streamable HTTP in revision 2025-03-26; revision 2026-07-28 lists it as deprecated.',
	'sse-type-for-streamable-endpoint': 'Streamable HTTP exists since revision 2025-03-26.',
	'stream-not-open': 'Printed by servers on version 1 of the TypeScript SDK.'
};
