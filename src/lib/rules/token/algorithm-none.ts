/** A token that anybody could have written. */
import { textOf } from '../../evidence/index.ts';
import { defineEvidenceRule } from '../evidence.ts';

export const algorithmNone = defineEvidenceRule({
	id: 'algorithm-none',
	reads: 'token',
	severity: 'error',
	confidence: 'certain',
	diagnosis: 'wrong-kind-of-credential',
	sources: ['https://www.rfc-editor.org/rfc/rfc8725#section-3.1'],
	messages: { none: 'The token is not signed (`alg` is `none`) — a server must refuse it' },
	check({ header, headerSpan }, _, report) {
		if (header && textOf(header, 'alg')?.toLowerCase() === 'none')
			report({ message: 'none', at: headerSpan, path: ['header', 'alg'] });
	}
});
