/** `npm run score`: how well the engine does on the real cases, and which it gets wrong. */
import { cases } from '../tests/corpus/cases.ts';
import { score, type Share } from '../tests/corpus/score.ts';

const all = cases();
const configs = all.filter(({ kind }) => kind === 'config');
const sheets = configs.filter(({ clientId }) => clientId !== 'generic');

for (const [name, items] of [
	['Configs of clients with a sheet', sheets],
	['Configs of every client', configs]
] as const) {
	const result = await score(items);
	console.log(`\n${name}: ${items.length} cases`);
	print('first finding right, client given', result.withClient);
	print('first finding right, text alone', result.textAlone);
	print('fixes lead to a text without errors', result.fixed);
	print('correct ones silent', result.silent);
	print('cause not in the text: right or silent', result.undetectable);
}
console.log(
	`\nNot read yet: ${all.length - configs.length} cases of other kinds (logs, HTTP, metadata, tokens).`
);

function print(label: string, { right, of, wrong }: Share) {
	const share = of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} %`;
	console.log(
		`  ${label.padEnd(42)} ${String(right).padStart(3)} of ${String(of).padStart(3)}  ${share}`
	);
	for (const { case: item, found } of wrong)
		console.log(`      ${item.id} ${item.client}: wants ${item.diagnosis}, found ${found}`);
}
