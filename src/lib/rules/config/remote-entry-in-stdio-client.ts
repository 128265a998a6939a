/** An address in a file that only starts programs. */
import { toValue, type Path } from '../../evidence/index.ts';
import { headerVariable } from '../../secrets/index.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import { addressOf, isAddressKey, typeFor } from '../shape.ts';

export const remoteEntryInStdioClient = defineRule({
	id: 'remote-entry-in-stdio-client',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'remote-entry-in-stdio-client',
	onlyIn: ({ client }) => !client.remote,
	sources: [
		'https://github.com/aaronsb/obsidian-mcp-plugin/issues/124',
		'https://github.com/cboxdk/statamic-mcp/issues/20'
	],
	messages: {
		address:
			'Server `{name}` has an address — the file of {client} only starts programs, so it is skipped',
		type: 'Server `{name}` is to be reached over `{type}` — the file of {client} only starts programs'
	},
	entry(context, report) {
		const { entry, client, clientCertain } = context;
		if (entry.command || entry.node.type !== 'object') return;
		const confidence = clientCertain ? 'certain' : 'likely';
		const address = addressOf(entry.node);
		const data = { name: entry.name, client: client.name };
		if (address) {
			report({
				message: 'address',
				data,
				at: { path: [...entry.path, ...address.path], part: 'key' },
				confidence,
				fixes: () => bridge(context, address.value)
			});
			return;
		}
		const type = entry.type?.value;
		if (type === undefined || !/^(?:sse|https?|ws)$/.test(typeFor(anyClient, type) ?? '')) return;
		report({ message: 'type', data: { ...data, type }, at: [...entry.path, 'type'], confidence });
	}
});

/** Only asked for the kind behind a word. */
const anyClient = { httpTypes: ['http'] };

/**
 * The same server through mcp-remote, which a client can start.
 *
 * Header values move into variables: mcp-remote puts them together, and a blank in an argument is lost
 * on some systems.
 */
export function bridge({ entry }: EntryContext, address: string): FixDraft[] {
	if (entry.node.type !== 'object' || !/^https?:\/\/[^\s$%{}]+$/.test(address)) return [];
	const args = ['-y', 'mcp-remote', address];
	if (needsAllowHttp(address)) args.push('--allow-http');
	const env: Record<string, string> = {};
	for (const { name, value } of entry.headers?.value ?? []) {
		const variable = headerVariable(name);
		args.push('--header', `${name}:\${${variable}}`);
		env[variable] = value;
	}
	const kept = entry.node.properties.filter(({ key }) => !isReplaced(key));
	const value = {
		command: 'npx',
		args,
		...(Object.keys(env).length > 0 && { env }),
		...Object.fromEntries(kept.map(({ key, value: node }) => [key, toValue(node)]))
	};
	const path: Path = entry.path;
	return [
		{
			title: 'Start it through mcp-remote',
			safety: 'review',
			changes: [{ op: 'replace', path, value }]
		}
	];
}

function isReplaced(key: string): boolean {
	return (
		isAddressKey(key) || /^(?:type|transport|transportType|headers|command|args|env)$/.test(key)
	);
}

/** mcp-remote takes plain http for this machine only, unless told otherwise. */
function needsAllowHttp(address: string): boolean {
	return /^http:\/\/(?!(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/.test(address);
}
