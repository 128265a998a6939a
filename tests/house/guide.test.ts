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

/** Without front matter. */
function bodyOf(file: string): string {
	return readFileSync(`${content}guide/${file}`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
}

/**
 * The guide grew from a text of August 2025, which was checked line by line. These are its 179 claims, by number, and
 * where each is answered: `chapter#head` or `diagnoses/id`. None may lose its answer.
 */
const answers: Readonly<Record<string, readonly number[]>> = {
	'introduction#three-different-problems': [1],
	'introduction#how-to-use-this-guide': [2],
	'introduction#more-than-four-categories': [3, 10],
	'introduction#what-has-changed': [4],
	'prerequisites#what-you-do-not-need': [5, 9],
	'prerequisites#programs-and-their-versions': [6, 7],
	'prerequisites#strict-json': [8, 16],
	'diagnoses/json-comments': [16],
	'server-failed-to-start#what-the-clients-really-say': [11, 12, 13, 25],
	'server-failed-to-start#start-it-as-the-client-does': [14, 25, 36],
	'server-failed-to-start#what-an-entry-needs': [15, 17, 18, 23],
	'diagnoses/interpreter-without-script': [15],
	'diagnoses/secret-in-config': [18],
	'server-failed-to-start#where-the-file-is': [19, 20, 21],
	'diagnoses/wrong-file-msix': [19],
	'server-failed-to-start#check-the-json-at-home': [22],
	'server-failed-to-start#restart-fully': [24],
	'environment-variables#who-answered-401': [26, 27],
	'environment-variables#what-a-server-inherits': [28, 36],
	'environment-variables#write-the-value-where-the-server-sees-it': [29, 30, 31, 32, 34, 35],
	'environment-variables#references-such-as-token': [33],
	'diagnoses/env-var-not-expanded': [33],
	'oauth-sign-in#how-a-sign-in-runs': [37, 38, 39, 45],
	'oauth-sign-in#the-redirect-address': [40, 42, 46, 54, 56, 57, 58, 59, 60, 61],
	'diagnoses/redirect-uri-mismatch': [40, 58],
	'oauth-sign-in#scopes': [43, 47, 62, 63],
	'oauth-sign-in#client-id-and-secret': [41, 53, 55],
	'oauth-sign-in#state-pkce-resource-and-issuer': [44, 48, 49, 50, 51, 52],
	'bearer-tokens#does-the-token-arrive-and-whole': [64, 65, 67],
	'bearer-tokens#is-it-the-right-token': [66],
	'bearer-tokens#what-a-server-has-to-check': [68, 69, 70, 71, 72, 73, 74, 75],
	'bearer-tokens#what-a-client-has-to-send': [76, 77, 78],
	'transports#what-the-errors-mean': [79, 80, 81, 82],
	'transports#one-entry-one-transport': [83, 84, 86],
	'diagnoses/remote-entry-in-stdio-client': [84, 168],
	'transports#two-transports-and-one-that-ends': [85, 87, 88],
	'paths-and-environment#the-program-is-not-found': [89, 90, 91],
	'paths-and-environment#npx-on-windows': [92, 93, 94, 97],
	'paths-and-environment#leave-path-alone': [95, 96],
	'diagnoses/env-path-overwritten': [95],
	'paths-and-environment#versions-of-node-js-and-python': [98, 99, 100, 101, 102],
	'paths-and-environment#version-managers': [103, 104],
	'enterprise-sso#where-single-sign-on-belongs': [105],
	'enterprise-sso#saml': [106, 107, 108, 109],
	'enterprise-sso#microsoft-entra-id': [110, 111, 112, 113],
	'key-rotation-and-refresh#changing-an-api-key': [114],
	'key-rotation-and-refresh#refreshing-an-access-token': [115, 116, 117, 118, 119, 120, 121, 122],
	'desktop-extensions#what-a-bundle-is': [123, 124, 125, 126, 127, 128],
	'desktop-extensions#making-one': [128],
	'desktop-extensions#moving-from-a-hand-written-entry': [129, 130, 131, 132],
	'debugging#the-inspector': [133, 134, 135],
	'debugging#logs': [136, 137, 138, 139],
	'debugging#probes-of-a-remote-server': [140, 141, 142, 143, 144],
	'security#where-tokens-lie': [145, 146, 147, 148, 149],
	'security#secrets-in-commands-and-configs': [150, 151],
	'security#cors': [152, 153, 154, 155, 156, 157, 158],
	'testing#unit-tests': [159, 160],
	'testing#the-whole-flow': [161, 162],
	'configuration-examples#github': [163],
	'configuration-examples#postgresql': [164, 165, 166, 167],
	'configuration-examples#a-remote-api-of-your-own': [168, 169, 170, 171],
	'getting-help#where': [172, 174],
	'getting-help#with-what': [172],
	'getting-help#never': [172],
	'next-steps#if-you-use-servers': [173],
	'next-steps#if-you-run-a-server': [173],
	'resources#mcp': [175, 178],
	'resources#clients': [176],
	'resources#standards': [177],
	'resources#which-revision-says-what': [179]
};
const claims = 179;

describe('the claims of the older text', () => {
	it('are all answered', () => {
		const answered = new Set(Object.values(answers).flat());
		const all = Array.from({ length: claims }, (_, index) => index + 1);
		expect(all.filter((claim) => !answered.has(claim))).toEqual([]);
		expect([...answered].filter((claim) => !all.includes(claim))).toEqual([]);
	});
	it.each(Object.keys(answers))('have an answer at %s', (place) => {
		const [, diagnosis] = /^diagnoses\/(.+)$/.exec(place) ?? [];
		if (diagnosis === undefined) expect(isHead(place)).toBe(true);
		else expect(diagnoses).toContain(diagnosis);
	});
	it('are answered by every chapter', () => {
		const places = Object.keys(answers).map((place) => place.split('#')[0]);
		expect([...chapters.keys()].filter((id) => !places.includes(id))).toEqual([]);
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
	it('include every file of the snippets', () => {
		const shown = files.flatMap((file) =>
			[...bodyOf(file).matchAll(/ snippet=(\S+)/g)].map(([, name = '']) => name)
		);
		const kept = readdirSync(`${content}snippets`, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name !== 'tsconfig.json')
			.map((entry) => `${entry.parentPath}/${entry.name}`.slice(`${content}snippets/`.length));
		expect(kept.sort()).toEqual([...new Set(shown)].sort());
	});
	it('show code that fits the page', () => {
		for (const file of files)
			for (const [, name = ''] of bodyOf(file).matchAll(/ snippet=(\S+\.ts)/g))
				for (const line of readFileSync(`${content}snippets/${name}`, 'utf8').split('\n'))
					expect(line.replaceAll('\t', '  ').length, `${name}: ${line}`).toBeLessThanOrEqual(90);
	});
	it('say at the top of each snippet what it is', () => {
		for (const file of files)
			for (const [, name = ''] of bodyOf(file).matchAll(/ snippet=(\S+)/g))
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
