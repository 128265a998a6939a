/** The server refuses the name or the page that it is called from. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const hostNotAllowed = defineEvidenceRule({
	id: 'host-not-allowed',
	reads: 'http',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'host-header-rejected',
	supersedes: ['host-refused', 'misdirected', 'origin-refused'],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning',
		'https://github.com/modelcontextprotocol/python-sdk'
	],
	messages: {
		host: 'The server refuses the host name `{name}` — it is not on its list of hosts',
		origin: 'The server refuses the origin `{name}` — it is not on its list of allowed origins',
		unnamed: 'The server refuses the name it was called by — it is not on its list of hosts'
	},
	byRevision: 'same',
	check({ request, response }, _, report) {
		if (response?.status !== 421 && response?.status !== 403) return;
		const said = /\bInvalid (Host|Origin)(?: header)?|Missing Host header/i.exec(
			response.body?.text ?? ''
		);
		if (response.status === 403 && !said) return;
		// The log around a mere status names the host itself.
		if (!response.complete && !said) return;
		const isOrigin = said?.[1]?.toLowerCase() === 'origin';
		const header = headerOf(request, isOrigin ? 'origin' : 'host');
		if (header)
			report({
				message: isOrigin ? 'origin' : 'host',
				data: { name: header.value },
				at: header.span
			});
		else report({ message: 'unnamed', at: response.span });
	}
});
