import { describe, expect, it } from 'vitest';
import { clients } from '../clients/index.ts';
import { loadTree, loadTrees } from './index.ts';
import { isForOthers, namesIn, saidAt, saidBy, skip, type Said } from './said.ts';
import { find, startOf, walk, type Place } from './walk.ts';

const nothing: Said = { client: null, platform: null, runs: null };
const names: Readonly<Record<string, string>> = Object.fromEntries(
	clients.map(({ id, name }) => [id, name])
);

async function at(id: Parameters<typeof loadTree>[0], ...answers: string[]) {
	const tree = await loadTree(id);
	const found = find(tree, answers);
	if (found?.unknown !== null) throw new Error('no such place');
	return { tree, place: found.place };
}
const idAt = (place: Place, said: Partial<Said>) =>
	saidAt(place, { ...nothing, ...said })?.id ?? null;

describe('what was said once', () => {
	it('answers the question for the system', async () => {
		const { tree, place } = await at('spawn-enoent');
		expect(idAt(place, {})).toBeNull();
		expect(idAt(place, { platform: 'linux' })).toBe('linux');
		expect(skip(tree, place, { ...nothing, platform: 'windows' }).answers).toEqual(['windows']);
		expect(skip(tree, place, nothing)).toBe(place);
	});
	it('answers how the server runs, for the client that it depends on', async () => {
		const { place } = await at('server-failed-to-start', 'unsure');
		expect(idAt(place, { runs: 'url' })).toBeNull();
		expect(idAt(place, { runs: 'url', client: 'claude-desktop' })).toBe('url');
		expect(idAt(place, { runs: 'url', client: 'cursor' })).toBe('url-elsewhere');
		expect(idAt(place, { client: 'claude-desktop' })).toBeNull();
	});
	it('never leads to an end by itself', async () => {
		const everything: Said[] = ['windows', 'macos', 'linux'].flatMap((platform) =>
			(['command', 'url'] as const).flatMap((runs) =>
				clients.map(({ id }) => ({ client: id, platform: platform as Said['platform'], runs }))
			)
		);
		for (const tree of await loadTrees()) {
			const start = startOf(tree);
			if (start)
				for (const said of everything) expect(skip(tree, start, said).kind).toBe('question');
		}
	});
	it('is what the answers themselves say', async () => {
		for (const tree of await loadTrees())
			for (const place of walk(tree)) {
				if (place.kind !== 'question') continue;
				for (const answer of place.question.answers) {
					const said = saidBy(answer);
					// A thing that other answers need as well may still be open.
					const found = saidAt(place, { ...nothing, ...said });
					if (Object.keys(said).length > 0 && found) expect(found.id).toBe(answer.id);
				}
			}
	});
});

describe('the ways to find out', () => {
	it.each([
		['Windows', { platform: 'macos' }, true],
		['macOS and Linux', { platform: 'macos' }, false],
		['Claude Desktop on Windows', { platform: 'windows', client: 'claude-desktop' }, false],
		['Claude Desktop on Windows', { platform: 'windows', client: 'cursor' }, true],
		['Claude Desktop on Windows', { platform: 'windows' }, false],
		['VS Code and Cursor', { client: 'cursor' }, false],
		['VS Code and Cursor', {}, false],
		['VS Code and Cursor', { client: 'generic' }, true]
	] as const)('%s, for %j', (on, said, others) => {
		expect(isForOthers({ on, look: '' }, { ...nothing, ...said }, names)).toBe(others);
	});
	it('say for whom they are by names that this site knows', async () => {
		const known = new Set([
			...Object.values(names),
			...['Windows', 'macOS', 'Linux', 'claude.ai', 'mcp-remote', 'Microsoft Entra']
		]);
		const unknown = (await loadTrees())
			.flatMap(({ questions }) => Object.values(questions).flatMap(({ help }) => help))
			.flatMap(({ on }) => (on === undefined ? [] : namesIn(on)))
			.filter((name) => !known.has(name));
		expect(unknown).toEqual([]);
	});
});
