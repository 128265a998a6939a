/** What the links of this site are made of. */
import type { Platform } from '../clients/define.ts';

export const longestId = 60;
/** In the place of a client or a system that is not known. */
export const unknown = '_';
export const platforms: readonly Platform[] = ['windows', 'macos', 'linux'];
const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export function isId(text: string): boolean {
	return text.length <= longestId && id.test(text);
}

/** Five characters that change when a part of the text is lost (FNV-1a). */
export function checkCharacters(text: string): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return ((hash >>> 0) % 36 ** 5).toString(36).padStart(5, '0');
}
