/** A reference to a variable in a form that this client does not replace: it is sent as it stands. */
import { shells } from '../../catalog/index.ts';
import { nodeAt, property, textOf, type DataNode } from '../../evidence/index.ts';
import type { Field, NamedField } from '../../clients/define.ts';
import { isAt, normalise } from '../../clients/recognise.ts';
import { isSecretName } from '../../secrets/index.ts';
import { defineRule, type EntryContext, type ReportFinding } from '../define.ts';
import { sign } from '../signs.ts';
import { folderFixes } from '../systems.ts';
import {
	expandsAnything,
	expandsAt,
	findReference,
	writeReference,
	type Where
} from '../references.ts';

/** Only Windows has the second, and only other systems the first. */
const homes = /^(?:HOME|USERPROFILE|userHome)$/i;
const projects = /^(?:PWD|cd|workspace(?:Folder|Root))$/i;

export const envVarNotExpanded = defineRule({
	id: 'env-var-not-expanded',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'env-var-not-expanded',
	onlyFor: [sign.reference, sign.secretName],
	sources: [
		'https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json',
		'https://cursor.com/docs/context/mcp',
		'https://code.visualstudio.com/docs/reference/variables-reference',
		'https://github.com/modelcontextprotocol/mcpb/blob/main/MANIFEST.md'
	],
	messages: {
		foreign: '{client} does not replace `{reference}` — the server gets these very characters',
		elsewhere:
			'{client} replaces `{reference}` elsewhere, not in `{place}` — the server gets these very characters',
		nameOnly: '`{name}` stands here as plain text — a variable’s name is not replaced by its value',
		noInput:
			'`{reference}` asks for an input that `{list}` does not list — nothing takes its place',
		prefix: '{client} hands on only names that begin with `{prefix}` — `{reference}` stays empty'
	},
	entry(context, report) {
		const { entry, launch, client, clientCertain, document, container, signs } = context;
		const { command, cwd, env, url, headers } = entry;
		const shell = shells.has(launch.program) || launch.wrapped;
		if (env && launch.runner !== 'container' && !shell)
			nameOnly({ env: env.value, args: launch.args, client }, report);
		if (!(signs & sign.reference)) return;
		const open = expandsAnything(client);
		const weak = clientCertain
			? {}
			: { severity: 'advice' as const, confidence: 'possible' as const };
		const literal = leftAlone(context);
		// `mcp.inputs` belongs to `mcp.servers`.
		const beside = container?.slice(0, -1) ?? [];
		const look = (field: Field<string>, where: Where) => {
			const { value } = field;
			if (!/[$%{]/.test(value)) return;
			const found = findReference(value);
			if (!found) return;
			const { kind, name, text: reference } = found;
			const known = kind !== 'braces' || client.namesInBraces?.test(name) !== false;
			const expanded = kind !== null && known && client.expands.includes(kind);
			// Of a client that says nothing, all that counts is what it is known to leave.
			if (open && (kind === null || expanded)) return;
			const list = kind === 'input' ? 'inputs' : name.startsWith('user_config.') && 'user_config';
			if (list && expanded) {
				const id = list === 'inputs' ? name : name.slice(list.length + 1);
				// In a broken file the list may be what was misread.
				const listed =
					declares(nodeAt(document.root, beside) ?? null, list, id) ||
					(document.faults.length > 0 && document.text.includes(`"${id}"`));
				// A part of a manifest declares nothing.
				const asked =
					list === 'inputs'
						? client.roots.some(([root]) => root === 'servers')
						: ['user_config', 'manifest_version', 'dxt_version'].some((key) =>
								property(document.root ?? undefined, key)
							);
				if (asked && !listed)
					report({ message: 'noInput', data: { reference, list }, at: field.path, ...weak });
				return;
			}
			const here = expandsAt(client, where);
			const { variablePrefix: prefix } = client;
			if (expanded && here && prefix !== undefined && !name.startsWith(prefix)) {
				report({
					message: 'prefix',
					data: { client: client.name, prefix, reference },
					at: field.path,
					...weak,
					fixes: () => [
						{
							title: `Write ${prefix}${name}`,
							safety: 'review',
							changes: [
								{
									op: 'replace',
									path: field.path,
									value: value.replaceAll(
										reference,
										reference.replace(name, () => prefix + name)
									)
								}
							]
						}
					]
				});
				return;
			}
			if (expanded && here && literal === null) return;
			const data = { client: client.name, reference, place: literal ?? where };
			const own = here && literal === null ? writeReference(client, name) : null;
			report({
				message: expanded ? 'elsewhere' : 'foreign',
				data,
				at: field.path,
				...(open || literal !== null
					? { severity: 'advice' as const, confidence: 'possible' as const }
					: weak),
				fixes: () => {
					const start = value.indexOf(reference);
					const place = { start, end: start + reference.length };
					if (projects.test(name)) return folderFixes(field, place, null, context);
					if (homes.test(name) && (own === null || context.platform))
						return folderFixes(field, place, where, context);
					if (own === null || kind === 'input' || kind === 'editor' || own === reference) return [];
					return [
						{
							title: `Write ${own}`,
							safety: kind === 'braces-default' ? 'review' : 'safe',
							changes: [
								{ op: 'replace', path: field.path, value: value.replaceAll(reference, own) }
							]
						}
					];
				}
			});
		};
		if (command) look(command, 'command');
		// Who knows no such setting hands nothing on.
		if (cwd && !entry.extra.some(({ path }) => path.at(-1) === 'cwd')) look(cwd, 'cwd');
		if (url) look(url, 'url');
		for (const field of headers?.value ?? []) look(field, 'headers');
		for (const field of env?.value ?? []) {
			if (field.value === '' || /^path$/i.test(field.name)) continue;
			look(field, 'env');
		}
		// A shell, and mcp-remote in its headers, replace what the client leaves.
		if (!shell)
			for (const field of launch.args)
				if (launch.name !== 'mcp-remote' || findReference(field.value)?.kind !== 'braces')
					look(field, 'args');
	}
});

/** `--token API_TOKEN` beside `"env": { "API_TOKEN": … }`: a terminal would need a `$`, a config something else. */
function nameOnly(
	{
		env,
		args,
		client
	}: Pick<EntryContext, 'client'> & { env: readonly NamedField[]; args: readonly Field<string>[] },
	report: ReportFinding<'nameOnly'>
) {
	if (env.length === 0) return;
	for (const [index, field] of args.entries()) {
		const { value } = field;
		const option = args[index - 1]?.value ?? '';
		if (!option.startsWith('-') || /env|name|var/i.test(option)) continue;
		const variable = env.find(({ name }) => name === value);
		if (!variable || !isSecretName(value)) continue;
		report({
			message: 'nameOnly',
			data: { name: value },
			at: field.path,
			fixes: () => [
				{
					title: 'Put its value there',
					safety: 'review',
					changes: [
						{
							op: 'replace',
							path: field.path,
							value:
								(expandsAnything(client) ? null : writeReference(client, value)) ?? variable.value
						}
					]
				}
			]
		});
	}
}

/** The file, or the kind of entry, in which this client is said to replace nothing. */
function leftAlone({ client: { literalIn }, entry, file }: EntryContext): string | null {
	const path = file === null ? '' : normalise(file);
	return (
		literalIn?.files?.find((end) => isAt(path, end)) ??
		literalIn?.types?.find((type) => entry.type?.value === type) ??
		null
	);
}

function declares(root: DataNode | null, list: 'inputs' | 'user_config', id: string): boolean {
	const given = property(root ?? undefined, list)?.value;
	if (given?.type === 'object') return property(given, id) !== undefined;
	return given?.type === 'array' && given.items.some((item) => textOf(item, 'id') === id);
}
