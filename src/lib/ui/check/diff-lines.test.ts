import { describe, expect, it } from 'vitest';
import { diffLines } from './diff-lines.ts';

describe('diffLines', () => {
	it('sets off what differs in two lines that replace each other', () => {
		const lines = diffLines([
			{ kind: 'same', line: 1, text: '    {' },
			{ kind: 'gone', line: 2, text: '      "a": 1,' },
			{ kind: 'new', line: 2, text: '      "a": 1' },
			{ kind: 'same', line: 3, text: '    }' }
		]);
		expect(lines.map(({ parts }) => parts)).toEqual([
			{ before: '{', changed: '', after: '' },
			{ before: '  "a": 1', changed: ',', after: '' },
			{ before: '  "a": 1', changed: '', after: '' },
			{ before: '}', changed: '', after: '' }
		]);
	});
	it('sets nothing off where lines were added', () => {
		const lines = diffLines([
			{ kind: 'gone', line: 1, text: 'a' },
			{ kind: 'new', line: 1, text: 'b' },
			{ kind: 'new', line: 2, text: 'c' }
		]);
		expect(lines.every(({ parts }) => parts.changed === '')).toBe(true);
	});
	it('takes blank lines and nothing at all', () => {
		expect(diffLines([])).toEqual([]);
		expect(diffLines([{ kind: 'new', line: 1, text: '  ' }])[0]?.parts.before).toBe('  ');
	});
});
