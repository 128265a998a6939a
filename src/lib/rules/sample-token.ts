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

/** Keys as they look, and none of them real: put together here, so that no scanner takes them for one. */
export const sampleKeys = {
	github: ['gh', 'p_', 'aB3dE5gH7'.repeat(4)].join(''),
	slack: ['xo', 'xb-12345678-', 'aB3dE5gH7'.repeat(3)].join(''),
	notion: ['nt', 'n_', 'aB3dE5gH7'.repeat(5)].join(''),
	/** Several services have such. */
	shared: ['s', 'k-', 'aB3dE5gH7'.repeat(4)].join(''),
	opaque: 'q7Rt2mZx9'.repeat(4)
} as const;

function encode(text: string): string {
	const bytes = new TextEncoder().encode(text);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');
}
