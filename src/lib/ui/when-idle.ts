/** Work that can wait until the page has nothing better to do. */

/**
 * @param works each is done once, within some seconds, and in a moment of its own: all at once could be felt
 * @returns ends the waiting
 */
export function whenIdle(...works: readonly (() => void)[]): () => void {
	let stop: (() => void) | undefined;
	const next = (at: number) => {
		const work = works[at];
		stop =
			work &&
			once(() => {
				next(at + 1);
				work();
			});
	};
	next(0);
	return () => stop?.();
}

function once(work: () => void): () => void {
	if (typeof requestIdleCallback === 'function') {
		const waiting = requestIdleCallback(work, { timeout: 3_000 });
		return () => {
			cancelIdleCallback(waiting);
		};
	}
	const waiting = setTimeout(work, 300);
	return () => {
		clearTimeout(waiting);
	};
}
