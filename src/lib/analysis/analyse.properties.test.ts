/** What holds for any text at all: 20,000 texts, seeded, so that a failure can be repeated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signs, words } from '../../../scripts/fuzz/alphabet.ts';
import { readJson } from '../evidence/index.ts';
import { applyEdits, positions } from '../text/index.ts';
import { analyse, verifyFix, type AnalyseContext, type Report } from './index.ts';

const runs = { seed: 20261124 };

const config = `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ana/notes"],
      "env": { "LOG_LEVEL": "error" }
    },
    "docs": { "type": "http", "url": "https://mcp.example.com/mcp", "headers": { "X-Team": "a" } }
  }
}`;
const windows = `{\r\n\t"servers": {\r\n\t\t"git": {\r\n\t\t\t"command": "uvx", // git\r\n\t\t\t"args": ["mcp-server-git", "--repository", "C:\\\\src"],\r\n\t\t},\r\n\t},\r\n\t"inputs": []\r\n}\r\n`;

const soup = fc
	.array(
		fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words), fc.string({ maxLength: 6 })),
		{
			maxLength: 40
		}
	)
	.map((parts) => parts.join(''));
/** A real config with a few characters lost, added or exchanged. */
const mutated = fc
	.tuple(
		fc.constantFrom(config, windows),
		fc.array(
			fc.tuple(fc.nat(), fc.nat(6), fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...words))),
			{ minLength: 1, maxLength: 4 }
		)
	)
	.map(([text, changes]) =>
		changes.reduce<string>((result, [at, length, insert]) => {
			const start = at % (result.length + 1);
			return result.slice(0, start) + insert + result.slice(start + (length % 4));
		}, text)
	);
const anyText = fc.oneof(
	{ weight: 5, arbitrary: mutated },
	{ weight: 3, arbitrary: soup },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
	{ weight: 1, arbitrary: fc.json() }
);
const anyContext: fc.Arbitrary<AnalyseContext> = fc.constantFrom<AnalyseContext>(
	{},
	{ client: 'claude-desktop', platform: 'macos' },
	{ client: 'claude-code', platform: 'windows' },
	{ client: 'cursor', file: '.cursor/mcp.json' },
	{ client: 'vscode', platform: 'linux' },
	{ client: 'no-such-client' }
);

describe('analyse, on any text', () => {
	it('answers, the same each time, with places inside the text', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, anyContext, async (text, context) => {
				const report = await analyse(text, context);
				expect(report.recognised).not.toBe('');
				placesAreInside(text, report);
				expect(JSON.parse(JSON.stringify(report))).toEqual(
					JSON.parse(JSON.stringify(await analyse(text, context)))
				);
			}),
			{ ...runs, numRuns: 12_000 }
		);
	}, 120_000);

	it('offers fixes whose edits do not overlap, and corrects once and for all', async () => {
		await fc.assert(
			fc.asyncProperty(mutated, anyContext, async (text, context) => {
				const report = await analyse(text, context);
				for (const finding of report.findings)
					for (const fix of finding.fixes) {
						const fixed = applyEdits(text, fix.edits);
						expect(fixed, `${finding.rule}: ${fix.title}`).not.toBeNull();
						if (fixed !== null) untouchedBytesStay(text, fixed, fix.edits);
					}
				// A client that was only guessed is judged more mildly than a given one.
				const given = { ...context, client: report.client.id };
				const { corrected, findings } = await analyse(text, given);
				if (corrected === null) return;
				const again = await analyse(corrected, given);
				expect(again.corrected).not.toBe(corrected);
				expect(again.findings.length).toBeLessThan(findings.length);
			}),
			{ ...runs, numRuns: 5_000 }
		);
	}, 120_000);

	it('verifies a fix only where the finding is gone', async () => {
		await fc.assert(
			fc.asyncProperty(mutated, async (text) => {
				const context = { client: 'claude-code' };
				const report = await analyse(text, context);
				const finding = report.findings[0];
				const fix = finding?.fixes[0];
				if (!finding || !fix || !(await verifyFix(text, context, finding, fix))) return;
				const after = await analyse(applyEdits(text, fix.edits) ?? '', context);
				const count = ({ findings }: Report) =>
					findings.filter(({ rule }) => rule === finding.rule).length;
				expect(count(after)).toBeLessThan(count(report));
			}),
			{ ...runs, numRuns: 3_000 }
		);
	}, 120_000);
});

describe('readJson, on any text', () => {
	it('finds a fault exactly where JSON.parse refuses', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const faults = readJson(text).faults.filter(
					({ kind }) => kind !== 'duplicate-key' && kind !== 'silent-escape'
				);
				expect(faults.length === 0).toBe(parses(text));
			}),
			{ ...runs, numRuns: 10_000 }
		);
	}, 60_000);
});

function placesAreInside(text: string, { findings, entries }: Report) {
	const position = positions(text);
	for (const { primary, related, fixes } of findings) {
		for (const { span, line, column } of [primary, ...related]) {
			expect(span.start).toBeGreaterThanOrEqual(0);
			expect(span.end).toBeGreaterThanOrEqual(span.start);
			expect(span.end).toBeLessThanOrEqual(text.length);
			expect({ line, column }).toEqual(position(span.start));
		}
		for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toBeNull();
	}
	for (const { span } of entries) expect(span.end).toBeLessThanOrEqual(text.length);
}

/** What stands before, between and after the edits is the same before and after them. */
function untouchedBytesStay(
	before: string,
	after: string,
	edits: Report['findings'][number]['fixes'][number]['edits']
) {
	let [from, to] = [0, 0];
	for (const { span, text } of edits) {
		const kept = before.slice(from, span.start);
		expect(after.slice(to, to + kept.length)).toBe(kept);
		to += kept.length + text.length;
		from = span.end;
	}
	expect(after.slice(to)).toBe(before.slice(from));
}

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
