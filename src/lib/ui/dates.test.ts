/** Days in words, with and without the day itself. */
import { expect, test } from 'vitest';
import { dayWords } from './dates.ts';

test.each([
	['2026-03-09', '9 March 2026'],
	['2025-12-31', '31 December 2025'],
	['2026-07', 'July 2026']
])('%s', (date, words) => {
	expect(dayWords(date)).toBe(words);
});
