/**
 * The site's side of `<mcp-clinic>`: a page that stands in a frame of that element tells its height and the diagnosis
 * that it shows, follows the theme of the page around it, and takes the preset of that page's author. Nothing else is
 * said, and only the parent is heard.
 */
import * as z from 'zod/mini';
import { longestPreset, readPreset, type ServerPreset } from './embedding/preset.ts';
import { notUsed } from '$lib/ui/words/preset.ts';

const message = z.object({
	clinic: z.literal(1),
	theme: z.optional(z.enum(['light', 'dark'])),
	/** The element's `server` attribute; `null` where it has none. */
	server: z.optional(z.nullable(z.string().check(z.maxLength(longestPreset + 1))))
});

/** What the page around the frame may say. */
export type HostMessage = z.infer<typeof message>;

/** @returns `null` for what is not of that form */
export function readHostMessage(data: unknown): HostMessage | null {
	return z.safeParse(message, data).data ?? null;
}

/**
 * Starts the conversation with the page around the frame. Only for a page that `src/app.html` has marked as embedded.
 *
 * @param content what decides the height
 * @param takePreset called with the preset of the page's author; `null` where it has none that we take
 * @returns ends it
 */
export function startEmbedded(
	content: HTMLElement,
	takePreset: (preset: ServerPreset | null) => void
): () => void {
	let given: string | null = null;
	function hear({ source, data }: MessageEvent<unknown>): void {
		const heard = source === parent ? readHostMessage(data) : null;
		if (heard?.theme) document.documentElement.dataset.theme = heard.theme;
		// The theme is told often, with the same preset.
		if (heard?.server === undefined || heard.server === given) return;
		given = heard.server;
		const preset = given === null ? null : readPreset(given);
		const refused = preset && 'refused' in preset ? preset.refused : null;
		// For the author, who is the one to look there; it quotes nothing.
		if (refused !== null) console.warn(notUsed(refused));
		takePreset(preset && !('refused' in preset) ? preset : null);
	}
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

/** A link to another site opens beside the page around us, not inside its frame. */
function openOutside({ target }: MouseEvent): void {
	const link = target instanceof Element ? target.closest('a') : null;
	if (link && link.origin !== location.origin && /^https?:$/.test(link.protocol)) {
		link.target = '_blank';
		link.rel = 'noopener';
	}
}
