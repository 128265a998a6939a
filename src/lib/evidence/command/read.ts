/** Reads commands and links that add a server: `claude mcp add …`, `code --add-mcp …`, Cursor's install link. */
import type { ConfigDocument } from '../config.ts';
import type { Property } from '../data.ts';
import { MapNode } from '../nodes.ts';
import { readAdd, readAddJson } from './add.ts';
import { fromJson, without, wordOf, type Added } from './entry.ts';
import { readLinks } from './links.ts';
import { addPrograms } from './programs.ts';
import { readWords, type Word } from './words.ts';

const start = new RegExp(
	`(?:^|[\\n;&|])[ \\t]*(?:[$>#%][ \\t]+)?(${[...addPrograms, 'code', 'code-insiders'].join('|')})(?=[ \\t])`,
	'g'
);

/**
 * @param text one or more command lines or links
 * @returns a tree as the file would have it, each value at its word; `null` where none adds a server
 */
export function readCommand(text: string): ConfigDocument | null {
	const added = [...readCommands(text), ...readLinks(text)];
	const [first] = added;
	if (!first) return null;
	const entries = added.map(({ name, node }): Property => ({
		key: name.value,
		keySpan: name,
		value: node
	}));
	const whole = { start: first.name.start, end: text.length };
	const map = new MapNode(whole.start, whole.end, entries);
	const root = new MapNode(0, text.length, [{ key: first.root, keySpan: first.name, value: map }]);
	const faults = added.flatMap(({ faults = [] }) => faults);
	return { text, format: 'command', root, faults, client: first.client };
}

function readCommands(text: string): Added[] {
	return [...text.matchAll(start)].flatMap((match): Added[] => {
		const program = addPrograms.find((name) => name === match[1]);
		const line = readWords(text, match.index + match[0].length);
		const verb = line
			.slice(0, 2)
			.map(({ value }) => value)
			.join(' ');
		const added =
			program && verb === 'mcp add'
				? readAdd(program, line.slice(2), text)
				: program && verb === 'mcp add-json'
					? readAddJson(program, line.slice(2))
					: readAddMcp(line);
		return added ? [added] : [];
	});
}

/** `code --add-mcp JSON` */
function readAddMcp(line: readonly Word[]): Added | null {
	const at = line.findIndex(({ value }) => value === '--add-mcp');
	const json = at === -1 ? undefined : line[at + 1];
	const node = json && fromJson(json);
	if (!node) return null;
	const name = node.properties.find(({ key }) => key === 'name')?.value;
	const entry = without(node, 'name');
	return { client: 'vscode', root: 'servers', name: wordOf(json, name), node: entry };
}
