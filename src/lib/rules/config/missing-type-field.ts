/** A URL entry without `type`, in a client that then takes it for a program, or for the older transport. */
import { shapeOf } from '../../clients/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const missingTypeField = defineRule({
	id: 'missing-type-field',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'missing-type-field',
	onlyFor: [sign.url],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://docs.cline.bot/mcp/configuring-mcp-servers'
	],
	messages: {
		missing:
			'Server `{name}` has a URL but no `type` — {client} takes it for a program and skips it',
		older: 'Server `{name}` has a URL but no `type` — {client} speaks the older SSE transport to it'
	},
	entry({ entry, client, clientCertain }, report) {
		const [type] = client.httpTypes;
		if (client.typeMissing === 'inferred' || !entry.url || entry.command) return;
		if (
			type === undefined ||
			entry.type ||
			entry.mismatches.some(({ path }) => path.at(-1) === 'type')
		)
			return;
		const { url } = entry;
		// An address that ends in /sse speaks the older transport.
		const words = shapeOf(client.schema).properties?.get('type')?.options;
		const sse = /\/sse\/?(?:[?#]|$)/.test(url.value) && words?.includes('sse');
		if (client.typeMissing === 'sse' && sse) return;
		const value = sse ? 'sse' : type;
		const before = entry.node.type === 'object' ? entry.node.properties[0]?.key : undefined;
		report({
			message: client.typeMissing === 'sse' ? 'older' : 'missing',
			// A server may still speak it.
			...(client.typeMissing === 'sse' && {
				severity: clientCertain ? 'warning' : 'advice',
				confidence: 'likely'
			}),
			data: { name: entry.name, client: client.name },
			at: { path: entry.path, part: 'key' },
			fixes: () => [
				{
					title: `Add "type": "${value}"`,
					safety: value === 'sse' ? 'review' : 'safe',
					changes: [
						{
							op: 'insert',
							path: entry.path,
							key: 'type',
							value,
							...(before === undefined ? {} : { after: before })
						}
					]
				}
			]
		});
	}
});
