/** What a token says of itself. */

export const heading = 'What the token says';
export const readHere =
	'Read in this page. Whether its signature is right, only its issuer’s key tells.';
export const haveItRevoked =
	'If it was shown to anybody, also in a chat or an issue, have it revoked when you are done.';
export const issuedBy = 'Issued by';
export const audience = 'For';
export const nobody = 'nobody in particular';
export const amongThem = (named: boolean) =>
	`The server that you named is ${named ? '' : 'not '}among them.`;
export const allows = 'Allows';
export const askedBy = 'Asked for by';
export const issued = 'Issued';
export const worksFrom = 'Works from';
export const ends = 'Ends';
/** How `Intl` writes dates and distances. */
export const locale = 'en-GB';
export const aMomentAgo = 'a moment ago';
export const inAMoment = 'in a moment';
export const type = 'Type';
export const bound = 'It is bound to a key (`cnf`): sent as a plain bearer token, it is refused.';
export const tellsWho = (claims: readonly string[]) =>
	`It tells who you are to everybody who reads it: ${claims.map((claim) => `\`${claim}\``).join(', ')}.`;
