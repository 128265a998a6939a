/**
 * `npm run peers -- <fixtures.jsonl>`: our verdict on the test cases of other linters. A case that is bad for the peer counts
 * as right with any finding, one that is fine for it with none above advice. Cases on which peers disagree are left out, and
 * so are those of `tests/corpus/peers.json`, each with the reason: a client's document says otherwise, or no text could show it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { analyse, type AnalyseContext } from '../src/lib/analysis/index.ts';
import leftOut from '../tests/corpus/peers.json' with { type: 'json' };

interface PeerCase {
	readonly peer: string;
	readonly file: string;
	readonly input: string;
	readonly expected_finding: string;
	readonly expected_ok: boolean;
	readonly client: string;
	readonly static: boolean;
	readonly note?: string;
}

/** The peers' words for a client, where they are ours. */
const clients: Readonly<Record<string, string>> = {
	'claude-code': 'claude-code',
	'claude-desktop': 'claude-desktop',
	cursor: 'cursor',
	vscode: 'vscode'
};

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
	console.log('The cases of other linters are not here: name their file, one JSON object a line.');
} else {
	// The caller's file; a line of another form shows in the figures.
	const all = readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as PeerCase);
	const agreed = all.filter(({ note }) => note === undefined);
	const reasons = new Map<string, string>(leftOut.map(({ id, reason }) => [id, reason]));
	const judged = agreed.filter((item) => !reasons.has(idOf(item)));
	const wrong: Record<'good' | 'bad', number> = { good: 0, bad: 0 };
	for (const item of judged) {
		const client = clients[item.client];
		const context: AnalyseContext = client === undefined ? {} : { client };
		const { findings } = await analyse(item.input, context);
		const right = item.expected_ok
			? findings.every(({ severity }) => severity === 'advice')
			: findings.length > 0;
		if (right) continue;
		wrong[item.expected_ok ? 'good' : 'bad']++;
		const found = findings.map(({ severity, rule }) => `${severity} ${rule}`).join(', ');
		console.log(
			`${idOf(item)} ${item.client}, ${item.expected_ok ? 'fine' : 'bad'} for ${item.peer} (${item.file}): ${item.expected_finding}\n    found ${found || 'nothing'}\n    ${item.input.slice(0, 300)}`
		);
	}
	const of = (ok: boolean) => judged.filter(({ expected_ok }) => expected_ok === ok).length;
	const rate = (ok: boolean) => 1 - wrong[ok ? 'good' : 'bad'] / Math.max(1, of(ok));
	const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
	console.log(
		`\n${all.length} cases, ${agreed.length} on which peers agree, ${agreed.length - judged.length} left out with a reason (${percent((agreed.length - judged.length) / agreed.length)})`
	);
	console.log(
		`  bad ones found     ${of(false) - wrong.bad} of ${of(false)}  ${percent(rate(false))}`
	);
	console.log(
		`  fine ones silent   ${of(true) - wrong.good} of ${of(true)}  ${percent(rate(true))}`
	);
	console.log(`  balanced           ${percent((rate(false) + rate(true)) / 2)}`);
}

/** Twelve characters that name a case without holding it. */
function idOf({ peer, file, input }: PeerCase): string {
	return createHash('sha256').update(`${peer}\n${file}\n${input}`).digest('hex').slice(0, 12);
}
