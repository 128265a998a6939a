/** Every client's own two examples, for every other client: clean there, and it is said what is lost. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { clients, readEntries, type ClientDefinition } from '../clients/index.ts';
import { prepareReader, readConfig } from '../evidence/index.ts';
import { examples as published } from '../rules/config/inexact-version.examples.ts';
import { examplesFor } from './examples.ts';
import { convert, isTarget } from './index.ts';

const all = clients as readonly ClientDefinition[];
const targets = all.filter(isTarget);
const manifest = `{
  "manifest_version": "0.3",
  "name": "docs",
  "server": { "mcp_config": { "command": "npx", "args": ["-y", "docs-mcp"] } }
}`;

function filesOf(from: ClientDefinition): string[] {
	if (from.id === 'mcpb') return [manifest];
	if (from.id === 'server-json') return [published.good.text];
	const { program, address } = examplesFor(from);
	return [program, address];
}

it('has every client on one side, and all but the two formats on the other', () => {
	expect(all.length - targets.length).toBe(2);
});

describe.each(all.map((from) => [from.name, from] as const))('from %s', (_, from) => {
	it.each(targets.map((to) => [to.name, to] as const))('for %s', async (_, to) => {
		for (const text of filesOf(from)) {
			await prepareReader(text);
			const { entries } = readEntries(readConfig(text).root, from);
			expect(entries.length, text).toBeGreaterThan(0);
			const { text: written, lost } = convert(entries, { from, to });
			const { kind, findings, entries: read } = await analyse(written, { client: to.id });
			const bad = findings.filter(({ severity }) => severity !== 'advice');
			const gone = lost.filter(({ what }) => what === 'the entry').length;
			for (const { what, why } of lost) expect([what, why]).not.toContain('');
			// Of a package in a registry no config can be made.
			if (gone === entries.length) continue;
			expect(kind, written).toBe('config');
			expect(read.length, written).toBe(entries.length - gone);
			expect(
				bad.map(({ message }) => message),
				written
			).toEqual([]);
		}
	});
});
