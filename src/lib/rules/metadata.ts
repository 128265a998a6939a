/** What the rules about documents, tokens and addresses share. */
import { property, textOf, writeJson, type Change, type DataNode } from '../evidence/index.ts';
import { isLoopbackHost, toUrl } from '../evidence/http/message.ts';
import type { MetadataDocument } from '../evidence/metadata/document.ts';
import type { Pasted } from '../evidence/pasted.ts';
import { hostName } from '../secrets/index.ts';
import type { Edit, Span } from '../text/index.ts';

/** The member of that name: its place and its path. */
export function memberAt({ root }: MetadataDocument, name: string) {
	const member = property(root, name);
	if (!member) return null;
	const { start } = member.keySpan;
	const { value } = member;
	return { span: { start, end: value.span.end }, value, path: [name] };
}

/**
 * @param text the whole paste
 * @param document one that is in it
 * @returns edits of the paste; none where the document is only an excerpt, or a change has no place in it
 */
export function changeDocument(
	text: string,
	{ root, excerpt }: MetadataDocument,
	changes: readonly Change[]
): readonly Edit[] {
	if (excerpt) return [];
	return writeJson({ text, format: 'json', root, faults: [] }, changes) ?? [];
}

/** The same address with https; `null` where the port is written down, and would be another one. */
export function withHttps(address: string): string | null {
	return toUrl(address)?.port === '' ? address.replace(/^http:/i, 'https:') : null;
}

/** Where a finding about something absent points: the opening brace. */
export function openingOf({ span }: MetadataDocument): Span {
	return { start: span.start, end: span.start + 1 };
}

/** The bracket of a list around this one document; `null` where it stands by itself, or beside others. */
export function listAround(text: string, { span }: MetadataDocument): Span | null {
	const before = text.slice(0, span.start).trimEnd();
	const start = before.length - 1;
	const alone = before.endsWith('[') && /(?:^|\n)\s*$/.test(before.slice(-200, -1));
	return alone && /^\s*\](?!\s*\()/.test(text.slice(span.end, span.end + 200))
		? { start, end: start + 1 }
		: null;
}

export const isServer = ({ role }: MetadataDocument): boolean =>
	role === 'authorization-server' || role === 'openid-configuration';

/** Which part of two addresses differs first, as a person would say it. */
export function differenceOf(a: string, b: string): string {
	if (`${a}/` === b || `${b}/` === a) return 'a trailing slash';
	const [left, right] = [toUrl(a), toUrl(b)];
	if (!left || !right) return 'the whole value';
	if (left.protocol !== right.protocol) return 'the scheme';
	if (left.hostname !== right.hostname) return 'the host';
	if (left.port !== right.port) return 'the port';
	if (left.pathname !== right.pathname)
		return left.pathname.replace(/\/$/, '') === right.pathname.replace(/\/$/, '')
			? 'a trailing slash'
			: 'the path';
	if (left.search !== right.search) return 'the query';
	return 'the spelling';
}

/** An address as a message may show it: no query, no user name. */
export function shown(address: string): string {
	const url = toUrl(address);
	if (!url) return 'another value';
	return `${url.protocol}//${hostName(address, url)}${address.endsWith('/') || url.pathname !== '/' ? url.pathname : ''}`;
}

/**
 * The host of the resource that the paste is about: the resource's own word first, then the address that the person gave.
 *
 * @returns `null` where none is named, or it is on this machine: a gateway there takes what its owner likes
 */
export function resourceHost(endpoint: string | null, { documents }: Pasted): string | null {
	const own = documents.find(({ role }) => role === 'protected-resource');
	const resource = own ? textOf(own.root, 'resource') : null;
	const address = resource ?? endpoint ?? '';
	const url = toUrl(address);
	if (!url || url.host === '' || isLoopbackHost(url.hostname)) return null;
	const name = hostName(address, url);
	return name === url.host ? url.hostname : name;
}

/** An identifier of a server is an address, and nothing stands behind its path. Plain http is another matter. */
export function hasOddForm(address: string): boolean {
	return !/^https?:$/.test(toUrl(address)?.protocol ?? '') || /[?#]/.test(address);
}

/** The strings of a list with their places. */
export function itemsOf(
	node: DataNode | undefined
): { value: string; span: Span; index: number }[] {
	if (node?.type !== 'array') return [];
	return node.items.flatMap((item, index) =>
		item.type === 'string'
			? [{ value: item.value, span: { start: item.span.start, end: item.span.end }, index }]
			: []
	);
}
