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

const goose = `extensions:
  files:
    name: files
    type: stdio
    enabled: true
    cmd: ~/bin/server
    args: []
`;
const listed = `name: Mine
version: 0.0.1
schema: v1

mcpServers:
  - name: docs
    type: streamable-http
    url: https://mcp.example.com/mcp
`;

describe('YAML and something else in one paste', () => {
	it.each([
		['the log below', `${goose}\n${log.replaceAll('npx', '~/bin/server')}\n`],
		['the log above', `${log.replaceAll('npx', '~/bin/server')}\n\n${goose}`],
		['an error that is valid YAML below', `${goose}\nError: spawn ~/bin/server ENOENT\n`],
		['an error that is valid YAML above', `Error: spawn ~/bin/server ENOENT\n\n${goose}`],
		[
			'both in fences',
			`My config:\n\`\`\`yaml\n${goose}\`\`\`\nand\n\`\`\`\nError: spawn ~/bin/server ENOENT\n\`\`\`\n`
		]
	])('are both read: %s', async (_, text) => {
		const report = await analyse(text, { client: 'goose', platform: 'macos' });
		expect(report.kind).toBe('config');
		expect(report.format).toBe('yaml');
		expect(report.entries.map(({ name }) => name)).toEqual(['files']);
		const config = report.parts.find(({ kind }) => kind === 'config');
		expect(config && text.slice(config.span.start, config.span.end)).toBe(goose.trimEnd());
		expect(report.parts.map(({ kind }) => kind)).toContain('log');
		const [first] = report.findings;
		expect(first?.diagnosis).toBe('tilde-not-expanded');
		expect(text.slice(first?.primary.span.start, first?.primary.span.end)).toBe('~/bin/server');
		expect(first?.related.length).toBeGreaterThan(0);
	});
	it('are compared: metadata of another address than the config has', async () => {
		const document =
			'{"resource":"https://mcp.example.com/other","authorization_servers":["https://auth.example.com"],"scopes_supported":["a"]}';
		for (const text of [`${listed}\n${document}\n`, `${document}\n\n${listed}`]) {
			const { findings, parts } = await analyse(text);
			expect(parts.map(({ kind }) => kind).sort()).toEqual(['config', 'metadata']);
			const config = parts.find(({ kind }) => kind === 'config');
			expect(config && text.slice(config.span.start, config.span.end)).toBe(listed.trimEnd());
			expect(findings.map(({ rule }) => rule)).toContain('resource-differs');
		}
	});
	it('have fixes that are verified in the whole paste', async () => {
		const text = `${goose.replace('~/bin/server', 'npx -y x-mcp')}\nError: spawn npx -y x-mcp ENOENT\n`;
		const context = { client: 'goose', platform: 'linux' as const };
		const { findings } = await analyse(text, context);
		const finding = findings.find(({ fixes }) => fixes.length > 0);
		const [fix] = finding?.fixes ?? [];
		if (!finding || !fix) throw new Error('a fix is missing');
		expect(await verifyFix(text, context, finding, fix)).toBe(true);
		expect(applyEdits(text, fix.edits)).toContain('Error: spawn npx -y x-mcp ENOENT');
	});
	it.each([
		['a config alone', listed],
		['a config with a comment above', `# mine\n${listed}`],
		['a config with settings of its own', `GOOSE_PROVIDER: openai\n\n${goose}`]
	])('is one config where there is nothing else: %s', async (_, text) => {
		const report = await analyse(text);
		expect(report.kind).toBe('config');
		expect(report.entries).toHaveLength(1);
		expect(report.parts).toEqual([]);
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
