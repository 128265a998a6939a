/** What a reader said, for the pages that explain and cure: `#client=cursor&os=windows&runs=command`. */
import type { Platform } from '$lib/clients/define.ts';
import type { Said } from '$lib/trees/said.ts';

export function fragmentOf({ client, platform, runs }: Said): string {
	const parts = [
		...(client === null ? [] : [`client=${client}`]),
		...(platform === null ? [] : [`os=${platform}`]),
		...(runs === null ? [] : [`runs=${runs}`])
	];
	return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** The same of a client that was recognised; where none was, nothing is said of it. */
export function fragmentFor(client: string | null, platform: Platform | null): string {
	return fragmentOf({ client: client === 'generic' ? null : client, platform, runs: null });
}
