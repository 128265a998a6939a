/** Hands an address to other apps, where the system offers that. */

/** Frames are not allowed to, unless the page around says so. */
export function canShare(): boolean {
	// Older browsers and most desktop ones do not have it, whatever the types say.
	const { share } = navigator as { share?: unknown };
	return typeof share === 'function' && window.parent === window;
}

/** Opens the system's own dialog. Where the person changes their mind, nothing happens. */
export async function share(url: string): Promise<void> {
	try {
		await navigator.share({ title: document.title, url });
	} catch {
		// Closed without a choice.
	}
}
