/** A program and an address mixed up in one entry: both are there, or one stands in the other's place. */
import type { Change } from '../../evidence/index.ts';
import { defineRule, type EntryContext, type FixDraft } from '../define.ts';
import { asSureAsClient, fieldKey, typeFor, typeOfAddress, typeWords } from '../shape.ts';
import { sign } from '../signs.ts';
import { bridge } from './remote-entry-in-stdio-client.ts';

export const stdioRemoteMixed = defineRule({
	id: 'stdio-remote-mixed',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'stdio-remote-mixed',
	onlyFor: [sign.command | sign.url, sign.command | sign.address, sign.type],
	sources: [
		'https://code.claude.com/docs/en/mcp',
		'https://github.com/google-gemini/gemini-cli/issues/20957',
		'https://github.com/intellectronica/ruler/issues/606'
	],
	messages: {
		address:
			'The `command` of `{name}` is an address — the client looks for a program of that name',
		both: 'Server `{name}` has a program and an address — it can be one of the two, clients differ in which',
		unused: 'Server `{name}` has an address beside its program — {client} starts the program only',
		typeProgram:
			'Server `{name}` says `type` is `{type}`, but has a program — {client} looks for an address',
		typeAddress:
			'Server `{name}` says `type` is `{type}`, but has an address — {client} looks for a program'
	},
	entry(context, report) {
		const { entry, client } = context;
		const { command, url, type, name } = entry;
		const data = { name, client: client.name, type: type?.value ?? '' };
		if (command && /^\s*(?:https?|wss?):\/\/\S+\s*$/.test(command.value)) {
			report({
				message: 'address',
				data,
				at: command.path,
				fixes: () =>
					client.remote
						? toAddress(context, command.value.trim())
						: bridge(context, command.value.trim())
			});
			return;
		}
		if (command && url) {
			if (command.value.trim() === '' || url.value.trim() === '') return;
			const known = client.id !== 'generic';
			const alternatives = () => [keepAddress(context, url.value), keepProgram(context)];
			if (client.remote)
				report({
					message: 'both',
					data,
					at: { path: url.path, part: 'key' },
					related: [{ at: { path: command.path, part: 'key' }, note: 'the program' }],
					severity: known ? 'error' : 'warning',
					confidence: 'likely',
					fixes: alternatives
				});
			else
				report({
					message: 'unused',
					data,
					at: { path: url.path, part: 'key' },
					severity: 'advice',
					confidence: 'likely',
					fixes: () => [keepProgram(context)]
				});
			return;
		}
		// A client that takes any word for `type` goes by what else is there.
		if (!type || !client.remote || (!command && !url)) return;
		const words = typeWords(client);
		if (!words || client.typeCounts === 'never') return;
		if (client.typeCounts && !words.includes(type.value)) return;
		const meant = typeFor(client, type.value);
		if (command && meant !== null && meant !== 'stdio') {
			report({
				message: 'typeProgram',
				data,
				at: type.path,
				confidence: asSureAsClient(context),
				fixes: () => [retype(type.path, 'stdio')]
			});
		} else if (url && meant === 'stdio') {
			report({
				message: 'typeAddress',
				data,
				at: type.path,
				confidence: asSureAsClient(context),
				fixes: () => [retype(type.path, typeOfAddress(client, url.value))]
			});
		}
	}
});

function retype(path: readonly (string | number)[], value: string): FixDraft {
	return {
		title: `Use "type": "${value}"`,
		safety: 'review',
		changes: [{ op: 'replace', path, value }]
	};
}

/** `"command": "https://…"` becomes `"url": "https://…"`. */
function toAddress({ entry, client }: EntryContext, address: string): FixDraft[] {
	const { command, args, type } = entry;
	if (!command || (args && args.value.length > 0)) return [];
	const key = fieldKey(client, 'url');
	const changes: Change[] = [{ op: 'rename', path: command.path, key }];
	if (address !== command.value)
		changes.push({ op: 'replace', path: command.path, value: address });
	if (args) changes.push({ op: 'remove', path: args.path });
	if (type && typeFor(client, type.value) === 'stdio')
		changes.push({ op: 'replace', path: type.path, value: typeOfAddress(client, address) });
	else if (!type && client.typeMissing === 'error')
		changes.push({
			op: 'insert',
			path: entry.path,
			key: fieldKey(client, 'type'),
			value: typeOfAddress(client, address),
			after: String(command.path.at(-1))
		});
	return [{ title: `Rename it to ${key}`, safety: 'review', changes }];
}

function keepAddress({ entry, client }: EntryContext, address: string): FixDraft {
	const { command, args, env, cwd, type } = entry;
	const gone = [command, args, env, cwd].flatMap((field) => (field ? [field.path] : []));
	const changes: Change[] = gone.map((path) => ({ op: 'remove', path }));
	if (type && typeFor(client, type.value) === 'stdio')
		changes.push({ op: 'replace', path: type.path, value: typeOfAddress(client, address) });
	else if (!type && client.typeMissing === 'error')
		changes.push({
			op: 'insert',
			path: entry.path,
			key: fieldKey(client, 'type'),
			value: typeOfAddress(client, address),
			after: fieldKey(client, 'url')
		});
	return { title: 'Keep the address', safety: 'review', changes };
}

function keepProgram({ entry, client }: EntryContext): FixDraft {
	const { url, headers, type } = entry;
	const remoteType = type && typeFor(client, type.value) !== 'stdio' ? type : undefined;
	const gone = [url, headers, remoteType].flatMap((field) => (field ? [field.path] : []));
	return {
		title: 'Keep the program',
		safety: 'review',
		changes: gone.map((path): Change => ({ op: 'remove', path }))
	};
}
