/** What goes in comes out; what is hostile, damaged or of another time is said to be, and old links keep working. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactConfig } from '../secrets/index.ts';
import {
	decodeConfigLink,
	encodeConfigLink,
	isConfigLink,
	mostBytes,
	safeLength,
	type ConfigLink
} from './config-link.ts';
import { checkCharacters } from './parts.ts';

/** Published: what each held when it was made. Add to it; never change or remove a line. */
const published: readonly (readonly [fragment: string, config: ConfigLink])[] = [
	[
		'#c1.cursor.windows.q1ZQyk0uCE4tKkstKlayUqiuVajlAgA.f81so',
		{ text: '{ "mcpServers": {} }\n', client: 'cursor', platform: 'windows' }
	]
];

const link: fc.Arbitrary<ConfigLink> = fc.record({
	text: fc.string({ unit: 'grapheme', maxLength: 400 }),
	client: fc.constantFrom('cursor', 'claude-desktop', null),
	platform: fc.constantFrom('windows', 'macos', 'linux', null)
});

/** A link that is whole, around any payload. */
function around(payload: string, head = 'c1.cursor._'): string {
	const body = `${head}.${payload}`;
	return `#${body}.${checkCharacters(body)}`;
}
const packed = (text: string | Buffer) => deflateRawSync(text).toString('base64url');

// Packing waits for streams: slow where many tests run side by side.
describe('the link of a config', { timeout: 60_000 }, () => {
	it.each(published)('still opens %s', async (fragment, config) => {
		expect(await decodeConfigLink(fragment)).toEqual({ kind: 'config', config });
	});

	it('gives back what went in, and needs no escaping', async () => {
		await fc.assert(
			fc.asyncProperty(link, async (config) => {
				const fragment = (await encodeConfigLink(config)) ?? '';
				expect(fragment).toMatch(/^[\w.-]+$/);
				expect(await decodeConfigLink(`#${fragment}`)).toEqual({ kind: 'config', config });
				expect(await decodeConfigLink(`${fragment}).`)).toEqual({ kind: 'config', config });
			})
		);
	});

	it('keeps every character: a mark at the start, line ends, blanks', async () => {
		const config = { text: '\uFEFF{\r\n\t"a": "ä 漢 🙂"\u00a0}\r\n', client: null, platform: null };
		const fragment = (await encodeConfigLink(config)) ?? '';
		expect(await decodeConfigLink(fragment)).toEqual({ kind: 'config', config });
	});

	it('is shorter than what chats cut, for three servers', async () => {
		const text = redactConfig(
			JSON.stringify(
				{
					mcpServers: {
						files: {
							command: 'npx',
							args: ['-y', '@modelcontextprotocol/server-filesystem', '/Users/ada/Documents']
						},
						github: {
							command: 'docker',
							args: [
								'run',
								'-i',
								'--rm',
								'-e',
								'GITHUB_PERSONAL_ACCESS_TOKEN',
								'ghcr.io/github/github-mcp-server'
							],
							env: { GITHUB_PERSONAL_ACCESS_TOKEN: `ghp_${'aB3'.repeat(12)}` }
						},
						docs: {
							type: 'http',
							url: 'https://mcp.example.com/mcp',
							headers: { Authorization: `Bearer ${'aB3-'.repeat(10)}` }
						}
					}
				},
				null,
				2
			),
			{ homes: true, hosts: true }
		);
		const config = { text, client: 'claude-desktop', platform: 'windows' } as const;
		const fragment = (await encodeConfigLink(config)) ?? '';
		expect(`https://clinic.example.org/check/#${fragment}`.length).toBeLessThan(safeLength / 2);
	});

	it('refuses what is too long for any link', async () => {
		const most = { text: 'a'.repeat(mostBytes), client: null, platform: null };
		const fragment = (await encodeConfigLink(most)) ?? '';
		expect(await decodeConfigLink(fragment)).toEqual({ kind: 'config', config: most });
		expect(await encodeConfigLink({ ...most, text: `${most.text}a` })).toBeNull();
	});

	it('opens the longest text that cannot be compressed', async () => {
		let state = 1;
		let text = '';
		for (let i = 0; i < 128 * 1024; i++) {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			text += String.fromCharCode(0x21 + ((state >>> 24) % 94));
		}
		const config = { text, client: null, platform: null };
		expect(await decodeConfigLink((await encodeConfigLink(config)) ?? '')).toEqual({
			kind: 'config',
			config
		});
	});

	it('stops unpacking a bomb', async () => {
		const bomb = packed(Buffer.alloc(64 * 1024 * 1024));
		expect(bomb.length).toBeLessThan(100_000);
		expect(await decodeConfigLink(around(bomb))).toMatchObject({
			kind: 'unreadable',
			words: expect.stringContaining('more text')
		});
	});

	it.each([
		['no payload', around('')],
		['no deflate', around('AAAA_-__')],
		['no base64url', around('a b/c+')],
		['a length that base64 cannot have', around('abcde')],
		['bytes that are no text', around(packed(Buffer.from([0xff, 0xfe, 0xc0])))],
		['deflate that ends too early', around(packed('{ "mcpServers": {} }').slice(0, -8))],
		['a part too many', around(`${packed('{}')}.x`)],
		['a client that is no id', around(packed('{}'), 'c1.../x._')],
		['a client that is a prototype', around(packed('{}'), 'c1.__proto__._')],
		['a system that there is not', around(packed('{}'), 'c1.cursor.beos')],
		['nothing behind the version', '#c1'],
		['a version that never was', '#c0.cursor._.AA.00000'],
		['no end', `#c1.${'A'.repeat(1_000_000)}`]
	])('says what is wrong: %s', async (_, fragment) => {
		const decoded = await decodeConfigLink(fragment);
		expect(decoded).toMatchObject({
			kind: 'unreadable',
			words: expect.stringMatching(/^This link .+[^.]$/)
		});
	});

	it('says that a link comes from the future', async () => {
		for (const fragment of ['#c2.cursor.x', '#c99', 'c2.&=?/'])
			expect(await decodeConfigLink(fragment)).toMatchObject({
				words: expect.stringContaining('newer')
			});
	});

	it('notices that a part was lost', async () => {
		await fc.assert(
			fc.asyncProperty(link, fc.nat(), async (config, at) => {
				const fragment = (await encodeConfigLink({ ...config, text: `${config.text}{}` })) ?? '';
				const cut = fragment.slice(0, 3 + (at % (fragment.length - 3)));
				expect((await decodeConfigLink(cut)).kind).toBe('unreadable');
			}),
			{ seed: 20261126, numRuns: 500 }
		);
	});

	it('answers any string', async () => {
		const anything = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string().map((text) => `#c1.${text}`),
			fc.base64String().map((text) => around(text.replaceAll(/[+/=]/g, '_')))
		);
		await fc.assert(
			fc.asyncProperty(anything, async (text) => {
				const decoded = await decodeConfigLink(text);
				expect(decoded.kind === 'none').toBe(!isConfigLink(text));
			})
		);
	});

	it.each([
		'',
		'#',
		'#main',
		'#client=cursor&os=windows',
		'#r1.cursor.macos.den3f',
		'#c',
		'#check'
	])('takes %j for something else', async (fragment) => {
		expect(await decodeConfigLink(fragment)).toEqual({ kind: 'none' });
	});
});
