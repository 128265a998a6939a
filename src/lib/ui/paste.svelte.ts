/** What the reader pasted, handed from page to page in memory: never in an address, never stored. */
import { createContext } from 'svelte';
import type { Scope } from '$lib/clients/scopes.ts';
import type { ReadFile } from './check/read-file.ts';

/** One of several files: as it was read, or as the person has changed it since. */
export interface OpenFile extends ReadFile {
	/** Whose it is, where the person said so. */
	readonly scope: Scope | null;
	/** The client that the person chose for it. */
	readonly client: string | null;
}

export class Evidence {
	text = $state('');
	/** The name of the file it came from, where it was dropped or picked. */
	file = $state<string | null>(null);

	/** What the file's bytes say that the text does not. */
	note = $state<string | null>(null);

	/** The address of the MCP server that it belongs to, where another page asked for it. */
	endpoint = $state('');

	/** All files that were dropped or picked together; empty where there was one, or none. */
	files = $state.raw<readonly OpenFile[]>([]);
	/** Which of them is in the editor. */
	at = $state(0);

	give(text: string, file: string | null = null, note: string | null = null): void {
		this.text = text;
		this.file = file;
		this.note = note;
	}
}

export const [getEvidence, setEvidence] = createContext<Evidence>();
