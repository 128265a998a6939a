/** A challenge that asks for more than a client should ask for, or tells more than a stranger should know. */
import { parameterOf } from '../../evidence/http/challenge.ts';
import { redact } from '../../secrets/index.ts';
import { defineEvidenceRule } from '../evidence.ts';
import { bearerOf } from '../exchange.ts';

/** A stack, a file, an inner host. Sites have an `/app/`, too: what stands there must be code. */
const inner =
	/\bat [\w.$]{1,80} \([^)\s]{1,200}:\d|\bFile "|Traceback|(?<![\w.-]|:\/)\/(?:(?:usr|srv|home)\/|app\/\S{1,200}\.(?:[cm]?[jt]s|py)\b)|\/node_modules\/|\b(?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+|\b(?:localhost:\d|[\w-]+\.(?:internal|svc|local)\b)/;
/** More than this is no list of what one call needs. */
const manyScopes = 12;

export const challengeSaysTooMuch = defineEvidenceRule({
	id: 'challenge-says-too-much',
	reads: 'http',
	severity: 'advice',
	confidence: 'likely',
	diagnosis: 'challenge-without-resource-metadata',
	sources: [
		'https://www.rfc-editor.org/rfc/rfc6750#section-3',
		'https://modelcontextprotocol.io/specification/2026-07-28/basic/authorization',
		'https://modelcontextprotocol.io/specification/2025-11-25/basic/security_best_practices'
	],
	messages: {
		offline:
			'The challenge asks for `offline_access` — from 2026-07-28 that is between client and sign-in server',
		wildcard:
			'The challenge asks for every right there is — a client then asks people for all of them',
		telling: '`error_description` shows what is inside of the server — everybody can read it'
	},
	byRevision: {
		offline: { '2025-03-26': null, '2025-06-18': null, '2025-11-25': null, '2026-07-28': 'advice' }
	},
	check({ response }, _, report) {
		const challenge = response ? bearerOf(response) : undefined;
		if (!challenge) return;
		const scope = parameterOf(challenge, 'scope');
		const scopes = scope?.value.split(' ') ?? [];
		if (scope && scopes.includes('offline_access')) report({ message: 'offline', at: scope.span });
		if (scope && (scopes.includes('*') || scopes.length > manyScopes))
			report({ message: 'wildcard', at: scope.span });
		const words = parameterOf(challenge, 'error_description');
		if (words && (inner.test(words.value) || redact(words.value) !== words.value))
			report({ message: 'telling', at: words.span });
	}
});
