/** Each check of the standards has an answer here, and each answer exists. */
import { describe, expect, it } from 'vitest';
import { evidenceRules } from '../../src/lib/rules/evidence-rules.ts';
import type { AnyEvidenceRule } from '../../src/lib/rules/evidence.ts';
import { checks } from './checks.ts';

const all: readonly AnyEvidenceRule[] = evidenceRules;
const messages = new Set(
	all.flatMap(({ id, messages }) => Object.keys(messages).map((message) => `${id}:${message}`))
);
const count = { WA: 14, PR: 17, AS: 19, JW: 18 } as const;

describe('the checks of challenges, metadata and tokens', () => {
	it('are all listed, once and in order', () => {
		expect(checks.map(({ id }) => id)).toEqual(
			Object.entries(count).flatMap(([sort, most]) =>
				Array.from({ length: most }, (_, at) => `${sort}${at + 1}`)
			)
		);
	});
	it.each(checks.map(({ id, about, answer }) => [id, about, answer] as const))(
		'%s is answered: %s',
		(_, about, answer) => {
			expect(about).not.toBe('');
			if ('none' in answer) expect(answer.none).toMatch(/^[A-Z].{20,}\.$/);
			else {
				expect(answer.length).toBeGreaterThan(0);
				for (const message of answer) expect(messages).toContain(message);
			}
		}
	);
});
