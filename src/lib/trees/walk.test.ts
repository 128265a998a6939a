import { describe, expect, it } from 'vitest';
import { defineTree, type Answer, type Cause } from './define.ts';
import { change, find, follow, paths, startOf, walk } from './walk.ts';

const end: Cause = {
	diagnosis: 'cold',
	confidence: 'likely',
	because: 'It is cold.',
	otherwise: ['wet']
};
const unsure: Answer = { id: 'unsure', label: 'I am not sure', next: end };
const help = [{ look: 'Look.' }];

const tree = defineTree({
	id: 'weather',
	title: 'Weather',
	summary: 'What it is like outside.',
	aliases: [],
	start: 'sky',
	questions: {
		sky: {
			ask: 'Is it grey?',
			help,
			answers: [
				{ id: 'grey', label: 'Grey', aliases: ['gray'], next: 'grey-rain' },
				{ id: 'blue', label: 'Blue', next: 'blue-rain' },
				unsure
			]
		},
		'grey-rain': {
			ask: 'Does it rain?',
			help,
			answers: [
				{ id: 'rain', label: 'Rain', aliases: ['wet'], next: end },
				{
					id: 'hail',
					label: 'Hail',
					next: { handoff: '/check/', because: 'Ice.', otherwise: ['cold'] }
				},
				unsure
			]
		},
		'blue-rain': {
			ask: 'Does it rain?',
			help,
			answers: [{ id: 'rain', label: 'Rain', next: end }, unsure]
		}
	}
});
const circle = defineTree({
	...tree,
	questions: {
		...tree.questions,
		'blue-rain': {
			ask: 'Again?',
			help,
			answers: [{ id: 'again', label: 'Again', next: 'sky' }, unsure]
		}
	}
});

describe('walk', () => {
	it('lists every place once, a question before what follows it', () => {
		expect(walk(tree).map((place) => [place.answers.join('/'), place.kind])).toEqual([
			['', 'question'],
			['grey', 'question'],
			['grey/rain', 'cause'],
			['grey/hail', 'handoff'],
			['grey/unsure', 'cause'],
			['blue', 'question'],
			['blue/rain', 'cause'],
			['blue/unsure', 'cause'],
			['unsure', 'cause']
		]);
	});

	it('ends on a tree with a circle, and on one without its start', () => {
		expect(walk(circle).map((place) => place.answers.join('/'))).not.toContain('blue/again');
		expect(walk({ ...tree, start: 'toString' })).toEqual([]);
		expect(startOf({ ...tree, start: 'nowhere' })).toBeNull();
	});

	it('gives each step its question, its answer and where it was asked', () => {
		const trail = find(tree, ['grey', 'rain'])?.place.trail;
		expect(trail?.map(({ question, answer, at }) => [question.ask, answer.label, at])).toEqual([
			['Is it grey?', 'Grey', []],
			['Does it rain?', 'Rain', ['grey']]
		]);
	});
});

describe('find', () => {
	it('returns every place of the walk by its answers', () => {
		for (const place of walk(tree))
			expect(find(tree, place.answers)).toEqual({ place, unknown: null });
	});

	it('understands former names, and answers with the present ones', () => {
		expect(find(tree, ['gray', 'wet'])).toMatchObject({
			place: { answers: ['grey', 'rain'], kind: 'cause' },
			unknown: null
		});
	});

	it.each([
		[['green'], [], 'green'],
		[['grey', 'snow', 'rain'], ['grey'], 'snow'],
		[['grey', 'rain', 'more'], ['grey', 'rain'], 'more'],
		[['__proto__'], [], '__proto__'],
		[['grey', ''], ['grey'], '']
	])('stops %j at the nearest place', (answers, nearest, unknown) => {
		const found = find(tree, answers);
		expect(found?.place.answers).toEqual(nearest);
		expect(found?.unknown).toBe(unknown);
	});
});

describe('change', () => {
	it('keeps the later answers that still mean something', () => {
		expect(change(tree, ['grey', 'rain'], { index: 0, to: 'blue' })).toEqual(['blue', 'rain']);
		expect(change(tree, ['grey', 'hail'], { index: 0, to: 'blue' })).toEqual(['blue']);
		expect(change(tree, ['grey', 'hail'], { index: 1, to: 'rain' })).toEqual(['grey', 'rain']);
		expect(change(tree, ['grey', 'rain'], { index: 0, to: 'unsure' })).toEqual(['unsure']);
	});
});

describe('follow', () => {
	it('leads nowhere from an end', () => {
		const place = find(tree, ['unsure'])?.place;
		expect(place && follow(tree, place, unsure)).toBeNull();
	});
});

describe('paths', () => {
	it('spells each place in every name that its answers had', () => {
		const spelt = paths(tree).map((path) => path.join('/'));
		expect(spelt).toEqual(
			expect.arrayContaining(['grey/rain', 'gray/rain', 'grey/wet', 'gray/wet', 'gray'])
		);
		expect(new Set(spelt).size).toBe(spelt.length);
		for (const path of paths(tree)) expect(find(tree, path)?.unknown).toBeNull();
	});
});
