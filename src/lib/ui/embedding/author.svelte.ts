/** What the author of the page around the frame said of their server. Empty on the site itself, for ever. */
import { createContext } from 'svelte';
import type { ServerPreset } from './preset.ts';

export class Author {
	preset = $state.raw<ServerPreset | null>(null);
}

export const [getAuthor, setAuthor] = createContext<Author>();
