import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonTokens, plainTokens } from './json-tokens.ts';

const kinds = (text: string) => jsonTokens(text).map(({ kind, text }) => [kind, text]);

describe('jsonTokens', () => {
	it('tells keys from strings', () => {
		expect(kinds('{"a" : "b"}')).toEqual([
			['punctuation', '{'],
			['key', '"a"'],
			['plain', ' '],
			['punctuation', ':'],
			['plain', ' '],
			['string', '"b"'],
			['punctuation', '}']
		]);
	});
	it('ends a string that is not closed at the end of its line', () => {
		expect(kinds('"a\n1')).toEqual([
			['string', '"a'],
			['plain', '\n'],
			['number', '1']
		]);
	});
	it('does not take the slashes of an address for a comment', () => {
		expect(kinds('"https://a" // b')).toEqual([
			['string', '"https://a"'],
			['plain', ' '],
			['comment', '// b']
		]);
	});
	it('marks exactly the span', () => {
		const marked = jsonTokens('[1,]', [{ start: 2, end: 3 }]).filter((token) => token.marked);
		expect(marked).toEqual([{ kind: 'punctuation', text: ',', marked: true }]);
	});
	it('marks the character before an empty span', () => {
		const marked = jsonTokens('[1', [{ start: 2, end: 2 }]).filter((token) => token.marked);
		expect(marked.map(({ text }) => text)).toEqual(['1']);
	});
	it('loses nothing', () => {
		const unit = fc.constantFrom(
			...[
				'{',
				'}',
				'"',
				'\\',
				':',
				',',
				'/',
				'-',
				'1',
				'true',
				' ',
				'\n',
				'\r',
				'é',
				'😀',
				'\ud800'
			]
		);
		const mark = fc.record({ start: fc.nat(40), end: fc.nat(40) });
		fc.assert(
			fc.property(fc.string({ unit }), fc.array(mark), (text, marks) => {
				expect(
					jsonTokens(text, marks)
						.map((token) => token.text)
						.join('')
				).toBe(text);
				expect(
					plainTokens(text, marks)
						.map((token) => token.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
