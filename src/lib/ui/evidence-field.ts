/** What every field that takes evidence has, and what a page loads as soon as one is touched. */
import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import { loadSearch } from './search/load-search.ts';

/** Says to browsers and their extensions that this text is not theirs to check, complete, translate or send. */
export const fieldAttributes = {
	spellcheck: 'false',
	autocomplete: 'off',
	autocapitalize: 'off',
	autocorrect: 'off',
	translate: 'no',
	writingsuggestions: 'false',
	'data-gramm': 'false',
	'data-lt-active': 'false'
} as const;

export const loadWorkerSource = () => import('virtual:analysis-worker');
export const loadAnswerParts = () => import('./check/answer-parts.ts');
export const loadCodeEditor = () => import('./check/code-editor.ts');
export const loadHelpDialog = () => import('./check/help-dialog.svelte');
export const loadConfigLinkDialog = () => import('./check/config-link-dialog.svelte');
/** The editor by parts that need those before them, so that each can run in a moment of its own. */
export const editorParts = [
	async () => (await import('@codemirror/state')).EditorState,
	async () => (await import('@codemirror/view')).EditorView,
	async () => (await import('@codemirror/language')).bracketMatching,
	loadCodeEditor
] as const;

/** All of /check and the search, so that nothing is left to load once there is a text. Where that fails, /check tries again. */
export async function loadCheck(): Promise<void> {
	await Promise.allSettled([
		preloadData(resolve('/check/')),
		loadAnswerParts(),
		loadWorkerSource(),
		loadCodeEditor(),
		loadHelpDialog(),
		loadConfigLinkDialog(),
		loadSearch()
	]);
}
