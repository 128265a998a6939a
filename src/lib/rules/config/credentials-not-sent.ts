/** Variables beside a URL: nothing is started that could read them, and no request carries them. */
import { isSecretName } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const header = /^(?:authorization|x-[\w-]*(?:key|token|auth)[\w-]*|api-key)$/i;

export const credentialsNotSent = defineRule({
	id: 'credentials-not-sent',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'credentials-not-sent',
	onlyFor: [sign.url | sign.env],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#access-token-usage',
		'https://cursor.com/docs/context/mcp'
	],
	messages: {
		header:
			'`{name}` stands in `env` beside a URL — no request carries it; it belongs into `headers`',
		ignored: '`env` stands beside a URL — no program is started that could read it'
	},
	entry({ entry, client }, report) {
		const { url, env, command, headers } = entry;
		if (!url || command || !env || env.value.length === 0 || !client.remote) return;
		const field = env.value.find(({ name }) => header.test(name));
		const secret = field ?? env.value.find(({ name }) => isSecretName(name));
		if (!field) {
			const urgent = secret !== undefined && !headers;
			report({
				message: 'ignored',
				at: { path: env.path, part: 'key' },
				...(!urgent && { severity: 'advice' }),
				...(urgent && { severity: 'warning' }),
				fixes: () => [
					{ title: 'Remove env', safety: 'review', changes: [{ op: 'remove', path: env.path }] }
				]
			});
			return;
		}
		const key = client.fields?.headers?.[0] ?? 'headers';
		const rest = env.value.filter((other) => !header.test(other.name));
		const moved = Object.fromEntries(
			env.value.filter(({ name }) => header.test(name)).map(({ name, value }) => [name, value])
		);
		report({
			message: 'header',
			data: { name: field.name },
			at: { path: field.path, part: 'key' },
			fixes: () =>
				headers || client.nested?.headers
					? []
					: [
							{
								title: 'Move it to headers',
								safety: 'review',
								changes: [
									...(rest.length === 0
										? [{ op: 'remove' as const, path: env.path }]
										: env.value
												.filter(({ name }) => header.test(name))
												.map(({ path }) => ({ op: 'remove' as const, path }))),
									{ op: 'insert' as const, path: entry.path, key, value: moved }
								]
							}
						]
		});
	}
});
