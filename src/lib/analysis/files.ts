/** Several files at once: each has its report, and servers that more than one of them names are told. */
import { clientById, type ClientId, type Platform } from '../clients/index.ts';
import { oneFileOnly, precedences, scopesOf, type Scope } from '../clients/scopes.ts';
import { analyse } from './index.ts';
import type { Report } from './report.ts';

export interface GivenFile {
	/** Name or path. */
	readonly name: string;
	readonly text: string;
	/** What the person said about it. */
	readonly client?: string;
	readonly scope?: Scope;
}
export interface FilesReport {
	/** In the order in which they were given. */
	readonly files: readonly ReportedFile[];
	readonly shared: readonly SharedName[];
}
export interface ReportedFile {
	readonly report: Report;
	/** For whom it counts; `null` where its name does not tell, or its entries differ in it. */
	readonly scope: Scope | null;
	/** What it can be, where a person may say so. */
	readonly scopes: readonly Scope[];
}
/** One name that a client finds more than once. */
export interface SharedName {
	/** Masked where it is secret. */
	readonly name: string;
	readonly client: string;
	/** At least two. */
	readonly places: readonly SharedPlace[];
	/** Index of the place that counts; `null` where that is not known, or all do. */
	readonly winner: number | null;
	/** What comes of it, one sentence; code between backticks. */
	readonly words: string;
}
export interface SharedPlace {
	/** Index of the file. */
	readonly file: number;
	readonly line: number;
	readonly scope: Scope | null;
	readonly transport: string;
}

/**
 * @param given in any order; more than a person has of them is no matter
 * @returns plain JSON; never rejects
 */
export async function analyseFiles(
	given: readonly GivenFile[],
	context: { readonly platform?: Platform; readonly now?: Date } = {}
): Promise<FilesReport> {
	const files: ReportedFile[] = [];
	const named = new Map<string, { client: string; name: string; places: SharedPlace[] }>();
	for (const [index, { name: file, text, client, scope: said }] of given.entries()) {
		const report = await analyse(text, {
			...context,
			file,
			...(client !== undefined && { client })
		});
		const id = report.client.id;
		const precedence = precedences[id as ClientId];
		const scopes = precedence ? scopesOf(precedence, file) : [];
		const [only = null] = scopes.length === 1 ? scopes : [];
		const scope = said && scopes.includes(said) ? said : only;
		// `~/.claude.json` holds both, each in its place.
		const mixed = id === 'claude-code' && scopes.includes('local');
		// Where all are listed, whose a file is decides nothing.
		const asks = !mixed && precedence?.joins !== 'side-by-side';
		files.push({ report, scope: mixed ? null : scope, scopes: asks ? scopes : [] });
		if (report.kind !== 'config') continue;
		for (const { name, path, line, transport } of report.entries) {
			const key = `${id} ${name}`;
			const found = named.get(key) ?? { client: id, name, places: [] };
			named.set(key, found);
			const own = mixed ? (path[0] === 'projects' ? 'local' : 'user') : scope;
			const here = { file: index, line, scope: own, transport };
			// Two folders of one file never meet.
			if (!found.places.some((place) => place.file === index && place.scope === own))
				found.places.push(here);
		}
	}
	const shared = [...named.values()].flatMap(({ client, name, places }): SharedName[] => {
		if (places.length < 2) return [];
		const winner = winnerOf(client, places);
		return [
			{ name, client, places, winner, words: wordsFor({ client, name, places, winner, given }) }
		];
	});
	return { files, shared };
}

/** The place of the strongest scope, where all are known and no two are the same. */
function winnerOf(client: string, places: readonly SharedPlace[]): number | null {
	const precedence = precedences[client as ClientId];
	if (!precedence || precedence.joins === 'side-by-side') return null;
	const ranks = places.map(({ scope }) =>
		precedence.scopes.findIndex((known) => known.scope === scope)
	);
	if (ranks.includes(-1) || new Set(ranks).size < ranks.length) return null;
	return ranks.indexOf(Math.min(...ranks));
}

function wordsFor({
	client,
	name,
	places,
	winner,
	given
}: Omit<SharedName, 'words'> & { readonly given: readonly GivenFile[] }): string {
	const called = clientById(client).name;
	const precedence = precedences[client as ClientId];
	const twice = `\`${name}\` is described ${places.length === 2 ? 'twice' : `${places.length} times`}`;
	if (client === 'generic') return `${twice} — choose the client, and it is said which one counts`;
	if (oneFileOnly.includes(client as ClientId))
		return `${twice} — ${called} reads one file only, so the others do nothing`;
	if (!precedence) return `${twice} — ${called} does not document which one counts`;
	if (precedence.joins === 'side-by-side')
		return `${twice} — ${called} lists both, told apart by where they come from`;
	const place = winner === null ? undefined : places[winner];
	if (!place) {
		const order = precedence.scopes.map(({ scope }) => whose[scope]).join(' before ');
		return `${twice} — ${called} takes ${order}: say which file is which`;
	}
	const where = `\`${shortName(given[place.file]?.name ?? '')}\` (${place.scope ?? ''})`;
	if (precedence.strongestAlone && place.scope === precedence.scopes[0]?.scope)
		return `${twice} — ${called} reads ${where} and nothing beside it`;
	if (precedence.joins === 'whole') return `${twice} — ${called} takes all of it from ${where}`;
	const kinds = new Set(
		places.map(({ transport }) => (transport === 'stdio' ? 'stdio' : 'remote'))
	);
	return kinds.size > 1
		? `${twice} — ${called} joins them, so a program and a URL meet in one entry; ${where} wins field by field`
		: `${twice} — ${called} joins them field by field, and ${where} wins`;
}

/** Of a file, to the person who has it. */
const whose: Readonly<Record<Scope, string>> = {
	managed: 'the administrator’s',
	local: 'yours for one project',
	project: 'the project’s',
	user: 'yours for all projects'
};

function shortName(file: string): string {
	return /[^\\/]*$/.exec(file.trim())?.[0] ?? '';
}
