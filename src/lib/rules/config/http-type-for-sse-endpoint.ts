/** Streamable HTTP spoken to an address of the older transport. */
import { parseAddress } from '../address.ts';
import { defineRule } from '../define.ts';
import { optionValue, serverArgs } from '../launch.ts';
import { sign } from '../signs.ts';

export const httpTypeForSseEndpoint = defineRule({
	id: 'http-type-for-sse-endpoint',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'http-type-for-sse-endpoint',
	onlyFor: [sign.url, sign.bridge],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/transports#backwards-compatibility'
	],
	messages: {
		type: '`{type}` is spoken to an address that ends in /sse — such servers know only the older transport',
		never: '{client} does not speak SSE — an address that ends in /sse seldom answers anything else'
	},
	entry({ entry, client, launch }, report) {
		const { url, type } = entry;
		if (url) {
			const [usual] = client.httpTypes;
			if (client.sse === false) {
				if (entry.transport === 'http' && endsInSse(url.value))
					report({ message: 'never', data: { client: client.name }, at: url.path });
				return;
			}
			if (!type || usual === undefined || !client.httpTypes.includes(type.value)) return;
			// `remote` and the like do not choose a transport.
			if (!/http/i.test(type.value) || !endsInSse(url.value)) return;
			report({
				message: 'type',
				data: { type: type.value },
				at: type.path,
				// Other clients try the older transport by themselves.
				...(client.typeMissing === 'inferred' && { severity: 'advice' }),
				fixes: () => [
					{
						title: 'Write sse',
						safety: 'review',
						changes: [{ op: 'replace', path: type.path, value: 'sse' }]
					}
				]
			});
			return;
		}
		if (launch.name !== 'mcp-remote') return;
		const given = serverArgs(launch);
		const transport = optionValue(given, '--transport');
		if (
			transport?.value !== 'http-only' ||
			!given.some(({ value }) => /^https?:/.test(value) && endsInSse(value))
		)
			return;
		report({ message: 'type', data: { type: 'http-only' }, at: transport.path });
	}
});

function endsInSse(value: string): boolean {
	return value.includes('/sse') && /\/sse\/?$/.test(parseAddress(value)?.pathname ?? '');
}
