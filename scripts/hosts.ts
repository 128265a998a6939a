/**
 * `npm run hosts`: builds the docs sites of `tests/hosts`, which embed the clinic as `/embedding/` says and which the
 * journeys then visit. They have packages of their own. Where those cannot be installed, this says so and the journeys skip
 * them; a site that is installed and does not build is a failure. With `--all`, the ones that are too heavy for every day.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hosts, reasonFile, type Host } from '../tests/hosts/hosts.ts';

const all = process.argv.includes('--all');

/** What is built is written into it, so that it is built once. */
function stateOf({ folder, sources }: Host): string {
	const hash = createHash('sha256').update(process.version);
	for (const file of sources) hash.update(readFileSync(join(folder, file)));
	return hash.digest('hex');
}

function run(folder: string, command: string, args: readonly string[]) {
	return spawnSync(command, args, {
		cwd: folder,
		encoding: 'utf8',
		timeout: 240_000,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
		shell: process.platform === 'win32'
	});
}

/** @returns `null` where it is built; why it cannot be built here; or what went wrong */
function build(host: Host): { absent: string } | { fault: string } | null {
	const { folder } = host;
	if (host.mkdocs) {
		const [, major = '', minor = ''] =
			/version (\d+)\.(\d+)/.exec(run(folder, 'mkdocs', ['--version']).stdout) ?? [];
		if (major === '') return { absent: 'there is no mkdocs here' };
		const old = Number(major) === 1 && Number(minor) < 5;
		const config = old ? 'before-1.5.yml' : 'mkdocs.yml';
		const output = relative(folder, host.output);
		return faultOf(run(folder, 'mkdocs', ['build', '--strict', '-f', config, '-d', output]));
	}
	const installed = run(folder, 'npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
	if (installed.status !== 0)
		return {
			absent: `its packages cannot be installed here: ${installed.stderr.trim().split('\n').at(0) ?? 'npm ci did not end'}`
		};
	return faultOf(run(folder, 'npm', ['run', '--silent', 'build']));
}

function faultOf({ status, stdout, stderr }: ReturnType<typeof run>): { fault: string } | null {
	return status === 0 ? null : { fault: `${stdout}\n${stderr}` };
}

for (const host of hosts) {
	const { name, output, onlyWithAll } = host;
	if (onlyWithAll !== undefined && !all) {
		console.log(`${name}: left out, because ${onlyWithAll}; npm run hosts -- --all builds it`);
		continue;
	}
	const state = stateOf(host);
	const stamp = join(output, 'built-from.txt');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
		console.log(`${name}: built already`);
		continue;
	}
	rmSync(reasonFile(host), { force: true });
	const started = Date.now();
	const failed = build(host);
	if (failed === null) {
		writeFileSync(stamp, state);
		console.log(`${name}: built in ${Math.round((Date.now() - started) / 1000)} s`);
	} else if ('absent' in failed) {
		writeFileSync(reasonFile(host), failed.absent);
		console.log(`${name}: not built, because ${failed.absent}`);
	} else {
		console.error(`${name}: does not build\n${failed.fault}`);
		process.exitCode = 1;
	}
}
