/** What pages say about a diagnosis beside its own text. */
import type { DiagnosisMeta } from './markdown/document.ts';

/** Who can cure it, as a reader says it. */
export const whoNames: Readonly<Record<DiagnosisMeta['who'], string>> = {
	you: 'You',
	'server owner': 'Whoever runs the server',
	administrator: 'Your administrator'
};

/** What a link to a group of the list ends in. */
export function groupId(group: DiagnosisMeta['group']): string {
	return group.toLowerCase().replaceAll(' ', '-');
}
