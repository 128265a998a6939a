/** A dropped or picked file, as text. What its bytes say that the text cannot is said in words. */
import type { Scope } from '$lib/clients/scopes.ts';
import * as words from '$lib/ui/words/pasting.ts';

export interface ReadFile {
	readonly text: string;
	readonly name: string;
	/** Between its lines: every one of them, else `\n`. */
	readonly lineBreak: '\n' | '\r\n';
	readonly note: string | null;
}
/** One of several files: as it was read, or as the person has changed it since. */
export interface OpenFile extends ReadFile {
	/** Whose it is, where the person said so. */
	readonly scope: Scope | null;
	/** The client that the person chose for it. */
	readonly client: string | null;
}
/** What the page says instead. */
export interface RefusedFile {
	readonly refused: string;
}

/** The engine names longer texts without reading them. */
export const longestFile = 8_000_000;

/** What was pasted where there is no text beside it: a screenshot, a file from a folder. */
export function pastedFile({ clipboardData }: ClipboardEvent): File | null {
	if (!clipboardData || clipboardData.types.includes('text/plain')) return null;
	return clipboardData.files[0] ?? null;
}

export async function readFile(
	file: Blob & { readonly name: string }
): Promise<ReadFile | RefusedFile> {
	if (/^image\/(?!svg)/.test(file.type)) return { refused: words.picture };
	if (file.size > longestFile) return { refused: words.tooLarge };
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return { refused: words.unreadable };
	}
	const encoding = encodingOf(bytes);
	// A byte order mark is kept where it matters: there is a rule about it.
	const text = new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes);
	return {
		text,
		name: file.name,
		lineBreak: text.includes('\r\n') && !/(?:^|[^\r])\n|\r(?!\n)/.test(text) ? '\r\n' : '\n',
		note: encoding === 'utf-8' ? null : words.utf16
	};
}

/** More at once are no configs of one person. */
const mostFiles = 20;

/** What can be read of several, and how much cannot, in words. */
export async function readFiles(
	given: readonly File[]
): Promise<{ readonly files: readonly OpenFile[]; readonly refused: string }> {
	const read = await Promise.all(given.slice(0, mostFiles).map(readFile));
	const files = read.flatMap((file) =>
		'refused' in file ? [] : [{ ...file, text: asInEditor(file.text), scope: null, client: null }]
	);
	const left = given.length - files.length;
	const refused = left > 0 ? words.notAllRead(left, given.length) : '';
	return { files, refused };
}

/** As the editor will give it back. */
export function asInEditor(text: string): string {
	return text.replace(/\r\n?/g, '\n');
}

function encodingOf([first, second]: Uint8Array): string {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	return 'utf-8';
}

/** As it was in the file that it came from. */
export function withLineBreaks(text: string, lineBreak: ReadFile['lineBreak']): string {
	return lineBreak === '\n' ? text : text.replaceAll('\n', lineBreak);
}
