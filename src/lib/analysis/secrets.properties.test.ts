/** No part of a secret leaves the engine, wherever somebody pasted it; `corrected` and edits belong to the editor alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSecrets } from '../secrets/index.ts';
import { analyse, type AnalyseContext } from './index.ts';

const body = (alphabet: string, length: number) =>
	fc
		.array(fc.constantFrom(...alphabet.split('')), { minLength: length, maxLength: length + 20 })
		.map((letters) => letters.join(''));
const mixed = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Secrets that their look gives away, assembled here. */
const token = fc.oneof(
	body(mixed, 36).map((rest) => 'gh' + `p_${rest}`),
	body(mixed, 60).map((rest) => 'sk' + `-ant-api03-${rest}`),
	body(mixed, 24).map((rest) => 'xo' + `xb-12345678-${rest}`),
	body('0123456789abcdef', 40).map((rest) => 'sb' + `p_${rest}`),
	fc
		.tuple(body(mixed, 40), body(mixed, 40))
		.map(([a, b]) => ['ey', 'J', a, '.', a, '.', b].join(''))
);
/** Secrets that only the name beside them gives away. */
const named = body(mixed + '!+/=', 12);

const places: readonly ((secret: string) => unknown)[] = [
	(secret) => ({ command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: secret } }),
	(secret) => ({ command: 'npx', args: ['-y', 'x-mcp'], env: { API_KEY: `"${secret}"\n` } }),
	(secret) => ({ command: 'npx', args: ['x-mcp', '--token', secret] }),
	(secret) => ({ command: `npx x-mcp --token=${secret}` }),
	(secret) => ({ command: 'npx', args: [`x-mcp --api-key ${secret}`] }),
	(secret) => ({
		command: 'npx',
		args: ['mcp-remote', 'https://a.example.com/mcp', '--header', `Authorization: Bearer ${secret}`]
	}),
	(secret) => ({ command: 'docker', args: ['run', '-e', `API_TOKEN=${secret}`, 'mcp/x'] }),
	(secret) => ({ url: 'http://a.example.com/mcp', headers: { Authorization: `Bearer ${secret}` } }),
	(secret) => ({
		url: 'https://a.example.com/mcp',
		headers: { Authorization: `Bearer Bearer ${secret} ` }
	}),
	(secret) => ({ url: 'https://a.example.com/mcp', headers: { Authorization: secret } }),
	(secret) => ({ url: ` https://a.example.com/mcp?api_key=${encodeURIComponent(secret)}` }),
	(secret) => ({ url: `https://ana:${encodeURIComponent(secret)}@a.example.com/mcp` }),
	(secret) => ({ url: 'https://a.example.com/mcp', env: { Authorization: `Bearer ${secret}` } }),
	(secret) => ({
		command: 'npx',
		args: [
			'-y',
			'@modelcontextprotocol/server-postgres',
			`postgres://u:${encodeURIComponent(secret)}@db/x`
		]
	}),
	(secret) => ({ command: 'npx', env: [`API_KEY=${secret}`] }),
	(secret) => ({ command: 'npx', bearer_token: secret, tokens: [secret] })
];
/** Where only the look can help. */
const oddPlaces: readonly ((secret: string) => unknown)[] = [
	(secret) => ({ command: secret }),
	(secret) => ({ command: `x=${secret}`, args: ['>', 'a'] }),
	(secret) => ({ [secret]: { command: 'npx' } }),
	(secret) => ({ command: 'npx', args: [secret, { [secret]: 1 }] }),
	(secret) => ({ command: 'npx', env: { [secret]: '$X', Y: secret } }),
	(secret) => ({ url: secret, headers: { [secret]: '', X: `${secret}\n` }, type: secret }),
	(secret) => ({ command: 'docker', args: ['run', secret], env: { [secret]: '1' } })
];
const contexts: readonly AnalyseContext[] = [
	{},
	{ client: 'claude-desktop', platform: 'windows' },
	{ client: 'claude-code', platform: 'macos', file: '.mcp.json' },
	{ client: 'cursor' },
	{ client: 'vscode', file: '.vscode/mcp.json' }
];

async function leaks(text: string, secret: string, context: AnalyseContext) {
	const { findings, ...rest } = await analyse(text, context);
	const shown = JSON.stringify({
		rest: { ...rest, corrected: null },
		findings: findings.map((finding) => ({
			...finding,
			fixes: finding.fixes.map(({ title }) => title)
		}))
	});
	for (let i = 0; i + 8 <= secret.length; i++) {
		const part = secret.slice(i, i + 8);
		if (shown.includes(part))
			return shown.slice(Math.max(0, shown.indexOf(part) - 200)).slice(0, 400);
	}
	return null;
}
const wrap = (entry: unknown, name = 'docs') =>
	JSON.stringify({ mcpServers: { [name]: entry }, servers: { [name]: entry } }, null, 2);

describe('secrets', () => {
	it('do not survive where a name or a place gives them away', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.oneof(token, named),
				fc.constantFrom(...places),
				fc.constantFrom(...contexts),
				async (secret, place, context) => {
					const text = wrap(place(secret));
					expect(await leaks(text, secret, context)).toBeNull();
					expect(await leaks(text.slice(0, -3), secret, context)).toBeNull();
				}
			),
			{ seed: 20261126, numRuns: 1500 }
		);
	}, 60_000);
	it('do not survive anywhere when their look gives them away', async () => {
		await fc.assert(
			fc.asyncProperty(
				token,
				fc.constantFrom(...places, ...oddPlaces),
				fc.constantFrom(...contexts),
				async (secret, place, context) => {
					const hidden = findSecrets(secret)[0];
					const secretPart = secret.slice(hidden?.start ?? 0);
					expect(await leaks(wrap(place(secret)), secretPart, context)).toBeNull();
					expect(await leaks(wrap(place('x'), secret), secretPart, context)).toBeNull();
				}
			),
			{ seed: 20261126, numRuns: 1500 }
		);
	}, 60_000);
});
