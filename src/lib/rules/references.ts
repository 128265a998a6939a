/** References to variables, as rules look for them. */
import { expandsAnything, expandsAt, writeReference } from '../clients/references.ts';
import type { ConfigDocument } from '../evidence/index.ts';
import type { ConfigContext } from './define.ts';

export {
	expandsAnything,
	expandsAt,
	findReference,
	writeReference,
	type FoundReference,
	type Where
} from '../clients/references.ts';

const homes = new WeakMap<ConfigDocument, string | null>();

/** The home folder: as this client refers to it, else as another path of the text spells it. */
export function homeReference({ client, document, platform }: ConfigContext): string | null {
	if (!expandsAnything(client) && platform !== 'windows') {
		if (client.expands.includes('editor')) return '${userHome}';
		const written = writeReference(client, 'HOME');
		if (written !== null && expandsAt(client, 'args')) return written;
	}
	let home = homes.get(document);
	if (home === undefined) {
		home = /"(\/(?:Users|home)\/[\w.-]+)\//.exec(document.text)?.[1] ?? null;
		homes.set(document, home);
	}
	return home;
}
