/** npx that may ask before it downloads, with nobody there to answer. */
import { defineRule } from '../define.ts';
import { insertBefore } from '../launch.ts';
import { sign } from '../signs.ts';

export const npxMissingYes = defineRule({
	id: 'npx-missing-yes',
	reads: 'config',
	severity: 'advice',
	confidence: 'possible',
	diagnosis: 'npx-missing-yes',
	onlyFor: [sign.npm],
	sources: ['https://github.com/npm/cli/blob/latest/docs/lib/content/commands/npx.md'],
	messages: {
		missing:
			'npx is started without `-y` — older versions ask before a download, and nobody can answer'
	},
	entry({ launch }, report) {
		const { program, args, from, at } = launch;
		if (program !== 'npx' || at === -1) return;
		for (let i = from; i < at; i++)
			if (/^(?:-[a-z]*y[a-z]*|--yes|--no-install|--no|--offline)$/.test(args[i]?.value ?? ''))
				return;
		const field = args[from];
		if (!field) return;
		report({
			message: 'missing',
			at: args[at]?.path ?? field.path,
			fixes: () => [{ title: 'Add -y', safety: 'safe', changes: [insertBefore(field, '-y')] }]
		});
	}
});
