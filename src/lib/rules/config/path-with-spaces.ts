/** Spaces that break an argument: by a batch file on Windows, or by backslashes meant for a shell. */
import { shells } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const batch = /^(?:npx|npm|pnpm|pnpx|yarn|bunx)$/;

export const pathWithSpaces = defineRule({
	id: 'path-with-spaces',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'path-with-spaces',
	onlyFor: [sign.command | sign.blank],
	sources: [
		'https://github.com/modelcontextprotocol/servers/issues/447',
		'https://github.com/modelcontextprotocol/servers/issues/4487'
	],
	messages: {
		split: '`{value}` has a space — {client} on Windows cuts it in two when it starts `{program}`',
		escaped:
			'`{value}` has a backslash before a space — no shell takes it away, so the path is another'
	},
	entry({ entry, launch, client, platform }, report) {
		const { command } = entry;
		if (!command || launch.runner === 'shell') return;
		const all = [command, ...launch.args];
		if (platform !== 'windows') {
			if (shells.has(launch.program)) return;
			for (const { value, path } of all)
				if (/^[/~.].*[^\\]\\ /.test(value))
					report({
						message: 'escaped',
						data: { value },
						at: path,
						severity: 'error',
						fixes: () => [
							{
								title: 'Remove the backslash',
								safety: 'safe',
								changes: [{ op: 'replace', path, value: value.replaceAll('\\ ', ' ') }]
							}
						]
					});
			return;
		}
		if (!client.splitsArgs || launch.wrapped || !batch.test(launch.program)) return;
		for (const { value, path } of all)
			if (/^(?:--?[\w-]+=)?(?:[A-Za-z]:|\\\\|\.{1,2}[\\/]).* /.test(value))
				report({
					message: 'split',
					data: { value, client: client.name, program: launch.program },
					at: path
				});
	}
});
