/** Links that carry a report or a config, and what came with one. */

export const holds = (revision: boolean) =>
	`All that it holds: the names of the findings, the client, the system${revision ? ' and the revision' : ''}`;

export const withConfig = 'Copy link with the config …';
export const heading = 'A link that holds your config';
export const allOfIt =
	'This is all that it will hold. Secrets that were recognised are masked; read it for others before you send the link. The text is part of the link, so whoever has the link has the text.';
export const willHold = 'What the link will hold';
export const maskHomes = 'Mask names of home folders';
export const maskHosts = 'Mask private hosts';
export const tooLong =
	'This text is too long for a link: 256 KB is the most. Send the text itself instead.';
const number = (count: number) => count.toLocaleString('en');
export const length = (count: number, safe: number) =>
	count < safe
		? `The link has ${number(count)} characters: short enough for chats and issue trackers.`
		: `The link has ${number(count)} characters. Some chats and mail programs cut links above ${number(safe)}: send the text itself instead.`;
export const copyThis = 'Copy this link';
export const shareThis = 'Share this link …';

export const cameWith = (findings: number) => {
	const count = findings === 1 ? '1 finding' : `${findings} findings`;
	return `Came with the link: ${findings === 0 ? 'nothing wrong was found' : count}`;
};
export const dismiss = 'Dismiss';
export const somebodysText = (
	client: string | null,
	system: string | null,
	revision: string | null
) => {
	const judged = [
		client === null ? '' : `judged as ${client}`,
		system === null ? '' : `on ${system}`,
		revision === null ? '' : `by revision ${revision} of the specification`
	].filter((words) => words !== '');
	return `Somebody’s text, ${judged.join(' ') || 'judged by what all clients have in common'}. The link carries names of findings, not the text: paste your own to see the places.`;
};
export const reading = 'Reading the link …';
export const unknown = (finding: string) =>
	`\`${finding}\` is a finding that this version of the page does not know.`;
