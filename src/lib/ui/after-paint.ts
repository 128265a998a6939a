/** Work that comes after what a person waits for is on the screen. */

/**
 * @param work is done once the next frame is painted; in a tab that is not shown there are no frames, and it is done soon
 * @returns ends the waiting
 */
export function afterPaint(work: () => void): () => void {
	let waiting = true;
	const go = () => {
		if (!waiting) return;
		stop();
		work();
	};
	const stop = () => {
		waiting = false;
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
	// A timer that starts in a frame's callback ends after its paint.
	const frame = requestAnimationFrame(() => setTimeout(go));
	const timer = setTimeout(go, 250);
	return stop;
}
