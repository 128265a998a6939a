/** What a browser runs says what the source says. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { clients } from '../../src/lib/clients/index.ts';
import { cases } from '../../tests/corpus/cases.ts';
import { logSignatures } from '../../src/lib/rules/log/index.ts';
import { rules } from '../../src/lib/rules/index.ts';
import { bundleEngine, importEngine } from './bundle.ts';

describe('the bundled engine', () => {
	let bundled: { readonly analyse: typeof analyse };
	let code = '';
	beforeAll(async () => {
		const [chunk] = await bundleEngine({ split: false, minify: true });
		code = chunk?.code ?? '';
		bundled = await importEngine(code);
	}, 60_000);

	it('judges every real case like the source', async () => {
		for (const item of cases())
			for (const client of [undefined, item.clientId]) {
				const context = client === undefined ? {} : { client };
				expect(await bundled.analyse(item.input, context), item.id).toEqual(
					await analyse(item.input, context)
				);
			}
	}, 60_000);

	it('judges an empty entry of every client like the source', async () => {
		const text =
			'{"mcpServers":{"a":{"type":1,"command":[],"args":{},"env":{"A":1},"url":2,"headers":[]}}}';
		for (const { id } of clients)
			expect(await bundled.analyse(text, { client: id })).toEqual(
				await analyse(text, { client: id })
			);
	});

	it('reads YAML of every kind like the source', async () => {
		const texts = [
			'extensions:\n  a: &a\n    cmd: npx\n    args: [-y, "x\\ty"]\n    envs: { N: 0x1F, M: 1e3, T: ~ }\n  b: *a\n',
			'mcpServers:\n  - name: a\n    command: |-\n      npx\n      -y\n    args: >\n      folded\n      text\n',
			'%YAML 1.1\n---\nmcpServers:\n  - name: yes\n    command: npx\n    timeout: 1_000\n...\n',
			'mcpServers:\n  a:\n    command: npx\n    command: uvx\n    url: !!binary aGk=\n    <<: *gone\n',
			'mcpServers:\n\t- command: [npx, }\n  ? complex\n  : value\n',
			'mcpServers: !!set { a, b }\nservers: !custom { command: 2026-01-01 }\n'
		];
		for (const text of texts)
			for (const client of ['goose', 'continue'] as const)
				expect(await bundled.analyse(text, { client }), text).toEqual(
					await analyse(text, { client })
				);
	});

	it('reads YAML like the source, whatever stands in it', async () => {
		const pieces = fc.constantFrom(
			...['a', 'b: ', '? ', ': ', '- ', '\n', '\n  ', '\n    ', '\r\n', ' ', '\t', '# c', ' # c\n'],
			...[
				'"',
				"'",
				'"x\\ty"',
				'"\\q"',
				'"a\n  b"',
				"'it''s'",
				'[',
				']',
				'{',
				'}',
				', ',
				'[a, b]',
				'{ a: 1 }'
			],
			...[
				'|',
				'>-',
				'|2+',
				'&a ',
				'*a',
				'*',
				'&',
				'!t ',
				'!!str ',
				'!!map ',
				'!',
				'!<x> ',
				'@',
				'%',
				'`'
			],
			...[
				'1',
				'0x1F',
				'1.50',
				'.nan',
				'~',
				'true',
				'<<: *a',
				'---\n',
				'...\n',
				'%YAML 1.1\n',
				'%TAG ! x:\n',
				'\ufeff'
			]
		);
		const text = fc
			.array(pieces, { maxLength: 14 })
			.map((parts) => `mcpServers:\n  - name: n\n    command: npx\n    ${parts.join('')}\n`);
		await fc.assert(
			fc.asyncProperty(text, async (yaml) => {
				const context = { client: 'continue' } as const;
				expect(await bundled.analyse(yaml, context)).toEqual(await analyse(yaml, context));
			}),
			{ numRuns: 200 }
		);
	}, 60_000);

	it('holds no validator, and none of what only pages show', () => {
		expect(code.includes('$ZodType') || code.includes('safeParse')).toBe(false);
		const sources = [...rules, ...logSignatures].flatMap((rule) => [...rule.sources]);
		expect(sources.length).toBeGreaterThan(100);
		// Addresses that the catalog knows as endpoints are there to be recognised.
		expect(sources.filter((source) => code.includes(`"${source}"`))).toEqual([]);
	});
});
