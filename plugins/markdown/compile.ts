/** One Markdown document in, its parts as HTML out. Whatever a reader would stumble over is an error with a line. */
import { Lexer, Marked, type Token, type Tokens } from 'marked';
import type { Heading, Section } from '../../src/lib/ui/markdown/document.ts';
import { escapeHtml, highlight, languages, type Language } from './highlight.ts';

const systems = { windows: 'Windows', macos: 'macOS', linux: 'Linux' } as const;
const infoKeys = ['client', 'os', 'raises', 'fixed', 'file', 'snippet'] as const;
/** Elements that Markdown has no sign for. */
const elements = /^<\/?(?:kbd|details|summary)>$/;

export interface CompileOptions {
	/** Stands before every path, without a slash at its end. */
	readonly base: string;
	/** `undefined` for a client that there is not. */
	readonly clientName: (id: string) => string | undefined;
	/** Text of a file in `src/content/snippets`; throws where there is none. */
	readonly snippet: (name: string) => string;
	/** Lines before the text, to count from. */
	readonly firstLine?: number;
}

export interface Compiled {
	readonly lead: string;
	readonly sections: readonly Section[];
	readonly headings: readonly Heading[];
}

interface Info {
	readonly language: Language;
	readonly facts: ReadonlyMap<(typeof infoKeys)[number], string>;
}

/** @throws an error whose message starts with the line, where the document breaks a law */
export async function compile(markdown: string, options: CompileOptions): Promise<Compiled> {
	const tokens = new Lexer({ gfm: true }).lex(markdown);
	const headings: Heading[] = [];
	const rendered = new Map<Token, string>();
	const around = new Map<Token, { open: string; close: string }>();
	const taken = new Set<string>();
	const targets: { id: string; token: Token }[] = [];
	let searchedTo = 0;

	function fail(token: Token, message: string): never {
		const at = markdown.indexOf(token.raw.trim());
		const line = markdown.slice(0, Math.max(at, 0)).split('\n').length;
		throw new Error(`line ${line + (options.firstLine ?? 0)}: ${message}`);
	}

	const codes: Tokens.Code[] = [];
	new Marked().walkTokens(tokens, (token) => {
		// `marked` declares a token's type by its `type`, with a generic one that hides it.
		if (token.type === 'code') codes.push(token as Tokens.Code);
		if (token.type === 'list_item') around_list(token.tokens ?? []);
	});
	around_list(tokens);
	void searchedTo;
	for (const token of codes) {
		rendered.set(token, await figure(token));
	}
	return { lead: '', sections: [], headings };
}
