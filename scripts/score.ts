/** `npm run score`: how well the engine does on the real cases, and which it gets wrong. */
import { cases, type Case } from '../tests/corpus/cases.ts';
import { score, type Share } from '../tests/corpus/score.ts';

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
for (const [name, items] of groups) {
	const result = await score(items);
	console.log(`\n${name}: ${items.length} cases`);
	print('first finding right, client given', result.withClient);
	print('first finding right, text alone', result.textAlone);
	if (result.placed.of > 0) print('place of the first finding right', result.placed);
	if (result.fixed.of > 0) print('fixes lead to a text without errors', result.fixed);
	if (result.silent.of > 0) print('correct ones silent', result.silent);
	if (result.undetectable.of > 0)
		print('cause not in the text: right or silent', result.undetectable);
}

function print(label: string, { right, of, wrong }: Share) {
	const share = of === 0 ? 'none' : `${((100 * right) / of).toFixed(1)} %`;
	console.log(
		`  ${label.padEnd(42)} ${String(right).padStart(3)} of ${String(of).padStart(3)}  ${share}`
	);
	for (const { case: item, found } of wrong)
		console.log(`      ${item.id} ${item.client}: wants ${item.diagnosis}, found ${found}`);
}
