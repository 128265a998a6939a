/** Real clients that sign in: the OAuth halves of SDK v1 and v2, with a store in memory and a person beside it. */
import { randomUUID } from 'node:crypto';
import {
	Client as ClientV2,
	StreamableHTTPClientTransport as TransportV2
} from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { printed, type Lab } from '../harness.ts';
import { hear } from './hear.ts';
import type { Generation } from './resource-server.ts';
import { signIn, type Choice } from './sign-in.ts';

/** What a client keeps; a fault is put in here, or a token that it got earlier. */
export interface Store {
	client?: Record<string, unknown> & { client_id: string };
	tokens?: Record<string, unknown> & { access_token: string; token_type: string };
	verifier?: string;
	discovery?: unknown;
	/** Where the sign-in came back to. */
	callback?: URL;
	/** The same, kept after the code was used. */
	returned?: URL;
	/** What the authorization server showed instead of going back. */
	page?: string;
	/** The address that the person was sent to. */
	asked?: URL;
}

export interface Person {
	/** What the person does when asked for consent. */
	readonly choice?: Choice;
	/** Where the client wants them back: nothing listens there, the code is read from the address. */
	readonly redirect?: string;
	/** Changes the address before it is opened. */
	readonly opens?: (address: URL) => void;
	/** Changes the address that comes back. */
	readonly returns?: (callback: URL) => void;
	readonly store?: Store;
	readonly clientMetadataUrl?: string;
	/** False: its id and secret stand in a config, the client cannot throw them away. */
	readonly keeps?: false;
	/** What happens between coming back and the exchange of the code. */
	readonly beforeExchange?: (store: Store) => void;
}

export interface Outcome {
	/** What was printed: warnings, and the error as Node prints it. Empty where all went well. */
	readonly printed: string;
	readonly error: unknown;
	readonly tools: readonly string[];
	readonly store: Store;
}

const defaultRedirect = 'http://127.0.0.1/callback';

/** The whole way of one client: ask, sign in, come back, list the tools. Says what it printed. */
export async function connect(
	lab: Lab,
	generation: Generation,
	server: URL,
	person: Person = {}
): Promise<Outcome> {
	const store = person.store ?? {};
	const { result, lines } = hear(async () => {
		try {
			const tools = await (generation === 'v1' ? withV1 : withV2)(server, person, store);
			return { error: null, tools };
		} catch (error) {
			return { error, tools: [] };
		}
	});
	const { error, tools } = await result;
	if (error !== null) lines.push(printed(error));
	nameValues(lab, store);
	return { printed: lines.join('\n'), error, tools, store };
}

/** What is new in each run gets a name in the captured text. */
function nameValues(lab: Lab, { client, tokens, verifier, asked }: Store): void {
	if (client) lab.name(client.client_id, 'client-of-the-lab');
	const issued = client?.client_id_issued_at;
	if (typeof issued === 'number') lab.name(String(issued), '1767254400');
	if (verifier !== undefined) lab.name(verifier, 'verifier-of-the-lab');
	const state = asked?.searchParams.get('state');
	if (state) lab.name(state, 'state-of-the-lab');
	const challenge = asked?.searchParams.get('code_challenge');
	if (challenge) lab.name(challenge, 'challenge-of-the-lab');
	for (const [name, value] of Object.entries(tokens ?? {}))
		if (name.endsWith('_token') && typeof value === 'string')
			lab.name(value, `${name.replace('_', '-')}-of-the-lab`);
}

/** One provider for both: it only keeps what it is given. */
function providerOf(person: Person, store: Store) {
	const redirectUrl = person.redirect ?? defaultRedirect;
	const state = randomUUID();
	return {
		redirectUrl,
		clientMetadata: {
			client_name: 'Lab',
			redirect_uris: [redirectUrl],
			grant_types: ['authorization_code', 'refresh_token'],
			response_types: ['code'],
			token_endpoint_auth_method: 'none',
			application_type: 'native'
		},
		...(person.clientMetadataUrl !== undefined && { clientMetadataUrl: person.clientMetadataUrl }),
		state: () => state,
		clientInformation: () => store.client,
		saveClientInformation: (client: Store['client']) => {
			if (client) store.client = client;
		},
		tokens: () => store.tokens,
		saveTokens: (tokens: Store['tokens']) => {
			if (tokens) store.tokens = tokens;
		},
		codeVerifier: () => store.verifier ?? '',
		saveCodeVerifier: (verifier: string) => {
			store.verifier = verifier;
		},
		discoveryState: () => store.discovery,
		saveDiscoveryState: (discovery: unknown) => {
			store.discovery = discovery;
		},
		...(person.keeps !== false && {
			invalidateCredentials: (scope: string) => {
				if (scope === 'all' || scope === 'client') delete store.client;
				if (scope !== 'client') delete store.tokens;
			}
		}),
		redirectToAuthorization: async (address: URL) => {
			person.opens?.(address);
			store.asked = address;
			const { callback, page } = await signIn(address, redirectUrl, person.choice);
			store.page = page;
			if (!callback) throw new Error(`The browser shows: ${textOf(page)}`);
			person.returns?.(callback);
			store.returned = callback;
			if (callback.searchParams.get('state') !== state) throw new Error('State parameter mismatch');
			store.callback = callback;
			person.beforeExchange?.(store);
		}
	};
}

async function withV1(server: URL, person: Person, store: Store): Promise<string[]> {
	// One object serves both SDKs; their types differ in what they leave out.
	const authProvider = providerOf(person, store) as never;
	const attempt = async (): Promise<string[]> => {
		const transport = new StreamableHTTPClientTransport(server, { authProvider });
		const client = new Client({ name: 'lab-client', version: '1.0.0' });
		try {
			await client.connect(transport);
			return (await client.listTools()).tools.map(({ name }) => name);
		} catch (error) {
			const { callback } = store;
			if (!callback) throw error;
			delete store.callback;
			const code = callback.searchParams.get('code');
			if (code === null) throw authorizationError(callback);
			await transport.finishAuth(code);
			return await attempt();
		} finally {
			await client.close();
		}
	};
	return attempt();
}

async function withV2(server: URL, person: Person, store: Store): Promise<string[]> {
	const authProvider = providerOf(person, store) as never;
	const attempt = async (): Promise<string[]> => {
		const transport = new TransportV2(server, { authProvider });
		const client = new ClientV2(
			{ name: 'lab-client', version: '1.0.0' },
			{ versionNegotiation: { mode: 'auto' } }
		);
		try {
			await client.connect(transport);
			return (await client.listTools()).tools.map(({ name }) => name);
		} catch (error) {
			const { callback } = store;
			if (!callback) throw error;
			delete store.callback;
			await transport.finishAuth(callback.searchParams);
			return await attempt();
		} finally {
			await client.close();
		}
	};
	return attempt();
}

/** What a client of SDK v1 has to say itself: the SDK does not read the error of a callback. */
function authorizationError({ searchParams }: URL): Error {
	return new Error(
		`Authorization failed: ${searchParams.get('error') ?? ''} - ${searchParams.get('error_description') ?? ''}`
	);
}

const signs: Readonly<Record<string, string>> = {
	'&#39;': "'",
	'&quot;': '"',
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>'
};

/** The words of a page, as a person reads them. */
export function textOf(page: string): string {
	return page
		.replace(/<(style|script|head)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]+>/g, '\n')
		.replace(/&(?:#39|quot|amp|lt|gt);/g, (sign) => signs[sign] ?? sign)
		.replace(/\s*\n\s*/g, '\n')
		.trim();
}
