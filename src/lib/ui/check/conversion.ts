/** What the check page converts with. Loaded while nothing else is done, so that nothing is left to load later. */
import { clientById, readEntries } from '$lib/clients/index.ts';
import type { Platform } from '$lib/clients/define.ts';
import { convert, type Conversion } from '$lib/convert/index.ts';
import { prepareReader, readConfig } from '$lib/evidence/index.ts';
import { hide, redact, secretValues } from '$lib/secrets/index.ts';

export interface ShownConversion extends Conversion {
	/** The text with its secrets masked, to be looked at. */
	readonly masked: string;
}

/** Longer texts could freeze the page. */
export const longestConverted = 300_000;

/** @returns the text for the other client; `null` where no server of it could be carried over */
export async function convertText(
	text: string,
	{
		from,
		to,
		platform,
		hidesSecrets
	}: { from: string; to: string; platform: Platform | null; hidesSecrets: boolean }
): Promise<ShownConversion | null> {
	await prepareReader(text);
	const source = clientById(from);
	const { entries } = readEntries(readConfig(text).root, source);
	const conversion = convert(entries, {
		from: source,
		to: clientById(to),
		platform,
		...(hidesSecrets && { secrets: 'reference' })
	});
	const nothing = conversion.lost.filter(({ what }) => what === 'the entry').length;
	if (nothing === entries.length) return null;
	// A shell joins words: what was secret in the text stays so in what is said.
	const known = secretValues(text);
	const lost = conversion.lost.map(({ entry, what, why }) => ({
		entry: hide(entry, known),
		what: hide(what, known),
		why: hide(why, known)
	}));
	return { ...conversion, lost, masked: hide(redact(conversion.text), known) };
}

/** Loads the readers of YAML and of commands, too. */
export async function prepare(): Promise<void> {
	await prepareReader('mcpServers:\n  - name: a\n');
	await prepareReader('claude mcp add a -- b');
}
