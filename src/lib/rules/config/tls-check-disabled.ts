/** Certificates that are not checked at all. */
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const off: Readonly<Record<string, RegExp>> = {
	NODE_TLS_REJECT_UNAUTHORIZED: /^0$/,
	PYTHONHTTPSVERIFY: /^0$/,
	GIT_SSL_NO_VERIFY: /^(?:1|true)$/i
};

export const tlsCheckDisabled = defineRule({
	id: 'tls-check-disabled',
	reads: 'config',
	severity: 'advice',
	confidence: 'certain',
	diagnosis: 'tls-certificate-untrusted',
	onlyFor: [sign.env],
	sources: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
	messages: {
		off: '`{name}` switches the check of certificates off — anybody on the way can pose as the server'
	},
	entry({ entry }, report) {
		for (const field of entry.env?.value ?? []) {
			const { name, value } = field;
			if (Object.hasOwn(off, name) && off[name]?.test(value))
				report({ message: 'off', data: { name }, at: field.path });
		}
	}
});
