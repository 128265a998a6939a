/** The help report, and where to take it. */

export const heading = 'Help report';
export const lead = 'For whoever helps you. This is all that is copied:';
export const withEvidence =
	'With what you pasted: secrets, home folders and private hosts are covered';
export const readOnce = 'Read it once before you post it: only what is recognised is covered.';
export const versions =
	'Fill in the versions before you post it: the client shows its own under About or Help.';
export const where = 'Where to take it, the likeliest first';

export const clientMakers = 'The makers of your client';
export const clientWhere = 'where it starts the server or reads the file:';
export const noTracker =
	'no public tracker is known here. Look for “Report a bug” or “Feedback” in its Help menu.';
export const serverMakers = 'Whoever makes or runs the MCP server';
export const serverWhere = 'where it does not start or answers wrongly:';
export const packagePage =
	'the page of its package names the repository, under “Repository” or “Homepage”; look for “Issues” there. For an address, ask the support of the service.';
export const administrator = (name: string | null) =>
	`The administrator of ${name ?? 'the sign-in'}`;
export const administratorWhere =
	'where an app, an address or a permission has to be registered. Give the time of the attempt, the client id and the code of the message; never a secret. In a company that is the IT desk.';
export const seen = (day: string) => `seen ${day}`;

export const copy = 'Copy report';
export const copied = 'Copied.';
export const copyRefused = 'The browser does not let this page copy; select the text above.';
