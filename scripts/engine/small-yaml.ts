/**
 * Makes the library `yaml` small: what it needs to write YAML, to make values of it, to read that of version 1.1 or one piece
 * after the other, to keep comments, and to say in words what is wrong, stays out. Its files are indented by four; what is cut
 * is named by how a line begins.
 */

/** Its files, as a bundler sees them. */
export const yamlParts = /\/yaml\/browser\/dist\//;

/** Parts that nothing calls on the way from a text to its nodes. */
export const neverCalled =
	/\/yaml\/browser\/dist\/(?:stringify\/\w+|visit|log|doc\/(?:applyReviver|createNode|anchors)|nodes\/(?:toJS|addPairToJSMap)|parse\/(?:cst-\w+|line-counter))\.js$/;

/** The same names, all of one function that does nothing; a class may still be made of it. */
function hollow(code: string): string {
	const names = /^export \{ ([^}]*) \}/m.exec(code)?.[1]?.split(', ') ?? [];
	return `function hollow() {}\n${names.map((name) => `export { hollow as ${name} };`).join('\n')}`;
}

/** Whole files, and what is left of them. */
export const rewritten: Readonly<Record<string, string>> = {
	// No other schema is asked for, and that of version 1.1 is read like it.
	'/schema/Schema.js': `import { SCALAR } from '../nodes/identity.js';
import { string } from './common/string.js';
import { schema } from './core/schema.js';
export class Schema {
    constructor() {
        this.tags = schema;
        this[SCALAR] = string;
    }
}`,
	// Nothing is put into a document by hand.
	'/doc/Document.js': `import { Schema } from '../schema/Schema.js';
export class Document {
    constructor(_, options) {
        this.errors = [];
        this.options = options;
        this.directives = options._directives.atDocument();
        this.schema = new Schema();
    }
}`,
	// Of a fault its place and its code are read.
	'/errors.js': `export class YAMLParseError {
    constructor(pos, code) {
        this.pos = pos;
        this.code = code;
    }
}
export { YAMLParseError as YAMLError, YAMLParseError as YAMLWarning, YAMLParseError as prettifyError };`
};

/** What goes out of every file, and what comes in its place. */
export const cuts: readonly (readonly [what: RegExp, instead: string])[] = [
	// Methods of its classes and tags, in several lines or in one.
	[
		/^ {4}(?:static )?(?:to(?:JS(?:ON)?|String)|clone|\w+In|create(?:Alias|Node|Pair)|from|hasAllNullValues|stringify|tagString|streamInfo|setNext|get tagName|resolve(?=\((?:doc|map|seq)\b)|(?:delete|get|has|set)(?=\(key)|add(?=\((?:value|pair)))\([^\n]*\) \{\n(?: {5,}[^\n]*\n|\n)* {4}\},?\n/gm,
		''
	],
	[/^ {4}(?:identify|createNode|stringify|format): [^\n]*(?:,\n|\n(?=\}))/gm, ''],

	// What it would keep for whoever writes the text anew; where a place depends on it, it stays.
	[
		/^( +)if \((?:\w+\.)*(?:comment|keepSourceTokens|schema\.compat)\)(?:\n[^\n]*;\n| \{\n(?:\1 (?![^\n]*\.range\[)[^\n]*\n)+\1\}\n)(?! *else)/gm,
		''
	],
	[/^( +)else if \(valueProps\.comment\) \{\n(?:\1 [^\n]*\n)+\1\}\n/m, ''],
	[
		/^( +)const cb = [^\n]*\n +if \(!comment\)\n[^\n]*\n +else\n +comment \+= \w*[sS]ep[^\n]*\n[^\n]*\n/gm,
		'$1comment = true;\n'
	],
	[/^( +)if \(atNewline\) \{\n +if \(comment\)[^]*? commentSep \+= [^\n]*\n/m, ''],
	[/ comment: (?:header|re)\.comment,/g, ''],
	[/^function parsePrelude\([^]*?^\}\n/m, ''],
	[/^ +(?:const \{ comment, afterEmptyLine \} = |this\.prelude)[^\n]*\n/gm, ''],
	[
		/^ +if \((?:spaceBefore|tagName|tag\.format|dot !== [^\n]*)\)\n +\w+\.(?:spaceBefore|tag|format|minFractionDigits) = [^\n]*\n/gm,
		''
	],
	[
		/^ +(?:scalar\.source = value|const dot = [^\n]*|this\.doc\.directives\.docEnd = true);\n/gm,
		''
	],
	[/^ +Object\.defineProperty\(this, NODE_TYPE, \{ value: PAIR \}\);\n/m, ''],
	[/^ +Object\.defineProperty\(this, '(?:tag|schema)', \{\n(?: {12}[^\n]*\n)+ {8}\}\);\n/gm, ''],

	// Its messages, and what only warns: of faults the codes are read.
	[/'[A-Z%][^'\n]* [^'\n]*'|"[A-Z][^"\n]* [^"\n]*"|`[A-Z$][^`\n]* [^`\n]*`/g, "''"],
	[/^ +const name = fcName[^\n]*\n/m, ''],
	[/^ +if \([^\n]*\)\n +onError\([^\n]*, true\);\n/gm, ''],
	[/^( +)if \(warning\)\n[^\n]*\n +else\n/m, '$1if (!warning)\n'],
	[/^ +(?:for \([^\n]*warnings[^\n]*\n +)?(?:this|doc)\.warnings[^\n]*\n/gm, ''],

	// The whole text is there at once, and nobody counts its lines.
	[
		/^ {4}\*lex\([^]*?^ {4}\}\n/m,
		`    *lex(source) {
        this.buffer = source;
        for (let next = 'stream'; next && this.hasChars(1);)
            next = yield* this.parseNext(next);
    }
`
	],
	[
		/^ {4}\*parse\(source, [^]*?^ {4}\}\n/m,
		`    *parse(source) {
        for (const lexeme of this.lexer.lex(source))
            yield* this.next(lexeme);
        yield* this.end();
    }
`
	],
	[/^ +if \(line === null\)\n[^\n]*\n/gm, ''],
	[/^ +this\.(?:atEnd|onNewLine|next) = [^\n]*\n/gm, ''],
	[/this\.atEnd/g, 'true'],
	[
		/^ +case '(?:line-start|quoted-scalar|block-scalar|plain-scalar)':\n +return yield\* this\.parse[^\n]*\n/gm,
		''
	],
	[/^( +)if \(this\.onNewLine[^\n]*\)(?:\n[^\n]*;\n| \{\n(?:\1 [^\n]*\n)+\1\}\n)/gm, ''],
	[/^( +)else if \(forceDoc\) \{\n(?:\1 [^\n]*\n)+\1\}\n/m, ''],

	// What options would change.
	[/(?:\b(?:this\.doc|ctx)\.)?\boptions\.strict\b/g, 'true'],
	[/^( +)const \{ uniqueKeys \} = [^]*? : \(a, b\) => /m, '$1const isEqual = (a, b) => '],
	[/, \{ intAsBigInt \}\) => \(intAsBigInt \? [^:\n]* : ([^\n]*)\);/, ') => $1;'],
	[/\(str, _onError, opt\) => (intResolve\([^\n]*), opt\)/g, 'str => $1)'],
	[/^( +)if \(ctx\.options\.stringKeys && [^]*?^ +else (?=if)/m, '$1'],
	[/^( +)if \(atKey &&\n(?:\1 [^\n]*\n)+\1\}\n/m, ''],
	[/\(tag\.default === true [^\n]*&&\n +(?=tag\.test)/, ''],
	[/^( +)(?:if \(ctx\.atKey\)\n +)?(?:ctx\.atKey = |atKey: |const atKey = )[^\n]*\n/gm, ''],

	// Tags of collections and tags of one's own: there are none, and nothing of our schema throws.
	[/^ {4}(?:map|seq),\n/gm, ''],
	[/^ +const kt = schema\.knownTags[^]*?^ {4}\}\n +onError[^\n]*\n/m, ''],
	[/^ {4}const Coll = [^]*?^ {4}return coll;\n/m, '    return coll;\n'],
	[
		/^ {4}const expType = [^]*?^\}\n/m,
		'    return resolveCollection(CN, ctx, token, onError);\n}\n'
	],
	[/\btag\?\.nodeClass \?\? /g, ''],
	[/(\((?:CN|\{ composeNode, composeEmptyNode \}), ctx, \w+, onError), tag\b/g, '$1'],
	[/(\bnew (?:NodeClass|YAMLMap)\()ctx\.schema\)/g, '$1)'],
	[
		/^ {4}let scalar;\n {4}try \{\n[^]*?^ {4}catch \(error\) \{\n[^]*?^ {4}\}\n/m,
		`    const res = tag.resolve(value);
    const scalar = isScalar(res) ? res : new Scalar(res);
`
	],

	// Browsers that know no lookbehind do not start the engine.
	[/^ {4}try \{\n( {8}trimEnd = [^\n]*\n[^\n]*\n) {4}\}\n {4}catch \{\n[^]*?^ {4}\}\n/m, '$1']
];

/** Classes whose members of two words no other file knows. */
export const keptToItself = /\/parse\/(?:lexer|parser)\.js$/;

/** Members of two words get names of two signs. */
export function shortened(code: string): string {
	const names = new Set([...code.matchAll(/\bthis\.([a-z]+[A-Z]\w*)/g)].map(([, name]) => name));
	const short = new Map([...names].map((name, index) => [name, `$${index.toString(36)}`]));
	return code.replace(/\b[a-z]+[A-Z]\w*/g, (name) => short.get(name) ?? name);
}

/**
 * @param code a file of the library
 * @param id where it lies
 * @returns the file without what nobody asks for here; it reads every text as before
 */
export function smallYaml(code: string, id: string): string {
	const [, own] = Object.entries(rewritten).find(([file]) => id.endsWith(file)) ?? [];
	if (own !== undefined) return own;
	if (neverCalled.test(id)) return hollow(code);
	const rest = cuts.reduce((text, [what, instead]) => text.replace(what, instead), code);
	return keptToItself.test(id) ? shortened(rest) : rest;
}
