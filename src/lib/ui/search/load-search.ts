/** Loads the search and all that it knows, once. */
export const loadSearch = async () => (await import('./search-dialog.svelte')).default;
/** The same without the dialog: a function from a query to pages. */
export const loadMatches = async () => (await import('./search.ts')).search;
