/** A folder that exists only as long as one terminal window. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

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
	// Folders of which somebody wrote the whole path.
	onlyFor: [sign.unixPath, sign.windowsPath, sign.tilde, sign.reference],
	messages: {
		session:
			'`{value}` lies in a folder that fnm makes for one terminal — it is gone when that one closes',
		cache: '`{value}` lies in the cache of npx — it is gone when the cache is cleared'
	},
	entry({ entry: { command, env }, launch }, report) {
		if (!command) return;
		for (const { value, path } of [command, ...launch.args, ...(env?.value ?? [])]) {
			if (value.includes('fnm_multishells'))
				report({ message: 'session', data: { value }, at: path });
			else if (value.includes('/_npx/'))
				report({ message: 'cache', data: { value }, at: path, severity: 'advice' });
		}
	}
});
