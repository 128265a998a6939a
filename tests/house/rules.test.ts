/** Laws about rules: what a newcomer must do is named by a failing test, not remembered. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { configRules } from '../../src/lib/rules/index.ts';
import type { RuleExamples } from '../../src/lib/rules/examples.ts';

const room = fileURLToPath(new URL('../../src/lib/rules/config/', import.meta.url));
const documents = fileURLToPath(new URL('../../src/content/diagnoses/', import.meta.url));
const files = readdirSync(room)
	.filter((name) => name.endsWith('.ts') && !/\.(?:test|examples)\.ts$/.test(name))
	.map((name) => name.slice(0, -'.ts'.length));
const examples = import.meta.glob<{ examples: RuleExamples }>(
	'../../src/lib/rules/config/*.examples.ts',
	{ eager: true }
);

describe('the registry of rules', () => {
	const ids = configRules.map(({ id }): string => id);
	it('lists every file of rules/config', () => {
		for (const file of files)
			expect(
				ids,
				`rules/config/${file}.ts is not in rules/index.ts. Add it in alphabetical order.`
			).toContain(file);
		for (const id of ids)
			expect(files, `the rule ${id} belongs into rules/config/${id}.ts`).toContain(id);
	});
	it('is in alphabetical order', () => {
		expect(ids).toEqual([...ids].sort());
	});
});

describe.each(configRules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
	it('has its table test and its examples beside it', () => {
		expect(existsSync(`${room}${id}.test.ts`), `write rules/config/${id}.test.ts`).toBe(true);
		expect(existsSync(`${room}${id}.examples.ts`), `write rules/config/${id}.examples.ts`).toBe(
			true
		);
	});
	it('names ids in kebab-case and a source', () => {
		expect(id).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
		expect(rule.sources.length).toBeGreaterThan(0);
		for (const source of rule.sources) expect(source).toMatch(/^https:\/\/\S+$/);
	});
	it('says what is wrong and why it matters', () => {
		for (const message of Object.values<string>(rule.messages)) {
			expect(message).toContain(' — ');
			expect(message).not.toMatch(/[.!]$|please|\bjust\b|\bsimply\b/i);
			expect(message.length, message).toBeLessThanOrEqual(120);
		}
	});
	it('leads to a diagnosis that exists', () => {
		expect(
			existsSync(`${documents}${rule.diagnosis}.md`),
			`write src/content/diagnoses/${rule.diagnosis}.md`
		).toBe(true);
	});
	it('supersedes only rules that exist', () => {
		for (const other of rule.supersedes ?? []) expect(files).toContain(other);
	});
	it('has examples that do what they say', async () => {
		const module = examples[`../../src/lib/rules/config/${id}.examples.ts`];
		if (!module) throw new Error(`rules/config/${id}.examples.ts has no export "examples"`);
		const { bad, good } = module.examples;
		const found = await analyse(bad.text, bad);
		expect(found.findings.map((finding) => finding.rule)).toEqual([id]);
		const clean = await analyse(good.text, good);
		expect(clean.kind).toBe('config');
		expect(clean.findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});
});

describe('no rule knows a case by name', () => {
	it('keeps names that occur only in the collected cases out of the engine', async () => {
		const { cases } = await import('../corpus/cases.ts');
		const { publicNames } = await import('../corpus/public-names.ts');
		const names = new Set(
			cases().flatMap(
				({ input }) => input.match(/@[a-z][\w.-]*\/[\w.-]+|\b[a-z]+(?:-[a-z0-9]+)+\b/g) ?? []
			)
		);
		const sources = import.meta.glob<string>(
			[
				'../../src/lib/{catalog,clients,evidence,rules,secrets}/**/*.ts',
				'!**/*.{test,examples}.ts'
			],
			{ eager: true, query: '?raw', import: 'default' }
		);
		const offenders = Object.entries(sources).flatMap(([path, source]) => {
			const words = new Set(
				source.match(/@[a-z][\w.-]*\/[\w.-]+|\b[a-z]+(?:-[a-z0-9]+)+\b/g) ?? []
			);
			return [...words]
				.filter((word) => names.has(word) && !publicNames.has(word))
				.map((word) => `${path}: ${word}`);
		});
		expect(
			offenders,
			'a name of a collected case stands in the engine; if it is public knowledge, add it with its reason to tests/corpus/public-names.ts'
		).toEqual([]);
	});
	it('checks sources that exist', () => {
		expect(readFileSync(`${room}json-trailing-comma.ts`, 'utf8')).toContain('defineRule');
	});
});
