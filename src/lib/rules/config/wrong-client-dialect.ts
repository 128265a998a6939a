/** Another client's word for a field: this one drops it, mostly without a message. */
import type { Entry, EntryField } from '../../clients/index.ts';
import {
	property,
	textsIn,
	type ArrayNode,
	type Change,
	type DataNode,
	type Path
} from '../../evidence/index.ts';
import { defineRule, type FixDraft } from '../define.ts';
import { asSureAsClient, fieldKey } from '../shape.ts';
import { sign } from '../signs.ts';
import { faultsOf } from '../syntax.ts';
import { splitWords } from '../words.ts';

/** What other clients call the same thing. */
export const dialectWords: ReadonlyMap<string, EntryField> = new Map<string, EntryField>([
	['env', 'env'],
	['environment', 'env'],
	['envs', 'env'],
	['envVars', 'env'],
	['env_vars', 'env'],
	['cmd', 'command'],
	['arguments', 'args'],
	['argv', 'args'],
	['http_headers', 'headers'],
	['httpHeaders', 'headers'],
	['requestInit', 'headers'],
	['requestOptions', 'headers']
]);
/** The kind of value that each field has where it is of use. */
const types: Readonly<Partial<Record<EntryField, DataNode['type']>>> = {
	env: 'object',
	command: 'string',
	args: 'array',
	headers: 'object'
};

export const wrongClientDialect = defineRule({
	id: 'wrong-client-dialect',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-client-dialect',
	onlyFor: [sign.extra],
	// In another format every name is another one.
	supersedes: ['wrong-root-key', 'wrong-container-type', 'wrong-url-key'],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://opencode.ai/docs/mcp-servers',
		'https://developers.openai.com/codex/mcp'
	],
	messages: {
		field:
			'`{key}` of `{name}` is another client’s word for `{wanted}` — {client} drops what is in it',
		line: '`command` of `{name}` is a text — {client} wants one list there, the program and its arguments',
		format: 'This is {format}, and {client} reads {wanted} — the file cannot be read'
	},
	config(context, report) {
		const { client } = context;
		if (client.id === 'generic') return;
		const wanted = client.format === 'jsonc' ? 'JSON' : client.format.toUpperCase();
		for (const { span, data } of faultsOf(context, 'other-format'))
			report({
				message: 'format',
				data: { format: data.format ?? '', client: client.name, wanted },
				at: { span },
				confidence: asSureAsClient(context)
			});
	},
	entry(context, report) {
		const { entry, client } = context;
		if (client.id === 'generic') return;
		for (const { field, path, received, expected } of entry.mismatches) {
			if (field !== 'command' || received !== 'string' || !expected.includes('array')) continue;
			report({
				message: 'line',
				data: { name: entry.name, client: client.name },
				at: path,
				confidence: asSureAsClient(context),
				fixes: () => oneList(entry, path)
			});
		}
		if (entry.extra.length === 0) return;
		for (const { value, path } of entry.extra) {
			const key = String(path.at(-1));
			if (key === 'args' && entry.firstArg === 1) {
				if (value.type !== 'array' || isEmpty(value)) continue;
				report({
					message: 'field',
					data: { key, name: entry.name, wanted: 'command', client: client.name },
					at: { path, part: 'key' },
					confidence: asSureAsClient(context),
					fixes: () => intoCommand(entry, path, value)
				});
				continue;
			}
			const field = dialectWords.get(key);
			if (!field || value.type !== types[field] || isEmpty(value)) continue;
			const wanted = fieldKey(client, field);
			if (wanted === key) continue;
			// `requestOptions: { headers }` holds other things, too.
			const wrapped = key.startsWith('request');
			const inner = wrapped ? property(value, 'headers')?.value : value;
			if (!inner || isEmpty(inner)) continue;
			const taken = property(entry.node, wanted) !== undefined;
			report({
				message: 'field',
				data: { key, name: entry.name, wanted, client: client.name },
				at: { path, part: 'key' },
				confidence: taken ? 'likely' : asSureAsClient(context),
				...(taken && { severity: 'warning' }),
				fixes: () => {
					if (taken || (wrapped && value.type === 'object' && value.properties.length > 1))
						return [];
					const changes: Change[] = [{ op: 'rename', path, key: wanted }];
					if (wrapped) changes.push({ op: 'lift', path, from: [...path, 'headers'] });
					return [{ title: `Rename it to ${wanted}`, safety: 'safe', changes }];
				}
			});
		}
	}
});

/** `"command": "npx", "args": ["-y", "server"]` becomes one list. */
function oneList({ command, node, path: place }: Entry, path: Path): FixDraft[] {
	const args = property(node, 'args')?.value;
	if (!command || (args && args.type !== 'array')) return [];
	const words = textsIn(args) ?? [];
	const first = args ? [command.value] : splitWords(command.value);
	if (!first || (args && words.length < args.items.length)) return [];
	const changes: Change[] = [{ op: 'replace', path, value: [...first, ...words] }];
	if (args) changes.push({ op: 'remove', path: [...place, 'args'] });
	return [{ title: 'Make it one list', safety: args ? 'safe' : 'review', changes }];
}

/** `"command": ["npx"], "args": ["-y", "server"]`: the arguments go to the end of the list. */
function intoCommand({ node, path: place }: Entry, path: Path, args: ArrayNode): FixDraft[] {
	const line = property(node, 'command')?.value;
	const words = textsIn(args) ?? [];
	if (line?.type !== 'array' || words.length < args.items.length) return [];
	const into = [...place, 'command'];
	const inserts = words.map((value): Change => ({
		op: 'insert',
		path: into,
		key: line.items.length,
		value
	}));
	return [
		{
			title: 'Put them into command',
			safety: 'review',
			changes: [...inserts, { op: 'remove', path }]
		}
	];
}

function isEmpty(node: DataNode): boolean {
	if (node.type === 'object') return node.properties.length === 0;
	if (node.type === 'array') return node.items.length === 0;
	return node.value === '';
}
