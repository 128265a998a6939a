/** A moment as a person says it: by the clock on the wall, and how far away it is. */
import * as words from '$lib/ui/words/token.ts';

/** @param time milliseconds since 1970; @param zone that of the reader where it is absent */
export function momentWords(time: number, zone?: string): string {
	return new Intl.DateTimeFormat(words.locale, {
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		timeZoneName: 'short',
		...(zone !== undefined && { timeZone: zone })
	}).format(time);
}

const units = [
	['year', 365 * 86_400_000],
	['day', 86_400_000],
	['hour', 3_600_000],
	['minute', 60_000]
] as const;

/** “in 3 hours”, “2 days ago”. @param distance milliseconds from now, below zero what is past */
export function distanceWords(distance: number): string {
	const unit = units.find(([, size]) => Math.abs(distance) >= size);
	if (!unit) return distance < 0 ? words.aMomentAgo : words.inAMoment;
	const [name, size] = unit;
	const count = Math.trunc(distance / size);
	return new Intl.RelativeTimeFormat(words.locale).format(count, name);
}
