/** What the generators start from: everything in this repository that somebody pasted, or could. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EvidenceExamples, RuleExamples } from '../../src/lib/rules/examples.ts';
import type { SignatureExamples } from '../../src/lib/rules/log/define.ts';
import { cases } from '../../tests/corpus/cases.ts';

export interface Seeds {
	readonly configs: readonly string[];
	/** Logs, exchanges, metadata, tokens, addresses. */
	readonly others: readonly string[];
}

const source = new URL('../../src/', import.meta.url);

/** In an order that does not depend on the file system. */
export async function readSeeds(): Promise<Seeds> {
	const configs: string[] = [];
	const others: string[] = [];
	for (const { kind, input, fixed } of cases()) {
		(kind === 'config' ? configs : others).push(input);
		if (fixed !== undefined) configs.push(fixed);
	}
	for (const folder of ['config', 'http', 'metadata', 'token', 'redirect'])
		for (const examples of await examplesIn<RuleExamples | EvidenceExamples>(folder))
			for (const { text } of [examples.bad, examples.good])
				(folder === 'config' ? configs : others).push(text);
	for (const examples of await examplesIn<Readonly<Record<string, SignatureExamples>>>('log'))
		for (const { matches, ignores } of Object.values(examples)) others.push(...matches, ...ignores);
	for (const block of blocksOfDiagnoses())
		(/^\s*[{["#\w]/.test(block) && /command|url|servers/i.test(block) ? configs : others).push(
			block
		);
	return { configs, others };
}

async function examplesIn<T>(folder: string): Promise<T[]> {
	const files = readdirSync(fileURLToPath(new URL(`lib/rules/${folder}/`, source)))
		.filter((name) => name.endsWith('.examples.ts'))
		.sort();
	return Promise.all(
		files.map(async (name) => {
			// Each such file exports `examples`; the house tests hold it to that.
			const module = (await import(
				/* @vite-ignore */ new URL(`lib/rules/${folder}/${name}`, source).href
			)) as { readonly examples: T };
			return module.examples;
		})
	);
}

/** The code of the diagnoses. */
function blocksOfDiagnoses(): string[] {
	const folder = new URL('content/diagnoses/', source);
	return readdirSync(fileURLToPath(folder))
		.filter((name) => name.endsWith('.md'))
		.sort()
		.flatMap((name) =>
			[...readFileSync(new URL(name, folder), 'utf8').matchAll(/^```[^\n]*\n([^]*?)^```/gm)].map(
				([, block = '']) => block
			)
		);
}
