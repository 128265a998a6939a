/**
 * `npm run score`: how well the engine does on the real cases, and which it gets wrong. With `-- --write` the figures go
 * into `src/content/figures.json`, for `/about`, and into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cases, type Case } from '../tests/corpus/cases.ts';
import { score, type Share } from '../tests/corpus/score.ts';
import { judge, rounds, type FieldText, type Verdict } from '../tests/field/texts.ts';
import { figuresFile, withFigures, type Figures, type Verdicts } from './figures.ts';

const all = cases();
const configs = all.filter(({ kind }) => kind === 'config');
const sheets = configs.filter(({ clientId }) => clientId !== 'generic');

const groups: readonly (readonly [name: string, items: readonly Case[]])[] = [
	['Configs of clients with a sheet', sheets],
	['Configs of every client', configs],
	['Logs and error messages', all.filter(({ kind }) => kind === 'log' || kind === 'error')],
	['HTTP exchanges', all.filter(({ kind }) => kind === 'http')],
	['OAuth metadata', all.filter(({ kind }) => kind === 'metadata')],
	['Tokens', all.filter(({ kind }) => kind === 'jwt')]
];
const written: Figures['groups'][number][] = [];
for (const [name, items] of groups) {
	const result = await score(items);
	console.log(`\n${name}: ${items.length} cases`);
	const pair = ({ right, of }: Share) => [right, of] as const;
	written.push({
		name,
		cases: items.length,
		withClient: pair(result.withClient),
		textAlone: pair(result.textAlone),
		silent: pair(result.silent)
	});
	print('first finding right, client given', result.withClient);
	print('first finding right, text alone', result.textAlone);
	if (result.placed.of > 0) print('place of the first finding right', result.placed);
	if (result.fixed.of > 0) print('fixes lead to a text without errors', result.fixed);
	if (result.silent.of > 0) print('correct ones silent', result.silent);
	if (result.undetectable.of > 0)
		print('cause not in the text: right or silent', result.undetectable);
}

const field = rounds();
/** Each is judged once. */
const verdicts = new Map<FieldText, Verdict>();
for (const text of field.flatMap(({ texts }) => texts)) verdicts.set(text, await judge(text));
for (const { name, texts } of field) {
	const held = texts.filter(isHeld);
	console.log(`\n${name}: ${texts.length} texts, ${held.length} of them held back`);
	printRound('all', texts);
	if (held.length > 0) printRound('held back', held);
}

/** The last round of a kind answers for it; in one of configs, correct ones are something else than broken ones. */
const kinds: readonly (readonly [
	name: string,
	kind: string,
	belongs: (text: FieldText) => boolean
])[] = [
	['Errors and logs of local servers', 'local', () => true],
	['Remote servers: logs, sign-in, HTTP answers', 'remote', () => true],
	['Configs with a fault', 'configs', isBroken],
	['Correct configs', 'configs', (text) => !isBroken(text)]
];

if (process.argv.includes('--write')) {
	const unseen: Figures['unseen'][number][] = [];
	for (const [name, kind, belongs] of kinds) {
		const last = field.findLast((round) => round.name.startsWith(kind));
		if (!last) continue;
		const texts = last.texts.filter(belongs);
		const held = texts.filter(isHeld);
		const [rightToday] = counted(today(held));
		unseen.push({
			name,
			date: last.name.slice(kind.length + 1, kind.length + 11),
			first: counted(texts.map(({ first }) => first)),
			heldToday: [rightToday, held.length]
		});
	}
	const figures: Figures = {
		date: new Date().toISOString().slice(0, 10),
		groups: written,
		fieldTexts: verdicts.size,
		unseen
	};
	writeFileSync(figuresFile, `${JSON.stringify(figures, null, '\t')}\n`);
	writeFileSync('README.md', withFigures(readFileSync('README.md', 'utf8'), figures));
}

function print(label: string, { right, of, wrong }: Share) {
	const share = of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} %`;
	console.log(
		`  ${label.padEnd(42)} ${String(right).padStart(3)} of ${String(of).padStart(3)}  ${share}`
	);
	for (const { case: item, found } of wrong)
		console.log(`      ${item.id} ${item.client}: wants ${item.diagnosis}, found ${found}`);
}

function isHeld({ held }: FieldText): boolean {
	return held;
}
function isBroken({ accepts }: FieldText): boolean {
	return !accepts.includes('ok');
}
function today(texts: readonly FieldText[]): Verdict[] {
	return texts.flatMap((text) => verdicts.get(text) ?? []);
}
function counted(verdicts: readonly Verdict[]): Verdicts {
	const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
	return [count('right'), count('wrong'), count('silent')];
}
function printRound(label: string, texts: readonly FieldText[]) {
	const words = ([right, wrong, silent]: Verdicts) =>
		`${right} right, ${wrong} wrong, ${silent} without an answer`;
	console.log(`  ${label.padEnd(10)} unseen: ${words(counted(texts.map(({ first }) => first)))}`);
	console.log(`  ${label.padEnd(10)} today:  ${words(counted(today(texts)))}`);
}
