/** Names that occur in collected cases and in the engine, because everybody knows them. */
export const publicNames: ReadonlySet<string> = new Set<string>([
	// Our own word for a well-known client.
	'claude-desktop',
	// How the protocol's transport is spelt in the specification, and in several clients.
	'streamable-http',
	// A field that GitHub Copilot's plugins write into the file.
	'x-metadata'
]);
