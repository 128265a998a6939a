/** What a browser runs says what the source says. */
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { clients } from '../../src/lib/clients/index.ts';
import { cases } from '../../tests/corpus/cases.ts';
import { logSignatures } from '../../src/lib/rules/log/index.ts';
import { rules } from '../../src/lib/rules/index.ts';
import { smallEngine } from './plugin.ts';

describe('the bundled engine', () => {
	let bundled: { readonly analyse: typeof analyse };
	let code = '';
	beforeAll(async () => {
		const result = await build({
			configFile: false,
			logLevel: 'warn',
			plugins: [smallEngine()],
			build: {
				write: false,
				target: 'es2023',
				lib: { entry: 'src/lib/analysis/index.ts', formats: ['es'] },
				rolldownOptions: { output: { codeSplitting: false } }
			}
		});
		// `write: false` without `watch` gives the output of each format.
		const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
		code = output?.output[0].code ?? '';
		// It exports what its source exports.
		bundled = (await import(
			`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
		)) as typeof bundled;
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

	it('holds no validator, and none of what only pages show', () => {
		expect(code.includes('$ZodType') || code.includes('safeParse')).toBe(false);
		const sources = [...rules, ...logSignatures].flatMap((rule) => [...rule.sources]);
		expect(sources.length).toBeGreaterThan(100);
		// Addresses that the catalog knows as endpoints are there to be recognised.
		expect(sources.filter((source) => code.includes(`"${source}"`))).toEqual([]);
	});
});
