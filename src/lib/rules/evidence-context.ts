/** Reads a paste that is no config and gathers what rules may look at. */
import { recognisePlatform, type Platform } from '../clients/index.ts';
import { addressOf, pathOf } from '../evidence/http/message.ts';
import { readPasted, type Pasted } from '../evidence/pasted.ts';
import type { EvidenceContext } from './evidence.ts';
import { judgeRevision } from './revision.ts';

export interface EvidenceKnown {
	readonly client?: string | undefined;
	readonly platform?: Platform | undefined;
	readonly expectedResource?: string | undefined;
	/** Of the specification. */
	readonly revision?: string | undefined;
	readonly now?: Date | undefined;
}

/**
 * @param text anything but a config
 * @param known what the person said; the endpoint is otherwise taken from the text
 */
export function evidenceContext(text: string, known: EvidenceKnown): EvidenceContext {
	const pasted = readPasted(text);
	return {
		pasted,
		client: known.client ?? null,
		platform: known.platform ?? recognisePlatform(text),
		endpoint: endpointOf(pasted, known.expectedResource),
		revision: judgeRevision(pasted, known.revision),
		now: known.now ?? new Date()
	};
}

/** The endpoint that everything is compared with: given, noted, or asked in the paste. */
function endpointOf({ exchanges, noted }: Pasted, given: string | undefined): string | null {
	if (given !== undefined && given.trim() !== '') return given.trim();
	const [first] = noted;
	if (first) return first.url;
	for (const { request } of exchanges) {
		const url = addressOf(request);
		if (
			url &&
			request?.method === 'POST' &&
			/^\/(?:[\w.-]+\/)*(?:mcp|sse)\/?$/.test(pathOf(request))
		)
			return `${url.origin}${url.pathname}`;
	}
	return null;
}
