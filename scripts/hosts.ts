/**
 * `npm run hosts`: builds the docs sites of `tests/hosts`, which embed the clinic as `/embedding/` says and which the
 * journeys then visit. They have packages of their own. Where those cannot be installed, this says so and the journeys skip
 * them; a site that is installed and does not build is a failure.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hosts, type Host } from '../tests/hosts/hosts.ts';

/** What is built is written into it, so that it is built once. */
function stateOf({ folder, sources }: Host): string {
	const hash = createHash('sha256').update(process.version);
	for (const file of sources) hash.update(readFileSync(join(folder, file)));
	return hash.digest('hex');
}

function npm(folder: string, args: readonly string[]) {
	return spawnSync('npm', args, {
		cwd: folder,
		encoding: 'utf8',
		timeout: 240_000,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
		shell: process.platform === 'win32'
	});
}

for (const host of hosts) {
	const { name, folder, output } = host;
	const state = stateOf(host);
	const stamp = join(output, 'built-from.txt');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
		console.log(`${name}: built already`);
		continue;
	}
	const started = Date.now();
	const installed = npm(folder, ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
	if (installed.status !== 0) {
		const why = installed.stderr.trim().split('\n').at(0) ?? 'npm ci did not end';
		console.log(`${name}: not built, because its packages cannot be installed here (${why})`);
		continue;
	}
	const built = npm(folder, ['run', '--silent', 'build']);
	if (built.status !== 0) {
		console.error(`${name}: does not build\n${built.stdout}\n${built.stderr}`);
		process.exitCode = 1;
		continue;
	}
	writeFileSync(stamp, state);
	console.log(`${name}: built in ${Math.round((Date.now() - started) / 1000)} s`);
}
