/** Compares a requested redirect URI with every registered one: one match is enough. */
import { readAddresses, valueOf } from './address.ts';
import { compareRedirectUris, type RedirectComparison } from './compare.ts';

export interface ListedComparison extends RedirectComparison {
	readonly registered: string;
	/** Where the two differ first, in UTF-16 code units; both lengths where they are identical. */
	readonly same: number;
}

/** What a sign-in can return to by the specification of MCP: https, or this computer. */
export type RedirectPlace = 'https' | 'loopback' | 'plain-http' | 'own-scheme' | 'none';

/** A registration has a handful. */
const mostRegistered = 100;

/**
 * @param text one URI a line, or the list as it stands in JSON; lines are not trimmed, empty ones are left out
 * @returns each once, in their order
 */
export function readRegistered(text: string): string[] {
	const found = text.split(/\r\n?|\n/).flatMap((line) => {
		const quoted = [...line.matchAll(/"([^"]*)"/g)].map(([, uri = '']) => uri);
		if (quoted.length > 0) return quoted.filter((uri) => uri.includes(':') || uri.includes('/'));
		return /^[\s[\]{},]*$/.test(line) ? [] : [line];
	});
	return [...new Set(found)].slice(0, mostRegistered);
}

/**
 * @param text the URI itself, or the address of the sign-in page or the callback that holds it
 * @returns the URI, and what it was taken out of
 */
export function readRequested(text: string): {
	readonly uri: string;
	readonly from: 'authorize' | 'callback' | null;
} {
	const [address] = readAddresses(text);
	if (address?.role === 'authorize') {
		const uri = valueOf(address, 'redirect_uri');
		if (uri !== null) return { uri, from: 'authorize' };
	}
	// What follows the base is the answer of the sign-in, and secret.
	if (address?.role === 'callback') return { uri: address.base, from: 'callback' };
	return { uri: text, from: null };
}

/** @returns one for each, what matches first, then the nearest */
export function compareWithList(
	registered: readonly string[],
	requested: string
): ListedComparison[] {
	return registered
		.map((uri) => ({
			registered: uri,
			same: commonStart(uri, requested),
			...compareRedirectUris(uri, requested)
		}))
		.sort(
			(a, b) =>
				Number(b.match) - Number(a.match) ||
				Number(a.depends) - Number(b.depends) ||
				b.same - a.same
		);
}

/** How many code units two texts share at their start; never half a character. */
function commonStart(a: string, b: string): number {
	const most = Math.min(a.length, b.length);
	let at = 0;
	while (at < most && a[at] === b[at]) at++;
	const last = a.charCodeAt(at - 1);
	return last >= 0xd800 && last <= 0xdbff && at < Math.max(a.length, b.length) ? at - 1 : at;
}

export function placeOf(uri: string): RedirectPlace {
	if (/^https:\/\//i.test(uri)) return 'https';
	if (/^http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?:[:/?#]|$)/i.test(uri))
		return 'loopback';
	if (/^http:/i.test(uri)) return 'plain-http';
	return /^[a-z][a-z0-9+.-]*:/i.test(uri) ? 'own-scheme' : 'none';
}
