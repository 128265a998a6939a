/** A web app keeps the tokens on its server. The browser holds an id. */
import { randomBytes } from 'node:crypto';
import type { CookieOptions, Request, Response } from 'express';

const name = '__Host-session';
/** Not strict: the way back from the sign-in comes from another site. */
const options: CookieOptions = {
	httpOnly: true,
	secure: true,
	sameSite: 'lax',
	path: '/'
};

/** In production: a store that survives a restart and forgets what is old. */
const sessions = new Map<string, { accessToken: string }>();

export function startSession(response: Response, accessToken: string): void {
	const id = randomBytes(32).toString('base64url');
	sessions.set(id, { accessToken });
	response.cookie(name, id, { ...options, maxAge: 8 * 60 * 60 * 1000 });
}

export function readSession(
	request: Request
): { accessToken: string } | undefined {
	return sessions.get(idOf(request));
}

export function endSession(request: Request, response: Response): void {
	sessions.delete(idOf(request));
	response.clearCookie(name, options);
}

function idOf(request: Request): string {
	return (
		/(?:^|; *)__Host-session=([\w-]+)/.exec(
			request.headers.cookie ?? ''
		)?.[1] ?? ''
	);
}
