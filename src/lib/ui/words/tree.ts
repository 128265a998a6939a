/** One place of a symptom: a question with its answers, or where the questions end. */
import type { Confidence } from '$lib/rules/index.ts';
import type { Runs } from '$lib/trees/define.ts';

export const breadcrumb = 'Breadcrumb';
export const symptoms = 'Symptoms';
export const map = 'Map';
export const toMap = 'Map of these questions';

export const placeTitle = (what: string, tree: string) => `${what} · ${tree} · MCP Clinic`;
export const endTitle = 'Where the questions lead';
export const endDescription = (summary: string) =>
	`${summary} Where the questions end, the text says more.`;
export const notCalled = (answer: string) =>
	`No answer here is called \`${answer}\`. This is the nearest place that there is.`;

export const question = (count: number, most: number) =>
	most === count ? `Question ${count}, the last one` : `Question ${count} of at most ${most}`;
export const asYouSaid = 'as you said before';
export const thisComputer = 'this computer, it seems';
export const shownBy = (line: number | null, sure: boolean) =>
	`${line === null ? 'What you pasted' : `Line ${line}`} ${sure ? 'shows it' : 'makes it likely'}:`;

export const howToFindOut = 'How do I find out?';
export const whereItsFileIs = 'Where its file and its log are';
export const otherWays = 'On other systems and in other clients';
/** What the button beside it copies. */
export const command = 'command';

export const pasteInstead = 'Have a log or the config? Paste it instead';
export const pasted = 'A config, an error, a log or an answer';
export const pasteHint = 'Paste it here …';
export const goesNowhere = 'It is read on this page and goes nowhere. [How to check that](privacy)';
export const answersQuestions = (count: number) =>
	count === 1 ? 'It answers this question:' : `It answers ${count} questions:`;
export const goOn = 'Go on with the next question';
export const goToEnd = 'Go to what this leads to';
export const noAnswer = 'It does not answer this question.';
export const showsElse = (line: number) => `But it shows something else, at line ${line}:`;
export const cureThat = 'How to cure that';
export const seeWhatElse = 'See what else it shows';
export const showsCause = (line: number) => `It shows the cause itself, at line ${line}:`;
export const cureIt = 'How to cure it';

export const afterAnswers = (count: number) =>
	count === 1 ? 'After 1 answer' : `After ${count} answers`;
export const sure: Readonly<Record<Confidence, string>> = {
	certain: 'This is the cause.',
	likely: 'Very likely the cause.',
	possible: 'Our best guess.'
};
export const whoCanFixIt = (who: string) => `Who can fix it: ${who}.`;
export const whyAndSources = 'Why it happens, and sources';
export const nextCauses = 'With your answers, these come next, the likeliest first:';
export const noneOfThem = 'None of them? Take your answers to whoever can help.';

export const lookAtText = 'Look at the text itself';
export const goOnThere = 'Go on there';
export const pasteIt = 'Paste it';
export const whatItMayBe = 'What it may be';
export const likeliestFirst = 'The likeliest first:';

export const yourAnswers = 'Your answers';
export const beforeIn = (tree: string) => `Before, in [${tree}](tree):`;
export const saidBefore = 'As you said before';
export const saysOtherwise = 'What you pasted says otherwise:';
export const change = 'Change';
export const startAgain = 'Start again';

export const yourSetup = 'Your setup:';
export const setupUnknown = 'Your client and system: not said yet';
export const sayItOnce = 'Say it once';
export const client = 'Client';
export const system = 'System';
export const theServerIs = 'The server is';
export const notSaid = 'Not said';
export const anotherClient = 'Another client';
/** The same, in the middle of a line. */
export const anotherClientToo = 'another client';
export const runs: Readonly<Record<Runs, string>> = {
	command: 'started by a command',
	url: 'reached at a URL',
	bridge: 'reached through mcp-remote'
};
export const askedOnce =
	'Asked once: it answers the questions of every symptom, chooses the snippets, and stays in this browser.';

export const mapTitle = (tree: string) => `Map · ${tree} · MCP Clinic`;
export const mapDescription = (tree: string) =>
	`All questions, answers and causes of ${tree}, as one list.`;
export const mapHeading = 'All questions, answers and causes';
export const mapLead = 'Every line is a link to its place. Where you came from is marked.';
export const youAreHere = 'you are here';
