/** What the syntax rules share: a reader's fault becomes a finding with its repair. */
import type { ClientDefinition } from '../clients/index.ts';
import type { SyntaxFault, SyntaxFaultKind } from '../evidence/index.ts';
import type { Confidence, ConfigContext, FindingDraft, Safety, Severity } from './define.ts';

/** Further places of one fault that a report lists. */
const mostPlaces = 200;

/** The faults of one kind, in the order of the text. */
export function faultsOf({ document }: ConfigContext, kind: SyntaxFaultKind): SyntaxFault[] {
	return document.faults.filter((fault) => fault.kind === kind);
}

/**
 * How sure it is that a client refuses what strict JSON does not know: comments, trailing commas, a byte
 * order mark.
 *
 * @returns `null` where it takes them
 */
export function refusal(
	{ format, leniency }: ClientDefinition,
	sign?: 'comment'
): {
	readonly severity: Severity;
	readonly confidence: Confidence;
} | null {
	if (leniency === 'comments' && sign === 'comment') return null;
	const unsure = leniency === 'unknown';
	if (format === 'json') return { severity: 'error', confidence: unsure ? 'likely' : 'certain' };
	return unsure ? { severity: 'advice', confidence: 'possible' } : null;
}

/**
 * @param message the rule's message for this fault
 * @param fix the repair's title and safety; no fix is offered where the reader could not tell how
 */
export function syntaxFinding<const MessageId extends string>(
	fault: SyntaxFault,
	message: MessageId,
	fix: { readonly title: string; readonly safety?: Safety; readonly again?: string }
): FindingDraft<MessageId> {
	const { repair } = fault;
	return {
		message,
		data: fault.data,
		at: { span: fault.span },
		related: fault.more
			.slice(0, mostPlaces)
			.map((span) => ({ at: { span }, note: fix.again ?? 'here too' })),
		...(repair && {
			fixes: () => [
				{
					title: fix.title,
					safety: fix.safety ?? 'safe',
					changes: [{ op: 'text', edits: repair }]
				}
			]
		})
	};
}
