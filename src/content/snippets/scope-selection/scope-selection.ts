/** The scope to ask for: of the challenge, else of the metadata, else none. */
export function scopeToAskFor({
	challenge,
	supported,
	before = ''
}: {
	/** `scope` of the 401 or 403. */
	challenge?: string;
	/** `scopes_supported` of the protected resource metadata. */
	supported?: readonly string[];
	/** Asked for so far: after a 403 the new scope is added to it. */
	before?: string;
}): string | undefined {
	const wanted = challenge ?? supported?.join(' ');
	if (!wanted) return undefined;
	return [...new Set(`${before} ${wanted}`.split(' ').filter(Boolean))].join(
		' '
	);
}
