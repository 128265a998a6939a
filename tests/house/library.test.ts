/** The engine without a browser, without Vite, without this test runner: a plain Node process gives the same answers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/lib/analysis/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mcp-clinic-'));
/** None of the runner's own settings. */
const env = { PATH: process.env.PATH };
const texts = [
	'{"mcpServers": {"a": {"command": "npx", "args": ["-y", "x"],}}}',
	'mcpServers:\n  - name: a\n    command: npx\n',
	'Error: spawn npx ENOENT',
	'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n'
];

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('as one file', () => {
	beforeAll(() => {
		const output = join(folder, 'build-engine');
		execFileSync(process.execPath, ['--import', 'tsx', 'scripts/engine/library.ts', output], {
			cwd: root,
			env
		});
	}, 120_000);

	it('imports nothing, and analyses in a process that has only it', async () => {
		const file = join(folder, 'build-engine', 'mcp-clinic.js');
		expect(readFileSync(file, 'utf8')).not.toMatch(/^import\b|\bimport\(|\brequire\(/m);
		const script = `
			import { analyse } from ${JSON.stringify(pathToFileURL(file).href)};
			const reports = [];
			for (const text of ${JSON.stringify(texts)}) reports.push(await analyse(text));
			process.stdout.write(JSON.stringify(reports));`;
		writeFileSync(join(folder, 'try.mjs'), script);
		const said = execFileSync(process.execPath, [join(folder, 'try.mjs')], {
			cwd: folder,
			env,
			encoding: 'utf8'
		});
		const expected = [];
		for (const text of texts) expected.push(await analyse(text));
		expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(expected)));
	}, 60_000);

	it('does what the README shows', () => {
		const readme = readFileSync(join(root, 'README.md'), 'utf8');
		const [, example = ''] = /```js\n(\/\/ diagnose\.mjs[^]*?)```/.exec(readme) ?? [];
		writeFileSync(join(folder, 'diagnose.mjs'), example);
		writeFileSync(join(folder, 'mcp.json'), texts[0] ?? '');
		const said = execFileSync(process.execPath, ['diagnose.mjs', 'mcp.json'], {
			cwd: folder,
			env,
			encoding: 'utf8'
		});
		expect(said).toMatch(/^line 1: .+ \(\/diagnoses\/json-trailing-comma\/\)$/m);
	}, 60_000);
});

describe('from its source', () => {
	const run = (args: readonly string[], input: string) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/analyse.ts', ...args], {
			cwd: root,
			env,
			input,
			encoding: 'utf8'
		});

	it('answers what is piped in, and says by its end whether it is at fault', async () => {
		const [text = ''] = texts;
		const { stdout, status } = run(['--client', 'cursor'], text);
		expect(JSON.parse(stdout)).toEqual(
			JSON.parse(JSON.stringify(await analyse(text, { client: 'cursor' })))
		);
		expect(status).toBe(1);
		expect(run([], '{"mcpServers": {}}').status).toBe(0);
	}, 60_000);

	it('names the clients and systems that there are', () => {
		const { stderr, status } = run(['--client', 'netscape'], '');
		expect(status).toBe(2);
		expect(stderr).toContain('claude-desktop');
		expect(run(['--platform', 'beos'], '').stderr).toContain('windows, macos, linux');
	}, 60_000);
});
