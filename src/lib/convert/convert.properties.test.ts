/** There and back again: what two clients both support means the same after two conversions. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	clientById,
	clients,
	readEntries,
	type ClientDefinition,
	type Entry
} from '../clients/index.ts';
import { generic } from '../clients/generic.ts';
import { prepareReader, readConfig } from '../evidence/index.ts';
import { describe as describeEntry } from './describe.ts';
import { convert, isTarget } from './index.ts';

const targets = (clients as readonly ClientDefinition[]).filter(isTarget);

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/);
const variable = fc.stringMatching(/^[A-Z][A-Z0-9_]{1,10}$/);
/** Without signs that could start a reference; what is one stands alone. */
const plain = fc
	.string({ unit: 'grapheme', maxLength: 20 })
	.filter((text) => !/[$%{}]/.test(text) && text.trim() !== '');
const value = fc.oneof(
	{ weight: 3, arbitrary: plain },
	variable.map((name) => `\${${name}}`),
	fc.tuple(word, variable).map(([text, name]) => `${text}\${${name}}`)
);
const header = fc.oneof(
	plain.filter((text) => /^[\x21-\x7e]+$/.test(text)),
	variable.map((name) => `Bearer \${${name}}`),
	variable.map((name) => `\${${name}}`)
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const program = fc.record({
	command: word,
	args: fc.array(fc.oneof(plain, value), { maxLength: 4 }),
	env: fc.dictionary(variable, value, { maxKeys: 3 }),
	cwd: optional(word.map((name) => `/srv/${name}`))
});
/** An address that ends in a transport's name, and a `type` that agrees with it. */
const endpoint = fc.constantFrom<[string, string?]>(
	['mcp', 'http'],
	['mcp'],
	['sse', 'sse'],
	['sse'],
	['v1', 'http']
);
const address = fc
	.tuple(
		word,
		endpoint,
		fc.dictionary(fc.stringMatching(/^X-[A-Z][a-z]{1,8}$/), header, { maxKeys: 3 })
	)
	.map(([host, [end, type], headers]) => ({
		url: `https://${host}.example.com/${end}`,
		headers,
		...(type !== undefined && { type })
	}));
const config = fc
	.dictionary(word, fc.oneof(program, address), { minKeys: 1, maxKeys: 3 })
	.map((mcpServers) => JSON.stringify({ mcpServers }));

function read(text: string, client: ClientDefinition): readonly Entry[] {
	return readEntries(readConfig(text).root, client).entries;
}
/** What an entry means, the spelling of its references apart. */
function meaning(entry: Entry, client: ClientDefinition) {
	const { settings, rest, ...told } = describeEntry(entry, client);
	const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
		a < b ? -1 : 1;
	const bare = JSON.stringify(
		{
			...told,
			env: told.env.toSorted(byName),
			headers: told.headers.toSorted(byName),
			settings: [...settings].map(([name, { value: held }]) => [name, held]),
			rest: rest.map(({ path }) => path)
		},
		(key, held: unknown) => (key === 'text' ? undefined : held)
	);
	return JSON.parse(bare) as unknown;
}

describe('conversion there and back', () => {
	beforeAll(async () => {
		await prepareReader('[mcp_servers.a]\n');
		await prepareReader('mcpServers:\n  - name: a\n');
	});
	it('keeps the meaning where nothing is lost', () => {
		let kept = 0;
		fc.assert(
			fc.property(
				config,
				fc.constantFrom(...targets),
				fc.constantFrom(...targets),
				(text, a, b) => {
					const own = read(convert(read(text, generic), { from: generic, to: a }).text, a);
					const there = convert(own, { from: a, to: b });
					if (there.lost.length > 0 || own.length === 0) return;
					const back = convert(read(there.text, b), { from: b, to: a });
					const again = read(back.text, a);
					kept++;
					expect(
						again.map((entry) => meaning(entry, a)),
						`${a.id} → ${b.id}\n${there.text}\n${back.text}`
					).toEqual(own.map((entry) => meaning(entry, a)));
				}
			),
			{ numRuns: 400 }
		);
		expect(kept).toBeGreaterThan(60);
	}, 60_000);
	it('writes a config again as it was', () => {
		fc.assert(
			fc.property(config, fc.constantFrom(...targets), (text, to) => {
				const once = convert(read(text, generic), { from: generic, to }).text;
				const twice = convert(read(once, to), { from: to, to });
				expect(twice.text).toBe(once);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);
	it('never throws, and answers with a config, whatever the names and values', () => {
		const wild = fc.dictionary(
			fc.string({ unit: 'grapheme' }),
			fc.record(
				{
					command: fc.jsonValue(),
					args: fc.jsonValue(),
					env: fc.jsonValue(),
					url: fc.oneof(fc.webUrl(), fc.jsonValue()),
					timeout: fc.jsonValue(),
					oauth: fc.jsonValue()
				},
				{ requiredKeys: [] }
			)
		);
		fc.assert(
			fc.property(
				wild,
				fc.constantFrom(...targets),
				fc.constantFrom(...targets),
				(mcpServers, from, to) => {
					const { text } = convert(read(JSON.stringify({ mcpServers }), from), { from, to });
					expect(readConfig(text).faults.filter(({ kind }) => kind !== 'empty')).toEqual([]);
				}
			),
			{ numRuns: 150 }
		);
	}, 60_000);
	it('hides no secret less than it says', () => {
		const token = `ghp_${'a1B2'.repeat(9)}`;
		const text = JSON.stringify({
			mcpServers: {
				github: {
					command: 'npx',
					args: ['-y', 'x', '--token', token],
					env: { GITHUB_TOKEN: token }
				},
				docs: {
					url: `https://docs.example.com/mcp?api_key=${token}`,
					headers: { Authorization: `Bearer ${token}` }
				}
			}
		});
		for (const to of targets) {
			const hidden = convert(read(text, clientById('cursor')), {
				from: clientById('cursor'),
				to,
				secrets: 'reference'
			});
			expect(hidden.text, to.id).not.toContain(token);
			expect(JSON.stringify(hidden.lost)).not.toContain(token);
		}
	});
});
