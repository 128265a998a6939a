/** The right value under a name that the server does not read. */
import { defineRule } from '../define.ts';
import { readNeeds } from '../needs.ts';
import { sign } from '../signs.ts';

export const wrongEnvVarName = defineRule({
	id: 'wrong-env-var-name',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'wrong-env-var-name',
	onlyFor: [sign.env | sign.known],
	sources: [
		'https://github.com/github/github-mcp-server',
		'https://github.com/makenotion/notion-mcp-server'
	],
	messages: {
		name: '`{package}` does not read `{name}` — it looks for `{right}`'
	},
	entry(context, report) {
		const { entry, launch } = context;
		if (!entry.env) return;
		const needs = readNeeds(context);
		if (!needs || needs.missing.length === 0) return;
		const { misnamed = {} } = needs.known;
		for (const { name, path } of entry.env.value) {
			const right = Object.hasOwn(misnamed, name) ? misnamed[name] : undefined;
			if (right === undefined || !needs.missing.some((group) => group.split('|').includes(right)))
				continue;
			const passed = launch.args.find(
				({ value }, index) =>
					value === name && /^(?:-e|--env)$/.test(launch.args[index - 1]?.value ?? '')
			);
			report({
				message: 'name',
				data: { package: launch.name, name, right },
				at: { path, part: 'key' },
				fixes: () => [
					{
						title: 'Rename it',
						safety: 'review',
						changes: [
							{ op: 'rename', path, key: right },
							...(passed ? [{ op: 'replace' as const, path: passed.path, value: right }] : [])
						]
					}
				]
			});
			return;
		}
	}
});
