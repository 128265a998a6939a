/** What machines read names everything that people read, and can be parsed. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { GET as diagnosesJson } from '../../src/routes/diagnoses.json/+server.ts';
import { GET as llms } from '../../src/routes/llms.txt/+server.ts';
import { GET as rulesJson } from '../../src/routes/rules.json/+server.ts';
import { clients } from '../../src/lib/clients/index.ts';
import { rules } from '../../src/lib/rules/index.ts';
import { symptoms } from '../../src/lib/trees/symptoms.ts';
import { chapterTwin, diagnosisTwin } from '../../src/lib/ui/twins/documents.ts';

const idsIn = (folder: string) =>
	readdirSync(fileURLToPath(new URL(`../../src/content/${folder}/`, import.meta.url)))
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.replace(/^\d+-|\.md$/g, ''));
const diagnoses = idsIn('diagnoses');
const chapters = idsIn('guide');

/** The endpoints look at nothing of the request. */
async function read(endpoint: (event: never) => Response | Promise<Response>): Promise<string> {
	return (await endpoint(undefined as never)).text();
}

describe('rules.json', () => {
	it('names every rule once', async () => {
		const rows = JSON.parse(await read(rulesJson)) as { id: string; page: string }[];
		const ids = rows.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(rules.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
		for (const { id, page } of rows) expect(page).toBe(`/rules/${id}/`);
	});
});

describe('diagnoses.json', () => {
	it('names every diagnosis once, whole', async () => {
		const rows = JSON.parse(await read(diagnosesJson)) as { id: string }[];
		expect(rows.map(({ id }) => id).sort()).toEqual(diagnoses.toSorted());
		for (const row of rows)
			expect(row, row.id).toMatchObject({
				title: expect.any(String),
				summary: expect.any(String),
				checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
				markdown: `/diagnoses/${row.id}.md`
			});
	});
});

describe('llms.txt', () => {
	let text = '';
	beforeAll(async () => {
		text = await read(llms);
	});
	it('starts as the form asks', () => {
		expect(text).toMatch(/^# MCP Clinic\n\n> .+\n\n/);
	});
	it('links every symptom, diagnosis, chapter and client once', () => {
		const links = [...text.matchAll(/^- \[.+\]\((\/[^)]+)\): .+$/gm)].map(([, path]) => path);
		expect(links.toSorted()).toEqual(
			[
				...symptoms.map(({ id }) => `/symptoms/${id}/`),
				...diagnoses.map((id) => `/diagnoses/${id}.md`),
				...chapters.map((id) => `/guide/${id}.md`),
				...clients.filter(({ id }) => id !== 'generic').map(({ id }) => `/clients/${id}/`),
				'/diagnoses.json',
				'/rules.json'
			].toSorted()
		);
		expect(text.match(/^- /gm)).toHaveLength(links.length);
	});
});

describe('the Markdown twins', () => {
	it.each([
		...diagnoses.map((id) => [`diagnoses/${id}`, () => diagnosisTwin(id)] as const),
		...chapters.map((id) => [`guide/${id}`, () => chapterTwin(id)] as const)
	])('%s', async (_, read) => {
		const text = await read();
		expect(text).toMatch(/^# \S.*\n\n\S.*\n\n- /);
		// Nothing of our own form is left.
		expect(text).not.toMatch(/^\s*(?:```|~~~)\w+ .*(?:client|clients|entry|raises|snippet|os)=/m);
		expect(text).not.toMatch(/^title: /m);
		expect((text?.match(/^\s*(?:```|~~~)/gm)?.length ?? 0) % 2).toBe(0);
		expect(text).toMatch(/\n## Sources\n[^]*\nChecked on \d{4}-\d\d-\d\d\.\n$/);
	});
});
