import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleToken } from '../rules/sample-token.ts';
import { planDiscovery, probeCommands, shells, type DiscoveryPlan } from './index.ts';

const host = 'https://mcp.example.com';
const prm = `${host}/.well-known/oauth-protected-resource`;

function plan(address: string, issuer = ''): DiscoveryPlan {
	const planned = planDiscovery(address, issuer);
	if (planned.kind !== 'plan') throw new Error(`no plan for ${address}`);
	return planned;
}
const urlsOf = (found: DiscoveryPlan, way: number, step: number) =>
	found.ways[way]?.steps[step]?.urls;

describe('the metadata of the MCP server', () => {
	it.each([
		[host, [prm]],
		[`${host}/`, [prm]],
		[`${host}/mcp`, [`${prm}/mcp`, prm]],
		[`${host}/mcp/`, [`${prm}/mcp`, prm]],
		[`${host}/public/mcp`, [`${prm}/public/mcp`, prm]],
		[`${host}/mcp?tenant=a`, [`${prm}/mcp?tenant=a`, prm]],
		[`"${host}/mcp",`, [`${prm}/mcp`, prm]],
		[
			`${host}:8443/mcp`,
			[
				`${host}:8443/.well-known/oauth-protected-resource/mcp`,
				`${host}:8443/.well-known/oauth-protected-resource`
			]
		]
	])('%s', (address, urls) => {
		expect(urlsOf(plan(address), 0, 1)).toEqual(urls);
	});
});

describe('the metadata of the authorization server', () => {
	it.each([
		[
			'https://auth.example.com',
			['/.well-known/oauth-authorization-server', '/.well-known/openid-configuration']
		],
		[
			'https://auth.example.com/tenant1',
			[
				'/.well-known/oauth-authorization-server/tenant1',
				'/.well-known/openid-configuration/tenant1',
				'/tenant1/.well-known/openid-configuration'
			]
		]
	])('%s', (issuer, paths) => {
		const found = plan(`${host}/mcp`, issuer);
		expect(urlsOf(found, 0, 2)).toEqual(paths.map((path) => `https://auth.example.com${path}`));
		expect(urlsOf(found, 1, 1)).toEqual([`https://auth.example.com${paths[0] ?? ''}`]);
	});
	it('is at the root in 2025-03-26', () => {
		expect(urlsOf(plan(`${host}/public/mcp`), 2, 0)).toEqual([
			`${host}/.well-known/oauth-authorization-server`
		]);
	});
	it('is looked for in this order where nothing is found', () => {
		expect(urlsOf(plan(`${host}/public/mcp`), 3, 0)).toEqual([
			`${prm}/public/mcp`,
			prm,
			`${host}/.well-known/oauth-authorization-server`,
			`${host}/.well-known/openid-configuration`
		]);
	});
});

describe('clients built on the Python SDK', () => {
	it.each([
		[host, [prm]],
		[`${host}/mcp`, [`${prm}/mcp`, prm]],
		[`${host}/mcp/`, [`${prm}/mcp/`, prm]],
		[`${host}/mcp?tenant=a`, [`${prm}/mcp`, prm]]
	])('keep a slash and drop a query: %s', (address, urls) => {
		const way = plan(address).ways.find(({ id }) => id === 'python');
		expect(way?.steps[0]?.urls).toEqual(urls);
	});
	it('ask at the root alone where nothing is found', () => {
		const way = plan(`${host}/public/mcp`).ways.find(({ id }) => id === 'python');
		expect(way?.steps[2]?.urls).toEqual([
			`${host}/.well-known/oauth-authorization-server`,
			`${host}/register`
		]);
	});
});

describe('what is no address', () => {
	it.each([
		['npx -y some-server', /blank/, null],
		['mcp.example.com/mcp', /https:/, `${host}/mcp`],
		['localhost:3000/mcp', /https:/, 'http://localhost:3000/mcp'],
		['stdio://x', /stdio/, null],
		['https://', /cannot be read/, null],
		['https://x:99999/', /cannot be read/, null],
		[`${prm}/mcp`, /already/, `${host}/mcp`],
		[`${host}/mcp/.well-known/oauth-protected-resource`, /already/, `${host}/mcp`],
		[`${host}/${'a'.repeat(3000)}`, /too long/, null]
	])('%s', (address, words, instead) => {
		expect(planDiscovery(address)).toEqual({
			kind: 'unusable',
			words: expect.stringMatching(words),
			instead
		});
	});
	it('answers any string', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.webUrl(),
					fc.string().map((text) => `https://${text}`)
				),
				fc.string(),
				(address, issuer) => {
					const planned = planDiscovery(address, issuer);
					if (planned.kind === 'plan') for (const shell of shells) probeCommands(planned, shell);
				}
			)
		);
	});
});

describe('a secret in the address', () => {
	const token = ['ghp', 'x1Y2'.repeat(9)].join('_');
	it.each([
		[`https://ada:${token}@mcp.example.com/mcp`, `${host}/mcp`],
		[`${host}/mcp?tenant=a&api_key=${token}`, `${host}/mcp?tenant=a`],
		[`${host}/mcp#${token}`, `${host}/mcp`]
	])('is left out', (address, endpoint) => {
		const found = plan(address);
		expect(found.endpoint).toBe(endpoint);
		expect(JSON.stringify(found)).not.toContain(token.slice(4, 12));
		expect(found.notes).toHaveLength(1);
	});
	it('is refused in a path, and in a host, which is written in small letters', () => {
		expect(planDiscovery(`${host}/${token}/mcp`).kind).toBe('unusable');
		const signed = sampleToken({ iss: host }).replaceAll('_', '-');
		expect(planDiscovery(`https://${signed}.example.com/mcp`)).toMatchObject({
			kind: 'unusable',
			words: expect.stringMatching(/secret/)
		});
	});
});

describe('probe commands', () => {
	const found = plan(`${host}/it's/mcp`);
	it.each([
		['bash', `curl -i '${host}/it%27s/mcp' -H`],
		['powershell', `| curl.exe -i '${host}/it%27s/mcp' -H`],
		['cmd', `curl -i "${host}/it's/mcp" -H`]
	] as const)('%s', (shell, part) => {
		const lines = probeCommands(found, shell).split('\n');
		expect(lines[0]).toContain(part);
		expect(lines).toHaveLength(5);
	});
});
