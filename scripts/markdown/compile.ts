/** Compiles one Markdown document to data: checked front matter, and HTML by section. */
import { Marked, type Tokens } from 'marked';
import { parse } from 'yaml';
import type { z } from 'zod';
import { highlight } from './highlight.ts';
import { diagnosis, diagnosisHeads } from './schema.ts';

export interface Heading {
	readonly depth: number;
	readonly id: string;
	readonly text: string;
}
export interface Section {
	/** The head's id; `''` for what stands before the first. */
	readonly id: string;
	readonly title: string;
	readonly html: string;
}
export interface CompiledDocument {
	readonly id: string;
	readonly meta: unknown;
	readonly headings: readonly Heading[];
	readonly sections: readonly Section[];
}

/** Kinds of documents by folder. */
const kinds: Readonly<Record<string, { schema: z.ZodType; heads: readonly string[] }>> = {
	diagnoses: { schema: diagnosis, heads: diagnosisHeads }
};

/**
 * @param source the file's text
 * @param file its path inside `src/content`, with forward slashes
 * @param base the path that the site lives under, `''` at the root
 * @throws Error naming file and field where the document breaks its form
 */
export async function compile(source: string, file: string, base: string): Promise<CompiledDocument> {
	const [folder = '', name = ''] = file.split('/');
	const kind = kinds[folder];
	const match = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(source);
	if (!match) throw new Error(`${file}: starts without front matter (--- … ---)`);
	const [, head = '', body = ''] = match;
	const meta = kind ? check(kind.schema, parse(head), file) : (parse(head) as unknown);

	const headings: Heading[] = [];
	const marked = new Marked({ gfm: true });
	const tokens = marked.lexer(body);
	const sections: Section[] = [];
	let open: { id: string; title: string; tokens: typeof tokens } = { id: '', title: '', tokens: [] };
	const renderer = await rendererFor(tokens, base, headings);
	marked.use({ renderer });
	const close = () => {
		if (open.tokens.length === 0 && open.id === '') return;
		sections.push({ id: open.id, title: open.title, html: marked.parser(open.tokens) });
	};
	for (const token of tokens) {
		if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) {
			close();
			const title = (token as Tokens.Heading).text;
			const id = slug(title);
			headings.push({ depth: 2, id, text: title });
			open = { id, title, tokens: [] };
		} else if (token.type !== 'space') open.tokens.push(token);
	}
	close();
	if (kind) checkHeads(headings, kind.heads, file);
	return { id: name.replace(/\.md$/, ''), meta, headings, sections };
}

function check(schema: z.ZodType, value: unknown, file: string): unknown {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.') || 'front matter'}: ${message}`);
	throw new Error(`${file}: the front matter is not right\n${problems.join('\n')}`);
}

function checkHeads(headings: readonly Heading[], heads: readonly string[], file: string) {
	const found = headings.filter(({ depth }) => depth === 2).map(({ text }) => text);
	const wrong = heads.findIndex((head, index) => found[index] !== head);
	if (wrong !== -1 || found.length !== heads.length)
		throw new Error(
			`${file}: the heads must be ${heads.map((head) => `"${head}"`).join(', ')}, in this order; found ${found.join(', ')}`
		);
}

async function rendererFor(tokens: readonly unknown[], base: string, headings: Heading[]) {
	const snippets = new Map<Tokens.Code, string>();
	const visit = async (list: readonly unknown[]): Promise<void> => {
		for (const item of list) {
			// Tokens of marked: all have a type, some have children.
			const token = item as Tokens.Generic;
			if (token.type === 'code') snippets.set(token as Tokens.Code, await snippet(token as Tokens.Code));
			await visit(token.tokens ?? []);
			await visit((token.items as readonly unknown[] | undefined) ?? []);
		}
	};
	await visit(tokens);
	return {
		code: (token: Tokens.Code) => snippets.get(token) ?? '',
		heading(
			this: { parser: { parseInline: (tokens: Tokens.Generic[]) => string } },
			{ depth, text, tokens: inline }: Tokens.Heading
		) {
			const id = slug(text);
			headings.push({ depth, id, text });
			return `<h${depth} id="${id}">${this.parser.parseInline(inline)}</h${depth}>\n`;
		},
		link(
			this: { parser: { parseInline: (tokens: Tokens.Generic[]) => string } },
			{ href, tokens: inline }: Tokens.Link
		) {
			const outside = /^https?:/.test(href);
			const target = href.startsWith('/') ? base + href : href;
			const rel = outside ? ' rel="external noopener noreferrer"' : '';
			return `<a href="${escape(target)}"${rel}>${this.parser.parseInline(inline)}</a>`;
		},
		table(this: unknown, token: Tokens.Table): false {
			void token;
			return false;
		}
	};
}

/** ` ```json client=cursor os=windows raises=x ` becomes a figure whose caption says what it is. */
async function snippet({ text, lang = '' }: Tokens.Code): Promise<string> {
	const [language = 'text', ...words] = lang.split(/\s+/).filter(Boolean);
	const facts = words.map((word) => {
		const [key = '', value = ''] = word.split('=');
		return [key, value] as const;
	});
	const data = facts.map(([key, value]) => ` data-${escape(key)}="${escape(value)}"`).join('');
	return `<figure class="snippet" data-language="${escape(language)}"${data}><figcaption></figcaption><pre tabindex="0"><code translate="no">${await highlight(text, language)}</code></pre></figure>\n`;
}

/** The id of a heading. */
export function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/<[^>]*>|[`*_]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
