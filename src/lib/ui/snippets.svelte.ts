/** Adds to compiled snippets what only a script can do. Without it they are complete, one under the other. */
import { mount, unmount } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { afterPaint } from './after-paint.ts';
import CopyButton from './copy-button.svelte';
import type { Preferences } from './preferences.svelte.ts';
import VariantTabs from './variant-tabs.svelte';
import * as words from '$lib/ui/words/reading.ts';

type Mounted = Record<string, unknown>;

/** @param preferences followed by the tabs, and set by them */
export function enhance(preferences: Preferences): Attachment<HTMLElement> {
	return (root) => {
		let mounted: readonly Mounted[] = [];
		let stop: (() => void) | undefined;
		const add = () => {
			mounted = [...addCopyButtons(root), ...addTabs(root, preferences)];
		};
		// A page that is there already comes to life first: both in one task would block a slow phone for twice as long.
		if (document.documentElement.dataset.ready === undefined) stop = afterPaint(add);
		else add();
		return () => {
			stop?.();
			for (const component of mounted) void unmount(component);
		};
	};
}

function addCopyButtons(root: HTMLElement): Mounted[] {
	return [...root.querySelectorAll<HTMLElement>('figure.snippet')].flatMap((figure) => {
		const target = figure.querySelector('figcaption');
		const text = figure.querySelector('code')?.textContent ?? '';
		const caption = target?.textContent ?? '';
		const what = caption === '' ? words.snippet : caption;
		return target && text !== '' ? [mount(CopyButton, { target, props: { text, what } })] : [];
	});
}

function addTabs(root: HTMLElement, preferences: Preferences): Mounted[] {
	return [...root.querySelectorAll<HTMLElement>('.variants')].flatMap((target) => {
		const panels = [...target.querySelectorAll<HTMLElement>(':scope > .variant')];
		const [anchor] = panels;
		if (!anchor) return [];
		// One choice holds for all: what opened by itself stays open.
		for (const details of target.querySelectorAll<HTMLDetailsElement>(
			':scope > .variant > details'
		))
			details.open = true;
		const by = target.dataset.by === 'os' ? 'os' : 'client';
		return [mount(VariantTabs, { target, anchor, props: { panels, by, preferences } })];
	});
}
