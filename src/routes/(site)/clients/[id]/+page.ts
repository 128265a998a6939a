import clientNames from 'virtual:tables/client-names';
import sheets from 'virtual:tables/client-sheets';
import titles from 'virtual:tables/diagnosis-titles';
import { error } from '@sveltejs/kit';
import type { ClientReference } from '$lib/clients/reference.ts';
import { clientGroups } from '$lib/ui/client-sheet.ts';
import type { EntryGenerator, PageLoad } from './$types';

const references = import.meta.glob<ClientReference>('/src/lib/clients/*.reference.ts', {
	import: 'reference'
});
const order = clientGroups.flatMap(({ ids }): readonly string[] => ids);

export const entries: EntryGenerator = () => order.map((id) => ({ id }));

export const load: PageLoad = async ({ params: { id } }) => {
	const loadSheet = Object.hasOwn(sheets, id) ? sheets[id] : undefined;
	const loadReference = references[`/src/lib/clients/${id}.reference.ts`];
	if (!loadSheet || !loadReference) error(404);
	const [{ default: sheet }, reference] = await Promise.all([loadSheet(), loadReference()]);
	const at = order.indexOf(id);
	const named = (other: string | undefined) =>
		other === undefined ? null : { id: other, name: clientNames[other] ?? other };
	const wanted = new Set(reference.mistakes.map(({ diagnosis }) => diagnosis));
	return {
		sheet,
		reference,
		titles: Object.fromEntries(titles.filter(([diagnosis]) => wanted.has(diagnosis))),
		previous: named(order[at - 1]),
		next: named(order[at + 1])
	};
};
