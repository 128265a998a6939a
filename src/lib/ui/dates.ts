/** Days as a person reads them. Not with `Intl`: making its first formatter takes a phone a tenth of a second. */

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/**
 * @param date ISO date, or year and month alone
 * @returns `9 March 2026`, or `March 2026`
 */
export function dayWords(date: string): string {
	const [year = '', month = '', day] = date.split('-');
	const name = months[Number(month) - 1] ?? month;
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
