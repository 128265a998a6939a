/** A server that registers no clients by itself, and nothing else to sign in with. */
import { noRegistration } from '../../catalog/index.ts';
import { property } from '../../evidence/index.ts';
import { parseAddress } from '../address.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const hosts = new RegExp([...noRegistration.keys()].join('|').replaceAll('.', '\\.'));

export const noDynamicClientRegistration = defineRule({
	id: 'no-dynamic-client-registration',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'no-dynamic-client-registration',
	onlyFor: [sign.url],
	sources: [
		'https://github.com/github/github-mcp-server',
		'https://docs.slack.dev/ai/slack-mcp-server/'
	],
	messages: {
		login:
			'`{host}` registers no client by itself — {client} needs a token in a header or a client id to sign in'
	},
	entry({ entry, client, clientCertain }, report) {
		const { url, headers, command } = entry;
		if (!url || command || !client.remote || !hosts.test(url.value)) return;
		const host = parseAddress(url.value)?.host ?? '';
		const registered = noRegistration.get(host);
		if (!registered || registered.includes(client.id)) return;
		// GitHub’s `X-MCP-…` choose tools, and sign nobody in.
		if (headers?.value.some(({ name }) => !/^x-mcp-/i.test(name))) return;
		if (
			[
				'auth',
				'oauth',
				'headersHelper',
				'bearer_token_env_var',
				'env_http_headers',
				'oauthClient'
			].some((key) => property(entry.node, key))
		)
			return;
		report({
			message: 'login',
			data: { host, client: client.name },
			at: url.path,
			...((!clientCertain || client.id === 'generic') && {
				severity: 'advice',
				confidence: 'possible'
			})
		});
	}
});
