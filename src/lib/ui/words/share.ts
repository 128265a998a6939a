/** Copying and sharing the link of a page. */

export const copyLink = 'Copy link';
export const share = 'Share …';
export const copied = 'Link copied.';
export const opens = (client: string | null, system: string | null) => {
	const whom = `${client === null ? '' : ` for ${client}`}${system === null ? '' : ` on ${system}`}`;
	return whom === '' ? '' : `It opens${whom}.`;
};
export const refused = 'The browser does not let this page copy; take the link from here.';
export const theLink = 'The link';
/** A browser does not ask twice for a script that did not come. */
export const dialogNotLoaded =
	'This part of the page could not be loaded. Copy your text, if there is one, and reload the page when you are online.';
