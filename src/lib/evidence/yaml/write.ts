/** Turns changes by path into edits of YAML text: as small as can be, comments, order and layout kept. */
import { startOfLine, type Edit, type Span } from '../../text/index.ts';
import type { Change, ConfigDocument } from '../config.ts';
import { nodeAt, propertyAt, type DataNode, type ObjectNode, type Path } from '../data.ts';
import { indentLines } from '../json/write.ts';
import { changeMembers, type Addition } from '../members.ts';

interface Plan {
	readonly removed: Set<number>;
	readonly added: Addition[];
}
const unit = '  ';

/**
 * @param document read from YAML
 * @param changes by path in that document; the order of inserts at one place is kept
 * @returns edits, or `null` where a path does not exist or YAML has no small way to write the change
 */
export function writeYaml(
	{ root, text }: ConfigDocument,
	changes: readonly Change[]
): Edit[] | null {
	if (!root) return null;
	const edits: Edit[] = [];
	const plans = new Map<DataNode, Plan>();
	const plan = (node: DataNode) => {
		const found = plans.get(node) ?? { removed: new Set(), added: [] };
		plans.set(node, found);
		return found;
	};
	const lines = new Map<number, string>();
	const addLine = (at: number, line: string) => lines.set(at, (lines.get(at) ?? '') + line);

	for (const change of changes) {
		if (change.op === 'text') {
			edits.push(...change.edits);
			continue;
		}
		const { path } = change;
		const node = nodeAt(root, path);
		if (!node) return null;
		const { start, end } = node.span;
		switch (change.op) {
			case 'rename': {
				const property = propertyAt(root, path);
				if (!property) return null;
				edits.push({ span: property.keySpan, text: writeScalar(change.key) });
				break;
			}
			case 'replace':
				edits.push(replace(text, root, path, change.value));
				break;
			case 'remove': {
				const removal = remove(text, root, path, plan);
				if (!removal) return null;
				edits.push(...removal);
				break;
			}
			case 'insert':
				if (node.type === 'object' && typeof change.key === 'string') {
					const { key, value } = change;
					const names = node.properties.map((member) => member.key);
					const after = change.after === undefined ? -1 : names.lastIndexOf(change.after);
					const index = after === -1 ? names.length - 1 : after;
					if (isFlow(text, node)) {
						const pair = `${writeScalar(key)}: ${writeFlow(value)}`;
						plan(node).added.push({ after: index, text: pair });
						break;
					}
					const sibling = node.properties[index];
					if (!sibling) return null;
					const lead = ' '.repeat(columnOf(text, sibling.keySpan.start));
					const inner = behindKey(value, lead + unit);
					const at = lineEnd(text, Math.max(sibling.value.span.end, sibling.keySpan.end));
					addLine(at, `\n${lead}${writeScalar(key)}:${inner}`);
				} else if (node.type === 'array' && typeof change.key === 'number') {
					const index = Math.min(change.key, node.items.length) - 1;
					if (isFlow(text, node)) {
						plan(node).added.push({ after: index, text: writeFlow(change.value) });
						break;
					}
					const sibling = node.items[Math.max(index, 0)];
					const dash = sibling && dashOf(text, sibling);
					if (!sibling || dash === undefined) return null;
					const lead = ' '.repeat(columnOf(text, dash));
					const item = `- ${writeBlock(change.value, lead + unit)}`;
					if (index < 0) edits.push({ span: { start: dash, end: dash }, text: `${item}\n${lead}` });
					else addLine(lineEnd(text, sibling.span.end), `\n${lead}${item}`);
				} else return null;
				break;
			case 'wrap': {
				if (node.type !== 'object' && node.type !== 'array') {
					// Inside brackets more signs need quotes.
					const value = change.keys.reduceRight<unknown>(
						(inner, key) => ({ [key]: inner }),
						node.value
					);
					edits.push({ span: node.span, text: writeFlow(value) });
					break;
				}
				if (isFlow(text, node)) {
					const open = change.keys.map((key) => `{ ${writeScalar(key)}: `).join('');
					edits.push({ span: { start, end: start }, text: open });
					edits.push({ span: { start: end, end }, text: ' }'.repeat(change.keys.length) });
					break;
				}
				const outer = propertyAt(root, path);
				const column = columnOf(text, start);
				// A list may stand right below its key; a map may not.
				const least = outer ? columnOf(text, outer.keySpan.start) + unit.length : 0;
				const more = ' '.repeat(Math.max(0, least - column));
				const lead = ' '.repeat(column) + more;
				const open = change.keys.map(
					(key, depth) => `${writeScalar(key)}:\n${lead}${unit.repeat(depth + 1)}`
				);
				edits.push({ span: { start, end: start }, text: more + open.join('') });
				const deeper = more + unit.repeat(change.keys.length);
				edits.push(...indentLines(text, node.span, 1, deeper));
				break;
			}
			case 'lift': {
				const inner = nodeAt(root, change.from);
				if (!inner || inner.span.start < start || inner.span.end > end) return null;
				const outer = propertyAt(root, path);
				const block = (inner.type === 'object' || inner.type === 'array') && !isFlow(text, inner);
				if (inner.span.end < end) edits.push({ span: { start: inner.span.end, end }, text: '' });
				if (!block) {
					// A value that needs no lines of its own goes behind its key.
					const from = outer ? text.indexOf(':', outer.keySpan.end) + 1 : start;
					edits.push({ span: { start: from, end: inner.span.start }, text: outer ? ' ' : '' });
					break;
				}
				const least = outer ? columnOf(text, outer.keySpan.start) + unit.length : 0;
				const column = Math.max(columnOf(text, start), least);
				const more = ' '.repeat(column - columnOf(text, start));
				edits.push({ span: { start, end: inner.span.start }, text: more });
				const deeper = columnOf(text, inner.span.start) - column;
				if (deeper > 0) edits.push(...indentLines(text, inner.span, -deeper, ''));
				else edits.push(...indentLines(text, inner.span, 1, ' '.repeat(-deeper)));
			}
		}
	}
	for (const [at, line] of lines) edits.push({ span: { start: at, end: at }, text: line });
	for (const [node, { removed, added }] of plans) {
		const members =
			node.type === 'object'
				? node.properties.map(({ keySpan, value }) => ({
						start: keySpan.start,
						end: Math.max(keySpan.end, value.span.end)
					}))
				: node.type === 'array'
					? node.items.map(({ span }) => span)
					: [];
		edits.push(...changeMembers(text, node.span, { members, removed, added }));
	}
	return edits;
}

/** @param path of a value that exists */
function replace(text: string, root: DataNode, path: Path, value: unknown): Edit {
	const node = nodeAt(root, path) ?? root;
	const { start, end } = node.span;
	const property = propertyAt(root, path);
	const block = (node.type === 'object' || node.type === 'array') && !isFlow(text, node);
	if (property && (block || start === end)) {
		const colon = text.indexOf(':', property.keySpan.end);
		const lead = ' '.repeat(columnOf(text, property.keySpan.start)) + unit;
		const span = { start: colon + 1, end: Math.max(colon + 1, end) };
		return { span, text: behindKey(value, lead) };
	}
	const lead = ' '.repeat(columnOf(text, start));
	return { span: node.span, text: block ? writeBlock(value, lead) : writeFlow(value) };
}

function remove(
	text: string,
	root: DataNode,
	path: Path,
	plan: (node: DataNode) => Plan
): Edit[] | null {
	const parent = nodeAt(root, path.slice(0, -1));
	const key = path.at(-1);
	if (parent?.type === 'array' && typeof key === 'number') {
		const item = parent.items[key];
		if (!item) return null;
		if (isFlow(text, parent)) {
			plan(parent).removed.add(key);
			return [];
		}
		if (parent.items.length === 1) return [replace(text, root, path.slice(0, -1), [])];
		const dash = dashOf(text, item);
		return dash === undefined ? null : [wholeLines(text, dash, item.span.end)];
	}
	if (parent?.type !== 'object') return null;
	const index = parent.properties.findLastIndex((member) => member.key === key);
	const property = parent.properties[index];
	if (!property) return null;
	if (isFlow(text, parent)) {
		plan(parent).removed.add(index);
		return [];
	}
	if (parent.properties.length === 1) return [replace(text, root, path.slice(0, -1), {})];
	return removeMember(text, parent, index);
}

function removeMember(text: string, parent: ObjectNode, index: number): Edit[] | null {
	const property = parent.properties[index];
	if (!property) return null;
	const { start } = property.keySpan;
	const next = parent.properties[index + 1];
	// Behind a dash: `- name: a`. What follows takes its place.
	if (text.slice(startOfLine(text, start), start).trim() !== '')
		return next ? [{ span: { start, end: next.keySpan.start }, text: '' }] : null;
	return [wholeLines(text, start, Math.max(property.keySpan.end, property.value.span.end))];
}

function wholeLines(text: string, start: number, end: number): Edit {
	const from = startOfLine(text, start);
	const newline = text.indexOf('\n', end);
	// At the end of the text, the line break before it goes instead.
	return newline === -1
		? { span: { start: Math.max(0, from - 1), end: text.length }, text: '' }
		: { span: { start: from, end: newline + 1 }, text: '' };
}

function isFlow(text: string, { span }: { readonly span: Span }): boolean {
	return text[span.start] === '{' || text[span.start] === '[';
}

/** The `-` in front of an item, or `undefined` where something else stands between. */
function dashOf(text: string, { span }: DataNode): number | undefined {
	let at = span.start - 1;
	while (at >= 0 && /\s/.test(text.charAt(at))) at--;
	return text[at] === '-' ? at : undefined;
}

function columnOf(text: string, offset: number): number {
	return offset - startOfLine(text, offset);
}

/** The end of the line, a comment there included. */
function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf('\n', offset);
	const end = newline === -1 ? text.length : newline;
	return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

/** Text without quotes where YAML reads it as that very text, else in JSON's quotes. */
export function writeScalar(value: string): string {
	const plain =
		/^[A-Za-z_/.][\w./@+ -]*$/.test(value) &&
		!/\s$|^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(value) &&
		!/^\.\d/.test(value);
	return plain ? value : JSON.stringify(value);
}

function writeFlow(value: unknown): string {
	if (typeof value === 'string') return writeScalar(value);
	if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const pairs = Object.entries(value).map(
		([key, child]) => `${writeScalar(key)}: ${writeFlow(child)}`
	);
	return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** What stands behind `key:`; a map begins on a line of its own. */
function behindKey(value: unknown, lead: string): string {
	const nested =
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		Object.keys(value).length > 0;
	return nested ? `\n${lead}${writeBlock(value, lead)}` : ` ${writeFlow(value)}`;
}

/** @param lead the blanks in front of the lines after the first */
function writeBlock(value: unknown, lead: string): string {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return writeFlow(value);
	const lines = Object.entries(value).map(([key, child]) =>
		typeof child === 'object' && child !== null && !Array.isArray(child)
			? `${writeScalar(key)}:\n${lead}${unit}${writeBlock(child, lead + unit)}`
			: `${writeScalar(key)}: ${writeFlow(child)}`
	);
	return lines.length === 0 ? '{}' : lines.join(`\n${lead}`);
}
