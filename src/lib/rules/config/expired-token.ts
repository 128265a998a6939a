/** A token that says itself that its time is over. */
import type { Field } from '../../clients/define.ts';
import { defineRule } from '../define.ts';
import { sign } from '../signs.ts';

const jwt = /eyJ[\w-]{8,8000}\.(eyJ[\w-]{8,16000})\.[\w-]*/;

export const expiredToken = defineRule({
	id: 'expired-token',
	reads: 'config',
	severity: 'error',
	confidence: 'likely',
	diagnosis: 'expired-token',
	onlyFor: [sign.secret],
	supersedes: ['secret-in-config'],
	sources: ['https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4'],
	messages: {
		expired: 'The token in `{name}` ran out on {date} — the server refuses it'
	},
	entry({ entry, launch, now }, report) {
		const look = ({ value, path }: Field<string>, name: string) => {
			if (!value.includes('eyJ')) return;
			const expires = expiry(jwt.exec(value)?.[1]);
			if (expires === null || expires > now) return;
			report({
				message: 'expired',
				data: { name, date: new Date(expires).toISOString().slice(0, 10) },
				at: path
			});
		};
		for (const field of entry.headers?.value ?? []) look(field, field.name);
		for (const field of entry.env?.value ?? []) look(field, field.name);
		for (const field of launch.args) look(field, 'args');
		if (entry.url) look(entry.url, 'url');
	}
});

/** When a token ends, in milliseconds since 1970; `null` where it does not say. */
function expiry(payload: string | undefined): number | null {
	if (payload === undefined) return null;
	try {
		const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
		if (typeof claims !== 'object' || claims === null || !('exp' in claims)) return null;
		const { exp } = claims;
		return typeof exp === 'number' && exp > 0 && exp < 1e11 ? exp * 1000 : null;
	} catch {
		return null;
	}
}
