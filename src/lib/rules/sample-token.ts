/** Tokens for examples and tests: built from what they say, signed by nobody. */

/**
 * @param payload the claims
 * @param header what stands before them
 * @returns three parts between dots; the last one is no signature
 */
export function sampleToken(
	payload: Readonly<Record<string, unknown>>,
	header: Readonly<Record<string, unknown>> = { alg: 'RS256', typ: 'at+jwt', kid: 'k1' }
): string {
	return [header, payload, { not: 'a signature' }]
		.map((part) => encode(JSON.stringify(part)))
		.join('.');
}

function encode(text: string): string {
	const bytes = new TextEncoder().encode(text);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}
