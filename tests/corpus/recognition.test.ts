/** Which client reads it? Told from the text of real cases alone. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { cases } from './cases.ts';

const configs = cases().filter(({ kind, clientId }) => kind === 'config' && clientId !== 'generic');

describe('the client of a config', () => {
	const guesses = Promise.all(
		configs.map(async ({ id, clientId, input }) => {
			const { client } = await analyse(input);
			const first = client.id === clientId;
			const offered = first || (!client.certain && client.alternatives.includes(clientId));
			return { first, offered, certain: client.certain, words: `${id} ${clientId}: ${client.id}` };
		})
	);
	it('is named, or offered where the text leaves it open', async () => {
		const all = await guesses;
		const missed = all.filter(({ offered }) => !offered).map(({ words }) => words);
		expect(1 - missed.length / all.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
	});
	it('is right wherever it is called certain', async () => {
		const wrong = (await guesses).filter(({ certain, first }) => certain && !first);
		expect(wrong.map(({ words }) => words)).toEqual([]);
	});
});
