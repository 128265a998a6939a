/**
 * Vite plugin: Kit asks the host for its newest version wherever a page is lost. The policy of every page refuses that, and
 * the browser says so in its console, where it reads like a fault. There is no option for it, so the question is taken out.
 */
import type { Plugin } from 'vite';

const question = 'async function check() {';

export function noVersionCheck(): Plugin {
	let taken = false;
	return {
		name: 'clinic:no-version-check',
		apply: 'build',
		transform: {
			filter: { id: /@sveltejs[\\/]kit[\\/]src[\\/]runtime[\\/]client[\\/]utils\.js$/ },
			handler(code) {
				if (!code.includes(question)) return null;
				taken = true;
				return { code: code.replace(question, `${question}\n\t\treturn false;`), map: null };
			}
		},
		buildEnd(error) {
			if (!error && this.environment.name === 'client' && !taken)
				this.error('Kit asks for its version in another way now: see scripts/no-version-check.ts');
		}
	};
}
