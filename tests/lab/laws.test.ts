/** Laws of the lab itself: names, documents, captured files, and that its tools do what they say. */
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { difference, normalise } from './capture.ts';
import {
	authorizationFaults,
	authorizationHealthy,
	connectionFaults,
	connectionHealthy
} from './faults/index.ts';
import { Lab } from './harness.ts';
import { stdioV1 } from './parts/clients.ts';

function isThere(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

const faults = [...connectionFaults, ...authorizationFaults];
const all = [...faults, ...connectionHealthy, ...authorizationHealthy];
const here = (folder: string) => readdirSync(fileURLToPath(new URL(folder, import.meta.url)));

describe('the cases', () => {
	it('have names of their own', () => {
		const ids = all.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
	});
	it('are sixty faults and more', () => {
		expect(faults.length).toBeGreaterThanOrEqual(60);
	});
	it('lead to documents that are there', () => {
		const documents = here('../../src/content/diagnoses/');
		for (const { id, diagnosis } of faults)
			expect(documents.includes(`${diagnosis}.md`), `${id}: ${diagnosis}`).toBe(true);
	});
	it('own every captured file', () => {
		const ids = new Set(all.map(({ id }) => `${id}.txt`));
		for (const file of here('captured/'))
			expect(ids.has(file), `tests/lab/captured/${file} belongs to no case: remove it`).toBe(true);
	});
});

describe('the tools', () => {
	it('end what was started, and what that has started', async () => {
		const lab = await Lab.open();
		const script = await lab.file(
			'parent.mjs',
			`import { spawn } from 'node:child_process';
			const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log("up")']);
			child.stdout.once('data', () => console.log('child ' + child.pid));
			setInterval(() => {}, 1000);`
		);
		const program = lab.node(script);
		const child = Number((await program.says(/child (\d+)/))[1]);
		await lab.end();
		expect(() => process.kill(program.pid ?? 0, 0)).toThrow();
		// Whose parent is gone is put away by the system: wait until it has done so, or fail by the test's own deadline.
		await expect.poll(() => isThere(child), { timeout: 10_000 }).toBe(false);
	});
	it('end the server of a client that gave up', async () => {
		const lab = await Lab.open();
		const script = await lab.file('deaf.mjs', 'setInterval(() => {}, 1000);');
		const text = await stdioV1(lab, { command: 'node', args: [script] }, { timeout: 100 });
		expect(text).toContain('Request timed out');
		const [pid = 0] = lab.pids;
		expect(() => process.kill(pid, 0)).not.toThrow();
		await lab.end();
		await expect.poll(() => isThere(pid), { timeout: 10_000 }).toBe(false);
	});
	it('know a port on which nobody listens', async () => {
		const lab = await Lab.open();
		const socket = connect(await lab.closedPort(), '127.0.0.1');
		const [fault] = (await once(socket, 'error')) as [NodeJS.ErrnoException];
		expect(fault.code).toBe('ECONNREFUSED');
		await lab.end();
	});
	it('say which lines went and came', () => {
		expect(difference('a\nb\nc\nd\n', 'a\nx\nc\nd\n')).toBe('  a\n- b\n+ x\n  c');
	});
	it('take out what varies', () => {
		const place = { folder: '/tmp/clinic-lab-x', ports: [40_123], pids: [555], names: [] };
		const secret = ['Bearer', `${'abcdef'.repeat(4)}123`].join(' ');
		expect(
			normalise(
				`2026-11-26T18:00:01.5Z [555] 127.0.0.1:40123 /tmp/clinic-lab-x/a.mjs:3:7 401235\n${secret}\n`,
				place
			)
		).toMatch(
			/^2026-01-01T08:00:00\.000Z \[7001\] 127\.0\.0\.1:3001 \/home\/ana\/lab\/a\.mjs:1:1 401235\nBearer [^\n]+\n$/
		);
		expect(normalise(secret, place)).not.toContain('abcdefabcdef');
	});
});
