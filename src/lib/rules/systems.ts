/** Repairs that differ by system: a report offers the one that fits, or all of them where the system is not known. */
import type { Field, Platform } from '../clients/define.ts';
import { expandsAnything, expandsAt, writeReference, type Where } from '../clients/references.ts';
import type { ConfigDocument } from '../evidence/index.ts';
import type { Span } from '../text/index.ts';
import type { ConfigContext, FixDraft, Safety } from './define.ts';

export const unix: readonly Platform[] = ['macos', 'linux'];
export const windows: readonly Platform[] = ['windows'];

interface Folder {
	readonly title?: string;
	readonly is: string;
	readonly safety: Safety;
	readonly platforms?: readonly Platform[];
}

const project: readonly Folder[] = [
	{
		title: 'Write the whole path',
		is: '/ABSOLUTE/PATH/TO',
		safety: 'placeholder',
		platforms: unix
	},
	{
		title: 'Write the whole Windows path',
		is: 'C:\\ABSOLUTE\\PATH\\TO',
		safety: 'placeholder',
		platforms: windows
	}
];
const nobody: readonly Folder[] = [
	{ is: '/Users/your-user-name', safety: 'placeholder', platforms: ['macos'] },
	{ is: '/home/your-user-name', safety: 'placeholder', platforms: ['linux'] },
	{ is: 'C:\\Users\\your-user-name', safety: 'placeholder', platforms: windows }
];

const homes = new WeakMap<ConfigDocument, string | null>();

/** The home folder: as this client refers to it at that place, else as another path of the text spells it, else nobody's. */
function homeFolders({ client, document }: ConfigContext, where: Where): readonly Folder[] {
	if (!expandsAnything(client) && expandsAt(client, where)) {
		if (client.home !== undefined) return [{ is: client.home, safety: 'review' }];
		const [home, profile] = ['HOME', 'USERPROFILE'].map((name) => writeReference(client, name));
		// What it takes from its list of secrets is no folder.
		if (home && profile && !client.expands.includes('secrets'))
			return [
				{ is: home, safety: 'review', platforms: unix },
				{ is: profile, safety: 'review', platforms: windows }
			];
	}
	let home = homes.get(document);
	if (home === undefined) {
		const [, found] =
			/"((?:\/(?:Users|home)\/|[A-Za-z]:(?:\\\\|\/)Users(?:\\\\|\/))[\w.-]+)[\\/]/.exec(
				document.text
			) ?? [];
		home = found?.replaceAll('\\\\', '\\') ?? null;
		homes.set(document, home);
	}
	return home === null ? nobody : [{ is: home, safety: 'review' }];
}

/**
 * @param field a value that names a folder in a way that nothing replaces: `~/x`, `./x`
 * @param at the part of it that stands for the folder
 * @param where the field's place in the entry, or `null` for a folder of the person's project
 */
export function folderFixes(
	{ path, value }: Field<string>,
	{ start, end }: Span,
	where: Where | null,
	context: ConfigContext
): FixDraft[] {
	const rest = value.slice(end);
	const folders = where === null ? project : homeFolders(context, where);
	return folders
		.filter(({ platforms }) => !rest.includes('\\') || !platforms || platforms === windows)
		.map(({ title, is, safety, platforms }) => {
			// In a mount the rest names a folder of the container, too.
			const mount = rest.includes(':/');
			const backslashes = !mount && (is.includes('\\') || platforms === windows);
			const sign = backslashes ? '\\' : '/';
			const folder = mount ? is.replaceAll('\\', '/') : is;
			const after = backslashes ? rest.replaceAll('/', sign) : rest;
			const between = /^[\w.@-]/.test(rest) ? sign : '';
			return {
				title: title ?? `Write ${is}`,
				safety,
				...(platforms && { platforms }),
				changes: [{ op: 'replace', path, value: value.slice(0, start) + folder + between + after }]
			};
		});
}
