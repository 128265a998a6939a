/** The form by which docs authors choose what to embed, and where they copy it to. Its page is a document. */
import type { Theme } from '../preferences.svelte.ts';
import type { Choice } from '../embedding/forms.ts';

export const show = 'Show';
export const kinds: Readonly<Record<Choice['kind'], string>> = {
	symptom: 'A symptom and its questions',
	diagnosis: 'One diagnosis',
	check: 'The check, for a paste'
};
export const symptom = 'Symptom';
export const diagnosis = 'Diagnosis';
export const client = 'Client';
export const system = 'System';
export const readersOwn = 'The reader’s own';
export const runs = 'The server is';
export const askedWhereItMatters = 'Asked where it matters';
export const theme = 'Theme';
export const themes: Readonly<Record<Theme, string>> = {
	auto: 'As the page around it',
	light: 'Light',
	dark: 'Dark'
};
export const height = 'Height in pixels';
export const asContent = 'As high as its content';

export const ownServer = 'Your own server';
export const ownKinds = {
	none: 'Not shown',
	address: 'Shown, by its address',
	program: 'Shown, as a program'
};
export const ownName = 'Its name in a config';
export const ownAddress = 'Its address';
export const startedWith = 'It is started with';
export const ownArguments = 'Its arguments, one on a line';
export const headersToFillIn = 'Headers that readers fill in, names alone';
export const variablesToFillIn = 'Variables that readers fill in, names alone';
export const notShownYet = (why: string) => `Your server is not shown yet: ${why}.`;

export const madeWith = 'Your docs are made with';
/** Of the link inside the element, where it leads to the check. */
export const toCheck = 'Check an MCP config';
export const badge = 'The badge:';
export const badgeSays = 'MCP Clinic: does not connect?';
export const preview = 'Preview';

/** Where each generator takes what is copied. */
export const page = 'The page';
export const pageInMdx = 'The page, Markdown or MDX';
export const inStarlight = 'astro.config.mjs, in starlight({ … })';
export const inReadme = 'README, issue, forum: a badge';
export const inWords = 'The same, in words';
export const withoutScripts = 'Markdown without scripts';
export const typescriptConfig = 'It takes the same place in `docusaurus.config.ts`.';
export const oldMkdocs =
	'MkDocs before 1.5 knows no `type` there: write the lines for HTML into the page instead.';
