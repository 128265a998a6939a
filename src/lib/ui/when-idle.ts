/** Work that can wait until the page has nothing better to do. */

/**
 * @param work is done once, within some seconds
 * @returns ends the waiting
 */
export function whenIdle(work: () => void): () => void {
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
