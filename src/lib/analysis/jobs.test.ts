/** What the page gets for an answer: the report, by what it was judged, and what the fixes do. */
import { describe, expect, it } from 'vitest';
import { run, type AnalysisJob, type AnalysisResult } from './jobs.ts';

const config = `{
  "mcpServers": {
    "files": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-memory"], },
    "more": { "command": "npx", "args": ["-y", "@modelcontextprotocol/server-everything"], }
  }
}
`;

async function check(text: string, job: Partial<AnalysisJob> = {}): Promise<AnalysisResult> {
	const result = await run({ kind: 'analyse', text, context: {}, ...job });
	if (result.kind !== 'analysed') throw new Error('expected an analysis');
	return result;
}

describe('an analysis', () => {
	it('counts what all safe fixes together cure', async () => {
		const { report, frames } = await check(config, {
			context: { client: 'claude-desktop' }
		});
		const commas = report.findings.filter(({ rule }) => rule === 'json-trailing-comma');
		expect(commas.length).toBeGreaterThan(0);
		expect(report.cured).toBeGreaterThanOrEqual(1);
		expect(frames).toHaveLength(report.findings.length);
	});

	it('lets an earlier choice of the client decide where the text leaves it open', async () => {
		const open = await check(config);
		expect(open.report.client.certain).toBe(false);
		const other = open.report.client.alternatives.at(-1);
		expect(other).toBeDefined();
		const chosen = await check(config, { context: { preferred: { client: other ?? '' } } });
		expect(chosen.report.client).toMatchObject({ id: other, certain: true, earlier: true });
	});

	it('lets the text overrule an earlier choice', async () => {
		const text = '{ "servers": { "a": { "type": "stdio", "command": "node" } }, "inputs": [] }';
		const { report } = await check(text, { context: { preferred: { client: 'cursor' } } });
		expect(report.client.id).toBe('vscode');
		expect(report.client.earlier).toBeUndefined();
	});

	it('lets what the person says now overrule all', async () => {
		const { report } = await check(config, {
			context: { client: 'vscode', preferred: { client: 'cursor' } }
		});
		expect(report.client.id).toBe('vscode');
	});

	it('takes the system from an earlier choice only where the text names none', async () => {
		const windows = config.replace('"npx"', '"C:\\\\Tools\\\\npx.cmd"');
		const told = await check(windows, { context: { preferred: { platform: 'linux' } } });
		const silent = await check(config, { context: { preferred: { platform: 'linux' } } });
		expect(told.report.platform.id).toBe('windows');
		expect(silent.report.platform.id).toBe('linux');
	});
});

describe('a fix, tried', () => {
	it('works where it cures, and shows what it changes', async () => {
		const { report, context } = await check(config);
		const finding = report.findings.find(({ fixes }) => fixes.length > 0);
		const fix = finding?.fixes[0];
		if (!finding || !fix) throw new Error('expected a finding with a fix');
		const tried = await run({ kind: 'try-fix', text: config, context, finding, fix });
		expect(tried).toMatchObject({ kind: 'tried', works: true });
		expect(tried.kind === 'tried' && tried.diff?.length).toBeGreaterThan(0);

		const useless = { ...fix, edits: [{ span: { start: 0, end: 0 }, text: ' ' }] };
		const refused = await run({ kind: 'try-fix', text: config, context, finding, fix: useless });
		expect(refused).toMatchObject({ works: false });
	});
});

describe('a conversion', () => {
	const job = { kind: 'convert', from: 'claude-desktop', platform: null } as const;
	const key = ['sk', 'live', 'notARealKey0123456789abcdef'].join('_');
	const secret = JSON.stringify({
		mcpServers: { pay: { command: 'npx', args: ['-y', 'pay-mcp'], env: { API_KEY: key } } }
	});

	it('gives the file for the other client, and the same masked', async () => {
		const result = await run({ ...job, text: secret, to: 'codex', hidesSecrets: false });
		if (result.kind !== 'converted') throw new Error('expected a conversion');
		expect(result.conversion?.text).toContain('[mcp_servers.pay]');
		expect(result.conversion?.text).toContain(key);
		expect(result.conversion?.masked).not.toContain(key.slice(8, 16));
	});

	it('refers to secrets where that is asked for', async () => {
		const result = await run({ ...job, text: secret, to: 'vscode', hidesSecrets: true });
		if (result.kind !== 'converted') throw new Error('expected a conversion');
		expect(result.conversion?.text).not.toContain(key);
		expect(result.conversion?.text).toContain('${input:');
	});

	it('is none where nothing can be carried over', async () => {
		const text = '{ "mcpServers": {} }';
		expect(await run({ ...job, text, to: 'vscode', hidesSecrets: false })).toEqual({
			kind: 'converted',
			conversion: null
		});
	});
});
