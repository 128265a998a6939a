/** What each kind of document says about itself. */
import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { ChapterMeta, DiagnosisMeta } from '../../src/lib/ui/markdown/document.ts';

const text = z.string().trim().min(1);
const day = z.iso.date({ error: 'expected a date such as 2026-01-31' });
const address = z.url({ protocol: /^https$/, error: 'expected an address that starts with https://' });
const source = z.preprocess(
	(value) => (typeof value === 'string' ? { url: value } : value),
	z.strictObject({ url: address, title: text.exactOptional(), checked: day.exactOptional() })
);

const common = { title: text, summary: text, sources: z.array(source), checked: day };

export const diagnosis = z.strictObject({
	...common,
	who: z.enum(['you', 'server owner', 'administrator']),
	clients: z.array(text).min(1).exactOptional(),
	sources: z.array(source).min(1)
}) satisfies z.ZodType<DiagnosisMeta>;

export const chapter = z.strictObject({
	...common,
	sources: z.array(source).default([])
}) satisfies z.ZodType<ChapterMeta>;

/** The heads of a diagnosis, all of them, in this order. */
export const diagnosisHeads = [
	'What you see',
	'Why it happens',
	'Confirm it',
	'Fix it',
	'Check it worked',
	'If it is still broken',
	'Sources'
] as const;

export interface FrontMatter {
	readonly data: unknown;
	readonly body: string;
	/** Lines of the file before the body. */
	readonly lines: number;
}

/** @throws where the front matter is missing or no YAML */
export function splitFrontMatter(file: string): FrontMatter {
	const match = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(file);
	if (!match?.[1]) throw new Error('expected front matter between two lines of ---');
	const document = parseDocument(match[1]);
	const fault = document.errors[0];
	if (fault) throw new Error(`front matter: ${fault.message}`);
	return {
		data: document.toJS(),
		body: file.slice(match[0].length),
		lines: match[0].split('\n').length - 1
	};
}

/** @throws with every field at fault */
export function readMeta<Meta>(schema: z.ZodType<Meta>, data: unknown): Meta {
	const result = schema.safeParse(data);
	if (result.success) return result.data;
	const faults = result.error.issues.map(({ path, message }) => {
		const field = path.length === 0 ? '' : `${path.join('.')}: `;
		return `front matter: ${field}${message}`;
	});
	throw new Error(faults.join('\n'));
}
