/** A file in another client's format can be written anew as a whole, where nothing is lost by it. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/index.ts';
import { analyse, verifyFix } from './index.ts';

async function wholeFile(text: string, client: string) {
	const report = await analyse(text, { client });
	for (const finding of report.findings)
		for (const fix of finding.fixes)
			if (fix.title.startsWith('Write it as'))
				return {
					safety: fix.safety,
					title: fix.title,
					text: applyEdits(text, fix.edits),
					works: await verifyFix(text, { client }, finding, fix)
				};
	return null;
}
const json = '{"mcpServers": {"metrics": {"command": "npx", "args": ["-y", "metrics-mcp"]}}}';
const toml = '[mcp_servers.metrics]\ncommand = "npx"\nargs = ["-y", "metrics-mcp"]\n';

describe('a file in another format', () => {
	it('becomes TOML, JSON or YAML', async () => {
		expect(await wholeFile(json, 'codex')).toEqual({
			safety: 'review',
			title: 'Write it as TOML',
			text: toml,
			works: true
		});
		const back = await wholeFile(toml, 'claude-desktop');
		expect(back).toMatchObject({ title: 'Write it as JSON', works: true });
		expect(JSON.parse(back?.text ?? '')).toEqual(JSON.parse(json));
		expect(await wholeFile(json, 'goose')).toMatchObject({
			title: 'Write it as YAML',
			works: true
		});
	});
	it('stays where other settings would be lost', async () => {
		expect(await wholeFile(`{"theme": "dark", ${json.slice(1)}`, 'codex')).toBeNull();
	});
	it('stays where a setting has no counterpart', async () => {
		const text = '{"mcpServers": {"a": {"url": "https://mcp.example.com/sse", "type": "sse"}}}';
		expect(await wholeFile(text, 'codex')).toBeNull();
	});
	it('stays where it is broken besides', async () => {
		expect(await wholeFile(json.slice(0, -1), 'codex')).toBeNull();
	});
	it('is not touched where the client reads it', async () => {
		expect(await wholeFile(json, 'claude-desktop')).toBeNull();
		expect(await wholeFile(toml, 'codex')).toBeNull();
	});
});
