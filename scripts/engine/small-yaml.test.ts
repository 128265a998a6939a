/** What is cut out of the library `yaml` is still in it: after an update, a cut that meets nothing is to be written anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cuts, keptToItself, neverCalled, rewritten, shortened, smallYaml } from './small-yaml.ts';

const folder = 'node_modules/yaml/browser/dist/';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.js'))
	.map((file) => ({ id: `/${folder}${file}`, code: readFileSync(folder + file, 'utf8') }));

describe('the cuts', () => {
	it.each(cuts.map(([what]) => what))('meet something: %s', (what) => {
		expect(files.some(({ code }) => code.search(what) !== -1)).toBe(true);
	});

	it('leave out whole files, each with the names that others import', () => {
		const hollow = files.filter(({ id }) => neverCalled.test(id));
		expect(hollow.length).toBeGreaterThan(10);
		for (const { id, code } of hollow) {
			const names = /^export \{ ([^}]*) \}/m.exec(code)?.[1]?.split(', ') ?? [];
			for (const name of names) expect(smallYaml(code, id)).toContain(`as ${name} }`);
		}
	});

	it.each(Object.keys(rewritten))('have something in place of a file that is there: %s', (name) => {
		const file = files.find(({ id }) => id.endsWith(name));
		const [, names = ''] = /^export \{ ([^}]*) \}/m.exec(file?.code ?? '') ?? [];
		expect(names).not.toBe('');
		for (const exported of names.split(', '))
			expect(rewritten[name]).toMatch(new RegExp(`(?:class|as) ${exported}\\b`));
	});

	it('give short names to what no other file knows', () => {
		const renamed = files.filter(({ id }) => keptToItself.test(id));
		expect(renamed.length).toBe(2);
		for (const { id, code } of renamed) {
			const names = [...code.matchAll(/\bthis\.([a-z]+[A-Z]\w*)/g)].map(([, name]) => name ?? '');
			const others = files.filter((file) => file.id !== id && !neverCalled.test(file.id));
			for (const name of new Set(names))
				expect(others.filter((file) => smallYaml(file.code, file.id).includes(`.${name}`))).toEqual(
					[]
				);
			expect(shortened(code)).not.toMatch(/\bthis\.[a-z]+[A-Z]/);
		}
	});

	it('make of the library less than two thirds', () => {
		const size = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
		const before = size(files.map(({ code }) => code));
		expect(size(files.map(({ code, id }) => smallYaml(code, id))) / before).toBeLessThan(2 / 3);
	});
});
