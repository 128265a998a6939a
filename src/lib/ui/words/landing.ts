/** The first page. */

export const pageTitle = 'MCP Clinic: why won’t my MCP server connect?';
export const description =
	'Paste a config or an error, or say what you see: MCP Clinic finds why an MCP server will not connect or authenticate, and how to cure it. Nothing you paste leaves the page.';
export const heading = 'Why won’t my MCP server connect?';
export const lead =
	'Paste what you have, or say what you see. You get the cause, the fix for your client and system, and a way to check that it worked.';

export const box = 'A config, an error, a log, response headers, metadata or a token';
export const boxHint = 'Paste a config, an error, a log, response headers, metadata or a token …';
export const openFiles = 'Open files';
export const find = 'Find the cause';
export const foundBy = 'Found by these words';
export const pagesFound = (count: number) =>
	`${count} ${count === 1 ? 'page' : 'pages'} found by these words`;
/** Goes on with `theDiagnoses`, a link, and a full stop. */
export const withoutScript =
	'Pasting needs JavaScript: your text is read in this page and sent nowhere, so there is nobody else who could read it. Everything else here works without: start from what you see, or look the cause up among the';
export const theDiagnoses = 'diagnoses';

export const nothingLeaves = 'Nothing you paste can leave this page:';
export const howToCheck = 'how to check that';
export const samples = 'Try:';

export const orStart = 'Or start from what you see';
export const allSymptoms = 'All symptoms';
export const allDiagnoses = 'All diagnoses, by cause';
export const allRules = 'All rules';
