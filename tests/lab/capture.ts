/** Captured texts: what varies from run to run taken out, secrets masked, kept in a file each, compared line by line. */
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { redact } from '../../src/lib/secrets/index.ts';
import { root, type Lab } from './harness.ts';

const room = fileURLToPath(new URL('captured/', import.meta.url));
/** Set by `npm run lab:capture`. */
const refresh = (process.env.LAB_CAPTURE ?? '') !== '';
const modules = await realpath(join(root, 'node_modules'));

/** The same text in each run on each computer, as long as the programs say the same. */
export function normalise(text: string, lab: Pick<Lab, 'folder' | 'ports' | 'pids' | 'names'>) {
	let result = text.replaceAll('\r\n', '\n').replaceAll('\u001b', '␛');
	for (const { from, to } of lab.names) result = result.replaceAll(from, to);
	for (const [from, to] of [
		[lab.folder, '/home/ana/lab'],
		[modules, '/home/ana/clinic/node_modules'],
		[root.replace(/[\\/]$/, ''), '/home/ana/clinic'],
		[dirname(process.execPath), '/usr/local/bin']
	] as const)
		result = result.replaceAll(from, to);
	lab.ports.forEach((port, index) => {
		result = result.replace(
			new RegExp(`(?:(?<![\\w.])|(?<=%3A))${port}(?![\\w.]*\\d)`, 'gi'),
			`${3001 + index}`
		);
	});
	lab.pids.forEach((pid, index) => {
		result = result.replace(new RegExp(`(?<![\\w.:])${pid}(?![\\w.]*\\d)`, 'g'), `${7001 + index}`);
	});
	const seen = new Map<string, string>();
	result = result
		.replace(/[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}/gi, (id) => {
			if (!seen.has(id))
				seen.set(id, `00000000-0000-4000-8000-${String(seen.size + 1).padStart(12, '0')}`);
			return seen.get(id) ?? id;
		})
		.replace(
			/\d{4}-\d\d-\d\dT\d\d[:_]\d\d[:_]\d\d([.,_]\d+)?(?=Z|[+-]\d\d|\b)/g,
			(time, part?: string) =>
				time.includes('_') ? '2026-01-01T08_00_00_000' : `2026-01-01T08:00:00${part ? '.000' : ''}`
		)
		.replace(/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\b/g, '2026/01/01 08:00:00')
		.replace(
			/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} [\d:]{8} GMT/g,
			'Thu, 01 Jan 2026 08:00:00 GMT'
		)
		.replace(/^(content-length: )\d+/gim, '$10')
		.replace(/^(etag: )(?:W\/)?"[^"\n]*"/gim, '$1"0"')
		.replace(/\b(localPort|bytesWritten|bytesRead): [1-9]\d*/g, '$1: 100')
		.replace(/\b(modulus|fingerprint\d*|serialNumber): '[\dA-F:]+'/g, "$1: '00'")
		.replace(/\b(pubkey|raw): <Buffer [^>\n]*>/g, '$1: <Buffer 30 82>')
		.replace(/\b(valid_from|valid_to): '[^'\n]*'/g, "$1: 'Jan  1 08:00:00 2026 GMT'")
		.replace(/\bnginx\/\d+\.\d+\.\d+/g, 'nginx/1.26.0')
		.replace(/\b[\dA-F]{12,16}(?=:error:[\dA-F]{8}:)/g, '0000000000000000')
		.replace(
			/(Operation timed out after )\d+( milliseconds)/g,
			(_, before: string, after: string) => `${before}2000${after}`
		)
		.replace(/\(node:\d+\) /g, '(node:7001) ')
		.replace(/\btimeStamp: \d+\.\d+/g, 'timeStamp: 1000.5')
		.replace(/(callback port derived from the server URL:) \d+/g, '$1 3334')
		.replace(/\bNode\.js v\d+\.\d+\.\d+/g, 'Node.js v22.12.0')
		.replace(/\b(node[/ ]|npm[/ ])v?\d+\.\d+\.\d+/g, '$10.0.0')
		// Frames of the runtime differ from one version to the next, and the places of all others with each release.
		.replace(/(?: *at (?:[^\n]*(?:\(|async ))?(?:node:|internal\/)[^\n{]*\n)+/g, '    at (node)\n')
		.replace(
			/(?: *at \(node\)\n)? *at (?:[^\n]*(?:\(|async ))?(?:node:|internal\/)[^\n{]*\{$/gm,
			'    at (node) {'
		)
		.replace(/((?:file:\/\/)?\/[^\s():]+\.[cm]?[jt]sx?):\d+(?::\d+)?/g, '$1:1:1');
	return `${redact(result)
		.replace(/[ \t]+$/gm, '')
		.trimEnd()}\n`;
}

/**
 * Compares with what was captured before, or writes it where that was asked for.
 *
 * @returns lines that tell what is different, or `null`; rejects where nothing was captured yet
 */
export async function compare(id: string, text: string): Promise<string | null> {
	const file = `${room}${id}.txt`;
	if (refresh) {
		await mkdir(room, { recursive: true });
		await writeFile(file, text);
		return null;
	}
	const before = await readFile(file, 'utf8').catch(() => null);
	if (before === null)
		throw new Error(`tests/lab/captured/${id}.txt is missing: write it with npm run lab:capture`);
	return before === text ? null : difference(before, text);
}

/** The lines that went (-) and came (+), with one line around them; the longest common sequence stays. */
export function difference(before: string, after: string): string {
	const [a, b] = [before.split('\n'), after.split('\n')];
	const length = Array.from({ length: a.length + 1 }, () =>
		new Array<number>(b.length + 1).fill(0)
	);
	const at = (i: number, j: number) => length[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--) {
			const row = length[i];
			if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
		}
	const lines: string[] = [];
	for (let i = 0, j = 0; i < a.length || j < b.length;)
		if (i < a.length && j < b.length && a[i] === b[j]) {
			lines.push(`  ${a[i] ?? ''}`);
			i++;
			j++;
		} else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
			lines.push(`- ${a[i++] ?? ''}`);
		else lines.push(`+ ${b[j++] ?? ''}`);
	const changed = (line = '  ') => !line.startsWith('  ');
	return lines
		.filter(
			(line, index) => changed(line) || changed(lines[index - 1]) || changed(lines[index + 1])
		)
		.join('\n');
}
