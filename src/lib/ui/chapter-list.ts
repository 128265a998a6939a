/** The heads of all chapters of the guide, in the order in which they are read. Their texts are in `chapters.ts`. */
import type { ChapterMeta, DocumentSummary } from './markdown/document.ts';

export const chapterList: readonly DocumentSummary<ChapterMeta>[] = Object.values(
	import.meta.glob<DocumentSummary<ChapterMeta>>('/src/content/guide/*.md', {
		eager: true,
		import: 'default',
		query: '?meta'
	})
).sort((a, b) => a.order - b.order);
