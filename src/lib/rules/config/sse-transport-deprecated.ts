/** The older transport, which the specification keeps only for servers that speak nothing else. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const sseTransportDeprecated = defineRule({
	id: 'sse-transport-deprecated',
	reads: 'config',
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'sse-endpoint-retired',
	onlyFor: [sign.url | sign.type],
	mayFollow: true,
	sources: [
		'https://modelcontextprotocol.io/specification/2026-07-28/deprecated',
		'https://code.claude.com/docs/en/mcp'
	],
	messages: {
		sse: '`{type}` is deprecated since March 2025 — servers switch it off; ask for a Streamable HTTP address'
	},
	entry({ entry: { type, url }, client }, report) {
		if (!url || type?.value.toLowerCase() !== 'sse') return;
		// Where only the older transport is spoken, the advice leads nowhere.
		if (client.httpTypes.length === 0) return;
		report({ message: 'sse', data: { type: type.value }, at: type.path });
	}
});
