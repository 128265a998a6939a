/**
 * The one Trusted Types policy of our own. It lets through what was compiled into the site: documents as HTML, the
 * analysis worker as the text of a script, and the service worker. What a person pasted never comes near it.
 */
import { dev } from '$app/environment';
import { asset } from '$app/paths';

/** What of Trusted Types is used here. The wrapped values stand where strings did, so they are typed as such. */
interface Policy {
	createHTML(html: string): string;
	createScriptURL(url: string): string;
}
declare global {
	interface Window {
		readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
	}
}

const rules: Policy = {
	createHTML: (html) => html,
	createScriptURL(url) {
		if (url.startsWith('blob:') || url === asset('/service-worker.js')) return url;
		throw new TypeError('A worker starts from a blob: address here');
	}
};
let policy: Policy | undefined;

/** Made when it is first needed; where there are no Trusted Types, as while prerendering, its rules stand alone. */
function clinic(): Policy {
	if (typeof window === 'undefined') return rules;
	return (policy ??= window.trustedTypes?.createPolicy('clinic', rules) ?? rules);
}

/**
 * @param html compiled from a file of `src/content`
 * @returns for `{@html}`
 */
export function trustedHtml(html: string): string {
	return clinic().createHTML(html);
}

/** One address for each text: a worker that was ended is started again from the same. */
const addresses = new Map<string, string>();

/**
 * Starts a worker that inherits the policy of the page, connections forbidden: one that is loaded from an address
 * of the site would not.
 *
 * @param source the text of one classic script, from `virtual:analysis-worker`
 * @param name what the browser's tools call it
 * @throws where this page may have no workers
 */
export function startWorker(source: string, name: string): Worker {
	let address = addresses.get(source);
	if (address === undefined) {
		address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
		addresses.set(source, address);
	}
	return new Worker(clinic().createScriptURL(address), { name });
}

/**
 * Lets the browser keep the site for use without a network. Where that is not to be had (a sandboxed frame, a strict
 * privacy setting), or where the reader saves data, nothing happens.
 */
export function keepForOffline(): void {
	if (dev) return;
	const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
	if (connection?.saveData) return;
	try {
		navigator.serviceWorker
			.register(clinic().createScriptURL(asset('/service-worker.js')))
			.catch(() => {
				// The site works without it.
			});
	} catch {
		// So it does here.
	}
}
