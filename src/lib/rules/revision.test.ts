/** Which revision a paste is judged by, and what that is taken from. */
import { describe, expect, it } from 'vitest';
import { evidenceContext } from './evidence-context.ts';

const judged = (text: string, revision?: string) => evidenceContext(text, { revision }).revision;

describe('the revision that a paste is judged by', () => {
	it.each([
		[
			'a header',
			'POST /mcp HTTP/1.1\nHost: mcp.example.com\nMCP-Protocol-Version: 2025-06-18\n',
			'2025-06-18',
			'line 3 names it'
		],
		[
			'what both sides agreed on, not what was asked for',
			'{"method":"initialize","params":{"protocolVersion":"2025-11-25"}}\n{"result":{"protocolVersion":"2025-03-26"}}',
			'2025-03-26',
			'line 2 names it'
		],
		[
			'a message inside a log',
			'[info] {\\"protocolVersion\\":\\"2025-06-18\\"}',
			'2025-06-18',
			'line 1 names it'
		],
		[
			'the newest one’s place for it',
			'{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}}',
			'2026-07-28',
			'line 1 names it'
		],
		[
			'a header that only the newest has',
			'POST /mcp HTTP/1.1\nMcp-Method: tools/list\n',
			'2026-07-28',
			'line 2 holds what no earlier one has'
		],
		[
			'a list of messages',
			'POST /mcp HTTP/1.1\n\n[{"jsonrpc":"2.0","id":1}]',
			'2025-03-26',
			'line 3 sends several messages as a list, which no other one allows'
		]
	])('is certain by %s', (_, text, id, reason) => {
		expect(judged(text)).toEqual({ id, certain: true, reason });
	});
	it.each([
		[
			'a session',
			'HTTP/1.1 200 OK\nMcp-Session-Id: s1\n',
			'2025-11-25',
			'line 2 speaks of a session, and this is the last one that has them'
		],
		[
			'a GET for a stream',
			'GET /mcp HTTP/1.1\nAccept: text/event-stream\n',
			'2025-11-25',
			'line 1 asks for an event stream by GET, and this is the last one that has that'
		],
		[
			'one without sign-in',
			'{"protocolVersion":"2024-11-05"}',
			'2025-03-26',
			'line 1 names 2024-11-05, which has no sign-in'
		],
		[
			'one that is not known yet',
			'MCP-Protocol-Version: 2027-01-01',
			'2026-07-28',
			'line 1 names 2027-01-01, which is newer than this page'
		],
		[
			'nothing at all',
			'HTTP/1.1 401 Unauthorized\n',
			'2026-07-28',
			'nothing in the text names one, so the newest counts'
		]
	])('is a guess by %s', (_, text, id, reason) => {
		expect(judged(text)).toEqual({ id, certain: false, reason });
	});
	it('is what the person chose, whatever the text says', () => {
		expect(judged('MCP-Protocol-Version: 2025-06-18', '2025-11-25')).toEqual({
			id: '2025-11-25',
			certain: true,
			reason: 'you chose it'
		});
		expect(judged('MCP-Protocol-Version: 2025-06-18', 'latest').id).toBe('2025-06-18');
	});
});
