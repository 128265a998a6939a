/**
 * The site's side of `<mcp-clinic>`: a page that stands in a frame of that element tells its height and the diagnosis
 * that it shows, and follows the theme of the page around it. Nothing else is said, and only the parent is heard.
 */
import * as z from 'zod/mini';

const message = z.object({
	clinic: z.literal(1),
	theme: z.optional(z.enum(['light', 'dark']))
});

/**
 * Starts the conversation with the page around the frame. Only for a page that `src/app.html` has marked as embedded.
 *
 * @param content what decides the height
 * @returns ends it
 */
export function startEmbedded(content: HTMLElement): () => void {
	const sizes = new ResizeObserver(() => {
		tell({ height: content.getBoundingClientRect().height });
	});
	sizes.observe(content);
	addEventListener('message', hear);
	addEventListener('click', openOutside, true);
	tell({ ready: true });
	return () => {
		sizes.disconnect();
		removeEventListener('message', hear);
		removeEventListener('click', openOutside, true);
	};
}

/** Says which diagnosis is on the page: its id, nothing that was pasted. */
export function tellDiagnosis(id: string): void {
	tell({ diagnosis: id });
}

function tell(said: { ready: true } | { height: number } | { diagnosis: string }): void {
	// Whoever embeds us may know these: they hold nothing of what a person typed.
	parent.postMessage({ clinic: 1, ...said }, '*');
}

function hear({ source, data }: MessageEvent<unknown>): void {
	if (source !== parent) return;
	const { data: heard } = z.safeParse(message, data);
	if (heard?.theme) document.documentElement.dataset.theme = heard.theme;
}

/** A link to another site opens beside the page around us, not inside its frame. */
function openOutside({ target }: MouseEvent): void {
	const link = target instanceof Element ? target.closest('a') : null;
	if (link && link.origin !== location.origin && /^https?:$/.test(link.protocol)) {
		link.target = '_blank';
		link.rel = 'noopener';
	}
}
