/** The fragment by which a place of a tree is found on its map. */
export function anchorOf(answers: readonly string[]): string {
	return ['at', ...answers].join('/');
}
