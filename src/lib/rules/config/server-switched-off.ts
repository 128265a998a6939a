/** Claude Code's settings refuse or approve servers of `.mcp.json`; they describe none. */
import { property, type DataNode } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';

const approving = ['enabledMcpjsonServers', 'enableAllProjectMcpServers'] as const;

export const serverSwitchedOff = defineRule({
	id: 'server-switched-off',
	reads: 'config',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'server-disabled',
	onlyIn: ({ client }) => client.id === 'claude-code',
	supersedes: ['missing-root-key'],
	sources: [
		'https://code.claude.com/docs/en/settings',
		'https://github.com/anthropics/claude-code/issues/1611'
	],
	messages: {
		off: '`{names}` of `.mcp.json` is switched off here — Claude Code does not start what is listed',
		approved: '`{key}` only approves servers of `.mcp.json` — none is described in this file'
	},
	config({ document, entries }, report) {
		const { root } = document;
		if (root?.type !== 'object') return;
		const off = namesIn(property(root, 'disabledMcpjsonServers')?.value);
		if (off.length > 0) {
			report({
				message: 'off',
				data: { names: off.join(', ') },
				at: ['disabledMcpjsonServers']
			});
			return;
		}
		const key = approving.find((name) => property(root, name));
		if (key === undefined || entries.length > 0 || property(root, 'mcpServers')) return;
		report({
			message: 'approved',
			data: { key },
			at: { path: [key], part: 'key' },
			confidence: 'likely'
		});
	}
});

function namesIn(list: DataNode | undefined): string[] {
	return list?.type === 'array'
		? list.items.flatMap((item) => (item.type === 'string' && item.value ? [item.value] : []))
		: [];
}
