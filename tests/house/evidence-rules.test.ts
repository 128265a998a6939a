/** Laws about rules on exchanges, documents, tokens and addresses, and about log signatures. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { revisions } from '../../src/lib/catalog/revisions.ts';
import { evidenceRules } from '../../src/lib/rules/evidence-rules.ts';
import { revisionTables, type AnyEvidenceRule } from '../../src/lib/rules/evidence.ts';
import type { EvidenceExamples } from '../../src/lib/rules/examples.ts';
import { configRules } from '../../src/lib/rules/index.ts';
import { logSignatures, type LogSignature } from '../../src/lib/rules/log/index.ts';

const rooms = fileURLToPath(new URL('../../src/lib/rules/', import.meta.url));
const documents = fileURLToPath(new URL('../../src/content/diagnoses/', import.meta.url));
const kinds = ['http', 'metadata', 'redirect', 'token'] as const;
const files = kinds.flatMap((kind) =>
	readdirSync(`${rooms}${kind}`)
		.filter((name) => !/\.(?:test|examples)\.ts$/.test(name))
		.map((name) => ({ kind, id: name.slice(0, -'.ts'.length) }))
);
const all: readonly AnyEvidenceRule[] = evidenceRules;
const examples = import.meta.glob<{ examples: EvidenceExamples }>(
	'../../src/lib/rules/{http,metadata,redirect,token}/*.examples.ts',
	{ eager: true }
);
const signatures: readonly LogSignature[] = logSignatures;
const signatureIds = new Set<string>(signatures.map(({ id }) => id));

describe('the registry of rules on other evidence', () => {
	it('lists every file, by kind and alphabetically', () => {
		expect(
			all.map(({ reads, id }) => `${reads}/${id}`),
			'add the rule to rules/evidence-rules.ts, in alphabetical order'
		).toEqual(files.map(({ kind, id }) => `${kind}/${id}`).sort());
	});
	it('gives no id twice, whatever it reads', () => {
		const ids = [...configRules, ...all, ...signatures].map(({ id }): string => id);
		const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
		expect(twice).toEqual([]);
	});
});

describe.each(all.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
	it('has its table test and its examples beside it', () => {
		for (const kind of ['test', 'examples'])
			expect(existsSync(`${rooms}${rule.reads}/${id}.${kind}.ts`), `write ${id}.${kind}.ts`).toBe(
				true
			);
	});
	it('names its id in kebab-case and a source', () => {
		expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
		expect(rule.sources.length).toBeGreaterThan(0);
		for (const source of rule.sources) expect(source).toMatch(/^https:\/\/\S+$/);
	});
	it('says what is wrong and why it matters', () => {
		for (const message of Object.values<string>(rule.messages)) {
			expect(message).toContain(' — ');
			expect(message).not.toMatch(/[.!]$|please|\bjust\b(?! issued)|\bsimply\b/i);
			expect(message.length, message).toBeLessThanOrEqual(120);
		}
	});
	it('says what other revisions say, where it cites one', () => {
		const { byRevision, sources, messages } = rule;
		if (sources.some((source) => /\/specification\/20\d\d-/.test(source)))
			expect(byRevision, 'add byRevision: a table, or `same`').toBeDefined();
		for (const [message, table] of revisionTables(rule)) {
			expect(Object.keys(messages)).toContain(message);
			expect(Object.keys(table)).toEqual(revisions);
			expect(new Set(Object.values(table)).size, 'the same for all').toBeGreaterThan(1);
		}
	});
	it('supersedes only rules and signatures that exist', () => {
		const ids = new Set<string>(all.map((other) => other.id));
		for (const other of rule.supersedes ?? [])
			expect(ids.has(other) || signatureIds.has(other), other).toBe(true);
	});
	it('leads to a diagnosis that exists', () => {
		expect(existsSync(`${documents}${rule.diagnosis}.md`), rule.diagnosis).toBe(true);
	});
	it('has examples that do what they say', async () => {
		const module = examples[`../../src/lib/rules/${rule.reads}/${id}.examples.ts`];
		if (!module) throw new Error(`${id}.examples.ts has no export "examples"`);
		const { bad, good } = module.examples;
		const found = await analyse(bad.text, bad);
		expect(found.findings.map((finding) => finding.rule)).toContain(id);
		expect(found.findings[0]?.severity).not.toBe(undefined);
		const clean = await analyse(good.text, good);
		expect(clean.kind).not.toBe('config');
		expect(clean.findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});
});

describe('log signatures', () => {
	it('lead to diagnoses that exist', () => {
		const missing = signatures
			.map(({ diagnosis }) => diagnosis)
			.filter((id) => !existsSync(`${documents}${id}.md`));
		expect([...new Set(missing)]).toEqual([]);
	});
});
