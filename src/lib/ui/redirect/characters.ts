/** Characters that nobody sees, or that look like others. */
import * as words from '$lib/ui/words/redirect.ts';

/** What a character is called where it cannot be seen as such; `null` behind the end. */
export function characterName(text: string, at: number): string | null {
	const code = text.codePointAt(at);
	if (code === undefined) return null;
	if (code === 0x20) return words.blank;
	const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	if (isInvisible(code)) return number;
	const shown = `\`${String.fromCodePoint(code)}\``;
	return code < 0x7f ? shown : `${shown} (${number})`;
}

/** A sign in place of one that cannot be seen. */
export function visibleCharacter(character: string): string {
	if (character === ' ') return '␣';
	const code = character.codePointAt(0);
	return code !== undefined && isInvisible(code) ? '□' : character;
}

function isInvisible(code: number): boolean {
	if (code < 0x20 || code === 0xa0 || code === 0xfeff) return true;
	// Blanks, joiners, marks of direction; the dashes between them are seen.
	return code >= 0x2000 && code <= 0x206f && !(code >= 0x2010 && code <= 0x2027);
}
