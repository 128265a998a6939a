/**
 * `npx tsx scripts/analyse.ts [--client cursor] [--platform windows] [file]`: what the site says of a text, as JSON, for scripts
 * and agents. Reads the file, or what is piped in. Ends with 1 where an error was found.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/lib/analysis/index.ts';
import { clients } from '../src/lib/clients/index.ts';

const platforms = ['windows', 'macos', 'linux'] as const;

async function main(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { client: { type: 'string' }, platform: { type: 'string' } }
	});
	const [file] = positionals;
	const client = clients.find(({ id }) => id === values.client)?.id;
	if (values.client !== undefined && client === undefined)
		throw new Error(
			`There is no client ${values.client}: ${clients.map(({ id }) => id).join(', ')}`
		);
	const platform = platforms.find((name) => name === values.platform);
	if (values.platform !== undefined && platform === undefined)
		throw new Error(`There is no system ${values.platform}: ${platforms.join(', ')}`);
	const report = await analyse(readFileSync(file ?? 0, 'utf8'), {
		...(client !== undefined && { client }),
		...(platform !== undefined && { platform }),
		...(file !== undefined && { file: basename(file) })
	});
	console.log(JSON.stringify(report, null, '\t'));
	if (report.findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

await main().catch((fault: unknown) => {
	console.error(fault instanceof Error ? fault.message : fault);
	process.exitCode = 2;
});
