/** The chapters of `src/content/guide`, loaded one at a time. */
import type { Chapter } from './markdown/document.ts';

/** Without the number that orders them → how to load it. */
const documents = new Map(
	Object.entries(import.meta.glob<Chapter>('/src/content/guide/*.md', { import: 'default' })).map(
		([file, load]) => [file.replace(/^.*\/\d+-|\.md$/g, ''), load]
	)
);

export const chapterIds: readonly string[] = [...documents.keys()];

/** One chapter; `null` where there is none of that id. */
export async function loadChapter(id: string): Promise<Chapter | null> {
	return (await documents.get(id)?.()) ?? null;
}
