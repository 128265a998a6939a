/** Client and system for the pages that explain and cure: `#client=cursor&os=windows`. */
import type { Platform } from '$lib/clients/define.ts';

export function fragmentFor(client: string | null, platform: Platform | null): string {
	const parts = [
		...(client === null || client === 'generic' ? [] : [`client=${client}`]),
		...(platform === null ? [] : [`os=${platform}`])
	];
	return parts.length === 0 ? '' : `#${parts.join('&')}`;
}
