/** A name that the client refuses or keeps for itself: it becomes part of every tool's name. */
import { redact } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { asSureAsClient, freeName, siblings, slug } from '../shape.ts';

/** With `mcp__`, `__` and the name of a tool, more than this comes close to the limit of 64. */
const longName = 45;

export const invalidServerName = defineRule({
	id: 'invalid-server-name',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'invalid-server-name',
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://github.com/withastro/docs-mcp/pull/16',
		'https://github.com/ComposioHQ/composio/issues/2788'
	],
	messages: {
		refused: 'The name `{name}` has more than letters, digits, `-` and `_` — {client} refuses it',
		unreliable:
			'The name `{name}` has more than letters, digits, `-` and `_` — {client} may drop it or its tools',
		reserved: 'The name `{name}` belongs to {client} itself — a server of this name is ignored',
		long: 'The name of this server has {length} characters — with the name of a tool it may be too long'
	},
	entry(context, report) {
		const { entry, client } = context;
		const { name, path } = entry;
		const reserved = client.reservedNames?.includes(name) === true;
		const fits = client.entryName?.test(name) ?? true;
		if (fits && !reserved && name.length <= longName) return;
		// Entries in a list have no key to rename.
		if (typeof path.at(-1) !== 'string' || entry.node.type !== 'object') return;
		const { otherNames = 'refused' } = client;
		const unreliable = otherNames !== 'refused';
		const taken = siblings(context);
		const at = { path, part: 'key' } as const;
		const data = { name, client: client.name, length: name.length };
		if (fits && !reserved) {
			if (client.id !== 'generic') report({ message: 'long', data, at, severity: 'advice' });
			return;
		}
		// Masked before it is taken apart: a part alone does not give itself away.
		const shown = redact(name);
		const better = freeName(reserved ? `${slug(shown)}-mcp` : shortName(shown), taken);
		report({
			message: reserved ? 'reserved' : unreliable ? 'unreliable' : 'refused',
			data,
			at,
			confidence: unreliable ? 'likely' : asSureAsClient(context),
			...(unreliable && { severity: 'warning' }),
			...((otherNames === 'reported' || !context.clientCertain) && {
				severity: 'advice',
				confidence: 'possible'
			}),
			fixes: () =>
				better === ''
					? []
					: [
							{
								title: 'Rename it',
								// Permissions and stored sign-ins refer to the old name.
								safety: 'review',
								changes: [{ op: 'rename', path, key: better }]
							}
						]
		});
	}
});

/** `github.com/ana/notes` is about `notes`. */
function shortName(name: string): string {
	return slug(name.split('/').findLast((part) => slug(part) !== '') ?? '');
}
