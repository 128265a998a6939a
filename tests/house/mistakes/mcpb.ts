/** What people get wrong in a bundle's `manifest.json`. */
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'dxt_version, the former key',
		gap: 'It is known as a mark of the format, and no rule says that it is old'
	},
	{
		mistake: 'A path without ${__dirname}',
		gap: 'relative-path passes over a format whose programs start in a folder that is certain, and this one is taken for such'
	},
	{
		mistake: '${user_config.…} that user_config does not declare',
		gap: 'env-var-not-expanded knows the form and does not look whether the name is declared'
	}
];
