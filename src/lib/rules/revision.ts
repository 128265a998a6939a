/** By which revision of the specification a paste is judged: as the person says, as the text shows, else by the newest. */
import { isRevision, newestRevision, revisions, type Revision } from '../catalog/revisions.ts';
import { headerOf } from '../evidence/http/message.ts';
import type { Pasted } from '../evidence/pasted.ts';
import { positions } from '../text/index.ts';
import type { Severity } from './define.ts';

/** How grave a message is by each revision; `null`: no fault there. */
export type ByRevision = Readonly<Record<Revision, Severity | null>>;

export interface JudgedRevision {
	readonly id: Revision;
	/** The person or the text names it; false where it is inferred from less, or assumed. */
	readonly certain: boolean;
	/** What it was taken from, as a sentence without its end. */
	readonly reason: string;
}

/** What is said about versions stands near the start of what people copy. */
const looked = 400_000;

const named =
	/(?:\bmcp-protocol-version["']?\s*[:=]?\s*["']?|["/]protocolVersion\\?["']?\s*[:=]\s*\\?["']?)(\d{4}-\d\d-\d\d)/gi;
const onlyNewest =
	/^(?:[<>] )?mcp-(?:method|name):|"(?:server\/discover|subscriptions\/listen)"|"code"\s*:\s*-3202[0-2]\b|io\.modelcontextprotocol\/clientCapabilities/im;
const batch = /(?:^|\n|')\[\s*\{\s*"jsonrpc"\s*:/;
const session = /\bmcp-session-id\b|\bvalid session id\b|\bsession not found\b/i;

/** @param given what the person chose */
export function judgeRevision(
	{ text: whole, exchanges }: Pasted,
	given: string | undefined
): JudgedRevision {
	if (isRevision(given)) return { id: given, certain: true, reason: 'you chose it' };
	const text = whole.slice(0, looked);
	const position = positions(text);
	const line = (at: number) => `line ${position(at).line}`;
	// What both sides agreed on is said last.
	const said = [...text.matchAll(named)].at(-1);
	if (said) {
		const version = said[1] ?? '';
		const at = line(said.index);
		if (isRevision(version)) return { id: version, certain: true, reason: `${at} names it` };
		const nearest = revisions.find((revision) => revision > version) ?? newestRevision;
		const why = version > newestRevision ? 'which is newer than this page' : 'which has no sign-in';
		return { id: nearest, certain: false, reason: `${at} names ${version}, ${why}` };
	}
	const modern = onlyNewest.exec(text);
	if (modern)
		return {
			id: newestRevision,
			certain: true,
			reason: `${line(modern.index)} holds what no earlier one has`
		};
	const several = batch.exec(text);
	if (several)
		return {
			id: '2025-03-26',
			certain: true,
			reason: `${line(several.index + 1)} sends several messages as a list, which no other one allows`
		};
	const sessions = session.exec(text);
	if (sessions)
		return {
			id: '2025-11-25',
			certain: false,
			reason: `${line(sessions.index)} speaks of a session, and this is the last one that has them`
		};
	const stream = exchanges.find(
		({ request }) =>
			request?.method === 'GET' &&
			headerOf(request, 'accept')?.value.toLowerCase().includes('text/event-stream') === true
	);
	if (stream)
		return {
			id: '2025-11-25',
			certain: false,
			reason: `${line(stream.span.start)} asks for an event stream by GET, and this is the last one that has that`
		};
	return {
		id: newestRevision,
		certain: false,
		reason: 'nothing in the text names one, so the newest counts'
	};
}
