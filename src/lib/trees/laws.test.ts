import { describe, expect, it } from 'vitest';
import { defineTree, type Answer, type Cause, type Question, type Tree } from './define.ts';
import { faultsOf } from './laws.ts';

const known = { diagnoses: new Set(['cold', 'wet']), pages: new Set(['/check/']) };
const end: Cause = {
	diagnosis: 'cold',
	confidence: 'likely',
	because: 'It is cold.',
	otherwise: ['wet']
};
const unsure: Answer = { id: 'unsure', label: 'I am not sure', next: end };
const ask = (answers: readonly Answer[]): Question => ({
	ask: 'What is it?',
	help: [{ look: 'Look at `it`.' }],
	answers
});
const to = (id: string, next: Answer['next'] = end): Answer => ({
	id,
	label: `Label ${id}`,
	example: `Seen: ${id}`,
	next
});
const tree = (questions: Record<string, Question>): Tree =>
	defineTree({
		id: 'weather',
		title: 'Weather',
		summary: 'Outside.',
		aliases: [],
		start: 'first',
		questions
	});

const sound = {
	first: ask([to('one', 'second'), to('two'), unsure]),
	second: ask([to('three', { handoff: '/check/', because: 'Look.', otherwise: ['cold'] }), unsure])
};

describe('faultsOf', () => {
	it('finds nothing in a sound tree', () => {
		expect(faultsOf(tree(sound), known)).toEqual([]);
	});

	it.each<[string, Tree, string]>([
		[
			'a start that is missing',
			{ ...tree(sound), start: 'zero' },
			'the start `zero` is no question'
		],
		['an id in capitals', { ...tree(sound), id: 'Weather' }, 'the id is not kebab-case'],
		['an alias twice', { ...tree(sound), aliases: ['a', 'a'] }, 'an alias stands twice'],
		[
			'a question never reached',
			tree({ ...sound, third: ask([to('x'), unsure]) }),
			'question `third` is never reached'
		],
		[
			'two ways to a question',
			tree({ ...sound, first: ask([to('one', 'second'), to('two', 'second'), unsure]) }),
			'question `second` has more than one way to it: first/one, first/two'
		],
		[
			'a circle',
			tree({ ...sound, second: ask([to('back', 'first'), unsure]) }),
			'these questions lead in a circle: first → second → first'
		],
		[
			'a circle that nothing leads to',
			tree({ ...sound, a: ask([to('x', 'b'), unsure]), b: ask([to('x', 'a'), unsure]) }),
			'these questions lead in a circle: a → b → a'
		],
		[
			'a next that is missing',
			tree({ first: ask([to('one', 'gone'), unsure]) }),
			'leads to `gone`, which is no question'
		],
		['one answer', tree({ first: ask([unsure]) }), 'has fewer than two answers'],
		['no way out', tree({ first: ask([to('one'), to('two')]) }), 'has no way out'],
		['a way out that is not last', tree({ first: ask([unsure, to('two')]) }), 'has no way out'],
		[
			'a label twice',
			tree({ first: ask([to('one'), { ...to('two'), label: 'Label one' }, unsure]) }),
			'two answers say “Label one”'
		],
		[
			'an id twice',
			tree({ first: ask([to('one'), { ...to('two'), id: 'one' }, unsure]) }),
			'two answers are called `one`'
		],
		[
			'an alias that is another id',
			tree({ first: ask([to('one'), { ...to('two'), aliases: ['one'] }, unsure]) }),
			'two answers are called `one`'
		],
		[
			'an answer called map',
			tree({ first: ask([to('map'), unsure]) }),
			'answer `map` is the name of a page'
		],
		[
			'an answer with a blank',
			tree({ first: ask([to('one two'), unsure]) }),
			'answer `one two` is not kebab-case'
		],
		[
			'a sentence that asks nothing',
			tree({ first: { ...ask([to('one'), unsure]), ask: 'Tell.' } }),
			'does not end with a question mark'
		],
		[
			'an answer without an example',
			tree({ first: ask([{ id: 'one', label: 'The other kind', next: end }, unsure]) }),
			'shows nowhere what answer `one` looks like'
		],
		[
			'words that are not in the example',
			tree({ first: ask([{ ...to('one'), example: 'EACCES', says: /ENOENT/ }, unsure]) }),
			'the words of answer `one` are not in its example'
		],
		[
			'words of another answer',
			tree({
				first: ask([
					{ ...to('one'), example: 'ENOENT', says: /E\w+/ },
					{ ...to('two'), example: 'EACCES' },
					unsure
				])
			}),
			'the words of answer `one` are in the example of `two`'
		],
		[
			'no help',
			tree({ first: { ...ask([to('one'), unsure]), help: [] } }),
			'says nowhere how to find out'
		],
		[
			'an open backtick',
			tree({ first: ask([{ ...to('one'), label: 'A `b' }, unsure]) }),
			'a backtick is left open'
		],
		[
			'an unknown diagnosis',
			tree({ first: ask([to('one', { ...end, diagnosis: 'hot' }), unsure]) }),
			'names `hot`; write src/content/diagnoses/hot.md'
		],
		[
			'an unknown next cause',
			tree({ first: ask([to('one', { ...end, otherwise: ['hot'] }), unsure]) }),
			'names `hot`; write src/content/diagnoses/hot.md'
		],
		[
			'a cause twice',
			tree({ first: ask([to('one', { ...end, otherwise: ['cold'] }), unsure]) }),
			'names `cold` twice'
		],
		[
			'nothing more to try',
			tree({ first: ask([to('one', { ...end, otherwise: [] }), unsure]) }),
			'says nothing to try'
		],
		[
			'a hand-off to nowhere',
			tree({
				first: ask([
					to('one', { handoff: '/symptoms/gone/', because: 'Look.', otherwise: ['cold'] }),
					unsure
				])
			}),
			'hands off to /symptoms/gone/, which is no page'
		],
		[
			'certainty about a guess',
			tree({ first: ask([to('one'), { ...unsure, next: { ...end, confidence: 'certain' } }]) }),
			'is certain about a guess'
		],
		[
			'seven questions',
			tree({
				first: ask([to('one', 'q2'), unsure]),
				...Object.fromEntries(
					[2, 3, 4, 5, 6, 7].map((n) => [
						`q${n}`,
						ask([to('one', n < 7 ? `q${n + 1}` : end), unsure])
					])
				)
			}),
			'one/one/one/one/one/one/one is 7 questions deep'
		]
	])('names %s', (_, broken, text) => {
		expect(faultsOf(broken, known).join('\n')).toContain(text);
	});
});
