/** Loads the search and all that it knows, once. */
export const loadSearch = async () => (await import('./search-dialog.svelte')).default;
/** The same without the dialog. */
export const loadMatches = () => import('./search.ts');
