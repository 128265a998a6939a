/** Git Bash takes the `/c` of `cmd /c` for a path and makes `C:/` of it before the client sees the command. */
import { defineRule } from '../define.ts';
import { programName } from '../launch.ts';
import { sign } from '../signs.ts';

export const cmdFlagTurnedIntoPath = defineRule({
	id: 'cmd-flag-turned-into-path',
	reads: 'config',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'shell-quoting',
	onlyFor: [sign.command | sign.windowsPath],
	sources: [
		'https://github.com/anthropics/claude-code/issues/20061',
		'https://github.com/anthropics/claude-code/issues/25111'
	],
	messages: {
		path: '`{value}` was `{flag}` before Git Bash made a path of it — `cmd` starts nothing behind a path'
	},
	entry({ entry: { command, args } }, report) {
		const [first, second] = args?.value ?? [];
		const letter = first && /^([CK]):\/$/i.exec(first.value)?.[1];
		if (!command || !letter || !second || programName(command.value) !== 'cmd') return;
		const flag = `/${letter.toLowerCase()}`;
		report({
			message: 'path',
			data: { value: first.value, flag },
			at: first.path,
			fixes: () => [
				{
					title: `Write ${flag}`,
					safety: 'safe',
					changes: [{ op: 'replace', path: first.path, value: flag }]
				}
			]
		});
	}
});
