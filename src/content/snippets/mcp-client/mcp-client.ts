/** A client that leaves headers to the SDK, and its token to a function. */
import {
	Client,
	StreamableHTTPClientTransport
} from '@modelcontextprotocol/client';

/** @param token throws where nobody is signed in: never `Bearer undefined` */
export async function connect(
	server: URL,
	token: () => Promise<string>
): Promise<Client> {
	const transport = new StreamableHTTPClientTransport(server, {
		authProvider: { token }
	});
	const client = new Client(
		{ name: 'example-client', version: '1.0.0' },
		// Tries 2026-07-28, then the handshake of older servers.
		{ versionNegotiation: { mode: 'auto' } }
	);
	await client.connect(transport);
	return client;
}
