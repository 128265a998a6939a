/** Turns changes by path into edits of TOML text: as small as can be, comments, order and layout kept. */
import { startOfLine, type Edit, type Span } from '../../text/index.ts';
import type { Change, ConfigDocument } from '../config.ts';
import { nodeAt, propertyAt, toValue, type DataNode, type Path } from '../data.ts';
import { changeMembers, type Addition } from '../members.ts';
import { TomlProperty, TomlTable, TomlTables } from './tables.ts';

interface Plan {
	readonly removed: Set<number>;
	readonly added: Addition[];
}

/**
 * @param document read from TOML
 * @param changes by path in that document; the order of inserts at one place is kept
 * @returns edits, or `null` where a path does not exist or TOML has no small way to write the change
 */
export function writeToml(
	{ root, text }: ConfigDocument,
	changes: readonly Change[]
): Edit[] | null {
	if (!root) return null;
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const edits: Edit[] = [];
	const plans = new Map<DataNode, Plan>();
	const plan = (node: DataNode) => {
		const found = plans.get(node) ?? { removed: new Set(), added: [] };
		plans.set(node, found);
		return found;
	};
	/** New lines, by the place where they go in. */
	const lines = new Map<number, string[]>();
	const addLines = (at: number, line: string) => lines.set(at, [...(lines.get(at) ?? []), line]);

	for (const change of changes) {
		if (change.op === 'text') {
			edits.push(...change.edits);
			continue;
		}
		const { path } = change;
		const node = nodeAt(root, path);
		const property = tomlProperty(root, path);
		if (!node) return null;
		switch (change.op) {
			case 'rename':
				if (!property) return null;
				for (const { start, end } of property.written)
					edits.push({ span: { start, end }, text: writeKey(change.key) });
				break;
			case 'replace': {
				if (isInOnePiece(node)) {
					edits.push({ span: node.span, text: writeValue(change.value) });
					break;
				}
				const anew = writeAnew(text, root, path, { value: change.value, eol });
				if (!anew) return null;
				edits.push(...anew);
				break;
			}
			case 'remove': {
				const parent = nodeAt(root, path.slice(0, -1));
				const key = path.at(-1);
				if (parent instanceof TomlTables && node instanceof TomlTable) {
					const gone =
						parent.items.length > 1
							? removeLines(text, linesOf(node))
							: writeAnew(text, root, path.slice(0, -1), { value: [], eol });
					if (!gone) return null;
					edits.push(...gone);
				} else if (parent?.type === 'array' && typeof key === 'number')
					plan(parent).removed.add(key);
				else if (parent instanceof TomlTable && parent.form === 'inline') {
					plan(parent).removed.add(parent.properties.findIndex((member) => member.key === key));
				} else if (property) edits.push(...removeLines(text, statementsOf(property)));
				else return null;
				break;
			}
			case 'insert':
				if (node instanceof TomlTables && typeof change.key === 'number') {
					if (!isTable(change.value)) {
						const value = node.items.map(toValue);
						value.splice(change.key, 0, change.value);
						const anew = writeAnew(text, root, path, { value, eol });
						if (!anew) return null;
						edits.push(...anew);
						break;
					}
					const next = node.items[change.key];
					const block = writeTable(`[[${headerOf(path)}]]`, change.value, eol);
					if (next) {
						const at = startOfLine(text, next.span.start);
						edits.push({ span: { start: at, end: at }, text: `${block}${eol}${eol}` });
					} else addLines(behindComment(text, trimmedEnd(text, node.span.end)), `${eol}${block}`);
				} else if (node.type === 'array' && typeof change.key === 'number') {
					const after = Math.min(change.key, node.items.length) - 1;
					plan(node).added.push({ after, text: writeValue(change.value) });
				} else if (node instanceof TomlTable && typeof change.key === 'string') {
					const pair = `${writeKey(change.key)} = ${writeValue(change.value)}`;
					const after = change.after === undefined ? undefined : node.get(change.after);
					if (node.form === 'inline') {
						const index = after ? node.properties.indexOf(after) : node.properties.length - 1;
						plan(node).added.push({ after: index, text: pair });
					} else if (isTable(change.value) && (node.form === 'root' || node.form === 'implied')) {
						const header = `[${headerOf([...path, change.key])}]`;
						const at = behindComment(text, trimmedEnd(text, node.span.end));
						addLines(at, `${eol}${writeTable(header, change.value, eol)}`);
					} else if (node.form === 'implied') {
						// It has only tables inside it so far, no line of its own.
						const at = startOfLine(text, node.span.start);
						const block = `[${headerOf(path)}]${eol}${pair}${eol}${eol}`;
						edits.push({ span: { start: at, end: at }, text: block });
					} else {
						const line = after && ownLine(text, after);
						if (node.form === 'root' && !line && node.bodyEnd === node.span.start) {
							edits.push({
								span: { start: node.span.start, end: node.span.start },
								text: pair + eol
							});
						} else addLines(line ?? behindComment(text, node.bodyEnd), prefixOf(text, node) + pair);
					}
				} else return null;
				break;
			case 'wrap': {
				const inner = change.keys.map(writeKey).join('.');
				if (path.length > 0 && isInOnePiece(node)) {
					const open = change.keys.map((key) => `{ ${writeKey(key)} = `).join('');
					const { start, end } = node.span;
					edits.push({ span: { start, end: start }, text: open });
					edits.push({ span: { start: end, end }, text: ' }'.repeat(change.keys.length) });
				} else if (path.length > 0 && !property) {
					const value = change.keys.reduceRight<unknown>(
						(held, key) => ({ [key]: held }),
						toValue(node)
					);
					const anew = writeAnew(text, root, path, { value, eol });
					if (!anew) return null;
					edits.push(...anew);
				} else if (property)
					for (const { end } of property.written)
						edits.push({ span: { start: end, end }, text: `.${inner}` });
				else if (node instanceof TomlTable)
					for (const { written } of node.properties)
						for (const { start } of written)
							edits.push({ span: { start, end: start }, text: `${inner}.` });
				break;
			}
			case 'lift': {
				const inner = nodeAt(root, change.from);
				if (!inner) return null;
				if (isInOnePiece(node)) {
					edits.push({ span: { start: node.span.start, end: inner.span.start }, text: '' });
					edits.push({ span: { start: inner.span.end, end: node.span.end }, text: '' });
					break;
				}
				const lifted =
					liftKeys(root, path, change.from) ??
					writeAnew(text, root, path, { value: toValue(inner), eol });
				if (!lifted) return null;
				edits.push(...lifted);
			}
		}
	}
	for (const [at, added] of lines)
		edits.push({ span: { start: at, end: at }, text: added.map((line) => eol + line).join('') });
	for (const [node, { removed, added }] of plans) {
		const members =
			node instanceof TomlTable
				? node.properties.map(({ written }) => written[0]?.statement ?? node.span)
				: node.type === 'array'
					? node.items.map(({ span }) => span)
					: [];
		edits.push(...changeMembers(text, node.span, { members, removed, added }));
	}
	return edits;
}

function tomlProperty(root: DataNode, path: Path): TomlProperty | undefined {
	const found = propertyAt(root, path);
	return found instanceof TomlProperty ? found : undefined;
}

/** Is it written as one value behind a key? */
function isInOnePiece(node: DataNode): boolean {
	return !(node instanceof TomlTables) && !(node instanceof TomlTable && node.form !== 'inline');
}

/**
 * A table, or a list of tables, gives way to another value.
 *
 * @returns `null` where there is no place for it
 */
function writeAnew(
	text: string,
	root: DataNode,
	path: Path,
	{ value, eol }: { readonly value: unknown; readonly eol: string }
): Edit[] | null {
	const node = nodeAt(root, path);
	const parent = nodeAt(root, path.slice(0, -1));
	const key = path.at(-1);
	if (parent instanceof TomlTables && node instanceof TomlTable) {
		const list = path.slice(0, -1);
		if (!isTable(value)) {
			const items = parent.items.map((item) => (item === node ? value : toValue(item)));
			return writeAnew(text, root, list, { value: items, eol });
		}
		const block = writeTable(`[[${headerOf(list)}]]`, value, eol) + eol;
		return instead(removeLines(text, linesOf(node)), block);
	}
	const property = tomlProperty(root, path);
	const [first] = property?.written ?? [];
	if (!property || !first || !(parent instanceof TomlTable) || typeof key !== 'string') return null;
	const gone = removeLines(text, statementsOf(property));
	const pair = `${writeKey(key)} = ${writeValue(value)}`;
	if (node instanceof TomlTable && node.form === 'dotted')
		return instead(gone, text.slice(first.statement.start, first.start) + pair + eol);
	if (isTable(value)) return instead(gone, writeTable(`[${headerOf(path)}]`, value, eol) + eol);
	if (parent.form === 'implied')
		return instead(gone, `[${headerOf(path.slice(0, -1))}]${eol}${pair}${eol}`);
	const at = parent.form === 'root' ? parent.span.start : parent.bodyEnd;
	if (parent.bodyEnd > parent.span.start) {
		const end = behindComment(text, parent.bodyEnd);
		return [...gone, { span: { start: end, end }, text: eol + prefixOf(text, parent) + pair }];
	}
	const line = pair + eol;
	return gone.some(({ span }) => span.start === at)
		? instead(gone, line)
		: [...gone, { span: { start: at, end: at }, text: line }];
}

/** What goes, with the new text where the first of it stood. */
function instead(gone: readonly Edit[], text: string): Edit[] | null {
	const [first, ...others] = gone;
	return first ? [{ span: first.span, text }, ...others] : null;
}

function writeTable(header: string, value: Readonly<Record<string, unknown>>, eol: string): string {
	const body = Object.entries(value).map(
		([key, child]) => `${writeKey(key)} = ${writeValue(child)}`
	);
	return [header, ...body].join(eol);
}

/** `a.b` for a path; which table of a list is meant follows from where the header stands. */
function headerOf(path: Path): string {
	return path.flatMap((step) => (typeof step === 'string' ? [writeKey(step)] : [])).join('.');
}

/** The lines of `key = value`, or the headers of a table with all that stands under them. */
function statementsOf({ value, written }: TomlProperty): Span[] {
	const table = value instanceof TomlTable && value.form !== 'inline' ? value : null;
	if (!table && !(value instanceof TomlTables)) return written.map(({ statement }) => statement);
	const tables = value instanceof TomlTables ? value.items : table ? [table] : [];
	const spans = tables.flatMap(linesOf);
	const own = table?.form === 'header' && written.find(({ after }) => after === null);
	if (own)
		spans.push({
			start: own.statement.start,
			end: Math.max(own.statement.end, table.bodyEnd)
		});
	return spans;
}

/** Takes whole lines out, with the blank ones between two parts of what goes. */
function removeLines(text: string, statements: readonly Span[]): Edit[] {
	const spans = statements
		.map(({ start, end }) => {
			const lineEnd = text.indexOf('\n', end);
			return { start: startOfLine(text, start), end: lineEnd === -1 ? text.length : lineEnd + 1 };
		})
		.sort((a, b) => a.start - b.start);
	const edits: { span: { start: number; end: number }; text: string }[] = [];
	for (const { start, end } of spans) {
		const last = edits.at(-1);
		if (last && text.slice(last.span.end, start).trim() === '')
			last.span.end = Math.max(last.span.end, end);
		else edits.push({ span: { start, end }, text: '' });
	}
	return edits;
}

/** Every header and line that a table was written with. */
function linesOf(table: TomlTable): Span[] {
	if (table.form === 'inline') return [];
	const spans: Span[] = [];
	if (table.form === 'header') spans.push({ start: table.span.start, end: table.bodyEnd });
	for (const { value, written } of table.properties)
		if (value instanceof TomlTable && value.form !== 'inline') spans.push(...linesOf(value));
		else if (value instanceof TomlTables) spans.push(...value.items.flatMap(linesOf));
		else spans.push(...written.map(({ statement }) => statement));
	return spans;
}

/** `[a.b.c]` becomes `[a.c]`: the keys between `path` and `from` go, wherever they are written. */
function liftKeys(root: DataNode, path: Path, from: Path): Edit[] | null {
	const edits: Edit[] = [];
	for (let depth = path.length + 1; depth <= from.length; depth++) {
		const property = tomlProperty(root, from.slice(0, depth));
		const parent = nodeAt(root, from.slice(0, depth - 1));
		// What stands beside it would have to go, wherever it is written.
		if (!property || !(parent instanceof TomlTable) || parent.properties.length > 1) return null;
		for (const { start, end, before, after } of property.written) {
			if (after !== null) edits.push({ span: { start, end: after }, text: '' });
			else if (before !== null) edits.push({ span: { start: before, end }, text: '' });
			else return null;
		}
	}
	return edits;
}

/** What stands in front of the keys of a dotted table: `env.` */
function prefixOf(text: string, table: TomlTable): string {
	const first = table.form === 'dotted' ? table.properties[0]?.written[0] : undefined;
	return first ? text.slice(first.statement.start, first.start) : '';
}

/** The end of a plain `key = value`, or `undefined` for a table with a header. */
function ownLine(text: string, { value, written }: TomlProperty): number | undefined {
	if (value instanceof TomlTables) return undefined;
	if (value instanceof TomlTable && value.form !== 'inline' && value.form !== 'dotted')
		return undefined;
	const end = written.at(-1)?.statement.end;
	return end === undefined ? undefined : behindComment(text, end);
}

/** A comment behind a value stays with it. */
function behindComment(text: string, end: number): number {
	const rest = /^[ \t]*#[^\r\n]*/.exec(text.slice(end, end + 500));
	return rest ? end + rest[0].length : end;
}

function trimmedEnd(text: string, end: number): number {
	let at = end;
	while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
	return at;
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key, quoted where it must be. */
export function writeKey(key: string): string {
	return /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
}

/** A value on one line. TOML has no null: the empty string stands for it. */
export function writeValue(value: unknown): string {
	if (typeof value === 'string') {
		// Backslashes need no second one in a literal string.
		if (value.includes('\\') && !/['\p{Cc}]/u.test(value)) return `'${value}'`;
		return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
	}
	if (typeof value === 'number') {
		if (Number.isNaN(value)) return 'nan';
		return Number.isFinite(value) ? String(value) : value > 0 ? 'inf' : '-inf';
	}
	if (typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return `[${value.map(writeValue).join(', ')}]`;
	if (!isTable(value)) return '""';
	const pairs = Object.entries(value).map(
		([key, child]) => `${writeKey(key)} = ${writeValue(child)}`
	);
	return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
