/** A key of an older version of the format, that has another name now. */
import { property, type DataNode, type Path } from '../../evidence/index.ts';
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
		const found: { path: Path; right: string }[] = [];
		const look = (node: DataNode, path: Path) => {
			if (node.type === 'array')
				for (const [index, item] of node.items.entries()) look(item, [...path, index]);
			if (node.type !== 'object') return;
			for (const { key, value } of node.properties) {
				const at = [...path, key];
				const right = nameOfNow(key);
				if (client.formerKeys?.test(key) && !property(node, right)) found.push({ path: at, right });
				// What a publisher keeps for itself is nobody's business.
				if (key !== '_meta') look(value, at);
			}
		};
		if (document.root) look(document.root, []);
		const [first, ...others] = found;
		if (!first) return;
		const { path, right } = first;
		report({
			message: 'renamed',
			data: { key: String(path.at(-1)), right },
			at: { path, part: 'key' },
			related: others.map((other) => ({
				at: { path: other.path, part: 'key' },
				note: `\`${other.right}\` now`
			})),
			// Programs that read a manifest of that time take it.
			...(right === manifest && { severity: 'advice' }),
			fixes: () => [
				{
					title: 'Write the names of now',
					safety: 'review',
					// From the inside out: a path names what stands above it.
					changes: found
						.map((one) => ({ op: 'rename' as const, path: one.path, key: one.right }))
						.reverse()
				}
			]
		});
	}
});

const manifest = 'manifest_version';

function nameOfNow(key: string): string {
	return key === 'dxt_version'
		? manifest
		: key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
