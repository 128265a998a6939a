/** Addresses in what machines read: absolute where the build was told its origin, else from the root. */
import { resolve } from '$app/paths';

/** Stands before every path, without a slash at its end. */
export const base = resolve('/').replace(/\/$/, '');

/** @param path from the site's root, starting with a slash */
export function address(path: string): string {
	return `${import.meta.env.SITE_ORIGIN}${base}${path}`;
}

export function json(data: unknown): Response {
	return new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' }
	});
}

export function markdown(text: string): Response {
	return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
