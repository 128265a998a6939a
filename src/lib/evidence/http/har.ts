/** Reads the exchanges of an HTTP archive, or of one entry of it. */
import { property, type DataNode, type StringNode } from '../data.ts';
import { readJson } from '../json/read.ts';
import type { Body, Exchange, Header, HttpRequest, HttpResponse } from './message.ts';

const mostEntries = 200;

/** True where the text is worth reading as an archive. */
export function looksLikeHar(text: string): boolean {
	return (
		/^\s*\{/.test(text) &&
		/"request"\s*:\s*\{/.test(text) &&
		/"response"\s*:\s*\{/.test(text) &&
		/"headers"\s*:\s*\[/.test(text)
	);
}

/** @returns exchanges in the order of the archive, their places those of the values in it */
export function readHar(text: string): Exchange[] {
	const { root } = readJson(text);
	const entries = property(property(root ?? undefined, 'log')?.value, 'entries')?.value;
	const items = entries?.type === 'array' ? entries.items : root ? [root] : [];
	return items.slice(0, mostEntries).flatMap((entry) => {
		const request = requestOf(property(entry, 'request')?.value);
		const response = responseOf(property(entry, 'response')?.value);
		if (!request && !response) return [];
		return [{ span: { start: entry.span.start, end: entry.span.end }, request, response }];
	});
}

function requestOf(node: DataNode | undefined): HttpRequest | null {
	const url = text(node, 'url');
	if (!node || !url) return null;
	return {
		span: inner(url),
		method: text(node, 'method')?.value.toUpperCase() ?? 'GET',
		target: url.value,
		targetSpan: inner(url),
		headers: headersOf(node),
		body: body(property(node, 'postData')?.value),
		complete: true
	};
}

function responseOf(node: DataNode | undefined): HttpResponse | null {
	if (!node) return null;
	const status = property(node, 'status')?.value;
	const code = status?.type === 'number' && status.value >= 100 ? status.value : null;
	return {
		span: status
			? { start: status.span.start, end: status.span.end }
			: { start: node.span.start, end: node.span.start },
		status: code,
		headers: headersOf(node),
		body: body(property(node, 'content')?.value),
		complete: true
	};
}

function headersOf(node: DataNode): Header[] {
	const list = property(node, 'headers')?.value;
	if (list?.type !== 'array') return [];
	return list.items.flatMap((item) => {
		const [name, value] = [text(item, 'name'), text(item, 'value')];
		if (!name || !value) return [];
		const { start, end } = item.span;
		return [
			{
				name: name.value.toLowerCase(),
				value: value.value.trim(),
				span: { start, end },
				valueSpan: inner(value)
			}
		];
	});
}

function body(node: DataNode | undefined): Body | null {
	const content = text(node, 'text');
	return content ? { text: content.value, span: inner(content) } : null;
}

function text(node: DataNode | undefined, name: string): StringNode | null {
	const value = property(node, name)?.value;
	return value?.type === 'string' ? value : null;
}

/** Without the quotes. */
function inner({ span: { start, end } }: StringNode) {
	return { start: Math.min(start + 1, end), end: Math.max(start + 1, end - 1) };
}
