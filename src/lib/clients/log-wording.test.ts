/** Which client wrote a log: its own words tell, shared ones do not. */
import { describe, expect, it } from 'vitest';
import { clientOfLog } from './log-wording.ts';

describe('the wording of a log', () => {
	it.each([
		['cursor', '2026-05-02 19:22:02 [info] shop: Handling ReloadClient action'],
		['cursor', 'Starting new stdio process with command: uvx shop-mcp'],
		['vscode', '2026-05-25 20:50:27 [info] Connection state: Running'],
		['vscode', '[warning] [server stderr] docker: not running'],
		['codex', 'MCP client for `shop` failed to start: program not found'],
		['codex', '⚠ MCP startup incomplete (failed: shop)'],
		['gemini-cli', "✕ Error during discovery for MCP server 'shop': MCP error -32000"],
		['claude-code', '[DEBUG] MCP server "shop": Starting connection attempt'],
		['claude-code', 'Connection failed: Connection to MCP server "shop" timed out after 5000ms'],
		[
			'claude-desktop',
			'2026-04-03T08:20:33Z [shop] [info] Client transport closed { metadata: undefined }'
		],
		['claude-desktop', '2026-06-03T07:23:52Z [info] [shop] Initializing server...'],
		['zed', 'ERROR [project::context_server_store] shop context server failed to start'],
		['windsurf', 'MCP server error: failed to create mcp stdio client: failed to start command'],
		['antigravity', 'Error: calling "initialize": EOF.'],
		['goose', 'Failed to add extension: process quit before initialization'],
		['lm-studio', '[Plugin(mcp/shop)] stderr: it broke']
	])('says %s: %s', (id, text) => {
		expect(clientOfLog(text)?.id).toBe(id);
	});
	it.each([
		'Error: spawn npx ENOENT',
		'MCP error -32000: Connection closed',
		'npm error code E404',
		'Connection state of the database: Error',
		// Two clients in one paste: neither is said.
		'[info] Connection state: Running\nMCP client for `shop` failed to start: program not found'
	])('says nothing: %s', (text) => {
		expect(clientOfLog(text)).toBeNull();
	});
});
