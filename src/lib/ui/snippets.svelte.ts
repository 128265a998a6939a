/** Adds to compiled snippets what only a script can do. Without it they are complete, one under the other. */
import { mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import CopyButton from './copy-button.svelte';
import type { Preferences } from './preferences.svelte.ts';
import VariantTabs from './variant-tabs.svelte';
import * as words from '$lib/ui/words/reading.ts';

/** @param preferences followed by the tabs, and set by them */
export function enhance(preferences: Preferences): Attachment<HTMLElement> {
	return (root) => {
		const mounted: Record<string, unknown>[] = [];
		for (const figure of root.querySelectorAll<HTMLElement>('figure.snippet')) {
			const target = figure.querySelector('figcaption');
			const text = figure.querySelector('code')?.textContent ?? '';
			const caption = target?.textContent ?? '';
			const what = caption === '' ? words.snippet : caption;
			if (target && text !== '') mounted.push(mount(CopyButton, { target, props: { text, what } }));
		}
		for (const target of root.querySelectorAll<HTMLElement>('.variants')) {
			// One choice holds for all: what opened by itself stays open.
			for (const details of target.querySelectorAll<HTMLDetailsElement>(
				':scope > .variant > details'
			))
				details.open = true;
			const panels = [...target.querySelectorAll<HTMLElement>(':scope > .variant')];
			const by = target.dataset.by === 'os' ? 'os' : 'client';
			const [anchor] = panels;
			if (!anchor) continue;
			mounted.push(mount(VariantTabs, { target, anchor, props: { panels, by, preferences } }));
		}
		return () => {
			for (const component of mounted) void unmount(component);
		};
	};
}
