/** Times of a token in the reader's zone and in words. */
import { describe, expect, it } from 'vitest';
import { distanceWords, momentWords } from './moment.ts';

const noon = Date.UTC(2026, 10, 26, 12);

describe('a moment', () => {
	it('is told by the clock of the reader, with the zone', () => {
		expect(momentWords(noon, 'UTC')).toMatch(/26 Nov 2026.*12:00 UTC/);
		expect(momentWords(noon, 'Asia/Tokyo')).toMatch(/26 Nov 2026.*21:00 (?:GMT\+9|JST)/);
		expect(momentWords(noon, 'America/Los_Angeles')).toMatch(/26 Nov 2026.*04:00 (?:GMT-8|PST)/);
	});
	it.each([
		[-5_000, 'a moment ago'],
		[30_000, 'in a moment'],
		[-60_000, '1 minute ago'],
		[3 * 3_600_000 + 5_000, 'in 3 hours'],
		[-2 * 86_400_000, '2 days ago'],
		[800 * 86_400_000, 'in 2 years']
	])('is so far away: %i ms', (distance, words) => {
		expect(distanceWords(distance)).toBe(words);
	});
});
