/** What must hold for each input. */
import { run } from '../../src/lib/analysis/jobs.ts';
import { analyse, verifyFix, type Report } from '../../src/lib/analysis/index.ts';
import { clientById, clients, type ClientDefinition } from '../../src/lib/clients/index.ts';
import { convert, isTarget } from '../../src/lib/convert/index.ts';
import { renderHelpReport } from '../../src/lib/help/help-report.ts';
import { configContext } from '../../src/lib/rules/index.ts';
import { findSecrets, hide, secretValues } from '../../src/lib/secrets/index.ts';
import { applyEdits, positions } from '../../src/lib/text/index.ts';
import type { Input } from './texts.ts';

/** Everything is looked at on every `thorough`th input, the report alone on the others. */
export const thorough = 4;

/**
 * @param index decides how much is looked at
 * @returns what does not hold, in words; `null` where all does
 */
export async function judge(input: Input, index: number): Promise<string | null> {
	try {
		return await look(input, index);
	} catch (error) {
		return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
	}
}

async function look({ text, context, planted }: Input, index: number): Promise<string | null> {
	const report = await analyse(text, context);
	const outside = misplaced(text, report);
	if (outside !== null) return outside;
	if (report.recognised === '') return 'says nothing';
	if (report.corrected === text) return 'corrects nothing';
	const secret = planted === null ? null : detected(text, planted);
	const shown: unknown[] = [withoutEdits(report)];
	if (index % thorough === 0) {
		const again = await analyse(text, context);
		if (JSON.stringify(again) !== JSON.stringify(report)) return 'answers differently each time';
		const result = await run({ kind: 'analyse', text, context });
		if (result.kind === 'analysed') shown.push(result.frames);
		shown.push(renderHelpReport({ report, clientName: null, systemName: null, evidence: text }));
		const finding = report.findings.find(({ fixes }) => fixes.length > 0);
		const fix = finding?.fixes[0];
		if (finding && fix) {
			await verifyFix(text, context, finding, fix);
			const tried = await run({ kind: 'try-fix', text, context, finding, fix });
			if (tried.kind === 'tried') shown.push(tried.diff);
		}
		if (report.kind === 'config') shown.push(...converted(text, report, index));
	}
	if (secret === null) return null;
	// What is made of a secret is one, too: a name in small letters, a variable in capitals.
	const said = JSON.stringify(shown).toLowerCase();
	for (let at = 0; at + 8 <= secret.length; at++)
		if (said.includes(secret.slice(at, at + 8).toLowerCase())) {
			const place = said.indexOf(secret.slice(at, at + 8).toLowerCase());
			return `lets a secret out: ${said.slice(Math.max(0, place - 120), place + 60)}`;
		}
	return null;
}

/** To one other client, secrets as references: what is lost may be shown. */
function converted(text: string, report: Report, index: number): unknown[] {
	const { context } = configContext(text, { client: report.client.id });
	const targets = (clients as readonly ClientDefinition[]).filter(isTarget);
	const to = targets[(index / thorough) % targets.length];
	if (!to) return [];
	const from = clientById(report.client.id);
	const { lost } = convert(context.entries, { from, to, secrets: 'reference' });
	// As the page does before it shows them.
	const known = secretValues(text);
	return lost.map(({ entry, what, why }) => [entry, what, why].map((words) => hide(words, known)));
}

/** The planted token, as far as it is still there and found: what may not be shown. */
function detected(text: string, planted: string): string | null {
	const at = text.indexOf(planted);
	if (at === -1) return null;
	const found = findSecrets(text).find(
		({ start, end }) => start < at + planted.length && end >= at + planted.length
	);
	return found ? text.slice(Math.max(found.start, at), at + planted.length) : null;
}

/** What a page shows of a report: edits and the corrected text stay in the editor. */
function withoutEdits({ findings, ...rest }: Report): unknown {
	return {
		...rest,
		corrected: null,
		findings: findings.map(({ fixes, ...finding }) => ({
			...finding,
			fixes: fixes.map(({ title }) => title)
		}))
	};
}

function misplaced(text: string, { findings, entries, parts }: Report): string | null {
	const position = positions(text);
	const inside = ({ start, end }: { readonly start: number; readonly end: number }) =>
		Number.isInteger(start) && start >= 0 && end >= start && end <= text.length;
	for (const { rule, message, primary, related, fixes } of findings) {
		const gap = /\{\w+\}/.exec(message.replace(/`[^`]*`/g, ''))?.[0];
		if (message === '' || (gap !== undefined && !text.toLowerCase().includes(gap)))
			return `${rule} has a message with a gap: ${message}`;
		for (const { span, line, column } of [primary, ...related]) {
			const place = position(span.start);
			if (!inside(span) || place.line !== line || place.column !== column)
				return `${rule} points outside: ${JSON.stringify(span)} of ${text.length}`;
		}
		for (const { title, edits } of fixes)
			if (applyEdits(text, edits) === null) return `${rule}: edits of "${title}" overlap`;
	}
	for (const { span } of [...entries, ...parts])
		if (!inside(span)) return `an entry or part lies outside: ${JSON.stringify(span)}`;
	return null;
}
