/**
 * The table test of a rule, as strict as can be: exact findings, exact places, exact texts, and every
 * fix applied and analysed again.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Platform } from '../clients/index.ts';
import { prepareReader } from '../evidence/index.ts';
import { applyEdits } from '../text/index.ts';
import { check } from './check.ts';
import { configContext } from './context.ts';
import type { Confidence, ConfigRule, Severity } from './define.ts';
import type { Finding } from './finding.ts';
import { configRules } from './index.ts';

interface Case {
	/** Id of the client that reads the text; guessed from the text where it is absent. */
	readonly client?: string;
	/** The file: text as written, or a value that is written with two blanks of indentation. */
	readonly config: unknown;
	readonly platform?: Platform;
	readonly file?: string;
}
interface Expected<MessageId extends string> {
	readonly message: MessageId;
	/** The marked text, exactly. */
	readonly text: string;
	/** Dotted, `mcpServers.docs.args.0`; needed where the finding has a path. */
	readonly at?: string;
	readonly severity?: Severity;
	readonly confidence?: Confidence;
	/** What the file is after each fix, in order; needed where there are fixes. */
	readonly output?: unknown;
	readonly outputs?: readonly unknown[];
}
type Invalid<MessageId extends string> = Case &
	(Expected<MessageId> | { readonly findings: readonly Expected<MessageId>[] });

/**
 * @param rule the rule under test; it must be in `rules/index.ts`
 * @param table correct look-alikes that must stay silent, and faults with exactly what they raise
 */
export function ruleTester<MessageId extends string>(
	rule: ConfigRule<string, MessageId>,
	table: { readonly valid: readonly Case[]; readonly invalid: readonly Invalid<MessageId>[] }
): void {
	describe(rule.id, () => {
		beforeAll(async () => {
			for (const text of [
				'[mcp_servers.a]\n',
				'mcpServers:\n  - name: a\n',
				'claude mcp add a -- b'
			])
				await prepareReader(text);
		});
		it('is listed in rules/index.ts', () => {
			expect(configRules.map(({ id }) => id)).toContain(rule.id);
		});
		it('has at least two silent and one speaking case, none of them twice', () => {
			expect(table.valid.length, 'correct look-alikes').toBeGreaterThanOrEqual(2);
			expect(table.invalid.length, 'faults').toBeGreaterThanOrEqual(1);
			const all = [...table.valid, ...table.invalid].map((item) =>
				JSON.stringify([item.client, textOf(item.config), item.platform, item.file])
			);
			expect(new Set(all).size).toBe(all.length);
		});
		it('has a case for each message', () => {
			const seen = new Set(
				table.invalid.flatMap((item) => expectations(item)).map(({ message }) => message)
			);
			expect([...seen].sort()).toEqual(Object.keys(rule.messages).sort());
		});
		describe('stays silent', () => {
			for (const item of table.valid)
				it(title(item), () => {
					expect(findings(rule, item)).toEqual([]);
				});
		});
		describe('speaks', () => {
			for (const item of table.invalid)
				it(title(item), () => {
					speaks(rule, item);
				});
		});
	});
}

const mayFollow = new Set<string>(
	configRules.filter((one: ConfigRule) => one.mayFollow).map(({ id }) => id)
);

function speaks<MessageId extends string>(
	rule: ConfigRule<string, MessageId>,
	item: Invalid<MessageId>
) {
	const text = textOf(item.config);
	const found = findings(rule, item);
	const expected = expectations(item);
	expect(found.map(({ message }) => message)).toHaveLength(expected.length);
	for (const [index, finding] of found.entries()) {
		const want = expected[index];
		if (!want) throw new Error('more findings than expectations');
		const template = rule.messages[want.message];
		expect(finding.message).toMatch(asPattern(template));
		// What a person wrote in braces is no placeholder of ours.
		for (const placeholder of template.match(/\{\w+\}/g) ?? [])
			expect(finding.message, 'an unfilled placeholder').not.toContain(placeholder);
		expect(finding.message.length, 'length of the message').toBeLessThanOrEqual(160);
		const { span, path } = finding.primary;
		expect(text.slice(span.start, span.end)).toBe(want.text);
		expect(path?.join('.')).toBe(want.at);
		expect(finding.severity).toBe(want.severity ?? rule.severity);
		expect(finding.confidence).toBe(want.confidence ?? rule.confidence);
		const outputs = want.outputs ?? ('output' in want ? [want.output] : []);
		expect(finding.fixes.length, 'number of fixes; give `output` for each').toBe(outputs.length);
		const titles = finding.fixes.map(({ title }) => title);
		expect(new Set(titles).size, `titles of fixes: ${titles.join(', ')}`).toBe(titles.length);
		for (const [nth, fix] of finding.fixes.entries()) {
			if (fix.platforms) {
				expect(item.platform, 'a fix for some systems, where the system is known').toBeUndefined();
				expect(fix.safety, 'what is right on some systems only').not.toBe('safe');
			}
			expect(fix.title.split(' ').length, `words in "${fix.title}"`).toBeLessThanOrEqual(5);
			const fixed = applyEdits(text, fix.edits);
			if (fixed === null) throw new Error('edits overlap');
			const output = outputs[nth];
			if (typeof output === 'string') expect(fixed).toBe(output);
			else expect(JSON.parse(fixed)).toEqual(output);
			const after = check(contextOf({ ...item, config: fixed }), configRules).findings;
			const before = check(contextOf(item), configRules).findings;
			expect(count(after, rule.id), 'the finding is gone').toBeLessThan(
				Math.max(1, count(found, rule.id))
			);
			// What a fix leaves to be filled in may be found as a placeholder.
			const fresh = after
				.filter(({ rule: id }) => !mayFollow.has(id))
				.filter(({ rule: id }) => count(after, id) > count(before, id))
				.filter(({ rule: id }) => !(fix.safety === 'placeholder' && id === 'placeholder-left-in'));
			expect(
				fresh.map(({ message }) => message),
				'nothing new appears'
			).toEqual([]);
		}
	}
}

function expectations<MessageId extends string>(
	item: Invalid<MessageId>
): readonly Expected<MessageId>[] {
	return 'findings' in item ? item.findings : [item];
}

function findings(rule: ConfigRule, item: Case): Finding[] {
	const { onlyFor, ...always } = rule;
	const context = contextOf(item);
	const { findings: found } = check(context, [rule]);
	if (onlyFor) expect(check(context, [always]).findings, 'what `onlyFor` hides').toEqual(found);
	return found;
}

function contextOf(item: Case) {
	const { context } = configContext(textOf(item.config), item);
	return deepFreeze(context);
}

function deepFreeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	// Client definitions are shared; their schemas keep caches.
	if ('schema' in value) return value;
	Object.freeze(value);
	for (const child of Object.values(value)) deepFreeze(child);
	return value;
}

function textOf(config: unknown): string {
	return typeof config === 'string' ? config : JSON.stringify(config, null, 2);
}

function title(item: Case): string {
	const where = [item.client, item.platform, item.file]
		.filter((part) => part !== undefined)
		.join(', ');
	const text = textOf(item.config).replace(/\s+/g, ' ');
	return `${where}: ${text.length > 100 ? `${text.slice(0, 99)}…` : text}`;
}

function count(found: readonly Finding[], rule: string): number {
	return found.filter((finding) => finding.rule === rule).length;
}

function asPattern(template: string): RegExp {
	const parts = template
		.split(/\{\w+\}/)
		.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${parts.join('[^]*')}$`);
}
