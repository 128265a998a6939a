/**
 * Laws about the guide: it answers every claim of the text that it grew from, its links lead somewhere, its code is
 * there, and each chapter is short, dated and sourced.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { compileModule } from '../../scripts/markdown/plugin.ts';
import { clients } from '../../src/lib/clients/index.ts';
import { symptoms } from '../../src/lib/trees/index.ts';
import type { Chapter, Diagnosis } from '../../src/lib/ui/markdown/document.ts';
import { claims } from './guide-claims.ts';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));
const names = new Map<string, string>(clients.map(({ id, name }) => [id, name]));

/** What the site's build makes of a document. */
async function compiled<Document extends Chapter | Diagnosis>(file: string): Promise<Document> {
	const text = readFileSync(`${content}${file}`, 'utf8');
	const code = await compileModule(text, file, false, {
		base: '',
		clientName: (id) => names.get(id),
		snippet: (name) => readFileSync(`${content}snippets/${name}`, 'utf8')
	});
	const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
	return (module as { default: Document }).default; // That is what a compiled document exports.
}

const files = readdirSync(`${content}guide`)
	.filter((file) => file.endsWith('.md'))
	.sort();
const chapters = new Map(
	await Promise.all(
		files.map(async (file) => {
			const chapter = await compiled<Chapter>(`guide/${file}`);
			return [chapter.id, { file, chapter }] as const;
		})
	)
);
const diagnoses = new Set(
	readdirSync(`${content}diagnoses`).map((file) => file.replace(/\.md$/, ''))
);

/** The snippets that documents show. */
const shown = ['guide', 'diagnoses']
	.flatMap((room) => readdirSync(content + room).map((file) => `${content}${room}/${file}`))
	.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ *```.* snippet=(\S+)/gm)])
	.map(([, name = '']) => name);

/** Without front matter. */
function bodyOf(file: string): string {
	return readFileSync(`${content}guide/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
}

/** What a person reads in a section; the one before the first head has the id `''`. */
function textOf(section: string): string {
	const [id = '', head] = section.split('#');
	const found = chapters.get(id)?.chapter.sections.find((part) => part.id === head);
	return (found?.html ?? '')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ');
}

describe('the claims of the older text', () => {
	it('are all there', () => {
		expect(claims.map(([number]) => number)).toEqual(
			Array.from({ length: 179 }, (_, index) => index + 1)
		);
	});
	it.each(claims)('have an answer: %i, %s', (_number, _claim, section, words) => {
		expect(textOf(section)).toContain(words);
	});
	it('are answered by every chapter', () => {
		const answering = new Set(claims.map(([, , section]) => section.split('#')[0]));
		expect([...chapters.keys()].filter((id) => !answering.has(id))).toEqual([]);
	});
});

function isHead(place: string): boolean {
	const [id = '', head] = place.split('#');
	const found = chapters.get(id)?.chapter;
	return found?.headings.some((heading) => heading.id === head) ?? false;
}

describe('the chapters', () => {
	it('are numbered without a gap', () => {
		expect([...chapters.values()].map(({ chapter }) => chapter.order)).toEqual(
			files.map((_, index) => index + 1)
		);
		expect(files.filter((file) => !/^\d{2}-[a-z-]+\.md$/.test(file))).toEqual([]);
	});
	it('or diagnoses show every file of the snippets', () => {
		const kept = readdirSync(`${content}snippets`, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name !== 'tsconfig.json')
			.map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${content}snippets/`.length));
		expect(kept.filter((name) => !shown.includes(name))).toEqual([]);
	});
	it('show code that fits the page', () => {
		for (const name of shown)
			if (name.endsWith('.ts'))
				for (const line of readFileSync(`${content}snippets/${name}`, 'utf8').split('\n'))
					expect(line.replaceAll('\t', '  ').length, `${name}: ${line}`).toBeLessThanOrEqual(90);
	});
	it('say at the top of each snippet what it is', () => {
		for (const name of shown)
			if (!name.endsWith('.json'))
				expect(readFileSync(`${content}snippets/${name}`, 'utf8'), name).toMatch(
					/^(?:\/\*\* [^\n]{20,} \*\/|(?:#|--) [^\n]{20,})\n/
				);
	});
});

describe.each([...chapters])('chapter %s', (_, { file, chapter }) => {
	const body = bodyOf(file);
	const tokens = marked.lexer(body);

	it('is short enough to read at once', () => {
		expect(body.split(/\s+/).length).toBeLessThanOrEqual(700);
	});
	it('has at least two heads of one level', () => {
		expect(chapter.headings.length).toBeGreaterThanOrEqual(2);
		expect(chapter.headings.filter(({ depth }) => depth !== 2)).toEqual([]);
		expect(chapter.headings.filter(({ id }) => /-\d$/.test(id))).toEqual([]);
	});
	it('says where its facts stand, and since when', () => {
		expect(chapter.meta.sources.length).toBeGreaterThan(0);
		for (const { title } of chapter.meta.sources) expect(title).toBeDefined();
		const age = Date.now() - Date.parse(chapter.meta.checked);
		expect(age).toBeGreaterThanOrEqual(0);
	});
	it('says of what it corrects what is true, and where that stands', () => {
		const listed = chapter.meta.sources.map(({ url }) => url);
		for (const token of tokens) {
			if (token.type !== 'blockquote') continue;
			expect(token.raw).toMatch(/^> \*\*You may have read\*\* [^]* \*\*In fact\*\* [^]*\]\(https:/);
			for (const [, source = ''] of token.raw.matchAll(/\]\((https:\/\/[^)]+)\)/g))
				expect(listed).toContain(source);
		}
	});
	it('shows no JSON that cannot be read, unless to say so', () => {
		for (const token of tokens)
			if (token.type === 'code' && /^json\b(?!.* (?:raises|snippet)=)/.test(String(token.lang)))
				expect(() => JSON.parse(String(token.text)) as unknown).not.toThrow();
	});
	it('links only to what exists', () => {
		for (const [, link = ''] of body.matchAll(/\]\((?!https:\/\/|#)([^)]*)\)/g)) {
			const [, room = '', id = '', head] =
				/^\/([a-z]+)\/(?:([a-z0-9-]+)\/)?(?:#(.+))?$/.exec(link) ?? [];
			const pages: Readonly<Record<string, () => boolean>> = {
				about: () => id === '',
				check: () => id === '',
				rules: () => id === '',
				symptoms: () => id === '' || symptoms.some((symptom) => symptom.id === id),
				diagnoses: () => id === '' || diagnoses.has(id),
				guide: () => (head === undefined ? chapters.has(id) : isHead(`${id}#${head}`))
			};
			expect(pages[room]?.(), link).toBe(true);
		}
	});
});

describe('diagnoses', () => {
	it('lead to heads of the guide that exist', () => {
		for (const id of diagnoses) {
			const text = readFileSync(`${content}diagnoses/${id}.md`, 'utf8');
			for (const [, chapter = '', head = ''] of text.matchAll(
				/\]\(\/guide\/([\w-]+)\/(?:#([\w-]+))?\)/g
			))
				expect(head === '' ? chapters.has(chapter) : isHead(`${chapter}#${head}`), id).toBe(true);
		}
	});
	it('have the heads that the guide links to', async () => {
		for (const file of files)
			for (const [, id = '', head] of bodyOf(file).matchAll(
				/\]\(\/diagnoses\/([\w-]+)\/#([\w-]+)\)/g
			)) {
				const { headings } = await compiled<Diagnosis>(`diagnoses/${id}.md`);
				expect(
					headings.map((heading) => heading.id),
					`${file}: ${id}`
				).toContain(head);
			}
	});
});
