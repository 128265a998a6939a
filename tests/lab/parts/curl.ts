/** Asks as `curl -i` does and gives what it prints: the command, the status line, the headers as sent, the body. */
import { request as plainRequest } from 'node:http';
import { request as tlsRequest } from 'node:https';

export interface Asked {
	readonly url: string | URL;
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	/** The loopback port at which the host of the address is really found; its certificate is nobody's. */
	readonly at?: number;
}
export interface Curled {
	readonly status: number;
	readonly body: string;
	/** Command and answer, as copied from a terminal. */
	readonly text: string;
}

export async function curl({ url, method, headers = {}, body, at }: Asked): Promise<Curled> {
	const address = new URL(url);
	const request = address.protocol === 'https:' ? tlsRequest : plainRequest;
	const used = method ?? (body === undefined ? 'GET' : 'POST');
	return new Promise((resolve, reject) => {
		const asking = request(
			{
				host: at === undefined ? address.hostname : '127.0.0.1',
				port: at ?? address.port,
				path: `${address.pathname}${address.search}`,
				method: used,
				headers: { Host: address.host, Accept: '*/*', ...headers },
				agent: false,
				...(at !== undefined && { servername: address.hostname, rejectUnauthorized: false })
			},
			(response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('end', () => {
					const answer = Buffer.concat(parts).toString('utf8');
					const { rawHeaders, httpVersion, statusCode = 0, statusMessage = '' } = response;
					const lines = rawHeaders.flatMap((name, index) =>
						index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ''}`] : []
					);
					resolve({
						status: statusCode,
						body: answer,
						text: [
							`$ curl -i${used === 'GET' || body !== undefined ? '' : ` -X ${used}`} ${String(url)}${shown(headers)}${body === undefined ? '' : ` -d '${body}'`}`,
							`HTTP/${httpVersion} ${statusCode} ${statusMessage}`,
							...lines,
							'',
							answer
						].join('\n')
					});
				});
				response.on('error', reject);
			}
		);
		asking.on('error', reject);
		asking.end(body);
	});
}

function shown(headers: Readonly<Record<string, string>>): string {
	return Object.entries(headers)
		.map(([name, value]) => ` -H '${name}: ${value}'`)
		.join('');
}

/** The first request of every MCP client. */
export const initialize = JSON.stringify({
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: {
		protocolVersion: '2025-11-25',
		capabilities: {},
		clientInfo: { name: 'curl', version: '8' }
	}
});

/** Asks an MCP endpoint for the first answer. */
export function askMcp(url: URL, token?: string): Promise<Curled> {
	return curl({
		url,
		headers: {
			'Content-Type': 'application/json',
			Accept: 'application/json, text/event-stream',
			...(token !== undefined && { Authorization: `Bearer ${token}` })
		},
		body: initialize
	});
}
