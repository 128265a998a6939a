/** Gives an access token, and refreshes it in time, once for all who wait. */
export interface Tokens {
	accessToken: string;
	refreshToken?: string;
	/** Milliseconds, as `Date.now()` counts. */
	expiresAt: number;
}

export interface Settings {
	/** `token_endpoint` of the authorization server's metadata. */
	tokenEndpoint: string;
	clientId: string;
	/** Only for confidential clients: programs on a user's computer have none. */
	clientSecret?: string;
	/** Address of the MCP server: a refresh names it, too. */
	resource: string;
	/** Stores what is new before it is used, by issuer, in the system's keychain. */
	save: (tokens: Tokens | null) => Promise<void>;
}

export class SignInNeeded extends Error {}

/** For clock differences and the time that the request takes. */
const margin = 60_000;

export class TokenManager {
	readonly #settings: Settings;
	#tokens: Tokens | null;
	#refreshing: Promise<Tokens> | undefined;

	constructor(settings: Settings, tokens: Tokens | null) {
		this.#settings = settings;
		this.#tokens = tokens;
	}

	async token(): Promise<string> {
		if (!this.#tokens) throw new SignInNeeded('Nobody is signed in');
		if (Date.now() < this.#tokens.expiresAt - margin)
			return this.#tokens.accessToken;
		// A refresh token may be good for one use: whoever asks meanwhile waits.
		this.#refreshing ??= this.#refresh(this.#tokens).finally(() => {
			this.#refreshing = undefined;
		});
		return (await this.#refreshing).accessToken;
	}

	async #refresh({ refreshToken }: Tokens): Promise<Tokens> {
		if (refreshToken === undefined)
			return this.#forget('No refresh token was issued');
		const { tokenEndpoint, clientId, clientSecret, resource, save } =
			this.#settings;
		const body = new URLSearchParams({
			grant_type: 'refresh_token',
			refresh_token: refreshToken,
			resource
		});
		const headers = new Headers({ Accept: 'application/json' });
		if (clientSecret === undefined) body.set('client_id', clientId);
		else headers.set('Authorization', basic(clientId, clientSecret));

		const response = await fetch(tokenEndpoint, {
			method: 'POST',
			headers,
			body
		});
		const answer = (await response.json().catch(() => ({}))) as Record<
			string,
			unknown
		>;
		// Revoked, expired, or used before. Any other failure may pass: the tokens stay.
		if (answer.error === 'invalid_grant')
			return this.#forget('The sign-in has ended');
		const { access_token, refresh_token, token_type, expires_in } = answer;
		if (
			!response.ok ||
			typeof access_token !== 'string' ||
			!/^bearer$/i.test(String(token_type))
		)
			throw new Error(
				`The refresh failed: HTTP ${response.status} ${String(answer.error ?? '')}`
			);

		const seconds = Number(expires_in);
		const tokens: Tokens = {
			accessToken: access_token,
			// The old one stays good where no new one comes.
			refreshToken:
				typeof refresh_token === 'string' ? refresh_token : refreshToken,
			// Without a duration: ask again soon, rather than never.
			expiresAt: Date.now() + (seconds > 0 ? seconds : 300) * 1000
		};
		await save(tokens);
		return (this.#tokens = tokens);
	}

	async #forget(why: string): Promise<never> {
		this.#tokens = null;
		await this.#settings.save(null);
		throw new SignInNeeded(why);
	}
}

function basic(id: string, secret: string): string {
	const [name, password] = [id, secret].map((part) =>
		encodeURIComponent(part).replaceAll('%20', '+')
	);
	return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}
