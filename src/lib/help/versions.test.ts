import { describe, expect, it } from 'vitest';
import { versionsIn } from './versions.ts';

describe('versionsIn', () => {
	it('reads how client and server introduce themselves', () => {
		const text = `[info] Message from client: {"method":"initialize","params":{"protocolVersion":"2025-11-25","clientInfo":{"name":"claude-ai","version":"0.1.0"}}}
			{"result":{"serverInfo": { "version": "1.4.2", "name": "notes" }}}`;
		expect(versionsIn(text)).toEqual({
			client: 'claude-ai 0.1.0',
			server: 'notes 1.4.2',
			others: ['protocol 2025-11-25']
		});
	});
	it('reads what runs the server, each once', () => {
		const text = `npm warn EBADENGINE   current: { node: 'v18.17.0', npm: '9.6.7' }
			Node.js v18.17.0
			current Python version (3.9.1) does not satisfy
			"args": ["-y", "@ada/server@2.0.1", "mcp-remote@0.1.38"]`;
		expect(versionsIn(text).others).toEqual([
			'Node.js v18.17.0',
			'Python 3.9.1',
			'@ada/server@2.0.1',
			'mcp-remote@0.1.38'
		]);
	});
	it.each([
		'',
		'{"clientInfo":{}}',
		'ada@10.0.0.7',
		'postgres://ada@10.0.0.7/db',
		'v20',
		'x@latest'
	])('reads none where there is none: %j', (text) => {
		expect(versionsIn(text)).toEqual({ client: null, server: null, others: [] });
	});
	it('is quick on what only looks like one', () => {
		const start = performance.now();
		versionsIn('"clientInfo":{ a@1.'.repeat(40_000));
		versionsIn('@a/'.repeat(200_000));
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
