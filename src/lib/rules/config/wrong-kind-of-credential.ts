/** A key whose look says that it is of another kind than the variable wants. */
import { wrongKinds } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const wrongKindOfCredential = defineRule({
	id: 'wrong-kind-of-credential',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'wrong-kind-of-credential',
	onlyFor: [sign.env],
	supersedes: ['secret-in-config'],
	sources: [
		'https://docs.slack.dev/authentication/tokens/',
		'https://github.com/supabase-community/supabase-mcp',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'
	],
	messages: {
		kind: '`{name}` holds {found} — the server needs {wanted}',
		session: '`{name}` is the key of a session — without `AWS_SESSION_TOKEN` it is refused'
	},
	entry({ entry }, report) {
		const { env } = entry;
		for (const field of env?.value ?? []) {
			const { name, value } = field;
			const kinds = Object.hasOwn(wrongKinds, name) ? wrongKinds[name] : undefined;
			const hit = kinds?.find(([pattern]) => pattern.test(value));
			if (hit)
				report({
					message: 'kind',
					data: { name, found: hit[1], wanted: hit[2].replaceAll('`', '') },
					at: field.path
				});
			else if (
				name === 'AWS_ACCESS_KEY_ID' &&
				value.startsWith('ASIA') &&
				!env?.value.some((other) => other.name === 'AWS_SESSION_TOKEN')
			)
				report({ message: 'session', data: { name }, at: field.path });
		}
	}
});
