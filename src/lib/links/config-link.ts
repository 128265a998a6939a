/**
 * The link of a config, made only when a person asks for it: the redacted text behind the `#`, which browsers do not
 * send to a server. What is to be redacted is redacted before: this room only packs.
 *
 *     c1.cursor.windows.q1ZKLi4uSVWyUoquVs.5k1q0
 *     version · client · system · text: UTF-8, deflate, base64url · check characters
 */
import type { Platform } from '../clients/define.ts';
import { checkCharacters, isId, platforms, unknown } from './parts.ts';

export interface ConfigLink {
	readonly text: string;
	/** A client's id; `null` where it is not known. */
	readonly client: string | null;
	readonly platform: Platform | null;
}

export type DecodedConfigLink =
	| { readonly kind: 'config'; readonly config: ConfigLink }
	/** It was meant as the link of a config, but cannot be read; `words` say why, in one sentence. */
	| { readonly kind: 'unreadable'; readonly words: string }
	/** It is something else. */
	| { readonly kind: 'none' };

/** Of the text, in bytes of UTF-8. A small payload can claim to hold gigabytes; reading ends here. */
export const mostBytes = 256 * 1024;
/** Of an address, in characters: what chats, mails and trackers pass on unharmed. */
export const safeLength = 2_000;
/** What text of that size that cannot be compressed needs, and some room. */
const longestFragment = 360_000;

const version = 'c1';
const damaged =
	'This link is damaged: a part of it was lost on the way, so the config that it carried cannot be shown';
const newer =
	'This link was made by a newer version of this page, so the config that it carries cannot be shown here';
const tooMuch = 'This link holds more text than this page takes from a link, so it was not opened';

/** @returns the fragment without `#`; `null` where the text is too long for any link */
export async function encodeConfigLink(config: ConfigLink): Promise<string | null> {
	const { text, client, platform } = config;
	const bytes = new TextEncoder().encode(text);
	if (bytes.length > mostBytes) return null;
	const packed = await collect(through(bytes, new CompressionStream('deflate-raw')), Infinity);
	const body = [
		version,
		client !== null && isId(client) ? client : unknown,
		platform ?? unknown,
		toBase64Url(packed ?? new Uint8Array())
	].join('.');
	return `${body}.${checkCharacters(body)}`;
}

/** Is the fragment meant as the link of a config, readable or not? */
export function isConfigLink(fragment: string): boolean {
	return /^#?c\d+(?:\.|$)/.test(fragment);
}

/**
 * @param fragment with or without `#`; any string
 * @returns what the link holds, or why that cannot be told. Never throws
 */
export async function decodeConfigLink(fragment: string): Promise<DecodedConfigLink> {
	if (!isConfigLink(fragment)) return { kind: 'none' };
	// Trackers and chats take the full stop or bracket after a link into it.
	const text = fragment
		.slice(0, longestFragment + 1)
		.replace(/^#/, '')
		.replace(/[^a-z0-9]{1,8}$/, '');
	const made = /^c(\d+)/.exec(text)?.[1] ?? '';
	if (`c${made}` !== version) return unreadable(Number(made) > 1 ? newer : damaged);
	if (fragment.length > longestFragment) return unreadable(tooMuch);

	const end = text.lastIndexOf('.');
	const body = text.slice(0, Math.max(0, end));
	if (checkCharacters(body) !== text.slice(end + 1)) return unreadable(damaged);
	const [, client = '', system = '', payload = '', ...more] = body.split('.');
	const platform = platforms.find((name) => name === system) ?? null;
	const packed = fromBase64Url(payload);
	const whole = (client === unknown || isId(client)) && (system === unknown || platform !== null);
	if (!whole || more.length > 0 || packed === null) return unreadable(damaged);
	try {
		const bytes = await collect(through(packed, new DecompressionStream('deflate-raw')), mostBytes);
		if (bytes === null) return unreadable(tooMuch);
		const decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return {
			kind: 'config',
			config: { text: decoded, client: client === unknown ? null : client, platform }
		};
	} catch {
		// Neither what was packed, nor text.
		return unreadable(damaged);
	}
}

function unreadable(words: string): DecodedConfigLink {
	return { kind: 'unreadable', words };
}

type Bytes = Uint8Array<ArrayBuffer>;

function through(bytes: Bytes, stream: CompressionStream | DecompressionStream) {
	return new Blob([bytes]).stream().pipeThrough(stream);
}

/** `null` where there are more than `most`; the rest is not unpacked. */
async function collect(stream: ReadableStream<Bytes>, most: number): Promise<Bytes | null> {
	const reader = stream.getReader();
	const chunks: Bytes[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		size += value.length;
		if (size > most) {
			await reader.cancel();
			return null;
		}
		chunks.push(value);
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}

function toBase64Url(bytes: Bytes): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Bytes | null {
	if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
