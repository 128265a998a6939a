/** One slip of the hand in each correct config: it is named, and the entries that it does not touch are judged as before. */
import { describe, expect, it } from 'vitest';
import { analyse, type AnalyseContext, type Report } from '../../src/lib/analysis/index.ts';
import { clientById } from '../../src/lib/clients/index.ts';
import { cases, type Case } from './cases.ts';
import floors from './floors.json' with { type: 'json' };

interface Slip {
	readonly name: string;
	/** Places at which it can happen. */
	readonly at: RegExp;
	readonly instead: (found: string) => string;
	/** Rules that name it. */
	readonly rules: readonly string[];
	/** Clients that read JSON with comments allow it. */
	readonly strictOnly?: true;
}

const brackets = ['json-bracket-mismatch', 'json-fragment-no-root', 'json-invalid-other'];
const slips: readonly Slip[] = [
	{ name: 'a comma lost', at: /,(?=\s)/g, instead: () => '', rules: ['json-missing-comma'] },
	{
		name: 'a comma before a bracket',
		at: /(?<=["\]}])\s*(?=[\]}])/g,
		instead: (blank) => `,${blank}`,
		rules: ['json-trailing-comma'],
		strictOnly: true
	},
	{
		name: 'a comma doubled',
		at: /,(?=\s)/g,
		instead: () => ',,',
		rules: ['json-trailing-comma']
	},
	{ name: 'a closing bracket lost', at: /[\]}]/g, instead: () => '', rules: brackets },
	{ name: 'an opening bracket lost', at: /[[{]/g, instead: () => '', rules: brackets },
	{
		name: 'a closing bracket doubled',
		at: /[\]}]/g,
		instead: (sign) => sign + sign,
		rules: brackets
	},
	{
		name: 'a quote made round',
		at: /(?<=[\s[{,])"(?=\w)/g,
		instead: () => '“',
		rules: ['json-smart-quotes']
	},
	{
		name: 'a closing quote lost',
		at: /"(?=\s*[:,\]}])/g,
		instead: () => '',
		rules: ['json-invalid-other', 'json-quote-style']
	},
	{
		name: 'an opening quote lost',
		at: /(?<=[\s[{,])"(?=\w)/g,
		instead: () => '',
		rules: ['json-invalid-other', 'json-quote-style']
	},
	{ name: 'a colon lost', at: /:(?=\s)/g, instead: () => '', rules: ['json-invalid-other'] },
	{
		name: 'single quotes',
		at: /(?<=[\s[{,])"[\w. /@-]+"(?=\s*[:,\]}])/g,
		instead: (text) => `'${text.slice(1, -1)}'`,
		rules: ['json-quote-style']
	}
];

/** A small generator of numbers: the same slips in each run. */
function generator(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

interface Broken {
	readonly item: Case;
	readonly slip: Slip;
	readonly text: string;
	readonly offset: number;
}

const correct = cases().filter(
	({ kind, diagnosis, input }) => kind === 'config' && diagnosis === 'ok' && isJson(input)
);
/** Repaired texts are correct configs, too. */
const repaired = cases().flatMap((item) =>
	item.kind === 'config' && item.fixed !== undefined && isJson(item.fixed)
		? [{ ...item, input: item.fixed }]
		: []
);

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

function breakages(items: readonly Case[], perSlip: number): Broken[] {
	const random = generator(20_261_126);
	return items.flatMap((item) =>
		slips.flatMap((slip) => {
			const places = [...item.input.matchAll(slip.at)];
			const chosen = new Set<RegExpExecArray>();
			for (let count = 0; count < perSlip; count++) {
				const place = places[random(places.length)];
				if (place) chosen.add(place);
			}
			return [...chosen].map(({ index, 0: found }) => ({
				item,
				slip,
				text:
					item.input.slice(0, index) + slip.instead(found) + item.input.slice(index + found.length),
				offset: index
			}));
		})
	);
}

function given({ clientId, platform, file }: Case): AnalyseContext {
	return { client: clientId, ...(platform && { platform }), ...(file && { file }) };
}

/** Findings above advice of each entry that the slip lies outside of, by the entry's place. */
function untouched(report: Report, offset: number): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { path, span } of report.entries) {
		if (span.start <= offset && offset <= span.end) continue;
		found.set(path.join('.'), []);
	}
	for (const { rule, severity, primary } of report.findings) {
		if (severity === 'advice') continue;
		const own = [...found.keys()].find((key) =>
			`${primary.path?.join('.') ?? ''}.`.startsWith(`${key}.`)
		);
		if (own !== undefined) found.get(own)?.push(rule);
	}
	return found;
}

async function judge(broken: readonly Broken[]) {
	const unnamed: string[] = [];
	const changed: string[] = [];
	let entries = 0;
	for (const { item, slip, text, offset } of broken) {
		const context = given(item);
		const before = untouched(await analyse(item.input, context), offset);
		const report = await analyse(text, context);
		const after = untouched(report, -1);
		const where = `${item.id} ${slip.name} at ${offset}`;
		const names = report.findings.map(({ rule }) => rule);
		const fine = isJson(text) || (slip.strictOnly && clientById(item.clientId).format === 'jsonc');
		if (!fine && !names.some((rule) => slip.rules.includes(rule)))
			unnamed.push(`${where}: ${names.join(', ') || `silence, ${report.kind}`}`);
		for (const [path, rules] of before) {
			entries++;
			const now = after.get(path);
			if (now?.join() !== rules.join())
				changed.push(
					`${where}: ${path} had [${rules.join()}], has ${now ? `[${now.join()}]` : 'gone'}`
				);
		}
	}
	return { unnamed, changed, entries };
}

describe('a slip in a correct config', () => {
	const broken = breakages([...correct, ...repaired], 2);
	const result = judge(broken);
	it('is made often enough to tell', () => {
		expect(broken.length).toBeGreaterThan(500);
	});
	it('is named', async () => {
		const { unnamed } = await result;
		const share = 1 - unnamed.length / broken.length;
		expect(share, unnamed.join('\n')).toBeGreaterThanOrEqual(floors.slips.named);
	}, 60_000);
	it('leaves the findings of the other entries as they were', async () => {
		const { changed, entries } = await result;
		expect(entries).toBeGreaterThan(100);
		const share = 1 - changed.length / entries;
		expect(share, changed.join('\n')).toBeGreaterThanOrEqual(floors.slips.keptEntries);
	});
});
