import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/corpus/cases.ts';
import { analyse } from '../analysis/index.ts';
import type { Tree } from './define.ts';
import { loadTree, loadTrees } from './index.ts';
import { goOn, infer } from './infer.ts';
import { find, startOf, walk, type Place } from './walk.ts';

describe('infer', () => {
	it('follows a log as far as it leads, and says what shows it', async () => {
		const tree = await loadTree('spawn-enoent');
		const report = await analyse('spawn npx -y some-server ENOENT', { platform: 'macos' });
		const inferred = infer(tree, report);
		expect(inferred?.place).toMatchObject({
			kind: 'cause',
			cause: { diagnosis: 'command-contains-args' },
			answers: ['macos', 'words']
		});
		expect(inferred?.shown.map(({ at, answer, line }) => [at, answer.id, line])).toEqual([
			[[], 'macos', null],
			[['macos'], 'words', 1]
		]);
	});

	it('asks where the text shows nothing', async () => {
		const tree = await loadTree('unauthorized-401');
		const inferred = infer(tree, await analyse('Nothing that anybody knows'));
		expect(inferred).toMatchObject({ place: { kind: 'question', id: tree.start }, shown: [] });
	});

	it('takes a question as answered by the words of a message, at its line', async () => {
		const tree = await loadTree('spawn-enoent');
		const text = 'starting\n[notes] Error: spawn npx ENOENT\n';
		const report = await analyse(text, { platform: 'macos' });
		const inferred = infer(tree, report, undefined, text);
		expect(inferred?.place.answers).toEqual(['macos', 'npx']);
		expect(inferred?.shown.at(-1)).toMatchObject({
			answer: { id: 'npx' },
			line: 2,
			reason: 'It reads like `spawn npx ENOENT`'
		});
		expect(infer(tree, report)?.place.answers).toEqual(['macos']);
	});

	it('asks where the words fit two answers', async () => {
		const tree = await loadTree('spawn-enoent');
		const text = 'spawn npx ENOENT\nspawn uvx ENOENT';
		const report = await analyse(text, { platform: 'linux' });
		expect(infer(tree, report, undefined, text)?.place.answers).toEqual(['linux']);
	});

	it('shows nothing of the text itself', async () => {
		const tree = await loadTree('spawn-enoent');
		const secret = 'x1Y2'.repeat(9);
		const text = `spawn https://example.com/mcp?key=${secret} ENOENT`;
		const inferred = infer(tree, await analyse(text), find(tree, ['linux'])?.place, text);
		expect(inferred?.place.answers).toEqual(['linux', 'url']);
		expect(JSON.stringify(inferred?.shown.map(({ reason }) => reason))).not.toContain('x1Y2');
	});

	it('goes on by turns with what was said once', async () => {
		const tree = await loadTree('spawn-enoent');
		const start = startOf(tree);
		if (!start) throw new Error('no start');
		const text = 'spawn npx ENOENT';
		const report = await analyse(text);
		const said = { client: null, platform: 'linux', runs: null } as const;
		expect(goOn(tree, start, { said, report, text }).answers).toEqual(['linux', 'npx']);
		expect(goOn(tree, start, { said, report: null, text: '' }).answers).toEqual(['linux']);
		const nothing = { client: null, platform: null, runs: null };
		expect(goOn(tree, start, { said: nothing, report: null, text: '' })).toBe(start);
	});

	it('is quick on a long log', async () => {
		const text = 'spawn a b c d e f g h -32000 404 is not 500 '.repeat(60_000);
		const report = { ...(await analyse('spawn npx ENOENT')), findings: [] };
		const start = performance.now();
		for (const tree of await loadTrees()) infer(tree, report, undefined, text);
		expect(performance.now() - start).toBeLessThan(1_000);
	});

	it('goes on from an answer that was given', async () => {
		const tree = await loadTree('spawn-enoent');
		const report = await analyse('spawn npx -y some-server ENOENT');
		const from = find(tree, ['linux'])?.place;
		expect(infer(tree, report)?.place.answers).toEqual([]);
		expect(infer(tree, report, from)?.place.answers).toEqual(['linux', 'words']);
	});

	it('never gives the answer for the unsure, and never leads back to the check', async () => {
		const report = await analyse('{ "mcpServers": { "a": { "command": "npx", } } }');
		for (const tree of await loadTrees()) {
			const inferred = infer(tree, report);
			expect(inferred?.place.answers).not.toContain('unsure');
			expect(inferred?.place).not.toMatchObject({ handoff: { handoff: '/check/' } });
		}
	});
});

const walked = new Map<Tree, readonly Place[]>();
/** The same as `walk`, once. */
function placesOf(tree: Tree): readonly Place[] {
	const places = walked.get(tree) ?? walk(tree);
	walked.set(tree, places);
	return places;
}

/** The fewest questions from a place to one of these diagnoses, for somebody who can answer them all. */
function stillAsked(tree: Tree, from: Place, right: ReadonlySet<string>): number | null {
	const lengths = placesOf(tree).flatMap((place) =>
		place.kind === 'cause' &&
		right.has(place.cause.diagnosis) &&
		!place.answers.includes('unsure') &&
		from.answers.every((answer, index) => place.answers[index] === answer)
			? [place.trail.length - from.trail.length]
			: []
	);
	return lengths.length > 0 ? Math.min(...lengths) : null;
}

interface Walk {
	readonly name: string;
	/** Does the report prove the right cause first, and does the tree have it? */
	readonly known: boolean;
	readonly without: number;
	/** `null` where the evidence led away from the right cause. */
	readonly withEvidence: number | null;
	/** Is the right cause named, without a further question? */
	readonly named: boolean;
}

/** Each real case, in each tree that has its cause. */
async function walks(): Promise<Walk[]> {
	const trees = await loadTrees();
	const found: Walk[] = [];
	const provable = cases().filter(({ detectable, diagnosis }) => detectable && diagnosis !== 'ok');
	for (const item of provable) {
		const right = new Set([item.diagnosis, ...item.alsoRight]);
		const report = await analyse(item.input, {
			client: item.clientId,
			...(item.platform && { platform: item.platform }),
			...(item.file && { file: item.file })
		});
		const [first] = report.findings;
		const proven =
			first && first.severity !== 'advice' && first.confidence !== 'possible'
				? first.diagnosis
				: null;
		for (const tree of trees) {
			const start = startOf(tree);
			const inferred = infer(tree, report, undefined, item.input);
			const without = start && stillAsked(tree, start, right);
			if (!start || !inferred || without === null) continue;
			const has = (id: string) => stillAsked(tree, start, new Set([id])) !== null;
			found.push({
				name: `${item.id} in ${tree.id}: ${inferred.place.answers.join('/')}`,
				known: proven !== null && right.has(proven) && has(proven),
				without,
				withEvidence: stillAsked(tree, inferred.place, right),
				named: right.has(inferred.cause?.diagnosis ?? '')
			});
		}
	}
	return found;
}

describe('with the evidence of real cases', { timeout: 60_000 }, () => {
	const all = walks();
	const mean = (numbers: readonly number[]) =>
		numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

	it('no tree is led away from a cause that the text proves, and hardly one from another', async () => {
		const astray = (await all).filter(({ withEvidence }) => withEvidence === null);
		expect(astray.filter(({ known }) => known).map(({ name }) => name)).toEqual([]);
		expect(
			astray.length / (await all).length,
			astray.map(({ name }) => name).join('\n')
		).toBeLessThan(0.03);
	});

	it('half of the questions are answered where the text proves the cause, and the cause is named', async () => {
		const known = (await all).filter(({ known }) => known);
		const without = mean(known.map((walk) => walk.without));
		const left = mean(known.map((walk) => walk.withEvidence ?? walk.without));
		console.info(
			`questions on average: ${without.toFixed(2)} without, ${left.toFixed(2)} with what was pasted (${known.length} walks, ${new Set(known.map(({ name }) => name.split(' ')[0])).size} cases)`
		);
		expect(without).toBeGreaterThan(1.5);
		expect(left / without).toBeLessThan(0.5);
		expect(known.filter(({ named }) => !named).map(({ name }) => name)).toEqual([]);
	});
});
