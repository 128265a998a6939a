/** What every tree must keep. The test of the house runs this over all trees; a fault is a sentence that says what to do. */
import { isCause, type End, type Question, type Tree } from './define.ts';
import { walk } from './walk.ts';

/** What the ends of a tree may name. */
export interface Known {
	readonly diagnoses: ReadonlySet<string>;
	/** Pages that a hand-off may lead to: `/check/`, `/symptoms/<tree>/`. */
	readonly pages: ReadonlySet<string>;
}

/** More questions than this nobody answers. */
export const MOST_QUESTIONS = 6;
/** Parts of the URL that are pages of their own. */
const RESERVED = new Set(['map']);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Every breach of the laws, one sentence each; empty where the tree is sound. */
export function faultsOf(tree: Tree, known: Known): string[] {
	const faults: string[] = [];
	const fault = (text: string) => faults.push(`${tree.id}: ${text}`);

	if (!KEBAB.test(tree.id)) fault(`the id is not kebab-case`);
	if (new Set(tree.aliases).size < tree.aliases.length) fault(`an alias stands twice`);
	if (!Object.hasOwn(tree.questions, tree.start))
		fault(`the start \`${tree.start}\` is no question`);

	const comesFrom = new Map<string, string[]>();
	const unwritten = new Map<string, string[]>();
	for (const [id, question] of Object.entries(tree.questions)) {
		const at = (text: string) => fault(`question \`${id}\`: ${text}`);
		checkQuestion(question, at);
		for (const { id: answerId, next } of question.answers) {
			const here = (text: string) => at(`answer \`${answerId}\`: ${text}`);
			if (typeof next !== 'string') {
				checkEnd(next, { unsure: answerId === 'unsure', known, here });
				for (const diagnosis of diagnosesOf(next))
					if (!known.diagnoses.has(diagnosis))
						unwritten.set(diagnosis, [...(unwritten.get(diagnosis) ?? []), `${id}/${answerId}`]);
			} else if (!Object.hasOwn(tree.questions, next))
				here(`leads to \`${next}\`, which is no question`);
			else comesFrom.set(next, [...(comesFrom.get(next) ?? []), `${id}/${answerId}`]);
		}
	}

	for (const [id, [first, ...more]] of unwritten)
		fault(
			`${first}${more.length > 0 ? ` and ${more.length} more` : ''} names \`${id}\`; write src/content/diagnoses/${id}.md`
		);
	for (const [id, from] of comesFrom) {
		if (from.length > 1)
			fault(`question \`${id}\` has more than one way to it: ${from.join(', ')}`);
		if (id === tree.start) fault(`the start is the next of ${from.join(', ')}`);
	}
	const reached = new Set<string>();
	for (const place of walk(tree)) {
		if (place.kind === 'question') reached.add(place.id);
		if (place.trail.length > MOST_QUESTIONS)
			fault(`${place.answers.join('/')} is ${place.trail.length} questions deep`);
	}
	for (const id of Object.keys(tree.questions))
		if (!reached.has(id)) fault(`question \`${id}\` is never reached`);
	const inCycle = findCycle(tree);
	if (inCycle) fault(`these questions lead in a circle: ${inCycle.join(' → ')}`);
	return faults;
}

/** A label that holds what is seen: a word of code, a quotation, a number; or a plain yes or no. */
const showsItself = /[`“\d]|^(?:Yes|No)\b/;

function checkQuestion(question: Question, at: (text: string) => void): void {
	const { ask, help, answers } = question;
	if (!ask.endsWith('?')) at(`does not end with a question mark`);
	if (help.length === 0) at(`says nowhere how to find out`);
	if (answers.length < 2) at(`has fewer than two answers`);
	if (answers.at(-1)?.id !== 'unsure') at(`has no way out for “I am not sure” as its last answer`);
	for (const label of doubles(answers.map((answer) => answer.label)))
		at(`two answers say “${label}”`);
	const names = answers.flatMap((answer) => [answer.id, ...(answer.aliases ?? [])]);
	for (const name of doubles(names)) at(`two answers are called \`${name}\``);
	for (const name of names) {
		if (!KEBAB.test(name)) at(`answer \`${name}\` is not kebab-case`);
		if (RESERVED.has(name)) at(`answer \`${name}\` is the name of a page`);
	}
	for (const { id, label, example } of answers)
		if (id !== 'unsure' && example === undefined && !showsItself.test(label))
			at(`shows nowhere what answer \`${id}\` looks like`);
	for (const { id, says, example } of answers) {
		if (!says) continue;
		if (id === 'unsure') at(`the way out is told by no words`);
		if (example !== undefined && !says.test(example))
			at(`the words of answer \`${id}\` are not in its example “${example}”`);
		for (const other of answers)
			if (other.id !== id && other.example !== undefined && says.test(other.example))
				at(`the words of answer \`${id}\` are in the example of \`${other.id}\``);
	}
	const texts = [ask, ...answers.map((answer) => answer.label), ...help.map((entry) => entry.look)];
	for (const text of texts) checkText(text, at);
}

function checkEnd(
	end: End,
	{ unsure, known, here }: { unsure: boolean; known: Known; here: (text: string) => void }
): void {
	for (const id of doubles(diagnosesOf(end))) here(`names \`${id}\` twice`);
	if (end.otherwise.length === 0) here(`says nothing to try when it was not this`);
	if (!isCause(end) && !known.pages.has(end.handoff))
		here(`hands off to ${end.handoff}, which is no page`);
	if (unsure && isCause(end) && end.confidence === 'certain') here(`is certain about a guess`);
	checkText(end.because, here);
}

function diagnosesOf(end: End): string[] {
	return [...(isCause(end) ? [end.diagnosis] : []), ...end.otherwise];
}

function checkText(text: string, at: (text: string) => void): void {
	if (text.trim() === '') at(`a text is empty`);
	if ((text.match(/`/g) ?? []).length % 2 === 1) at(`a backtick is left open in “${text}”`);
}

function doubles(values: readonly string[]): string[] {
	return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function findCycle(tree: Tree): string[] | null {
	const settled = new Set<string>();
	const visit = (id: string, way: readonly string[]): string[] | null => {
		if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
		if (settled.has(id)) return null;
		settled.add(id);
		const question = Object.hasOwn(tree.questions, id) ? tree.questions[id] : undefined;
		for (const { next } of question?.answers ?? []) {
			const cycle = typeof next === 'string' ? visit(next, [...way, id]) : null;
			if (cycle) return cycle;
		}
		return null;
	};
	for (const id of Object.keys(tree.questions)) {
		const cycle = visit(id, []);
		if (cycle) return cycle;
	}
	return null;
}
