/** Where a finding hides those that it supersedes; and which fixes are offered on which system. */
import { describe, expect, it } from 'vitest';
import type { Platform } from '../clients/define.ts';
import { check } from './check.ts';
import { configContext } from './context.ts';
import { defineRule, type ConfigRule, type Place } from './define.ts';

/** Entries at the top of the file, with other settings between them. */
const text = `{
  "a": { "command": "npx" },
  "b": "a setting",
  "c": { "command": "npx" },
  "d": ["another"]
}`;

function rule(
	id: string,
	places: readonly Place[],
	supersedes: readonly string[] = []
): ConfigRule {
	return defineRule({
		id,
		reads: 'config',
		severity: 'error',
		confidence: 'certain',
		diagnosis: id,
		supersedes,
		sources: [],
		messages: { here: 'Here' },
		config(_, report) {
			for (const at of places) report({ message: 'here', at });
		}
	});
}
const at = (...names: string[]): Place[] => names.map((name) => [name]);

function left(hiding: readonly Place[], hidden: readonly Place[]): string[] {
	const { context } = configContext(text, { client: 'warp' });
	const rules = [rule('loud', hiding, ['quiet']), rule('quiet', hidden)];
	return check(context, rules)
		.findings.filter((finding) => finding.rule === 'quiet')
		.map(({ primary }) => primary.path?.join('.') ?? 'text');
}
const all = at('a', 'b', 'c', 'd');

describe('what a finding supersedes', () => {
	it('has two places that are entries, and two that are none', () => {
		const { context } = configContext(text, { client: 'warp' });
		expect(context.entries.map(({ name }) => name)).toEqual(['a', 'c']);
	});
	it.each(['a', 'b', 'd'])('is hidden at the same place, %s, and nowhere else', (name) => {
		const others = ['a', 'b', 'c', 'd'].filter((other) => other !== name);
		expect(left(at(name), all)).toEqual(others);
	});
	it('is hidden inside that place, too', () => {
		expect(left(at('d'), [['d', 0], ...at('b')])).toEqual(['b']);
		expect(left([['a', 'command']], at('a', 'c'))).toEqual(['c']);
	});
	it('is hidden everywhere by what concerns the whole file', () => {
		expect(left([[]], all)).toEqual([]);
		expect(left([{ span: { start: 0, end: 1 } }], all)).toEqual([]);
	});
	it('is hidden only by what hides it', () => {
		expect(left([], all)).toHaveLength(4);
	});
});

describe('an entry that is switched off', () => {
	const broken: ConfigRule = {
		...rule('broken', []),
		entry({ entry }, report) {
			report({ message: 'here', at: entry.path });
		}
	};
	const severities = (client: string | undefined, ...entries: object[]) => {
		const mcpServers = Object.fromEntries(entries.map((entry, index) => [`a${index}`, entry]));
		const { context } = configContext(JSON.stringify({ mcpServers }), { client });
		return check(context, [broken])
			.findings.toSorted((a, b) => a.primary.span.start - b.primary.span.start)
			.map(({ severity }) => severity);
	};
	const off = { command: 'npx', disabled: true };
	const on = { command: 'npx', disabled: false };

	it('has no errors, its neighbours have', () => {
		expect(severities('kiro', off, on)).toEqual(['advice', 'error']);
	});
	it('may be one for some client, where none is known', () => {
		expect(severities(undefined, off, on)).toEqual(['advice', 'error']);
	});
	it('is not off for a client without that switch', () => {
		expect(severities('claude-desktop', off)).toEqual(['error']);
	});
});

describe('a fix for some systems', () => {
	const path = ['a', 'command'];
	const fix = (value: string, platforms?: readonly Platform[]) => ({
		title: `Write ${value}`,
		safety: 'review' as const,
		...(platforms && { platforms }),
		changes: [{ op: 'replace' as const, path, value }]
	});
	const varied: ConfigRule = {
		...rule('varied', []),
		config(_, report) {
			report({
				message: 'here',
				at: path,
				fixes: () => [fix('a'), fix('b', ['windows']), fix('c', ['macos', 'linux'])]
			});
		}
	};
	const offered = (platform?: Platform) => {
		const { context } = configContext(text, { client: 'warp', platform });
		const [finding] = check(context, [varied]).findings;
		return finding?.fixes.map(({ title, platforms }) => [title, platforms]);
	};

	it('is offered there, as the only one', () => {
		expect(offered('windows')).toEqual([
			['Write a', undefined],
			['Write b', undefined]
		]);
		for (const platform of ['macos', 'linux'] as const)
			expect(offered(platform)).toEqual([
				['Write a', undefined],
				['Write c', undefined]
			]);
	});
	it('is named where the system is not known', () => {
		expect(offered()).toEqual([
			['Write a', undefined],
			['Write b', ['windows']],
			['Write c', ['macos', 'linux']]
		]);
	});
});

describe('what was found in an excerpt', () => {
	const excerpt = defineRule({ ...rule('excerpt', [[]]), fatal: true, ofExcerpts: true });
	const first = (place: Place) => {
		const { context } = configContext(text, { client: 'warp' });
		const [finding] = check(context, [excerpt, rule('inside', [place])]).findings;
		return `${finding?.confidence ?? ''} ${finding?.rule ?? ''}`;
	};
	it('comes after what is certainly wrong with an entry in it', () => {
		expect(first(['a', 'command'])).toBe('certain inside');
	});
	it('comes before what concerns the rest of the file', () => {
		expect(first([])).toBe('certain excerpt');
	});
});
