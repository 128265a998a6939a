/**
 * Texts as they were met in public issues, files and documents, judged there before the engine had ever seen them: its
 * answer then, and now. Each is typed anew: the program's own message, the form and the fault are kept, all else is ours.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { analyse, type Report } from '../../src/lib/analysis/index.ts';

/** What the first finding was beside the cause that a person had written down. */
const verdict = z.enum(['right', 'wrong', 'silent']);
export type Verdict = z.infer<typeof verdict>;

const fieldText = z.strictObject({
	id: z.string().regex(/^[a-z]+-\d{4}-\d{2}-\d{2}-\d{3}$/),
	/** The thread or the file in which such a text was met. */
	source: z.url({ protocol: /^https$/ }),
	/** What the file is called, where that tells who reads it. */
	file: z.string().optional(),
	/** Typed anew, without anybody's names, addresses or secrets; in pieces where a scanner would trip over it. */
	text: z
		.union([z.string(), z.array(z.string())])
		.transform((text) => (typeof text === 'string' ? text : text.join(''))),
	/** The diagnoses that are right, written down before the first run; `ok` where nothing is wrong. */
	accepts: z.array(z.string()).min(1),
	/** Why, where the text does not say. */
	why: z.string().optional(),
	/** The verdict of the first run, on the text as it was met. */
	first: verdict,
	/** The text taught the engine nothing: it was only judged. */
	held: z.boolean()
});
export type FieldText = z.infer<typeof fieldText>;

export interface Round {
	/** Its file's name: what was collected, and the day of the first run. */
	readonly name: string;
	readonly texts: readonly FieldText[];
}

const folder = new URL('rounds/', import.meta.url);

/**
 * All rounds, by name.
 *
 * @throws where a line of a file is not as described above
 */
export function rounds(): Round[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.jsonl'))
		.sort()
		.map((file) => ({
			name: file.replace('.jsonl', ''),
			texts: readFileSync(new URL(file, folder), 'utf8')
				.trim()
				.split('\n')
				.map((line) => fieldText.parse(JSON.parse(line)))
		}));
}

/** What the engine answers today, from the text and the name of its file. */
export async function judge({ text, file, accepts }: FieldText): Promise<Verdict> {
	const { findings } = await analyse(text, file === undefined ? {} : { file });
	if (accepts.includes('ok') && !findings.some(isFault)) return 'right';
	const [first] = findings;
	if (!first) return 'silent';
	return accepts.includes(first.diagnosis) ? 'right' : 'wrong';
}

const isFault = ({ severity }: Report['findings'][number]) => severity !== 'advice';
