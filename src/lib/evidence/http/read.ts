/**
 * Reads HTTP exchanges out of what people paste: `curl -i`, `curl -v`, raw messages, headers copied from a
 * browser, a curl command or a script that repeats a request, lines of an access log, and notes such as `POST /mcp -> 401`.
 */
import type { Span } from '../../text/index.ts';
import { readCurl } from './curl.ts';
import type { Body, Exchange, Header, HttpRequest, HttpResponse } from './message.ts';
import { bareChallenge } from './challenge.ts';
import { readScript, startsScript } from './script.ts';

/** More exchanges than anyone looks at; keeps the cost of a long access log down. */
const mostExchanges = 200;
const mostScripts = 50;
/** A body longer than this is cut: the rules look at its head. */
const longestBody = 100_000;

const methods = 'GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS';
const requestLine = new RegExp(
	`^(${methods})( {1,9})((?:https?://|/)[^\\s"]*)(?: HTTP/[\\d.]+)?(.*)$`
);
const accessLine = new RegExp(
	`"(${methods}) ((?:https?://|/)[^\\s"]*) HTTP/[\\d.]+"[ :]*(\\d{3})\\b`
);
const statusLine = /^HTTP\/[\d.]+ +(\d{3})\b/;
const bareStatus = /^(\d{3})(?: ([^\n]*))?$/;
/** A bare status that ends a request's headers: a number alone may stand among them. */
const statusInWords =
	/^(?:200 OK|201 Created|202 Accepted|400 Bad Request|401 Unauthorized|403 Forbidden|404 Not Found|405 Method Not Allowed|5\d\d [A-Z][\w ]{1,30})$/;
/** Of a trace that a tool has drawn: the arrow between request and answer, and nothing else. */
const drawn = /^[\s├└┤─►◄▶◀╪═>│┃║-]{3,}$/;
const inlineStatus = /^(?:\s*\([^)\n]{0,200}\))?\s*(?:->|→|=>|:)?\s*([1-5]\d\d)\b(.*)$/;
const headerLine = /^(:?[A-Za-z][\w!#$%&'*+.^`|~-]*):(?: |\t|$)(.*)$/;
/** Names that stand alone on a line when response headers are copied from a browser's tools. */
const knownHeader =
	/^:?(?:accept|access-control-[a-z-]+|authorization|cache-control|cf-[a-z-]+|connection|content-(?:encoding|length|type)|cookie|date|host|location|mcp-[a-z-]+|origin|referer|server|set-cookie|status|transfer-encoding|user-agent|vary|www-authenticate|x-[a-z-]+)$/i;
const onlyRequests =
	/^(?::authority|:method|:path|accept|authorization|cookie|host|origin|referer|user-agent|mcp-method|mcp-name)$/;
/** Texts without any of these hold no exchange. */
const signs = new RegExp(
	`HTTP/\\d|(?:^|\\n)[<>]? ?(?:${methods}) |(?:^|\\n)[ \\t]*[│┃║]|(?:^|\\n)[^\\S\\n]*(?:[$#>] )?curl\\s|(?:^|\\n)(?:bearer|dpop|basic|digest) |\\bfetch\\(|\\bInvoke-|(?:^|\\n)(?:[<>] )?[\\w:-]{4,40}:[ \\t]|(?:^|\\n)https?://\\S+\\r?\\n(?:HTTP/|[1-5]\\d\\d\\b)|(?:^|\\n)(?:[a-z]+-[a-z-]+):?\\r?\\n`,
	'i'
);

interface Line {
	readonly text: string;
	/** Where the line's own text starts, behind `> ` or `< `. */
	readonly start: number;
	readonly end: number;
}
/** A message while it is being read. */
interface Draft {
	kind: 'request' | 'response';
	span: Span;
	method: string;
	target: string;
	targetSpan: Span;
	status: number | null;
	headers: Header[];
	bodyStart: number;
	bodyEnd: number;
	complete: boolean;
	state: 'headers' | 'body' | 'done';
}

/**
 * @param text what was pasted, colours taken out
 * @returns the exchanges in the order of the text; never throws, linear in the length
 */
export function readExchanges(text: string): Exchange[] {
	if (!signs.test(text)) return [];
	const drafts: Draft[] = [];
	let current: Draft | null = null;
	let skipTo = 0;
	let scripts = 0;
	/** A command was read, and nothing of its answer yet. */
	let asked = false;
	/** The answer is written down as a comment. */
	let commented = false;
	for (const plain of linesOf(text)) {
		if (plain.start < skipTo) continue;
		const line: Line = asked || commented ? uncommented(plain) : plain;
		commented = line !== plain;
		if (drafts.length >= mostExchanges * 2) break;
		const started: Draft[] | null = start(line, current) ?? (asked ? bareAnswer(line) : null);
		if (started) {
			drafts.push(...started);
			current = started.at(-1) ?? null;
			asked = false;
			continue;
		}
		const command = /^(?:[$#>%] ?)?curl(?:\.exe)?\s/.test(line.text)
			? readCurl(text, line.start)
			: startsScript.test(line.text) && scripts++ < mostScripts
				? readScript(text, line.start)
				: null;
		if (command) {
			drafts.push(draftOf(command.request));
			skipTo = command.end;
			current = null;
			asked = true;
			continue;
		}
		if (line.text.trim() !== '' && !line.text.startsWith('*')) asked = false;
		if (current) current = proceed(current, line, text);
		if (!current || current.state === 'done') {
			const loose = looseHeader(line, text);
			if (loose) {
				drafts.push(loose);
				current = loose;
			}
		}
		// A value on a line of its own was read with its name.
		skipTo = Math.max(skipTo, current?.headers.at(-1)?.span.end ?? 0);
	}
	return pair(drafts, text);
}

/** The messages that a line starts, or `null` where it starts none. */
function start(line: Line, current: Draft | null): Draft[] | null {
	const { text, start: at } = line;
	const request = requestLine.exec(text);
	if (request) {
		const [, method = 'GET', gap = '', target = '', rest = ''] = request;
		const targetStart = at + method.length + gap.length;
		const inline = inlineStatus.exec(rest);
		const asked = draft('request', at, targetStart + target.length, {
			method,
			target,
			targetSpan: { start: targetStart, end: targetStart + target.length },
			complete: / HTTP\/[\d.]+/.test(text) && !inline,
			...(/\(([\w-]+: [^)]*)\)/.test(rest) && { headers: bracketed(rest, line.end - rest.length) })
		});
		if (!inline) return [asked];
		asked.state = 'done';
		const [, status = '', body = ''] = inline;
		const statusStart = line.end - body.length - status.length;
		const answered = draft('response', statusStart, line.end, {
			status: Number(status),
			complete: false
		});
		answered.span = { start: at, end: line.end };
		withInlineBody(answered, body, line.end);
		return [asked, answered];
	}
	const access = accessLine.exec(text);
	if (access) {
		const [whole, method = 'GET', target = '', status = ''] = access;
		const from = at + access.index;
		const targetStart = from + method.length + 2;
		const span = { start: from, end: from + whole.length };
		const asked = draft('request', from + 1, targetStart + target.length, {
			method,
			target,
			targetSpan: { start: targetStart, end: targetStart + target.length },
			complete: false
		});
		asked.state = 'done';
		const answered = draft('response', span.start, span.end, {
			status: Number(status),
			complete: false
		});
		return [asked, answered];
	}
	const status = statusLine.exec(text);
	if (status)
		return [draft('response', at, line.end, { status: Number(status[1]), complete: true })];
	const bare =
		current?.kind === 'request' && (current.headers.length === 0 || statusInWords.test(text))
			? bareStatus.exec(text)
			: null;
	if (bare && current) {
		current.state = 'done';
		current.complete = false;
		const answered = draft('response', at, line.end, { status: Number(bare[1]), complete: false });
		answered.state = 'headers';
		withInlineBody(answered, bare[2] ?? '', line.end);
		return [answered];
	}
	const address = /^https?:\/\/\S+$/.exec(text);
	if (address)
		return [
			draft('request', at, line.end, {
				method: '',
				target: text,
				targetSpan: { start: at, end: line.end },
				complete: false
			})
		];
	return null;
}

/** What a further line means for the message that is open; `null` where the message is over. */
function proceed(current: Draft, line: Line, text: string): Draft | null {
	if (current.state === 'done') return null;
	if (current.state === 'headers') {
		if (drawn.test(line.text)) return current;
		const header = headerOfLine(line, text);
		if (header) {
			current.headers.push(header);
			return current;
		}
		const last = current.headers.at(-1);
		if (last && /^[ \t]/.test(line.text) && line.text.trim() !== '') {
			// A folded header goes on after a line break and a blank.
			current.headers[current.headers.length - 1] = {
				...last,
				value: `${last.value} ${line.text.trim()}`.trim(),
				span: { start: last.span.start, end: line.end },
				valueSpan: { start: last.valueSpan.start, end: line.end }
			};
			return current;
		}
		if (line.text.trim() === '') {
			if (current.headers.length > 0 || current.kind === 'response' || current.complete)
				current.state = 'body';
			return current;
		}
		// Who copies an answer by hand leaves out the empty line.
		const isBody = current.kind === 'response' && /^[{<]/.test(line.text);
		if (!isBody && (current.method === '' || (!current.complete && current.kind === 'request')))
			return null;
		current.state = 'body';
	}
	if (/^#\s|^\(|^\*\s/.test(line.text) || (line.text.trim() === '' && current.bodyStart < 0))
		return /^#\s|^\(/.test(line.text) && current.bodyStart >= 0 ? null : current;
	if (current.bodyStart < 0) {
		current.bodyStart = line.start;
		current.bodyEnd = line.end;
	} else if (line.end - current.bodyStart < longestBody) current.bodyEnd = line.end;
	return current;
}

/** `# HTTP/2 400`, `# Body: {…}`: what came back, below the command. */
function uncommented(line: Line): Line {
	const label = /^#\s?(?:\w{1,20}: |(?:->|→|=>) ?)?(?=HTTP\/\d|[{<])/.exec(line.text)?.[0];
	return label === undefined
		? line
		: { ...line, text: line.text.slice(label.length), start: line.start + label.length };
}

/** What curl prints without `-i`: the body alone. */
function bareAnswer(line: Line): Draft[] | null {
	if (!/^\s*(?:<(?:!doctype|html)\b|\{)/i.test(line.text)) return null;
	return [
		draft('response', line.start, line.end, {
			complete: false,
			state: 'body',
			bodyStart: line.start,
			bodyEnd: line.end
		})
	];
}

/** A header that nothing announced: the start of headers copied without their status line. */
function looseHeader(line: Line, text: string): Draft | null {
	const header = bareChallenge.test(line.text)
		? { ...whole(line), name: 'www-authenticate', value: line.text.trim() }
		: headerOfLine(line, text);
	if (!header || !knownHeader.test(header.name)) return null;
	const { name } = header;
	// One word alone on a line is a word.
	if (header.valueSpan.start > line.end && !name.includes('-')) return null;
	const found = draft(onlyRequests.test(name) ? 'request' : 'response', line.start, line.end, {
		complete: false
	});
	found.headers.push(header);
	if (name === ':status' && /^\d{3}$/.test(header.value)) found.status = Number(header.value);
	return found;
}

function headerOfLine(line: Line, text: string): Header | null {
	const match = headerLine.exec(line.text);
	if (match) return toHeader(line, match);
	// Browsers put the name on one line and the value on the next.
	if (!/^:?[A-Za-z-]+:?$/.test(line.text) || !knownHeader.test(line.text.replace(/:$/, '')))
		return null;
	const valueStart = line.end + (text.startsWith('\r\n', line.end) ? 2 : 1);
	const valueEnd = endOfLine(text, valueStart);
	return {
		name: line.text.replace(/:$/, '').toLowerCase(),
		value: text.slice(valueStart, valueEnd).trim(),
		span: { start: line.start, end: Math.max(line.end, valueEnd) },
		valueSpan: { start: Math.min(valueStart, text.length), end: Math.max(valueStart, valueEnd) }
	};
}

/** The line as a value. */
function whole({ start, end }: Line) {
	return { span: { start, end }, valueSpan: { start, end } };
}

function toHeader(line: Line, [whole, name = '', rest = '']: RegExpExecArray): Header {
	const value = rest.trim();
	const from = line.start + whole.length - rest.length + (rest.length - rest.trimStart().length);
	return {
		name: name.toLowerCase(),
		value,
		span: { start: line.start, end: Math.max(from + value.length, line.start + name.length + 1) },
		valueSpan: { start: from, end: from + value.length }
	};
}

/** `(Authorization: Bearer x)` behind a noted request. */
function bracketed(rest: string, offset: number): Header[] {
	const match = /\(([\w-]+): ([^)\n]*)\)/.exec(rest);
	if (!match) return [];
	const [, name = '', value = ''] = match;
	const start = offset + match.index + 1;
	const from = start + name.length + 2;
	return [
		{
			name: name.toLowerCase(),
			value,
			span: { start, end: from + value.length },
			valueSpan: { start: from, end: from + value.length }
		}
	];
}

function withInlineBody(message: Draft, rest: string, end: number): void {
	const at = rest.search(/[{[<]/);
	if (at === -1) {
		const type = /\b(?:text|application)\/[\w.+-]+/.exec(rest);
		if (!type) return;
		const start = end - rest.length + type.index;
		const span = { start, end: start + type[0].length };
		message.headers.push({ name: 'content-type', value: type[0], span, valueSpan: span });
		return;
	}
	message.bodyStart = end - rest.length + at;
	message.bodyEnd = end;
	message.state = 'done';
}

function draft(kind: Draft['kind'], start: number, end: number, more: Partial<Draft>): Draft {
	return {
		kind,
		span: { start, end },
		method: kind === 'request' ? 'GET' : '',
		target: '',
		targetSpan: { start, end: start },
		status: null,
		headers: [],
		bodyStart: -1,
		bodyEnd: -1,
		complete: true,
		state: 'headers',
		...more
	};
}

function draftOf(request: HttpRequest): Draft {
	return draft('request', request.span.start, request.span.end, {
		...request,
		headers: [...request.headers],
		bodyStart: request.body?.span.start ?? -1,
		bodyEnd: request.body?.span.end ?? -1,
		state: 'done'
	});
}

/** A response answers the request directly before it. */
function pair(drafts: readonly Draft[], text: string): Exchange[] {
	const exchanges: Exchange[] = [];
	let asked: Draft | null = null;
	const close = (answer: Draft | null) => {
		// An address alone on its line is an exchange only where an answer follows.
		const request = asked && (asked.method !== '' || answer) ? asked : null;
		asked = null;
		if (!request && !answer) return;
		const parts = [request, answer].filter((part) => part !== null);
		exchanges.push({
			span: {
				start: Math.min(...parts.map(({ span }) => span.start)),
				end: Math.max(...parts.map(endOf))
			},
			request: request && toRequest(request, text),
			response: answer && toResponse(answer, text)
		});
	};
	for (const message of drafts) {
		if (message.kind === 'response') close(message);
		else {
			if (asked) close(null);
			asked = message;
		}
	}
	if (asked) close(null);
	return exchanges;
}

function endOf({ span, headers, bodyEnd }: Draft): number {
	return Math.max(span.end, bodyEnd, headers.at(-1)?.span.end ?? 0);
}

function toRequest(
	{ span, method, target, targetSpan, headers, complete, ...rest }: Draft,
	text: string
): HttpRequest {
	const named = headers.find(({ name }) => name === ':method')?.value;
	const path = headers.find(({ name }) => name === ':path');
	return {
		span,
		method: (named ?? (method === '' ? 'GET' : method)).toUpperCase(),
		target: target === '' ? (path?.value ?? '') : target,
		targetSpan: target === '' && path ? path.valueSpan : targetSpan,
		headers,
		body: bodyOf(rest, text),
		complete
	};
}

function toResponse(
	{ span, status, headers, complete, ...rest }: Draft,
	text: string
): HttpResponse {
	return { span, status, headers, body: bodyOf(rest, text), complete };
}

function bodyOf(
	{ bodyStart, bodyEnd }: Pick<Draft, 'bodyStart' | 'bodyEnd'>,
	text: string
): Body | null {
	if (bodyStart < 0) return null;
	const raw = text.slice(bodyStart, bodyEnd);
	const body = raw.trimEnd();
	return body === ''
		? null
		: { text: body, span: { start: bodyStart, end: bodyStart + body.length } };
}

function endOfLine(text: string, start: number): number {
	const end = text.indexOf('\n', start);
	if (end === -1) return text.length;
	return text[end - 1] === '\r' && end > start ? end - 1 : end;
}

/** Lines without their break and without what stands before them: the signs of `curl -v`, the rules of a drawn trace. */
function* linesOf(text: string): Generator<Line> {
	for (let at = 0; at <= text.length;) {
		const next = text.indexOf('\n', at);
		const stop = next === -1 ? text.length : next;
		const end = endOfLine(text, at);
		const prefix =
			/^(?:[<>] |[<>](?=\s*$)|(?:[ \t]*[│┃║])+[ \t]*)/.exec(
				text.slice(at, Math.min(end, at + 40))
			)?.[0].length ?? 0;
		const from = Math.min(end, at + prefix);
		yield { text: text.slice(from, Math.min(end, from + 20_000)), start: from, end };
		at = stop + 1;
	}
}
