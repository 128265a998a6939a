/** Names that occur in collected cases and in the engine, because everybody knows them. */

/** Each with the reason why it is no name of a case. */
const known: Readonly<Record<string, readonly string[]>> = {
	'servers and packages that thousands use': [
		'github-mcp-server',
		'mcp-remote',
		'mcp-server',
		'mcp-server-git',
		'mcp-server-time'
	],
	'options and strategies of those programs': [
		'api-key',
		'db-path',
		'env-file',
		'http-first',
		'sse-only'
	],
	'a client, and how the transport is spelt in the specification and in several of them': [
		'claude-desktop',
		'streamable-http'
	],
	'the name that Claude Desktop gives to servers': ['claude-ai'],
	'a field that the plugins of GitHub Copilot write': ['x-metadata'],
	'headers and media types': [
		'cf-mitigated',
		'content-type',
		'event-stream',
		'mcp-protocol-version'
	],
	'paths that standards and identity providers fix': [
		'clients-registrations',
		'oauth-authorization-server',
		'oauth-protected-resource',
		'openid-configuration',
		'well-known'
	],
	'words of messages and of specifications': ['client-registration', 'docs-mcp', 'non-whitespace']
};

export const publicNames: ReadonlySet<string> = new Set(Object.values(known).flat());
