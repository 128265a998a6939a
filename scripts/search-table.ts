/** What the search knows, as small as it goes: pages, the words on them, and the messages that lead to a diagnosis. */
import { clients } from '../src/lib/clients/index.ts';
import { evidenceRules } from '../src/lib/rules/evidence-rules.ts';
import { configRules } from '../src/lib/rules/index.ts';
import {
	checkLog,
	logSignatures,
	type LogSignature,
	type SignatureExamples
} from '../src/lib/rules/log/index.ts';
import { examples as network } from '../src/lib/rules/log/network.examples.ts';
import { examples as oauth } from '../src/lib/rules/log/oauth.examples.ts';
import { examples as output } from '../src/lib/rules/log/output.examples.ts';
import { examples as packages } from '../src/lib/rules/log/packages.examples.ts';
import { examples as providers } from '../src/lib/rules/log/providers.examples.ts';
import { examples as start } from '../src/lib/rules/log/start.examples.ts';
import { examples as tokens } from '../src/lib/rules/log/tokens.examples.ts';
import { symptoms } from '../src/lib/trees/symptoms.ts';
import type { ChapterMeta, DiagnosisMeta } from '../src/lib/ui/markdown/document.ts';
import type { SearchTable } from '../src/lib/ui/search/table.ts';
import { wordsOf } from '../src/lib/ui/search/words.ts';
import { sheetIds } from './client-sheets.ts';
import { readFolder } from './markdown/folder.ts';

const examples: Readonly<Record<string, SignatureExamples>> = {
	...start,
	...output,
	...packages,
	...network,
	...oauth,
	...tokens,
	...providers
};
const signatures: readonly LogSignature[] = logSignatures;
const closingRules = new Set(signatures.filter(({ closing }) => closing).map(({ id }) => id));
const unknown = { client: null, platform: null };

/** @param content the folder `src/content` */
export function searchTable(content: string): SearchTable {
	const messages = messagesOfSignatures();
	return {
		diagnoses: readFolder(content, 'diagnoses').map(({ name, meta: head, body }) => {
			const meta = head as DiagnosisMeta; // As the schema found it.
			const known = [...shownIn(body), ...(messages.get(name) ?? [])];
			const closing = compact(known.filter(isClosing));
			const telling = compact(known.filter((message) => !isClosing(message)));
			const row = [name, meta.title, furtherWords(meta), telling] as const;
			return closing ? [...row, closing] : row;
		}),
		rules: [
			...[...configRules, ...evidenceRules].map(
				({ id, messages }) => [id, firstWords(Object.values<string>(messages))] as const
			),
			...signatures.map(({ id, explain }) => [id, firstWords([explain])] as const)
		],
		chapters: readFolder(content, 'guide').map(({ name, meta: head }) => {
			const meta = head as ChapterMeta; // As above.
			return [name.replace(/^\d+-/, ''), meta.title, furtherWords(meta)];
		}),
		clients: clients.filter(({ id }) => sheetIds.includes(id)).map(({ id, name }) => [id, name])
	};
}

/** Messages as the words that are compared, each once, one in each line. */
function compact(messages: readonly string[]): string {
	const lines = messages.map((message) =>
		wordsOf(message)
			.join(' ')
			.replace(/^error | error$/g, '')
	);
	return [...new Set(lines)].filter((line) => /[a-z]/.test(line)).join('\n');
}

/** What a summary says beyond the title. */
function furtherWords({ title, summary }: { title: string; summary: string }): string {
	const known = new Set(wordsOf(title));
	return [...new Set(wordsOf(summary))]
		.filter((word) => word.length > 2 && !known.has(word))
		.join(' ');
}

/** True where a message says only that something ended. */
function isClosing(message: string): boolean {
	const found = checkLog(message, unknown, logSignatures).map(({ rule }) => rule);
	return found.length > 0 && found.every((rule) => closingRules.has(rule));
}

/** The first message of a rule, without what it says after the dash. */
function firstWords([first = '']: readonly string[]): string {
	return first.split(' — ')[0] ?? first;
}

/** By diagnosis, the examples of signatures and the aliases of symptoms that lead to it. */
function messagesOfSignatures(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const add = (text: string, diagnosis: string | undefined) => {
		if (diagnosis) found.set(diagnosis, [...(found.get(diagnosis) ?? []), text]);
	};
	for (const signature of signatures)
		for (const text of examples[signature.id]?.matches ?? [])
			add(text, checkLog(text, unknown, [signature])[0]?.diagnosis);
	for (const { aliases } of symptoms)
		for (const alias of aliases) add(alias, checkLog(alias, unknown, logSignatures)[0]?.diagnosis);
	return found;
}

/** Messages and headings that a document shows under its first head. */
function shownIn(body: string): string[] {
	const [, seen = ''] = /^## What you see\n([^]*?)(?=\n## |$(?![^]))/m.exec(body) ?? [];
	const blocks = [...seen.matchAll(/^```text.*\n([^]*?)^```/gm)];
	return blocks.flatMap(([, text = '']) => text.trim().split('\n')).filter((line) => line !== '');
}
