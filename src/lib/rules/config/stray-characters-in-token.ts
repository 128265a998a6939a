/** Characters that became part of a header or a key and do not belong to it. */
import type { Path } from '../../evidence/index.ts';
import { isSecretName } from '../../secrets/index.ts';
import { defineRule, type Safety } from '../define.ts';
import { sign } from '../signs.ts';
import { sentHeaders } from '../header-fields.ts';

/** What no header can hold. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const forbidden = /[\u0000-\u0008\u000a-\u001f\u007f]|[^\u0000-\u00ff]/;
const invisible = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00a0]/g;

export const strayCharactersInToken = defineRule({
	id: 'stray-characters-in-token',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'stray-characters-in-token',
	onlyFor: [sign.stray, sign.headers],
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9110#section-5.5',
		'https://nodejs.org/api/errors.html#err_invalid_char'
	],
	messages: {
		invalid:
			'`{name}` holds a line break or a sign that no header can carry — the request is never sent',
		blanks:
			'`{name}` begins or ends with a blank — it becomes part of the key, which is then another one',
		quotes: '`{name}` has quotes around its value — they are sent along as part of the key',
		name: '`{name}` is no name of a header — write it without blanks, quotes and colon'
	},
	entry({ entry, launch }, report) {
		const say = (
			message: 'invalid' | 'blanks' | 'quotes',
			{
				name,
				path,
				right,
				safety
			}: { name: string; path: Path; right: string | null; safety: Safety }
		) => {
			report({
				message,
				data: { name },
				at: path,
				...(message === 'blanks' && { severity: 'warning', confidence: 'likely' }),
				...(message === 'quotes' && { confidence: 'likely' }),
				fixes: () =>
					right === null
						? []
						: [
								{
									title: 'Take them away',
									safety,
									changes: [{ op: 'replace', path, value: right }]
								}
							]
			});
		};
		if (entry.headers || launch.name === 'mcp-remote')
			for (const { name, value, field, lead } of sentHeaders(entry, launch)) {
				const { path } = field;
				if (/[\s:"'(),]/.test(name) && lead === '') {
					report({ message: 'name', data: { name }, at: { path, part: 'key' } });
					continue;
				}
				const clean = value.replace(invisible, '').trim();
				if (forbidden.test(value.trim()) || /[\r\n]/.test(value)) {
					const right = clean.replace(/\s*[\r\n]+\s*/g, '');
					say('invalid', {
						name,
						path,
						right: forbidden.test(right) ? null : lead + right,
						safety: right === clean ? 'safe' : 'review'
					});
				} else {
					const bare = unquoted(clean.replace(/^bearer\s+/i, ''));
					if (bare !== null)
						say('quotes', {
							name,
							path,
							right: lead + (/^bearer\s+/i.exec(clean)?.[0] ?? '') + bare,
							safety: 'review'
						});
				}
			}
		for (const { name, value, path } of entry.env?.value ?? []) {
			if (value.length < 3 || !isSecretName(name)) continue;
			const bare = unquoted(value.trim());
			if (bare !== null) say('quotes', { name, path, right: bare, safety: 'review' });
			// A private key has lines.
			else if (value !== value.trim() && !value.includes('-----BEGIN'))
				say('blanks', { name, path, right: value.trim(), safety: 'safe' });
		}
	}
});

/** What stands between a pair of quotes around the whole; `null` where there is none. */
function unquoted(value: string): string | null {
	return /^(["'`“”‘’]).+(["'`“”‘’])$/.test(value) && !/^["'].*["'].*["'].*["']$/.test(value)
		? value.slice(1, -1).trim()
		: null;
}
