/** The check: the field, what was recognised, and what there is to do with it. */
import type { EvidenceKind, Report } from '$lib/analysis/report.ts';
import type { Scope } from '$lib/clients/scopes.ts';

export const pageTitle = 'Check · MCP Clinic';
export const description =
	'Paste an MCP config, an error or a log: every fault at its line, with a fix for your client and system. Nothing you paste leaves the page.';
export const heading = 'Check what you have';
export const withoutScript =
	'Checking needs JavaScript: your text is read in this page and sent nowhere, so there is nobody else who could read it. The [symptoms](symptoms) and [diagnoses](diagnoses) work without.';

export const yourText = 'Your text';
export const field = 'Your text: a config, an error, a log, response headers, metadata or a token';
export const fieldHint = 'Paste a config, an error, a log, headers, metadata or a token';
export const openFiles = 'Open files';
export const filesToCheck = 'Files to check';
export const clear = 'Clear';
export const copy = 'Copy';
export const copyCorrected = 'Copy corrected';
export const download = 'Download';

/** Heads of the answer. */
export const noAnswer = 'No answer this time';
export const reading = 'Reading …';
export const pasteSomething = 'Paste a config, an error, a log …';
export const nothingRecognised = 'Nothing recognised';
export const noCause = 'No cause found';
export const nothingWrong = 'Nothing wrong found';
export const noServer = 'No server in it';
export const fixSafe = (count: number) =>
	count === 1 ? 'Fix 1 safe one' : `Fix ${count} safe ones`;
export const stillReading = 'Still reading …';
export const undo = 'Undo';
export const startFromSymptoms = 'Start from what you see instead';

/** What a button did, or why it could not. */
export const cleared = 'Cleared.';
export const madeRoom = 'Your text made room for the one of the link.';
export const cameWithLink =
	'This config came with the link, not from you: read it before you use any of it. What was secret in it is masked.';
export const unreadableLink = (why: string) => `${why}. You can paste your own text here.`;
export const fixed = (count: number) => `Fixed ${count}.`;
export const done = (fix: string) => `Done: ${fix}.`;
export const converted = 'Converted.';
export const textChanged = 'The text has changed since; look again.';
export const wouldNotHelp = 'Not applied: with it, this text would still be at fault.';
export const copied = 'Copied.';
export const copiedCorrected = 'Copied, with all safe fixes.';
export const copyRefused =
	'The browser does not let this page copy; select the text and copy it yourself.';
export const veryLong = (millions: string) =>
	`This text has ${millions} million characters, and no config comes near that: the part around the error is enough.`;

/** Before there is a text. */
export const readAtOnce =
	'It is read as soon as it is there: what it is, what is wrong with it, and how to cure it. Nothing you paste can leave this page: [how to check that](privacy).';
/** Goes on with an address. */
export const comparedWith = 'What you paste is compared with';
export const oneQuestion = 'For one question alone:';
export const toRedirect = 'do two redirect URIs match?';
export const toDiscovery = 'where do clients look for metadata?';
export const tryOne = 'Nothing at hand? Try one of these';

/** Above the field: what the text was taken for. */
export const nothingPasted = 'Nothing pasted yet';
export const judgedAsChosen = 'Judged as you chose.';
export const clientOfBefore = 'The client that you chose before.';
export const recognisedBy = (reason: string) => `Recognised: ${reason}.`;
export const guessedBy = (reason: string) => `A guess: ${reason}.`;
export const judgedByAll = 'Judged by what all clients have in common.';
export const alsoFits = 'Not right? It also fits';
export const or = ' or ';
export const kinds: Readonly<Record<Exclude<EvidenceKind, 'unknown'>, string>> = {
	config: 'a config',
	log: 'a log or an error',
	http: 'an HTTP exchange',
	metadata: 'OAuth metadata',
	token: 'a token',
	redirect: 'a sign-in address'
};
export const not = (kind: string) => `Not ${kind}?`;
export const sayWhatItIs = 'Say what it is';
export const readItAs = 'Read it as';
export const asItLooks = 'what it looks like';
export const byRevision = (revision: string, certain: boolean, reason: string) =>
	`Judged by revision ${revision} of the specification${certain ? '' : ', a guess'}: ${reason}.`;
export const endpoint = 'Address of the MCP server, if you know it';
export const client = 'Client';
export const anotherClient = 'Another client';
export const system = 'System';
export const revision = 'Revision';
export const asRecognised = 'As recognised';
export const notRecognised = 'Not recognised';
export const notSaid = 'Not said';
export const aGuess = (revision: string) => `${revision}, a guess`;
/** “Claude Desktop config · JSON · 3 servers” */
export const recognised = (report: Report, client: string | null) => {
	if (report.kind !== 'config' || report.entries.length === 0) return report.recognised;
	const { entries, format, parts } = report;
	return [
		client === null ? 'MCP config' : `${client} config`,
		format?.toUpperCase(),
		entries.length === 1 ? '1 server' : `${entries.length} servers`,
		parts.length > 0 ? 'and more' : ''
	]
		.filter(Boolean)
		.join(' · ');
};

/** A paste of several parts. */
export const splitInto = (count: number) => `Split into ${count} parts, judged together`;
export const lines = (first: number, last: number) =>
	first === last ? `line ${first}` : `lines ${first} to ${last}`;
export const andMore = (count: number) => `and ${count} more`;
export const aroundThem = 'What stands around them is read as a log.';

/** Several files. */
export const files = (count: number) => `${count} files`;
export const keepOne = 'Keep only the one below';
export const fileReading = 'reading …';
export const fileNotRecognised = 'not recognised';
export const fileNothingWrong = 'nothing wrong found';
export const fileIs = (name: string, count: number) => `${name}, file ${count}, is`;
export const whose = 'whose?';
export const scopes: Readonly<Record<Scope, string>> = {
	managed: 'the administrator’s',
	local: 'mine, for one project',
	project: 'the project’s',
	user: 'mine, for all projects'
};
export const inSeveral = 'In more than one place';
/** Of two files that are called the same. */
export const oneOfName = (file: string, number: number) => `${file} (file ${number})`;
export const placeIn = (file: string, line: number) => `${file}, line ${line}`;

/** Nothing was found. */
export const lookedAt = (format: string, client: string | null, servers: number) =>
	`Looked at: the ${format} itself, the keys that ${client === null ? 'MCP clients read' : `${client} reads`}, and of ${servers === 1 ? 'its one server' : `its ${servers} servers`} the commands, arguments, paths, variables, addresses and headers.`;
export const textItself = 'text';
export const notInFile = 'What a file cannot show';
export const notInFileList: readonly string[] = [
	'whether the programs that it starts are installed, and where the client looks for them (`PATH`)',
	'whether a server answers, and what stands between it and you',
	'whether a token or password is still valid',
	'whether the client has read the file since it was saved'
];
export const ifStillBroken = 'If it still does not work, say what you see';
export const orStart = 'Or start from what you see';
export const readsWhat =
	'The clinic reads configs of MCP clients, errors and logs, response headers, OAuth metadata and tokens.';
export const mayBeAbout = 'This is none of them; by its words, it may be about:';
export const noneAtHand = 'If you have none of these at hand, start from what you see:';
export const noServers =
	'A client reads its servers from an object such as `mcpServers` or `servers`; none is in this text. If that is the whole file, it is as good as empty to the client.';
export const tokenFine =
	'Its claims hold no fault that shows. Give the address of the server above, and they are compared with it.';
export const tokenOpaque =
	'Nothing in it can be read: what it is for, and how long it works, only its issuer knows. Ask there, and look at the answer that the server gives to it.';
export const noCauseRecognised =
	'No cause was recognised in it. That does not mean that all is well: it may be one that is not known here.';
export const readsLike = 'By its words, it may be about one of these, the likeliest first:';
export const sayWhatYouSee = 'Say what you see, and a few questions lead on:';
export const allSymptoms = 'All symptoms';
export const notProven =
	'Not proven by this text alone. A few questions narrow it down, and what you pasted answers what it can:';

/** Below the list of findings, keys between the words. */
export const nextFinding = 'next finding';
export const findingBefore = 'the one before';
export const itsFix = 'its fix';
export const backToList = 'from the text back to the list';
export const control = (apple: boolean) => (apple ? '⌘' : 'Ctrl');
export const shift = 'Shift';
export const escape = 'Esc';
