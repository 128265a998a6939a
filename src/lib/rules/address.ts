/** The addresses that an entry names: its own, and the one it hands to mcp-remote. */
import type { Entry, Field } from '../clients/define.ts';
import { serverArgs, type Launch } from './launch.ts';

/** Can a reference or a placeholder hide what the address will be? */
export function isOpen(value: string): boolean {
	return /[$<{]|%[A-Za-z_]\w{2,}%/.test(value);
}

/** The address of a remote server: `url`, or the first address that mcp-remote gets. */
export function remoteAddress(entry: Entry, launch: Launch): Field<string> | undefined {
	if (entry.url) return entry.url;
	if (launch.name !== 'mcp-remote') return undefined;
	return serverArgs(launch).find(({ value }) => /^\s*(?:https?|ftp|wss?):/i.test(value));
}

/** A parsed address, or `null` where it is none yet. */
export function parseAddress(value: string): URL | null {
	if (isOpen(value)) return null;
	try {
		return new URL(value.trim());
	} catch {
		return null;
	}
}

const loopback =
	/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0|host\.docker\.internal|[\w.-]+\.localhost)$/;
const inside =
	/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|169\.254\.|\[f[cd])|^[\w-]+$|\.(?:local|internal|intranet|corp|lan|home|private|localdomain|home\.arpa|svc|ts\.net)$/;

/** The machine itself. */
export function isLoopback({ hostname }: URL): boolean {
	return loopback.test(hostname);
}

/** A network that nobody outside reaches. */
export function isPrivate({ hostname }: URL): boolean {
	return inside.test(hostname);
}

/** `mcp.example.com/sse`: what the table of endpoints is asked for. */
export function endpointKey({ host, pathname }: URL): string {
	return (host + pathname.replace(/\/+$/, '')).toLowerCase();
}
