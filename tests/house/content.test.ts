/** Laws about the documents: every config block does what its info string says, every link resolves. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { analyse, verifyFix } from '../../src/lib/analysis/index.ts';
import type { Platform } from '../../src/lib/clients/index.ts';
import { evidenceRules } from '../../src/lib/rules/evidence-rules.ts';
import { configRules } from '../../src/lib/rules/index.ts';
import { logSignatures } from '../../src/lib/rules/log/index.ts';
import { applyEdits } from '../../src/lib/text/index.ts';
import { loadTrees, walk } from '../../src/lib/trees/index.ts';
import { entryVariants } from '../../src/lib/ui/markdown/entry-variants.ts';

const content = fileURLToPath(new URL('../../src/content/', import.meta.url));
const ids = documentsOf('diagnoses');

function documentsOf(room: string): string[] {
	return readdirSync(content + room)
		.filter((name) => name.endsWith('.md'))
		.map((name) => name.slice(0, -'.md'.length));
}

interface Block {
	readonly language: string;
	readonly text: string;
	readonly client?: string;
	readonly platform?: Platform;
	readonly raises?: readonly string[];
	readonly fixed: boolean;
	/** The name of an entry that is written once for all clients. */
	readonly entry?: string;
	/** The clients that it is for, where not for all. */
	readonly clients?: readonly string[];
}

function body(document: string): string {
	return readFileSync(`${content}${document}.md`, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
}

function blocks(markdown: string): Block[] {
	const found: Block[] = [];
	void marked.walkTokens(marked.lexer(markdown), (token) => {
		if (token.type !== 'code') return;
		// marked's own type for a token of this kind.
		const { lang = '', text } = token as Tokens.Code;
		const [language = '', ...words] = lang.split(/\s+/);
		const facts = new Map(
			words.map((word) => {
				const [key = '', value = ''] = word.split('=');
				return [key, value] as const;
			})
		);
		const os = facts.get('os');
		const raises = facts.get('raises');
		const client = facts.get('client');
		const entry = facts.get('entry');
		const clients = facts.get('clients');
		found.push({
			language,
			text,
			fixed: facts.has('fixed'),
			...(client && { client }),
			...(entry && { entry }),
			...(clients && { clients: clients.split(',') }),
			...(raises && { raises: raises.split(',') }),
			...((os === 'windows' || os === 'macos' || os === 'linux') && { platform: os })
		});
	});
	return found;
}

/** Diagnosis → who leads to it. */
const named = new Map<string, string[]>();
function name(diagnosis: string, by: string): void {
	named.set(diagnosis, [...(named.get(diagnosis) ?? []), by]);
}
for (const { id, diagnosis } of [...configRules, ...evidenceRules])
	name(diagnosis, `the rule ${id}`);
for (const { id, diagnosis } of logSignatures) name(diagnosis, `the log signature ${id}`);
for (const tree of await loadTrees())
	for (const place of walk(tree))
		if (place.kind === 'cause')
			for (const diagnosis of [place.cause.diagnosis, ...place.cause.otherwise])
				name(diagnosis, `the symptom ${tree.id}`);

describe('the documents', () => {
	it('exist for every diagnosis that a rule, a log signature or a symptom names', () => {
		for (const [diagnosis, by] of named)
			expect(
				ids,
				`${by.join(', ')} names ${diagnosis}: write src/content/diagnoses/${diagnosis}.md`
			).toContain(diagnosis);
	});
	it.each(ids)('%s is reached', (id) => {
		expect(
			named.get(id),
			`nothing leads to ${id}: name it in a rule, a log signature or a symptom`
		).toBeDefined();
	});
});

describe.each(ids)('diagnosis %s', (id) => {
	const markdown = body(`diagnoses/${id}`);
	it('is short enough to read when in a hurry', () => {
		const words = markdown.split(/^## Sources$/m)[0]?.split(/\s+/).length ?? 0;
		expect(words).toBeLessThanOrEqual(700);
	});
	it('links only to pages that exist', () => {
		for (const [, target = ''] of markdown.matchAll(/\]\(\/diagnoses\/([\w-]+)\/?[^)]*\)/g))
			expect(ids, `${id} links to a diagnosis that has no document`).toContain(target);
		expect(markdown).not.toMatch(
			/\]\((?!https:\/\/|\/(?:diagnoses|rules|symptoms|check|clients|discovery|redirect-uri|guide|about)\/|#)/
		);
	});
});

const documents = ['diagnoses', 'guide']
	.flatMap((room) => documentsOf(room).map((id) => `${room}/${id}`))
	.map((document) => ({ document, all: blocks(body(document)) }));
const withConfigs = documents.filter(({ all }) => all.some(({ client }) => client !== undefined));
const withEntries = documents.filter(({ all }) => all.some(({ entry }) => entry !== undefined));

function contextOf({ platform }: Block, client: string) {
	return { client, ...(platform && { platform }) };
}

/** What a document may hold after this text: each fix that has been tried, and all the safe ones together. */
async function cured(text: string, context: ReturnType<typeof contextOf>): Promise<string[]> {
	const report = await analyse(text, context);
	const candidates = [];
	for (const finding of report.findings)
		for (const fix of finding.fixes) {
			if (fix.safety === 'placeholder') continue;
			if (await verifyFix(text, context, finding, fix))
				candidates.push(normalised(applyEdits(text, fix.edits)));
		}
	if (report.corrected !== null) candidates.push(normalised(report.corrected));
	return candidates;
}

describe.each(withConfigs)('config blocks of $document', ({ all }) => {
	for (const [index, block] of all.entries()) {
		const { client } = block;
		if (!client) continue;
		const context = contextOf(block, client);
		it(`block ${index + 1} (${client}${block.fixed ? ', fixed' : ''}) does what it says`, async () => {
			const report = await analyse(block.text, context);
			const found = report.findings.filter(({ severity }) => severity !== 'advice' || block.raises);
			expect(found.map(({ rule }) => rule).sort()).toEqual([...(block.raises ?? [])].sort());
		});
		const next = all[index + 1];
		if (!block.raises || !next?.fixed || next.client !== client) continue;
		it(`block ${index + 2} is what a fix makes of block ${index + 1}, where there is one`, async () => {
			const candidates = await cured(block.text, context);
			if (candidates.length > 0) expect(candidates).toContain(normalised(next.text));
		});
	}
});

describe.each(withEntries)('entries of $document', ({ document, all }) => {
	const concerned = clientsOf(document);
	for (const [index, block] of all.entries()) {
		const { entry, text, raises, platform } = block;
		if (entry === undefined) continue;
		const clients = block.clients ?? concerned;
		const context = { ...(clients && { clients }), ...(platform && { platform }) };
		it(`block ${index + 1} (${entry}) is clean, or at fault as it says, in each client`, async () => {
			const variants = await entryVariants(
				[{ name: entry, text, ...(raises && { raises }) }],
				context
			);
			expect(variants, 'no client can have it, or the fault').not.toEqual([]);
			for (const variant of variants)
				for (const client of variant.clients) {
					const report = await analyse(variant.blocks[0]?.text ?? '', contextOf(block, client.id));
					const found = report.findings.filter(({ severity }) => severity !== 'advice' || raises);
					expect(report.entries, client.name).toHaveLength(1);
					expect(found.map(({ rule }) => rule).sort(), client.name).toEqual(
						(raises ?? []).toSorted()
					);
				}
		});
		const next = all[index + 1];
		if (!raises || !next?.fixed || next.entry === undefined) continue;
		it(`block ${index + 2} is what a fix makes of block ${index + 1}, where there is one`, async () => {
			expect(next.entry).toBe(entry);
			const variants = await entryVariants(
				[
					{ name: entry, text, raises },
					{ name: entry, text: next.text }
				],
				context
			);
			for (const { clients, blocks } of variants) {
				const [before, after] = blocks;
				const [client] = clients;
				if (!before || !after || !client) continue;
				const candidates = await cured(before.text, contextOf(block, client.id));
				if (candidates.length > 0)
					expect(candidates, client.name).toContain(normalised(after.text));
			}
		});
	}
});

/** As the front matter has them. */
function clientsOf(document: string): string[] | undefined {
	const text = readFileSync(`${content}${document}.md`, 'utf8');
	return /^clients: \[(.+)\]$/m
		.exec(text)?.[1]
		?.split(/, */)
		.filter((id) => id !== 'generic');
}

/** Layout may differ; what the client reads may not. */
function normalised(text: string | null): string {
	try {
		// JSON is YAML, too.
		return JSON.stringify(parse(text ?? ''));
	} catch {
		return (text ?? '').replace(/\s+/g, ' ').trim();
	}
}
