/** An HTTP exchange as it was pasted: who asked what, what came back, and where each piece stands. */
import type { Span } from '../../text/index.ts';

export interface Header {
	/** In lower case. */
	readonly name: string;
	/** Without the blanks around it. */
	readonly value: string;
	/** Name and value. */
	readonly span: Span;
	readonly valueSpan: Span;
}
export interface Body {
	readonly text: string;
	readonly span: Span;
}
export interface HttpRequest {
	/** Method and address. */
	readonly span: Span;
	/** In capitals; `GET` where nothing says otherwise. */
	readonly method: string;
	/** As written: an absolute address or a path. */
	readonly target: string;
	readonly targetSpan: Span;
	readonly headers: readonly Header[];
	readonly body: Body | null;
	/** False where headers or body may have been left out: a note, a line of an access log. */
	readonly complete: boolean;
}
export interface HttpResponse {
	/** The status line; the first header where there is none. */
	readonly span: Span;
	/** `null` where only headers were pasted. */
	readonly status: number | null;
	readonly headers: readonly Header[];
	readonly body: Body | null;
	/** False where headers may have been left out. */
	readonly complete: boolean;
}
export interface Exchange {
	/** From the first to the last sign of it. */
	readonly span: Span;
	readonly request: HttpRequest | null;
	readonly response: HttpResponse | null;
}

/** The first header of that name. */
export function headerOf(
	message: { readonly headers: readonly Header[] } | null,
	name: string
): Header | undefined {
	return message?.headers.find((header) => header.name === name);
}

/** All headers of that name, in their order. */
export function headersOf(
	message: { readonly headers: readonly Header[] } | null,
	name: string
): readonly Header[] {
	return message?.headers.filter((header) => header.name === name) ?? [];
}

/** The value stands in the text as it was read: not folded, not escaped. */
export function standsAsRead({ value, valueSpan }: Header, text: string): boolean {
	return text.slice(valueSpan.start, valueSpan.end) === value;
}

/** Names separated by commas, in lower case: `Accept`, `Access-Control-Expose-Headers`. */
export function listOf(value: string): string[] {
	return value
		.toLowerCase()
		.split(',')
		.map((part) => part.trim().replace(/;.*$/, '').trim())
		.filter((part) => part !== '');
}

/**
 * The address that a request goes to, or `null` where the paste does not name the host.
 * A bare path is completed by `Host`; loopback hosts get `http`, others `https`.
 */
export function addressOf(request: HttpRequest | null): URL | null {
	if (!request) return null;
	const { target } = request;
	const host = headerOf(request, 'host')?.value ?? headerOf(request, ':authority')?.value;
	const absolute = /^https?:\/\//i.test(target)
		? target
		: host !== undefined && target.startsWith('/')
			? `${isLoopbackHost(host) ? 'http' : 'https'}://${host}${target}`
			: null;
	return absolute === null ? null : toUrl(absolute);
}

/** The path of a request, without its query; `''` where the target is none. */
export function pathOf({ target }: HttpRequest): string {
	const path = /^(?:https?:\/\/[^/?#\s]+)?(\/[^?#\s]*)?/i.exec(target)?.[1];
	return path ?? (/^https?:/i.test(target) ? '/' : '');
}

/** `null` instead of an exception. */
export function toUrl(text: string, base?: URL | null): URL | null {
	try {
		return base ? new URL(text, base) : new URL(text);
	} catch {
		return null;
	}
}

/** A host, with or without its port, that never leaves the machine. */
export function isLoopbackHost(host: string): boolean {
	return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)(?::\d+)?$/i.test(host);
}
