import { expect, it } from 'vitest';
import { mostOfOneRule } from '../rules/index.ts';
import { analyse } from './index.ts';

const entries = 3 * mostOfOneRule;
const text = JSON.stringify(
	{
		mcpServers: Object.fromEntries(
			Array.from({ length: entries }, (_, index) => [
				`server-${index}`,
				index % 3 === 2
					? { command: 'npx', args: ['-y', 'some-server'] }
					: { command: 'docker', args: ['run', '--rm', 'mcp/fetch'] }
			])
		)
	},
	null,
	2
);

it('lists the first of very many findings and counts the others', async () => {
	const { findings, more } = await analyse(text, { client: 'claude-code' });
	const listed = findings.filter(({ rule }) => rule === 'docker-io-flags');
	expect(listed).toHaveLength(mostOfOneRule);
	expect(listed.map(({ primary }) => primary.line)).toEqual(
		listed.map(({ primary }) => primary.line).sort((a, b) => a - b)
	);
	expect(more).toEqual({ 'docker-io-flags': mostOfOneRule });
});

it('corrects what it lists; what is left is as it was', async () => {
	const { corrected } = await analyse(text, { client: 'claude-code' });
	const again = await analyse(corrected ?? '', { client: 'claude-code' });
	expect(again.findings.filter(({ rule }) => rule === 'docker-io-flags')).toHaveLength(
		mostOfOneRule
	);
	expect(again.more).toEqual({});
});
