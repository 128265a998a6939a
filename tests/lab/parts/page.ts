/** What runs in a page: the SDK's client, which connects to the address behind the question mark. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

async function visit(url: URL): Promise<void> {
	const client = new Client({ name: 'page', version: '1.0.0' });
	try {
		await client.connect(new StreamableHTTPClientTransport(url));
		const { tools } = await client.listTools();
		console.log(`Connected, ${tools.length} tools`);
	} catch (fault) {
		console.error(String(fault));
	}
	console.log('end');
}

void visit(new URL(decodeURIComponent(location.search.slice(1))));
