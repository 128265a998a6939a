/** How the cost of an analysis grows with the number of entries: microseconds for each of them, in every format. */
import process from 'node:process';
import { stringify } from 'yaml';
import { analyse } from '../src/lib/analysis/index.ts';
import { writeKey, writeValue } from '../src/lib/evidence/toml/write.ts';
import { config } from './configs.ts';

interface Config {
	readonly mcpServers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The same entries, as the file of a client that reads the format. */
export const formats: Readonly<
	Record<string, { readonly client: string; readonly write: (text: string) => string }>
> = {
	JSON: { client: 'claude-code', write: (text) => text },
	TOML: {
		client: 'codex',
		write: (text) =>
			Object.entries(read(text))
				.map(([name, entry]) =>
					[
						`[mcp_servers.${writeKey(name)}]`,
						...Object.entries(entry).map(
							([key, value]) => `${writeKey(key)} = ${writeValue(value)}`
						)
					].join('\n')
				)
				.join('\n\n')
	},
	YAML: {
		client: 'continue',
		write: (text) =>
			stringify({
				mcpServers: Object.entries(read(text)).map(([name, entry]) => ({ name, ...entry }))
			})
	}
};

function read(text: string): Config['mcpServers'] {
	// Made by `config`, in this folder.
	return (JSON.parse(text) as Config).mcpServers;
}

/** @returns milliseconds on the processor's own clock, of the fastest run: what other programs take away does not count */
export async function fastest(text: string, client: string, runs: number): Promise<number> {
	let best = Infinity;
	for (let run = 0; run < runs; run++) {
		const before = process.cpuUsage();
		await analyse(text, { client });
		const { user, system } = process.cpuUsage(before);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

export async function growth(): Promise<void> {
	const counts = [1, 10, 100, 1000, 5000];
	console.log(
		'Microseconds of the processor for each entry, fastest of the runs, by number of entries.\n'
	);
	console.log(`${''.padEnd(16)}${counts.map((count) => String(count).padStart(9)).join('')}`);
	for (const [format, { client, write }] of Object.entries(formats))
		for (const fault of [false, true]) {
			await fastest(write(config(100, fault)), client, 20);
			const cells: string[] = [];
			for (const count of counts) {
				const time = await fastest(write(config(count, fault)), client, count > 500 ? 8 : 40);
				cells.push(((1000 * time) / count).toFixed(1).padStart(9));
			}
			console.log(`${`${format}, ${fault ? 'faulty' : 'clean'}`.padEnd(16)}${cells.join('')}`);
		}
}
