/** What the comparison of two redirect URIs found, in words. */
import type { RedirectReason } from '$lib/evidence/redirect/compare.ts';
import type { RedirectPlace } from '$lib/evidence/redirect/list.ts';

export const reasonWords: Readonly<Record<RedirectReason, string>> = {
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

export const placeWords: Readonly<Record<RedirectPlace, string | null>> = {
	https: null,
	loopback: null,
	'plain-http':
		'MCP allows `https`, or `http` on this computer. Plain `http` to another host is refused even where the two are equal.',
	'own-scheme':
		'The specification of MCP names `https` and addresses on this computer. A scheme of the client’s own is outside of that: not every server takes it.',
	none: null
};

/** What a character is called where it cannot be seen as such; `null` behind the end. */
export function characterName(text: string, at: number): string | null {
	const code = text.codePointAt(at);
	if (code === undefined) return null;
	if (code === 0x20) return 'a blank';
	const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	if (isInvisible(code)) return number;
	const shown = `\`${String.fromCodePoint(code)}\``;
	return code < 0x7f ? shown : `${shown} (${number})`;
}

/** A sign in place of one that cannot be seen. */
export function visibleCharacter(character: string): string {
	if (character === ' ') return '␣';
	const code = character.codePointAt(0);
	return code !== undefined && isInvisible(code) ? '□' : character;
}

function isInvisible(code: number): boolean {
	if (code < 0x20 || code === 0xa0 || code === 0xfeff) return true;
	// Blanks, joiners, marks of direction; the dashes between them are seen.
	return code >= 0x2000 && code <= 0x206f && !(code >= 0x2010 && code <= 0x2027);
}
