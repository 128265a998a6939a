/** A tree written down as prose, so that a reviewer reads a change instead of guessing it. */
import { isCause, type End, type Tree } from './define.ts';
import { follow, startOf, walk, type Place } from './walk.ts';

/** The whole tree: each question, its answers one step further in, and where they end. */
export function outline(tree: Tree): string {
	const places = walk(tree);
	const questions = places.filter((place) => place.kind === 'question').length;
	const depth = Math.max(0, ...places.map((place) => place.trail.length));
	const lines = [
		`${tree.id}: ${tree.title}`,
		tree.summary,
		`${questions} questions, ${places.length - questions} ends, at most ${depth} answers.`,
		''
	];
	const write = (place: Place, indent: string) => {
		if (place.kind !== 'question') return;
		lines.push(`${indent}${place.question.ask}`);
		for (const answer of place.question.answers) {
			const line = `${indent}- [${answer.id}] ${answer.label}`;
			if (typeof answer.next !== 'string') {
				lines.push(`${line} → ${endInWords(answer.next)}`);
				continue;
			}
			lines.push(line);
			const next = follow(tree, place, answer);
			if (next) write(next, `${indent}    `);
		}
	};
	const start = startOf(tree);
	if (start) write(start, '');
	return `${lines.join('\n')}\n`;
}

function endInWords(end: End): string {
	const rest = end.otherwise.length > 0 ? `, otherwise ${end.otherwise.join(', ')}` : '';
	return isCause(end)
		? `${end.diagnosis} (${end.confidence})${rest}`
		: `go to ${end.handoff}${rest.replace(', otherwise ', '; it may be ')}`;
}
