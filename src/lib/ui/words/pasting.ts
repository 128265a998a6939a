/** What is pasted, dropped, opened or tried, wherever there is a field for it. */

export const brokenConfig = 'broken config';

export const utf16 =
	'This file is saved as UTF-16, as some Windows tools do. Clients read UTF-8: save it as UTF-8, or they will not understand a word of it.';
export const picture =
	'That is a picture, and no text is read from pictures here. Copy the text itself, or start from what you see.';
export const tooLarge = 'That file is larger than 8 MB. Paste the part around the error instead.';
export const unreadable = 'That cannot be read: it may be a folder, or a file that has moved.';
export const notAllRead = (left: number, given: number) =>
	`${left} of ${given} files could not be read, or are too many.`;
