/**
 * Everything in a paste that is no config: exchanges, documents, tokens, addresses. One paste may hold
 * several of them, and they are judged together. Loaded only where such a thing was pasted.
 */
import { startOfLine, type Span } from '../text/index.ts';
import { addressOf, toUrl, type Exchange } from './http/message.ts';
import { looksLikeHar, readHar } from './http/har.ts';
import { readExchanges } from './http/read.ts';
import { objectsIn } from './json/blocks.ts';
import { documentFields, roleOf, type MetadataDocument } from './metadata/document.ts';
import { readAddresses, type SignInAddress } from './redirect/address.ts';
import { readOpaqueTokens, readTokens, type Token } from './token/read.ts';

/** An address that a note in the text names as the one in use, or as the audience that a token should have. */
export interface NotedAddress {
	readonly url: string;
	readonly span: Span;
}
export interface Pasted {
	/** Without terminal colours; places are those of the text that was pasted. */
	readonly text: string;
	readonly exchanges: readonly Exchange[];
	readonly documents: readonly MetadataDocument[];
	readonly tokens: readonly Token[];
	readonly addresses: readonly SignInAddress[];
	readonly noted: readonly NotedAddress[];
}

/** @param text what was pasted; never throws, whatever it is */
export function readPasted(text: string): Pasted {
	const plain = withoutColours(text);
	const exchanges = looksLikeHar(plain) ? readHar(plain) : readExchanges(plain);
	return {
		text: plain,
		exchanges,
		documents: readDocuments(plain, exchanges),
		tokens: [...readTokens(plain), ...opaqueTokens(plain, exchanges)],
		addresses: readAddresses(plain),
		noted: readNotes(plain)
	};
}

/** What an answer shows is judged there. */
function opaqueTokens(text: string, exchanges: readonly Exchange[]): Token[] {
	return readOpaqueTokens(text).filter(
		({ span }) =>
			!exchanges.some(
				(exchange) =>
					(exchange.response !== null || exchange.request?.target !== '') &&
					exchange.span.start <= span.start &&
					span.end <= exchange.span.end
			)
	);
}

// eslint-disable-next-line no-control-regex -- colours begin with this very character
export const colourCodes = /\u001b\[[\d;?]{0,20}[A-Za-z]/g;

/** Terminal colours become blanks of the same length, so that places stay right. */
export function withoutColours(text: string): string {
	if (!text.includes('\u001b')) return text;
	return text.replace(colourCodes, (code) => ' '.repeat(code.length));
}

function readDocuments(text: string, exchanges: readonly Exchange[]): MetadataDocument[] {
	const objects = objectsIn(text, (block) => documentFields.test(block));
	return objects.flatMap((root) => {
		const { start, end } = root.span;
		const around = exchanges.find(({ span }) => span.start <= start && end <= span.end);
		const asked = around?.request?.body;
		const inRequest =
			asked !== null && asked !== undefined && asked.span.start <= start && end <= asked.span.end;
		const url = around && !inRequest ? addressOf(around.request) : null;
		const role = roleOf(root, inRequest ? '' : (url?.pathname ?? around?.request?.target ?? ''));
		if (!role) return [];
		const noted = around?.response && !around.response.complete && !around.request?.complete;
		return [
			{
				role,
				root,
				span: { start, end },
				url,
				status: inRequest ? null : (around?.response?.status ?? null),
				excerpt:
					noted === true ||
					isLabelled(text, start) ||
					root.properties.some(({ key }) => key.includes('...'))
			}
		];
	});
}

/** `PRM: {…}`: somebody wrote down what matters to them. */
function isLabelled(text: string, start: number): boolean {
	return /[\w)]\s*[:=]\s*$/.test(lineBefore(text, start));
}

const notes = [
	/\b(?:client|connector|server|mcp|configured|endpoint)[ -]?(?:url|address|endpoint|configured)?\s?[:=]\s?"?(https?:\/\/[^\s"',;)<>]+)/gi,
	/\b(?:url|resource)(?: (?:configured|in use|of the (?:mcp )?server))?\s?[:=]\s?"?(https?:\/\/[^\s"',;)<>]+)/gi,
	/\b(?:aud|resource)\b[^\n]{1,200}?\bexpected:? (?:audience )?["'`]?(https?:\/\/[^\s"',;)<>]+)/gi,
	/\baud (?:was |is )?["'`](https?:\/\/[^\s"',;)<>]+)/gi
];

function readNotes(text: string): NotedAddress[] {
	const head = text.slice(0, 200_000);
	return notes
		.flatMap((pattern) => [...head.matchAll(pattern)].slice(0, 20))
		.flatMap((match) => {
			const url = (match[1] ?? '').replace(/[.]+$/, '');
			if (!toUrl(url) || /^\s*["{[]/.test(lineBefore(head, match.index))) return [];
			const start = match.index + match[0].lastIndexOf(url);
			return [{ url, span: { start, end: start + url.length } }];
		})
		.sort((a, b) => a.span.start - b.span.start);
}

/** The line up to that place: what stands inside JSON is no note. */
function lineBefore(text: string, at: number): string {
	return text.slice(startOfLine(text, at), at);
}
