/** A scheme that does not fit what stands behind it, or the header it stands in. */
import { isReference } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { sentHeaders } from '../header-fields.ts';
import { sign } from '../signs.ts';

export const wrongAuthScheme = defineRule({
	id: 'wrong-auth-scheme',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'wrong-auth-scheme',
	onlyFor: [sign.headers, sign.bridge],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc7617#section-2',
		'https://www.rfc-editor.org/rfc/rfc6750#section-2.1'
	],
	messages: {
		basic:
			'What follows `Basic` in `{name}` is no user and password in base64 — the server cannot read it',
		key: '`{name}` is a header for a bare key — `Bearer` in front of it becomes part of the key',
		colon: '`Bearer` in `{name}` is followed by a colon or an equals sign — a blank belongs there',
		small: '`{scheme}` is not spelt as usual — some servers look for `Bearer` letter by letter'
	},
	entry({ entry, launch }, report) {
		if (!entry.headers && launch.name !== 'mcp-remote') return;
		for (const { name, value, field, lead } of sentHeaders(entry, launch)) {
			const [, scheme = '', rest = ''] = /^\s*(\w+)(?:\s+|(?=[:=]))(.*)$/s.exec(value) ?? [];
			const lower = scheme.toLowerCase();
			const rewrite = (right: string) => [
				{
					title: 'Correct the scheme',
					safety: 'review' as const,
					changes: [{ op: 'replace' as const, path: field.path, value: lead + right }]
				}
			];
			if (/^authorization$/i.test(name)) {
				if (
					lower === 'basic' &&
					!isReference(rest) &&
					!/[$<{%]/.test(rest) &&
					!isUserAndPassword(rest)
				)
					report({ message: 'basic', data: { name }, at: field.path });
				else if (lower === 'bearer' && /^[:=]/.test(rest))
					report({
						message: 'colon',
						data: { name },
						at: field.path,
						severity: 'error',
						fixes: () => rewrite(`Bearer ${rest.replace(/^[:=]\s*/, '')}`)
					});
				else if (lower === 'bearer' && scheme !== 'Bearer')
					report({
						message: 'small',
						data: { scheme },
						at: field.path,
						severity: 'advice',
						confidence: 'possible',
						fixes: () => rewrite(`Bearer ${rest}`)
					});
			} else if (lower === 'bearer' && /^(?:x-)?api[-_]?key$/i.test(name))
				report({ message: 'key', data: { name }, at: field.path, fixes: () => rewrite(rest) });
		}
	}
});

function isUserAndPassword(text: string): boolean {
	try {
		return atob(text.trim()).includes(':');
	} catch {
		return false;
	}
}
