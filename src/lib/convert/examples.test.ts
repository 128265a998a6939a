/** What the pages of the clients show is what each client reads. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { clients, type ClientDefinition } from '../clients/index.ts';
import { examplesFor } from './examples.ts';
import { isTarget } from './index.ts';

const targets = (clients as readonly ClientDefinition[]).filter(isTarget);

describe.each(targets.map((to) => [to.name, to] as const))('examples for %s', (_, to) => {
	const { program, address } = examplesFor(to);
	it.each([
		['a program', program],
		['an address', address]
	])('%s raises nothing above advice', async (_what, text) => {
		const { kind, entries, findings } = await analyse(text, { client: to.id });
		expect(kind).toBe('config');
		expect(entries).toHaveLength(1);
		expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});
});
