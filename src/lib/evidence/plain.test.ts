import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identify } from './identify.ts';
import { identifyPlain } from './plain.ts';

it('tells what a closer look would tell, or nothing', () => {
	const piece = fc.constantFrom(
		...['{', '{"', '"', ' ', '\n', '\t', '\ufeff', '\u0001', '\ufffd', '[', ']', '}', ':', ','],
		...['"mcpServers": {', '"command": "npx"', 'args:', 'servers', '"level":', '"msg": "x"'],
		...['"time":', '"error":', '"jsonrpc": "2.0"', '```', '[mcp_servers.a]', 'url = "x"', '- '],
		...['"docs": {"url": 1}', 'failed', 'Error: x\n    at y', 'curl -i', 'Bearer abc', '# note\n']
	);
	const start = fc.constantFrom('{', '{ ', '\n{"', '\ufeff{', '{"time":', '');
	let plain = 0;
	fc.assert(
		fc.property(start, fc.array(piece, { maxLength: 12 }), (first, pieces) => {
			const text = first + pieces.join('');
			const told = identifyPlain(text);
			if (!told) return;
			plain++;
			expect(told).toEqual(identify(text));
		}),
		{ numRuns: 5_000 }
	);
	expect(plain).toBeGreaterThan(500);
});
