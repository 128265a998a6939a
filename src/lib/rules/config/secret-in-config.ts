/** A live key in plain text: where others can see it, or where this client would take a reference. */
import type { Path } from '../../evidence/index.ts';
import type { Field } from '../../clients/define.ts';
import { findSecrets, isReference, isSecretName, placeholderKind } from '../../secrets/index.ts';
import { defineRule, type FixDraft } from '../define.ts';
import { sign } from '../signs.ts';
import { expandsAnything, expandsAt, writeReference, type Where } from '../references.ts';

/** Folders of projects, which go into version control. */
const shared =
	/^(?:\.\/)?\.(?:mcp\.json|cursor|vscode|vs|roo|kilocode|gemini|codex|kiro|amazonq|qwen|junie|amp|warp|devin|agents|github|zed)(?:[/\\]|$)|^(?:opencode|\.?crush)\.jsonc?$/i;

/** The password in an address that a program connects to: `redis://:password@host`. */
const connection = /^(?!https?:)[a-z][\w+]*:\/\/[^/\s:@]*:([^/\s@]+)@(?!localhost|127\.)/i;

interface Found {
	readonly field: Field<string>;
	readonly name: string;
	/** As a message goes on. */
	readonly what: string;
	readonly vendor: string | null;
	readonly where: Where;
}

export const secretInConfig = defineRule({
	id: 'secret-in-config',
	reads: 'config',
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'secret-in-config',
	onlyFor: [sign.secret, sign.secretName, sign.headers],
	sources: [
		'https://code.visualstudio.com/docs/reference/variables-reference#_input-variables',
		'https://code.claude.com/docs/en/mcp#environment-variable-expansion-in-mcp-json',
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers'
	],
	messages: {
		shared:
			'`{name}` holds {what} — this file mostly goes into version control, where all can read it',
		args: 'Among the arguments stands {what} — every program on the machine can read those',
		plain: '`{name}` holds {what} in plain text — {client} takes a reference to a variable instead',
		alone:
			'`{name}` holds {what}, and {client} takes no reference — keep this file to yourself, never share it'
	},
	entry({ entry, launch, client, clientCertain, file, signs }, report) {
		const looks = (signs & sign.secret) !== 0;
		const open = file !== null && shared.test(file);
		const refers = clientCertain && client.expands.length > 0 && !expandsAnything(client);
		// Nothing but the file can hold the key there: any value under such a name is one.
		const alone = clientCertain && client.expands.length === 0;
		const found: Found[] = [];
		const look = (field: Field<string>, name: string, where: Where) => {
			const { value } = field;
			if (value.length < 8 || isReference(value)) return;
			const vendor =
				!looks || value.length < 16
					? null
					: (findSecrets(value).find(({ provider }) => provider)?.provider ?? null);
			const password = looks && vendor === null ? connection.exec(value)?.[1] : undefined;
			if (password !== undefined && looksLive(password, 8)) {
				found.push({ field, name, what: 'a password', vendor, where });
				return;
			}
			// As an option, a password may be a short one.
			const least = where === 'args' && /passw/i.test(name) ? 8 : 12;
			const live = alone && where === 'env' ? mayBeLive(value) : looksLive(value, least);
			if (vendor === null && (!isSecretName(name) || !live)) return;
			const what = vendor === null ? 'a key' : `a key of ${vendor}`;
			found.push({ field, name, what, vendor, where });
		};
		for (const field of entry.env?.value ?? []) look(field, field.name, 'env');
		for (const field of entry.headers?.value ?? []) look(field, field.name, 'headers');
		for (const [index, field] of (looks ? launch.args : []).entries()) {
			const { value } = field;
			if (value.length < 8 || value.startsWith('/') || value.startsWith('@')) continue;
			const option = /^(--?[\w-]+|[A-Z_]+)=(.+)$/s.exec(value);
			const before = launch.args[index - 1]?.value ?? '';
			if (option) look({ value: option[2] ?? '', path: field.path }, option[1] ?? '', 'args');
			else
				look(
					field,
					before.startsWith('-') && !value.includes('://') ? before.replace(/^--?/, '') : '',
					'args'
				);
		}
		const first = found.find(({ vendor }) => vendor !== null) ?? found[0];
		if (!first) return;
		const { field, name, what, vendor, where } = first;
		const others = found.filter((other) => other !== first);
		const live = vendor !== null && vendor !== 'JWT';
		const message =
			open && live
				? 'shared'
				: where === 'args'
					? 'args'
					: refers
						? 'plain'
						: alone && where === 'env'
							? 'alone'
							: null;
		if (message === null) return;
		report({
			message,
			data: { name, what, client: client.name },
			at: field.path,
			...(message === 'shared' && { severity: 'warning', confidence: 'likely' }),
			related: others.map((other) => ({ at: other.field.path, note: 'this one too' })),
			fixes: () =>
				refers && expandsAt(client, 'env') && found.every((other) => other.where === 'env')
					? fixes(
							found.map((other) => ({
								path: other.field.path,
								value: writeReference(client, other.name)
							}))
						)
					: []
		});
	}
});

function fixes(fields: readonly { path: Path; value: string | null }[]): FixDraft[] {
	if (fields.some(({ value }) => value === null)) return [];
	return [
		{
			title: 'Refer to a variable',
			safety: 'placeholder',
			changes: fields.map(({ path, value }) => ({ op: 'replace', path, value }))
		}
	];
}

/** No path, no address, nothing to be filled in. */
function mayBeLive(value: string): boolean {
	return !/[/\\]|^[~.{$%[]/.test(value) && placeholderKind(value) === null;
}

/** Long and mixed enough to be one; no words of an example, no address, no path. */
function looksLive(value: string, least: number): boolean {
	const text = value.replace(/^(?:bearer|basic|token)\s+/i, '');
	return (
		text.length >= least &&
		/\d/.test(text) &&
		/[A-Za-z]/.test(text) &&
		!/\s|[/\\]{2}|^[/~.{$%[]|\$\{/.test(text) &&
		placeholderKind(text) === null &&
		!/example|fake|dummy|sample|test|demo/i.test(text)
	);
}
