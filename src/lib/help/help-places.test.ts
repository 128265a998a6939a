import { describe, expect, it } from 'vitest';
import { analyse } from '../analysis/index.ts';
import { helpPlaces } from './help-places.ts';

const nobody = { report: null, evidence: '', client: null, clientName: null };
const named = (places: ReturnType<typeof helpPlaces>) =>
	places.map(({ who, name, tracker }) => [who, name, tracker?.url ?? null]);

describe('helpPlaces', () => {
	it('knows who there is, also where nothing is known', () => {
		expect(named(helpPlaces(nobody))).toEqual([
			['client', null, null],
			['server', null, null],
			['authorization-server', null, null]
		]);
	});
	it('has the trackers of the client and of the server that was pasted', async () => {
		const evidence =
			'{ "servers": { "a": { "command": "npx", "args": ["-y", "@playwright/mcp"] } } }';
		const report = await analyse(evidence, { client: 'vscode' });
		expect(
			named(helpPlaces({ report, evidence, client: 'vscode', clientName: 'VS Code' }))
		).toEqual([
			['client', 'VS Code', 'https://github.com/microsoft/vscode/issues'],
			['server', '@playwright/mcp', 'https://github.com/microsoft/playwright-mcp'],
			['authorization-server', null, null]
		]);
	});
	it('starts with whoever can cure the cause', async () => {
		const first = (places: ReturnType<typeof helpPlaces>) => places[0]?.who;
		expect(first(helpPlaces({ ...nobody, cures: 'server owner' }))).toBe('server');
		expect(first(helpPlaces({ ...nobody, cures: 'administrator' }))).toBe('authorization-server');
		expect(first(helpPlaces({ ...nobody, cures: 'you' }))).toBe('client');
		const report = await analyse('HTTP/1.1 401 Unauthorized\n\n');
		expect(first(helpPlaces({ ...nobody, report }))).toBe('server');
	});
	it.each([
		['AADSTS50011: The redirect URI', 'Microsoft Entra'],
		['https://login.microsoftonline.com/common/oauth2/v2.0/authorize', 'Microsoft Entra'],
		['issuer https://dev-1.okta.com/oauth2/default', 'Okta'],
		['https://ada.eu.auth0.com/authorize', 'Auth0'],
		['https://id.example.org/realms/main/protocol/openid-connect/token', 'Keycloak'],
		['https://github.com/login/oauth/authorize', 'GitHub'],
		['https://github.com/microsoft/vscode', null],
		['https://okta.example.org', null]
	])('names the provider: %s', (evidence, name) => {
		expect(helpPlaces({ ...nobody, evidence }).at(-1)).toMatchObject({
			who: 'authorization-server',
			name
		});
	});
	it('lists a few servers of many', () => {
		const evidence =
			'mcp-remote figma-developer-mcp @playwright/mcp mcp.sentry.dev tavily-mcp mcp-grafana';
		expect(helpPlaces({ ...nobody, evidence }).filter(({ who }) => who === 'server')).toHaveLength(
			4
		);
	});
});
