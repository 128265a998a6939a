/** Reads and writes a config in whatever format: JSON at once, any other with what is loaded for it. */
import type { Edit } from '../text/index.ts';
import type { Change, ConfigDocument } from './config.ts';
import { readJson } from './json/read.ts';
import { writeJson } from './json/write.ts';
import type * as Others from './beyond-plain.ts';

/** Loaded once; stays for the life of the page. */
let others: typeof Others | undefined;

/** No other format starts with a brace. */
const startsAsJson = (text: string) => /^\s*\{/.test(text);

/** Loads what this text needs beyond JSON; until then it is read as JSON. */
export async function prepareReader(text: string): Promise<void> {
	if (startsAsJson(text)) return;
	others ??= await import('./beyond-plain.ts');
	await others.prepareOther(text);
}

/**
 * @param text a config in any format
 * @returns the tree, and what is wrong with its syntax; never throws
 */
export function readConfig(text: string): ConfigDocument {
	return (startsAsJson(text) ? null : others?.readOther(text)) ?? readJson(text);
}

/**
 * @param changes by path in that document
 * @returns edits that do not overlap, or `null` where a path does not exist or changes collide
 */
export function writeConfig(document: ConfigDocument, changes: readonly Change[]): Edit[] | null {
	return document.format.startsWith('json')
		? writeJson(document, changes)
		: (others?.writeOther(document, changes) ?? null);
}
