/** Looks for known messages in a log or an error text. */
import type { Platform } from '../../clients/index.ts';
import { positions } from '../../text/index.ts';
import { fill, type Finding } from '../finding.ts';
import type { LogSignature, LogView } from './define.ts';

/** A message that is none of ours may stand before one that is; looking further than this finds nothing new. */
const mostMatches = 20;
const patterns = new WeakMap<LogSignature, RegExp>();

/**
 * @param text a log or error message, of any length, colours taken out
 * @param known what the person said about client and system
 * @returns one finding for each signature that the text holds, in the order of the signatures
 */
export function checkLog(
	text: string,
	known: { readonly client: string | null; readonly platform: Platform | null },
	signatures: readonly LogSignature[]
): Finding[] {
	const lower = text.toLowerCase();
	const position = positions(text);
	const found: Finding[] = [];
	for (const signature of signatures) {
		if (![signature.needle].flat().some((needle) => lower.includes(needle))) continue;
		const finding = look(signature, text, known, position);
		if (finding) found.push(finding);
	}
	return found;
}

function look(
	signature: LogSignature,
	text: string,
	known: { readonly client: string | null; readonly platform: Platform | null },
	position: ReturnType<typeof positions>
): Finding | null {
	const pattern = globalPattern(signature);
	pattern.lastIndex = 0;
	for (let count = 0; count < mostMatches; count++) {
		const match = pattern.exec(text);
		if (!match) return null;
		const view: LogView = { text, near: linesAround(text, match.index), ...known };
		const meaning = signature.judge ? signature.judge(match, view) : {};
		if (!meaning) continue;
		const start = match.index;
		const data = Object.fromEntries(
			match.slice(1).map((group, index) => [String(index + 1), group])
		);
		const marked = meaning.mark?.exec(text) ?? null;
		const found = { start, end: start + match[0].length };
		const at = marked ? { start: marked.index, end: marked.index + marked[0].length } : found;
		return {
			rule: signature.id,
			diagnosis: meaning.diagnosis ?? signature.diagnosis,
			message: fill(meaning.explain ?? signature.explain, data),
			severity: meaning.severity ?? signature.severity ?? 'error',
			confidence: meaning.confidence ?? signature.confidence ?? 'likely',
			primary: { span: at, ...position(at.start) },
			related: marked
				? [{ span: found, ...position(start), note: 'this is what it leads to' }]
				: [],
			fixes: []
		};
	}
	return null;
}

function globalPattern(signature: LogSignature): RegExp {
	let pattern = patterns.get(signature);
	if (!pattern) {
		const { source, flags } = signature.pattern;
		patterns.set(signature, (pattern = new RegExp(source, `${flags.replace('g', '')}g`)));
	}
	return pattern;
}

/** Long lines are cut: what belongs to a message stands close to it. */
const nearby = 600;

function linesAround(text: string, at: number): string {
	const line = text.lastIndexOf('\n', at - 1);
	const start = line <= 0 ? 0 : text.lastIndexOf('\n', line - 1) + 1;
	const end = text.indexOf('\n', at);
	return text.slice(
		Math.max(start, at - nearby),
		Math.min(end === -1 ? text.length : end, at + nearby)
	);
}
