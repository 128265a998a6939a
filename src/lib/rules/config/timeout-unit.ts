/** A span of time in another unit than this client counts in. */
import { property } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const timeoutUnit = defineRule({
	id: 'timeout-unit',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'startup-timeout',
	sources: [
		'https://github.com/aws/amazon-q-developer-cli/issues/1998',
		'https://github.com/cline/cline/blob/main/src/services/mcp/constants.ts'
	],
	onlyIn: ({ client, clientCertain }) => client.timeouts !== undefined && clientCertain,
	onlyFor: [sign.more],
	messages: {
		short:
			'{client} counts `{field}` in milliseconds — {value} of them are over before a server has started',
		long: '{client} counts `{field}` in seconds — {value} of them are {hours} hours'
	},
	entry({ entry, client }, report) {
		for (const [field, { unit, most }] of Object.entries(client.timeouts ?? {})) {
			const node = property(entry.node, field)?.value;
			if (node?.type !== 'number' || node.value <= 0) continue;
			const { value } = node;
			const short = unit === 'ms' && value < 1000;
			if (!short && !(unit === 's' && value >= 5000 && value % 1000 === 0)) continue;
			const right = short ? value * 1000 : value / 1000;
			const path = [...entry.path, field];
			report({
				message: short ? 'short' : 'long',
				data: { client: client.name, field, value, hours: Math.round(value / 360) / 10 },
				at: path,
				...(most !== undefined && value > most && { severity: 'error' }),
				fixes: () => [
					{
						title: `Write ${right}`,
						safety: 'review',
						changes: [{ op: 'replace', path, value: right }]
					}
				]
			});
		}
	}
});
