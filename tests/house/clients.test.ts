/** Laws about clients: what a newcomer must do is named by a failing test, not remembered. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { analyse } from '../../src/lib/analysis/index.ts';
import { clients, shapeOf, type ClientDefinition } from '../../src/lib/clients/index.ts';
import { callbacks } from '../../src/lib/catalog/callbacks.reference.ts';
import type { ClientReference } from '../../src/lib/clients/reference.ts';
import { clientGroups } from '../../src/lib/ui/client-sheet.ts';

const room = fileURLToPath(new URL('../../src/lib/clients/', import.meta.url));
const documents = fileURLToPath(new URL('../../src/content/diagnoses/', import.meta.url));
const ids = clients.map(({ id }): string => id);
const files = readdirSync(room)
	.filter((name) => readFileSync(`${room}${name}`, 'utf8').includes('= defineClient({'))
	.map((name) => name.slice(0, -'.ts'.length));
const references = import.meta.glob<{ reference: ClientReference }>(
	'../../src/lib/clients/*.reference.ts',
	{ eager: true }
);

describe('the registry of clients', () => {
	it('lists every client, alphabetical, `generic` last', () => {
		for (const file of files)
			expect(
				ids,
				`clients/${file}.ts is not in clients/index.ts. Add it in alphabetical order.`
			).toContain(file);
		expect(ids).toEqual([...files.filter((id) => id !== 'generic').sort(), 'generic']);
	});
	it('keeps what only pages show out of the engine', () => {
		for (const name of readdirSync(room))
			if (!/(?:\.reference|\.test)\.ts$|^reference\.ts$/.test(name))
				expect(readFileSync(`${room}${name}`, 'utf8'), name).not.toMatch(
					/from '\.\/(?:[\w-]+\.)?reference\.ts'/
				);
	});
	it('has a place in the list of pages for every client', () => {
		const listed = clientGroups.flatMap(({ ids: group }): readonly string[] => group);
		const named = 'name it in a group of src/lib/ui/client-sheet.ts, once';
		expect(listed.toSorted(), named).toEqual(ids.filter((id) => id !== 'generic').toSorted());
	});
	it('gives each file to the clients that read it', () => {
		for (const { id, files: ends, notRead = [] } of clients as readonly ClientDefinition[])
			for (const end of [...ends, ...notRead]) {
				expect(end, id).toBe(end.toLowerCase());
				expect(end, id).not.toMatch(/^\/|\\/);
			}
	});
});

describe.each(clients.map((client: ClientDefinition) => [client.id, client] as const))(
	'client %s',
	(id, client) => {
		const reference = references[`../../src/lib/clients/${id}.reference.ts`]?.reference;

		it('has its reference beside it, with sources and the date of the last look', () => {
			if (!reference) throw new Error(`write src/lib/clients/${id}.reference.ts`);
			expect(reference.sources.length).toBeGreaterThan(0);
			for (const { url, title } of reference.sources) {
				expect(url).toMatch(/^https:\/\/\S+$/);
				expect(title).not.toBe('');
			}
			expect(reference.checked).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])(?:-\d\d)?$/);
		});
		it('sends its browser back to addresses that are offered for comparison', () => {
			const offered = new Set(callbacks.flatMap(({ uris }) => uris));
			const missing = (reference?.oauth.redirectUris ?? []).filter((uri) => !offered.has(uri));
			expect(missing, 'not in src/lib/catalog/callbacks.reference.ts').toEqual([]);
		});
		it('leads from each mistake to a diagnosis that exists', () => {
			for (const { what, diagnosis } of reference?.mistakes ?? [])
				expect(existsSync(`${documents}${diagnosis}.md`), `${what}: ${diagnosis}`).toBe(true);
		});
		it('publishes its schema', () => {
			const schema = z.toJSONSchema(client.schema);
			const names = Object.keys(schema.properties ?? {});
			expect(names.sort()).toEqual([...(shapeOf(client.schema).properties?.keys() ?? [])].sort());
		});
		it('names only fields that its schema knows', () => {
			const known = shapeOf(client.schema).properties;
			const named = [
				...Object.values(client.fields ?? {}).flat(),
				...Object.values(client.nested ?? {}).flatMap(([first]) => (first ? [String(first)] : [])),
				...Object.keys(client.timeouts ?? {}),
				...Object.keys(client.urlMeans ?? {}),
				...(client.off ? [client.off.field] : [])
			];
			expect(named.filter((key) => !known?.has(key))).toEqual([]);
		});
		it('writes words for `type` that its schema takes', () => {
			const options = shapeOf(client.schema).properties?.get('type')?.options;
			if (!options) return;
			for (const word of [...client.httpTypes, ...(client.stdioTypes ?? [])])
				expect(options).toContain(word);
		});
		it('has nothing against its own example', async () => {
			if (!reference) return;
			const report = await analyse(reference.example, { client: id });
			expect(report.kind).toBe('config');
			expect(report.entries.length).toBeGreaterThan(0);
			expect(report.findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
		});
		// `generic` stands for every client that is not recognised.
		if (id === 'generic') return;
		it('is offered for its own example', async () => {
			if (!reference) return;
			const { client: guess } = await analyse(reference.example);
			expect([guess.id, ...(guess.certain ? [] : guess.alternatives)]).toContain(id);
		});
	}
);
