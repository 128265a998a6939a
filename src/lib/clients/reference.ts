/** What a page says about a client beyond what the engine needs: the shape of `<id>.reference.ts`. */
import type { Platform } from './define.ts';

export interface ClientReference {
	/** Set where the product was renamed or has ended, one sentence. */
	readonly status?: string;
	readonly files: readonly ClientFile[];
	/** Which file wins where several name the same server. */
	readonly precedence?: string;
	/** Which variables of the system a started program sees, and what is special about references. */
	readonly environment?: string;
	/** How an edit takes effect. */
	readonly reload: string;
	/** Where the client writes what went wrong. */
	readonly logs: readonly ClientPlace[];
	readonly oauth: {
		/** `null` where its maker does not say. */
		readonly supported: boolean | null;
		/** What the authorization server must allow. */
		readonly redirectUris?: readonly string[];
		readonly note?: string;
	};
	/** Numbers that a config can run into. */
	readonly limits?: readonly string[];
	/** What people get wrong in this client most often, and the document that cures it. */
	readonly mistakes: readonly { readonly what: string; readonly diagnosis: string }[];
	/** A small file that this client reads without complaint. */
	readonly example: string;
	/** What could not be confirmed in a source. */
	readonly unsure?: readonly string[];
	readonly sources: readonly { readonly url: string; readonly title: string }[];
	/** When the facts were last checked: `2026-08`, or to the day. */
	readonly checked: string;
}
export interface ClientPlace {
	readonly os: Platform | 'any';
	/** A path, or where to click. */
	readonly place: string;
}
export interface ClientFile extends ClientPlace {
	/** For whom it counts: `user`, `project`, `managed`, … */
	readonly scope: string;
	readonly note?: string;
}
