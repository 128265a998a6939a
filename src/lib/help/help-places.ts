/** Where a help report goes: the tracker of the client, of the server, or the people who run the sign-in. */
import type { Report } from '../analysis/report.ts';
import { trackerOfClient, trackersOfServers, type Tracker } from '../catalog/trackers.ts';

export interface HelpPlace {
	readonly who: 'client' | 'server' | 'authorization-server';
	/** The client, the package or the host as it stands in the text, the provider; `null` where it is not known. */
	readonly name: string | null;
	/** `null` where none is known. */
	readonly tracker: Tracker | null;
}

interface Circumstances {
	readonly report: Report | null;
	/** What was pasted. */
	readonly evidence: string;
	readonly client: string | null;
	readonly clientName: string | null;
	/** Who can cure the cause that was found. */
	readonly cures?: 'you' | 'server owner' | 'administrator' | null;
}

/** @returns who can act on it, the likeliest first; each server of the text on its own */
export function helpPlaces({
	report,
	evidence,
	client,
	clientName,
	cures = null
}: Circumstances): HelpPlace[] {
	const known = trackersOfServers(evidence).slice(0, mostServers);
	const found: readonly HelpPlace[] = [
		{ who: 'client', name: clientName, tracker: client === null ? null : trackerOfClient(client) },
		...known.map(({ name, ...tracker }): HelpPlace => ({ who: 'server', name, tracker })),
		...(known.length === 0 ? [{ who: 'server', name: null, tracker: null } as const] : []),
		{ who: 'authorization-server', name: providerIn(evidence), tracker: null }
	];
	const order = orderOf(report, cures);
	return found.toSorted((a, b) => order.indexOf(a.who) - order.indexOf(b.who));
}
const mostServers = 4;

function orderOf(report: Report | null, cures: Circumstances['cures']): HelpPlace['who'][] {
	if (cures === 'server owner') return ['server', 'client', 'authorization-server'];
	if (cures === 'administrator') return ['authorization-server', 'server', 'client'];
	switch (report?.kind) {
		case 'http':
		case 'metadata':
			return ['server', 'authorization-server', 'client'];
		case 'token':
		case 'redirect':
			return ['authorization-server', 'server', 'client'];
		default:
			return ['client', 'server', 'authorization-server'];
	}
}

/** The provider of a sign-in, told by its host or its codes. */
function providerIn(text: string): string | null {
	return providers.find(({ sign }) => sign.test(text))?.name ?? null;
}
const providers: readonly { readonly name: string; readonly sign: RegExp }[] = [
	{
		name: 'Microsoft Entra',
		sign: /\bAADSTS\d{5}|\blogin\.microsoftonline\.com\b|\bsts\.windows\.net\b/
	},
	{ name: 'Google', sign: /\baccounts\.google\.com\b|\boauth2\.googleapis\.com\b/ },
	{ name: 'Okta', sign: /\.okta(?:preview)?\.com\b/ },
	{ name: 'Auth0', sign: /\.auth0\.com\b/ },
	{ name: 'Keycloak', sign: /\bkeycloak\b|\/realms\/[\w-]{1,60}\/protocol\/openid-connect\b/i },
	{ name: 'Amazon Cognito', sign: /\.amazoncognito\.com\b|\bcognito-idp\./ },
	{ name: 'GitHub', sign: /\bgithub\.com\/login\/oauth\b/ }
];
