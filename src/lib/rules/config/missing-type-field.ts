/** A URL entry without `type`, in a client that then takes it for a program. */
import { defineRule } from '../define.ts';

export const missingTypeField = defineRule({
	id: 'missing-type-field',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'missing-type-field',
	sources: ['https://code.claude.com/docs/en/mcp'],
	messages: {
		missing:
			'Server `{name}` has a URL but no `type` — {client} takes it for a program and skips it'
	},
	entry({ entry, client }, report) {
		const [type] = client.httpTypes;
		if (client.typeMissing !== 'error' || !entry.url || entry.command || type === undefined) return;
		if (entry.type || entry.mismatches.some(({ path }) => path.at(-1) === 'type')) return;
		const { url } = entry;
		// An address that ends in /sse speaks the older transport.
		const value = /\/sse\/?(?:[?#]|$)/.test(url.value) ? 'sse' : type;
		const before = entry.node.type === 'object' ? entry.node.properties[0]?.key : undefined;
		report({
			message: 'missing',
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
