/** Small tables made when the site is built: a page that only names clients, rules or causes need not load them. */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { clients } from '../src/lib/clients/index.ts';
import { revisions } from '../src/lib/catalog/revisions.ts';
import { evidenceRules } from '../src/lib/rules/evidence-rules.ts';
import { revisionTables, type AnyEvidenceRule } from '../src/lib/rules/evidence.ts';
import { configRules } from '../src/lib/rules/index.ts';
import { logSignatures, type LogSignature } from '../src/lib/rules/log/index.ts';
import { loadTrees, walk } from '../src/lib/trees/index.ts';
import {
	diagnosisGroups,
	type ChapterMeta,
	type DiagnosisMeta
} from '../src/lib/ui/markdown/document.ts';
import { clientSheet, sheetIds } from './client-sheets.ts';
import { readFolder } from './markdown/folder.ts';
import { searchTable } from './search-table.ts';

/** What pages say about a rule, whatever it reads. */
interface Row {
	readonly id: string;
	readonly reads: string;
	readonly severity: string;
	readonly confidence: string;
	readonly diagnosis: string;
	readonly messages: readonly string[];
	readonly sources: readonly string[];
	/** Of messages, by their place: how grave they are by each revision, oldest first. */
	readonly byRevision?: Readonly<Record<number, readonly (string | null)[]>>;
}

const signatures: readonly LogSignature[] = logSignatures;

const all: readonly Row[] = [
	...[...configRules, ...evidenceRules].map((rule) => {
		const { id, reads, severity, confidence, diagnosis, messages, sources } = rule;
		return {
			id,
			reads,
			severity,
			confidence,
			diagnosis,
			messages: Object.values<string>(messages),
			sources,
			...('byRevision' in rule && byPlace(rule))
		};
	}),
	...signatures.map(({ id, severity, confidence, diagnosis, explain, sources }) => ({
		id,
		reads: 'log',
		severity: severity ?? 'error',
		confidence: confidence ?? 'likely',
		diagnosis,
		messages: [explain],
		sources
	}))
].sort((a, b) => rank(a.reads) - rank(b.reads) || (a.id < b.id ? -1 : 1));

/** Nothing where all revisions say the same. */
function byPlace(rule: AnyEvidenceRule): Pick<Row, 'byRevision'> {
	const tables = [...revisionTables(rule)];
	const names = Object.keys(rule.messages);
	if (tables.length === 0) return {};
	return {
		byRevision: Object.fromEntries(
			tables.map(([message, table]) => [
				names.indexOf(message),
				revisions.map((revision) => table[revision])
			])
		)
	};
}

function rank(reads: string): number {
	return ['config', 'log', 'http', 'metadata', 'token', 'redirect'].indexOf(reads);
}

/** Each is the default export of `virtual:tables/<name>`; `src/app.d.ts` gives their types. */
const tables: Readonly<Record<string, (content: string) => unknown>> = {
	'symptoms-of-diagnoses': symptomsOfDiagnoses,
	'client-names': () => Object.fromEntries(clients.map(({ id, name }) => [id, name])),
	'client-files': () => Object.fromEntries(clients.map(({ id, files }) => [id, files[0] ?? null])),
	rules: () => all,
	'rules-of-diagnoses': () => {
		const found: Record<string, string[]> = {};
		for (const { id, diagnosis } of all) (found[diagnosis] ??= []).push(id);
		return found;
	},
	'diagnosis-titles': diagnosisTitles,
	'others-cure': othersCure,
	'chapter-titles': chapterTitles,
	search: searchTable
};

/** By diagnosis, the symptom whose questions lead to it soonest, for somebody who can answer them. */
async function symptomsOfDiagnoses(): Promise<Record<string, string>> {
	const best = new Map<string, { symptom: string; length: number }>();
	for (const tree of await loadTrees())
		for (const place of walk(tree)) {
			if (place.kind !== 'cause' || place.answers.includes('unsure')) continue;
			if (place.cause.confidence === 'possible') continue;
			const { diagnosis } = place.cause;
			const { length } = place.trail;
			if (length < (best.get(diagnosis)?.length ?? Infinity))
				best.set(diagnosis, { symptom: tree.id, length });
		}
	return Object.fromEntries([...best].map(([diagnosis, { symptom }]) => [diagnosis, symptom]));
}

/** In the order of the list of diagnoses. */
function diagnosisTitles(content: string): [id: string, title: string][] {
	const found = readFolder(content, 'diagnoses').map(({ name, meta }) => ({
		id: name,
		meta: meta as DiagnosisMeta // As the schema found it.
	}));
	return diagnosisGroups.flatMap((group) =>
		found
			.filter(({ meta }) => meta.group === group)
			.map(({ id, meta }): [string, string] => [id, meta.title])
	);
}

/** Diagnoses that somebody else than the reader has to cure. */
function othersCure(content: string): Record<string, string[]> {
	const found: Record<string, string[]> = {};
	for (const { name, meta } of readFolder(content, 'diagnoses')) {
		const { who } = meta as DiagnosisMeta; // As the schema found it.
		if (who !== 'you') (found[who] ??= []).push(name);
	}
	return found;
}

/** In the order in which they are read. */
function chapterTitles(content: string): [id: string, title: string][] {
	return readFolder(content, 'guide').map(({ name, meta }) => [
		name.replace(/^\d+-/, ''),
		(meta as ChapterMeta).title // As the schema found it.
	]);
}

const prefix = 'virtual:tables/';
const sheet = 'client-sheet/';

/** A page loads the sheet of its own client only. */
function sheetLoaders(): string {
	const loaders = sheetIds.map(
		(id) => `${JSON.stringify(id)}: () => import(${JSON.stringify(prefix + sheet + id)})`
	);
	return `export default {${loaders.join(',')}};`;
}

export function engineTables(): Plugin {
	let content = '';
	return {
		name: 'clinic-tables',
		configResolved({ root }) {
			content = join(root, 'src/content');
		},
		resolveId(id) {
			return id.startsWith(prefix) ? `\0${id}` : undefined;
		},
		async load(id) {
			if (!id.startsWith(`\0${prefix}`)) return undefined;
			const name = id.slice(prefix.length + 1);
			if (name === 'client-sheets') return sheetLoaders();
			if (name.startsWith(sheet))
				return `export default ${JSON.stringify(await clientSheet(name.slice(sheet.length)))};`;
			const table = tables[name];
			if (!table)
				this.error(`there is no table ${name}; known are ${Object.keys(tables).join(', ')}`);
			return `export default ${JSON.stringify(await table(content))};`;
		}
	};
}
