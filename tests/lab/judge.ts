/** Runs faults and healthy cases, each in a lab of its own, and has the engine read what they print. */
import { describe, expect, it } from 'vitest';
import { analyse, type Report } from '../../src/lib/analysis/index.ts';
import { compare, normalise } from './capture.ts';
import type { Fault, Healthy } from './define.ts';
import { Lab } from './harness.ts';

/** For one case, on a busy computer; what hangs is ended, and says what it waited for. */
const deadline = 60_000;

/** Each fault has to be told from its text alone, by the first finding. */
export async function judgeFaults(topic: string, faults: readonly Fault[]): Promise<void> {
	await judge(topic, faults, ({ diagnosis }, { findings }, text) => {
		expect(findings[0]?.diagnosis ?? 'nothing', describeReport(findings, text)).toBe(diagnosis);
	});
}

/** None of these may raise an error or a warning. */
export async function judgeHealthy(topic: string, cases: readonly Healthy[]): Promise<void> {
	await judge(topic, cases, (_, { findings }, text) => {
		const alarms = findings.filter(({ severity }) => severity !== 'advice');
		expect(alarms.length, describeReport(alarms, text)).toBe(0);
	});
}

async function judge<Case extends Healthy>(
	topic: string,
	cases: readonly Case[],
	verdict: (one: Case, report: Report, text: string) => void
): Promise<void> {
	const reasons = await Promise.all(cases.map(async ({ unless }) => (await unless?.()) ?? null));
	describe.concurrent(topic, () => {
		cases.forEach((one, index) => {
			const name = `${one.id}: ${one.title}`;
			const reason = reasons[index] ?? null;
			if (reason !== null) {
				// In its name, too: the report that is counted holds no notes.
				it(`${name} (skipped: ${reason})`, ({ skip }) => {
					skip(reason);
				});
				return;
			}
			it(
				name,
				async () => {
					const { text, captured } = await reproduce(one);
					expect(text.trim(), `${one.id} printed nothing`).not.toBe('');
					const report = await analyse(text);
					if (one.evidence) expect(report.kind, text).toBe(one.evidence);
					verdict(one, report, text);
					const change = await compare(one.id, captured);
					if (change !== null)
						console.log(`${one.id} is still understood, but no longer prints the same:\n${change}`);
				},
				deadline + 15_000
			);
		});
	});
}

async function reproduce({ id, start }: Healthy): Promise<{ text: string; captured: string }> {
	const lab = await Lab.open();
	let timer: NodeJS.Timeout | undefined;
	try {
		const late = new Promise<never>((_, reject) => {
			timer = setTimeout(() => {
				reject(new Error(`${id} did not end within ${deadline / 1000} s`));
			}, deadline);
		});
		const text = await Promise.race([start(lab), late]);
		return { text, captured: normalise(text, lab) };
	} finally {
		clearTimeout(timer);
		await lab.end();
	}
}

function describeReport(findings: Report['findings'], text: string): string {
	const list = findings.map(
		({ rule, diagnosis, severity, message }) => `  ${severity} ${diagnosis} (${rule}): ${message}`
	);
	return `\n${list.join('\n') || '  no finding'}\n--- the text:\n${text}\n---\n`;
}
