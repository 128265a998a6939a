/** Finds tokens in text and decodes the readable ones. A signature is never judged: that takes the issuer's key. */
import { readJson } from '../json/read.ts';
import { property, textsIn, type ObjectNode } from '../data.ts';
import type { Span } from '../../text/index.ts';
import { readLoneWords } from './opaque.ts';

/** A JSON Web Token, what is left of one, or a key without readable content. */
export interface Token {
	readonly span: Span;
	readonly headerSpan: Span;
	readonly payloadSpan: Span;
	/** Parts between dots: three when signed, five when encrypted. */
	readonly parts: number;
	/** `null` where that part does not decode to a JSON object. Its nodes have no place in the text. */
	readonly header: ObjectNode | null;
	readonly payload: ObjectNode | null;
	/** Written behind `Bearer`. */
	readonly asBearer: boolean;
	/** The `id_token` of an answer: made for the client, and not sent to anybody. */
	readonly asIdToken: boolean;
	/** No JSON Web Token: an opaque one, or a key. */
	readonly opaque: boolean;
}

const mostTokens = 20;
const longestToken = 60_000;

/** @returns the tokens in the order of the text; never throws, linear in the length */
export function readTokens(text: string): Token[] {
	const found: Token[] = [];
	const pattern = /(?<![\w.-])eyJ[\w-]*(?:\.[\w-]*){0,5}(?:=*)(?=$|[^\w.])/g;
	for (const match of text.matchAll(pattern)) {
		if (found.length >= mostTokens) break;
		const [whole] = match;
		if (whole.length > longestToken) continue;
		const start = match.index;
		const segments = whole.replace(/=+$/, '').replace(/\.$/, '.').split('.');
		const [head = '', body = ''] = segments;
		const payloadStart = Math.min(start + head.length + 1, start + whole.length);
		found.push({
			span: { start, end: start + whole.length },
			headerSpan: { start, end: start + head.length },
			payloadSpan: { start: payloadStart, end: payloadStart + body.length },
			parts: segments.length,
			header: decode(head),
			payload: decode(body),
			asBearer: /bearer\s+["']?$/i.test(text.slice(Math.max(0, start - 12), start)),
			asIdToken: /["']?id_token["']?\s*[:=]\s*["']?$/.test(
				text.slice(Math.max(0, start - 20), start)
			),
			opaque: false
		});
	}
	return found;
}

/** @returns keys and opaque tokens that are a paragraph of their own */
export function readOpaqueTokens(text: string): Token[] {
	return readLoneWords(text).map(({ span, asBearer }) => ({
		span,
		headerSpan: span,
		payloadSpan: span,
		parts: 1,
		header: null,
		payload: null,
		asBearer,
		asIdToken: false,
		opaque: true
	}));
}

/** Base64url to an object; `null` for anything else. */
function decode(segment: string): ObjectNode | null {
	if (segment === '') return null;
	try {
		const binary = atob(segment.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
		const { root, faults } = readJson(new TextDecoder().decode(bytes));
		return root?.type === 'object' && faults.length === 0 ? root : null;
	} catch {
		return null;
	}
}

/** A claim that is a number: seconds since 1970. */
export function timeOf(payload: ObjectNode, name: string): number | null {
	const value = property(payload, name)?.value;
	return value?.type === 'number' && Number.isFinite(value.value) ? value.value : null;
}

/** A claim that is a string or a list of strings, as a list. */
export function namesOf(payload: ObjectNode, name: string): string[] {
	const value = property(payload, name)?.value;
	return value?.type === 'string' ? [value.value] : (textsIn(value) ?? []);
}
