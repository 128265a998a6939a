/** A header for mcp-remote that falls apart at its space. */
import type { Change } from '../../evidence/index.ts';
import { headerVariable } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { headerArgs } from '../header-fields.ts';
import { serverArgs } from '../launch.ts';
import { sign } from '../signs.ts';

export const headerArgSplitOnSpace = defineRule({
	id: 'header-arg-split-on-space',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'header-arg-split-on-space',
	onlyFor: [sign.bridge],
	sources: [
		'https://github.com/punkpeye/mcp-remote#readme',
		'https://github.com/anthropics/claude-code/issues/4760'
	],
	messages: {
		space:
			'The `{name}` header has a space — {client} on Windows cuts the argument there, the rest is lost',
		apart:
			'The `{name}` header stands in several arguments — mcp-remote takes only the first of them'
	},
	entry({ entry, launch, client, platform }, report) {
		if (launch.name !== 'mcp-remote') return;
		const given = serverArgs(launch);
		for (const field of headerArgs(launch)) {
			const { value, path } = field;
			const [lead = '', name = ''] = /^\s*([^:]+):[ \t]*/.exec(value) ?? [];
			const rest = value.slice(lead.length);
			const next = given[given.indexOf(field) + 1];
			if (lead !== '' && rest === '' && next && /^(?:bearer|basic)\b/i.test(next.value)) {
				report({ message: 'apart', data: { name }, at: path, confidence: 'certain' });
				continue;
			}
			if (lead === '' || !/\s/.test(value.trim()) || !client.splitsArgs) continue;
			if (platform !== 'windows' && platform !== null) continue;
			const variable = headerVariable(name);
			report({
				message: 'space',
				data: { name, client: client.name },
				at: path,
				...(platform === null && { severity: 'advice' }),
				fixes: () => {
					const { env } = entry;
					// mcp-remote puts in what `env` holds, but not a second time.
					const whole = rest.replace(
						/\$\{(\w+)\}/g,
						(reference, key: string) =>
							env?.value.find((other) => other.name === key)?.value ?? reference
					);
					const changes: Change[] = [
						{ op: 'replace', path, value: `${name}:\${${variable}}` },
						env
							? { op: 'insert', path: env.path, key: variable, value: whole }
							: {
									op: 'insert',
									path: entry.path,
									key: client.fields?.env?.[0] ?? 'env',
									value: { [variable]: whole }
								}
					];
					return [{ title: 'Put it into a variable', safety: 'review', changes }];
				}
			});
		}
	}
});
