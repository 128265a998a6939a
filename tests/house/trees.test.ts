/** The laws of the trees: every one is sound, reads as its outline says, and keeps the links that were published. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	find,
	isSymptomId,
	loadTree,
	loadTrees,
	symptom,
	symptoms,
	walk,
	type SymptomId
} from '../../src/lib/trees/index.ts';
import { faultsOf } from '../../src/lib/trees/laws.ts';
import { outline } from '../../src/lib/trees/outline.ts';

const root = new URL('../../', import.meta.url);
const linksFile = new URL('tests/house/published-links.json', root);

const diagnoses = new Set(
	readdirSync(new URL('src/content/diagnoses/', root))
		.filter((file) => file.endsWith('.md'))
		.map((file) => file.slice(0, -'.md'.length))
);
const pages = new Set(['/check/', ...symptoms.map(({ id }) => `/symptoms/${id}/`)]);
const trees = await loadTrees();
const spawnEnoent = await loadTree('spawn-enoent');

const commonest = [
	'command-not-on-gui-path',
	'env-var-not-expanded',
	'env-not-inherited',
	'node-too-old',
	'no-dynamic-client-registration',
	'redirect-uri-mismatch',
	'runtime-not-installed',
	'stdout-not-json',
	'wrong-audience',
	'wrong-file'
];
/** The end that is reached by the fewest answers, and is no guess. */
function soonest(diagnosis: string) {
	return trees
		.flatMap((tree) => walk(tree).map((place) => ({ ...place, tree: tree.id })))
		.filter(
			(place) =>
				place.kind === 'cause' &&
				place.cause.diagnosis === diagnosis &&
				place.cause.confidence !== 'possible'
		)
		.toSorted((a, b) => a.trail.length - b.trail.length)[0];
}

describe('the list of symptoms', () => {
	it('has one tree file for each, and each file is listed', () => {
		const parts = new Set([
			'define',
			'index',
			'infer',
			'laws',
			'look',
			'outline',
			'said',
			'symptoms',
			'walk'
		]);
		const files = readdirSync(new URL('src/lib/trees/', root))
			.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
			.map((file) => file.slice(0, -'.ts'.length))
			.filter((name) => !parts.has(name));
		for (const file of files)
			expect(isSymptomId(file), `${file}.ts is not in symptoms.ts. Add its entrance there.`).toBe(
				true
			);
		expect(files.sort()).toEqual(symptoms.map(({ id }) => id as string).sort());
	});

	it('loads each tree under its own id', async () => {
		for (const { id, title } of symptoms) expect(await loadTree(id)).toMatchObject({ id, title });
	});
});

describe.each(trees)('$id', (tree) => {
	it('keeps the laws', () => {
		expect(faultsOf(tree, { diagnoses, pages })).toEqual([]);
	});

	it('reads as its outline says', async () => {
		const file = new URL(`src/lib/trees/${tree.id}.outline.txt`, root);
		await expect(outline(tree)).toMatchFileSnapshot(file.pathname);
	});
});

describe('the list as an entrance', () => {
	it.each([
		['MCP server failed to start', 'server-failed-to-start'],
		['Environment variables not loading', 'env-not-loading'],
		['OAuth connection not established', 'oauth-connection'],
		['Bearer token authorization failed', 'unauthorized-401'],
		['SSE connection not established', 'transport-error'],
		['spawn npx ENOENT', 'spawn-enoent'],
		['Node.js version compatibility', 'node-python-version'],
		['Redirect URI mismatch', 'redirect-uri-mismatch'],
		['API key rotation', 'worked-then-stopped']
	] as const)('has “%s”, a heading of the guide', (heading, id: SymptomId) => {
		const named: readonly string[] = symptom(id).aliases;
		expect(named).toContain(heading);
	});

	it('keeps each alias for one symptom', () => {
		const aliases = symptoms.flatMap((entry): readonly string[] => entry.aliases);
		expect(aliases.filter((alias, index) => aliases.indexOf(alias) !== index)).toEqual([]);
	});

	it.each(commonest)('leads to %s, one of the commonest, within three answers', (diagnosis) => {
		expect(soonest(diagnosis)?.trail.length).toBeLessThanOrEqual(3);
	});

	it('leads to each diagnosis as the figures say', async () => {
		const places = trees.map((tree) => ({ tree, places: walk(tree) }));
		const lines = [
			'Answers to the deepest end of each tree, and how many questions and ends it has:',
			...places.map(({ tree, places: all }) => {
				const questions = all.filter(({ kind }) => kind === 'question').length;
				const depth = Math.max(...all.map(({ trail }) => trail.length));
				return `${depth}  ${tree.id}: ${questions} questions, ${all.length - questions} ends`;
			}),
			'',
			'Answers to the ten commonest causes, by the shortest way:',
			...commonest.map((diagnosis) => {
				const place = soonest(diagnosis);
				return `${place?.trail.length}  ${diagnosis}: ${place?.tree}/${place?.answers.join('/')}`;
			})
		];
		const file = new URL('tests/house/tree-figures.txt', root);
		await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(file.pathname);
	});
});

describe('spawn-enoent', () => {
	it('reaches the commonest cause within three answers on every system', () => {
		for (const system of ['windows', 'macos', 'linux'])
			expect(find(spawnEnoent, [system, 'npx', 'home'])).toMatchObject({
				place: { kind: 'cause', cause: { diagnosis: 'command-not-on-gui-path' } },
				unknown: null
			});
	});
});

describe('published links', () => {
	const published: unknown = JSON.parse(readFileSync(linksFile, 'utf8'));
	if (!Array.isArray(published)) throw new Error('published-links.json holds a list of paths');
	const links: string[] = published.map(String);
	const ofTrees = links.filter((link) => link.startsWith('/symptoms/'));

	it.each(ofTrees)('%s still leads where it led', async (link) => {
		const [, , id = '', ...answers] = link.split('/').slice(0, -1);
		expect(link.endsWith('/')).toBe(true);
		expect(isSymptomId(id), `The symptom ${id} is gone: its links must keep working.`).toBe(true);
		if (!isSymptomId(id)) return;
		const found = find(await loadTree(id), answers);
		expect(
			found?.unknown,
			'Give the answer that took its place this name in `aliases`.'
		).toBeNull();
	});

	/** Only ever grows: `vitest -u` adds the links of new answers and takes none away. */
	it('hold every place of every tree', async () => {
		const present = trees.flatMap((tree) =>
			walk(tree).map(({ answers }) => `/${['symptoms', tree.id, ...answers].join('/')}/`)
		);
		const all = [...new Set([...links, ...present])];
		await expect(`${JSON.stringify(all, null, '\t')}\n`).toMatchFileSnapshot(linksFile.pathname);
	});
});
