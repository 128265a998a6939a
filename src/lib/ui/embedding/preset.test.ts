/** A preset names a server and nothing more: what else a page sends is refused in words, and what is shown is correct. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '$lib/analysis/index.ts';
import { clients, type ClientDefinition } from '$lib/clients/index.ts';
import { isTarget } from '$lib/convert/index.ts';
import { presetSnippet } from './preset-snippet.ts';
import { launchers, longestPreset, readPreset, type ServerPreset } from './preset.ts';

const program = { name: 'acme', command: 'npx', args: ['-y', '@acme/mcp'], env: ['ACME_API_KEY'] };
const address = {
	name: 'acme',
	url: 'https://mcp.acme.example/mcp',
	headers: ['Authorization', 'X-Team']
};
const read = (value: unknown) => readPreset(JSON.stringify(value));

describe('a preset', { timeout: 60_000 }, () => {
	it('is a launcher with arguments and variables, or an https address with headers', () => {
		expect(read(program)).toEqual(program);
		expect(read(address)).toEqual(address);
		expect(read({ name: 'a', command: 'uvx' })).toEqual({
			name: 'a',
			command: 'uvx',
			args: [],
			env: []
		});
		const docker = ['run', '-i', '--rm', '-e', 'ACME_API_KEY', '-p', '8080:80', 'acme/mcp'];
		expect(read({ ...program, command: 'docker', args: docker })).toMatchObject({ args: docker });
	});

	it('has an address as browsers read it', () => {
		expect(read({ name: 'a', url: 'https://MCP.Acme.example\\@evil.example/x y' })).toMatchObject({
			url: 'https://mcp.acme.example/@evil.example/x%20y'
		});
	});

	it.each<[string, unknown]>([
		['no name', { command: 'npx' }],
		['a name with markup', { ...program, name: '<b>acme</b>' }],
		['a name that turns text around', { ...program, name: 'a\u202Eb' }],
		['a name without end', { ...program, name: 'a'.repeat(61) }],
		['a launcher that nobody knows', { ...program, command: 'acme-server' }],
		['a launcher in a folder', { ...program, command: '/tmp/npx' }],
		['a shell', { ...program, command: 'bash', args: ['server.sh'] }],
		['cmd', { ...program, command: 'cmd', args: ['/c', 'npx', 'x'] }],
		['program text for Node', { ...program, command: 'node', args: ['-e', 'alert(1)'] }],
		['program text for Node, packed', { ...program, command: 'node', args: ['-pe', '1'] }],
		['program text for Python', { ...program, command: 'python3', args: ['-Ic', 'print(1)'] }],
		['program text for Deno', { ...program, command: 'deno', args: ['eval', '1'] }],
		['program text for npx', { ...program, args: ['-c', 'x'] }],
		['a shell in a container', { ...program, command: 'docker', args: ['run', 'x', '/bin/sh'] }],
		['an entry point', { ...program, command: 'docker', args: ['run', '--entrypoint=bash', 'x'] }],
		['an argument with a line break', { ...program, args: ['a\nb'] }],
		['an argument with an unseen sign', { ...program, args: ['a\u200Bb'] }],
		['an argument that is no text', { ...program, args: [1] }],
		['an argument without end', { ...program, args: ['a'.repeat(401)] }],
		['too many arguments', { ...program, args: Array.from({ length: 31 }, () => 'a') }],
		['values of variables', { ...program, env: { ACME_API_KEY: 'x' } }],
		['a variable that is none', { ...program, env: ['A=B'] }],
		['both kinds', { ...program, url: 'https://a.example/mcp' }],
		['http', { name: 'a', url: 'http://a.example/mcp' }],
		['a script', { name: 'a', url: 'javascript:alert(1)' }],
		['no address', { name: 'a', url: 'mcp' }],
		['a password', { name: 'a', url: 'https://u:p@a.example/mcp' }],
		['something else', { ...program, cwd: '/' }],
		['a list', [program]],
		['nothing', null],
		['a number', 5]
	])('is refused in words: %s', (_, value) => {
		expect(read(value)).toEqual({ refused: expect.stringMatching(/^[^.]{8,200}$/) });
	});

	it('is no JSON, no text, or too long', () => {
		for (const given of ['', '{', 'x', undefined, null, 5, {}, [], 'a'.repeat(longestPreset + 1)])
			expect(readPreset(given)).toHaveProperty('refused');
		expect(readPreset('{"__proto__":{"name":"a","command":"npx"}}')).toHaveProperty('refused');
	});

	it('answers anything', () => {
		const near = fc.record(
			{
				name: fc.oneof(fc.constant('acme'), fc.string()),
				command: fc.oneof(fc.constantFrom(...launchers, 'bash'), fc.string()),
				args: fc.oneof(fc.array(fc.string()), fc.anything()),
				env: fc.oneof(fc.array(fc.constantFrom('A', 'B_C')), fc.anything()),
				url: fc.oneof(fc.webUrl(), fc.string())
			},
			{ requiredKeys: ['name'] }
		);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.json(), near, fc.jsonValue()), (value) => {
				let text: string | undefined;
				try {
					text = typeof value === 'string' ? value : JSON.stringify(value);
				} catch {
					// No JSON: as it is, then.
				}
				for (const given of [value, text]) {
					const preset = readPreset(given);
					if ('refused' in preset) expect(preset.refused).toMatch(/^[ -~]{8,200}$/);
					else if ('url' in preset) expect(preset.url).toMatch(/^https:\/\//);
					else expect(launchers).toContain(preset.command);
				}
			}),
			{ numRuns: 500 }
		);
	});
});

describe('the snippet of a preset', { timeout: 60_000 }, () => {
	const targets = (clients as readonly ClientDefinition[]).filter(isTarget);
	const presets: readonly ServerPreset[] = [
		program,
		address,
		{ name: 'Acme Docs', command: 'uvx', args: ['acme-docs'], env: [] }
	];

	it.each(targets.map(({ name, id }) => [name, id]))(
		'is what the check takes for correct, but for what is to be filled in: %s',
		async (_, client) => {
			for (const preset of presets)
				for (const platform of ['windows', 'macos', 'linux'] as const) {
					const { text, lost } = presetSnippet(preset, { client, platform });
					if (lost.some(({ what }) => what === 'the entry')) continue;
					const { findings } = await analyse(text, { client, platform });
					const faults = findings.filter(
						({ severity, rule }) => severity !== 'advice' && rule !== 'placeholder-left-in'
					);
					expect(
						faults.map(({ message }) => message),
						text
					).toEqual([]);
				}
		}
	);

	it('says the author’s server, and where the reader’s own value belongs', () => {
		const { text } = presetSnippet(program, { client: 'vscode', platform: 'macos' });
		expect(JSON.parse(text)).toEqual({
			servers: {
				acme: {
					command: 'npx',
					args: ['-y', '@acme/mcp'],
					env: { ACME_API_KEY: '<your ACME_API_KEY>' }
				}
			}
		});
	});
});
