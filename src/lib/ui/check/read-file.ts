/** A dropped or picked file, as text. What its bytes say that the text cannot is said in words. */
export interface ReadFile {
	readonly text: string;
	readonly name: string;
	/** Between its lines: every one of them, else `\n`. */
	readonly lineBreak: '\n' | '\r\n';
	readonly note: string | null;
}
/** What the page says instead. */
export interface RefusedFile {
	readonly refused: string;
}

/** The engine names longer texts without reading them. */
export const longestFile = 8_000_000;

const utf16 =
	'This file is saved as UTF-16, as some Windows tools do. Clients read UTF-8: save it as UTF-8, or they will not understand a word of it.';

const picture =
	'That is a picture, and no text is read from pictures here. Copy the text itself, or start from what you see.';

/** What was pasted where there is no text beside it: a screenshot, a file from a folder. */
export function pastedFile({ clipboardData }: ClipboardEvent): File | null {
	if (!clipboardData || clipboardData.types.includes('text/plain')) return null;
	return clipboardData.files[0] ?? null;
}

export async function readFile(
	file: Blob & { readonly name: string }
): Promise<ReadFile | RefusedFile> {
	if (/^image\/(?!svg)/.test(file.type)) return { refused: picture };
	if (file.size > longestFile)
		return { refused: 'That file is larger than 8 MB. Paste the part around the error instead.' };
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return { refused: 'That cannot be read: it may be a folder, or a file that has moved.' };
	}
	const encoding = encodingOf(bytes);
	// A byte order mark is kept where it matters: there is a rule about it.
	const text = new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes);
	return {
		text,
		name: file.name,
		lineBreak: text.includes('\r\n') && !/(?:^|[^\r])\n|\r(?!\n)/.test(text) ? '\r\n' : '\n',
		note: encoding === 'utf-8' ? null : utf16
	};
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
