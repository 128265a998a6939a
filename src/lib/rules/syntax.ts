/** What the syntax rules share: a reader's fault becomes a finding with its repair. */
import type { SyntaxFault, SyntaxFaultKind } from '../evidence/index.ts';
import type { ConfigContext, FindingDraft, Safety } from './define.ts';

/** The faults of one kind, in the order of the text. */
export function faultsOf({ document }: ConfigContext, kind: SyntaxFaultKind): SyntaxFault[] {
	return document.faults.filter((fault) => fault.kind === kind);
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
		related: fault.more.map((span) => ({ at: { span }, note: fix.again ?? 'here too' })),
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
