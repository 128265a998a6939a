/** The table test of a rule that reads exchanges, documents, tokens or addresses: exact findings, places and texts. */
import { describe, expect, it } from 'vitest';
import { revisions } from '../catalog/revisions.ts';
import { evidenceContext, type EvidenceKnown } from './evidence-context.ts';
import { evidenceRules } from './evidence-rules.ts';
import {
	checkEvidence,
	revisionTables,
	type AnyEvidenceRule,
	type EvidenceRule
} from './evidence.ts';
import { applyEdits } from '../text/index.ts';
import type { Confidence, Severity } from './define.ts';
import { severities } from './finding.ts';

interface Case extends EvidenceKnown {
	readonly text: string;
}
interface Invalid<MessageId extends string> extends Case {
	readonly message: MessageId;
	/** The marked text, exactly. */
	readonly marked: string;
	/** Dotted, `payload.aud`; needed where the finding has a path. */
	readonly at?: string;
	readonly severity?: Severity;
	readonly confidence?: Confidence;
	/** What the first fix makes of a piece of the text; needed where there is one. */
	readonly output?: readonly [before: string, after: string];
}

/**
 * @param rule the rule under test; it must be in `rules/evidence-rules.ts`
 * @param table correct look-alikes that must stay silent, and faults with exactly what they raise
 */
export function evidenceTester<MessageId extends string>(
	rule: AnyEvidenceRule & Pick<EvidenceRule<never, string, MessageId>, 'messages'>,
	table: { readonly valid: readonly Case[]; readonly invalid: readonly Invalid<MessageId>[] }
): void {
	describe(rule.id, () => {
		it('is listed in rules/evidence-rules.ts', () => {
			expect(evidenceRules.map(({ id }) => id)).toContain(rule.id);
		});
		it('has at least two silent and one speaking case, none of them twice', () => {
			expect(table.valid.length, 'correct look-alikes').toBeGreaterThanOrEqual(2);
			const all = [...table.valid, ...table.invalid].map(
				({ text, expectedResource, revision, now }) =>
					JSON.stringify([text, expectedResource, revision, now])
			);
			expect(new Set(all).size).toBe(all.length);
		});
		it('has a case for each message', () => {
			const seen = new Set(table.invalid.map(({ message }) => message));
			expect([...seen].sort()).toEqual(Object.keys(rule.messages).sort());
		});
		describe('stays silent', () => {
			for (const item of table.valid)
				it(title(item), () => {
					expect(findings(rule, item)).toEqual([]);
				});
		});
		describe('speaks', () => {
			for (const item of table.invalid)
				it(title(item), () => {
					const found = findings(rule, item);
					expect(found.map(({ message }) => message)).toHaveLength(1);
					const [finding] = found;
					if (!finding) return;
					expect(finding.message).toMatch(asPattern(rule.messages[item.message]));
					expect(finding.message, 'an unfilled placeholder').not.toMatch(/\{\w+\}/);
					const { span, path } = finding.primary;
					expect(item.text.slice(span.start, span.end)).toBe(item.marked);
					expect(path?.join('.')).toBe(item.at);
					expect(finding.severity).toBe(item.severity ?? rule.severity);
					expect(finding.confidence).toBe(item.confidence ?? rule.confidence);
					const [fix] = finding.fixes;
					const output = fix ? applyEdits(item.text, fix.edits) : null;
					expect(output).toBe(item.output ? item.text.replace(...item.output) : null);
					if (output === null) return;
					expect(findings(rule, { ...item, text: output })).toEqual([]);
					const ids = (text: string) =>
						new Set(
							checkEvidence(evidenceContext(text, item), evidenceRules).findings.map(
								({ rule }) => rule
							)
						);
					expect([...ids(output)].filter((id) => !ids(item.text).has(id))).toEqual([]);
				});
		});
		const tables = revisionTables(rule);
		for (const item of table.invalid) {
			const byIt = tables.get(item.message);
			if (!byIt) continue;
			it.each(revisions)(`is judged by %s: ${item.message}`, (revision) => {
				const pattern = asPattern(rule.messages[item.message]);
				const found = findings(rule, { ...item, revision }).find(({ message }) =>
					pattern.test(message)
				);
				const expected = byIt[revision];
				if (!expected) expect(found).toBeUndefined();
				else if (item.severity === undefined) expect(found?.severity).toBe(expected);
				else if (found)
					expect(severities.indexOf(found.severity)).toBeGreaterThanOrEqual(
						severities.indexOf(expected)
					);
			});
		}
	});
}

function findings(rule: AnyEvidenceRule, { text, ...known }: Case) {
	return checkEvidence(evidenceContext(text, known), [rule]).findings;
}

function title({ text }: Case): string {
	const line = text.replace(/\s+/g, ' ');
	return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

function asPattern(template: string): RegExp {
	const parts = template
		.split(/\{\w+\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('[^]*')}$`);
}
