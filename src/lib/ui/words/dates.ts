/** Days, as a person reads them. */

export const months: readonly string[] = [
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
];
export const day = (day: number, month: string, year: string) => `${day} ${month} ${year}`;
export const monthOf = (month: string, year: string) => `${month} ${year}`;
