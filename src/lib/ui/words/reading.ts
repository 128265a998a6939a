/** Around documents: snippets to copy, tabs, heads to link to, sources, the pages before and after. */

export const copy = 'Copy';
export const copied = 'Copied';
export const copyRefused = 'Not allowed here';
export const copyRefusedWhy =
	'The browser does not let this page write to the clipboard; select the text instead';
/** What is copied, where it has no name of its own. */
export const snippet = 'snippet';

export const yourSystem = 'Your system';
export const yourClient = 'Your client';
export const anotherClient = 'Another client';
export const moreClients = 'More clients';

export const linkTo = (heading: string) => `Link to “${heading}”`;
export const linkCopied = 'Link copied.';

export const sources = 'Sources';
/** Goes on with a day. */
export const checkedOn = 'Checked on';
export const sourceCheckedOn = ', checked on';

export const previous = 'Previous';
export const next = 'Next';

export const nothingMatches = 'Nothing matches';
export const found = (count: number) => `${count} found`;

export const wrongAnswer = 'This answer is wrong';
export const wrong = 'Wrong?';
export const reportIt = (id: string) => `Report ${id}`;
export const sendReport =
	'Send this to whoever runs this site, with what is right instead. It holds nothing of what you pasted.';
export const reportOfWrongAnswer = 'report of a wrong answer';
/** Of what is sent: its title, its first line, and its question. */
export const reportTitle = (id: string) => `Wrong answer: ${id}`;
export const reportHead = 'This answer of MCP Clinic is wrong:';
export const reportQuestion = 'What is right instead, and how do you know?';
