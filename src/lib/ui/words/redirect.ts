/** The comparison of redirect URIs. */
import type { RedirectReason } from '$lib/evidence/redirect/compare.ts';
import type { RedirectPlace } from '$lib/evidence/redirect/list.ts';

export const pageTitle = 'Compare redirect URIs · MCP Clinic';
export const description =
	'Registered redirect URIs beside the one that an MCP client sends: match or not, and the first character that differs. Nothing you type leaves the page.';
export const heading = 'Does the redirect URI match?';
export const lead =
	'After signing in, the browser returns to an address of the client. The authorization server lets that happen only where the address is on its list, character by character.';
export const withoutScript =
	'Comparing needs JavaScript. What the clients send stands below, and [what to register](mismatch) can be read without.';

export const registeredField = 'Registered, one a line';
export const registeredHint =
	'From the console of the authorization server, or the client’s `redirect_uris`.';
export const requestedField = 'Requested by the client';
export const requestedHint =
	'The value of `redirect_uri`, or the whole address of the sign-in page.';
export const fromAuthorize = 'Its `redirect_uri` is compared.';
export const fromCallback =
	'What stands behind `?` is the answer of the sign-in. The address before it is compared.';

export const depends = 'It depends on the server';
export const matches = 'It matches';
export const noMatch = 'No match';
export const nowRequested = 'Now the requested one';
export const nowRegistered = 'Now the registered ones';
export const nothingYet = 'Nothing to compare yet';
export const registerExactly =
	'Register exactly what the client requests. It is the client’s address, not one of your server. [Where to do that](mismatch)';
export const stillRefused =
	'Still refused? Then [another app is asked](app), or [an old registration is stored](stored).';
export const others = 'The other registered ones';
export const noBetter = (count: number) =>
	count === 1 ? '1 more does not match better.' : `${count} more do not match better.`;

export const registered = 'Registered';
export const requested = 'Requested';
/** What the button beside it copies. */
export const requestedUri = 'requested URI';
/** At a character, counted from 1; `null` is the end of an address. */
export const difference = (at: number, registered: string | null, requested: string | null) => {
	if (registered === null)
		return `Character ${at}: the registered one ends, the requested one goes on with ${requested ?? ''}.`;
	if (requested === null)
		return `Character ${at}: the requested one ends, the registered one goes on with ${registered}.`;
	return `Character ${at}: ${registered} is registered, ${requested} is requested.`;
};
export const blank = 'a blank';

export const clients = 'What the clients send';
export const portMeaning = '`PORT` stands for a port that differs from start to start.';
export const compare = 'Compare';

export const reasons: Readonly<Record<RedirectReason, string>> = {
	identical: 'The same, character by character.',
	'loopback-port':
		'Only the port differs, and on `127.0.0.1` and `[::1]` over http an authorization server has to allow any port. One that compares whole strings refuses it all the same: register the port there, too.',
	'localhost-port':
		'Only the port differs. For the name `localhost` some servers allow any port, strict ones do not; `127.0.0.1` is the safe way to write it.',
	'not-absolute':
		'One of the two is no whole address: it starts without a scheme such as `https:`.',
	fragment: 'One of the two has a fragment, the part after `#`. A redirect URI must not have one.',
	'blank-around': 'One of the two has a blank before or after it. It counts as a character.',
	'invisible-sign':
		'One of the two holds a character that nobody sees, or a dash that only looks like one.',
	wildcard:
		'The registered one has a `*`. Servers compare whole addresses; a wildcard matches nothing.',
	scheme: 'The scheme differs: `http` and `https` are two addresses.',
	'user-info': 'One of the two has a user name before the host.',
	'loopback-name':
		'`localhost`, `127.0.0.1` and `[::1]` are three names. They lead to the same computer, but do not match each other.',
	host: 'The host differs.',
	port: 'The port differs. Only on this computer, over http, may it; a default port that is written out counts, too.',
	'trailing-slash': 'One of the two ends with a `/`, the other does not.',
	encoding: 'The same path, encoded in another way. It is compared as written.',
	case: 'Capital and small letters differ. They count, in the host, too.',
	path: 'The path differs.',
	query: 'The part after `?` differs: its parameters, or their order.'
};

export const places: Readonly<Record<RedirectPlace, string | null>> = {
	https: null,
	loopback: null,
	'plain-http':
		'MCP allows `https`, or `http` on this computer. Plain `http` to another host is refused even where the two are equal.',
	'own-scheme':
		'The specification of MCP names `https` and addresses on this computer. A scheme of the client’s own is outside of that: not every server takes it.',
	none: null
};
