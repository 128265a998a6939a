/** Turns changes by path into edits of JSON text: as small as can be, comments, order and layout kept. */
import type { Edit, Span } from '../../text/index.ts';
import type { Change, ConfigDocument } from '../config.ts';
import {
	nodeAt,
	propertyAt,
	type ArrayNode,
	type DataNode,
	type ObjectNode,
	type Path
} from '../data.ts';

export interface Layout {
	readonly indent: string;
	readonly eol: string;
}
interface Insertion {
	/** Index of the member it stands after; -1 for the front. */
	readonly after: number;
	readonly prefix: string;
	readonly value: unknown;
}

/**
 * @param document read from JSON or JSONC
 * @param changes by path in that document; the order of inserts at one place is kept
 * @returns edits that do not overlap, or `null` where a path does not exist or changes collide
 */
export function writeJson(document: ConfigDocument, changes: readonly Change[]): Edit[] | null {
	const { root, text } = document;
	if (!root) return null;
	const layout = detectLayout(text, root);
	const edits: Edit[] = [];
	let containers: Map<DataNode, { removed: Set<number>; inserted: Insertion[] }> | undefined;
	const plan = (node: DataNode) => {
		containers ??= new Map();
		let entry = containers.get(node);
		if (!entry) containers.set(node, (entry = { removed: new Set(), inserted: [] }));
		return entry;
	};

	for (const change of changes) {
		if (change.op === 'text') {
			edits.push(...change.edits);
			continue;
		}
		if (change.op === 'rename') {
			const property = propertyAt(root, change.path);
			if (!property) return null;
			edits.push({ span: property.keySpan, text: JSON.stringify(change.key) });
			continue;
		}
		const node = nodeAt(root, change.path);
		if (!node) return null;
		if (change.op === 'replace') {
			const lead = indentAt(text, node.span.start);
			edits.push({
				span: node.span,
				text: stringify(change.value, layout, lead, isInline(text, node))
			});
			continue;
		}
		if (change.op === 'lift') {
			const inner = nodeAt(root, change.from);
			if (!inner || inner.span.start < node.span.start || inner.span.end > node.span.end)
				return null;
			edits.push(...lift(text, node, inner));
			continue;
		}
		if (change.op === 'wrap') {
			edits.push(...wrap(text, node, change.keys, layout));
			continue;
		}
		if (change.op === 'remove') {
			const parent = nodeAt(root, change.path.slice(0, -1));
			const index = indexIn(parent, change.path);
			if (!parent || index === -1) return null;
			plan(parent).removed.add(index);
			continue;
		}
		if (node.type === 'object' && typeof change.key === 'string') {
			const after =
				change.after === undefined
					? node.properties.length - 1
					: node.properties.findLastIndex(({ key }) => key === change.after);
			plan(node).inserted.push({
				after,
				prefix: `${JSON.stringify(change.key)}: `,
				value: change.value
			});
		} else if (node.type === 'array' && typeof change.key === 'number') {
			const after = Math.min(change.key, node.items.length) - 1;
			plan(node).inserted.push({ after, prefix: '', value: change.value });
		} else return null;
	}

	for (const [node, { removed, inserted }] of containers ?? []) {
		if (node.type !== 'object' && node.type !== 'array') return null;
		edits.push(...changeMembers(text, node, removed, inserted, layout));
	}
	return edits;
}

function changeMembers(
	text: string,
	node: ObjectNode | ArrayNode,
	removed: ReadonlySet<number>,
	inserted: readonly Insertion[],
	layout: Layout
): Edit[] {
	const members = membersOf(node);
	const inline = isInline(text, node);
	const outer = indentAt(text, node.span.start);
	const first = members[0];
	const lead = first && !inline ? indentAt(text, first.start) : outer + layout.indent;
	const gap = inline ? ' ' : layout.eol + lead;
	const render = ({ prefix, value }: Insertion) =>
		prefix + stringify(value, layout, inline ? outer : lead, inline);

	const lastKept = (from: number) => {
		let at = Math.min(from, members.length - 1);
		while (at >= 0 && removed.has(at)) at--;
		return at;
	};
	if (!first || lastKept(members.length) === -1) {
		const close = node.span.end - 1;
		const inside = { start: node.span.start + 1, end: close };
		if (inserted.length === 0) return [{ span: inside, text: '' }];
		const texts = inserted.map(render);
		const onOneLine = inline && members.length > 0;
		if (onOneLine || node.type === 'array') {
			const pad = node.type === 'object' && members.length > 0 ? ' ' : '';
			return [{ span: inside, text: pad + texts.join(', ') + pad }];
		}
		const body = texts.join(`,${layout.eol}${lead}`);
		return [{ span: inside, text: layout.eol + lead + body + layout.eol + outer }];
	}

	const edits: Edit[] = [];
	// Inserts, keyed by the kept member that they follow.
	const following = new Map<number, string[]>();
	for (const insertion of inserted) {
		const anchor = lastKept(insertion.after);
		const list = following.get(anchor) ?? [];
		list.push(render(insertion));
		following.set(anchor, list);
	}
	const front = following.get(-1);
	let index = 0;
	while (removed.has(index)) index++;
	const leading = members[index];
	if (leading && (front || index > 0)) {
		// Everything before the first kept member goes; what comes to the front is written there.
		edits.push({
			span: { start: first.start, end: leading.start },
			text: front ? front.map((value) => `${value},${gap}`).join('') : ''
		});
	}
	while (index < members.length) {
		const member = members[index];
		const added = following.get(index);
		const from = index++;
		// Up to the next member that stays, all go.
		while (removed.has(index)) index++;
		const last = members[index - 1];
		if (!member || !last || (index - from === 1 && !added)) continue;
		const text = added?.map((value) => `,${gap}${value}`).join('') ?? '';
		edits.push({ span: { start: member.end, end: last.end }, text });
	}
	return edits;
}

/** Only what stands around the inner value goes: changes inside it can be made at the same time. */
function lift(text: string, outer: DataNode, inner: DataNode): Edit[] {
	const lead = indentAt(text, outer.span.start);
	const deeper = indentAt(text, inner.span.start);
	const edits: Edit[] = [
		{ span: { start: outer.span.start, end: inner.span.start }, text: '' },
		{ span: { start: inner.span.end, end: outer.span.end }, text: '' }
	];
	if (!deeper.startsWith(lead)) return edits;
	return [...edits, ...indentLines(text, inner.span, lead.length - deeper.length, '')];
}

function wrap(text: string, node: DataNode, keys: readonly string[], layout: Layout): Edit[] {
	const { start, end } = node.span;
	if (node.type === 'object' && text[start] !== '{')
		return wrapMembers(text, node.span, keys, layout);
	if (isInline(text, node)) {
		const open = keys.map((key) => `{ ${JSON.stringify(key)}: `).join('');
		return [
			{ span: { start, end: start }, text: open },
			{ span: { start: end, end }, text: ' }'.repeat(keys.length) }
		];
	}
	const lead = indentAt(text, start);
	const { indent, eol } = layout;
	const levels = keys.map((_, depth) => lead + indent.repeat(depth));
	const open = keys.map(
		(key, depth) => `{${eol}${lead}${indent.repeat(depth + 1)}${JSON.stringify(key)}: `
	);
	return [
		{ span: { start, end: start }, text: open.join('') },
		{
			span: { start: end, end },
			text: levels
				.reverse()
				.map((level) => `${eol}${level}}`)
				.join('')
		},
		...indentLines(text, node.span, keys.length, indent)
	];
}

/** Members without braces around them get their own, and those of `keys` around these. */
function wrapMembers(text: string, span: Span, keys: readonly string[], layout: Layout): Edit[] {
	const { indent, eol } = layout;
	const end = text[span.end - 1] === ',' ? span.end - 1 : span.end;
	const lineStart = span.start - indentBefore(text, span.start);
	const several = text.slice(span.start, end).includes('\n');
	// The first line often lost its blanks when it was copied; the last one kept them.
	const lead = several ? indentAt(text, end - 1) : text.slice(lineStart, span.start);
	const wanted = indent.repeat(keys.length + 1);
	const missing = Math.max(0, wanted.length - lead.length);
	const levels = keys.map(
		(key, depth) => `${indent.repeat(depth + 1)}${JSON.stringify(key)}: {${eol}`
	);
	const closers = keys.map((_, depth) => `${eol}${indent.repeat(keys.length - depth)}}`);
	return [
		{
			span: { start: lineStart, end: span.start },
			text: `{${eol}${levels.join('')}${lead.length < wanted.length ? wanted : lead}`
		},
		{ span: { start: end, end: span.end }, text: `${closers.join('')}${eol}}` },
		...(missing > 0 ? indentLines(text, span, 1, wanted.slice(-missing)) : [])
	];
}

/** How many blanks stand before `offset`, where nothing else does on its line; else 0. */
function indentBefore(text: string, offset: number): number {
	let start = offset;
	while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
	return start === 0 || text[start - 1] === '\n' ? offset - start : 0;
}

/**
 * Shifts the lines after the first one.
 *
 * @param by how many times `unit` goes in front of each; a negative number takes as many blanks away
 */
export function indentLines(text: string, span: Span, by: number, unit: string): Edit[] {
	const edits: Edit[] = [];
	for (
		let at = text.indexOf('\n', span.start);
		at !== -1 && at < span.end;
		at = text.indexOf('\n', at + 1)
	) {
		const start = at + 1;
		if (by > 0) {
			if (!/[\r\n]/.test(text.charAt(start)))
				edits.push({ span: { start, end: start }, text: unit.repeat(by) });
			continue;
		}
		let end = start;
		while (end - start < -by && (text[end] === ' ' || text[end] === '\t')) end++;
		if (end > start) edits.push({ span: { start, end }, text: '' });
	}
	return edits;
}

function membersOf(node: ObjectNode | ArrayNode): Span[] {
	return node.type === 'object'
		? node.properties.map(({ keySpan, value }) => ({ start: keySpan.start, end: value.span.end }))
		: node.items.map(({ span }) => span);
}

function indexIn(parent: DataNode | undefined, path: Path): number {
	const key = path.at(-1);
	if (parent?.type === 'array' && typeof key === 'number')
		return key < parent.items.length ? key : -1;
	if (parent?.type === 'object')
		return parent.properties.findLastIndex((member) => member.key === key);
	return -1;
}

/** One level of indentation and the line ending, as the text itself uses them. */
export function detectLayout(text: string, root: DataNode): Layout {
	const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
	const first = root.type === 'object' ? root.properties[0]?.keySpan.start : undefined;
	const lead = first === undefined ? '' : indentAt(text, first);
	const outer = indentAt(text, root.span.start);
	const unit = lead.slice(outer.length);
	return { indent: unit === '' ? '  ' : unit, eol };
}

/** The blanks at the start of the line that holds `offset`. */
export function indentAt(text: string, offset: number): string {
	let start = offset;
	while (start > 0 && text[start - 1] !== '\n') start--;
	let end = start;
	while (text[end] === ' ' || text[end] === '\t') end++;
	return text.slice(start, end);
}

function isInline(text: string, node: DataNode): boolean {
	return !text.slice(node.span.start, node.span.end).includes('\n');
}

function stringify(value: unknown, layout: Layout, lead: string, inline: boolean): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const scalars = Array.isArray(value) && value.every((item) => typeof item !== 'object');
	if (scalars) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
	if (inline && Object.keys(value).length < 3) {
		const parts = Object.entries(value).map(
			([key, child]) => `${JSON.stringify(key)}: ${stringify(child, layout, lead, true)}`
		);
		return Array.isArray(value) ? JSON.stringify(value) : `{ ${parts.join(', ')} }`;
	}
	const deeper = lead + layout.indent;
	const parts = Array.isArray(value)
		? value.map((child: unknown) => stringify(child, layout, deeper, false))
		: Object.entries(value).map(
				([key, child]) => `${JSON.stringify(key)}: ${stringify(child, layout, deeper, false)}`
			);
	const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
	if (parts.length === 0) return open + close;
	return (
		open +
		layout.eol +
		parts.map((part) => deeper + part).join(`,${layout.eol}`) +
		layout.eol +
		lead +
		close
	);
}
