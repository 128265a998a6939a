/** Looks for known messages in a log or an error text. */
import type { Platform } from '../../clients/index.ts';
import { colourCodes } from '../../evidence/pasted.ts';
import { positions, startOfLine } from '../../text/index.ts';
import { fill, type Finding, type Label } from '../finding.ts';
import type { LogSignature, LogView } from './define.ts';

/** A message that is none of ours may stand before one that is; looking further than this finds nothing new. */
const mostMatches = 20;
export interface Known {
	readonly client: string | null;
	readonly platform: Platform | null;
}
const patterns = new WeakMap<LogSignature, RegExp>();

/**
 * @param text a log or error message, of any length
 * @param known what the person said about client and system
 * @returns one finding for each signature that the text holds, in the order of the signatures
 */
export function checkLog(
	text: string,
	known: Known,
	signatures: readonly LogSignature[]
): Finding[] {
	if (!text.includes('\u001b')) return checkPlain(text, known, signatures);
	// A colour ends in the middle of a message: it leaves no gap there.
	const plain = unwrap(text, colourCodes, '');
	return moved(checkPlain(plain.text, known, signatures), plain, text);
}

function checkPlain(text: string, known: Known, signatures: readonly LogSignature[]): Finding[] {
	const found = search(text, known, signatures);
	const telling = found.some(({ signature }) => signature.closing !== true);
	if (telling || text.length > longestWrapped || !text.includes('\n'))
		return found.map(({ finding }) => finding);
	let unwrapped = unwrap(text, /[ \t]*\r?\n\s*/g, ' ');
	const searched = () =>
		search(unwrapped.text, known, signatures).filter(({ signature }) => signature.closing !== true);
	let again = searched();
	if (again.length === 0) {
		// A narrow window breaks in the middle of a word.
		unwrapped = unwrap(text, /(?<=[^\n]{40}\S)\r?\n(?=\S)/g, '');
		again = searched();
	}
	const findings = ({ finding }: Hit) => finding;
	return [...found.map(findings), ...moved(again.map(findings), unwrapped, text)];
}

/** A terminal wraps what is copied from it; longer texts are copied from files. */
const longestWrapped = 20_000;

interface Unwrapped {
	readonly text: string;
	/** Where a character stands in the text as it was. */
	readonly origin: (offset: number) => number;
}

/** Findings in a text without its breaks, at their places in the one that has them. */
function moved(findings: readonly Finding[], { origin }: Unwrapped, text: string): Finding[] {
	const position = positions(text);
	const place = (label: Label): Label => {
		const { start, end } = label.span;
		const span = { start: origin(start), end: origin(end - 1) + 1 };
		return { ...label, span, ...position(span.start) };
	};
	return findings.map((finding) => ({
		...finding,
		primary: place(finding.primary),
		related: finding.related.map(place)
	}));
}

/** Line breaks and the blanks around them, or codes of a terminal, become what stands for them. */
function unwrap(text: string, breaks: RegExp, glue: string): Unwrapped {
	const starts: { at: number; from: number }[] = [{ at: 0, from: 0 }];
	let result = '';
	let done = 0;
	for (const { index, 0: gap } of text.matchAll(breaks)) {
		result += text.slice(done, index) + glue;
		done = index + gap.length;
		starts.push({ at: result.length, from: done });
	}
	result += text.slice(done);
	return {
		text: result,
		origin: (offset) => {
			const piece = starts.findLast(({ at }) => at <= offset);
			return Math.min(text.length, (piece?.from ?? 0) + offset - (piece?.at ?? 0));
		}
	};
}

interface Hit {
	readonly signature: LogSignature;
	readonly finding: Finding;
}

function search(text: string, known: Known, signatures: readonly LogSignature[]): Hit[] {
	const lower = text.toLowerCase();
	const mayHold = triples(lower);
	const position = positions(text);
	return signatures.flatMap((signature) => {
		const pieces = needlesOf(signature);
		if (!pieces.some((needle) => mayHold(needle) && lower.includes(needle))) return [];
		const finding = look(signature, text, known, position);
		return finding ? [{ signature, finding }] : [];
	});
}

/** Shorter ones are in nearly every log; a signature has a needle for such a form. */
const shortestWord = 5;
const needles = new WeakMap<LogSignature, readonly string[]>();

function needlesOf(signature: LogSignature): readonly string[] {
	let found = needles.get(signature);
	if (!found)
		needles.set(
			signature,
			(found = [
				...wordsOf(signature.pattern.source).filter((word) => word.length >= shortestWord),
				...[signature.needle ?? []].flat()
			])
		);
	return found;
}

/**
 * @param source a pattern
 * @returns of each of its forms the longest piece that every match holds, in lower case
 */
export function wordsOf(source: string): string[] {
	let rest = source.replace(/\\(?:u[\da-f]{4}|.)/gi, '\n').replace(/\[[^\]]*\]/g, '\n');
	for (let before = ''; before !== rest;) {
		before = rest;
		rest = rest.replace(/\([^()]*\)/g, '\n');
	}
	return rest
		.replace(/[^](?:[?*]|\{[^}]*\})\??/g, '\n')
		.split('|')
		.map((form) =>
			form
				.split(/[\n^$.+?]+/)
				.reduce((best, piece) => (piece.length > best.length ? piece : best))
				.toLowerCase()
		);
}

/**
 * Says in no time what a text cannot hold: one pass marks which three signs follow each other. A log of a
 * megabyte says few different things.
 */
function triples(text: string): (needle: string) => boolean {
	const marked = new Uint8Array(1 << 16);
	let hash = 0;
	for (let at = 0; at < text.length; at++) {
		hash = ((hash << 5) ^ text.charCodeAt(at)) & 0x7fff;
		marked[hash] = 1;
	}
	return (needle) => {
		let other = 0;
		for (let at = 0; at < needle.length; at++) {
			other = ((other << 5) ^ needle.charCodeAt(at)) & 0x7fff;
			if (at >= 2 && marked[other] === 0) return false;
		}
		return true;
	};
}

function look(
	signature: LogSignature,
	text: string,
	known: Known,
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
			// A group of a form that was not found is empty.
			match.slice(1).map((group: string | undefined, index) => [String(index + 1), group ?? ''])
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
	const line = startOfLine(text, at);
	const start = startOfLine(text, Math.max(0, line - 1));
	const end = text.indexOf('\n', at);
	return text.slice(
		Math.max(start, at - nearby),
		Math.min(end === -1 ? text.length : end, at + nearby)
	);
}
