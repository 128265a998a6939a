/** Each check of the standards, run: it is found, as grave as it is there or with a reason, and its rule names the source. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { evidenceRules } from '../../src/lib/rules/evidence-rules.ts';
import type { AnyEvidenceRule } from '../../src/lib/rules/evidence.ts';
import { checks, shown } from './checks.ts';

const rules: readonly AnyEvidenceRule[] = evidenceRules;
const count = { WA: 14, PR: 17, AS: 19, JW: 18 } as const;

describe('the checks of challenges, metadata and tokens', () => {
	it('are all there', () => {
		const ids = new Set([...checks, ...shown].map(({ id }) => id));
		expect([...ids].sort()).toEqual(
			Object.entries(count)
				.flatMap(([sort, most]) => Array.from({ length: most }, (_, at) => `${sort}${at + 1}`))
				.sort()
		);
	});
	it.each(checks.map((check) => ({ check })))(
		'$check.id: $check.about',
		async ({ check: { severity, source, text, context, finds, here } }) => {
			const [id = '', message = ''] = finds.split(':');
			const rule = rules.find((one) => one.id === id);
			const words = Object.entries<string>(rule?.messages ?? {}).find(([name]) => name === message);
			expect(
				rule?.sources.some((address) => address.includes(source)),
				source
			).toBe(true);
			const { findings } = await analyse(text, context);
			const pattern = asPattern(words?.[1] ?? '\u0000');
			const found = findings.find(
				(finding) => finding.rule === id && pattern.test(finding.message)
			);
			expect(found?.message, findings.map((finding) => finding.message).join('\n')).toBeDefined();
			expect(found?.severity).toBe(here?.[0] ?? severity);
			if (here) {
				expect(here[0]).not.toBe(severity);
				expect(here[1]).toMatch(/^[A-Z`].{10,}\.$/);
			}
		}
	);
	it.each(shown)('$id stands on the page: $about', async ({ text, shows }) => {
		const { parts } = await analyse(text);
		expect(JSON.stringify(parts)).toMatch(shows);
	});
});

function asPattern(template: string): RegExp {
	const parts = template
		.split(/\{\w+\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('[^]*')}$`);
}
