/** Days as a person reads them. Not with `Intl`: making its first formatter takes a phone a tenth of a second. */
import * as words from '$lib/ui/words/dates.ts';

/**
 * @param date ISO date, or year and month alone
 * @returns `9 March 2026`, or `March 2026`
 */
export function dayWords(date: string): string {
	const [year = '', month = '', day] = date.split('-');
	const name = words.months[Number(month) - 1] ?? month;
	return day === undefined ? words.monthOf(name, year) : words.day(Number(day), name, year);
}
