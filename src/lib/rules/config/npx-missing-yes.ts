/** npx that may ask before it downloads, with nobody there to answer: told where that was seen, or cannot be ruled out. */
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
	sources: [
		'https://github.com/npm/cli/blob/latest/workspaces/libnpmexec/lib/index.js',
		'https://github.com/ChromeDevTools/chrome-devtools-mcp/pull/215'
	],
	messages: {
		missing:
			'npx is started without `-y` — older versions ask before a download, and nobody can answer'
	},
	entry({ launch, client, clientCertain }, report) {
		// npm 7 and later do not ask where input is a pipe, as clients give it; in Cursor's log the question was seen.
		if (clientCertain && client.id !== 'cursor' && client.id !== 'generic') return;
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
