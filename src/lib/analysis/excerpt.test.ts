/** Frames and diffs: the right lines, and no secret in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import { applyEdits, positions, type Span } from '../text/index.ts';
import { diffOf, framesOf } from './excerpt.ts';

const secret = ['ghp_', '0123456789', 'abcdefghij', 'ABCDEFGHIJ456789'].join('');
const config = `{
  "mcpServers": {
    "tickets": {
      "command": "npx",
      "env": { "GITHUB_TOKEN": "${secret}", "LOG": "debug" },
    }
  }
}
`;

function findingAt(text: string, span: Span): Finding {
	return {
		rule: 'a-rule',
		diagnosis: 'a-cause',
		message: 'Something',
		severity: 'error',
		confidence: 'certain',
		primary: { span, ...positions(text)(span.start) },
		related: [],
		fixes: []
	};
}
function frameOf(text: string, span: Span) {
	return framesOf(text, [findingAt(text, span)])[0];
}
function spanOf(text: string, part: string): Span {
	const start = text.indexOf(part);
	return { start, end: start + part.length };
}

describe('framesOf', () => {
	it('cuts the line into what stands before, at and after the mark', () => {
		expect(frameOf(config, spanOf(config, '"npx"'))).toEqual({
			line: 4,
			before: '"command": ',
			marked: '"npx"',
			after: ','
		});
	});

	it('masks a secret, and marks what stands behind it at the right place', () => {
		const frame = frameOf(config, spanOf(config, '"debug"'));
		expect(frame).toMatchObject({ line: 5, marked: '"debug"', after: ' },' });
		expect(frame?.before).toMatch(/•+", "LOG": $/);
	});

	it('marks the whole mask where the finding lies in the secret', () => {
		const frame = frameOf(config, spanOf(config, secret.slice(10, 20)));
		expect(frame?.marked).toContain('••••');
		expect(frame?.before).toMatch(/"GITHUB_TOKEN": "/);
	});

	it('marks the character before an empty span, and the first one at the start of a line', () => {
		const end = config.indexOf('"npx",') + 6;
		expect(frameOf(config, { start: end, end })).toMatchObject({ marked: ',', after: '' });
		expect(frameOf('x', { start: 0, end: 0 })).toMatchObject({ before: '', marked: 'x' });
		expect(frameOf('', { start: 0, end: 0 })).toMatchObject({ line: 1, before: '', marked: '' });
	});

	it('cuts long lines around the mark', () => {
		const text = `${'a'.repeat(3000)}HERE${'b'.repeat(3000)}`;
		const frame = frameOf(text, spanOf(text, 'HERE'));
		expect(frame?.before).toMatch(/^…a{28}$/);
		expect(frame?.marked).toBe('HERE');
		expect(frame?.after).toMatch(/^b+…$/);
	});

	it('ends a mark over several lines at the end of the first', () => {
		expect(frameOf('[1,\n2]', { start: 0, end: 6 })).toMatchObject({ marked: '[1,', after: '' });
	});

	it('has none for a text that is too long to mask', () => {
		const text = 'x'.repeat(600_000);
		expect(frameOf(text, { start: 0, end: 1 })).toBeNull();
	});

	it('never shows a part of the secret, wherever the mark lies', () => {
		fc.assert(
			fc.property(fc.nat(config.length), fc.nat(config.length), (a, b) => {
				const span = { start: Math.min(a, b), end: Math.max(a, b) };
				expect(holdsSecret(JSON.stringify(frameOf(config, span)))).toBe(false);
			})
		);
	});
});

describe('diffOf', () => {
	it('shows what goes and what comes, with a line around', () => {
		const start = config.indexOf('},\n    }') + 1;
		expect(diffOf(config, [{ span: { start, end: start + 1 }, text: '' }])).toEqual([
			{ kind: 'same', line: 4, text: '      "command": "npx",' },
			{ kind: 'gone', line: 5, text: expect.stringContaining('},') },
			{ kind: 'new', line: 5, text: expect.stringMatching(/•+", "LOG": "debug" }$/) },
			{ kind: 'same', line: 6, text: '    }' }
		]);
	});

	it('leaves out what stands unchanged between two places', () => {
		const text = 'a\nb\nc\nd\ne\nf\n';
		const edits = [
			{ span: { start: 0, end: 1 }, text: 'A' },
			{ span: { start: 10, end: 11 }, text: 'F\nG' }
		];
		expect(diffOf(text, edits)?.map(({ kind, line, text }) => `${kind} ${line} ${text}`)).toEqual([
			'gone 1 a',
			'new 1 A',
			'same 2 b',
			'same 5 e',
			'gone 6 f',
			'new 6 F',
			'new 7 G',
			'same 7 '
		]);
	});

	it('counts lines as editors do', () => {
		const text = 'a\r\nb\rc';
		expect(diffOf(text, [{ span: { start: 5, end: 6 }, text: 'C' }])).toEqual([
			{ kind: 'same', line: 2, text: 'b' },
			{ kind: 'gone', line: 3, text: 'c' },
			{ kind: 'new', line: 3, text: 'C' }
		]);
	});

	it('cuts long lines where they begin to differ', () => {
		const text = `{"a":"${'x'.repeat(500)}",}`;
		const at = text.length - 2;
		const diff = diffOf(text, [{ span: { start: at, end: at + 1 }, text: '' }]);
		expect(diff?.map(({ text }) => text)).toEqual([
			expect.stringMatching(/^…x+",}$/),
			expect.stringMatching(/^…x+"}$/)
		]);
	});

	it('has nothing to say of edits that change nothing or do not fit', () => {
		expect(diffOf('ab', [{ span: { start: 0, end: 1 }, text: 'a' }])).toEqual([]);
		expect(diffOf('ab', [{ span: { start: 0, end: 9 }, text: '' }])).toBeNull();
	});

	it('never shows a part of the secret, whatever is edited around it', () => {
		const [from, to] = [config.indexOf(secret), config.indexOf(secret) + secret.length];
		const edit = fc
			.tuple(
				fc.nat(config.length),
				fc.nat(20),
				fc.string({ unit: fc.constantFrom(...'",{}[]\n a'.split('')) })
			)
			.map(([start, length, text]) => ({
				span: { start, end: Math.min(start + length, config.length) },
				text
			}))
			.filter(({ span }) => span.end <= from - 1 || span.start >= to + 1);
		fc.assert(
			fc.property(edit, (change) => {
				expect(applyEdits(config, [change])).toContain(secret);
				expect(holdsSecret(JSON.stringify(diffOf(config, [change])))).toBe(false);
			})
		);
	});
});

function holdsSecret(shown: string): boolean {
	for (let at = 4; at + 8 <= secret.length; at++)
		if (shown.includes(secret.slice(at, at + 8))) return true;
	return false;
}
