/** Authorization server metadata that does not offer the one flow that MCP clients use. */
import { listIn } from '../../evidence/metadata/document.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { isServer, memberAt } from '../metadata.ts';

export const codeFlowAbsent = defineEvidenceRule({
	id: 'code-flow-absent',
	reads: 'metadata',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'unsupported-grant-type',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc8414#section-2',
		'https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2',
		'https://github.com/modelcontextprotocol/typescript-sdk'
	],
	messages: {
		response: '`response_types_supported` lacks `code` — MCP clients know no other flow',
		grant:
			'`grant_types_supported` lacks `authorization_code` — MCP clients sign people in with that grant',
		outdated:
			'`{name}` is offered, which OAuth 2.1 has dropped — leave it out, unless another program needs it',
		refresh:
			'`grant_types_supported` lacks `refresh_token` — people sign in again whenever a token ends'
	},
	check(document, _, report) {
		if (!isServer(document)) return;
		const responses = listIn(document.root, 'response_types_supported');
		const grants = listIn(document.root, 'grant_types_supported');
		const member = (name: string) => memberAt(document, name);
		const types = member('response_types_supported');
		if (types && responses && !responses.some((type) => type.split(' ').includes('code')))
			report({ message: 'response', at: types.span, path: types.path });
		const old = [...(responses ?? []), ...(grants ?? [])].find((name) =>
			/^(?:token|implicit|password)$/.test(name)
		);
		const offering = responses?.includes(old ?? '') ? types : member('grant_types_supported');
		if (old !== undefined && offering && responses?.includes('code') !== false)
			report({
				message: 'outdated',
				data: { name: old },
				at: offering.span,
				path: offering.path,
				severity: 'advice',
				confidence: 'possible'
			});
		const granted = member('grant_types_supported');
		if (!granted || !grants) return;
		if (!grants.includes('authorization_code'))
			report({ message: 'grant', at: granted.span, path: granted.path, severity: 'warning' });
		else if (!grants.includes('refresh_token'))
			report({ message: 'refresh', at: granted.span, path: granted.path, severity: 'advice' });
	}
});
