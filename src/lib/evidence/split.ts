/** Finds the config in a paste that holds other things too: a log below it, an error above it. */
import { startOfLine, type Span } from '../text/index.ts';
import { codexHint } from './other-formats.ts';
import { closing } from './json/blocks.ts';

/** Longer texts are read as what they start with. */
const longest = 500_000;
const mostPlaces = 40;

/** Names under which clients keep their servers, with the bracket behind; or an entry of its own. */
const jsonConfig =
	/"(?:mcpServers|mcp_servers|servers|context_servers|amp\.mcpServers|mcp)"\s*:\s*[{[]|"command"\s*:\s*"[^"\n]*"\s*,\s*"args"\s*:\s*\[/;
/** Where clients that write YAML keep their servers: alone on a line at the margin. */
const yamlRoot = 'mcpServers|mcp_servers|extensions|context_servers';
const start = new RegExp(
	`^(?:[ \\t]*(?:\\{|\\[mcp_servers(?=[.\\]]))|(?:${yamlRoot}):[ \\t]*(?:#.*)?\\r?$)`,
	'gm'
);
/** A name with nothing, one value or a few words behind it; what programs print starts with a word of theirs. */
const yamlPair =
	/^(?!(?:error|warn(?:ing)?|info|debug|fatal|note|npm|npx|uv|node|docker|curl|bash|zsh|sh|at|caused by)\b|\w*(?:Error|Exception)\b)[A-Za-z_][\w-]*:(?:[ \t]+(?:["'[{|>&*!].*|(?:(?!\S*: )\S+[ \t]*){1,4}))?[ \t]*$/i;
const hintAlone = new RegExp(`^\\[mcp_servers\\.[^\\]\\n]+\\]\\s+${codexHint.source}\\s*$`);
const tomlLine = /^\s*(?:#|$|\[[\w."-]+\]\s*$|[\w."-]+\s*=|["'\]}])/;

/**
 * @param text any text
 * @returns the place of the one config that stands in it; `null` where there is none, more than one, or nothing else
 */
export function configIn(text: string): Span | null {
	if (text.length > longest) return null;
	const found: Span[] = [];
	let done = 0;
	let places = 0;
	for (const { 0: lead, index } of text.matchAll(start)) {
		if (index < done || ++places > mostPlaces) continue;
		const isYaml = /^\w/.test(lead);
		const from = isYaml
			? startOfYaml(text, index, done)
			: index + lead.length - lead.trimStart().length;
		const end = isYaml
			? endOfYaml(text, index)
			: text[from] === '{'
				? endOfJson(text, from)
				: endOfToml(text, from);
		if (end === null || hintAlone.test(text.slice(from, end))) continue;
		found.push({ start: from, end });
		done = end;
	}
	const [config] = found;
	if (!config || found.length > 1) return null;
	const rest = text.slice(0, config.start) + text.slice(config.end);
	return /[^\s`~]/.test(rest) ? config : null;
}

/** The same text with nothing but line breaks where the config stood: places stay. */
export function withoutConfig(text: string, { start: from, end }: Span): string {
	return text.slice(0, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

function endOfJson(text: string, from: number): number | null {
	// Where brackets are missing, a config ends at the first paragraph that starts at the margin.
	const end = closing(text, from, longest) ?? endOfParagraphs(text, from);
	const block = text.slice(from, end);
	return jsonConfig.test(block) && !/^\{\s*"jsonrpc"/.test(block) ? end : null;
}

function endOfParagraphs(text: string, from: number): number {
	const gap = /\n[ \t]*\r?\n(?=[^\s{}[\]",/])/.exec(text.slice(from));
	return gap ? from + gap.index : text.length;
}

/** Back over the pairs, comments and indented lines that stand before the servers. */
function startOfYaml(text: string, at: number, least: number): number {
	let from = at;
	for (let stop = at; stop > least;) {
		const begin = Math.max(least, startOfLine(text, stop - 1));
		const line = text.slice(begin, stop).trimEnd();
		if (line !== '' && !isYamlLine(line)) break;
		// What is indented belongs to the pair above it.
		if (/^[A-Za-z_#]|^---/.test(line)) from = begin;
		stop = begin;
	}
	return from;
}

function endOfYaml(text: string, from: number): number | null {
	let at = from;
	let last = from;
	while (at < text.length) {
		const stop = text.indexOf('\n', at);
		const end = stop === -1 ? text.length : stop;
		const line = text.slice(at, end).trimEnd();
		if (line !== '' && !isYamlLine(line)) break;
		if (line !== '') last = at + line.length;
		at = end + 1;
	}
	// The servers stand below their name.
	return /\n(?:[ \t]+|- )\S/.test(text.slice(from, last)) ? last : null;
}

function isYamlLine(line: string): boolean {
	return /^(?:[ \t]+\S|#|- |---$)/.test(line) || yamlPair.test(line);
}

function endOfToml(text: string, from: number): number {
	let at = from;
	while (at < text.length) {
		const stop = text.indexOf('\n', at);
		const line = text.slice(at, stop === -1 ? text.length : stop);
		if (!tomlLine.test(line)) break;
		at = stop === -1 ? text.length : stop + 1;
	}
	return from + text.slice(from, at).trimEnd().length;
}
