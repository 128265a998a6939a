/** Names of packages that cannot or do not exist. */
import { misnamed } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const packageNotFound = defineRule({
	id: 'package-not-found',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'package-not-found',
	onlyFor: [sign.npm],
	sources: [
		'https://github.com/npm/validate-npm-package-name#naming-rules',
		'https://github.com/modelcontextprotocol/servers'
	],
	messages: {
		capitals: '`{name}` has capital letters — names in npm are written in small ones',
		scope:
			'`{name}` has a scope and no name — npm wants `@scope/name`, and npx finds no such package',
		unknown: '`{name}` was never published under that name — npx finds no such package'
	},
	entry({ launch }, report) {
		const { runner, at, args, name } = launch;
		const field = args[at];
		if (runner !== 'npm' || !field) return;
		const meant = misnamed(name);
		const rename = (right: string) => [
			{
				title: 'Write the right name',
				safety: 'review' as const,
				changes: [
					{
						op: 'replace' as const,
						path: field.path,
						value: right + field.value.slice(name.length)
					}
				]
			}
		];
		if (meant !== undefined) {
			const npm = meant !== '' && !meant.includes(':') && !meant.startsWith('ghcr.');
			report({
				message: 'unknown',
				data: { name },
				at: field.path,
				fixes: () => (npm ? rename(meant) : [])
			});
		} else if (/^@[\w.-]+$/.test(name))
			report({
				message: 'scope',
				data: { name },
				at: field.path,
				confidence: 'certain',
				fixes: () => rename(name.slice(1))
			});
		else if (
			/[A-Z]/.test(name) &&
			/^(?:@[\w.-]+\/)?[\w.-]+$/.test(name) &&
			!/\.(?:js|ts|tgz)$/.test(name)
		)
			report({
				message: 'capitals',
				data: { name },
				at: field.path,
				severity: 'warning',
				fixes: () => rename(name.toLowerCase())
			});
	}
});
