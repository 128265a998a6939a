/** What the reader pasted, handed from page to page in memory: never in an address, never stored. */
import { createContext } from 'svelte';

export class Evidence {
	text = $state('');
	/** The name of the file it came from, where it was dropped or picked. */
	file = $state<string | null>(null);

	/** What the file's bytes say that the text does not. */
	note = $state<string | null>(null);

	/** The address of the MCP server that it belongs to, where another page asked for it. */
	endpoint = $state('');

	give(text: string, file: string | null = null, note: string | null = null): void {
		this.text = text;
		this.file = file;
		this.note = note;
	}
}

export const [getEvidence, setEvidence] = createContext<Evidence>();
