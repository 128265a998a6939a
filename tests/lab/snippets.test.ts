/** The code of the guide, run: real libraries, real servers on free loopback ports, nothing mocked. */
import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { McpServer } from '@modelcontextprotocol/server';
import express from 'express';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';
import { mcpCors } from '../../src/content/snippets/cors/cors.ts';
import {
	endSession,
	readSession,
	startSession
} from '../../src/content/snippets/browser-session/browser-session.ts';
import { connect } from '../../src/content/snippets/mcp-client/mcp-client.ts';
import { createMcpApp } from '../../src/content/snippets/mcp-resource-server/mcp-resource-server.ts';
import { sameRedirectUri } from '../../src/content/snippets/redirect-uri/redirect-uri.ts';
import { scopeToAskFor } from '../../src/content/snippets/scope-selection/scope-selection.ts';
import {
	SignInNeeded,
	TokenManager
} from '../../src/content/snippets/token-manager/token-manager.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const room = `${root}src/content/snippets/`;
const run = promisify(execFile);

/** What no test executes, and why. */
const notRun: Readonly<Record<string, string>> = {
	'entra/resource-metadata.json': 'belongs to a tenant of Microsoft Entra; it is parsed',
	'postgres-role/postgres-role.sql': 'wants a PostgreSQL server',
	'mcp-bundle/manifest.json': 'data; judged by our own sheet of that format, below'
};

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.close();
		server.closeAllConnections();
	}
});

/** Listens on a free loopback port; gives the address without a slash at its end. */
async function listen(answer?: RequestListener): Promise<{ server: Server; origin: string }> {
	const server = createServer(answer);
	servers.push(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	// A server that listens on a port has an address of this kind.
	return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\/[^/]+\.[a-z]+$/.test(file));

describe('the files', () => {
	it('are all run, or say why not', () => {
		const tests = ['snippets.test.ts', 'snippet-parts.test.ts']
			.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
			.join('\n')
			.replace(/const notRun[^]*?\n};/, '');
		for (const file of files) {
			const used =
				tests.includes(file) ||
				file.endsWith('-test.ts') ||
				files.some(
					(other) =>
						other.endsWith('-test.ts') && readFileSync(room + other, 'utf8').includes(`../${file}`)
				) ||
				file in notRun;
			expect(used, `${file} is neither run nor listed in notRun with a reason`).toBe(true);
		}
		for (const file of Object.keys(notRun)) expect(files).toContain(file);
	});
	it('hold the types that they say', async () => {
		await run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', room]);
	}, 60_000);
	it.each(files.filter((file) => file.endsWith('.sh')))(
		'%s is a script that bash reads',
		(file) => {
			execFileSync('bash', ['-n', room + file]);
		}
	);
	it.each(files.filter((file) => file.endsWith('.json')))('%s is JSON', (file) => {
		expect(JSON.parse(readFileSync(room + file, 'utf8'))).toBeTypeOf('object');
	});
	it('test themselves where they are tests', async () => {
		const tests = files.filter((file) => file.endsWith('-test.ts')).map((file) => room + file);
		const { stdout } = await run(process.execPath, ['--import', 'tsx', '--test', ...tests], {
			cwd: root
		});
		expect(stdout).toMatch(/^# pass [1-9]/m);
		expect(stdout).toMatch(/^# fail 0$/m);
	}, 60_000);
	it('mcp-bundle/manifest.json has no fault that our sheet of the format knows', async () => {
		const text = readFileSync(`${room}mcp-bundle/manifest.json`, 'utf8');
		const { findings } = await analyse(text, { client: 'mcpb' });
		expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
	});
});

describe('CORS', () => {
	it('answers the question beforehand and shows the challenge to the page', async () => {
		const app = express();
		app.use(mcpCors(['http://localhost:6274']));
		app.post('/mcp', (_request, response) => {
			response.status(401).set('WWW-Authenticate', 'Bearer').end();
		});
		const { origin } = await listen(app as RequestListener);
		const asked = await fetch(`${origin}/mcp`, {
			method: 'OPTIONS',
			headers: {
				Origin: 'http://localhost:6274',
				'Access-Control-Request-Method': 'POST',
				'Access-Control-Request-Headers': 'authorization,mcp-protocol-version'
			}
		});
		expect(asked.status).toBe(204);
		expect(asked.headers.get('access-control-allow-headers')).toMatch(/MCP-Protocol-Version/i);
		const answer = await fetch(`${origin}/mcp`, {
			method: 'POST',
			headers: { Origin: 'http://localhost:6274' }
		});
		expect(answer.headers.get('access-control-expose-headers')).toContain('WWW-Authenticate');
		const foreign = await fetch(`${origin}/mcp`, {
			method: 'POST',
			headers: { Origin: 'https://evil.example' }
		});
		expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
	});
});

describe('an MCP server that takes only tokens made for it', () => {
	async function start() {
		const { publicKey, privateKey } = await generateKeyPair('ES256');
		const keys = createLocalJWKSet({
			keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }]
		});
		const { server, origin } = await listen();
		const resource = new URL(`${origin}/mcp`);
		const issuer = 'https://auth.example.com';
		server.on(
			'request',
			createMcpApp({
				metadata: {
					issuer,
					authorization_endpoint: `${issuer}/authorize`,
					token_endpoint: `${issuer}/token`,
					response_types_supported: ['code']
				},
				keys,
				resource,
				scopes: ['files:read'],
				makeServer: () => {
					const mcp = new McpServer({ name: 'example', version: '1.0.0' });
					mcp.registerTool('ping', { description: 'Answers' }, () => ({
						content: [{ type: 'text', text: 'pong' }]
					}));
					return mcp;
				}
			}) as RequestListener
		);
		const token = (audience: string, scope = 'files:read') =>
			new SignJWT({ scope })
				.setProtectedHeader({ alg: 'ES256', kid: 'one' })
				.setIssuer(issuer)
				.setSubject('someone')
				.setAudience(audience)
				.setExpirationTime('5m')
				.sign(privateKey);
		return { resource, origin, token };
	}

	it('serves the client of the guide', async () => {
		const { resource, token } = await start();
		const client = await connect(resource, () => token(resource.href));
		const { tools } = await client.listTools();
		expect(tools.map(({ name }) => name)).toEqual(['ping']);
		await client.close();
	});

	it('refuses others in words that our engine understands', async () => {
		const { resource, token } = await start();
		const ask = async (headers: Record<string, string>) => {
			const response = await fetch(resource, {
				method: 'POST',
				headers: {
					'Content-Type': 'application/json',
					Accept: 'application/json, text/event-stream',
					...headers
				},
				body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}'
			});
			const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`);
			return {
				status: response.status,
				text: `HTTP/1.1 ${response.status} ${response.statusText}\n${lines.join('\n')}\n\n${await response.text()}`
			};
		};
		// A healthy refusal: all that there is to say is that nothing was sent.
		const without = await ask({});
		expect(without.status).toBe(401);
		const healthy = await analyse(without.text);
		expect(healthy.kind).toBe('http');
		expect(healthy.findings.map(({ diagnosis }) => diagnosis)).toEqual(['credentials-not-sent']);

		const other = await ask({
			Authorization: `Bearer ${await token('https://other.example/mcp')}`
		});
		expect(other.status).toBe(401);
		const scope = await ask({
			Authorization: `Bearer ${await token(resource.href, 'files:none')}`
		});
		expect(scope.status).toBe(403);
		expect((await analyse(scope.text)).findings[0]?.diagnosis).toBe('insufficient-scope');
	});

	it('can be probed with the script of the guide', async () => {
		const { resource } = await start();
		// The script: src/content/snippets/probes/probe.sh
		const { stdout } = await run('bash', [`${room}probes/probe.sh`, resource.href]);
		expect(stdout).toMatch(/401/);
		expect(stdout).toContain('resource_metadata=');
		expect(stdout).toContain('"authorization_servers"');
	});
});

describe('the token manager', () => {
	async function start(answer: () => [number, object]) {
		let asked = 0;
		const { origin } = await listen((request, response) => {
			asked++;
			request.resume();
			const [status, body] = answer();
			response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
		});
		const saved: unknown[] = [];
		const manager = new TokenManager(
			{
				tokenEndpoint: `${origin}/token`,
				clientId: 'example',
				resource: 'https://mcp.example.com/mcp',
				save: (tokens) => {
					saved.push(tokens);
					return Promise.resolve();
				}
			},
			{ accessToken: 'old', refreshToken: 'once', expiresAt: Date.now() - 1 }
		);
		return { manager, saved, asked: () => asked };
	}
	it('refreshes once for all who wait', async () => {
		const { manager, asked } = await start(() => [
			200,
			{ access_token: 'new', token_type: 'Bearer', expires_in: 300 }
		]);
		expect(await Promise.all([manager.token(), manager.token(), manager.token()])).toEqual([
			'new',
			'new',
			'new'
		]);
		expect(asked()).toBe(1);
	});
	it('forgets what is over, and keeps what may come back', async () => {
		const over = await start(() => [400, { error: 'invalid_grant' }]);
		await expect(over.manager.token()).rejects.toThrow(SignInNeeded);
		expect(over.saved).toEqual([null]);
		const passing = await start(() => [503, {}]);
		await expect(passing.manager.token()).rejects.toThrow('HTTP 503');
		expect(passing.saved).toEqual([]);
	});
});

describe('small parts', () => {
	it('compare redirect addresses', () => {
		expect(sameRedirectUri('http://127.0.0.1/cb', 'http://127.0.0.1:5000/cb')).toBe(true);
		expect(sameRedirectUri('http://localhost/cb', 'http://127.0.0.1/cb')).toBe(false);
		expect(sameRedirectUri('https://a.example/cb', 'https://a.example/cb/')).toBe(false);
	});
	it('choose the scope', () => {
		expect(scopeToAskFor({ challenge: 'b', supported: ['a'], before: 'a' })).toBe('a b');
		expect(scopeToAskFor({ supported: ['a', 'b'] })).toBe('a b');
		expect(scopeToAskFor({})).toBeUndefined();
	});
	it('keep a session that the page cannot read', async () => {
		const app = express();
		app.get('/in', (_request, response) => {
			startSession(response, 'token');
			response.end();
		});
		app.get('/who', (request, response) => {
			response.json({ signedIn: readSession(request) !== undefined });
		});
		app.get('/out', (request, response) => {
			endSession(request, response);
			response.end();
		});
		const { origin } = await listen(app as RequestListener);
		const cookie = (await fetch(`${origin}/in`)).headers.get('set-cookie') ?? '';
		expect(cookie).toMatch(/HttpOnly/);
		expect(cookie).toMatch(/Secure/);
		expect(cookie).not.toContain('token');
		const headers = { Cookie: cookie.split(';')[0] ?? '' };
		expect(await (await fetch(`${origin}/who`, { headers })).json()).toEqual({ signedIn: true });
		await fetch(`${origin}/out`, { headers });
		expect(await (await fetch(`${origin}/who`, { headers })).json()).toEqual({ signedIn: false });
	});
	it('log a request without what is secret in it', async () => {
		// The middleware: src/content/snippets/auth-log/auth-log.ts
		const script = `
			import express from 'express';
			import { authLog } from '${new URL('../../src/content/snippets/auth-log/auth-log.ts', import.meta.url).href}';
			const app = express();
			app.use(authLog, (request, response) => response.end());
			const server = app.listen(0, '127.0.0.1', async () => {
				await fetch('http://127.0.0.1:' + server.address().port + '/mcp?code=hush', {
					headers: { Authorization: 'Bearer hush-hush', Cookie: 'a=hush', 'Mcp-Session-Id': 'hush' }
				});
				server.close();
				server.closeAllConnections();
			});`;
		const { stderr } = await run(
			process.execPath,
			['--import', 'tsx', '--input-type=module', '-e', script],
			{
				cwd: root,
				env: { ...process.env, DEBUG: 'mcp:auth', DEBUG_COLORS: 'no' }
			}
		);
		expect(stderr).toContain('Bearer, 16 characters');
		expect(stderr).not.toContain('hush');
	});
	it('start a program with as little as a desktop app gives it', async () => {
		// The script: src/content/snippets/run-like-client/run-like-client.sh
		const { stdout } = await run(
			'bash',
			[
				`${room}run-like-client/run-like-client.sh`,
				'GREETING=hello',
				process.execPath,
				'-p',
				'process.env.GREETING + " " + process.env.PATH + " " + process.cwd()'
			],
			{ env: { ...process.env, USER: 'ana', SHELL: '/bin/sh', HOME: '/tmp' } }
		);
		expect(stdout.trim()).toBe('hello /usr/bin:/bin:/usr/sbin:/sbin /');
	});
});
