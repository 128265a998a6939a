/** The fuzzer itself: the same inputs each time, a judge that can say no, and a first thousand of them. */
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { readSeeds } from './seeds.ts';
import { generatorNames, makeInput } from './texts.ts';

const seeds = await readSeeds();

describe('inputs', () => {
	it('are the same whenever they are asked for', () => {
		const later = makeInput(3, 77, seeds);
		for (let index = 0; index < 77; index++) makeInput(3, index, seeds);
		expect(makeInput(3, 77, seeds)).toEqual(later);
		expect(makeInput(4, 77, seeds)).not.toEqual(later);
	}, 60_000);
	it('come from every generator, some with a token in them', () => {
		const inputs = Array.from({ length: 1500 }, (_, index) => makeInput(5, index, seeds));
		expect(new Set(inputs.map(({ generator }) => generator))).toEqual(new Set(generatorNames));
		expect(
			inputs.filter(({ planted, text }) => planted && text.includes(planted)).length
		).toBeGreaterThan(300);
		expect(new Set(inputs.map(({ text }) => text)).size).toBeGreaterThan(1350);
	}, 60_000);
	it('hold', async () => {
		for (let index = 0; index < 1000; index++)
			expect(await judge(makeInput(20261126, index, seeds), index), `input ${index}`).toBeNull();
	}, 120_000);
});

describe('the judge', () => {
	it('names a secret that gets out', async () => {
		const planted = ['gh', 'p_', 'aB3'.repeat(12)].join('');
		const text = `{"mcpServers":{"a":{"command":"npx","args":["x-mcp"],"x":"${planted}"},"${planted.slice(6)}":{}}}`;
		const context = { client: 'claude-code' };
		expect(await judge({ generator: '', text, context, planted }, 1)).toContain(
			'lets a secret out'
		);
	});
	it('names what throws', async () => {
		// No text at all: never from a page, only to see the judge at work.
		const broken = { generator: '', text: null as unknown as string, context: {}, planted: null };
		expect(await judge(broken, 1)).toContain('throws TypeError');
	});
});
