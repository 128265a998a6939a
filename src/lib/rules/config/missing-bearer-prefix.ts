/** A bare token where its scheme should stand in front. */
import { findSecrets } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { sentHeaders } from '../header-fields.ts';
import { sign } from '../signs.ts';

export const missingBearerPrefix = defineRule({
	id: 'missing-bearer-prefix',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'missing-bearer-prefix',
	onlyFor: [sign.headers, sign.bridge],
	sources: ['https://www.rfc-editor.org/rfc/rfc6750#section-2.1'],
	messages: {
		bare: 'The token stands in `{name}` without `Bearer` — the server does not know how to read it'
	},
	entry({ entry, launch }, report) {
		if (!entry.headers && launch.name !== 'mcp-remote') return;
		for (const { name, value, field, lead } of sentHeaders(entry, launch)) {
			const token = value.trim();
			if (!/^authorization$/i.test(name) || token.length < 16 || /\s/.test(token)) continue;
			const [secret] = findSecrets(token);
			if (!secret?.provider || secret.start > 14) continue;
			report({
				message: 'bare',
				data: { name },
				at: field.path,
				fixes: () => [
					{
						title: 'Write the scheme before it',
						safety: 'review',
						changes: [{ op: 'replace', path: field.path, value: `${lead}Bearer ${token}` }]
					}
				]
			});
		}
	}
});
