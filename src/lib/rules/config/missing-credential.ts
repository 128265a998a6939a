/** A known server without the key that it cannot work without. */
import { isSecretName } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { readNeeds } from '../needs.ts';
import { sign } from '../signs.ts';

export const missingCredential = defineRule({
	id: 'missing-credential',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'missing-credential',
	onlyFor: [sign.secretName, sign.known],
	sources: [
		'https://github.com/modelcontextprotocol/typescript-sdk',
		'https://github.com/modelcontextprotocol/servers-archived'
	],
	messages: {
		empty: '`{name}` is set to nothing — the server mostly cannot sign in without it',
		missing: '`{package}` needs `{variable}` — {client} hands it on only where `env` gives it'
	},
	entry(context, report) {
		const { client, entry, launch } = context;
		for (const field of entry.env?.value ?? [])
			if (field.value.trim() === '' && isSecretName(field.name))
				report({
					message: 'empty',
					data: { name: field.name },
					at: field.path,
					severity: 'advice',
					confidence: 'possible'
				});
		// Elsewhere the variable may come from where the client was started.
		if (!client.shortEnv && !client.secretsOnlyFromEnv) return;
		const needs = readNeeds(context);
		const variable = needs?.missing.find(
			(group) => client.shortEnv ?? group.split('|').every(isSecretName)
		);
		const { misnamed = {}, signsIn } = needs?.known ?? {};
		if (variable === undefined || signsIn) return;
		if (entry.env?.value.some(({ name }) => Object.hasOwn(misnamed, name))) return;
		report({
			message: 'missing',
			data: { package: launch.name, variable: variable.replace(/\|.*/, ''), client: client.name },
			...(!client.shortEnv && { severity: 'advice', confidence: 'possible' }),
			at: entry.env?.path ?? launch.args[launch.at]?.path ?? entry.path
		});
	}
});
