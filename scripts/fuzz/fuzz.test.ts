/** The fuzzer itself: the same inputs each time, a judge that can say no, and a first thousand of them. */
import { describe, expect, it } from 'vitest';
import { clients } from '../../src/lib/clients/index.ts';
import { judge, thorough } from './judge.ts';
import { readSeeds } from './seeds.ts';
import { generatorNames, makeInput } from './texts.ts';

const seeds = await readSeeds();

describe('inputs', () => {
	it('are the same whenever they are asked for', () => {
		const later = makeInput(3, 77, seeds);
		for (let index = 0; index < 77; index++) makeInput(3, index, seeds);
		expect(makeInput(3, 77, seeds)).toEqual(later);
		expect(makeInput(4, 77, seeds)).not.toEqual(later);
	}, 60_000);
	it('come from every generator, some with a token in them', () => {
		const inputs = Array.from({ length: 1500 }, (_, index) => makeInput(5, index, seeds));
		expect(new Set(inputs.map(({ generator }) => generator))).toEqual(new Set(generatorNames));
		expect(
			inputs.filter(({ planted, text }) => planted && text.includes(planted)).length
		).toBeGreaterThan(300);
		expect(new Set(inputs.map(({ text }) => text)).size).toBeGreaterThan(1350);
	}, 60_000);
	it('hold', async () => {
		for (let index = 0; index < 1000; index++)
			expect(await judge(makeInput(20261126, index, seeds), index), `input ${index}`).toBeNull();
	}, 120_000);
});

/** Found by the fuzzer: a name made of a secret, in small letters or in capitals, where the secret itself was masked. */
describe('what once got out', () => {
	const jwt = [
		'ey',
		'J',
		'xUfegA7K7ixVU9Q',
		'.',
		'ey',
		'J',
		'avjj58bL223y7Rmgi7',
		'.',
		'RcU8ar6n'
	].join('');
	const slack = ['xo', 'xb-12345678-', 'a9gLrvMCWGZALdJm7dL43SNm'].join('');
	const github = ['gh', 'p_', 'aB3dE5gH7'.repeat(4)].join('');
	const run = (word: string) => `"args": ["run", "-i", "--rm", "${word}", "mcp/puppeteer"]`;
	const cases: readonly (readonly [name: string, planted: string, text: string])[] = [
		[
			'the name of an entry, from an argument',
			jwt,
			`"command": "docker",\n${run(`Bearer ${jwt}`)}\n{ "a": 1 }`
		],
		['the name of a fragment', github, `{ "command": "docker", ${run(github)} }`],
		['the name of an entry, from an address', slack, `{ "url": "https://${slack}@localhost/mcp" }`],
		[
			'a name in a list',
			jwt,
			`{ "mcpServers": [{ "name": "x ${jwt}", "command": "npx", "args": ["-y", "x-mcp"] }] }`
		],
		[
			'a variable with a token in its name',
			slack,
			`{ "mcpServers": { "docs": { "command": "npx", "args": ["-y", "mcp-remote", "https://mcp.example.com/mcp", "--header", "Authorization:\${A}"],
  "env": { "AUTH_Hhttps://ana:${slack}@mcp.example.com/mcpEADER": "Bearer ${github}" } } } }`
		],
		[
			'a header with a token in its name',
			slack,
			`{ "mcpServers": { "docs": { "url": "https://mcp.example.com/mcp", "headers": { "X-${slack}": "abcdefgh1" } } } }`
		],
		[
			'a header argument with a token in its name',
			slack,
			`{ "mcpServers": { "docs": { "command": "npx", "args": ["mcp-remote", "https://mcp.example.com/mcp", "--header", "X-${slack}: a b"] } } }`
		]
	];
	it.each(cases)(
		'stays in: %s',
		async (_, planted, text) => {
			for (const [at, { id }] of clients.entries())
				for (const platform of ['windows', 'macos'] as const) {
					const context = { client: id, platform };
					const index = at * thorough;
					expect(await judge({ generator: '', text, context, planted }, index), id).toBeNull();
				}
		},
		60_000
	);
});

describe('the judge', () => {
	it('names a secret that gets out', async () => {
		const planted = ['gh', 'p_', 'aB3'.repeat(12)].join('');
		const text = `{"mcpServers":{"a":{"command":"npx","args":["x-mcp"],"x":"${planted}"},"${planted.slice(6)}":{}}}`;
		const context = { client: 'claude-code' };
		expect(await judge({ generator: '', text, context, planted }, 1)).toContain(
			'lets a secret out'
		);
	});
	it('names what throws', async () => {
		// No text at all: never from a page, only to see the judge at work.
		const broken = { generator: '', text: null as unknown as string, context: {}, planted: null };
		expect(await judge(broken, 1)).toContain('throws TypeError');
	});
});
