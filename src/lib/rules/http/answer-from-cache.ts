/** Answers that a cache keeps, or that something on the way collects: each is for one client, at one moment. */
import { headerOf } from '../../evidence/http/message.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { endpointRole, mediaType } from '../exchange.ts';

/** What caches write into an answer that they had already. */
const kept: readonly (readonly [name: string, value: RegExp])[] = [
	['cf-cache-status', /^(?:HIT|STALE|UPDATING)$/i],
	['x-cache', /\bhit\b/i],
	['age', /^[1-9]\d*$/]
];

export const answerFromCache = defineEvidenceRule({
	id: 'answer-from-cache',
	reads: 'http',
	severity: 'warning',
	confidence: 'likely',
	diagnosis: 'proxy-buffers-sse',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2',
		'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http'
	],
	messages: {
		kept: 'The answer comes out of a cache (`{header}`) — it was made for another call, perhaps for another person',
		public:
			'`Cache-Control` lets caches keep this answer — the next client may get it in place of its own',
		token:
			'The token is sent without `Cache-Control: no-store` — OAuth demands that, so that no cache keeps it',
		packed:
			'The event stream is compressed (`{header}`) — its parts are held back until a block is full'
	},
	byRevision: 'same',
	check(exchange, _, report) {
		const { response, request } = exchange;
		const role = endpointRole(exchange);
		if (!response || request?.method === 'OPTIONS' || (role !== 'mcp' && role !== 'token')) return;
		for (const [name, value] of kept) {
			const header = headerOf(response, name);
			if (!header || !value.test(header.value)) continue;
			report({ message: 'kept', data: { header: name }, at: header.span });
			return;
		}
		const control = headerOf(response, 'cache-control');
		const stream = mediaType(response) === 'text/event-stream';
		if (control && /\bpublic\b|\bs-maxage=[1-9]/i.test(control.value))
			report({ message: 'public', at: control.span });
		else if (
			role === 'token' &&
			response.complete &&
			response.status === 200 &&
			response.headers.length > 1 &&
			!/no-store/i.test(control?.value ?? '')
		)
			report({ message: 'token', at: (control ?? response).span, severity: 'advice' });
		const packed = headerOf(response, 'content-encoding');
		if (stream && packed && packed.value !== 'identity')
			report({
				message: 'packed',
				data: { header: packed.value },
				at: packed.span,
				severity: 'advice',
				confidence: 'possible'
			});
	}
});
