/** Texts as they were met in public issues and files: what is answered rightly today stays so. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { causes } from '../../src/lib/ui/search/search.ts';
import floorsFile from './floors.json' with { type: 'json' };
import { judge, rounds } from './texts.ts';

const all = rounds();
/** By round: how many texts must be answered rightly. */
const floors: Readonly<Record<string, number>> = floorsFile;

it('holds each text once, and names diagnoses that exist', () => {
	const texts = all.flatMap(({ texts }) => texts);
	expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
	expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
	const documents = readdirSync(new URL('../../src/content/diagnoses/', import.meta.url));
	const known = new Set([...documents.map((file) => file.replace('.md', '')), 'ok']);
	expect(texts.flatMap(({ accepts }) => accepts).filter((id) => !known.has(id))).toEqual([]);
});

it('says for each round how many are answered rightly', () => {
	expect(Object.keys(floors)).toEqual(all.map(({ name }) => name));
});

it('has the cause among its five suggestions, mostly, where no rule knew the text', () => {
	const unknown = all
		.flatMap(({ texts }) => texts)
		.filter(
			({ first, id, accepts }) =>
				first === 'silent' && !id.startsWith('config') && !accepts.includes('ok')
		);
	const missed = unknown.filter(
		({ text, accepts }) =>
			!causes(text)
				.slice(0, 5)
				.some(({ id }) => accepts.includes(id))
	);
	expect(missed.length / unknown.length, missed.map(({ id }) => id).join('\n')).toBeLessThan(0.25);
});

describe.each(all)('$name', ({ name, texts }) => {
	it('is answered at least as well as before', async () => {
		const missed: string[] = [];
		for (const text of texts) {
			const verdict = await judge(text);
			if (verdict !== 'right') missed.push(`${text.id} ${verdict}`);
		}
		expect(texts.length - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(
			floors[name] ?? 0
		);
	}, 30_000);
});
