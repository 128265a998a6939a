/** Plain http to a machine that is not this one. */
import { bothTransports, retiredAddress } from '../../catalog/index.ts';
import { endpointKey, isLoopback, isPrivate, parseAddress, remoteAddress } from '../address.ts';
import { hostName } from '../../secrets/index.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

export const httpNotHttps = defineRule({
	id: 'http-not-https',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'http-not-https',
	onlyFor: [sign.url, sign.bridge],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#communication-security',
		'https://github.com/punkpeye/mcp-remote#readme'
	],
	messages: {
		plain:
			'`{host}` is reached over plain http — what is sent can be read on the way, and many clients refuse',
		refused:
			'mcp-remote refuses plain http to `{host}` — it wants https, or `--allow-http` in a safe network'
	},
	entry({ entry, launch }, report) {
		const field = remoteAddress(entry, launch);
		if (!field || !/^\s*http:/i.test(field.value)) return;
		const url = parseAddress(field.value);
		if (url?.protocol !== 'http:' || isLoopback(url)) return;
		const { path, value } = field;
		const https = {
			title: 'Use https',
			safety: 'review' as const,
			changes: [{ op: 'replace' as const, path, value: value.trim().replace(/^http:/i, 'https:') }]
		};
		const data = { host: hostName(value, url) };
		if (!entry.url) {
			if (launch.args.some((arg) => arg.value === '--allow-http')) return;
			const last = launch.args.length;
			report({
				message: 'refused',
				data,
				at: path,
				confidence: 'certain',
				fixes: () => {
					const allow = {
						title: 'Add --allow-http',
						safety: 'review' as const,
						changes: [
							{ op: 'insert' as const, path: path.slice(0, -1), key: last, value: '--allow-http' }
						]
					};
					return isPrivate(url) ? [allow] : [https, allow];
				}
			});
			return;
		}
		if (isPrivate(url)) return;
		const known = bothTransports(url.host) || retiredAddress(endpointKey(url)) !== undefined;
		const secret = (entry.headers?.value ?? []).some(({ name }) => /auth|key|token/i.test(name));
		report({
			message: 'plain',
			data,
			at: path,
			...(!known && { severity: secret ? 'warning' : 'advice' }),
			fixes: () => [https]
		});
	}
});
