/** Which format a text is written in that does not start with a brace, and the readers for those that are not JSON. */
import type { Edit, Span } from '../text/index.ts';
import type { Change, ConfigDocument, ConfigFormat } from './config.ts';
import { readToml } from './toml/read.ts';
import { addPrograms } from './command/programs.ts';
import type { readCommand } from './command/read.ts';
import type * as Writers from './writers.ts';
import type * as Yaml from './yaml/read.ts';

/** Loaded once; stays for the life of the page. */
let yaml: typeof Yaml | undefined;
let command: typeof readCommand | undefined;
let writers: typeof Writers | undefined;

/** Enough to tell; keeps the cost independent of the size. */
const sample = 4000;
const comments = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)+/;
const tomlHeader = /^\[{1,2}[ \t]*[\w."' /@:+-]+[ \t]*\]{1,2}[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/;
const tomlPair =
	/^[ \t]*(?:[\w-]+|"[^"\n]*")(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"))*[ \t]*=[ \t]*\S/m;
const entryPair =
	/^(?:command|args|url|env|cwd|enabled|startup_timeout_sec|bearer_token_env_var|http_headers)[ \t]*=[ \t]*["'[{\d\w]/m;
/** What Codex says to write, below a message: no config of anybody. */
export const codexHint = /\bstartup_timeout_sec = XX\b/;
/** As people write it who come from YAML. */
const entryColon = /^(?:command|args|url)[ \t]*:[ \t]*["'[]/m;
const yamlStart =
	/^(?:---[ \t]*\r?\n)?(?:- |[\w.-]+:(?:[ \t]+[^\n]*[^\s,{[]|[ \t]*)(?:#[^\n]*)?\r?(?:\n|$))/;
const yamlKey =
	/^[ \t]*(?:- )?(?:mcpServers|mcp_servers|context_servers|extensions|servers|command|cmd|uri|envs|args)[ \t]*:(?:[ \t]|\r?$)/m;

const addCommand = `(?:${addPrograms.join('|')})[ \\t]+mcp[ \\t]+add(?:-json)?\\s|code(?:-insiders)?[ \\t]+--add-mcp\\s`;
/** Of Cursor, VS Code, LM Studio, Kiro and goose. */
const addLinks = [
	/cursor:\/\/anysphere\.cursor-deeplink\//,
	/https:\/\/cursor\.com\/(?:[a-z]+\/)?install-mcp\?/,
	/vscode(?:-insiders)?:mcp\//,
	/https:\/\/(?:insiders\.)?vscode\.dev\/redirect\/mcp\//,
	/lmstudio:\/\/add_mcp\?/,
	/https:\/\/lmstudio\.ai\/install-mcp\?/,
	/https:\/\/kiro\.dev\/launch\/mcp\/add\?/,
	/goose:\/\/extension\?/
];
/** What adds a server without a file at hand. */
const commandStart = new RegExp(
	`^\\s*(?:\`{3}\\w*\\s*)?(?:[$>#%][ \\t]+)?(?:${addCommand}|${addLinks.map(({ source }) => source).join('|')})`
);

/**
 * @param text a config, perhaps inside Markdown's fence lines
 * @returns `json` where nothing speaks for another format
 */
export function configFormat(text: string): Exclude<ConfigFormat, 'jsonc'> {
	if (commandStart.test(text.slice(0, sample))) return 'command';
	const { start } = regionOf(text);
	const head = text.slice(start, start + sample).replace(comments, '');
	if (tomlHeader.test(head) && !/^\[+["'\s\d]/.test(head)) {
		if (tomlPair.test(head) || entryColon.test(head) || /^(?:\[[^\n]*\]\s*)+$/.test(head))
			return 'toml';
	} else if (/^[\w."-]+[ \t]*=/.test(head)) {
		if (entryPair.test(head) || /^\[[\w."'-]+\]/m.test(head)) return 'toml';
	} else if (yamlStart.test(head) && yamlKey.test(head)) return 'yaml';
	return 'json';
}

/** The part between Markdown's fence lines, where the text starts with one. */
function regionOf(text: string): Span & { readonly fenced: boolean } {
	const open = /^\s*(?:```|~~~)[^\n]*\n/.exec(text.slice(0, sample))?.[0].length;
	if (open === undefined) return { start: 0, end: text.length, fenced: false };
	const close = text.slice(open).search(/^[ \t]*(?:```|~~~)[ \t]*\r?$/m);
	return { start: open, end: close === -1 ? text.length : open + close, fenced: true };
}

/** Loads what this text needs beyond JSON and TOML; until then YAML is named, not read, and TOML is read, not written. */
export async function prepareOther(text: string): Promise<void> {
	const format = configFormat(text);
	if (format === 'toml' || format === 'yaml') {
		const reader = format === 'yaml' ? import('./yaml/read.ts') : undefined;
		const loaded = await Promise.all([import('./writers.ts'), reader]);
		writers = loaded[0];
		yaml ??= loaded[1];
	}
	if (format === 'command') command ??= (await import('./command/read.ts')).readCommand;
}

/** @returns `null` for what is JSON, or is left to its reader */
export function readOther(text: string): ConfigDocument | null {
	const format = configFormat(text);
	if (format === 'command') return command?.(text) ?? null;
	if (format === 'json' || (format === 'yaml' && !yaml)) return null;
	const { fenced, ...region } = regionOf(text);
	const document = format === 'yaml' && yaml ? yaml.readYaml(text, region) : readToml(text, region);
	if (!fenced) return document;
	const { start, end } = region;
	const spans = [
		{ start: 0, end: start },
		...(end < text.length ? [{ start: end, end: text.length }] : [])
	];
	const fence = {
		kind: 'code-fence',
		span: { start: 0, end: start },
		more: spans.slice(1),
		data: {},
		repair: spans.map((span) => ({ span, text: '' }))
	} as const;
	return { ...document, faults: [fence, ...document.faults] };
}

/** What is inside a command line stays as it is: its shell is not known. */
export function writeOther(document: ConfigDocument, changes: readonly Change[]): Edit[] | null {
	if (document.format === 'toml') return writers?.writeToml(document, changes) ?? null;
	if (document.format === 'yaml') return writers?.writeYaml(document, changes) ?? null;
	return null;
}
