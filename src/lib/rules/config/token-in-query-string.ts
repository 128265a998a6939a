/** A key or password in the address itself. */
import { isReference, isSecretName, placeholderKind } from '../../secrets/index.ts';
import { remoteAddress } from '../address.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const parameter = /[?&]([\w.-]{1,60})=([^&#]*)/g;

export const tokenInQueryString = defineRule({
	id: 'token-in-query-string',
	reads: 'config',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'token-in-query-string',
	onlyFor: [sign.url, sign.bridge],
	sources: [
		'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization#token-requirements',
		'https://fetch.spec.whatwg.org/#dom-request'
	],
	messages: {
		query:
			'`{name}` puts a key into the address — addresses are kept in logs; use a header where the server takes one',
		user: 'The address holds a user and a password — clients refuse to send such a request'
	},
	entry({ entry, launch }, report) {
		const field = remoteAddress(entry, launch);
		if (!field) return;
		const { value, path } = field;
		if (value.includes('@') && /:\/\/[^/\s@]+@/.test(value)) {
			report({ message: 'user', at: path, severity: 'error' });
			return;
		}
		if (!value.includes('?')) return;
		for (const [, name = '', text = ''] of value.matchAll(parameter)) {
			if (text.length < 4 || !isSecretName(name) || isReference(text) || placeholderKind(text))
				continue;
			report({ message: 'query', data: { name }, at: path });
			return;
		}
	}
});
