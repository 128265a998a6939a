/** A shell that downloads a script and runs it at each start: what it runs is whatever stands there that day. */
import { shells } from '../../catalog/index.ts';
import { defineRule } from '../define.ts';
import { programName } from '../launch.ts';
import { sign } from '../signs.ts';

const download = String.raw`\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b`;
const interpreter = String.raw`(?:sudo\s+(?:-\w+\s+)*)?(?:\S*\/)?(?:(?:ba|z|da|k)?sh|python3?|node|perl|ruby|iex|Invoke-Expression)\b`;
const piped = new RegExp(String.raw`${download}[^;]*\|\s*${interpreter}`, 'i');
const inserted = new RegExp(
	String.raw`(?:\$\(|<\(|\x60)\s*${download}|\b(?:iex|Invoke-Expression)\b[^;]*${download}`,
	'i'
);

export const downloadPipedToShell = defineRule({
	id: 'download-piped-to-shell',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'download-piped-to-shell',
	onlyFor: [sign.command | sign.blank],
	sources: [
		'https://modelcontextprotocol.io/docs/2026-07-28/tutorials/security/security_best_practices',
		'https://www.gnu.org/software/bash/manual/html_node/Pipelines.html'
	],
	messages: {
		piped:
			'A download runs at each start, unseen — and the pipe takes the input on which messages should arrive',
		inserted:
			'A download runs at each start — whoever controls that address runs code on this machine'
	},
	entry({ entry }, report) {
		const { command, args } = entry;
		if (!command) return;
		const program = programName(command.value);
		const inArgs = shells.has(program)
			? args?.value.find(({ value }) => piped.test(value) || inserted.test(value))
			: undefined;
		// The whole line stands in `command`: its own fault, and none the less this one.
		const field = inArgs ?? (piped.test(command.value) ? command : undefined);
		if (!field) return;
		const message = piped.test(field.value) ? 'piped' : 'inserted';
		report({ message, at: field.path, ...(message === 'inserted' && { severity: 'advice' }) });
	}
});
