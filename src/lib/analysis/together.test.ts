/** A config and something else in one paste. */
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/index.ts';
import { analyse, verifyFix } from './index.ts';

const config = `{
  "mcpServers": {
    "files": {
      "command": "npx",
      "args": ["-y", "@modelcontextprotocol/server-filesystem", "/Users/ana/notes"],
    }
  }
}`;
const log = `2026-01-01T08:00:00.000Z [files] [info] Initializing server...
2026-01-01T08:00:00.120Z [files] [error] spawn npx ENOENT
2026-01-01T08:00:00.121Z [files] [error] Server disconnected`;
const remote = `{
  "mcpServers": { "docs": { "type": "http", "url": "https://mcp.example.com/mcp" } }
}`;

describe('a config and a log in one paste', () => {
	it.each([
		['the log below', `${config}\n\n${log}\n`],
		['the log above', `${log}\n\n${config}\n`],
		[
			'both in fences',
			`My config:\n\`\`\`json\n${config}\n\`\`\`\nand the log\n\`\`\`\n${log}\n\`\`\`\n`
		]
	])('are both read: %s', async (_, text) => {
		const report = await analyse(text, { client: 'claude-desktop', platform: 'macos' });
		expect(report.kind).toBe('config');
		expect(report.entries.map(({ name }) => name)).toEqual(['files']);
		expect(report.parts.map(({ kind }) => kind)).toContain('log');
		expect(report.parts.map(({ kind }) => kind)).toContain('config');
		const found = report.findings.map(({ diagnosis }) => diagnosis);
		expect(found).toContain('json-trailing-comma');
		expect(found).toContain('command-not-on-gui-path');
		expect(found).not.toContain('crash-no-stderr');
		for (const { primary, rule } of report.findings)
			if (rule === 'json-trailing-comma')
				expect(text.slice(primary.span.start, primary.span.end)).toBe(',');
		expect(report.corrected).toBe(text.replace('notes"],', 'notes"]'));
	});
	it('tell one cause once: where it can be cured, with what shows it', async () => {
		const text =
			'{"mcpServers":{"a":{"command":"~/bin/server","args":[]}}}\nError: spawn ~/bin/server ENOENT\n';
		const { findings } = await analyse(text, { client: 'cursor' });
		expect(findings.map(({ diagnosis }) => diagnosis)).toEqual(['tilde-not-expanded']);
		const [same] = findings;
		expect(same?.confidence).toBe('certain');
		expect(text.slice(same?.primary.span.start, same?.primary.span.end)).toBe('"~/bin/server"');
		expect(same?.related.map(({ line }) => line)).toEqual([2]);
	});
	it('have fixes that are verified in the whole paste', async () => {
		const text = `${log}\n\n${config}\n`;
		const context = { client: 'claude-desktop' };
		const { findings } = await analyse(text, context);
		const comma = findings.find(({ rule }) => rule === 'json-trailing-comma');
		const [fix] = comma?.fixes ?? [];
		if (!comma || !fix) throw new Error('a fix is missing');
		expect(await verifyFix(text, context, comma, fix)).toBe(true);
		expect(applyEdits(text, fix.edits)).toBe(text.replace('notes"],', 'notes"]'));
	});
	it('stay one config where the words around it say nothing', async () => {
		const { parts, findings } = await analyse(`Here is my file\n${config}`, { client: 'cursor' });
		expect(parts).toEqual([]);
		expect(findings[0]?.diagnosis).toMatch(/^json-/);
	});
	it('can be read as one of the two, where the person says so', async () => {
		const report = await analyse(`${config}\n\n${log}\n`, { kind: 'log' });
		expect(report.kind).toBe('log');
		expect(report.recognised).toMatch(/as you chose/);
	});
});

describe('a config and an exchange in one paste', () => {
	it('are compared: the metadata is of another address than the config has', async () => {
		const document =
			'{"resource":"https://mcp.example.com/other","authorization_servers":["https://auth.example.com"],"scopes_supported":["a"]}';
		const { findings, parts, entries } = await analyse(`${remote}\n\n${document}\n`, {
			client: 'claude-code'
		});
		expect(entries).toHaveLength(1);
		expect(parts.map(({ kind }) => kind)).toEqual(['config', 'metadata']);
		expect(findings[0]?.rule).toBe('resource-differs');
		expect(findings[0]?.primary.line).toBe(5);
	});
});
