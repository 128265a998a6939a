/** A key of an older version of the format, that has another name now. */
import type { DataNode, Path } from '../../evidence/index.ts';
import { defineRule } from '../define.ts';

export const formerKey = defineRule({
	id: 'former-key',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'unsupported-config-key',
	onlyIn: ({ client }) => client.formerKeys !== undefined,
	sources: [
		'https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/CHANGELOG.md',
		'https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md'
	],
	messages: {
		renamed: '`{key}` is called `{right}` now — under its former name it is refused or passed over'
	},
	config({ client, document }, report) {
		const { formerKeys } = client;
		const found: { path: Path; key: string; right: string }[] = [];
		const look = (node: DataNode, path: Path) => {
			if (node.type === 'array')
				for (const [index, item] of node.items.entries()) look(item, [...path, index]);
			if (node.type !== 'object') return;
			for (const { key, value } of node.properties) {
				const right = formerKeys && Object.hasOwn(formerKeys, key) ? formerKeys[key] : undefined;
				const taken = node.properties.some((other) => other.key === right);
				if (right !== undefined && !taken) found.push({ path: [...path, key], key, right });
				// What a publisher keeps for itself is nobody's business.
				if (key !== '_meta') look(value, [...path, key]);
			}
		};
		if (document.root) look(document.root, []);
		const [first, ...others] = found;
		if (!first) return;
		// A program that still reads this version takes it.
		const versioned = client.formerKeys?.[first.key] === 'manifest_version';
		report({
			message: 'renamed',
			data: { key: first.key, right: first.right },
			at: { path: first.path, part: 'key' },
			related: others.map(({ path, right }) => ({
				at: { path, part: 'key' },
				note: `\`${right}\` now`
			})),
			...(versioned && { severity: 'advice' }),
			fixes: () => [
				{
					title: 'Write the names of now',
					safety: 'review',
					// From the inside out: a path names what stands above it.
					changes: found
						.map(({ path, right }) => ({ op: 'rename' as const, path, key: right }))
						.reverse()
				}
			]
		});
	}
});
