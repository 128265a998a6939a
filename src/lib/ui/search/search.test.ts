/** What people type and paste, and the page that has to come up. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import sheets from 'virtual:tables/client-sheets';
import rules from 'virtual:tables/rules';
import table from 'virtual:tables/search';
import { symptoms } from '$lib/trees/symptoms.ts';
import { chapterList } from '../chapter-list.ts';
import { diagnosisList } from '../diagnosis-list.ts';
import { ownPages } from './own-pages.ts';
import { firstPages, search, type PageKind } from './search.ts';

/** As people paste them, with other names, paths and ports; each with the causes that count as right. */
const pasted: readonly (readonly [text: string, ...right: string[]])[] = [
	[
		"claude_desktop_config.json: Unexpected token ',' in JSON at position 77",
		'json-trailing-comma'
	],
	["Config file must contain 'mcpServers' object", 'wrong-root-key'],
	[
		'$ claude mcp list No MCP servers configured. Use `claude mcp add` to add a server.',
		'wrong-file'
	],
	[
		'[notes] [error] spawn uvx ENOENT {"context":"connection"}',
		'command-not-on-gui-path',
		'runtime-not-installed'
	],
	[
		'Connection state: Error spawn docker ENOENT',
		'runtime-not-installed',
		'command-not-on-gui-path'
	],
	["[Warning] mcpServers.a: Windows requires 'cmd /c' wrapper to execute npx", 'windows-npx-shim'],
	[
		'docker: Cannot connect to the Docker daemon at unix:///home/ada/.docker/run/docker.sock. Is the docker daemon running?',
		'docker-not-running'
	],
	[
		'npm error 404 Not Found - GET https://packages.example.org/a-server - Not found',
		'package-not-found'
	],
	[
		"Error [ERR_MODULE_NOT_FOUND]: Cannot find module '/home/ada/.npm/_npx/0123456789abcdef/node_modules/zod/index.js' imported from /home/ada/x.js",
		'npm-cache-corrupt',
		'package-broken'
	],
	[
		'MCP notes: Unexpected non-whitespace character after JSON at position 9 (line 1 column 10)',
		'stdout-not-json'
	],
	['MCP error -32001: Request timed out', 'startup-timeout'],
	['Combined server and tool name length (64) exceeds 60 characters', 'invalid-server-name'],
	['401 Unauthorized: missing authorization header', 'missing-credential', 'credentials-not-sent'],
	[
		"request to https://a.example failed, reason: self-signed certificate in certificate chain code: 'SELF_SIGNED_CERT_IN_CHAIN'",
		'tls-certificate-untrusted'
	],
	["Error: Cannot find module '/srv/tools/dist/main.js'", 'path-does-not-exist'],
	[
		"[Errno 2] No such file or directory: 'uvx'",
		'runtime-not-installed',
		'command-not-on-gui-path'
	],
	[
		'Invalid name my notes. Names can only contain letters, numbers, hyphens, and underscores',
		'invalid-server-name'
	],
	[
		'Error [ERR_REQUIRE_ESM]: require() of ES Module /srv/a/index.js not supported',
		'node-too-old',
		'wrong-module-system'
	],
	[
		'Invalid JSON in MCP config file: Expecting property name enclosed in double quotes',
		'json-trailing-comma'
	],
	[
		'Error: listen EADDRINUSE: address already in use :::8123',
		'port-in-use',
		'callback-port-in-use'
	],
	[
		'No solution found when resolving dependencies: Because the current Python version (3.9.1) does not satisfy Python>=3.12',
		'python-version'
	],
	[
		'net::ERR_CONNECTION_REFUSED at http://localhost:7777',
		'localhost-wrong-machine',
		'server-not-listening'
	],
	['Invalid character in header content ["Authorization"]', 'stray-characters-in-token'],
	[
		'Error POSTing to endpoint (HTTP 400): {"error":{"code":-32000,"message":"Bad Request: No valid session ID provided"}}',
		'session-id-unknown',
		'session-id-missing'
	],
	[
		'{"error":{"code":-32600,"message":"Not Acceptable: Client must accept text/event-stream"}}',
		'accept-header-missing'
	],
	[
		'Protected resource https://login.a.example/ does not match expected http://b.example:9090/mcp (or origin)',
		'resource-mismatch',
		'wrong-audience'
	],
	['Incompatible auth server: does not support code challenge method S256', 'pkce-not-advertised'],
	[
		"AADSTS50011: The redirect URI 'http://localhost:40123/callback' specified in the request does not match",
		'redirect-uri-mismatch'
	],
	[
		'OAuth token refresh failed: invalid_grant: Invalid or expired refresh token',
		'stale-credentials'
	],
	[
		'Authorization server metadata issuer mismatch: https://a.example != https://a.example/',
		'issuer-mismatch'
	],
	[
		"✕ Error during discovery for MCP server 'a': spawn https://a.example/mcp ENOENT",
		'stdio-remote-mixed'
	],
	[
		"AADSTS700016: Application with identifier 'x' was not found in the directory",
		'idp-app-misconfigured',
		'client-auth-method-mismatch'
	],
	[
		'AADSTS65001: The user or administrator has not consented to use the application',
		'admin-consent-required'
	],
	[
		"AADSTS9010010: The resource parameter provided in the request doesn't match with the requested scopes",
		'resource-param-rejected'
	],
	[
		"invalid_scope: The OAuth 2.0 Client is not allowed to request scope 'offline_access'.",
		'invalid-scope'
	],
	[
		'Cannot initiate OAuth flow - callback server unavailable (Port 4567 is already in use on localhost)',
		'callback-port-in-use'
	],
	[
		'OAuth callback error: mismatching_state: CSRF Warning! State not equal in request and response.',
		'state-mismatch'
	],
	['WARNING - Invalid Host header: 10.0.0.9:8080 421 Misdirected Request', 'host-header-rejected'],
	[
		"Access to fetch at 'https://a.example/mcp' from origin 'https://b.example' has been blocked by CORS policy: Request header field mcp-protocol-version is not allowed",
		'cors-preflight-failed'
	],
	[
		'[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1000)',
		'tls-certificate-untrusted'
	],
	[
		'TypeError: fetch failed [cause]: Error: connect ECONNREFUSED ::1:4321',
		'localhost-ipv6-mismatch'
	],
	['Error: Remote MCP URL must use https', 'http-not-https'],
	['spawn /Applications/tools/run EACCES', 'permission-denied'],
	["ModuleNotFoundError: No module named 'requests'", 'python-package-missing']
];

const found = (query: string, kind?: PageKind) =>
	search(query)
		.filter((page) => kind === undefined || page.kind === kind)
		.map(({ id }) => id);

describe('a message', () => {
	it.each([
		['Error: spawn npx ENOENT', 'command-not-on-gui-path'],
		['TokenExpiredError: jwt expired', 'expired-token'],
		['npm error code E404', 'package-not-found'],
		['MCP error -32001: Request timed out', 'startup-timeout'],
		["Windows requires 'cmd /c' wrapper to execute npx", 'windows-npx-shim'],
		['env: node: No such file or directory', 'node-not-on-path'],
		['Server disconnected', 'crash-no-stderr']
	])('leads to its diagnosis first: %s', (query, diagnosis) => {
		expect(found(query, 'diagnosis')[0]).toBe(diagnosis);
	});
	it('stands before its symptom where it names the cause', () => {
		expect(search('spawn npx ENOENT')[0]).toMatchObject({
			kind: 'diagnosis',
			id: 'command-not-on-gui-path',
			path: '/diagnoses/command-not-on-gui-path/'
		});
	});
	it('is the same with another path, port, time and identifier', () => {
		const one = found(
			"[2025-01-02T03:04:05.678Z] Error: listen EADDRINUSE: address already in use 127.0.0.1:3000, '/Users/ada/a.js'"
		);
		const other = found(
			String.raw`[2026-07-08T13:14:15Z] Error: listen EADDRINUSE: address already in use 127.0.0.1:59213, 'C:\Users\bob\mcp\b.js'`
		);
		expect(other).toEqual(one);
		expect(one.slice(0, 2)).toContain('port-in-use');
	});
	it.each(pasted)('brings its cause among the first three: %s', (query, ...right) => {
		const first = found(query, 'diagnosis').slice(0, 3);
		expect(
			first.filter((id) => right.includes(id)),
			first.join()
		).not.toEqual([]);
	});
});

describe('words', () => {
	it.each([
		['401', 'unauthorized-401', 'symptom'],
		['no tools', 'no-tools', 'symptom'],
		['cors', 'cors', 'symptom'],
		['expired token', 'expired-token', 'diagnosis'],
		['trailing comma', 'json-trailing-comma', 'diagnosis'],
		['restart', 'app-not-restarted', 'diagnosis'],
		['pkce', 'pkce-not-advertised', 'diagnosis'],
		['sso', 'enterprise-sso', 'guide'],
		['cursor', 'cursor', 'client'],
		['vs code', 'vscode', 'client'],
		['json-trailing-comma', 'json-trailing-comma', 'rule'],
		['spawn-einval', 'spawn-einval', 'rule'],
		['redirect uri compare', 'redirect-uri', 'tool'],
		['redirct uri comparison', 'redirect-uri', 'tool'],
		['well-known', 'discovery', 'tool'],
		['where is metadata', 'discovery', 'tool'],
		['decode jwt', 'check', 'tool'],
		['embed', 'embedding', 'page'],
		['embeding in docusaurus', 'embedding', 'page'],
		['privacy', 'about', 'page'],
		['is it safe to paste', 'about', 'page']
	] as const)('lead to the page: %s', (query, id, kind) => {
		expect(
			search(query)
				.slice(0, 3)
				.map((page) => [page.kind, page.id])
		).toContainEqual([kind, id]);
	});
	it.each([
		['tokn expired', 'expired-token'],
		['spwan npx enoent', 'command-not-on-gui-path'],
		['trailling coma', 'json-trailing-comma'],
		['redirct uri mismatch', 'redirect-uri-mismatch'],
		['self singed certifcate', 'tls-certificate-untrusted'],
		['dcoker not running', 'docker-not-running']
	])('may be mistyped: %s', (query, id) => {
		expect(found(query, 'diagnosis').slice(0, 3)).toContain(id);
	});
	it('need not be finished', () => {
		expect(found('smart quo', 'diagnosis')[0]).toBe('json-smart-quotes');
		expect(found('dockr runn', 'diagnosis').slice(0, 3)).toContain('docker-not-running');
	});
	it('may be written apart or together', () => {
		expect(found('mcp servers')).toEqual(expect.arrayContaining(['wrong-root-key']));
	});
	it.each(['', '   ', '?!', 'qzxwvkj', '\u0000', '🤷', 'constructor', '__proto__'])(
		'find nothing, or something, without a complaint: %j',
		(query) => {
			expect(search(query).length).toBeLessThanOrEqual(12);
		}
	);
	it('that nobody knows find nothing', () => {
		expect(search('qzxwvkj')).toEqual([]);
		expect(search('')).toEqual([]);
	});
});

describe('the table', () => {
	it('knows every page', () => {
		expect(table.diagnoses.map(([id]) => id)).toEqual(diagnosisList.map(({ id }) => id));
		expect(table.chapters.map(([id]) => id)).toEqual(chapterList.map(({ id }) => id));
		expect(table.clients.map(([id]) => id)).toEqual(Object.keys(sheets));
		expect(table.rules.map(([id]) => id).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
		expect(firstPages.map(({ id }) => id)).toEqual(symptoms.slice(0, 6).map(({ id }) => id));
	});
	it('has each page of the site that stands for itself', () => {
		const rooms = new URL('../../../routes/(site)/', import.meta.url);
		const routes = readdirSync(rooms)
			.filter((name) => existsSync(new URL(`${name}/+page.svelte`, rooms)))
			.toSorted();
		expect(ownPages.map(({ id }) => id).toSorted()).toEqual(routes);
	});
	it('leads from every chapter to its page', () => {
		const lost = table.chapters.filter(([id, title]) => !found(title, 'guide').includes(id));
		expect(lost).toEqual([]);
	});
	it('leads from every title to its page', () => {
		const lost = table.diagnoses.filter(
			([id, title]) => !found(title, 'diagnosis').slice(0, 2).includes(id)
		);
		expect(lost.map(([id]) => id)).toEqual([]);
	});
});

describe('cost', () => {
	const message = 'unable to verify the frist certificate';
	const log =
		'2026-01-01T08:00:00.123Z [docs] [error] Error: connection to the server was refused by a proxxy '.repeat(
			5000
		);
	it.each([
		['each letter of a message', Array.from(message, (_, index) => message.slice(0, index + 1))],
		['a sentence full of slips', ['teh sevrer dose nto strat adn teh clinet shwos noting ta al']],
		['a pasted log', [log]]
	] as const)('is under 20 ms: %s', (_, queries) => {
		for (const query of queries) search(query);
		const times = queries.flatMap((query) =>
			[0, 1, 2].map(() => {
				const start = performance.now();
				search(query);
				return performance.now() - start;
			})
		);
		times.sort((a, b) => a - b);
		console.info(
			`search: median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`
		);
		expect(times[Math.floor(times.length / 2)]).toBeLessThan(20);
	});
});
