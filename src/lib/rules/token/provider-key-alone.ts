/** A key that tells by its first letters whose it is, beside the server that it is for. */
import { issuerOf, takesKeysOf } from '../../catalog/key-hosts.ts';
import { placeholderKind } from '../../secrets/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { resourceHost } from '../metadata.ts';

export const providerKeyAlone = defineEvidenceRule({
	id: 'provider-key-alone',
	reads: 'token',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'wrong-kind-of-credential',
	sources: [
		'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
		'https://developers.notion.com/guides/mcp/build-mcp-client',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/authorization#token-handling'
	],
	messages: {
		foreign:
			'The key is one of {provider}, the server is `{host}` — a server refuses keys that it did not ask for',
		signIn:
			'The key is one of {provider}, and `{host}` takes none — it wants a token of its sign-in',
		alone:
			'The key is one of {provider}, no token of an MCP sign-in — only a server that asks for such a key takes it'
	},
	byRevision: 'same',
	check({ opaque, span: at }, { pasted, endpoint }, report) {
		const key = pasted.text.slice(at.start, at.end);
		const provider = opaque ? issuerOf(key) : null;
		if (provider === null || placeholderKind(key)) return;
		const host = resourceHost(endpoint, pasted);
		if (host === null)
			report({
				message: 'alone',
				data: { provider },
				at,
				severity: 'advice',
				confidence: 'possible'
			});
		else if (host === 'mcp.notion.com' && provider === 'Notion')
			report({ message: 'signIn', data: { provider, host }, at });
		else if (!takesKeysOf(host, provider))
			report({ message: 'foreign', data: { provider, host }, at });
	}
});
