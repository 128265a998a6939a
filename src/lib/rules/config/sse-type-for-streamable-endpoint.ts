/** The older transport spoken to an address of Streamable HTTP. */
import { bothTransports } from '../../catalog/index.ts';
import { parseAddress } from '../address.ts';
import { defineRule } from '../define.ts';
import { optionValue, serverArgs } from '../launch.ts';
import { sign } from '../signs.ts';

export const sseTypeForStreamableEndpoint = defineRule({
	id: 'sse-type-for-streamable-endpoint',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'sse-type-for-streamable-endpoint',
	onlyFor: [sign.url, sign.bridge],
	supersedes: ['sse-transport-deprecated'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#backwards-compatibility'
	],
	messages: {
		type: '`{type}` is the older transport — an address that ends in /mcp mostly speaks Streamable HTTP',
		key: '`{key}` means the older transport in {client} — an address that ends in /mcp mostly speaks the newer'
	},
	entry({ entry, client, launch }, report) {
		const { type, url } = entry;
		const say = (
			address: string,
			field: { value: string; path: typeof entry.path },
			right?: string
		) => {
			if (!address.includes('/mcp')) return;
			const parsed = parseAddress(address);
			if (!parsed || !/\/mcp\/?$/.test(parsed.pathname)) return;
			report({
				message: 'type',
				data: { type: field.value },
				at: field.path,
				...(!bothTransports(parsed.host) && { severity: 'advice', confidence: 'possible' }),
				fixes: () =>
					right === undefined
						? []
						: [
								{
									title: `Write ${right}`,
									safety: 'review',
									changes: [{ op: 'replace', path: field.path, value: right }]
								}
							]
			});
		};
		const wrongKey = () => {
			const means = Object.entries(client.urlMeans ?? {});
			const key = String(url?.path.at(-1));
			const right = means.find(([, transport]) => transport === 'http')?.[0];
			if (!url || right === undefined || client.urlMeans?.[key] !== 'sse') return;
			const parsed = parseAddress(url.value);
			if (!parsed || !/\/mcp\/?$/.test(parsed.pathname)) return;
			report({
				message: 'key',
				data: { key, client: client.name },
				at: { path: url.path, part: 'key' },
				...(!bothTransports(parsed.host) && { severity: 'advice', confidence: 'possible' }),
				fixes: () => [
					{
						title: `Write ${right}`,
						safety: 'review',
						changes: [{ op: 'rename', path: url.path, key: right }]
					}
				]
			});
		};
		if (url) {
			if (type?.value === 'sse') say(url.value, type, client.httpTypes[0]);
			else if (!type) wrongKey();
			return;
		}
		if (launch.name !== 'mcp-remote') return;
		const given = serverArgs(launch);
		const transport = optionValue(given, '--transport');
		const address = given.find(({ value }) => /^https?:/.test(value));
		if (transport?.value === 'sse-only' && address)
			say(address.value, transport, transport.path === address.path ? undefined : 'http-first');
	}
});
