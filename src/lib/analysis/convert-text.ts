/** The same servers as a file for another client: to be looked at, copied, and judged there. */
import type { Platform } from '../clients/define.ts';
import { clientById, readEntries } from '../clients/index.ts';
import { convert, type Conversion } from '../convert/index.ts';
import { prepareReader, readConfig } from '../evidence/index.ts';
import { hide, redact, secretValues } from '../secrets/index.ts';

export interface ShownConversion extends Conversion {
	/** The text with its secrets masked, to be looked at. */
	readonly masked: string;
}

/** @returns the text for the other client; `null` where no server of it could be carried over */
export async function convertText(
	text: string,
	{
		from,
		to,
		platform,
		hidesSecrets
	}: {
		readonly from: string;
		readonly to: string;
		readonly platform: Platform | null;
		/** The other client's reference stands where a secret stood. */
		readonly hidesSecrets: boolean;
	}
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
	const leftOut = conversion.lost.filter(({ what }) => what === 'the entry').length;
	if (leftOut === entries.length) return null;
	// A shell joins words: what was secret in the text stays so in what is said.
	const known = secretValues(text);
	const lost = conversion.lost.map(({ entry, what, why }) => ({
		entry: hide(entry, known),
		what: hide(what, known),
		why: hide(why, known)
	}));
	return { ...conversion, lost, masked: hide(redact(conversion.text), known) };
}
