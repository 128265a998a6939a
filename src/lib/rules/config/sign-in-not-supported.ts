/** An address that wants a sign-in, in a client that does none, or that is known to fail there. */
import { wantsSignIn } from '../../catalog/index.ts';
import { parseAddress } from '../address.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const signInNotSupported = defineRule({
	id: 'sign-in-not-supported',
	reads: 'config',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'missing-credential',
	onlyIn: ({ client }) => client.signIn !== undefined,
	onlyFor: [sign.url],
	// The client id that it speaks of is of no use here.
	supersedes: ['no-dynamic-client-registration'],
	sources: [
		'https://docs.github.com/en/copilot/how-tos/use-copilot-agents/cloud-agent/extend-cloud-agent-with-mcp',
		'https://github.com/RooCodeInc/Roo-Code/issues/8119',
		'https://docs.warp.dev/support-and-community/troubleshooting-and-support/known-issues/',
		'https://github.com/warpdotdev/warp/issues/8624'
	],
	messages: {
		never:
			'`{host}` wants a sign-in, and {client} does none — without a token in a header it is not let in',
		reported:
			'The sign-in at `{host}` is reported not to come back to {client} — mcp-remote signs in for it'
	},
	entry({ entry, client, clientCertain }, report) {
		const { url, headers, command } = entry;
		if (!url || command || (headers && headers.value.length > 0)) return;
		const host = parseAddress(url.value)?.host ?? '';
		const { signIn } = client;
		const data = { host, client: client.name };
		const unsure = { severity: 'advice', confidence: 'possible' } as const;
		if (signIn === 'never' && wantsSignIn(host))
			report({ message: 'never', data, at: url.path, ...(!clientCertain && unsure) });
		else if (signIn instanceof RegExp && signIn.test(host))
			report({ message: 'reported', data, at: url.path, ...unsure });
	}
});
