/** An address that its vendor has switched off, or wants people to leave. */
import { retiredAddress } from '../../catalog/index.ts';
import { endpointKey, parseAddress, remoteAddress } from '../address.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const sseEndpointRetired = defineRule({
	id: 'sse-endpoint-retired',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'sse-endpoint-retired',
	onlyFor: [sign.url, sign.bridge],
	supersedes: ['http-type-for-sse-endpoint', 'sse-transport-deprecated'],
	sources: [
		'https://github.com/getsentry/sentry-mcp',
		'https://developers.asana.com/docs/integrating-with-asanas-mcp-server',
		'https://developers.cloudflare.com/agents/model-context-protocol/mcp-servers-for-cloudflare'
	],
	messages: {
		off: '`{url}` was switched off — the vendor now answers at `{use}`',
		old: '`{url}` is the old address — the vendor moves everybody to `{use}`'
	},
	entry({ entry, launch, client }, report) {
		const field = remoteAddress(entry, launch);
		if (!field?.value.includes('/sse')) return;
		const url = parseAddress(field.value);
		const retired = url && retiredAddress(endpointKey(url));
		if (!retired) return;
		const { type } = entry;
		const [http] = client.httpTypes;
		report({
			message: retired.state,
			data: { url: url.host + url.pathname, use: retired.use },
			at: field.path,
			...(retired.state === 'old' && { severity: 'advice' }),
			fixes: () => [
				{
					title: 'Use the new address',
					safety: 'review',
					changes: [
						{ op: 'replace', path: field.path, value: retired.use + url.search },
						...(type?.value === 'sse' && http !== undefined
							? [{ op: 'replace' as const, path: type.path, value: http }]
							: [])
					]
				}
			]
		});
	}
});
