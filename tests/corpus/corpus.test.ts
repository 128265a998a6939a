/** The engine on real cases: accuracy may only rise, and correct configs stay silent. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { cases, type Case } from './cases.ts';
import floors from './floors.json' with { type: 'json' };
import { score, type Share } from './score.ts';

const configs = cases().filter(({ kind }) => kind === 'config');
const four = configs.filter(({ clientId }) => clientId !== 'generic');

describe('the collection', () => {
	it('holds every case once, with an id and a source', () => {
		const all = cases();
		expect(all).toHaveLength(296);
		expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
		expect(all.filter(({ source }) => !/^https?:\/\//.test(source))).toEqual([]);
	});
});

const others = cases().filter(({ kind }) => kind !== 'config');

const atLeast = (share: Share, least: number) => {
	const misses = share.wrong.map(
		({ case: { id, diagnosis }, found }) => `${id} wants ${diagnosis}, found ${found}`
	);
	expect(share.of).toBeGreaterThan(0);
	expect(share.right / share.of, misses.join('\n')).toBeGreaterThanOrEqual(least);
};

const groups: readonly [
	string,
	readonly Case[],
	Record<'withClient' | 'textAlone' | 'fixed', number>
][] = [
	['clients with a sheet', four, floors.fourClients],
	['every client', configs, floors.everyClient]
];
describe.each(groups)('configs of %s', { timeout: 60_000 }, (_, items, floor) => {
	const result = score(items);
	it('the first finding is right when the client is given', async () => {
		atLeast((await result).withClient, floor.withClient);
	});
	it('the first finding is right from the text alone', async () => {
		atLeast((await result).textAlone, floor.textAlone);
	});
	it('fixes lead to a text without errors', async () => {
		atLeast((await result).fixed, floor.fixed);
	});
	it('correct configs stay silent', async () => {
		atLeast((await result).silent, 1);
	});
});

describe('logs, exchanges, metadata and tokens', { timeout: 60_000 }, () => {
	const result = score(others);
	it('the first finding is right when the client is given', async () => {
		atLeast((await result).withClient, floors.otherKinds.withClient);
	});
	it('the first finding is right from the text alone', async () => {
		atLeast((await result).textAlone, floors.otherKinds.textAlone);
	});
	it('the first finding marks the place', async () => {
		atLeast((await result).placed, floors.otherKinds.placed);
	});
	it('correct ones stay silent', async () => {
		atLeast((await result).silent, 1);
	});
});

it('counts what a correction cures as a second analysis does', async () => {
	for (const { id, input, clientId: client } of cases()) {
		const before = await analyse(input, { client });
		if (before.corrected === null) continue;
		const after = await analyse(before.corrected, { client: before.client.id });
		expect(before.cured, id).toBe(before.findings.length - after.findings.length);
	}
}, 60_000);
