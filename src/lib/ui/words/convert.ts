/** The same servers for another client. */

export const heading = 'Use it in another client';
export const convertTo = 'Convert to';
export const choose = 'Choose a client';
export const referToSecrets = 'Refer to secrets, do not copy them';
export const notConverted = (client: string) => `Not converted for ${client}`;
export const converted = (client: string, lost: number) => {
	const loss = lost === 1 ? 'one thing is lost or changes' : `${lost} things are lost or change`;
	return `Converted for ${client}, ${lost === 0 ? 'without loss' : loss}`;
};
export const nothing = (client: string) =>
	`Nothing in this text could be carried over to ${client}.`;
export const fileFor = (file: string, client: string) => `${file}, for ${client}`;
/** What the button beside it copies. */
export const theFileFor = (client: string) => `the file for ${client}`;
export const masked = 'Secrets are masked here; a copy holds them as you wrote them.';
export const put = 'Put it into the editor';
export const download = 'Download';
export const whereKept = (client: string) => `Where ${client} keeps it`;
export const lost = 'What is lost or changes';
export const nothingLost = 'Nothing is lost.';
export const asItStands = 'As it stands';
export const worksIn = (clients: readonly string[]) =>
	`This text also works in ${clients.join(', ')}.`;
export const worksWholeInNone = 'This text works in no other client with all of its settings.';
export const worksInNone = 'This text works in no other client that we know.';
/** @param settings names as they stand in the text */
export const noEffectIn = (settings: readonly string[], clients: readonly string[]) =>
	`${settings.map((name) => `\`${name}\``).join(', ')} ${settings.length === 1 ? 'has' : 'have'} no effect in ${clients.join(', ')}.`;
export const notIn = (count: number) => (count === 1 ? 'Not in 1 other' : `Not in ${count} others`);
