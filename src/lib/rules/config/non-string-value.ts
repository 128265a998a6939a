/** A number, `true`, `null` or a list where the client wants a text: arguments, variables, headers, addresses. */
import { nodeAt, type DataNode } from '../../evidence/index.ts';
import { defineRule, type ConfigContext, type FixDraft } from '../define.ts';
import { sign } from '../signs.ts';

export const nonStringValue = defineRule({
	id: 'non-string-value',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'non-string-value',
	onlyFor: [sign.mismatch],
	sources: [
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers',
		'https://code.visualstudio.com/docs/agents/reference/mcp-configuration'
	],
	messages: {
		text: '`{key}` of `{name}` is {found}, not a text — {client} skips the server, or the whole file',
		element:
			'Argument {number} of `{name}` is {found}, not a text — {client} skips the server, or the whole file'
	},
	entry({ entry, client, document }, report) {
		const depth = entry.path.length;
		for (const { field, path, received, expected, options } of entry.mismatches) {
			if (!field || options || !expected.includes('string')) continue;
			const inside = path.length > depth + 1;
			// A list for the program, or a list for the arguments: the container is wrong.
			if (!inside && field === 'command' && (received === 'array' || received === 'object'))
				continue;
			const key = path.at(-1);
			const node = nodeAt(document.root, path);
			if (!node || key === undefined) continue;
			report({
				message: typeof key === 'number' ? 'element' : 'text',
				data: {
					key,
					number: typeof key === 'number' ? key + 1 : 0,
					name: entry.name,
					found: words[received],
					client: client.name
				},
				at: path,
				...(client.id === 'generic' && { severity: 'warning', confidence: 'likely' }),
				fixes: () => fixes(document, node, path)
			});
		}
	}
});

const words: Readonly<Record<DataNode['type'], string>> = {
	array: 'a list',
	object: 'a block',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	null: 'null'
};

function fixes(
	{ text }: ConfigContext['document'],
	node: DataNode,
	path: readonly (string | number)[]
): FixDraft[] {
	if (node.type === 'number' || node.type === 'boolean') {
		// As it was written: 1.10 is not 1.1.
		const value = text.slice(node.span.start, node.span.end);
		return [
			{ title: 'Put it into quotes', safety: 'safe', changes: [{ op: 'replace', path, value }] }
		];
	}
	if (node.type === 'null')
		return [{ title: 'Remove it', safety: 'review', changes: [{ op: 'remove', path }] }];
	const [only, ...others] = node.type === 'array' ? node.items : [];
	if (only?.type !== 'string' || others.length > 0) return [];
	return [
		{
			title: 'Take the brackets away',
			safety: 'safe',
			changes: [{ op: 'replace', path, value: only.value }]
		}
	];
}
