/** Hosts as messages show them: as the browser writes them, and without a secret that got into one. */
import { expect, it } from 'vitest';
import { hostName } from './names.ts';

const part = (text: string) => Buffer.from(text).toString('base64url');
const token = `${part('{"alg":"none","typ":"JWT"}')}.${part('{"sub":"nobody at all"}')}.${'c2ln'.repeat(8)}`;

it.each([
	['http://MCP.example.com:8080/mcp', 'mcp.example.com:8080'],
	['http://ada:secret@mcp.example.com/mcp?key=1', 'mcp.example.com'],
	[' http://mcp.example.com', 'mcp.example.com']
])('%s', (value, host) => {
	expect(hostName(value, new URL(value))).toBe(host);
});
it.each([`http://${token}:8080/mcp`, `http://loc${token}\nhost/mcp`])('holds no token', (value) => {
	const shown = hostName(value, new URL(value)).toLowerCase();
	for (let at = 0; at + 8 <= token.length; at++)
		expect(shown).not.toContain(token.slice(at, at + 8).toLowerCase());
});
