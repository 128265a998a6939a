/** The servers that the README configures send what `_headers` asks for; those that are installed are started and asked. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const asked = parseHeaders(readFileSync(`${root}static/_headers`, 'utf8'));
const block = (language: string) =>
	new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

/** A site with one file of each kind. */
const site: Readonly<Record<string, string>> = {
	'index.html': 'landing',
	'404.html': 'lost',
	'check/index.html': 'check',
	'diagnoses/json-bom.md': '# “A mark”',
	'embed.js': '1',
	'service-worker.js': '1',
	'manifest.webmanifest': '{}',
	'_app/immutable/a.js': '1'
};

interface Server {
	readonly name: string;
	readonly version: readonly string[];
	/** @returns the file's text, with the folder and the port in it */
	readonly config: (folder: string, port: number) => string;
	readonly start: (file: string) => readonly string[];
}

const servers: readonly Server[] = [
	{
		name: 'nginx',
		version: ['-v'],
		config: (folder, port) => `daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr;
events {}
http {
types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; }
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
${block('nginx')
	.replaceAll('/srv/clinic', `${folder}/site`)
	.replace('server {', `server {\n  listen 127.0.0.1:${port};`)}
}`,
		start: (file) => ['-e', 'stderr', '-c', file]
	},
	{
		name: 'caddy',
		version: ['version'],
		config: (folder, port) =>
			`{\n\tadmin off\n\tauto_https off\n\tstorage file_system ${folder}/data\n}\n${block(
				'caddyfile'
			)
				.replace('clinic.example.org', `http://127.0.0.1:${port}`)
				.replaceAll('/srv/clinic', `${folder}/site`)}`,
		start: (file) => ['run', '--adapter', 'caddyfile', '--config', file]
	}
];

it.each(servers)('$name is told every header that is not of a page', ({ name }) => {
	const told = block(name === 'caddy' ? 'caddyfile' : name);
	for (const { path, headers } of asked)
		for (const [header, value] of path.startsWith('/each-page') ? [] : headers) {
			expect(told).toContain(header);
			expect(told).toContain(value);
		}
});

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
	const { port } = server.address() as AddressInfo; // It listens on a port.
	await new Promise((settle) => server.close(settle));
	return port;
}

for (const { name, version, config, start } of servers) {
	if (spawnSync(name, version, { stdio: 'ignore' }).status !== 0) {
		const reason = `${name} is not installed`;
		// In its name, too: the report that is counted holds no notes.
		it(`${name}, as the README says (skipped: ${reason})`, ({ skip }) => {
			skip(reason);
		});
		continue;
	}
	describe(`${name}, as the README says`, () => {
		const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
		let running: ChildProcess;
		let address = '';
		beforeAll(async () => {
			for (const [file, text] of Object.entries(site)) {
				const path = join(folder, 'site', file);
				mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
				writeFileSync(path, text);
			}
			// A server that was started as root reads as somebody else.
			spawnSync('chmod', ['-R', 'a+rX', folder]);
			const port = await freePort();
			const file = join(folder, 'config');
			writeFileSync(file, config(folder, port));
			address = `http://127.0.0.1:${port}`;
			running = spawn(name, start(file), {
				stdio: 'ignore',
				env: { ...process.env, HOME: folder }
			});
			await vi.waitFor(async () => {
				expect((await fetch(address)).status).toBe(200);
			}, 20_000);
		}, 30_000);
		afterAll(async () => {
			const ended = new Promise((settle) => running.once('exit', settle));
			running.kill();
			await ended;
			rmSync(folder, { recursive: true, force: true });
		});

		it.each([
			['/', 'landing', 'text/html; charset=utf-8'],
			['/check/', 'check', 'text/html; charset=utf-8'],
			['/diagnoses/json-bom.md', '# “A mark”', 'text/markdown; charset=utf-8'],
			['/embed.js', '1', /^(?:text|application)\/javascript; charset=utf-8$/],
			['/service-worker.js', '1', /javascript/],
			['/manifest.webmanifest', '{}', /^application\/manifest\+json/],
			['/_app/immutable/a.js', '1', /javascript/],
			['/no/such/page/', 'lost', 'text/html; charset=utf-8']
		] as const)('%s', async (path, text, type) => {
			const answer = await fetch(address + path);
			expect(answer.status).toBe(text === 'lost' ? 404 : 200);
			expect(await answer.text()).toBe(text);
			expect(answer.headers.get('content-type')).toMatch(type);
			for (const [header, value] of headersFor(path, asked)) {
				// Scripts have no links to follow, and nobody's page loads the service worker.
				const spare =
					header === 'Referrer-Policy' ||
					(header === 'Access-Control-Allow-Origin' && path === '/service-worker.js');
				if (!spare || !path.endsWith('.js')) expect(answer.headers.get(header), header).toBe(value);
			}
		});
	});
}
