/** Every correct config of the corpus, for every other client: what comes out is as correct as what went in. */
import { describe, expect, it } from 'vitest';
import { cases, type Case } from '../../../tests/corpus/cases.ts';
import { analyse } from '../analysis/index.ts';
import { clientById, clients, readEntries, type ClientDefinition } from '../clients/index.ts';
import { prepareReader, readConfig } from '../evidence/index.ts';
import { convert, isTarget } from './index.ts';

const targets = (clients as readonly ClientDefinition[]).filter(isTarget);
const correct = cases().filter(({ kind, diagnosis }) => kind === 'config' && diagnosis === 'ok');

/** What a list of losses owns up to. */
const owned = new Set(['env-var-not-expanded', 'relative-path']);

async function judge(text: string, client: string, platform: Case['platform']) {
	const report = await analyse(text, { client, ...(platform && { platform }) });
	const bad = report.findings.filter(({ severity }) => severity !== 'advice');
	return { kind: report.kind, entries: report.entries.length, bad };
}

it('has configs to convert', () => {
	expect(correct.length).toBeGreaterThan(15);
});

describe.each(targets.map((to) => [to.name, to] as const))('for %s', (_, to) => {
	it('every correct config stays correct', async () => {
		for (const { id, input, clientId, platform } of correct) {
			const from = clientById(clientId);
			await prepareReader(input);
			const { entries } = readEntries(readConfig(input).root, from);
			const { text, lost } = convert(entries, { from, to, platform: platform ?? null });
			const before = await judge(input, from.id, platform);
			const after = await judge(text, to.id, platform);
			expect(after.kind, id).toBe('config');
			const gone = lost.filter(({ what }) => what === 'the entry').length;
			expect(after.entries, id).toBe(before.entries - gone);
			const fresh = after.bad.filter(
				({ rule }) =>
					!before.bad.some((other) => other.rule === rule) && !(owned.has(rule) && lost.length > 0)
			);
			expect(
				fresh.map(({ message }) => message),
				`${id}\n${text}`
			).toEqual([]);
		}
	}, 30_000);
});
