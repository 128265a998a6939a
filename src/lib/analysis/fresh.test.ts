/** An engine that has just started, and has loaded no reader yet, answers like one that has read everything. */
import { expect, it } from 'vitest';
import { analyse } from './index.ts';

it('corrects a text that turns into TOML or YAML as it would later', async () => {
	const texts = [
		'\ufeff[mcp_servers.docs]\ncommand = "npx"\nargs = ["-y", "docs-server"]\n',
		'\ufeffextensions:\n  docs:\n    type: stdio\n    cmd: npx\n    args: [-y, docs-server]\n'
	];
	const before = [];
	for (const text of texts) before.push(await analyse(text));
	await analyse('[mcp_servers.docs]\ncommand = "npx"\n');
	await analyse('extensions:\n  docs:\n    cmd: npx\n');
	for (const [index, text] of texts.entries()) expect(await analyse(text)).toEqual(before[index]);
	expect(before[0]?.corrected).toBe(
		'[mcp_servers.docs]\ncommand = "npx"\nargs = ["-y", "docs-server"]\n'
	);
}, 60_000);
