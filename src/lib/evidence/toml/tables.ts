/** The objects and arrays of a TOML tree: they remember how they were written, for the writer. */
import type { Span } from '../../text/index.ts';
import type { ArrayNode, DataNode, ObjectNode, Property } from '../data.ts';

/**
 * How a table came to be: by its own `[header]`, by the header of one inside it, by a dotted key, as
 * `{ … }`, or as the file itself.
 */
export type TableForm = 'root' | 'header' | 'implied' | 'dotted' | 'inline';

/** A key, with every place where it is written: `[a.b]` and `[a.c]` both write `a`. */
export class TomlProperty implements Property {
	readonly key: string;
	readonly keySpan: Span;
	value: DataNode;
	/** `keySpan` among them. */
	readonly written: Written[];
	constructor(key: string, written: Written, value: DataNode) {
		this.key = key;
		this.keySpan = { start: written.start, end: written.end };
		this.value = value;
		this.written = [written];
	}
}
/** One writing of a key, with the neighbours that it shares its header or line with. */
export interface Written extends Span {
	/** Where the part before it ends; `null` for the first. */
	readonly before: number | null;
	/** Where the part after it starts; `null` for the last. */
	readonly after: number | null;
	/** The whole `[header]`, or `key = value`. */
	readonly statement: Span;
}

export class TomlTable implements ObjectNode {
	readonly type = 'object';
	readonly span: { start: number; end: number };
	readonly properties: TomlProperty[] = [];
	form: TableForm;
	/** Where the own lines of the table end: behind its header, or behind its last `key = value`. */
	bodyEnd: number;
	private readonly byKey = new Map<string, TomlProperty>();
	constructor(form: TableForm, { start, end }: Span) {
		this.form = form;
		this.span = { start, end };
		this.bodyEnd = end;
	}
	get(key: string): TomlProperty | undefined {
		return this.byKey.get(key);
	}
	add(property: TomlProperty): void {
		this.properties.push(property);
		this.byKey.set(property.key, property);
	}
	reach(end: number): void {
		if (end > this.span.end) this.span.end = end;
	}
}

/** `[[name]]` again and again. */
export class TomlTables implements ArrayNode {
	readonly type = 'array';
	readonly span: { start: number; end: number };
	readonly items: TomlTable[] = [];
	constructor({ start, end }: Span) {
		this.span = { start, end };
	}
	reach(end: number): void {
		if (end > this.span.end) this.span.end = end;
	}
}
