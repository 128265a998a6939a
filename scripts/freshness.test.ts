import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readFacts, stale, type Fact } from './freshness.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const fact = (checked: string): Fact => ({ place: 'x:1', kind: 'diagnosis', checked });

describe('the freshness report', () => {
	it('names what is older than the months, the oldest first', () => {
		const facts = ['2026-08-26', '2026-05-25', '2026-05-26', '2026-05', '2025-12-01'].map(fact);
		const old = stale(facts, new Date('2026-11-26'), 6);
		expect(old.map(({ checked }) => checked)).toEqual(['2025-12-01', '2026-05', '2026-05-25']);
	});
	it('reads a date of every document and every client, and of the catalog', () => {
		const facts = readFacts(root);
		const places = facts.map(({ place }) => place.replace(/:\d+$/, ''));
		const files = (folder: string, ending: string) =>
			readdirSync(root + folder)
				.filter((file) => file.endsWith(ending))
				.map((file) => `${folder}/${file}`);
		for (const file of [
			...files('src/content/diagnoses', '.md'),
			...files('src/content/guide', '.md'),
			...files('src/lib/clients', '.reference.ts'),
			...files('src/lib/catalog', '.reference.ts')
		])
			expect(places, `${file} says nowhere when it was checked`).toContain(file);
		const today = new Date().toISOString();
		for (const { place, checked } of facts)
			expect(checked <= today, `${place} was checked in the future`).toBe(true);
	});
});
