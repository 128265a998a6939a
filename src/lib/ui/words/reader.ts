/** Why a text could not be read. */

export const tooSlow =
	'Reading this text took longer than five seconds, so it was stopped. Paste the part around the fault instead.';
export const tooLong =
	'This browser does not let the page read your text in the background, and without that it is too long. Paste the part around the fault instead.';
export const notLoaded =
	'The part of this page that reads your text could not be loaded. Copy your text, then reload the page.';
export const failed =
	'Reading this text failed, and that is our fault. Your text is still here, and it was sent nowhere. Try the part around the fault.';
