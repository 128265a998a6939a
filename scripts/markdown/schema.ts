/** What a document says about itself, by the folder that it lies in. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import {
	diagnosisGroups,
	type ChapterMeta,
	type DiagnosisMeta
} from '../../src/lib/ui/markdown/document.ts';

const sentence = z.string().trim().min(8).regex(/[^.]$/, 'ends without a full stop');
const day = z.iso.date('write it as 2026-01-31');
const source = z.preprocess(
	(value) => (typeof value === 'string' ? { url: value } : value),
	z.strictObject({
		url: z.url({ protocol: /^https$/, error: 'must be an address that starts with https://' }),
		title: z.string().min(3).exactOptional(),
		checked: day.exactOptional()
	})
);

const diagnosis: z.ZodType<DiagnosisMeta> = z.strictObject({
	title: sentence,
	summary: z.string().trim().min(20),
	who: z.enum(['you', 'server owner', 'administrator']),
	clients: z.array(z.string().min(1)).min(1).exactOptional(),
	group: z.enum(diagnosisGroups),
	sources: z.array(source).min(1),
	checked: day
});

const chapter: z.ZodType<ChapterMeta> = z.strictObject({
	title: sentence,
	summary: z.string().trim().min(20),
	sources: z.array(source).default([]),
	checked: day
});

export interface Kind {
	readonly schema: z.ZodType;
	/** The `##` heads, all of them, in this order; any where it is not given. */
	readonly heads?: readonly string[];
}

/** Folder of `src/content` → what its documents look like. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
	[
		'diagnoses',
		{
			schema: diagnosis,
			heads: [
				'What you see',
				'Why it happens',
				'Confirm it',
				'Fix it',
				'Check it worked',
				'If it is still broken',
				'Sources'
			]
		}
	],
	['guide', { schema: chapter }]
]);

export interface Parts {
	readonly meta: unknown;
	readonly body: string;
	/** Lines of the file that stand before the body. */
	readonly linesBefore: number;
}

/** @throws an error that names each field at fault */
export function splitFrontMatter(text: string, { schema }: Kind): Parts {
	const match = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
	if (match?.[1] === undefined)
		throw new Error('front matter: expected at the top, between two lines of ---');
	const document = parseDocument(match[1]);
	const fault = document.errors[0];
	if (fault) throw new Error(`front matter: ${fault.message}`);
	const result = schema.safeParse(document.toJS());
	if (!result.success)
		throw new Error(
			result.error.issues
				.map(({ path, message }) => ['front matter', ...path.map(String), message].join(': '))
				.join('\n')
		);
	return {
		meta: result.data,
		body: text.slice(match[0].length),
		linesBefore: match[0].split('\n').length - 1
	};
}
