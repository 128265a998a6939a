/** Loads the search and all that it knows, once. */
export const loadSearch = async () => (await import('./search-dialog.svelte')).default;
