/** A line about each request that is safe to show: Express middleware. */
import createDebug from 'debug';
import type { RequestHandler } from 'express';

// Writes to stderr, so a stdio server may use it, too.
const debug = createDebug('mcp:auth');

const harmless = [
	'accept',
	'content-type',
	'host',
	'mcp-method',
	'mcp-name',
	'mcp-protocol-version',
	'origin',
	'user-agent'
];

export const authLog: RequestHandler = (request, _response, next) => {
	const { authorization, cookie, 'mcp-session-id': session } = request.headers;
	debug('%o', {
		method: request.method,
		// Never the query: it carries codes, states and, from careless clients, tokens.
		path: request.originalUrl.split('?')[0],
		headers: Object.fromEntries(
			harmless.flatMap((name) =>
				request.headers[name] === undefined
					? []
					: [[name, request.headers[name]]]
			)
		),
		authorization:
			authorization === undefined ? 'absent' : shape(authorization),
		cookie: cookie === undefined ? 'absent' : 'present',
		session: session === undefined ? 'absent' : 'present'
	});
	next();
};

/** `Bearer, 812 characters`: shows a missing word and an empty token. */
function shape(value: string): string {
	const [, word] = /^(Bearer|Basic|DPoP)(?: |$)/i.exec(value) ?? [];
	return `${word ?? 'no known word'}, ${value.length} characters`;
}
