/** What the rules about HTTP exchanges share: which part of the protocol does this one belong to? */
import {
	addressOf,
	headerOf,
	pathOf,
	type Exchange,
	type HttpRequest,
	type HttpResponse
} from '../evidence/http/message.ts';
import { parameterOf, readChallenges, type Challenge } from '../evidence/http/challenge.ts';
import type { Pasted } from '../evidence/pasted.ts';
import { hostName } from '../secrets/index.ts';
import type { Span } from '../text/index.ts';

export type EndpointRole =
	/** The MCP endpoint itself, or what is taken for it. */
	'mcp' | 'resource-metadata' | 'server-metadata' | 'register' | 'token' | 'authorize' | 'unknown';

export const resourceMetadataPath = '/.well-known/oauth-protected-resource';

export function endpointRole({ request, response }: Exchange): EndpointRole {
	if (!request)
		return headerOf(response, 'www-authenticate') || headerOf(response, 'mcp-session-id')
			? 'mcp'
			: 'unknown';
	const path = pathOf(request);
	const body = request.body?.text ?? '';
	if (path.includes(resourceMetadataPath)) return 'resource-metadata';
	if (/\/\.well-known\/(?:oauth-authorization-server|openid-configuration)/.test(path))
		return 'server-metadata';
	if (
		/"redirect_uris"\s*:/.test(body) ||
		/\/(?:register|registration|clients-registrations)\b/.test(path)
	)
		return 'register';
	if (/(?:^|&)grant_type=/.test(body) || path.endsWith('/token')) return 'token';
	if (/\/(?:authorize|auth)$/.test(path) || /[?&]response_type=/.test(request.target))
		return 'authorize';
	return request.target === '' ? 'unknown' : 'mcp';
}

/** The methods of the JSON-RPC messages in a request's body. */
export function rpcMethods(request: HttpRequest | null): string[] {
	return [...(request?.body?.text ?? '').matchAll(/"method"\s*:\s*"([\w/$-]+)"/g)].map(
		([, method = '']) => method
	);
}

/** Every challenge of an answer, across all its header lines, and what breaks the grammar. */
export function challengesOf(response: HttpResponse) {
	const read = response.headers
		.filter(({ name }) => name === 'www-authenticate')
		.map((header) => ({ header, ...readChallenges(header.value, header.valueSpan.start) }));
	return {
		read,
		all: read.flatMap(({ challenges }) => challenges),
		faults: read.flatMap(({ faults }) => faults)
	};
}

/** The status; where only headers were pasted, the one that a challenge stands with. */
export function statusOf(response: HttpResponse | null): number | null {
	if (response?.status !== null) return response?.status ?? null;
	if (!headerOf(response, 'www-authenticate')) return null;
	return challengeValue(response, 'error') === 'insufficient_scope' ? 403 : 401;
}

/** The Bearer challenge of an answer. */
export function bearerOf(response: HttpResponse): Challenge | undefined {
	return challengesOf(response).all.find(({ scheme }) => scheme === 'bearer');
}

/** A parameter of the Bearer challenge. */
export function challengeValue(response: HttpResponse, name: string): string | null {
	const challenge = bearerOf(response);
	return challenge ? (parameterOf(challenge, name)?.value ?? null) : null;
}

/** The paste shows that clients find the metadata of the resource where they look for it. */
export function isServed({ documents }: Pasted): boolean {
	return documents.some(
		({ role, status }) => role === 'protected-resource' && (status === null || status === 200)
	);
}

/** The media type of an answer, without its parameters. */
export function mediaType(response: HttpResponse): string {
	return (headerOf(response, 'content-type')?.value ?? '').toLowerCase().replace(/;.*$/, '').trim();
}

/** A web page came back. */
export function isHtml(response: HttpResponse): boolean {
	return (
		mediaType(response) === 'text/html' ||
		/^\s*(?:<!doctype html|<html)\b/i.test(response.body?.text.slice(0, 200) ?? '')
	);
}

export const succeeded = ({ status }: HttpResponse): boolean =>
	status !== null && status >= 200 && status < 300;

/** Refusals that the client got over: behind them a token was given, and the same address answered. */
export function overcome(exchanges: readonly Exchange[]): Exchange[] {
	const roles = exchanges.map(endpointRole);
	return exchanges.filter((exchange, index) => {
		const status = exchange.response?.status;
		if (roles[index] !== 'mcp' || (status !== 401 && status !== 403)) return false;
		const given = exchanges.findIndex(
			({ response }, later) =>
				later > index && roles[later] === 'token' && response && succeeded(response)
		);
		return exchanges.some(
			({ request, response }, later) =>
				given !== -1 &&
				later > given &&
				roles[later] === 'mcp' &&
				response &&
				succeeded(response) &&
				shortAddress(request) === shortAddress(exchange.request)
		);
	});
}

/** A request and the status that came back, as one piece of text. */
export function wholeSpan({ request, response }: Exchange): Span {
	const spans = [request?.span, response?.span].filter((span) => span !== undefined);
	return {
		start: Math.min(...spans.map(({ start }) => start)),
		end: Math.max(...spans.map(({ end }) => end))
	};
}

/** Host and path for a message: never a query, never user info. */
export function shortAddress(request: HttpRequest | null): string {
	const url = addressOf(request);
	return url ? `${hostOf(request, url)}${url.pathname}` : request ? pathOf(request) : '';
}

/** The host of a request for a message, with its port. */
export function hostOf(request: HttpRequest | null, url: URL): string {
	const named = headerOf(request, 'host') ?? headerOf(request, ':authority');
	const absolute = /^https?:/i.test(request?.target ?? '');
	return hostName(absolute ? (request?.target ?? '') : `https://${named?.value ?? ''}`, url);
}

export { addressOf, headerOf, pathOf };
