/** In a frame: the config of the server that the page around it names. */

export const fromAuthor = 'From this page’s author';
export const heading = (server: string) => `The config of \`${server}\` for your client`;
export const yourClient = 'Your client';
export const notSure = 'Another one, or not sure';
export const anyClient = 'Any client';
export const cannot = (client: string) => `${client} cannot have this server.`;
/** Goes on with what stands in the place of each, and a full stop. */
export const fillIn = (count: number) =>
	`Put your own ${count === 1 ? 'value' : 'values'} where it says`;
export const connects =
	'It connects to a server that the author of this page names: MCP Clinic writes it in the form of your client, and has not looked at the server itself.';
export const starts = (system: string | null) =>
	`It starts a program that the author of this page names${system === null ? '' : `, on ${system}`}: MCP Clinic writes it in the form of your client, and has not looked at the server itself.`;
export const whereKept = (client: string) => `Where ${client} keeps its config`;
