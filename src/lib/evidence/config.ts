/** A config file after reading: its tree, what is wrong with its syntax, and how to write into it. */
import type { Edit, Span } from '../text/index.ts';
import type { DataNode, Path } from './data.ts';

/** `command`: a command line or a link that adds a server. */
export type ConfigFormat = 'json' | 'jsonc' | 'toml' | 'yaml' | 'command';

/** What broke the syntax. One kind is one cause, however many places it shows at. */
export type SyntaxFaultKind =
	/** A comma before a closing bracket, or two in a row. */
	| 'trailing-comma'
	| 'missing-comma'
	| 'comment'
	| 'smart-quotes'
	/** Single quotes, backticks or no quotes at all. */
	| 'quote-style'
	| 'bracket-mismatch'
	/** Members without the braces around them. */
	| 'fragment'
	| 'two-roots'
	/** A backslash that starts no escape JSON knows. */
	| 'unescaped-backslash'
	/** Backslashes of a Windows path that happen to be escapes: it parses, the path is wrong. */
	| 'silent-escape'
	/** It parses; the last one wins. */
	| 'duplicate-key'
	| 'code-fence'
	| 'bom'
	/** A blank or a sign that only looks like the one JSON wants. */
	| 'odd-character'
	| 'raw-newline'
	| 'unclosed-string'
	| 'missing-colon'
	/** A name and a colon, then no value. */
	| 'missing-value'
	/** Straight quotes inside a string that lack their backslash. */
	| 'inner-quote'
	/** `True`, `None`, `undefined`, `NaN`: a literal of another language. */
	| 'foreign-literal'
	/** Words before, between or after the JSON. */
	| 'stray-text'
	| 'truncated'
	| 'empty'
	| 'too-deep'
	/** TOML or YAML. */
	| 'other-format'
	/** Of a command that adds a server: options of the server without `--` before its program. */
	| 'add-separator'
	/** An option of many values that takes the name, too. */
	| 'add-greedy'
	/** The sign between a header's name and value is that of another client. */
	| 'add-header'
	/** Of TOML and YAML: `data.problem` says what is there, as the middle of a sentence. */
	| 'syntax';

export interface SyntaxFault {
	readonly kind: SyntaxFaultKind;
	/** The first place, where a person should look. */
	readonly span: Span;
	/** Every further place of the same cause. */
	readonly more: readonly Span[];
	/** Words for the message's placeholders: `{ character: '“' }`. */
	readonly data: Readonly<Record<string, string>>;
	/** What repairs all places, or `null` where a person must decide. */
	readonly repair: readonly Edit[] | null;
}

export interface ConfigDocument {
	readonly text: string;
	readonly format: ConfigFormat;
	/** What could be read, also after a syntax fault; `null` where there is no value at all. */
	readonly root: DataNode | null;
	readonly faults: readonly SyntaxFault[];
	/** The client that the text itself calls by name. */
	readonly client?: string;
}

/** A change by path; the document's writer turns it into text edits that keep comments and layout. */
export type Change =
	| { readonly op: 'replace'; readonly path: Path; readonly value: unknown }
	| { readonly op: 'rename'; readonly path: Path; readonly key: string }
	| { readonly op: 'remove'; readonly path: Path }
	| {
			readonly op: 'insert';
			/** The object or array that grows. */
			readonly path: Path;
			/** The new property's name; for an array the index that the value will have. */
			readonly key: string | number;
			readonly value: unknown;
			/** Stands directly after this sibling; at the end without it. Objects only. */
			readonly after?: string;
	  }
	/** The value at `path` gives way to the one at `from`, which lies inside it; comments there stay. */
	| { readonly op: 'lift'; readonly path: Path; readonly from: Path }
	/** The value at `path` becomes the innermost value of new objects, one for each key. */
	| { readonly op: 'wrap'; readonly path: Path; readonly keys: readonly string[] }
	| { readonly op: 'text'; readonly edits: readonly Edit[] };
