/** What people get wrong in a bundle's `manifest.json`. */
import { sampleManifest } from '../../../src/lib/rules/sample-files.ts';
import type { Mistake } from './define.ts';

export const mistakes: readonly Mistake[] = [
	{
		mistake: 'dxt_version, the former key',
		text: sampleManifest.replace('"manifest_version": "0.3"', '"dxt_version": "0.1"'),
		finds: 'former-key'
	},
	{
		mistake: 'A path without ${__dirname}',
		text: sampleManifest.replace('${__dirname}/', ''),
		finds: 'relative-path'
	},
	{
		mistake: '${user_config.…} that user_config does not declare',
		text: sampleManifest.replace(
			'index.js"]',
			'index.js"], "env": { "DOCS_KEY": "${user_config.docs_key}" }'
		),
		finds: 'env-var-not-expanded'
	}
];
