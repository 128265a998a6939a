/** What a docs author chooses on `/embedding`, field by field, and what it comes to. */
import titles from 'virtual:tables/diagnosis-titles';
import type { Platform } from '$lib/clients/define.ts';
import type { Runs } from '$lib/trees/define.ts';
import { symptoms } from '$lib/trees/symptoms.ts';
import type { Theme } from '../preferences.svelte.ts';
import * as words from '$lib/ui/words/embedding.ts';
import type { Choice } from './forms.ts';
import { readPreset } from './preset.ts';

/** Names as they were typed, with blanks or commas between them. */
const namesIn = (text: string) => text.split(/[\s,]+/).filter((name) => name !== '');

export class Chooser {
	kind = $state<Choice['kind']>('symptom');
	symptom = $state<string>('spawn-enoent');
	diagnosis = $state(titles[0]?.[0] ?? '');
	client = $state('');
	platform = $state<Platform | ''>('');
	runs = $state<Runs | ''>('');
	theme = $state<Theme>('auto');
	height = $state<number | null>(null);
	/** The author's own server: how it is reached, and what is said of it. */
	own = $state<keyof typeof words.ownKinds>('none');
	ownName = $state('');
	ownUrl = $state('');
	ownCommand = $state('npx');
	ownArgs = $state('');
	ownValues = $state('');

	readonly #preset = $derived.by(() => {
		if (this.own === 'none') return null;
		const head = { name: this.ownName.trim() };
		return readPreset(
			JSON.stringify(
				this.own === 'address'
					? { ...head, url: this.ownUrl.trim(), headers: namesIn(this.ownValues) }
					: {
							...head,
							command: this.ownCommand,
							args: this.ownArgs.split('\n').filter((line) => line !== ''),
							env: namesIn(this.ownValues)
						}
			)
		);
	});
	/** Why the server is not shown. Nobody has done anything wrong before they have filled it in. */
	readonly refused = $derived(
		this.#preset &&
			'refused' in this.#preset &&
			this.ownName !== '' &&
			(this.own === 'program' || this.ownUrl !== '')
			? this.#preset.refused
			: null
	);
	readonly choice = $derived<Choice>({
		kind: this.kind,
		id: this.kind === 'diagnosis' ? this.diagnosis : this.symptom,
		title: this.#title(),
		client: this.client || null,
		platform: this.platform || null,
		runs: this.runs || null,
		theme: this.theme,
		height:
			this.height !== null && this.height >= 120 && this.height <= 5000
				? Math.round(this.height)
				: null,
		server: this.#preset && !('refused' in this.#preset) ? this.#preset : null
	});

	#title(): string {
		if (this.kind === 'check') return words.toCheck;
		const title =
			this.kind === 'diagnosis'
				? titles.find(([id]) => id === this.diagnosis)?.[1]
				: symptoms.find(({ id }) => id === this.symptom)?.title;
		return title ?? '';
	}
}
