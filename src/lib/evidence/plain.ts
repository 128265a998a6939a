/** Tells a plain JSON config at first sight; for anything else `identify.ts` is loaded. */
export type EvidenceKind =
	'config' | 'log' | 'http' | 'metadata' | 'token' | 'redirect' | 'unknown';

export interface Identified {
	readonly kind: EvidenceKind;
	/** What gave it away, as the end of the sentence "This looks like …". */
	readonly reason: string;
	/** There is nothing to read: no text, or no text at all. */
	readonly nothing?: true;
	/** The person said so. */
	readonly chosen?: true;
}

/** Enough to recognise anything; keeps the cost independent of the size. */
export const sample = 8_000;

export const configKeys =
	/(?<![\w-])["'“]?(?:mcpServers|mcp_servers|context_servers|amp\.mcpServers|servers|command|args|httpUrl|serverUrl)["'”]?\s*:/;

export const builtLikeJson: Identified = {
	kind: 'config',
	reason: 'a config: it is built like JSON'
};

/**
 * @param text what was pasted, any length
 * @returns what `identify` would say of an object with the names of a config; `null` where it takes a closer look
 */
export function identifyPlain(text: string): Identified | null {
	const head = text.slice(0, sample);
	return /^\s*\{(?!"(?:level|severity|lvl|time|timestamp)":)/.test(head) &&
		configKeys.test(head) &&
		// What is no text has such signs.
		!/[^\P{Cc}\t\n\r]|\ufffd/u.test(head)
		? builtLikeJson
		: null;
}
