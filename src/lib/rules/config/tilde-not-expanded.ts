/** `~` where no shell replaces it by the home folder. */
import { shells } from '../../catalog/index.ts';
import type { NamedField, Field } from '../../clients/define.ts';
import { defineRule } from '../define.ts';
import type { Where } from '../references.ts';
import { sign } from '../signs.ts';
import { folderFixes } from '../systems.ts';

/** Also behind an option's `=`. Elsewhere a shell would not replace it either. */
const tilde = /^(?:--?[\w-]+=)?~(?=[/\\]|$)/;
const volume = /^~(?=[/\\].*:)/;

export const tildeNotExpanded = defineRule({
	id: 'tilde-not-expanded',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'tilde-not-expanded',
	onlyFor: [sign.tilde],
	sources: [
		'https://www.gnu.org/software/bash/manual/html_node/Tilde-Expansion.html',
		'https://modelcontextprotocol.io/docs/develop/connect-local-servers'
	],
	messages: {
		literal:
			'`{value}` keeps its `~` — no shell replaces it, so a folder of that name is looked for'
	},
	entry(context, report) {
		const { entry, launch, client } = context;
		const { command, cwd, env } = entry;
		if (client.expandsTilde) return;
		const look = (field: Field<string> | NamedField, where: Where, sure: 'error' | 'advice') => {
			if (!tilde.test(field.value) && !volume.test(field.value)) return;
			report({
				message: 'literal',
				data: { value: field.value },
				at: field.path,
				...(sure === 'advice' && { severity: 'advice', confidence: 'possible' }),
				fixes: () => {
					const start = field.value.indexOf('~');
					return folderFixes(field, { start, end: start + 1 }, where, context);
				}
			});
		};
		if (command) look(command, 'command', 'error');
		if (cwd) look(cwd, 'cwd', 'error');
		// A shell replaces it, and so do some servers.
		if (shells.has(launch.program)) return;
		const lenient = launch.name.endsWith('server-filesystem');
		for (const field of launch.args) look(field, 'args', lenient ? 'advice' : 'error');
		for (const field of env?.value ?? []) look(field, 'env', 'advice');
	}
});
