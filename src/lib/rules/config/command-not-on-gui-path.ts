/** A folder that exists only as long as one terminal window. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';
import { folderFixes } from '../systems.ts';

export const commandNotOnGuiPath = defineRule({
	id: 'command-not-on-gui-path',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'command-not-on-gui-path',
	sources: [
		'https://github.com/Schniz/fnm/blob/master/docs/configuration.md',
		'https://github.com/modelcontextprotocol/servers/issues/64'
	],
	onlyFor: [sign.command | sign.passing],
	messages: {
		session:
			'`{value}` lies in a folder that fnm makes for one terminal — it is gone when that one closes',
		cache: '`{value}` lies in the cache of npx — it is gone when the cache is cleared'
	},
	entry(context, report) {
		const { entry, launch } = context;
		const { command, env } = entry;
		if (!command) return;
		for (const field of [command, ...launch.args, ...(env?.value ?? [])]) {
			const { value } = field;
			if (value.includes('fnm_multishells'))
				report({
					message: 'session',
					data: { value },
					at: field.path,
					fixes: () => {
						// Where its Node is for good, `which` tells; the last part is the program.
						const end = Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1;
						return field === command ? folderFixes(field, { start: 0, end }, null, context) : [];
					}
				});
			else if (value.includes('/_npx/'))
				report({ message: 'cache', data: { value }, at: field.path, severity: 'advice' });
		}
	}
});
