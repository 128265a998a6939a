/** The cost of an analysis grows with the number of entries, not with its square. */
import { describe, expect, it } from 'vitest';
import { config } from '../../../bench/configs.ts';
import { fastest, formats } from '../../../bench/growth.ts';

describe.each(Object.entries(formats))('%s', (_, { client, write }) => {
	it.each([
		['clean', false],
		['with a fault in every entry', true]
	])(
		'takes about as long for each of 1,200 entries as for each of 200, %s',
		async (_, fault) => {
			const few = write(config(200, fault));
			const many = write(config(1200, fault));
			await fastest(few, client, 3);
			const ratio = async () => (await fastest(many, client, 2)) / (await fastest(few, client, 5));
			// Linear is 6, quadratic 36; a moment of load on the machine must not decide.
			let least = Infinity;
			for (let attempt = 0; attempt < 5 && least >= 15; attempt++)
				least = Math.min(least, await ratio());
			expect(least).toBeLessThan(15);
		},
		60_000
	);
});
