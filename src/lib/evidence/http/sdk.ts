/** What the SDKs of MCP make of `WWW-Authenticate`: they search its text, and do not parse it. */

export interface SdkReading {
	/** Name and major version. */
	readonly sdk: string;
	/** `null` where it finds none, or does not look. */
	readonly resourceMetadata: string | null;
	readonly scope: string | null;
	readonly error: string | null;
}

const sdks: readonly (readonly [sdk: string, first: RegExp | null])[] = [
	['TypeScript SDK 1', /^bearer /i],
	['TypeScript SDK 2', /^(?:bearer|dpop) /i],
	['Python SDK 2', null]
];

/**
 * @param values of all header lines of that name, in their order; programs get them joined by commas
 * @see https://github.com/modelcontextprotocol/typescript-sdk `extractWWWAuthenticateParams`
 * @see https://github.com/modelcontextprotocol/python-sdk `extract_field_from_www_auth`
 */
export function sdkReadings(values: readonly string[]): SdkReading[] {
	const joined = values.join(', ');
	return sdks.map(([sdk, first]) => {
		const looks = first?.test(joined) !== false;
		const field = (name: string) => {
			const found = looks ? new RegExp(`${name}=(?:"([^"]+)"|([^\\s,]+))`).exec(joined) : null;
			return found?.[1] ?? found?.[2] ?? null;
		};
		return {
			sdk,
			resourceMetadata: field('resource_metadata'),
			scope: field('scope'),
			error: field('error')
		};
	});
}
