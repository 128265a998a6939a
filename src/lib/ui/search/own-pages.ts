/** Pages that stand for themselves. */
import type { titles } from '$lib/ui/words/search.ts';

interface OwnPage {
	readonly id: keyof typeof titles;
	readonly kind: 'tool' | 'page';
}

export const ownPages: readonly OwnPage[] = [
	{ id: 'check', kind: 'tool' },
	{ id: 'redirect-uri', kind: 'tool' },
	{ id: 'discovery', kind: 'tool' },
	{ id: 'embedding', kind: 'page' },
	{ id: 'about', kind: 'page' },
	{ id: 'symptoms', kind: 'page' },
	{ id: 'diagnoses', kind: 'page' },
	{ id: 'clients', kind: 'page' },
	{ id: 'guide', kind: 'page' },
	{ id: 'rules', kind: 'page' }
];
