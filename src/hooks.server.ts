/** Finishes the head of each page while it is built: what chats and networks show of a link, and the Markdown twin. */
import type { Handle } from '@sveltejs/kit';
import { linkPreview } from '$lib/ui/link-preview.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => linkPreview(html, event.url.pathname)
	});
