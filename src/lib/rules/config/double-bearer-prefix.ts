/** The scheme, or the header's name, a second time in its value. */
import { defineRule } from '../define.ts';
import { sentHeaders } from '../header-fields.ts';
import { sign } from '../signs.ts';

export const doubleBearerPrefix = defineRule({
	id: 'double-bearer-prefix',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'double-bearer-prefix',
	onlyFor: [sign.headers, sign.bridge],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
	messages: {
		scheme:
			'The value of `{name}` says `Bearer` twice — the server takes the second one for the token',
		name: 'The value of `{name}` begins with the header’s own name — it is sent twice',
		variable: '`{name}` adds `Bearer`, and so does the variable `{variable}` — it is sent twice'
	},
	entry({ entry, launch }, report) {
		if (!entry.headers && launch.name !== 'mcp-remote') return;
		for (const { name, value, field, lead } of sentHeaders(entry, launch)) {
			const rewrite = (right: string) => [
				{
					title: 'Say it once',
					safety: 'safe' as const,
					changes: [{ op: 'replace' as const, path: field.path, value: lead + right }]
				}
			];
			if (/^\s*bearer\s+bearer\b/i.test(value))
				report({
					message: 'scheme',
					data: { name },
					at: field.path,
					fixes: () => rewrite(value.replace(/^\s*(?:bearer\s+)+/i, 'Bearer '))
				});
			else if (/^\s*(?:proxy-)?authorization\s*:/i.test(value))
				report({
					message: 'name',
					data: { name },
					at: field.path,
					fixes: () => rewrite(value.replace(/^\s*(?:proxy-)?authorization\s*:\s*/i, ''))
				});
			else {
				const variable = /^\s*bearer\s+\$\{(\w+)\}/i.exec(value)?.[1];
				const set =
					variable === undefined
						? undefined
						: entry.env?.value.find((other) => other.name === variable);
				if (!set || variable === undefined || !/^\s*bearer\s/i.test(set.value)) continue;
				report({
					message: 'variable',
					data: { name, variable },
					at: field.path,
					fixes: () => rewrite(`\${${variable}}`)
				});
			}
		}
	}
});
