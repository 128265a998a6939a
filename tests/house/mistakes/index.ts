/** What people get wrong, by the id of the client. Alphabetical. */
import { mistakes as cursor } from './cursor.ts';
import type { Mistake } from './define.ts';

export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
	cursor
};
