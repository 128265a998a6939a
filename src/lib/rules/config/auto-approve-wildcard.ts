/** Every tool of a server may run without being asked for. */
import { property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const keys = ['autoApprove', 'alwaysAllow', 'autoAllow'];

export const autoApproveWildcard = defineRule({
	id: 'auto-approve-wildcard',
	reads: 'config',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'auto-approve-wildcard',
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/server/tools#user-interaction-model',
		'https://kiro.dev/docs/mcp/configuration/'
	],
	onlyFor: [sign.more],
	messages: {
		all: '`{field}` lets every tool of `{name}` run unasked — also those that a later version adds'
	},
	entry({ entry }, report) {
		for (const field of keys) {
			const node = property(entry.node, field)?.value;
			const all =
				node?.type === 'array'
					? node.items.some((item) => item.type === 'string' && item.value === '*')
					: node?.type === 'boolean' && node.value;
			if (all)
				report({ message: 'all', data: { field, name: entry.name }, at: [...entry.path, field] });
		}
	}
});
