/** A person who signs in: follows redirects, keeps cookies, fills in the two forms. No browser. */

/** What the person does at the question of consent. */
export type Choice = 'agree' | 'refuse';

export interface SignedIn {
	/** The address that the client gets: its redirect address with `code` and `state`, or an error. */
	readonly callback: URL | null;
	/** The last page, where the authorization server showed an error instead of going back. */
	readonly page: string;
	readonly status: number;
}

/** Far more than a sign-in takes. */
const mostSteps = 20;

/**
 * @param authorizationUrl the address that the client would open
 * @param callback where it wants the person back
 */
export async function signIn(
	authorizationUrl: URL,
	callback: string,
	choice: Choice = 'agree'
): Promise<SignedIn> {
	const cookies = new Map<string, string>();
	let next: { url: URL; form?: URLSearchParams } = { url: authorizationUrl };
	for (let step = 0; step < mostSteps; step++) {
		const response = await fetch(next.url, {
			redirect: 'manual',
			headers: {
				Accept: 'text/html',
				Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
			},
			...(next.form ? { method: 'POST', body: next.form } : {})
		});
		for (const cookie of response.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			if (name === undefined) continue;
			if (value === '' || value === undefined) cookies.delete(name);
			else cookies.set(name, value);
		}
		const page = await response.text();
		const location = response.headers.get('location');
		if (location !== null) {
			const url = new URL(location, next.url);
			if (url.href.startsWith(callback)) return { callback: url, page, status: response.status };
			next = { url };
			continue;
		}
		const prompt = /name="prompt" value="(login|consent)"/.exec(page)?.[1];
		const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1];
		if (prompt === undefined || action === undefined)
			return { callback: null, page, status: response.status };
		if (choice === 'refuse' && prompt === 'consent') {
			const abort = /href="([^"]*\/abort)"/.exec(page)?.[1] ?? '';
			next = { url: new URL(abort, next.url) };
			continue;
		}
		next = {
			url: new URL(action, next.url),
			form: new URLSearchParams({ prompt, login: 'someone', password: 'anything' })
		};
	}
	throw new Error('The sign-in does not come to an end');
}
