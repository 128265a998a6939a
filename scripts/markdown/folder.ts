/** The documents of a folder, for tables made when the site is built. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, splitFrontMatter } from './schema.ts';

export interface FolderDocument {
	/** Of the file, without its ending. */
	readonly name: string;
	/** As the schema of the folder found it. */
	readonly meta: unknown;
	readonly body: string;
}

/**
 * @param content the folder `src/content`
 * @returns the documents of one of its folders, in the order of their names
 */
export function readFolder(content: string, folder: string): FolderDocument[] {
	const kind = kinds.get(folder);
	if (!kind) throw new Error(`there is no schema for ${folder}`);
	return readdirSync(join(content, folder))
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) => {
			const { meta, body } = splitFrontMatter(
				readFileSync(join(content, folder, file), 'utf8'),
				kind
			);
			return { name: file.slice(0, -'.md'.length), meta, body };
		});
}
