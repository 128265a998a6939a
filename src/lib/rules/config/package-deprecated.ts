/** A package that nobody looks after any more. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const packageDeprecated = defineRule({
	id: 'package-deprecated',
	reads: 'config',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'package-deprecated',
	onlyFor: [sign.known],
	sources: ['https://github.com/modelcontextprotocol/servers-archived'],
	messages: {
		archived: '`{name}` is no longer maintained — no fault is repaired in it; use {instead}',
		gone: '`{name}` was withdrawn — it no longer works; use {instead}'
	},
	entry({ launch }, report) {
		if (launch.runner !== 'npm' && launch.runner !== 'pypi') return;
		if (!launch.known) return;
		const { instead, gone, registry } = launch.known;
		const field = launch.args[launch.at];
		if (instead === undefined || registry !== launch.runner || !field) return;
		report({
			message: gone ? 'gone' : 'archived',
			data: { name: launch.name, instead },
			at: field.path,
			...(gone && { severity: 'error' })
		});
	}
});
