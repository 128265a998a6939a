/** Compares redirect URIs as an authorization server does: as strings, with one exception for loopback ports. */

/** What differs first, or why the two count as the same. */
export type RedirectReason =
	| 'identical'
	/** http on the same loopback address, and only the port differs: RFC 8252, section 7.3. */
	| 'loopback-port'
	/** The same with the name `localhost`: some servers treat it so, strict ones do not. */
	| 'localhost-port'
	| 'not-absolute'
	| 'fragment'
	| 'blank-around'
	| 'invisible-sign'
	| 'wildcard'
	| 'scheme'
	| 'user-info'
	| 'loopback-name'
	| 'host'
	| 'port'
	| 'trailing-slash'
	| 'encoding'
	| 'case'
	| 'path'
	| 'query';

export interface RedirectComparison {
	readonly match: boolean;
	/** It matches at some servers and not at others. */
	readonly depends: boolean;
	readonly reason: RedirectReason;
}

const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\]|localhost)(?::(\d{1,5}))?((?:[/?][^#]*)?)$/;
const parts =
	/^([A-Za-z][A-Za-z0-9+.-]*):(?:\/\/(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::([^/?#]*))?)?([^?#]*)(\?[^#]*)?$/;

/**
 * @param registered what the authorization server knows
 * @param requested what the client sends; neither is trimmed, decoded or normalised
 * @see RFC 6749 section 3.1.2.3, RFC 8252 section 7.3, RFC 9700 section 4.1.3
 */
export function compareRedirectUris(registered: string, requested: string): RedirectComparison {
	const no = (reason: RedirectReason): RedirectComparison => ({
		match: false,
		depends: false,
		reason
	});
	for (const uri of [registered, requested]) {
		if (uri !== uri.trim()) return no('blank-around');
		if (uri.includes('#')) return no('fragment');
		if (!/^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri)) return no('not-absolute');
	}
	if (registered === requested) return { match: true, depends: false, reason: 'identical' };
	const [a, b] = [loopback.exec(registered), loopback.exec(requested)];
	if (a && b && a[1] === b[1] && a[3] === b[3]) {
		if (Number(a[2] ?? 80) > 65_535 || Number(b[2] ?? 80) > 65_535) return no('port');
		return a[1] === 'localhost'
			? { match: true, depends: true, reason: 'localhost-port' }
			: { match: true, depends: false, reason: 'loopback-port' };
	}
	return no(difference(registered, requested));
}

function difference(registered: string, requested: string): RedirectReason {
	// eslint-disable-next-line no-control-regex -- signs that nobody sees are the point
	const invisible = /[\u0000-\u0020\u00a0\u200b-\u200f\u2010-\u2015\u2060\ufeff]/;
	if (invisible.test(registered) || invisible.test(requested)) return 'invisible-sign';
	if (registered.includes('*')) return 'wildcard';
	const [a, b] = [parts.exec(registered), parts.exec(requested)];
	if (!a || !b) return 'path';
	const [, schemeA = '', userA, hostA, portA, pathA = '', queryA] = a;
	const [, schemeB = '', userB, hostB, portB, pathB = '', queryB] = b;
	if (schemeA !== schemeB) return same(schemeA, schemeB) ? 'case' : 'scheme';
	if (userA !== userB) return 'user-info';
	if (hostA !== hostB) {
		if (hostA === undefined || hostB === undefined) return 'path';
		if (same(hostA, hostB)) return 'case';
		return isLoopbackName(hostA) && isLoopbackName(hostB) ? 'loopback-name' : 'host';
	}
	if (portA !== portB && !(loopback.test(registered) && loopback.test(requested))) return 'port';
	if (pathA !== pathB) {
		if (`${pathA}/` === pathB || `${pathB}/` === pathA) return 'trailing-slash';
		if (decode(pathA) === decode(pathB)) return 'encoding';
		return same(pathA, pathB) ? 'case' : 'path';
	}
	return queryA === queryB ? 'path' : 'query';
}

const isLoopbackName = (host: string) =>
	/^(?:localhost|127(?:\.\d{1,3}){3}|\[[0:]*:0*1\])$/i.test(host);
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
