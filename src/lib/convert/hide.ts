/** Puts references where secrets stand. */
import type { ClientDefinition } from '../clients/index.ts';
import { expandsAnything } from '../clients/references.ts';
import {
	findSecrets,
	isReference,
	isSecretName,
	placeholderKind,
	variableName
} from '../secrets/index.ts';
import type { Description, Named } from './describe.ts';
import type { Value } from './values.ts';

/**
 * @param to asks the person where it can, else takes a variable of the environment
 * @returns the same entry with a reference in place of each secret that stands in it as plain text
 */
export function hideSecrets(entry: Description, to: ClientDefinition): Description {
	const asks = to.expands.includes('input') && !expandsAnything(to);
	const prefix = variableName(entry.name);
	const reference = (name: string): Value => {
		const id = name.toLowerCase().replaceAll('_', '-');
		return asks
			? [{ kind: 'input', name: id, text: `\${input:${id}}` }]
			: [{ kind: 'variable', name, text: `\${${name}}` }];
	};
	const plain = (value: Value) =>
		value.length === 1 && typeof value[0] === 'string' ? value[0] : null;
	const named = (list: readonly Named[], nameFor: (name: string) => string): Named[] =>
		list.map(([name, value]) => {
			const text = plain(value);
			if (text === null || !isSecret(name, text)) return [name, value];
			const scheme = /^(?:Bearer|Basic|Token)\s+/i.exec(text)?.[0];
			const hidden = reference(nameFor(name));
			return [name, scheme === undefined ? hidden : [scheme, ...hidden]];
		});
	const inText = (value: Value, name: string): Value => {
		const text = plain(value);
		const secrets = text === null ? [] : findSecrets(text);
		if (text === null || secrets.length === 0) return value;
		const pieces: Value[number][] = [];
		let done = 0;
		for (const [index, { start, end, prefix: shown }] of secrets.entries()) {
			pieces.push(text.slice(done, start - shown.length));
			pieces.push(...reference(index === 0 ? name : `${name}_${index + 1}`));
			done = end;
		}
		pieces.push(text.slice(done));
		return pieces.filter((piece) => piece !== '');
	};
	return {
		...entry,
		env: named(entry.env, (name) => variableName(name)),
		headers: named(entry.headers, (name) =>
			/^authorization$/i.test(name) ? `${prefix}_TOKEN` : `${prefix}_${variableName(name)}`
		),
		args: entry.args.map((arg, index) => {
			const before = plain(entry.args[index - 1] ?? []) ?? '';
			const option = /^--?([\w-]+)$/.exec(before)?.[1];
			const text = plain(arg);
			if (option !== undefined && text !== null && !text.startsWith('-') && isSecret(option, text))
				return reference(`${prefix}_${variableName(option)}`);
			return inText(arg, `${prefix}_TOKEN`);
		}),
		url: inText(entry.url, `${prefix}_TOKEN`)
	};
}

function isSecret(name: string, value: string): boolean {
	if (value.length < 4 || isReference(value) || placeholderKind(value) !== null) return false;
	return isSecretName(name) || findSecrets(value).length > 0;
}
