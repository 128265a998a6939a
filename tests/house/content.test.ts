/** Laws about the documents: every config block does what its info string says, every link resolves. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { analyse, verifyFix } from '../../src/lib/analysis/index.ts';
import type { Platform } from '../../src/lib/clients/index.ts';
import { configRules } from '../../src/lib/rules/index.ts';
import { applyEdits } from '../../src/lib/text/index.ts';
import { loadTrees, walk } from '../../src/lib/trees/index.ts';

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
		found.push({
			language,
			text,
			fixed: facts.has('fixed'),
			...(client && { client }),
			...(raises && { raises: raises.split(',') }),
			...((os === 'windows' || os === 'macos' || os === 'linux') && { platform: os })
		});
	});
	return found;
}

const reached = new Set<string>([
	...configRules.map(({ diagnosis }) => diagnosis),
	...(await loadTrees()).flatMap((tree) =>
		walk(tree).flatMap((place) => (place.kind === 'cause' ? [place.cause.diagnosis] : []))
	)
]);

describe('the documents', () => {
	it('exist for every diagnosis that a rule or a tree names', () => {
		expect([...reached].filter((id) => !ids.includes(id))).toEqual([]);
	});
});

describe.each(ids)('diagnosis %s', (id) => {
	const markdown = body(`diagnoses/${id}`);
	it('is short enough to read when in a hurry', () => {
		const words = markdown.split(/^## Sources$/m)[0]?.split(/\s+/).length ?? 0;
		expect(words).toBeLessThanOrEqual(750);
	});
	it('links only to pages that exist', () => {
		for (const [, target = ''] of markdown.matchAll(/\]\(\/diagnoses\/([\w-]+)\/?[^)]*\)/g))
			expect(ids, `${id} links to a diagnosis that has no document`).toContain(target);
		expect(markdown).not.toMatch(
			/\]\((?!https:\/\/|\/(?:diagnoses|rules|symptoms|check|clients|discovery|redirect-uri|guide|about)\/|#)/
		);
	});
});

const withConfigs = ['diagnoses', 'guide']
	.flatMap((room) => documentsOf(room).map((id) => `${room}/${id}`))
	.map((document) => ({ document, all: blocks(body(document)) }))
	.filter(({ all }) => all.some(({ client }) => client !== undefined));

describe.each(withConfigs)('config blocks of $document', ({ all }) => {
	for (const [index, block] of all.entries()) {
		if (!block.client) continue;
		const context = { client: block.client, ...(block.platform && { platform: block.platform }) };
		it(`block ${index + 1} (${block.client}${block.fixed ? ', fixed' : ''}) does what it says`, async () => {
			const report = await analyse(block.text, context);
			const found = report.findings.filter(({ severity }) => severity !== 'advice' || block.raises);
			expect(found.map(({ rule }) => rule).sort()).toEqual([...(block.raises ?? [])].sort());
		});
		const next = all[index + 1];
		if (!block.raises || !next?.fixed || next.client !== block.client) continue;
		it(`block ${index + 2} is what a fix makes of block ${index + 1}, where there is one`, async () => {
			const report = await analyse(block.text, context);
			const candidates = [];
			for (const finding of report.findings)
				for (const fix of finding.fixes) {
					if (fix.safety === 'placeholder') continue;
					if (await verifyFix(block.text, context, finding, fix))
						candidates.push(normalised(applyEdits(block.text, fix.edits)));
				}
			if (report.corrected !== null) candidates.push(normalised(report.corrected));
			if (candidates.length > 0) expect(candidates).toContain(normalised(next.text));
		});
	}
});

/** Layout may differ; what the client reads may not. */
function normalised(text: string | null): string {
	try {
		return JSON.stringify(JSON.parse(text ?? ''));
	} catch {
		return (text ?? '').replace(/\s+/g, ' ').trim();
	}
}
