/** One Markdown document in, its parts as HTML out. Whatever a reader would stumble over is an error with a line. */
import { Marked, type MarkedToken, type Tokens } from 'marked';
import type { Platform } from '../../src/lib/clients/index.ts';
import type { Heading, Section } from '../../src/lib/ui/markdown/document.ts';
import {
	entryVariants,
	findingsOf,
	type EntryVariant,
	type Shown
} from '../../src/lib/ui/markdown/entry-variants.ts';
import { escapeHtml, highlight, languages, type Language } from './highlight.ts';

export interface CompileOptions {
	/** Stands before every path, without a slash at its end. */
	readonly base: string;
	/** `undefined` for a client that there is not. */
	readonly clientName: (id: string) => string | undefined;
	/** Text of a file in `src/content/snippets`; throws where there is none. */
	readonly snippet: (name: string) => string;
	/** Lines that stand before the text, to count from. */
	readonly linesBefore?: number;
	/** Ids of those that the document concerns; all of them where it is not given. */
	readonly clients?: readonly string[];
}

export interface Compiled {
	/** What stands before the first head, where something does, has the id `''`. */
	readonly sections: readonly Section[];
	readonly headings: readonly Heading[];
}

/** What the words after a fence's language may say. */
const infoKeys = [
	'client',
	'clients',
	'entry',
	'os',
	'raises',
	'fixed',
	'file',
	'snippet'
] as const;
type Info = Partial<Record<(typeof infoKeys)[number], string>> & { readonly language: Language };

const systems: Readonly<Record<string, string>> = {
	windows: 'Windows',
	macos: 'macOS',
	linux: 'Linux'
};
/** Elements that Markdown has no sign for. */
const elements = /^<\/?(?:kbd|details|summary)>$/;

/**
 * @param markdown without front matter
 * @throws an error whose message starts with the line, where the document breaks a law
 */
export async function compile(markdown: string, options: CompileOptions): Promise<Compiled> {
	const marked = new Marked({ gfm: true });
	// No extension adds tokens of its own, so these are all there are.
	const blocks = marked.lexer(markdown) as MarkedToken[];
	const codes = new Map<Tokens.Code, { info: Info; html: string }>();
	const wrappers = new Map<MarkedToken, { open: string; close: string }>();
	const headings: Heading[] = [];
	const slugs = new Map<string, number>();
	const ownLinks: { id: string; line: number }[] = [];
	/** The block at hand and where it starts. */
	let block: { readonly raw: string; readonly start: number } = { raw: '', start: 0 };

	function lineOf(raw: string): number {
		const inside = Math.max(0, block.raw.indexOf(raw.trim()));
		return markdown.slice(0, block.start + inside).split('\n').length + (options.linesBefore ?? 0);
	}
	function fail(token: { readonly raw: string }, message: string): never {
		throw new Error(`line ${lineOf(token.raw)}: ${message}`);
	}

	async function prepare(tokens: readonly MarkedToken[]): Promise<void> {
		for (const token of tokens) {
			if (token.type === 'code') codes.set(token, await code(token));
			if (token.type === 'list')
				for (const item of token.items) await prepare(item.tokens as MarkedToken[]); // As above.
			if (token.type === 'blockquote') await prepare(token.tokens as MarkedToken[]); // As above.
		}
	}

	/** What depends on what stands beside it. */
	async function join(tokens: readonly MarkedToken[]): Promise<void> {
		for (const token of tokens) {
			if (token.type === 'list')
				for (const item of token.items) await join(item.tokens as MarkedToken[]); // As above.
			if (token.type === 'blockquote') await join(token.tokens as MarkedToken[]); // As above.
		}
		await writeEntries(tokens);
		wrapVariants(tokens);
	}

	async function code(token: Tokens.Code): Promise<{ info: Info; html: string }> {
		const info = readInfo(token);
		let text = token.text;
		if (info.snippet !== undefined) {
			if (text.trim() !== '') fail(token, 'a block with snippet=… takes its text from the file');
			try {
				text = options.snippet(info.snippet).replace(/\n$/, '');
			} catch {
				fail(token, `there is no src/content/snippets/${info.snippet}`);
			}
		}
		if (info.entry !== undefined) return { info, html: '' };
		const findings =
			info.raises === undefined || info.client === undefined
				? []
				: await findingsOf(text, info.client, platformOf(info));
		return { info, html: await figure(info, { text, findings }) };
	}

	async function figure(
		info: Info,
		{ text, findings }: Shown,
		label = labelOf(info)
	): Promise<string> {
		const data = Object.entries({ ...info, fixed: info.fixed === undefined ? undefined : '' })
			.flatMap(([key, value]) =>
				value === undefined ? [] : [` data-${key}${value === '' ? '' : `="${escapeHtml(value)}"`}`]
			)
			.join('');
		const marks = findings.flatMap(({ primary, related }) =>
			[primary, ...related].map(({ span }) => span)
		);
		return `<figure class="snippet"${data}><figcaption>${
			label === '' ? '' : `<span>${escapeHtml(label)}</span>`
		}</figcaption><pre tabindex="0" translate="no"><code>${await highlight(
			text,
			info.language,
			marks
		)}</code></pre>${foundList(findings)}</figure>\n`;
	}

	/** Blocks of one entry that follow each other become one choice of clients, in the place of the first. */
	async function writeEntries(tokens: readonly MarkedToken[]): Promise<void> {
		const solid = tokens.filter(({ type }) => type !== 'space');
		const infoOf = (token: MarkedToken | undefined) =>
			token?.type === 'code' ? codes.get(token)?.info : undefined;
		for (let first = 0; first < solid.length; first++) {
			const token = solid[first];
			const info = infoOf(token);
			if (token?.type !== 'code' || info?.entry === undefined) continue;
			const run: { token: Tokens.Code; info: Info }[] = [{ token, info }];
			for (let next = solid[first + 1]; next?.type === 'code'; next = solid[first + run.length]) {
				const other = infoOf(next);
				if (other?.entry !== info.entry || other.os !== info.os) break;
				run.push({ token: next, info: other });
			}
			codes.set(token, { info, html: await choice(run) });
			first += run.length - 1;
		}
	}

	async function choice(
		run: readonly { readonly token: Tokens.Code; readonly info: Info }[]
	): Promise<string> {
		const [first] = run;
		if (!first) return '';
		const platform = platformOf(first.info);
		const clients = first.info.clients?.split(',') ?? options.clients;
		let variants: EntryVariant[];
		try {
			variants = await entryVariants(
				run.map(({ token, info }) => ({
					name: info.entry ?? '',
					text: token.text,
					...(info.raises !== undefined && { raises: info.raises.split(',') })
				})),
				{ ...(clients && { clients }), ...(platform && { platform }) }
			);
		} catch (fault) {
			fail(first.token, fault instanceof Error ? fault.message : String(fault));
		}
		if (variants.length === 0) fail(first.token, 'no client can have this entry');
		const parts = await Promise.all(
			variants.map(async ({ clients, language, blocks }, index) => {
				const figures = await Promise.all(
					run.map(async ({ info }, at) => {
						const shown = blocks[at];
						if (!shown) return '';
						const { raises, fixed } = info;
						const told = { language, ...(raises && { raises }), ...(fixed === '' && { fixed }) };
						if (variants.length > 1) return figure(told, shown);
						const when = labelOf(told).replace(/^[^,]*/, '');
						return figure(told, shown, clients.map(({ name }) => name).join(', ') + when);
					})
				);
				if (variants.length === 1) return figures.join('');
				const names = clients.map(({ name }) => `<span>${escapeHtml(name)}</span>`).join(', ');
				const ids = clients.map(({ id }) => id).join();
				// Without a script each opens by itself; with one, tabs stand in place of the summaries.
				return `<div class="variant" data-client="${ids}"><details${
					index === 0 ? ' open' : ''
				}><summary>${names}</summary>${figures.join('')}</details></div>`;
			})
		);
		const all = parts.join('');
		return variants.length === 1 ? all : `<div class="variants" data-by="client">${all}</div>\n`;
	}

	function readInfo(token: Tokens.Code): Info {
		const [language = '', ...words] = (token.lang ?? '').split(/\s+/).filter(Boolean);
		if (!isLanguage(language))
			fail(token, `a code block needs a language: ${Object.keys(languages).join(', ')}`);
		const info: Info = { language };
		for (const word of words) {
			const [, key = word, value = ''] = /^([^=]+)=(.*)$/.exec(word) ?? [];
			if (!isInfoKey(key) || (value === '') !== (key === 'fixed'))
				fail(
					token,
					`\`${word}\` says nothing about a code block; known are ${infoKeys.join(', ')}`
				);
			info[key] = value;
		}
		for (const client of [info.client ?? [], info.clients?.split(',') ?? []].flat())
			if (options.clientName(client) === undefined) fail(token, `there is no client \`${client}\``);
		if (info.entry !== undefined && (language !== 'json' || info.client !== undefined))
			fail(
				token,
				'an entry is JSON for all clients, without client=…; clients=… chooses among them'
			);
		for (const system of info.os?.split(',') ?? [])
			if (systems[system] === undefined)
				fail(
					token,
					`there is no system \`${system}\`; known are ${Object.keys(systems).join(', ')}`
				);
		return info;
	}

	function labelOf({ client, os, raises, fixed, file, language }: Info): string {
		const where = [
			client === undefined ? undefined : options.clientName(client),
			os
				?.split(',')
				.map((system) => systems[system])
				.join(', '),
			file
		].filter((part) => part !== undefined);
		const when = raises !== undefined ? ', before' : fixed !== undefined ? ', fixed' : '';
		if (where.length > 0 && (client !== undefined || file !== undefined))
			return where.join(' · ') + when;
		return [...where, ...(language === 'text' ? [] : [languages[language]])].join(' · ') + when;
	}

	/** Neighbouring blocks for different systems, or different clients, are alternatives to each other. */
	function wrapVariants(tokens: readonly MarkedToken[]): void {
		const solid = tokens.filter(({ type }) => type !== 'space');
		for (const by of ['os', 'client'] as const) {
			const valueOf = (token: MarkedToken | undefined) =>
				token?.type === 'code' && !wrappers.has(token) ? codes.get(token)?.info[by] : undefined;
			for (let first = 0; first < solid.length; first++) {
				let end = first;
				while (valueOf(solid[end]) !== undefined) end++;
				const run = solid.slice(first, end);
				const values = run.map(valueOf);
				if (new Set(values).size > 1)
					for (const [index, token] of run.entries()) {
						const value = values[index] ?? '';
						const opens = values[index - 1] !== value;
						const closes = values[index + 1] !== value;
						wrappers.set(token, {
							open: `${index === 0 ? `<div class="variants" data-by="${by}">` : ''}${
								opens ? `<div class="variant" data-${by}="${escapeHtml(value)}">` : ''
							}`,
							close: `${closes ? '</div>' : ''}${index === run.length - 1 ? '</div>\n' : ''}`
						});
					}
				first = Math.max(first, end - 1);
			}
		}
	}

	function anchorOf(text: string): string {
		const slug = text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/['’`]/g, '')
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		const count = (slugs.get(slug) ?? 0) + 1;
		slugs.set(slug, count);
		return count === 1 ? slug : `${slug}-${count}`;
	}

	function address(token: Tokens.Link): string {
		const { href } = token;
		if (href.startsWith('https://'))
			return `${escapeHtml(href)}" rel="external noopener noreferrer`;
		if (href.startsWith('#')) {
			ownLinks.push({ id: href.slice(1), line: lineOf(token.raw) });
			return escapeHtml(href);
		}
		if (!/^\/(?:[\w.-]+\/)*(?:#[\w-]+)?$/.test(href))
			fail(
				token,
				`\`${href}\` is no link we can keep: write https://…, #head, or a path from the root that ends in a slash, /diagnoses/relative-path/`
			);
		return escapeHtml(options.base + href);
	}

	marked.use({
		renderer: {
			code(token) {
				const { open = '', close = '' } = wrappers.get(token) ?? {};
				return open + (codes.get(token)?.html ?? '') + close;
			},
			heading({ tokens, depth, raw }) {
				if (depth === 1) fail({ raw }, 'the title stands in the front matter; heads start at ##');
				const text = plain(tokens as MarkedToken[]); // As above.
				const id = anchorOf(text);
				headings.push({ depth, id, text });
				return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
			},
			link(token) {
				return `<a href="${address(token)}">${this.parser.parseInline(token.tokens)}</a>`;
			},
			table(token) {
				const cell = (kind: 'th' | 'td') => (at: Tokens.TableCell) =>
					`<${kind}>${this.parser.parseInline(at.tokens)}</${kind}>`;
				const rows = token.rows.map((row) => `<tr>${row.map(cell('td')).join('')}</tr>`);
				return `<div class="table" tabindex="0"><table><thead><tr>${token.header
					.map(cell('th'))
					.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>\n`;
			},
			html(token) {
				for (const [tag] of token.raw.matchAll(/<[^>]*>/g))
					if (!elements.test(tag)) fail(token, `write ${tag} as code, between backticks`);
				return token.raw;
			},
			image(token) {
				return fail(token, 'a document has no pictures: say it in words');
			},
			checkbox(token) {
				return fail(token, 'a list of steps is numbered, not ticked');
			}
		}
	});

	let start = 0;
	const placed = blocks.map((token) => {
		const at = { token, raw: token.raw, start };
		start += token.raw.length;
		return at;
	});
	for (const at of placed) {
		block = at;
		await prepare([at.token]);
	}
	await join(blocks);

	const sections = [{ id: '', title: '', html: '' }];
	for (const at of placed) {
		block = at;
		const html = marked.parser([at.token]);
		const section = sections.at(-1);
		const head = headings.at(-1);
		if (at.token.type === 'heading' && at.token.depth === 2 && head)
			sections.push({ id: head.id, title: head.text, html: '' });
		else if (section) section.html += html;
	}
	if (sections[0]?.html.trim() === '') sections.shift();
	for (const { id, line } of ownLinks)
		if (!headings.some((heading) => heading.id === id))
			throw new Error(`line ${line}: no head of this document has the id \`${id}\``);
	return { sections, headings };
}

/** What the engine says about a block that shows a fault. */
function foundList(findings: Shown['findings']): string {
	if (findings.length === 0) return '';
	const items = findings.map(({ severity, primary, message }) => {
		const words = message
			.split('`')
			.map((part, index) =>
				index % 2 === 1 ? `<code>${escapeHtml(part)}</code>` : escapeHtml(part)
			);
		return `<li data-severity="${severity}"><span>Line ${primary.line}:</span> ${words.join('')}</li>`;
	});
	return `<ul class="found">${items.join('')}</ul>`;
}

/** Undefined where it is for several. */
function platformOf({ os }: Info): Platform | undefined {
	return (['windows', 'macos', 'linux'] as const).find((system) => system === os);
}

/** The words of a head, without its signs. */
function plain(tokens: readonly MarkedToken[]): string {
	return tokens
		.map((token) =>
			'tokens' in token
				? plain(token.tokens as MarkedToken[]) // No extension adds tokens of its own.
				: 'text' in token
					? token.text
					: token.raw
		)
		.join('');
}

function isLanguage(name: string): name is Language {
	return Object.hasOwn(languages, name);
}
function isInfoKey(name: string): name is (typeof infoKeys)[number] {
	return infoKeys.some((key) => key === name);
}
