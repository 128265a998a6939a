/** What stands at the head of a document, by kind. */
import { z } from 'zod';

const day = z.iso.date('write it as 2026-08-22');
const source = z.strictObject({
	url: z.url({ protocol: /^https$/, error: 'must be an https address' }),
	title: z.string().min(3).optional(),
	checked: day.optional()
});

/** The groups that the index of diagnoses shows, in this order. */
export const groups = [
	'JSON syntax',
	'Shape of the config',
	'Place and activation',
	'Program and path',
	'Environment and credentials',
	'Packages and versions',
	'Running server',
	'Remote and authentication'
] as const;

export const diagnosis = z.strictObject({
	/** The cause in one sentence. */
	title: z.string().min(8).regex(/[^.]$/, 'ends without a full stop'),
	summary: z.string().min(20),
	/** Who can fix it. */
	who: z.enum(['you', 'server owner', 'administrator']),
	clients: z.array(z.string()).optional(),
	group: z.enum(groups),
	sources: z.array(source).min(1),
	/** The day of the newest fact in the document. */
	checked: day
});

/** Heads of a diagnosis, in this order. */
export const diagnosisHeads = [
	'What you see',
	'Why it happens',
	'Confirm it',
	'Fix it',
	'Check it worked',
	'If it is still broken',
	'Sources'
] as const;

export type DiagnosisMeta = z.infer<typeof diagnosis>;
