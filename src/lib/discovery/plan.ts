/** The addresses at which clients look for metadata, in their order, by revision of the specification. */
import { hostName, redact } from '../secrets/index.ts';

export interface DiscoveryStep {
	/** One sentence: what is asked there. A word between backticks is code. */
	readonly what: string;
	/** Asked one after the other, until one answers. */
	readonly urls: readonly string[];
}
export interface DiscoveryWay {
	readonly id: '2025-11-25' | '2025-06-18' | '2025-03-26' | 'no-metadata' | 'python';
	/** Which clients look so. */
	readonly who: string;
	readonly steps: readonly DiscoveryStep[];
}
export interface DiscoveryPlan {
	readonly kind: 'plan';
	/** The address that is called, without what does not belong to it. */
	readonly endpoint: string;
	readonly ways: readonly DiscoveryWay[];
	/** What was left out of the address, or is odd about it. */
	readonly notes: readonly string[];
}
export type PlannedDiscovery =
	| DiscoveryPlan
	| { readonly kind: 'empty' }
	/** Why there is no plan, and an address that may be meant. */
	| { readonly kind: 'unusable'; readonly words: string; readonly instead: string | null };

const longestAddress = 2_000;
const resourceMetadata = '/.well-known/oauth-protected-resource';
const serverMetadata = '/.well-known/oauth-authorization-server';
const openidMetadata = '/.well-known/openid-configuration';
const wellKnown =
	/\/\.well-known\/(?:oauth-protected-resource|oauth-authorization-server|openid-configuration)/;

/**
 * @param address of the MCP server; any string
 * @param issuer of the authorization server, where it is known; any string
 * @returns never throws; secrets in an address are left out
 * @see https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization/authorization-server-discovery
 */
export function planDiscovery(address: string, issuer = ''): PlannedDiscovery {
	const written = bare(address);
	if (written === '') return { kind: 'empty' };
	const read = readAddress(written, 'The address of the MCP server');
	if ('words' in read) return { kind: 'unusable', ...read };
	const { url, notes } = read;
	if (wellKnown.test(url.pathname)) {
		const path = url.pathname.replace(wellKnown, '');
		return {
			kind: 'unusable',
			words: 'This is the address of metadata already. Give the address that the client calls',
			instead: url.origin + path
		};
	}
	const server = bare(issuer);
	const authorization = server === '' ? null : readAddress(server, 'The authorization server');
	if (authorization && 'words' in authorization) return { kind: 'unusable', ...authorization };
	return {
		kind: 'plan',
		endpoint: url.href,
		ways: waysOf(url, authorization?.url ?? null),
		notes: [...notes, ...(authorization?.notes ?? [])]
	};
}

function waysOf(url: URL, issuer: URL | null): DiscoveryWay[] {
	const { origin } = url;
	const named =
		'Where the answer to a call without a token names `resource_metadata`: there, and nowhere else (TypeScript SDK)';
	const resource: DiscoveryStep = {
		what: 'Else the metadata of the MCP server, the path put behind the well-known part',
		urls: resourceUrls(url)
	};
	return [
		{
			id: '2025-11-25',
			who: 'Clients of revisions 2025-11-25 and 2026-07-28',
			steps: [
				{ what: named, urls: [] },
				resource,
				{
					what: 'Then the metadata of the authorization server that it lists',
					urls: issuer ? issuerUrls(issuer) : []
				}
			]
		},
		{
			id: '2025-06-18',
			who: 'Clients of revision 2025-06-18',
			steps: [
				{
					what: 'The address that the answer to a call without a token has to name, in `resource_metadata`',
					urls: []
				},
				{
					what: 'Then the metadata of the authorization server that it lists, in its OAuth form alone',
					urls: issuer ? issuerUrls(issuer).slice(0, 1) : []
				}
			]
		},
		{
			id: '2025-03-26',
			who: 'Clients of revision 2025-03-26',
			steps: [
				{ what: 'The root of the host, without the path', urls: [origin + serverMetadata] },
				{
					what: 'Else these, without any metadata',
					urls: ['/authorize', '/token', '/register'].map((path) => origin + path)
				}
			]
		},
		{
			id: 'no-metadata',
			who: 'Clients built on the TypeScript SDK, where no metadata of the server is found',
			steps: [
				{
					what: 'The host of the MCP server is taken for the authorization server',
					urls: [...resourceUrls(url), origin + serverMetadata, origin + openidMetadata]
				},
				{
					what: 'Then they try to register there; what people see is “registration failed”',
					urls: [`${origin}/register`]
				}
			]
		},
		{
			id: 'python',
			who: 'Clients built on the Python SDK',
			steps: [
				{
					what: 'What the answer names in `resource_metadata`; where that fails, all of these in turn, a slash at the end kept',
					urls: [
						...(url.pathname === '/' ? [] : [origin + resourceMetadata + url.pathname]),
						origin + resourceMetadata
					]
				},
				{
					what: 'Then the metadata of the authorization server that it lists',
					urls: issuer ? issuerUrls(issuer) : []
				},
				{
					what: 'Where no metadata of the server is found: this one, and then registration at the same host',
					urls: [origin + serverMetadata, `${origin}/register`]
				}
			]
		}
	];
}

/** The path form, then the root. A slash at the end is dropped, a query stays with the path. */
function resourceUrls({ origin, pathname, search }: URL): string[] {
	const path = pathname.replace(/\/$/, '');
	const root = origin + resourceMetadata;
	return path === '' ? [root + search] : [root + path + search, root];
}

/** Three forms for an issuer with a path, two for one without. */
function issuerUrls({ origin, pathname }: URL): string[] {
	const path = pathname.replace(/\/$/, '');
	if (path === '') return [origin + serverMetadata, origin + openidMetadata];
	return [
		origin + serverMetadata + path,
		origin + openidMetadata + path,
		origin + path + openidMetadata
	];
}

/** Without what comes along when an address is copied out of a config or a text. */
function bare(text: string): string {
	return text.trim().replace(/^(?:"?url"?\s*[:=]\s*)?["'`<]+|["'`>]*[,;]?$/g, '');
}

function readAddress(
	text: string,
	what: string
): { url: URL; notes: string[] } | { words: string; instead: string | null } {
	if (text.length > longestAddress)
		return { words: `${what} is too long to be one`, instead: null };
	if (/[\s"<>\\^`{|}]/.test(text))
		return { words: `${what} holds a blank or a sign that no address has`, instead: null };
	const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
	if (scheme === undefined) {
		const instead = /^(?:localhost|[\w-]+(?:\.[\w-]+)+)(?::\d+)?(?:[/?]|$)/i.test(text)
			? `${/^(?:localhost|127\.)/i.test(text) ? 'http' : 'https'}://${text}`
			: null;
		return { words: `${what} starts with \`https://\``, instead };
	}
	if (scheme !== 'https' && scheme !== 'http')
		return {
			words: `Metadata is looked for over \`https\`; \`${scheme}\` is another matter`,
			instead: null
		};
	let url: URL;
	try {
		url = new URL(text);
	} catch {
		return { words: `${what} cannot be read: its host or its port is not valid`, instead: null };
	}
	const notes: string[] = [];
	if (url.username !== '' || url.password !== '') {
		url.username = url.password = '';
		notes.push('The user name and password in the address are left out');
	}
	if (url.hash !== '') {
		url.hash = '';
		notes.push('What stands behind `#` is left out: it never reaches a server');
	}
	if (holdsSecret(url.href) || hostName(text, url) !== url.host) {
		for (const [name, value] of [...url.searchParams])
			if (holdsSecret(`${url.origin}/?${new URLSearchParams([[name, value]]).toString()}`))
				url.searchParams.delete(name);
		if (holdsSecret(url.href) || hostName(text, url) !== url.host)
			return { words: `${what} holds a secret. Give it without`, instead: null };
		notes.push('A secret in the address is left out');
	}
	if (url.protocol === 'http:' && !/^(?:localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname))
		notes.push('Plain `http` is allowed on this computer alone; many clients refuse it elsewhere');
	return { url, notes };
}

const holdsSecret = (text: string) => redact(text) !== text;
