/** The revisions of the specification that know a sign-in; a client and a server may be on different ones. */

/** Oldest first. */
export const revisions = ['2025-03-26', '2025-06-18', '2025-11-25', '2026-07-28'] as const;
export type Revision = (typeof revisions)[number];

export const newestRevision: Revision = '2026-07-28';

export function isRevision(text: string | null | undefined): text is Revision {
	return revisions.some((revision) => revision === text);
}
