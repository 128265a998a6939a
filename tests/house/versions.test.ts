/** What belongs to some versions or revisions only says so: by its table, or in a sentence beside the finding. */
import { describe, expect, it } from 'vitest';
import { evidenceRules } from '../../src/lib/rules/evidence-rules.ts';
import { revisionTables, type AnyEvidenceRule } from '../../src/lib/rules/evidence.ts';
import { configRules } from '../../src/lib/rules/index.ts';
import { logSignatures, type LogSignature } from '../../src/lib/rules/log/index.ts';
import { ruleVersions } from '../../src/lib/rules/versions.ts';

const rules: readonly AnyEvidenceRule[] = evidenceRules;
const signatures: readonly LogSignature[] = logSignatures;
const cited = /\/specification\/20\d\d-/;

/** Config rules whose source is one revision, and that hold in all of them. */
const sameInAll = new Set([
	'auto-approve-wildcard',
	'command-is-not-a-server',
	'credentials-not-sent',
	'http-not-https',
	'server-runs-http-not-stdio',
	'stdout-not-json',
	'token-in-query-string',
	'wrong-endpoint-url'
]);

describe('what depends on a version', () => {
	it('is told of rules and signatures that exist', () => {
		const ids = new Set<string>([...configRules, ...rules, ...signatures].map(({ id }) => id));
		for (const [id, words] of Object.entries(ruleVersions)) {
			expect(ids, id).toContain(id);
			expect(words, id).toMatch(/\d[^]*\.$|older versions/);
		}
	});
	it('is told of each config rule that has it from one revision', () => {
		const of = configRules.filter(({ sources }) => sources.some((source) => cited.test(source)));
		for (const { id } of of) {
			const told = Object.hasOwn(ruleVersions, id);
			expect(told || sameInAll.has(id), `${id}: add it to rules/versions.ts`).toBe(true);
			expect(told && sameInAll.has(id), id).toBe(false);
		}
	});
	it('is told of each signature that has it from one revision', () => {
		const of = signatures.filter(({ sources }) => sources.some((source) => cited.test(source)));
		for (const { id } of of) expect(ruleVersions, id).toHaveProperty([id]);
	});
	it('stands in the table of a rule whose message names a revision', () => {
		for (const rule of rules) {
			const tables = revisionTables(rule);
			for (const [id, words] of Object.entries<string>(rule.messages))
				if (/\b20\d\d-\d\d-\d\d\b/.test(words))
					expect(tables.has(id) || rule.byRevision === 'same', `${rule.id}: ${words}`).toBe(true);
		}
	});
});
