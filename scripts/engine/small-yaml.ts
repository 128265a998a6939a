/**
 * Makes the library `yaml` small: what it needs to write YAML, to make values of it, to read that of version 1.1, and to
 * say in words what is wrong, stays out. Its files are indented by four; what is cut is named by how a line begins.
 */

/** Its files, as a bundler sees them. */
export const yamlParts = /\/yaml\/browser\/dist\//;

/** Parts that nothing calls on the way from a text to its nodes. */
export const neverCalled =
	/\/yaml\/browser\/dist\/(?:stringify\/\w+|visit|log|doc\/(?:applyReviver|createNode|anchors)|nodes\/(?:toJS|addPairToJSMap)|parse\/cst-\w+)\.js$/;

/** The same names, all of one function that does nothing; a class may still be made of it. */
function hollow(code: string): string {
	const names = /^export \{ ([^}]*) \}/m.exec(code)?.[1]?.split(', ') ?? [];
	return `function hollow() {}\n${names.map((name) => `export { hollow as ${name} };`).join('\n')}`;
}

/** In place of the table of all schemas: no other is asked for, and that of version 1.1 is read like it. */
const oneSchema = `import { schema } from './core/schema.js';
export const coreKnownTags = {};
export const getTags = () => schema.slice();`;

/** What goes out of every file, and what comes in its place. */
export const cuts: readonly (readonly [what: RegExp, instead: string])[] = [
	// Methods of its classes and tags, in several lines or in one.
	[
		/^ {4}(?:static )?(?:to(?:JS(?:ON)?|String)|clone|\w+In|create(?:Alias|Node|Pair)|from|hasAllNullValues|stringify|tagString|resolve(?=\(doc)|(?:delete|get|has|set)(?=\(key)|add(?=\((?:value|pair)))\([^\n]*\) \{\n(?: {5,}[^\n]*\n|\n)* {4}\},?\n/gm,
		''
	],
	[/^ {4}(?:identify|createNode|stringify): [^\n]*(?:,\n|\n(?=\}))/gm, ''],
	// What it would keep for whoever writes the text anew; where a place depends on it, it stays.
	[
		/^( +)if \((?:\w+\.)*(?:comment|keepSourceTokens|schema\.compat)\)(?:\n[^\n]*;\n| \{\n(?:\1 (?![^\n]*\.range\[)[^\n]*\n)+\1\}\n)(?! *else)/gm,
		''
	],
	[/^function parsePrelude\([^]*?^\}\n/m, 'const parsePrelude = () => ({});\n'],
	// How a document comes to its schema: there is one, and it was made with directives.
	[
		/^ {4}setSchema\(version, [^]*?^ {4}\}\n/m,
		`    setSchema(version, options) {
        this.directives.yaml.version = version;
        this.schema = new Schema({ schema: 'core', ...options });
    }
`
	],
	// What would put a place into its messages, and they themselves: only their codes are read.
	[/^(const prettifyError = \(src, lc\) => \(error\) => )\{\n(?: {4}[^\n]*\n)*\};/m, '$1{};'],
	[/'[A-Z%][^'\n]* [^'\n]*'|"[A-Z][^"\n]* [^"\n]*"|`[A-Z$][^`\n]* [^`\n]*`/g, "''"]
];

/**
 * @param code a file of the library
 * @param id where it lies
 * @returns the file without what nobody asks for here; it reads every text as before
 */
export function smallYaml(code: string, id: string): string {
	if (id.endsWith('/schema/tags.js')) return oneSchema;
	if (neverCalled.test(id)) return hollow(code);
	return cuts.reduce((rest, [what, instead]) => rest.replace(what, instead), code);
}
