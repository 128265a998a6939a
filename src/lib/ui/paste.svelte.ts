/** What the reader pasted, handed from page to page in memory: never in an address, never stored. */
import { createContext } from 'svelte';
import type { OpenFile, ReadFile } from './check/read-file.ts';

export class Evidence {
	text = $state('');
	/** The name of the file it came from, where it was dropped or picked. */
	file = $state<string | null>(null);

	/** What the file's bytes say that the text does not. */
	note = $state<string | null>(null);

	/** What its lines end with, in the file that it came from. */
	lineBreak: ReadFile['lineBreak'] = '\n';

	/** The address of the MCP server that it belongs to, where another page asked for it. */
	endpoint = $state('');

	/** All files that were dropped or picked together; empty where there was one, or none. */
	files = $state.raw<readonly OpenFile[]>([]);
	/** Which of them is in the editor. */
	at = $state(0);
	/** What is left to say about those that were not taken. */
	refused = '';

	give(
		text: string,
		file: string | null = null,
		note: string | null = null,
		lineBreak: ReadFile['lineBreak'] = '\n'
	): void {
		this.text = text;
		this.file = file;
		this.note = note;
		this.lineBreak = lineBreak;
	}
	/** Several at once; one of them is in the editor. */
	open(files: readonly OpenFile[], at: number): void {
		const file = files[at];
		if (!file) return;
		this.files = files;
		this.at = at;
		this.give(file.text, file.name, file.note, file.lineBreak);
	}
	/** What comes next has nothing to do with them. */
	closeFiles(): void {
		this.files = [];
		this.at = 0;
	}
}

export const [getEvidence, setEvidence] = createContext<Evidence>();
