/** The Markdown twins of all diagnoses and chapters. Only endpoints import this: it holds every text. */
import clientNames from 'virtual:tables/client-names';
import { chapterList } from '../chapter-list.ts';
import { diagnosisList } from '../diagnosis-list.ts';
import type { Source } from '../markdown/document.ts';
import { address } from './addresses.ts';
import { twin } from './markdown.ts';
import * as words from '$lib/ui/words/diagnoses.ts';
import { who } from '$lib/ui/words/names.ts';

const texts = import.meta.glob<string>(['/src/content/diagnoses/*.md', '/src/content/guide/*.md'], {
	eager: true,
	import: 'default',
	query: '?raw'
});
const snippets = import.meta.glob<string>('/src/content/snippets/*/*', {
	eager: true,
	import: 'default',
	query: '?raw'
});

/** `null` where there is none of that id. */
export async function diagnosisTwin(id: string): Promise<string | null> {
	const meta = diagnosisList.find((other) => other.id === id)?.meta;
	if (!meta) return null;
	return made(`/src/content/diagnoses/${id}.md`, meta, [
		`${words.whoCanFixIt}: ${who[meta.who]}`,
		...(meta.clients ? [`${words.concerns}: ${meta.clients.map(clientName).join(', ')}`] : []),
		`Page: ${address(`/diagnoses/${id}/`)}`
	]);
}

/** `null` where there is none of that id. */
export async function chapterTwin(id: string): Promise<string | null> {
	const chapter = chapterList.find((other) => other.id === id);
	if (!chapter) return null;
	const file = `/src/content/guide/${String(chapter.order).padStart(2, '0')}-${id}.md`;
	return made(file, chapter.meta, [`Page: ${address(`/guide/${id}/`)}`]);
}

interface Meta {
	readonly title: string;
	readonly summary: string;
	readonly sources: readonly Source[];
	readonly checked: string;
	readonly clients?: readonly string[];
}

async function made(file: string, meta: Meta, facts: readonly string[]): Promise<string> {
	const text = texts[file];
	if (text === undefined) throw new Error(`${file} is not there`);
	const { title, summary, sources, checked } = meta;
	return twin(text, {
		title,
		summary,
		facts,
		sources,
		checked,
		address,
		clientName,
		...(meta.clients && { clients: meta.clients }),
		snippet(name) {
			const snippet = snippets[`/src/content/snippets/${name}`];
			if (snippet === undefined) throw new Error(`${file}: there is no snippet ${name}`);
			return snippet;
		}
	});
}

function clientName(id: string): string {
	return clientNames[id] ?? id;
}
